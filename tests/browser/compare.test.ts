import {spawnSync} from "node:child_process";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";
import {compareMessagesIn} from "../words/allMessages.js";
import {presetNames} from "./presetNames.js";
import {expectAccessible, openPage, type SitePage} from "./site.js";

/**
 * Seats by party in each column, from left to right, as a reader finds them in the table; as an interval where districts
 * are a model's, and null where there are none.
 */
const seatsIn = (page: SitePage): Promise<(Record<string, number | string> | null)[]> =>
  page.$eval("#compare-table", (table) => {
    const rows = [...table.querySelectorAll('tr[data-row^="seats-"]')];
    const columns = table.querySelectorAll("thead th").length - 1;
    return Array.from({length: columns}, (_, column) => {
      const cells = rows.map((row) => row.children[column + 1].querySelector<HTMLElement>(".compare-seats"));
      if (cells.every((cell) => cell === null)) return null;
      return Object.fromEntries(
        cells.flatMap((cell): [string | undefined, string | number][] => {
          const {party, seats, least, most} = cell?.dataset ?? {};
          if (least !== undefined) return [[party, `${least}–${most}`]];
          return Number(seats) > 0 ? [[party, Number(seats)]] : [];
        }),
      );
    });
  });

const names = (page: SitePage): Promise<string[]> =>
  page.$$eval("#compare-table thead .compare-name span", (spans) =>
    spans.map(({textContent}) => textContent ?? ""),
  );

const row = (page: SitePage, name: string, column: number): Promise<string> =>
  page.$eval(
    `#compare-table tr[data-row="${name}"]`,
    (found, index) => (found.children[index + 1] as HTMLElement).textContent ?? "",
    column,
  );

/** Opens a comparison and waits until no column waits for stations. */
async function openCompare(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  await settled(page);
  return page;
}

const settled = async (page: SitePage): Promise<void> => {
  await page.waitForSelector("#compare-table tr[data-row]");
  const waits = languages.map((language) => compareMessagesIn(language).waits);
  await page.waitForFunction(
    (words) =>
      !words.some((word) =>
        document.querySelector('#compare-table tr[data-row="status"]')?.textContent?.includes(word),
      ),
    waits,
  );
};

/** Presses the button of a column that moves or removes it, with the keyboard. */
async function pressIn(page: SitePage, column: number, act: "left" | "right" | "remove" | "adjust") {
  const cell = page.locator("#compare-table .compare-controls > *").nth(column + 1);
  await cell.locator(`[data-act="${act}"]`).focus();
  await page.keyboard.press("Enter");
}

const focused = (page: SitePage): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null;
    return active?.dataset.act ?? active?.id ?? "";
  });

/** State funding of 2021 in tenths of a tenge a year. */
const paid = 84_148_992_750;

const official = {
  seats: 98,
  registered: 11919241,
  cast: 7539280,
  votes: [
    {party: "nur-otan", votes: 5148074},
    {party: "ak-zhol", votes: 792828},
    {party: "qhp", votes: 659019},
    {party: "auyl", votes: 383023},
    {party: "adal", votes: 258618},
  ],
};

/** What the `seats` command answers on the official votes of 2021. */
function commandSeats(seats: number, percent: number): Record<string, number> {
  const question = {id: 1, contest: {...official, seats}, scenario: {threshold: {percent}}};
  const {stdout} = spawnSync("npx", ["tsx", "src/command/seats.ts"], {
    input: `${JSON.stringify(question)}\n`,
    encoding: "utf8",
  });
  return seated(JSON.parse(stdout).outcome.parties);
}

const seated = (parties: readonly {party: string; seats: number}[]): Record<string, number> =>
  Object.fromEntries(parties.filter(({seats}) => seats > 0).map(({party, seats}) => [party, seats]));

