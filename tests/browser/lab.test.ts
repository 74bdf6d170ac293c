import {spawnSync} from "node:child_process";
import {text} from "node:stream/consumers";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {atRest, expectAccessible, openPage, type SitePage} from "./site.js";

/** What the table on the page says of a house. */
interface House {
  readonly status: string;
  readonly house: number;
  readonly vacant: number;
  readonly parties: readonly {party: string; list: number; district: number; seats: number}[];
}

/** The seats as a reader finds them in the table. */
async function houseOn(page: SitePage): Promise<House> {
  await atRest(page);
  return page.$eval("#seats-table", (table) => {
    const {status, house, vacant} = (table as HTMLTableElement).dataset;
    const rows = [...table.querySelectorAll<HTMLElement>("tr[data-party]")];
    return {
      status: String(status),
      house: Number(house),
      vacant: Number(vacant),
      parties: rows.map(({dataset: {party, list, district, seats}}) => ({
        party: String(party),
        list: Number(list),
        district: Number(district),
        seats: Number(seats),
      })),
    };
  });
}

const seatsOn = async (page: SitePage): Promise<Record<string, number>> =>
  Object.fromEntries((await houseOn(page)).parties.map(({party, seats}) => [party, seats]));

/** Opens the lab and waits for its first answer. */
async function openLab(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  await page.waitForSelector("#seats-table");
  return page;
}

/** Goes forward by Tab until the element has the focus; a person with a keyboard has no other way. */
async function tabTo(page: SitePage, id: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to #${id}`);
}

const press = async (page: SitePage, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
};

/** What the `seats` command answers to the question that the page hands out. */
async function commandAnswer(page: SitePage): Promise<House> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const question = await text(await download.createReadStream());
  const {stdout, status} = spawnSync("npx", ["tsx", "src/command/seats.ts"], {
    input: question,
    encoding: "utf8",
  });
  expect(status, stdout).toBe(0);
  return JSON.parse(stdout).outcome;
}

const asOnPage = ({status, house, vacant, parties}: House): House => ({
  status,
  house,
  vacant,
  parties: parties.map(({party, list, district, seats}) => ({party, list, district, seats})),
});

describe.each(languages)("in %s", (language) => {
  test("a person with a keyboard moves all three levers and finds the seats the command answers", async () => {
    const page = await openLab(`/${language}/?contest=mazhilis-2021-observers`);
    await tabTo(page, "threshold-slider");
    await press(page, "ArrowRight", 30);
    await tabTo(page, "floor-slider");
    await press(page, "ArrowRight", 20);
    await tabTo(page, "floor-rule");
    await press(page, "ArrowDown", 3);
    await tabTo(page, "districts-slider");
    await press(page, "ArrowRight", 50);
    await page.focus("#working summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "download-question");
    const shown = await houseOn(page);
    expect(asOnPage(await commandAnswer(page))).toEqual(shown);
    expect(shown.parties.reduce((sum, {district}) => sum + district, 0)).toBeGreaterThan(0);
    expect(shown.vacant).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe(
      "?contest=mazhilis-2021-observers&threshold=10&floor=20&below=region-vacant&districts=50",
    );
    page.expectClean();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing with the working open, %s, on a phone",
    async (colorScheme) => {
      const page = await openLab(`/${language}/?threshold=3&districts=50&floor=20&below=region-vacant`, {
        colorScheme,
        viewport: {width: 390, height: 844},
      });
      await page.click("#working summary");
      await expectAccessible(page);
      page.expectClean();
    },
  );

  test("levers, sentence and parliament share one laptop screen", async () => {
    const page = await openLab(`/${language}/?threshold=3`);
    for (const part of [
      "#threshold-slider",
      "#floor-slider",
      "#districts-slider",
      ".headline",
      "#seats svg",
    ]) {
      const box = await page.locator(part).first().boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(720);
    }
  });

  test("a bad address opens the lab, takes the law's value and says what it ignored", async () => {
    const page = await openLab(`/${language}/?threshold=abc&floor=900&contest=atlantis&colour=red`);
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 76, "ak-zhol": 12, qhp: 10});
    const notice = await page.textContent("#ignored");
    for (const named of ["threshold", "abc", "floor", "900", "atlantis", "colour"])
      expect(notice).toContain(named);
    page.expectClean();
  });

  test("a link opens exactly what was seen, in the other languages too", async () => {
    const page = await openLab(`/${language}/?threshold=5.5&districts=30`);
    const seen = await houseOn(page);
    for (const other of languages.filter((one) => one !== language)) {
      await page.click(`.languages a[lang="${other}"]`);
      await page.waitForURL(`**/${other}/?threshold=5.5&districts=30`);
      await page.waitForSelector("#seats-table");
      expect(await houseOn(page)).toEqual(seen);
    }
    page.expectClean();
  });
});

