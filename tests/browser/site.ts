/** What the browser tests share: a page of the built site that notes everything that goes wrong on it. */
import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {basename, dirname, join, relative, resolve} from "node:path";
import {build, type Plugin} from "esbuild";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type JSHandle,
  type Page,
} from "playwright-core";
import {expect, inject, onTestFinished} from "vitest";

/** How to open a page. Left out: a laptop's screen, English, light, JavaScript on. */
export interface OpenOptions {
  /** Address within the site: `/kk/?threshold=5`. */
  readonly path: string;
  readonly viewport?: {readonly width: number; readonly height: number};
  readonly javaScript?: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  /** The browser's language, which sets `navigator.languages` too. */
  readonly locale?: string;
  /** For what must stand before the page's first script: storage, a missing feature, a route that fails. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Whether the site may save itself for use without a network, which each test would have to wait for. */
  readonly serviceWorkers?: "allow" | "block";
}

/** A page of the site under test. It is closed when the test ends. */
export interface SitePage extends Page {
  /** Console errors, uncaught errors, failed answers and requests to another origin, in order. */
  readonly problems: readonly string[];
  /** Fails, listing them, if there was any problem so far. */
  expectClean(): void;
}

/** Opens a page of the built site in a context of its own. Call it within a test. */
export async function openPage({
  path,
  viewport = {width: 1280, height: 720},
  javaScript = true,
  prepare,
  locale = "en-GB",
  serviceWorkers = "block",
  ...options
}: OpenOptions): Promise<SitePage> {
  const context = await openContext({
    viewport,
    javaScriptEnabled: javaScript,
    locale,
    serviceWorkers,
    ...options,
  });
  if (serviceWorkers === "block") await context.addInitScript(spareData);
  await prepare?.(context);
  const page = await context.newPage();
  // Machines that run the tests are loaded: what does not come within a minute does not come.
  page.setDefaultTimeout(60_000);
  const problems = recordProblems(context, page);
  await page.goto(siteOrigin() + path);
  return Object.assign(page, {problems, expectClean: () => expect(problems, path).toEqual([])});
}

/** On such a connection no page saves the site by itself: the driver would write into its console that it may not. */
const spareData = (): void => {
  const connection = Object.assign(new EventTarget(), {saveData: true});
  Object.defineProperty(navigator, "connection", {value: connection, configurable: true});
};

/** A browser of its own, for what one page is not enough for. It is closed when the test ends. */
export async function openContext(settings: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await connected()).newContext(settings);
  onTestFinished(() => context.close());
  return context;
}

/** Waits until the page has drawn what is out of sight too: that follows a change as soon as the browser is idle. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));

/** Where the site under test is served, without a slash at the end. */
export const siteOrigin = (): string => inject("origin");

/**
 * A module of `src`, imported on a page of the built site: `builtModule<typeof import("…")>(page, "db/recount")`. In the
 * site it is part of a file with many others, and its names are gone; so it is bundled here by itself and handed to
 * the page as a file of the site. Workers and engines that it starts are the site's own, under the page's policy.
 */
export async function builtModule<Module>(page: Page, name: string): Promise<JSHandle<Module>> {
  const {outputFiles} = await build({
    entryPoints: [`src/${name}.ts`],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
    plugins: [filesOfTheSite],
  });
  const path = `/_import/of-a-test/${name}.js`;
  await page.route(`**${path}`, (route) =>
    route.fulfill({contentType: "text/javascript", body: outputFiles[0].text}),
  );
  // As text: the test runner rewrites an import() in code.
  return page.evaluateHandle(`import("${path}")`) as Promise<JSHandle<Module>>;
}

/** What a module names by `import.meta.resolve` is the file that the built site has of it. */
const filesOfTheSite: Plugin = {
  name: "files of the site",
  setup: ({onLoad}) =>
    onLoad({filter: /\/src\/.*\.ts$/}, ({path}) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replace(
        /import\.meta\.resolve\("([^"]+)"\)/g,
        (_call, named: string) => `new URL("${builtFile(path, named)}", location.href).href`,
      ),
    })),
};

/** The address of the file that the site has of a module beside another, or of a file of a package. */
function builtFile(importer: string, named: string): string {
  const own = named.startsWith(".");
  const [folder, file] = own
    ? [join("_import", dirname(relative("src", resolve(dirname(importer), named)))), basename(named, ".js")]
    : [packageFolder(named), basename(named)];
  const found = readdirSync(join("dist", folder)).find(
    (entry) => entry === file || entry.startsWith(`${file}.`),
  );
  if (!found) throw new Error(`the site has no ${named}, which ${importer} names`);
  return `/${folder}/${found}`;
}

/** Where the site has the folder of a package's file: `_node/@duckdb/duckdb-wasm@1.32.0/dist`. */
function packageFolder(named: string): string {
  const [, scope, name, rest] = /^(@[^/]+\/)?([^/]+)\/(.*)$/.exec(named) ?? [];
  const versions = readdirSync(join("dist/_node", scope ?? ""));
  const version = versions.find((entry) => entry.startsWith(`${name}@`)) ?? name;
  return join("_node", scope ?? "", version, dirname(rest));
}

/** Fails, with rule and element, where axe finds the page short of WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // Run from outside the page, the checker needs no hole in the page's content-security policy.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (tags) => {
    const {axe} = globalThis as unknown as {axe: typeof import("axe-core")};
    const {violations} = await axe.run(document, {runOnly: {type: "tag", values: tags}});
    return violations.map(
      ({id, help, nodes}) => `${id}: ${help} – ${nodes.map(({html}) => html).join(" · ")}`,
    );
  }, wcag22AA);
  expect(violations).toEqual([]);
}

const wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Promise<Browser> | undefined;

const connected = (): Promise<Browser> => {
  browser ??= chromium.connect(inject("browser"));
  return browser;
};

function recordProblems(context: BrowserContext, page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("request", (request) => {
    if (isForeign(request.url())) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

const isForeign = (url: string): boolean =>
  new URL(url).origin !== siteOrigin() && !/^(data|blob):/.test(url);

/** How many pages the browser prints, with the size of paper that the page asks for. */
export async function printedPages(page: SitePage): Promise<number> {
  const file = await page.pdf({preferCSSPageSize: true, printBackground: false});
  return file.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