describe.each(languages)("in %s", (language) => {
  const words = compareMessagesIn(language);
  const presets = presetNames(language);

  test("the presets stand side by side with the seats the command answers", async () => {
    const page = await openCompare(`/${language}/compare`);
    const [day, observers, may, november, kurultai] = await seatsIn(page);
    expect(day).toEqual({"nur-otan": 76, "ak-zhol": 12, qhp: 10});
    expect(day).toEqual(commandSeats(98, 7));
    expect(may).toEqual({"nur-otan": 72, "ak-zhol": 11, qhp: 9, auyl: 6});
    expect(may).toEqual(commandSeats(98, 5));
    expect(kurultai).toEqual(
      seated(
        elect(parseContest({...official, seats: 145}), parseScenario({threshold: {percent: 5}})).parties,
      ),
    );
    // List seats stand; who wins the districts is nobody's to know, so that every list has an interval.
    const spansOf = (lists: number, percent: number) =>
      Object.fromEntries(
        elect(parseContest({...official, seats: lists}), parseScenario({threshold: {percent}})).parties.map(
          ({party, seats}) => [party, `${seats}–${seats + 98 - lists}`],
        ),
      );
    expect(november).toEqual(spansOf(69, 5));
    expect(observers).toEqual(spansOf(49, 3));
    expect(observers?.["nur-otan"]).toBe("35–84");
    expect(await names(page)).toEqual([
      presets["law-2021-01-10"],
      presets.package,
      presets["law-2021-05-24"],
      presets["law-2022-11-05"],
      presets["law-2026-07-01"],
    ]);
    const finding = await page.textContent("#finding");
    expect(finding).toContain(presets.package);
    expect(finding).toContain(words.count.official);
    expect(finding).toMatch(/35.*84.*49.*2023.*(22.*29|29.*22)/s);
    expect(await page.getAttribute("#state-funding", "data-paid")).toBe(String(paid));
    page.expectClean();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing, %s, on a laptop and a phone",
    async (colorScheme) => {
      const link = "s=own%3Fthreshold%3D4&s=package%3Ffloor%3D28&s=law-2022-11-05&s=nonsense";
      for (const viewport of [
        {width: 1280, height: 720},
        {width: 390, height: 844},
      ]) {
        const page = await openCompare(`/${language}/compare?${link}`, {colorScheme, viewport});
        await expectAccessible(page);
        page.expectClean();
      }
    },
  );

  test("the two rules left open are unanswered, then answered", async () => {
    const page = await openCompare(`/${language}/compare`);
    const rules = () => row(page, "rules", 1);
    expect(await rules()).toContain(words.rules.open);
    expect(await page.textContent("#package-floor-state")).toBe(words.open.unanswered);
    const before = await seatsIn(page);

    await page.fill("#package-floor-level", "70");
    expect(await page.textContent("#package-floor-state")).toBe(words.open.half);
    expect(await seatsIn(page)).toEqual(before);
    await page.selectOption("#package-floor-then", "contest-void");
    expect(await page.textContent("#package-floor-state")).toBe(words.open.answered);
    expect(await rules()).toContain(words.rules.yours);
    expect(await row(page, "status", 1)).toContain(words.statuses.void);
    expect((await seatsIn(page))[1]).toEqual({});

    await page.fill("#package-against-all-level", "20");
    await page.selectOption("#package-against-all-then", "vacant");
    expect(await rules()).not.toContain(words.open.answerHere);
    const {search} = new URL(page.url());
    expect(new URLSearchParams(search).getAll("s")[0]).toBe("package?floor=70&againstAll=20&protest=vacant");

    const again = await openCompare(`/${language}/compare${search}`);
    expect(await again.inputValue("#package-floor-level")).toBe("70");
    expect(await again.inputValue("#package-against-all-then")).toBe("vacant");
    await again.fill("#package-floor-level", "");
    expect((await seatsIn(again))[1]).toEqual(before[1]);
    page.expectClean();
  });
});

test("columns are added, moved and removed with the keyboard, and the focus is not lost", async () => {
  const page = await openCompare("/en/compare?s=law-2021-05-24&s=law-2022-11-05&s=law-2026-07-01&s=package");
  const columns = presetNames("en");
  const {own} = compareMessagesIn("en");
  await pressIn(page, 1, "right");
  expect((await names(page)).slice(1, 3)).toEqual([columns["law-2022-11-05"], columns["law-2021-05-24"]]);
  expect(await focused(page)).toBe("right");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect((await names(page)).at(-1)).toBe(columns["law-2021-05-24"]);
  expect(await focused(page)).toBe("left");
  expect(await page.textContent("#compare-said")).toContain("column 4 of 4");

  await pressIn(page, 4, "remove");
  expect(await names(page)).not.toContain(columns["law-2021-05-24"]);
  expect(await focused(page)).toBe("remove");
  for (let left = 3; left > 0; left--) await page.keyboard.press("Enter");
  expect(await names(page)).toHaveLength(1);
  expect(await focused(page)).toBe("add-column");

  await page.keyboard.type("Obs");
  await page.focus("#add-button");
  await page.keyboard.press("Enter");
  await settled(page);
  expect((await names(page)).at(-1)).toBe(columns.package);
  await page.selectOption("#add-column", "own");
  await page.click("#add-button");
  expect((await names(page)).at(-1)).toBe(own);
  page.expectClean();
});

test("a scenario of one's own is changed in place, by typing and by arrow keys", async () => {
  const page = await openCompare("/en/compare?s=own%3Fthreshold%3D5");
  expect((await seatsIn(page))[1]).toMatchObject({auyl: 6});
  const box = page.getByLabel("Threshold, percent: Your scenario");
  await box.fill("3");
  expect((await seatsIn(page))[1]).toMatchObject({adal: 3});
  await box.fill("x");
  expect((await seatsIn(page))[1]).toMatchObject({adal: 3});
  expect(await page.textContent(".compare-own .field-error")).toContain("0 to 100");
  await box.fill("4,9");
  await page.keyboard.press("ArrowUp");
  expect(new URLSearchParams(new URL(page.url()).search).get("s")).toBe("own?threshold=5");
  page.expectClean();
});

test("a preset is adjusted as a copy and opens in the lab as it stands", async () => {
  const page = await openCompare("/en/compare?s=law-2021-05-24");
  await pressIn(page, 1, "adjust");
  expect(await focused(page)).toMatch(/^own-threshold-/);
  expect((await seatsIn(page))[2]).toEqual((await seatsIn(page))[1]);
  await page.getByLabel("Open in the lab: Your scenario").click();
  await page.waitForSelector("#seats-table");
  expect(new URL(page.url()).search).toBe("?threshold=5");
});

test("the lab's scenario comes along as a column", async () => {
  const page = await openPage({path: "/en/?threshold=3"});
  await page.waitForSelector("#seats-table");
  await page.click("#compare-link");
  await settled(page);
  expect((await names(page))[1]).toBe(compareMessagesIn("en").own);
  expect((await seatsIn(page))[1]).toEqual(commandSeats(98, 3));
  page.expectClean();
});

test("one link holds everything: language switch, back and forward keep it", async () => {
  const link = "?contest=mazhilis-2023-official&s=law-2026-07-01&s=own%3Fthreshold%3D7";
  const page = await openCompare(`/en/compare${link}`);
  const shown = await seatsIn(page);
  expect(shown[0]).toMatchObject({amanat: 62, independents: 7});
  await pressIn(page, 1, "remove");
  expect(await seatsIn(page)).toEqual([shown[0], shown[2]]);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll(".compare-name").length === 3);
  expect(await seatsIn(page)).toEqual(shown);
  await page.goForward();
  await page.waitForFunction(() => document.querySelectorAll(".compare-name").length === 2);
  await page.goBack();
  await page.click('.languages a[lang="kk"]');
  await page.waitForURL(/\/kk\/compare/);
  await settled(page);
  expect(new URL(page.url()).search).toBe(link);
  expect(await seatsIn(page)).toEqual(shown);
  page.expectClean();
});

