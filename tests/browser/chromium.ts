import {existsSync} from "node:fs";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type BrowserServer, chromium} from "playwright-core";

/** A browser for the tests, and how to end it without leaving anything behind. */
export interface TestBrowser {
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * Starts the first Chromium that runs: the one CHROME_PATH names, one installed on the machine, Playwright's own,
 * else the one packaged in `node_modules` (Linux on x64), so that a fresh machine needs no step by hand.
 * `MANDAT_CHROMIUM=packaged` takes that one whatever else is there.
 */
export async function startChromium(): Promise<TestBrowser> {
  const {CHROME_PATH, MANDAT_CHROMIUM} = process.env;
  if (MANDAT_CHROMIUM === "packaged") return startPackaged();
  if (CHROME_PATH) return browserOf(await launch(CHROME_PATH));
  for (const path of [...installed, chromium.executablePath()].filter(existsSync)) {
    // A stub that only asks to install the browser is a file too: what does not start is passed over.
    const server = await launch(path).catch(() => null);
    if (server) return browserOf(server);
  }
  return startPackaged();
}

const installed = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** No sandbox, as containers run as root; no background traffic, as the tests count every request. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The packaged browser was built without the handler that turns a WebAssembly read past its memory into an error: its
 * tab ends there. With the feature off, every read is checked instead, and the error is the one that browsers give.
 */
const packagedFlags = ["--disable-features=WebAssemblyTrapHandler"];

const launch = (executablePath: string, more: readonly string[] = []): Promise<BrowserServer> =>
  chromium.launchServer({executablePath, args: [...flags, ...more]});

const browserOf = (server: BrowserServer, tidy = async (): Promise<void> => {}): TestBrowser => ({
  endpoint: server.wsEndpoint(),
  close: async () => {
    await server.close();
    await tidy();
  },
});

async function startPackaged(): Promise<TestBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("no Chrome or Chromium found: install one, or set CHROME_PATH to its executable");
  // A folder of its own: the package takes whatever it finds under /tmp/chromium for its browser.
  const folder = await mkdtemp(join(tmpdir(), "mandat-chromium-"));
  const tidy = (): Promise<void> => rm(folder, {recursive: true, force: true});
  try {
    return browserOf(await launch(await unpack(folder), packagedFlags), tidy);
  } catch (error) {
    await tidy();
    throw error;
  }
}

/**
 * Unpacks browser, libraries and fonts, and returns the executable. The package asks its environment on import: the
 * name of a Lambda runtime makes it bring the NSS libraries that a bare machine lacks.
 */
async function unpack(folder: string): Promise<string> {
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  const {TMPDIR} = process.env;
  process.env.TMPDIR = folder;
  try {
    const {default: packaged} = await import("@sparticuz/chromium");
    const executable = await packaged.executablePath();
    // The fonts' own list names /tmp, where they are not.
    const fonts = join(folder, "fonts", "fonts.conf");
    await writeFile(fonts, (await readFile(fonts, "utf8")).replaceAll("/tmp/", `${folder}/`));
    return executable;
  } finally {
    delete process.env.AWS_EXECUTION_ENV;
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
