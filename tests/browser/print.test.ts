/** One scenario is one sheet of paper: the page as the browser prints it, without its backgrounds. */
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {compareMessagesIn, messagesIn} from "../words/allMessages.js";
import {openPage, printedPages, type SitePage, siteOrigin} from "./site.js";

/** The text that stands on paper. */
async function printedText(page: SitePage): Promise<string> {
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  // biome-ignore lint/performance/useDomNodeTextContent: what the sheet leaves out must not be read.
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
}

/** What can be pressed or moved, and stands on paper all the same. */
const controls = (page: SitePage): Promise<string[]> =>
  page.$$eval("button, input, select, progress, summary", (found) =>
    found.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
  );

const plain = (text: string): string => text.replace(/\s+/g, " ");

describe.each(languages)("in %s", (language) => {
  const messages = messagesIn(language);
  const {formats} = messages;
  const today = () => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    return formats.date(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  };

  test.each([
    ["official", ""],
    ["observers", "&contest=mazhilis-2021-observers"],
  ] as const)("the lab prints one page with whose count it is, by the %s", async (counter, contest) => {
    const path = `/${language}/?threshold=3&districts=50${contest}`;
    const page = await openPage({path});
    await page.waitForSelector("#seats-table");
    await page.waitForLoadState("networkidle");
    expect(await printedPages(page)).toBe(1);
    const text = await printedText(page);
    expect(text).toContain(plain(`${messages.countedBy}: ${messages.counters[counter]}.`));
    expect(text).toContain(plain(today()));
    expect(text).toContain(siteOrigin() + new URL(page.url()).pathname);
    expect(text).toContain("threshold=3");
    const controlled = messages.ruleControls;
    expect(text).toContain(plain(`${controlled["threshold.percent"].label}: ${formats.percent(3)}`));
    expect(text).toContain(plain(`${controlled["mixed.districtPercent"].label}: ${formats.percent(50)}`));
    expect(text).toContain(plain(`${controlled["turnoutFloor.percent"].label}: ${formats.percent(0)}`));
    expect(text).not.toContain(messages.working.open);
    expect(await controls(page)).toEqual([]);
  });

  test("the comparison prints one page with its rules, its count and its address", async () => {
    const page = await openPage({path: `/${language}/compare`});
    await page.waitForSelector("#compare-table tr[data-row]");
    await page.waitForSelector('[data-most="84"]');
    expect(await printedPages(page)).toBe(1);
    const text = await printedText(page);
    const words = compareMessagesIn(language);
    expect(text).toContain(plain(`${messages.countedBy}: ${messages.counters.official}.`));
    expect(text).toContain(plain(today()));
    expect(text).toContain(`${siteOrigin()}/${language}/compare`);
    expect(text).toContain("35–84");
    expect(text).toContain(plain(words.rules.threshold(formats.percent(3))));
    expect(text).toContain(plain(words.rules.mixed(49, 49)));
    expect(await controls(page)).toEqual([]);
  });
});