test.each([
  [
    "the official count under the law of the day",
    "",
    {"nur-otan": 76, "ak-zhol": 12, qhp: 10, auyl: 0, adal: 0},
  ],
  ["at 5 %", "?threshold=5", {"nur-otan": 72, "ak-zhol": 11, qhp: 9, auyl: 6, adal: 0}],
  ["at 3 %", "?threshold=3", {"nur-otan": 70, "ak-zhol": 11, qhp: 9, auyl: 5, adal: 3}],
  ["at 12 %, the runner-up joins", "?threshold=12", {"nur-otan": 89, "ak-zhol": 9, qhp: 0, auyl: 0, adal: 0}],
  [
    "the observers' count",
    "?contest=mazhilis-2021-observers",
    {"nur-otan": 50, "ak-zhol": 18, adal: 12, auyl: 10, qhp: 8},
  ],
  [
    "the observers' count at 8.2 %",
    "?contest=mazhilis-2021-observers&threshold=8.2",
    {"nur-otan": 54, "ak-zhol": 20, adal: 13, auyl: 11, qhp: 0},
  ],
  ["1999", "?contest=mazhilis-1999-official", {otan: 4, cpk: 2, agrarian: 2, civic: 2}],
  [
    "2004, with the districts as announced",
    "?contest=mazhilis-2004-official",
    {otan: 42, aist: 11, asar: 4, "ak-zhol": 1, democratic: 1, independents: 18},
  ],
  [
    "2023, with the districts as announced",
    "?contest=mazhilis-2023-official",
    {amanat: 62, auyl: 8, respublica: 6, "ak-zhol": 6, qhp: 5, osdp: 4, baitaq: 0, independents: 7},
  ],
])("%s seats the members it should", async (_, query, expected) => {
  const page = await openLab(`/en/${query}`);
  expect(await seatsOn(page)).toMatchObject(expected);
  page.expectClean();
});

describe("a lever", () => {
  test("repaints the seats before the event that moved it is over", async () => {
    const page = await openLab("/en/");
    await atRest(page);
    const [before, after] = await page.evaluate(() => {
      const read = () => {
        const bars = document.querySelector("#seats .house-charts > :last-child svg");
        return /Adal: (\d+)/.exec(bars?.ariaLabel ?? "")?.[1];
      };
      const slider = document.querySelector<HTMLInputElement>("#threshold-slider");
      if (!slider) return [];
      const first = read();
      slider.value = "3";
      slider.dispatchEvent(new Event("input", {bubbles: true}));
      return [first, read()];
    });
    expect([before, after]).toEqual(["0", "3"]);
  });

  test.each([
    ["threshold", "3", ["seats", "seats"], 70],
    ["districts", "20", ["seats", "seats"], 80],
    // The turnout was above it: no seat changes, and no chart.
    ["floor", "30", [], 15],
  ] as const)(
    "(%s to %s%%) changes the charts in sight where they differ, and writes nothing that stands there already",
    async (lever, value, drawn, most) => {
      const page = await openLab("/en/?districts=10");
      await page.waitForTimeout(1000);
      await atRest(page);
      const changed = await page.evaluate(
        ([id, moved]) => {
          const slider = document.querySelector<HTMLInputElement>(`#${id}-slider`);
          const charts = [...document.querySelectorAll("#seats .house-charts svg")];
          const changes = new MutationObserver(() => {});
          changes.observe(document.body, {
            subtree: true,
            childList: true,
            attributes: true,
            attributeOldValue: true,
            characterData: true,
          });
          if (!slider) return null;
          slider.value = moved;
          slider.dispatchEvent(new Event("input", {bubbles: true}));
          const records = changes.takeRecords();
          const places = records.flatMap(({target}) =>
            target instanceof Element ? target : (target.parentElement ?? []),
          );
          const drawings = new Set(places.flatMap((place) => place.closest(".chart, table") ?? []));
          return {
            stand: charts.length === 2 && charts.every(({isConnected}) => isConnected),
            drawn: [...drawings].map((drawing) => drawing.closest("section")?.id),
            elements: new Set(places).size,
            writtenAgain: records.flatMap(({type, target, attributeName: name, oldValue}) =>
              type === "attributes" &&
              name &&
              target instanceof Element &&
              target.getAttribute(name) === oldValue
                ? [`${target.tagName} ${target.id} ${name}`]
                : [],
            ),
          };
        },
        [lever, value] as const,
      );
      expect(changed).toMatchObject({stand: true, drawn, writtenAgain: []});
      expect(changed?.elements).toBeLessThan(most);
      page.expectClean();
    },
  );

  test("keeps the focus and the other two levers as they are", async () => {
    const page = await openLab("/en/?districts=50");
    await page.focus("#threshold-box");
    await page.fill("#threshold-box", "3.57");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("threshold-box");
    expect(await page.inputValue("#districts-box")).toBe("50");
    expect(await page.inputValue("#threshold-box")).toBe("3.57");
    expect((await seatsOn(page)).adal).toBeGreaterThan(0);
    await page.fill("#threshold-box", "3.58");
    expect((await seatsOn(page)).adal).toBe(0);
  });

  test("keeps the last answer and says what it wants when a number is no percentage", async () => {
    const page = await openLab("/en/?threshold=5");
    await page.fill("#threshold-box", "900");
    expect(await page.textContent("#threshold-error")).toContain("0 to 100");
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 72});
    await page.fill("#threshold-box", "3");
    expect(await page.textContent("#threshold-error")).toBe("");
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 70});
  });

  test("goes back to the law in force in one click", async () => {
    const page = await openLab("/en/?threshold=3&districts=50&floor=20");
    await page.click("#back-to-law");
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 76, "ak-zhol": 12, qhp: 10});
    await page.waitForURL("**/en/");
  });

  test("is locked, with the reason, where an election has no stations", async () => {
    const page = await openLab("/en/?contest=mazhilis-2016-official");
    expect(await page.isDisabled("#districts-slider")).toBe(true);
    expect(await page.textContent(".lever:has(#districts-slider)")).toContain("No station figures are known");
    await page.fill("#threshold-box", "1");
    expect((await seatsOn(page)).osdp).toBeGreaterThan(0);
    page.expectClean();
  });
});

