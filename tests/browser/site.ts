/** What the browser tests share: a page of the built site that notes everything that goes wrong on it. */
import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {basename, dirname, join} from "node:path";
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
  await prepare?.(context);
  const page = await context.newPage();
  const problems = recordProblems(context, page);
  await page.goto(siteOrigin() + path);
  return Object.assign(page, {problems, expectClean: () => expect(problems, path).toEqual([])});
}

/** A browser of its own, for what one page is not enough for. It is closed when the test ends. */
export async function openContext(settings: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await connected()).newContext(settings);
  onTestFinished(() => context.close());
  return context;
}

/** Where the site under test is served, without a slash at the end. */
export const siteOrigin = (): string => inject("origin");

/**
 * A module of the built site, imported on the page: `builtModule<typeof import("…")>(page, "db/recount")`. Some page
 * must import it, or it is not in the site.
 */
export async function builtModule<Module>(page: Page, name: string): Promise<JSHandle<Module>> {
  const folder = join("dist/_import", dirname(name));
  const file = readdirSync(folder).find((entry) => entry.startsWith(`${basename(name)}.`));
  if (!file) throw new Error(`no page imports src/${name}.ts`);
  // As text: the test runner rewrites an import() in code.
  return page.evaluateHandle(`import("/_import/${dirname(name)}/${file}")`) as Promise<JSHandle<Module>>;
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
