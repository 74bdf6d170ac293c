/** From every chart and table to the query whose rows it draws. */
import {describe, expect, test} from "vitest";
import {behind, withoutQuery} from "../../src/query/behind.js";
import {pages} from "../../src/site/pages.js";
import {queryMessagesIn} from "../words/allMessages.js";
import {openPage, type SitePage} from "./site.js";

/** Every page with whatever it can draw: rounded percentages of which half of the seats go to districts. */
const addressOf = (page: string): string =>
  `/en/${page}${page === "compare" ? "" : "?contest=mazhilis-2021-observers&districts=50"}`;

/** Pages that are no view of the data: those that queries lead to, that tells files, and that lists the slides of a talk. */
const drawsNothing = ["query", "protocols", "present"];

describe.each(pages.map(({name}) => [name]))("/en/%s", (name) => {
  test("names beside each chart and table the query behind it, on a phone too without widening the page; paper has none", async () => {
    const page = await openPage({path: addressOf(name), viewport: {width: 390, height: 844}});
    await page.waitForSelector("main h1, main h2", {state: "attached"});
    const drawn = await drawnOn(page);
    expect(drawn.unnamed).toEqual([]);
    expect(drawn.count > 0).toBe(!drawsNothing.includes(name));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.emulateMedia({media: "print"});
    expect(
      await page.$$eval(".behind-link", (found) => found.filter((link) => link.checkVisibility()).length),
    ).toBe(0);
    page.expectClean();
  });
});

test("a click on the link brings the query and the scenario along, and runs nothing", async () => {
  const page = await openPage({path: "/en/?threshold=3"});
  await page.waitForSelector("#seats-table");
  await page.fill("#threshold-box", "4");
  await page.press("#threshold-box", "Enter");
  await page.click("[data-behind=strip]");
  await page.waitForURL(/\/en\/query\?/);
  const {searchParams} = new URL(page.url());
  expect([searchParams.get("threshold"), searchParams.get("sql")]).toEqual(["4", behind("strip")]);
  await page.waitForSelector(`text=${queryMessagesIn("en").editor.fromLink}`);
  expect(await page.$(".query-answer, .query-fault")).toBeNull();
});

test("from the lines over districts to their rows: what is supposed stands in the form, and the table is made when it runs", async () => {
  const page = await openPage({path: "/en/sensitivity?won=every"});
  await page.click("#lines-districts [data-behind]");
  await page.waitForURL(/\/en\/query\?/);
  await page.waitForSelector("#value-won");
  expect(await page.inputValue("#value-won")).toBe("every");
  await page.click("#run");
  await page.waitForSelector("#sql-result", {timeout: 60_000});
  // 99 numbers of districts, five lists, under the scenario and under the law.
  await page.waitForSelector(`text=${queryMessagesIn("en").result.rows(990, "0.0").split(" ")[0]}`);
  page.expectClean();
});

/**
 * What is drawn on a page once it has come to rest: how many charts and tables there are, and those without a link to a
 * query of their own. The link stands in the innermost part of the page that has one; it serves a chart and a table, and
 * more only where it says so.
 */
async function drawnOn(
  page: SitePage,
): Promise<{readonly count: number; readonly unnamed: readonly string[]}> {
  const look = () =>
    page.evaluate((without) => {
      const selector = "table, [role=img], [role=application]";
      const all = [
        ...document.querySelectorAll<HTMLElement>("main :is(table, [role=img], [role=application])"),
      ].filter(
        (one) => !one.closest(without) && !one.parentElement?.closest(selector) && !one.closest("a, button"),
      );
      const served = new Map<Element, string[]>();
      const unnamed = all.flatMap((one) => {
        const said = `${one.tagName.toLowerCase()}#${one.id} ${one.getAttribute("aria-label") ?? one.textContent?.slice(0, 60)}`;
        const part = [...ancestors(one)].find((around) => around.querySelector(".behind-link"));
        const links = part ? [...part.querySelectorAll<HTMLElement>(".behind-link")] : [];
        if (!part || part.matches("main, article, body, html")) return [said];
        const kind = one.tagName === "TABLE" ? "table" : "chart";
        for (const link of links)
          if (link.dataset.several === undefined) served.set(link, [...(served.get(link) ?? []), kind]);
        const isShared = links.every(
          (link) => (served.get(link) ?? []).filter((other) => other === kind).length > 1,
        );
        return isShared ? [`${said} (shares a link)`] : [];
      });
      function* ancestors(of: Element): Generator<Element> {
        for (let around = of.parentElement; around; around = around.parentElement) yield around;
      }
      const isWorking = [...document.querySelectorAll("main progress, main td")].some(
        (one) => one.checkVisibility() && (one.tagName === "PROGRESS" || one.textContent?.trim() === "…"),
      );
      return {count: all.length, unnamed, isWorking};
    }, Object.keys(withoutQuery).join(", "));
  let last = "";
  await expect
    .poll(
      async () => {
        const now = await look();
        const before = last;
        last = JSON.stringify(now);
        return before === last && !now.isWorking;
      },
      {timeout: 30_000, interval: 1500},
    )
    .toBe(true);
  return look();
}
