/** What a page must be, whatever file of it does not come, and however. */
import type {Browser, BrowserContext, Page as BrowserPage, Locator} from "playwright-core";
import type {Language} from "../../src/catalogue/language.js";
import {type Page, pagePath} from "../../src/site/pages.js";
import type {FaultyHost, Way} from "./faultyHost.js";

/** One file that does not come, on one page. */
export interface NetworkFault {
  readonly language: Language;
  readonly page: Page;
  /** The path of the file. */
  readonly file: string;
  readonly way: Way;
}

/** A fault in one line, as `npm run faults -- --only "…"` takes it. */
export const lineOf = ({language, page, file, way}: NetworkFault): string =>
  `${pagePath(language, page)} ${way} ${file}`;

/** How long a page may go on changing, in milliseconds, before it is looked at as it is. */
const patience = 25_000;

/** A time after which whatever waits for a network has been told that none comes, in milliseconds. */
const longAfter = 100_000;

/** The files a page asks for by itself and when a reader uses it, without the pages themselves. */
export async function filesOf(
  browser: Browser,
  host: FaultyHost,
  language: Language,
  page: Page,
): Promise<readonly string[]> {
  const visit = `${language}-${page.name}`;
  await visiting(browser, host, {visit}, async (opened) => {
    await opened.goto(host.origin + pagePath(language, page));
    await settled(opened);
    await used(opened);
    await settled(opened);
  });
  return host.asked(visit).filter((path) => /\.\w+$/.test(path) && !path.endsWith(".html"));
}

/** Opens a page without a file and uses it. Null, or what is wrong with it. */
export async function problemOf(
  browser: Browser,
  host: FaultyHost,
  {language, page, file, way}: NetworkFault,
): Promise<string | null> {
  return visiting(browser, host, {fault: `${way} ${file}`}, async (opened) => {
    const uncaught: string[] = [];
    opened.on("pageerror", (error) => uncaught.push(error.message));
    if (way === "silent") await opened.clock.install();
    // The page itself comes; its files may never have.
    await opened.goto(host.origin + pagePath(language, page), {waitUntil: "commit"});
    await settled(opened);
    await used(opened);
    await settled(opened);
    if (way === "silent") {
      await opened.clock.fastForward(longAfter);
      await settled(opened);
    }
    const {text, isPainted, notices, isDrawn} = await seenOn(opened);
    if (!isPainted) return "nothing is painted";
    const raw = rawError.exec(text);
    if (raw) return `a raw error: “${around(text, raw.index)}”`;
    if (text.length < 400 && notices === 0 && !isDrawn)
      return `nothing but “${text.slice(0, 200)}”, and no word why`;
    return null;
  });
}

/** What a reader sees of a page. A style sheet that never comes holds back everything: then the picture is empty. */
async function seenOn(page: BrowserPage) {
  // A font that never comes is not waited for: the letters are another one's.
  process.env.PW_TEST_SCREENSHOT_NO_FONTS_READY = "1";
  const picture = await page.screenshot({timeout: 10_000});
  return {
    isPainted: picture.length > emptyPicture,
    // What the build has drawn is seen until the page takes its place; its text stands in a closed tree.
    isDrawn: (await page.locator("main:not([data-live]) > .first-answer").count()) > 0,
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, and not all that stands there
    text: await page.innerText("main", {timeout: 15_000}).catch(() => ""),
    notices: await page
      .locator(":is(.notice, [role=alert], [role=status]):visible")
      .filter({hasText: /\S/})
      .count(),
  };
}

/** Bytes of a picture of the window on which nothing stands, and of hardly more. */
const emptyPicture = 8000;

/** What only a programmer would understand. */
const rawError =
  /\b\w*Error\b:|\b(Type|Syntax|Reference|Range|Runtime)Error\b|\bundefined\b|\bNaN\b|\[object \w+\]|Failed to fetch|failed to load|could not be resolved|worker could not be loaded|Unexpected (token|end)|Internal error|Not found|NetworkError|\.js:\d+|\bat \w+ \(|Welcome to the airport|Load failed|Invalid (?!ballots|and unaccounted)|WebAssembly\.|importing a module/;

const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 60), at + 100).replaceAll("\n", " ⏎ ");

/** Waits until a page has not changed for a second; one that never rests is looked at as it is. */
async function settled(page: BrowserPage): Promise<void> {
  const until = Date.now() + patience;
  let before = "";
  let rests = 0;
  while (rests < 3 && Date.now() < until) {
    await new Promise((done) => setTimeout(done, 350));
    const now = await page
      .evaluate(() => `${document.readyState} ${document.body?.innerHTML.length}`)
      .catch(() => "");
    rests = now === before && now !== "" ? rests + 1 : 0;
    before = now;
  }
}

/** What a reader does on a page that fetches more: each only where it is to be had. */
async function used(page: BrowserPage): Promise<void> {
  const steps: readonly (readonly [control: string, use: (control: Locator) => Promise<unknown>])[] = [
    // The lab: districts need the protocols, and the dialog its words.
    ["#districts-slider", (slider) => slider.press("ArrowRight", soon)],
    ["#cite-button, .cite-button", (button) => button.click(soon)],
    ["body", () => page.keyboard.press("Escape")],
    // The menu of the first chart.
    [".take-away summary, .take-away button", (menu) => menu.click(soon)],
    // Protocols: a file of the reader's, and the button that comes once it is looked at.
    [
      "#choose-files",
      async (input) => {
        await input.setInputFiles(
          {name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("station,Ash,Birch\n1,20,30\n2,30,20\n")},
          soon,
        );
        await page.locator("#read-files").waitFor(soon);
      },
    ],
    ["#read-files", (button) => button.click(soon)],
    // SQL.
    ["#run", (button) => button.click(soon)],
  ];
  for (const [control, use] of steps) {
    const found = page.locator(control).first();
    if (await found.count()) await use(found).catch(() => {});
  }
}

const soon = {timeout: 400};

/** Opens an empty page of a browser of its own, with cookies for the host, and closes it afterwards. */
async function visiting<Answer>(
  browser: Browser,
  host: FaultyHost,
  cookies: Readonly<Record<string, string>>,
  act: (page: BrowserPage) => Promise<Answer>,
): Promise<Answer> {
  const context: BrowserContext = await browser.newContext({
    serviceWorkers: "block",
    viewport: {width: 1280, height: 720},
  });
  try {
    await context.addCookies(
      Object.entries(cookies).map(([name, value]) => ({
        name,
        value: encodeURIComponent(value),
        url: host.origin,
      })),
    );
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}
