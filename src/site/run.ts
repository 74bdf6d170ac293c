/** The commands of `package.json` that have to do with the site: `tsx src/site/run.ts build`, `dev` and so on. */
import open from "open";
import {buildSite} from "./build.js";
import {hasDesktop} from "./desktop.js";
import {framework} from "./framework.js";
import {freeze} from "./freeze.js";
import {askedPort} from "./port.js";
import {serveSite} from "./serve.js";

const commands: Readonly<Record<string, () => Promise<void>>> = {
  build: () => buildSite(),
  dev: () => {
    endWhenInterrupted();
    return framework("preview", {flags: hasDesktop() ? [] : ["--no-open"]});
  },
  freeze: async () => console.log(`kept: ${await freeze()}`),
  preview: async () => void (await serveUntilInterrupted()),
  start: async () => {
    // Before the build, which takes a while.
    askedPort(process.env.PORT);
    await buildSite();
    const address = await serveUntilInterrupted();
    if (hasDesktop()) await openBrowser(address);
  },
};

const [name = ""] = process.argv.slice(2);
const command = commands[name];
if (!command) throw new Error(`"${name}" is none of ${Object.keys(commands).join(", ")}`);
try {
  await command();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Serves `dist/` until ctrl-C, and says where. PORT and HOST may be set. */
async function serveUntilInterrupted(): Promise<string> {
  const {PORT, HOST} = process.env;
  const port = askedPort(PORT);
  const site = await serveSite({
    isPacked: true,
    ...(port !== undefined && {port}),
    ...(HOST && {host: HOST}),
  });
  console.log(`\nMandat is open at ${site.origin}/ (ctrl-C ends it)`);
  endWhenInterrupted();
  return `${site.origin}/`;
}

/** Ctrl-C is how a server is meant to end, not a failure. */
function endWhenInterrupted(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
}

/** A browser that does not open is no failure: the address is on the screen. */
async function openBrowser(address: string): Promise<void> {
  const opened = await open(address).catch(() => null);
  opened?.once("error", () => {});
}
