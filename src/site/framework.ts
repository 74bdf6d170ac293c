import {spawn} from "node:child_process";
import {mkdir} from "node:fs/promises";
import {delimiter, join, resolve} from "node:path";
import {loaderMadeOf, loadersMadeOf} from "../press/loadersMadeOf.js";
import {keepLoaderResults, readFolder} from "./loaderResults.js";

const cache = join("src", ".observablehq", "cache");

/** How to run Framework: `quiet` keeps its report to itself unless the command fails. */
export interface FrameworkOptions {
  readonly flags?: readonly string[];
  readonly quiet?: boolean;
}

/**
 * Runs a command of Observable Framework to its end, cut off from the network: what a page needs is in
 * `node_modules`, and a build must give the same site on any day and on a train. Rejects when the command fails.
 */
export async function framework(
  command: "build" | "preview",
  {flags = [], quiet = false}: FrameworkOptions = {},
): Promise<void> {
  await settleUnusedVersions();
  await keepLoaderResults(cache, {all: loadersMadeOf, one: loaderMadeOf}, async () => {
    const {code, report} = await run(["--import", withoutNetwork, ...ways[command], ...flags], quiet);
    if (code !== 0)
      throw new Error(`framework ${command} ended with code ${code}
${report}`);
  });
}

const program = resolve("node_modules/@observablehq/framework/dist/bin/observable.js");

/** A build has a configuration of its own, for which Framework does not start what reads TypeScript. */
const ways = {
  build: ["--import", "tsx", program, "build", "--config", "observablehq.build.config.ts"],
  preview: [program, "preview"],
};

/** What Framework's standard library offers from a CDN, and no page of ours takes. */
const unusedPackages = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client",
];

/**
 * When it bundles its client, Framework asks the npm registry for the newest version of each of these, only to write
 * an address that no page ever opens. It takes a folder in its cache for the answer.
 */
async function settleUnusedVersions(): Promise<void> {
  await Promise.all(
    unusedPackages.map((name) => mkdir(join(cache, "_npm", `${name}@0.0.0-unused`), {recursive: true})),
  );
}

/** Loaded before Framework: whatever it would fetch is an error that says how to do without. */
const withoutNetwork = `data:text/javascript,${encodeURIComponent(`
globalThis.fetch = async (address) => {
  throw new Error(\`the build asked for \${address}: import packages by their bare name, nothing from "npm:" or from Framework's built-in names\`);
};`)}`;

/** Runs Node on a program, with the commands of `node_modules` at hand for the loaders. */
async function run(options: readonly string[], quiet: boolean): Promise<{code: number; report: string}> {
  const path = `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`;
  const child = spawn(process.execPath, options, {
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: {
      ...process.env,
      PATH: path,
      OBSERVABLE_TELEMETRY_DISABLE: "true",
      MANDAT_READ: resolve(cache, readFolder),
    },
  });
  // Whoever is told to end takes the child along: only a terminal tells both.
  const end = (): void => void child.kill();
  process.once("exit", end);
  let report = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (report += text));
  const code = await new Promise<number>((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
  process.off("exit", end);
  return {code, report};
}
