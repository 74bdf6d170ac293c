import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {atRest, expectAccessible, openPage, type SitePage} from "./site.js";

const city = "contest=city-maslikhats-2021-observers";

/** The lab on a rounded count, once the ends of every party are there. */
async function openLab(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  await page.waitForSelector(".rounding-end");
  return page;
}

/** The seats and the ends below them, by party. */
async function rowsOn(page: SitePage): Promise<Record<string, {seats: number; ends: string | null}>> {
  await atRest(page);
  return page.$$eval("#seats-table tr[data-party]", (rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const {party, seats} = (row as HTMLElement).dataset;
        return [
          party,
          {seats: Number(seats), ends: row.querySelector("[data-rounding]")?.textContent ?? null},
        ];
      }),
    ),
  );
}

const seatsOf = async (page: SitePage, party: string) => (await rowsOn(page))[party].seats;

describe.each(languages)("in %s", (language) => {
  test("under each seat number stand its ends, the number within; one click opens a count with just so many, and one leads back", async () => {
    const page = await openLab(`/${language}/?${city}`);
    const rows = await rowsOn(page);
    expect(Object.values(rows).map(({ends}) => ends)).toEqual(["18–19", "5–6", "8–9", "5–6", "0"]);
    for (const {seats, ends} of Object.values(rows)) {
      const [least, most = least] = (ends ?? "").split("–").map(Number);
      expect(seats >= least && seats <= most).toBe(true);
    }
    const said = await page.textContent("#rounding-said");
    expect(said).toContain("18");
    expect(said).not.toMatch(/undefined|NaN|\$\{/);

    await page.click('[data-rounding="auyl"] .rounding-end:first-child');
    await page.waitForSelector("#hypothetical-count");
    expect(await seatsOf(page, "auyl")).toBe(5);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("published-count");
    await page.waitForURL(/count=\d+(\.\d+){6}/);
    expect(await page.$(".rounding-end")).toBeNull();
    await page.click("#published-count");
    await page.waitForSelector(".rounding-end");
    expect(await page.$("#hypothetical-count")).toBeNull();
    expect(new URL(page.url()).search).toBe(`?${city}`);
    expect(await rowsOn(page)).toEqual(rows);
    page.expectClean();
  });

  test("in a hypothetical count the switch says that it is nobody's, every column compared stands on it, and one click leads back", async () => {
    const page = await openLab(`/${language}/?${city}`);
    const counters = (): Promise<Record<string, boolean>> =>
      page.$$eval(".count-switch input", (boxes) =>
        Object.fromEntries(boxes.map((box) => [box.id, (box as HTMLInputElement).checked])),
      );
    expect(await counters()).toEqual({"count-observers": true});
    await page.click('[data-rounding="auyl"] .rounding-end:first-child');
    await page.waitForSelector("#hypothetical-count");
    expect(await counters()).toEqual({"count-observers": false, "count-hypothetical": true});
    await page.waitForURL(/count=/);
    const count = new URL(page.url()).searchParams.get("count");

    await page.click("#compare-link");
    await page.waitForSelector('[data-row="seats-auyl"]');
    expect(new URL(page.url()).searchParams.get("count")).toBe(count);
    expect(await counters()).toEqual({"count-observers": false, "count-hypothetical": true});
    expect(await page.$("#hypothetical-count")).not.toBeNull();
    expect(await page.$(".notice #ignored")).toBeNull();
    const auylByLaw = (): Promise<string | null> =>
      page.textContent('[data-row="seats-auyl"] td:first-of-type .compare-seats b');
    expect(await auylByLaw()).toBe("5");
    await expectAccessible(page);

    await page.click("#count-observers", {force: true});
    await page.waitForFunction(() => document.getElementById("hypothetical-count") === null);
    expect(new URL(page.url()).searchParams.get("count")).toBeNull();
    expect(await auylByLaw()).toBe("6");
    expect(await counters()).toEqual({"count-observers": true});
    page.expectClean();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing on a phone, with the ends and in a hypothetical count, %s",
    async (colorScheme) => {
      const page = await openLab(`/${language}/?${city}`, {colorScheme, viewport: {width: 390, height: 844}});
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.click('[data-rounding="nur-otan"] .rounding-end:last-child');
      await page.waitForSelector("#hypothetical-count");
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      page.expectClean();
    },
  );
});

test("by keyboard a count is opened and left, and the link to it opens the same", async () => {
  const page = await openLab(`/en/?${city}&threshold=3`);
  await page.focus('[data-rounding="qhp"] .rounding-end:last-child');
  await page.keyboard.press("Enter");
  await page.waitForSelector("#hypothetical-count");
  expect(await seatsOf(page, "qhp")).toBe(1);
  await page.waitForURL(/count=/);
  const link = new URL(page.url());
  await page.keyboard.press("Enter");
  await page.waitForSelector(".rounding-end");
  const again = await openPage({path: `${link.pathname}${link.search}`});
  await again.waitForSelector("#hypothetical-count");
  expect(await seatsOf(again, "qhp")).toBe(1);
  expect(await again.textContent("h1.headline")).toContain("hypothetical count");
  // At the end of a range few voters change a seat by construction: the ledger says so, and of a published count does not.
  const chosen = "chosen to stand at that end";
  await again.waitForFunction(
    (part) => document.querySelector("#ledger")?.textContent?.includes(part),
    chosen,
  );
  expect(await page.textContent("#ledger")).not.toContain(chosen);
});

test("the range follows the rules, and what totals cannot answer is said to be not given", async () => {
  const page = await openLab("/en/?contest=mazhilis-2021-observers&threshold=12");
  expect((await rowsOn(page))["nur-otan"].ends).toBe("60–73");
  for (const rules of ["districts=50", "floor=25&below=region-vacant"]) {
    const other = await openPage({path: `/en/?contest=mazhilis-2021-observers&${rules}`});
    await other.waitForFunction(() =>
      document.querySelector("#rounding-said")?.textContent?.includes("not given here"),
    );
    expect(await other.$("[data-rounding]")).toBeNull();
  }
});

test("an official count has no such range, and a count that prints otherwise is not opened", async () => {
  const page = await openPage({path: "/en/?count=1.2.3"});
  await page.waitForSelector("#seats-table");
  expect(await page.isVisible("#rounding")).toBe(false);
  expect(await page.textContent("#ignored")).toContain("1.2.3");
});