test("what cannot be computed says why instead of a number", async () => {
  const {unavailable} = compareMessagesIn("en");
  const page = await openCompare("/en/compare?contest=mazhilis-2023-official");
  expect(await row(page, "status", 1)).toContain(unavailable["no-stations"]);
  expect((await seatsIn(page))[1]).toBeNull();
  const council = await openCompare(
    "/en/compare?contest=city-maslikhats-2021-observers&s=law-2026-07-01&s=package",
  );
  expect(await row(council, "status", 1)).toContain(unavailable["mazhilis-only"]);
  expect(await council.textContent("#money")).toContain(compareMessagesIn("en").funding.notMaslikhats);
  const failed = await openCompare("/en/compare?s=own%3Fdistricts%3D40&s=law-2021-05-24", {
    prepare: (context) => context.route("**/*.parquet", (route) => route.abort()),
  });
  expect(await row(failed, "status", 1)).toContain(unavailable["not-loaded"]);
  expect((await seatsIn(failed))[2]).toMatchObject({auyl: 6});
});

test("a broken column is ignored with a sentence; its text is text", async () => {
  const broken = encodeURIComponent("own?<img src=x onerror=alert(1)>");
  const page = await openCompare(`/ru/compare?s=${broken}&s=law-2021-05-24`);
  expect(await page.textContent("#ignored p")).toContain("<img src=x");
  expect(await page.$("#ignored img")).toBeNull();
  expect(await seatsIn(page)).toHaveLength(2);
  await page.click("#ignored button");
  expect(await page.$("#ignored")).toBeNull();
  page.expectClean();
});