describe("the way back", () => {
  /** Puts the slider of a lever on each of these values, as a hand that draws it does. */
  const draw = (page: SitePage, slider: string, values: readonly number[]): Promise<void> =>
    page.$eval(
      slider,
      async (element, at) => {
        for (const value of at) {
          (element as HTMLInputElement).value = String(value);
          element.dispatchEvent(new Event("input", {bubbles: true}));
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      },
      values,
    );
  const search = (page: SitePage, wanted: string): Promise<unknown> =>
    page.waitForFunction((query) => location.search === query, wanted);

  test("takes back one move after the other, and forward again", async () => {
    const page = await openLab("/en/");
    const before = await page.evaluate(() => history.length);
    await draw(page, "#threshold-slider", [6, 5, 4.5, 4, 3.5, 3]);
    await search(page, "?threshold=3");
    await page.waitForTimeout(1100);
    await draw(page, "#districts-slider", [10, 20, 30, 40, 50]);
    await search(page, "?threshold=3&districts=50");
    expect(await page.evaluate(() => history.length)).toBe(before + 2);
    const mixed = await seatsOn(page);

    await page.goBack();
    await search(page, "?threshold=3");
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 70, adal: 3});
    expect(await page.inputValue("#districts-slider")).toBe("0");
    await page.goBack();
    await search(page, "");
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 76, adal: 0});
    await page.goForward();
    await page.goForward();
    await search(page, "?threshold=3&districts=50");
    expect(await seatsOn(page)).toEqual(mixed);
    page.expectClean();
  });

  test("leads through the parts of the page without changing what was asked", async () => {
    const page = await openLab("/en/?threshold=5");
    await draw(page, "#threshold-slider", [4, 3]);
    await search(page, "?threshold=3");
    await page.evaluate(() => {
      location.hash = "#sources";
    });
    await search(page, "?threshold=3");
    await page.goBack();
    expect(await page.evaluate(() => location.search + location.hash)).toBe("?threshold=3");
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 70});
    await page.goBack();
    await search(page, "?threshold=5");
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 72});
  });

  test("begins where the page opened: an address put in order is no step", async () => {
    const page = await openLab("/en/?floor=0&threshold=3&colour=red");
    await search(page, "?threshold=3");
    expect(await page.evaluate(() => history.length)).toBe(
      await (await openLab("/en/?threshold=3")).evaluate(() => history.length),
    );
  });
});

