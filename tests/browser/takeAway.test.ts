/** What is taken away from the pages: pictures, tables and the scenario, as another program reads them. */
import {Resvg} from "@resvg/resvg-js";
import jsQR from "jsqr";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";
import {messagesIn, takeAwayMessagesIn} from "../words/allMessages.js";
import {gotoLab, openLoaded, setIds, testFile} from "./loading.js";
import {expectAccessible, openPage, type SitePage} from "./site.js";

/** The package's types name the function once too deep. */
const readCode = jsQR as unknown as typeof jsQR.default;

const openMenu = ".take-away-menu:popover-open";

/** Opens the menu within a part of the page, and waits until it is filled. */
async function open(page: SitePage, within: string): Promise<void> {
  await page.locator(`${within} .take-away-open`).first().click();
  await page.waitForSelector(`${openMenu} > [role=status]`, {state: "attached"});
}

/** Presses a button of the open menu and gives the bytes of the file that is saved. */
async function saved(page: SitePage, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download", {timeout: 30_000}),
    page.click(`${openMenu} ${button}`),
  ]);
  const parts: Uint8Array[] = [];
  for await (const part of await file.createReadStream()) parts.push(part);
  return Buffer.concat(parts);
}

const picture = (form: string): string => `[data-picture="${form}"]`;

/** The words of a drawing, in order. */
const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text.replaceAll("&amp;", "&"));

/** The sentence as it stands on a page, without the signs that keep its words together. */
const plain = (text: string | null): string => (text ?? "").replaceAll("\u2060", "").replace(/\s+/g, " ");

describe.each(languages)("The answer that is taken away in %s", (language) => {
  test("is a picture of its exact size, with the sentence, the seats on the page, its basis, its address and its code", async () => {
    const page = await openPage({path: `/${language}/?threshold=3`});
    await page.waitForSelector("#seats-table");
    await open(page, ".actions");
    const svg = (await saved(page, picture("wide-svg"))).toString("utf8");
    const said = plain(textsIn(svg).join(" "));
    expect(said).toContain(plain(await page.textContent("h1.headline")));
    expect(said).toContain(messagesIn(language).basis.hypothetical);
    expect(said).toContain(page.url());
    // The half circle and the bars are those on the page: as many seats, the same names and numbers.
    const drawn = await page.$$eval(".house-charts svg[role=img]", ([circle, bars]) => ({
      seats: circle.querySelectorAll("circle").length,
      bars: [...bars.querySelectorAll("text")].map(({textContent}) => textContent ?? ""),
    }));
    expect([...svg.matchAll(/<circle/g)]).toHaveLength(drawn.seats);
    for (const text of drawn.bars) expect(textsIn(svg)).toContain(text);
    // Its letters are in the file, its colours are values, and it asks for nothing.
    expect(svg.match(/@font-face/g)).toHaveLength(2);
    expect(svg).not.toMatch(/var\(|url\((?!data:|#)/);

    for (const [size, width, height] of [
      ["wide", 1200, 675],
      ["square", 1080, 1080],
    ] as const) {
      const png = await saved(page, picture(`${size}-png`));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
      const href = `data:image/png;base64,${png.toString("base64")}`;
      const {pixels} = new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
      ).render();
      expect(readCode(Uint8ClampedArray.from(pixels), width, height)?.data).toBe(page.url());
    }

    const line = JSON.parse((await saved(page, "[data-scenario]")).toString("utf8"));
    expect([line.id, line.scenario.threshold.percent]).toEqual(["mazhilis-2021-official", 3]);
    const sheets = await readWorkbook(await saved(page, "[data-table=xlsx]"));
    const [{data: rows}, {data: about}] = sheets as unknown as {data: unknown[][]}[];
    expect(rows[1].slice(1, 3)).toEqual([5_148_074, 71.09]);
    expect(rows[1]).toContain(70);
    expect(about.flat().join(" ")).toContain(page.url());
    page.expectClean();
  });
});

test("The picture of a count known in percent says what rounding leaves open, and never what draws give", async () => {
  const page = await openPage({path: "/en/?contest=mazhilis-2021-observers&threshold=3"});
  await expect.poll(() => page.textContent("#rounding-said"), {timeout: 30_000}).toContain("Over all counts");
  await open(page, ".actions");
  const said = plain(textsIn((await saved(page, picture("square-svg"))).toString("utf8")).join(" "));
  expect(said).toContain(plain(await page.textContent("#rounding-said")));
  expect(said).toContain(messagesIn("en").sampleCaveat(192));
  page.expectClean();
});

test("The menu opens and closes by keyboard, keeps the page's place, and can be read by everyone", async () => {
  const page = await openPage({path: "/kk/", viewport: {width: 390, height: 844}});
  await page.waitForSelector("#seats-table");
  const button = page.locator("#threshold .take-away-open");
  await button.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(`${openMenu} > [role=status]`, {state: "attached"});
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("[popover]") !== null)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  expect(await page.$(openMenu)).toBeNull();
  expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
  page.expectClean();
});

test("Its code, words and letters come when it is opened; where they cannot come a sentence says so", async () => {
  const page = await openPage({path: "/en/"});
  await page.waitForSelector("#seats-table");
  const asked = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({name}) => name)
        .filter((name) => /takeAway\/(menu|words)|typeface/.test(name)),
    );
  expect(await asked()).toEqual([]);
  await page.route(/takeAway\/menu/, (route) => route.abort());
  await page.locator(".actions .take-away-open").click();
  await page.waitForSelector(`text=${messagesIn("en").takeAway.notLoaded}`);
});