test("on a phone the law and one column stand beside the names, and nothing scrolls sideways", async () => {
  const page = await openCompare("/kk/compare", {viewport: {width: 390, height: 844}});
  const presets = presetNames("kk");
  const shownNames = () => page.locator(".compare-name span:visible").allTextContents();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await page.$eval("#compare-region", ({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(
    0,
  );
  expect(await shownNames()).toEqual([presets["law-2021-01-10"], presets.package]);
  const height = async () =>
    (await page.locator('tr[data-row="seats-nur-otan"] .picked').boundingBox())?.height ?? 0;
  const ofPackage = await height();
  await page.selectOption("#pick-column", {label: presets["law-2026-07-01"]});
  expect(await shownNames()).toEqual([presets["law-2021-01-10"], presets["law-2026-07-01"]]);
  const cell = await page.locator('tr[data-row="seats-nur-otan"] .picked').boundingBox();
  expect(cell?.x).toBeGreaterThan(100);
  expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual(390);
  // A row is as high as what it shows: what a column that is away needs adds nothing.
  expect(ofPackage).toBeLessThan(await height());
});

test.each(languages)("the first bar stands above the fold of a laptop, in %s", async (language) => {
  const page = await openCompare(`/${language}/compare`, {viewport: {width: 1280, height: 720}});
  const bar = await page.locator('tr[data-row="seats-nur-otan"] .compare-bar').first().boundingBox();
  expect((bar?.y ?? 720) + (bar?.height ?? 0)).toBeLessThan(720);
  const copy = await page.locator(".compare-bar-top > .action > button").first().boundingBox();
  expect(copy?.height).toBeLessThan(34);
  page.expectClean();
});

test("every badge leads to a source on the page", async () => {
  const page = await openCompare("/ru/compare");
  const dead = await page.$$eval("a.badge", (badges) =>
    badges
      .map((badge) => badge.getAttribute("href") ?? "")
      .filter((href) => !document.getElementById(href.slice(1))),
  );
  expect(dead).toEqual([]);
});
