import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {expectAccessible, openPage} from "./site.js";

describe.each(languages)("Two laws side by side in %s", (language) => {
  test("are picked, stand in the address, and are read on a phone without a sideways scroll", async () => {
    const page = await openPage({
      path: `/${language}/compare?laws=law-2021-01-10*law-2022-11-05`,
      viewport: {width: 390, height: 844},
    });
    await page.waitForSelector("#law-seats tbody tr");
    expect(await page.locator("#law-rules tr[data-rule]").count()).toBe(3);
    const leader = '#law-seats [data-election="mazhilis-2021-official"] [data-party="nur-otan"]';
    const leaderHas = (seats: string) =>
      page.waitForFunction(([row, text]) => document.querySelector(row)?.textContent?.includes(text), [
        leader,
        seats,
      ] as const);
    await leaderHas("51–80");
    const fits = await page.$$eval("#laws .scroll", (all) =>
      all.map((one) => one.scrollWidth <= one.clientWidth),
    );
    expect(fits).toEqual([true, true]);
    await page.selectOption("#law-2", "law-2021-05-24");
    await page.waitForFunction(() => location.search.includes("laws=law-2021-01-10*law-2021-05-24"));
    await leaderHas("72");
    expect(await page.locator("#law-rules tr[data-rule]").count()).toBe(1);
    await page.goBack();
    await leaderHas("51–80");
    await expectAccessible(page);
    page.expectClean();
  });
});

test("What the table says is had as a file", async () => {
  const page = await openPage({path: "/en/compare"});
  await page.waitForSelector("#law-seats tbody tr");
  const waiting = page.waitForEvent("download");
  await page.click("#download-laws");
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("mandat-two-laws.csv");
  page.expectClean();
});
