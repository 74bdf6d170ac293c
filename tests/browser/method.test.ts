import {beforeAll, describe, expect, test} from "vitest";
import type {Catalogue} from "../../src/catalogue/catalogue.js";
import {entryOf} from "../../src/catalogue/contests.js";
import {languages} from "../../src/catalogue/language.js";
import {completeScenario} from "../../src/catalogue/lawScenario.js";
import {lawOf} from "../../src/catalogue/laws.js";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {formulas, parseScenario} from "../../src/core/scenario.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {messagesIn, methodMessagesIn} from "../words/allMessages.js";
import {expectAccessible, openPage, type SitePage} from "./site.js";

/** Opens the page and waits until its last computed table stands. */
async function openMethod(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  for (const table of ["#formula-table", "#official-summary", "#measures-table", "#funding-table"])
    await page.waitForSelector(table);
  return page;
}

/** The seats in the formula table: by formula and threshold, then by party. */
const formulaTableOn = (page: SitePage): Promise<Record<string, Record<string, number>>> =>
  page.$$eval("#formula-table tr[data-formula]", (rows) =>
    Object.fromEntries(
      (rows as HTMLElement[]).map((row) => [
        `${row.dataset.formula} at ${row.dataset.percent}`,
        Object.fromEntries(
          [...row.querySelectorAll<HTMLElement>("td")].map(({dataset}) => [
            dataset.party,
            Number(dataset.seats),
          ]),
        ),
      ]),
    ),
  );

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await buildCatalogue(reconstructions());
});

/** List seats of those who have any, by the core. */
function listSeats(contest: string, percent: number, formula: string): Record<string, number> {
  const entry = entryOf(catalogue, contest);
  const lawful = completeScenario(lawOf(catalogue, entry).scenario);
  const scenario = parseScenario({...lawful, formula, threshold: {...lawful.threshold, percent}});
  const {parties} = elect(parseContest(entry.contest), scenario);
  return Object.fromEntries(parties.filter(({list}) => list > 0).map(({party, list}) => [party, list]));
}

const withoutNoughts = (seats: Record<string, number>) =>
  Object.fromEntries(Object.entries(seats).filter(([, own]) => own > 0));