describe("the further rules", () => {
  test("are worked by keyboard, stand in the address, and the command answers the same", async () => {
    const page = await openLab("/en/?districts=50");
    await tabTo(page, "districts-slider");
    await page.focus("#more-rules summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "rule-formula");
    await press(page, "ArrowDown", 4);
    await tabTo(page, "rule-linkage");
    await press(page, "ArrowDown", 1);
    await tabTo(page, "rule-overhang");
    await press(page, "ArrowDown", 2);
    await tabTo(page, "add-protest");
    await page.keyboard.press("Enter");
    await tabTo(page, "add-newParty");
    await page.keyboard.press("Enter");
    await page.focus("#working summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "download-question");
    const shown = await houseOn(page);
    expect(asOnPage(await commandAnswer(page))).toEqual(shown);
    expect(shown.parties.map(({party}) => party)).toContain("new-party");
    expect(new URL(page.url()).searchParams.get("formula")).toBe("dhondt");
    const again = await openLab(`/kk/${new URL(page.url()).search}`);
    expect(await houseOn(again)).toEqual(shown);
    page.expectClean();
    again.expectClean();
  });

  test("an “against all” limit that is exceeded voids the election, and an emptied box takes the rule back", async () => {
    const page = await openLab("/en/?contest=mazhilis-2023-official");
    await page.click("#more-rules summary");
    await page.fill("#rule-against-all", "3.5");
    expect(await houseOn(page)).toMatchObject({status: "void"});
    expect(await page.textContent(".headline")).toContain("“Against all” takes");
    await page.fill("#rule-against-all", "");
    expect(await seatsOn(page)).toMatchObject({amanat: 62});
    await page.fill("#rule-seats", "120");
    expect(await houseOn(page)).toMatchObject({house: 120});
    page.expectClean();
  });

  test.each(languages)("axe finds nothing with them open, in %s", async (language) => {
    const page = await openLab(`/${language}/?move=nonvoters*parties*10&againstAll=5`);
    await page.click("#more-rules summary");
    await expectAccessible(page);
    page.expectClean();
  });
});

describe("every ending is said", () => {
  test("a floor for the whole election that is missed voids it: nobody is seated", async () => {
    const page = await openLab("/en/?floor=70");
    expect(await houseOn(page)).toMatchObject({status: "void", vacant: 98});
    expect(await page.textContent(".headline")).toContain("void");
    expect(await page.getAttribute("#seats svg", "aria-label")).toContain("vacant 98");
  });

  test("a threshold nobody reaches leaves every seat empty", async () => {
    const page = await openLab("/en/?threshold=80");
    expect(await houseOn(page)).toMatchObject({status: "none-admitted", vacant: 98});
    expect(await page.textContent(".headline")).toContain("No list reaches 80%");
  });

  test("a tie that decides a seat is named with those it is between", async () => {
    const page = await openLab("/en/?contest=city-maslikhats-2021-observers");
    const seats = await seatsOn(page);
    expect(Math.abs(seats.adal - seats.auyl)).toBeLessThanOrEqual(1);
    const open = await openLab("/en/?contest=city-maslikhats-2021-observers&ties=open");
    const {status} = await houseOn(open);
    const tied = seats.adal !== seats.auyl;
    expect(status).toBe(tied ? "open-tie" : "elected");
    if (tied) expect(await page.textContent(".subline")).toContain("A tie between Auyl and Adal");
  });
});

describe("when something is missing", () => {
  test("without the station files the lab works on totals and says so", async () => {
    const page = await openLab("/en/?threshold=3&districts=50", {
      prepare: (context) => context.route("**/*.parquet", (route) => route.abort()),
    });
    await page.waitForFunction(() =>
      document.querySelector("#recount")?.textContent?.includes("did not load"),
    );
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 70, adal: 3});
    expect(await page.textContent("#ignored")).toContain("districts");
    expect(await page.isDisabled("#districts-slider")).toBe(true);
    await page.fill("#threshold-box", "5");
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 72, auyl: 6});
  });

  test("a station file that is no Parquet is said to be missing, and nothing else breaks", async () => {
    const page = await openLab("/ru/", {
      prepare: (context) =>
        context.route("**/*.parquet", (route) => route.fulfill({body: "not a parquet file"})),
    });
    await page.waitForFunction(() =>
      document.querySelector("#recount")?.textContent?.includes("не загрузились"),
    );
    expect(await seatsOn(page)).toMatchObject({"nur-otan": 76});
    page.expectClean();
  });

  test("without WebAssembly everything but the recount works, districts too", async () => {
    const page = await openLab("/en/?districts=50", {
      prepare: (context) => context.addInitScript("delete globalThis.WebAssembly"),
    });
    await page.waitForFunction(() =>
      document.querySelector("#recount")?.textContent?.includes("did not start"),
    );
    const {parties} = await houseOn(page);
    expect(parties.reduce((sum, {district}) => sum + district, 0)).toBe(49);
    page.expectClean();
  });

  test("without the votes themselves a sentence stands in the reader's language", async () => {
    const page = await openPage({
      path: "/kk/?threshold=3",
      prepare: (context) => context.route("**/catalogue*.json", (route) => route.abort()),
    });
    expect(await page.textContent(".notice[role=alert]")).toContain("Дауыстар жүктелмеді");
    expect(new URL(page.url()).search).toBe("?threshold=3");
  });
});

