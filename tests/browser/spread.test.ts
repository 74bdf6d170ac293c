import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {defaultScenario} from "../../src/core/scenario.js";
import {publishedContests} from "../../src/data/reconstructions.js";
import {openEnsemble} from "../../src/reconstruction/ensemble/ensemble.js";
import type {Spread} from "../../src/reconstruction/ensemble/spread.js";
import {atRest, expectAccessible, openPage, type SitePage} from "./site.js";

async function openLab(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  await page.waitForSelector("#seats-table");
  return page;
}

/** The sentence on the draws, once it is said. */
async function saidOn(page: SitePage): Promise<string> {
  await page.waitForFunction(() => document.querySelector("#spread-said")?.textContent);
  return (await page.textContent("#spread-said")) ?? "";
}

/** The ranges in the table, as they stand there. */
async function rangesOn(page: SitePage): Promise<Record<string, string>> {
  await atRest(page);
  return page.$$eval("#seats-table td.range", (cells) =>
    Object.fromEntries(cells.map((cell) => [(cell as HTMLElement).dataset.range, cell.textContent])),
  );
}

async function seatsOn(page: SitePage): Promise<Record<string, number>> {
  await atRest(page);
  return page.$$eval("#seats-table tr[data-party]", (rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const {party, seats} = (row as HTMLElement).dataset;
        return [party, Number(seats)];
      }),
    ),
  );
}

const floorByRegion = "contest=mazhilis-2021-observers&floor=25&below=region-vacant";

/** The country's stations, of which those below a floor are left out: draws of it take a while. */
const floorByStation = "floor=40&below=protocol-exclude";