describe.each(languages)("in %s", (language) => {
  const method = methodMessagesIn(language);

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (colorScheme) => {
    const page = await openMethod(`/${language}/method`, {colorScheme});
    await expectAccessible(page);
    page.expectClean();
  });

  test("every result that can be checked says that it agrees, in words", async () => {
    const page = await openMethod(`/${language}/method`);
    const said = await page.$$eval("[data-check]", (tables) =>
      (tables as HTMLElement[]).map((table) => ({
        id: table.dataset.check,
        verdict: table.dataset.verdict,
        word: table.querySelector(".verdict")?.textContent,
      })),
    );
    expect(said.length).toBe(12);
    for (const {id, verdict, word} of said) {
      expect(verdict, id).toBe(id === "nur-sultan-2021" ? "cannot-be-checked" : "agrees");
      expect(word).toBe(method.official.verdict[verdict as "agrees"]);
    }
    expect(await page.textContent("#official-summary")).toBe(method.official.summary.all(11, 11, 12));
  });

  test("every assumption the core can make has its sentence", async () => {
    const page = await openMethod(`/${language}/method`);
    const {assumption} = messagesIn(language).working;
    for (const [key, sentence] of Object.entries(assumption))
      expect(await page.textContent(`#assumptions li[data-assumption="${key}"]`)).toBe(sentence);
  });

  test.each([390, 320])("a phone of %i pixels needs no scrolling sideways", async (width) => {
    const page = await openMethod(`/${language}/method`, {viewport: {width, height: 844}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    page.expectClean();
  });

  test("every badge and every entry of the navigation leads somewhere on the page", async () => {
    const page = await openMethod(`/${language}/method`);
    const dead = await page.$$eval('main a[href^="#"], header a[href^="#"]', (links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(dead).toEqual([]);
  });
});

describe("the table of formulas", () => {
  test.each([
    ["mazhilis-2021-official", 7],
    ["mazhilis-2023-official", 5],
    ["mazhilis-1999-official", 7],
    ["mazhilis-2021-observers", 7],
  ])("holds what the core computes for %s", async (contest, percent) => {
    const page = await openMethod(`/en/method?contest=${contest}`);
    const table = await formulaTableOn(page);
    expect(Object.keys(table)).toHaveLength(22);
    for (const formula of formulas)
      for (const at of [percent, 3])
        expect(withoutNoughts(table[`${formula} at ${at}`]), `${formula} at ${at}`).toEqual(
          listSeats(contest, at, formula),
        );
    page.expectClean();
  });

  test("follows the election that the reader chooses", async () => {
    const page = await openMethod("/en/method");
    expect((await formulaTableOn(page))["hare at 7"]).toMatchObject({"nur-otan": 76});
    await page.selectOption("#election", "mazhilis-2016");
    await page.waitForFunction(() => document.querySelector("#formula-table")?.textContent?.includes("84"));
    expect(withoutNoughts((await formulaTableOn(page))["dhondt at 7"])).toEqual(
      listSeats("mazhilis-2016-official", 7, "dhondt"),
    );
    page.expectClean();
  });
});

describe("the worked allocation", () => {
  const seatsInWorking = (page: SitePage) =>
    page.$$eval("#worked [data-step=quota] tbody tr, #worked [data-step=averages] tbody tr", (rows) =>
      rows.map((row) => Number(row.querySelector("td:last-child")?.textContent)),
    );

  test("changes with the threshold box, and the address follows", async () => {
    const page = await openMethod("/en/method");
    expect(await seatsInWorking(page)).toEqual([76, 12, 10]);
    await page.fill("#method-threshold", "3");
    await page.waitForFunction(
      () => document.querySelectorAll("#worked [data-step=quota] tbody tr").length === 5,
    );
    expect(await seatsInWorking(page)).toEqual([70, 11, 9, 5, 3]);
    await page.waitForURL("**/en/method?threshold=3");
    page.expectClean();
  });

  test("changes with the formula", async () => {
    const page = await openMethod("/en/method?threshold=3");
    await page.selectOption("#method-formula", "adams");
    await page.waitForSelector("#worked [data-step=averages]");
    expect(await seatsInWorking(page)).toEqual([68, 11, 9, 6, 4]);
  });

  test("keeps its last answer and says what it wants when a number is no percentage", async () => {
    const page = await openMethod("/kk/method?threshold=3");
    await page.fill("#method-threshold", "300");
    expect(await page.textContent("#method-threshold-error")).toBe(messagesIn("kk").notAPercentage(100));
    expect(await seatsInWorking(page)).toEqual([70, 11, 9, 5, 3]);
  });

  test("opens on the question of a link from the lab, districts and all", async () => {
    const page = await openMethod("/ru/method?contest=mazhilis-2021-observers&threshold=3&districts=50");
    await page.waitForSelector("#worked [data-step=districts]");
    page.expectClean();
  });
});

test("the observers' sample is 1.9% of stations and 3.6% of voters", async () => {
  const page = await openMethod("/en/method");
  const sample = await page.textContent("#sample");
  for (const figure of ["192", "10,061", "433,325", "1.9%", "3.6%"]) expect(sample).toContain(figure);
});

test("the parties of 2021 drew 8,414,899,275 tenge for 2021, those of 2023 12,540,609,900 for 2023", async () => {
  const page = await openMethod("/en/method");
  const table = await page.textContent("#funding-table");
  expect(table).toContain("8,414,899,275");
  expect(table).toContain("12,540,609,900");
});

test.each(["catalogue", "method"])(
  "without %s.json a sentence stands in the reader's language",
  async (file) => {
    const page = await openPage({
      path: "/ru/method",
      prepare: (context) => context.route(`**/${file}*.json`, (route) => route.abort()),
    });
    await page.waitForSelector(".notice[role=alert]");
    const {noCatalogue, retry} = messagesIn("ru").status;
    expect(await page.textContent(".notice[role=alert]")).toBe(`${noCatalogue} ${retry}`);
  },
);
