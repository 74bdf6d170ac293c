import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {protocolsMessagesIn} from "../words/allMessages.js";
import {openLoaded, setIds, testFile} from "./loading.js";
import {expectAccessible, openPage, type SitePage} from "./site.js";

/** Sixty stations of two regions, which differ. */
const drawn = testFile(
  "drawn.csv",
  [
    "region,station,registered,cast,invalid,against_all,Ash,Birch,Cedar",
    ...Array.from({length: 60}, (_, at) => {
      const [ash, birch, cedar] = [180 + ((at * 37) % 90), 120 + ((at * 53) % 70), 20 + ((at * 29) % 30)];
      return [at < 36 ? "North" : "South", at + 1, 1000, ash + birch + cedar, 0, 0, ash, birch, cedar].join(
        ",",
      );
    }),
  ].join("\n"),
);

/** Ticks the box by keyboard and waits for its fields. */
async function tick(page: SitePage, id: string): Promise<void> {
  await page.focus(`#drawn-${id}`);
  await page.keyboard.press("Space");
  await page.waitForSelector(`#show-sample-${id}`);
}

const rows = (page: SitePage): Promise<string[]> =>
  page.$$eval(".sample-result tbody tr", (all) => all.map((row) => row.textContent ?? ""));

const activeId = (page: SitePage): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");

describe.each(languages)("in %s", (language) => {
  const {sample: words} = protocolsMessagesIn(language);

  test("a reader says by keyboard how stations were drawn, and sees the intervals; they are there the next day", async () => {
    const page = await openLoaded([drawn], {language});
    const [id] = await setIds(page);
    expect(await page.textContent("main")).not.toContain(words.heading);
    await tick(page, id);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.focus(`#size-${id}-0`);
    await page.keyboard.type("20");
    expect(await page.textContent(`#size-${id}-0-error`)).toBe(words.faults.smaller(36));
    await page.keyboard.type("0");
    await page.focus(`#size-${id}-1`);
    await page.keyboard.type("800");
    expect(await activeId(page)).toBe(`size-${id}-1`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (set) =>
        document.querySelector(`#intervals-${set} .sample-dots svg`) !== null &&
        document.querySelector<HTMLElement>(".sample-going")?.hidden === true,
      id,
    );
    expect(await page.textContent(`#intervals-${id}`)).toContain(words.means(60, 1000));
    expect(await page.textContent(`#intervals-${id}`)).toContain(words.method(2000));
    // 36 of 200 stations and 24 of 800: the sample's own shares are not those of a plain count.
    expect(await page.textContent(`#intervals-${id}`)).toContain(words.weighted);
    const before = await rows(page);
    expect(before).toHaveLength(3);
    await page.reload();
    await page.waitForSelector(`#intervals-${id} .sample-dots svg`);
    await page.waitForFunction(() => document.querySelector<HTMLElement>(".sample-going")?.hidden === true);
    expect(await rows(page)).toEqual(before);
    page.expectClean();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing, %s, on a laptop and a phone",
    async (colorScheme) => {
      for (const viewport of [
        {width: 1280, height: 720},
        {width: 390, height: 844},
      ]) {
        const page = await openLoaded([drawn], {language, colorScheme, viewport});
        const [id] = await setIds(page);
        await tick(page, id);
        await page.fill(`#size-${id}-0`, "59");
        await expectAccessible(page);
        await page.fill(`#size-${id}-0`, "1000");
        await page.click(`#show-sample-${id}`);
        await page.waitForSelector(`#intervals-${id} .sample-dots svg`);
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        );
        page.expectClean();
      }
    },
  );
});

test("the observers' own stations, which no lot chose, have no such interval anywhere", async () => {
  const {sample: words} = protocolsMessagesIn("en");
  for (const path of [
    "/en/?contest=mazhilis-2021-observers",
    "/en/evidence?contest=mazhilis-2021-observers",
  ]) {
    const page = await openPage({path});
    await page.waitForSelector("#seats-table, #beyond-table");
    const text = (await page.textContent("main")) ?? "";
    expect(text).not.toContain(words.heading);
    expect(text).not.toMatch(/\b90\s?% intervals?\b|confidence interval/i);
    expect(await page.$(".sample-result")).toBeNull();
    page.expectClean();
  }
});