test("A browser that cannot paint the picture says so", async () => {
  const page = await openPage({path: "/en/"});
  await page.waitForSelector("#seats-table");
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await open(page, ".actions");
  await page.click(`${openMenu} ${picture("wide-png")}`);
  await page.waitForSelector(`text=${takeAwayMessagesIn("en").failed.picture}`);
});

test("A party named like a formula, or like markup, in a loaded file is text in every file, and the picture sends nobody to a set that is only here", async () => {
  const hostile = '=HYPERLINK("x";"A")';
  // Within a sentence, a comma begins a cell of its own.
  const markup = "<img src=x>,=1+1";
  const quoted = [markup, hostile].map((name) => `"${name.replaceAll('"', '""')}"`).join(",");
  const rows = Array.from({length: 12}, (_, station) => `North,${station + 1},1000,500,0,0,300,200`);
  const file = testFile(
    "hostile.csv",
    [`region,station,registered,cast,invalid,against_all,${quoted}`, ...rows].join("\n"),
  );
  const page = await openLoaded([file]);
  const [set] = await setIds(page);
  await gotoLab(page, set);
  await open(page, ".actions");
  const svg = (await saved(page, picture("wide-svg"))).toString("utf8");
  expect(plain(textsIn(svg).join(" "))).toContain(takeAwayMessagesIn("en").onlyHere);
  expect(svg).not.toContain('class="qr"');
  expect(textsIn(svg).join(" ")).toContain("&lt;img src=x&gt;,=1+1");
  expect(svg).not.toContain("<img");
  const csv = (await saved(page, "[data-table=csv]")).toString("utf8");
  // No cell begins with a sign that a spreadsheet would run; lines before the header are cut at every separator.
  for (const line of csv.slice(1).trimEnd().split("\r\n")) {
    const cells = line.startsWith("#") ? line.split(/[,;\t]/) : Papa.parse<string[]>(line).data[0];
    for (const cell of cells) expect(cell, line).not.toMatch(/^"*([=+@]|-(?!\d))/);
  }
  const [{data}] = (await readWorkbook(await saved(page, "[data-table=xlsx]"))) as unknown as {
    data: unknown[][];
  }[];
  expect(data.flat()).toEqual(expect.arrayContaining([hostile, markup]));
  page.expectClean();
});

/** Every page with whatever it can draw: rounded percentages of which half of the seats go to districts. */
const addressOf = (page: string): string =>
  `/en/${page}${page === "compare" ? "" : "?contest=mazhilis-2021-observers&districts=50"}`;

/** Pages that show files, rows or slides, which have ways of their own to be taken away. */
const elsewhere = ["query", "protocols", "present"];

/** What is a table on the page, and nothing to take away. */
const withoutMenu = {
  "#beyond-table": "Sentences with what would have to be: they are said on the page as they are.",
  "#findings-table": "The list of findings has a file of its own beside it.",
};

describe.each(pages.map(({name}) => [name]).filter(([name]) => !elsewhere.includes(name)))(
  "/en/%s",
  (name) => {
    test("has a menu beside every chart and table, and every menu gives what it offers", async () => {
      const page = await openPage({path: addressOf(name)});
      await page.waitForSelector("main h1, main h2", {state: "attached"});
      let last = "";
      await expect
        .poll(
          async () => {
            const before = last;
            last = JSON.stringify(await withoutOne(page));
            return before === last && !(await page.evaluate(isWorking));
          },
          {timeout: 40_000, interval: 1500},
        )
        .toBe(true);
      expect(await withoutOne(page)).toEqual([]);
      // Each menu that is in sight is opened, and gives a picture and a table.
      const menus = page.locator("main .take-away-open:visible");
      expect(await menus.count()).toBeGreaterThan(0);
      let pictures = 0;
      for (let at = 0; at < (await menus.count()); at++) {
        await menus.nth(at).click();
        await page.waitForSelector(`${openMenu} > [role=status]`, {state: "attached"});
        const offered = await page.$$eval(
          `${openMenu} [data-picture=wide-svg], ${openMenu} [data-table=csv]`,
          (own) => own.map((one) => one.textContent ?? ""),
        );
        expect(offered.length, `menu ${at}`).toBeGreaterThan(0);
        for (const form of [picture("wide-svg"), "[data-table=csv]"])
          if (await page.$(`${openMenu} ${form}`)) {
            const file = (await saved(page, `${form} >> nth=0`)).toString("utf8");
            expect(file.length, `menu ${at}: ${form}`).toBeGreaterThan(200);
            if (form === "[data-table=csv]") continue;
            expect(textsIn(file).length).toBeGreaterThan(6);
            pictures++;
          }
        await page.keyboard.press("Escape");
      }
      // Each of the five charts of the evidence page has its picture, not only its table.
      if (name === "evidence") expect(pictures).toBe(5);
      page.expectClean();
    });
  },
);

/** Charts and tables whose part of the page has no menu. */
const withoutOne = (page: SitePage): Promise<readonly string[]> =>
  page.evaluate((without) => {
    const selector = "table, [role=img], [role=application]";
    return [...document.querySelectorAll<HTMLElement>("main :is(table, [role=img], [role=application])")]
      .filter((one) => !one.closest(without) && !one.parentElement?.closest(`${selector}, a, button`))
      .filter((one) => {
        const named = [...document.querySelectorAll<HTMLElement>(".take-away[data-of]")];
        if (named.some(({dataset}) => one.matches(dataset.of ?? ""))) return false;
        for (let part = one.parentElement; part && !part.matches("main, article"); part = part.parentElement)
          if (part.querySelector(".take-away")) return false;
        return true;
      })
      .map((one) => `${one.localName}#${one.id} ${one.getAttribute("aria-label") ?? ""}`);
  }, Object.keys(withoutMenu).join(", "));

const isWorking = (): boolean =>
  [...document.querySelectorAll("main progress, main td")].some(
    (one) => one.checkVisibility() && (one.tagName === "PROGRESS" || one.textContent?.trim() === "…"),
  );