describe.each(languages)("in %s", (language) => {
  test("where seats hang on reconstructed stations, words and table say their range, the answer on screen within", async () => {
    const page = await openLab(`/${language}/?${floorByRegion}`);
    const said = await saidOn(page);
    expect(said).toContain("200");
    const ranges = await rangesOn(page);
    const seats = await seatsOn(page);
    for (const [party, range] of Object.entries(ranges)) {
      const ends = range.split("–").map(Number);
      expect(seats[party], party).toBeGreaterThanOrEqual(ends[0]);
      expect(seats[party], party).toBeLessThanOrEqual(ends.at(-1) ?? 0);
    }
    const [least, greatest] = ranges["nur-otan"].split("–");
    expect(said).toContain(least);
    expect(said).toContain(greatest);
    expect(said).not.toMatch(/undefined|NaN|\$\{/);
    page.expectClean();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing while draws are made and after, %s, on a phone",
    async (colorScheme) => {
      const page = await openLab(`/${language}/?threshold=3&${floorByStation}`, {
        colorScheme,
        viewport: {width: 390, height: 844},
      });
      await page.waitForSelector("#spread progress:not([hidden])");
      await expectAccessible(page);
      await page.click("#spread-button");
      await saidOn(page);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      page.expectClean();
    },
  );
});

test("the browser draws what Node draws: the ranges of 200 draws are the same to the seat", async () => {
  const page = await openLab(`/en/?${floorByRegion}`);
  await saidOn(page);
  const [mazhilis] = publishedContests();
  let spread: Spread | undefined;
  for (const after of openEnsemble().answer({
    seed: 20210110,
    contest: {published: mazhilis, known: []},
    seats: 98,
    scenario: {...defaultScenario, turnoutFloor: {percent: 25, level: "region", consequence: "vacant"}},
    otherMembers: 9,
    draws: 200,
  }))
    spread = after();
  expect(await rangesOn(page)).toEqual(
    Object.fromEntries(
      (spread?.parties ?? []).map(({party, least, greatest}) => [
        party,
        least === greatest ? `${least}` : `${least}–${greatest}`,
      ]),
    ),
  );
});

test("the law itself hangs on no draw: nothing is fetched for one, and nothing is said", async () => {
  const asked: string[] = [];
  const page = await openLab("/en/?threshold=3", {
    prepare: async (context) => context.on("request", (request) => asked.push(request.url())),
  });
  await page.waitForTimeout(1000);
  expect(asked.filter((url) => /ensemble\.\w+\.json|ensembleWorker/.test(url))).toEqual([]);
  expect(await page.isVisible("#spread")).toBe(false);
  expect(await page.$("#seats-table [data-range]")).toBeNull();
});

/** Waits until more than so many draws are made for the question on screen. */
const drawn = (page: SitePage, draws: number) =>
  page.waitForFunction(
    (least) => (document.querySelector<HTMLProgressElement>("#spread progress")?.value ?? 0) > least,
    draws,
  );

test("a lever repaints at once while the country's stations are drawn, and the draws begin anew for it", async () => {
  const page = await openLab(`/en/?${floorByStation}`);
  await drawn(page, 3);
  const [before, after, made] = await page.evaluate(() => {
    const read = () => document.querySelector("#seats .house-charts > :last-child svg")?.ariaLabel;
    const slider = document.querySelector<HTMLInputElement>("#threshold-slider");
    const bar = document.querySelector<HTMLProgressElement>("#spread progress");
    if (!slider) return [];
    const first = read();
    slider.value = "3";
    slider.dispatchEvent(new Event("input", {bubbles: true}));
    // Nothing was waited for: this is still the turn in which the lever moved.
    return [first, read(), bar?.value];
  });
  expect(after).not.toBe(before);
  expect(made).toBe(0);
  await drawn(page, 3);
  page.expectClean();
});

test("a person with a keyboard stops the draws, reads the range so far, and goes on; the focus stays", async () => {
  const page = await openLab(`/en/?threshold=3&${floorByStation}`);
  await drawn(page, 2);
  await page.focus("#spread-button");
  expect(await page.textContent("#spread-button")).toBe("Stop");
  await page.keyboard.press("Enter");
  const said = await saidOn(page);
  const draws = Number(/(\d+) versions/.exec(said)?.[1]);
  expect(draws).toBeGreaterThan(2);
  expect(draws).toBeLessThan(200);
  expect(await page.textContent("#spread-button")).toBe("Draw again");
  await page.waitForTimeout(500);
  expect(await page.textContent("#spread-said")).toBe(said);
  await page.keyboard.press("Enter");
  await drawn(page, draws);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("spread-button");
  page.expectClean();
});

test("more draws at the reader's wish: 400 say at least as wide a range as 200", async () => {
  const page = await openLab(`/en/?${floorByRegion}`);
  await saidOn(page);
  const first = await rangesOn(page);
  await page.click("#spread-button");
  await page.waitForFunction(() =>
    document.querySelector("#spread-said")?.textContent?.includes("400 versions"),
  );
  const second = await rangesOn(page);
  for (const party of Object.keys(first)) {
    const [least, greatest] = [first[party], second[party]].map((range) => range.split("–").map(Number));
    expect(greatest[0], party).toBeLessThanOrEqual(least[0]);
    expect(greatest.at(-1), party).toBeGreaterThanOrEqual(least.at(-1) ?? 0);
  }
});

test("nothing below moves when the draws are done", async () => {
  const page = await openLab(`/en/?${floorByRegion}`);
  await page.waitForSelector("#spread progress:not([hidden])");
  const before = await page.locator(".actions").first().boundingBox();
  await saidOn(page);
  expect(await page.locator(".actions").first().boundingBox()).toEqual(before);
});

test.each([
  ["the worker", "**/ensembleWorker*.js"],
  ["the published figures", "**/ensemble*.json"],
])("without %s a sentence says so, and everything else works", async (_, address) => {
  const page = await openLab(`/ru/?threshold=3&${floorByStation}`, {
    prepare: (context) => context.route(address, (route) => route.abort()),
  });
  expect(await saidOn(page)).toContain("не удалось");
  expect(await page.textContent("#spread-button")).toBe("Построить заново");
  await page.fill("#threshold-box", "5");
  expect((await seatsOn(page)).adal).toBe(0);
});

test("paper carries the range in its heading, and no buttons", async () => {
  const page = await openLab(`/en/?${floorByRegion}`);
  await saidOn(page);
  const [least, greatest] = (await rangesOn(page))["nur-otan"].split("–");
  await page.emulateMedia({media: "print"});
  expect(await page.isVisible("h1.headline")).toBe(true);
  expect(await page.textContent("h1.headline")).toContain(`${least} to ${greatest} of 98 seats`);
  expect(await page.isVisible("#spread-button")).toBe(false);
});

test("districts that a model fills are not drawn: their range would be one by construction", async () => {
  const asked: string[] = [];
  const page = await openLab("/en/?threshold=3&districts=50", {
    prepare: async (context) => context.on("request", (request) => asked.push(request.url())),
  });
  await page.waitForTimeout(1000);
  expect(asked.filter((url) => /ensemble\.\w+\.json|ensembleWorker/.test(url))).toEqual([]);
  expect(await page.isVisible("#spread")).toBe(false);
  expect(await page.textContent("#seats-table tr[data-party=nur-otan] td.strong")).toBe("35–84");
});