test("the database counts the stations again in the browser and agrees", async () => {
  const page = await openLab("/en/");
  await page.waitForFunction(() =>
    document.querySelector("#recount")?.textContent?.includes("Counted again"),
  );
  expect(await page.textContent("#recount")).toContain("10,061 protocols (reconstructed)");
  page.expectClean();
});

test("markup in an address is text", async () => {
  const page = await openLab(`/en/?threshold=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  expect(await page.textContent("#ignored")).toContain("<img src=x");
  expect(await page.$("#ignored img")).toBeNull();
  page.expectClean();
});

test("on a phone the sentence and the seats stay in view while a lever moves", async () => {
  const page = await openLab("/kk/", {viewport: {width: 390, height: 844}});
  await page.locator("#districts-slider").scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 200));
  for (const part of [".headline", ".seat-strip"]) {
    const box = await page.locator(part).boundingBox();
    expect(box?.y ?? -1, part).toBeGreaterThanOrEqual(0);
    expect(box?.y ?? 844, part).toBeLessThan(300);
  }
  await page.focus("#districts-slider");
  const strip = await page.locator(".answer").boundingBox();
  const slider = await page.locator("#districts-slider").boundingBox();
  expect(slider?.y ?? 0).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0));
});

test("a comma in a number box is the decimal point it is in Kazakh and Russian", async () => {
  const page = await openLab("/ru/");
  await page.fill("#threshold-box", "3,58");
  expect(await seatsOn(page)).toMatchObject({adal: 0, auyl: 5 + 1});
  await page.press("#threshold-box", "ArrowDown");
  expect(await page.inputValue("#threshold-box")).toBe("3,48");
  expect((await seatsOn(page)).adal).toBe(3);
});

test.each(languages)("no part of the page shows or says unfilled template code, in %s", async (language) => {
  const page = await openLab(`/${language}/`);
  expect(await page.content()).not.toMatch(/="[^"]*\$\{/);
  expect(await page.getAttribute("#rules", "aria-label")).not.toContain("$");
});

test("other rules go along to another election, and those left at the law follow its law", async () => {
  const page = await openLab("/en/?threshold=3&floor=40&below=region-vacant");
  await page.selectOption("#election", "mazhilis-2023");
  expect(await houseOn(page)).toMatchObject({status: "elected", house: 98});
  expect(await page.inputValue("#threshold-box")).toBe("3");
  expect(await page.inputValue("#floor-box")).toBe("0");
  expect(await page.textContent("#ignored")).toContain("station protocols");
  await page.selectOption("#election", "mazhilis-2021");
  expect(await page.$("#ignored")).toBeNull();
  page.expectClean();
});

test("stations that did not load can be asked for again, and the link is not lost", async () => {
  let isDown = true;
  const page = await openLab("/en/?districts=50", {
    prepare: (context) =>
      context.route("**/*.parquet", (route) => (isDown ? route.abort() : route.continue())),
  });
  await page.waitForSelector("#retry");
  expect(new URL(page.url()).search).toBe("?districts=50");
  isDown = false;
  await page.click("#retry");
  await page.waitForFunction(() =>
    document.querySelector("#recount")?.textContent?.includes("Counted again"),
  );
  const {parties} = await houseOn(page);
  expect(parties.reduce((sum, {district}) => sum + district, 0)).toBe(49);
});

test("every badge leads to a source on the page", async () => {
  const page = await openLab("/ru/");
  const dead = await page.$$eval("a.badge", (badges) =>
    badges
      .map((badge) => badge.getAttribute("href") ?? "")
      .filter((href) => !document.getElementById(href.slice(1))),
  );
  expect(dead).toEqual([]);
  expect((await page.$$("a.badge")).length).toBeGreaterThan(10);
});
