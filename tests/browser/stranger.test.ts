import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {messagesIn} from "../words/allMessages.js";
import {openPage, type SitePage} from "./site.js";

/** Opens the lab and waits for its first answer. */
async function openLab(path: string, options: Omit<Parameters<typeof openPage>[0], "path"> = {}) {
  const page = await openPage({path, ...options});
  await page.waitForSelector("#seats-table");
  return page;
}

const headlineOn = async (page: SitePage): Promise<string> =>
  ((await page.textContent("h1.headline")) ?? "").replaceAll("\u2060", "");

/** The elements that Tab comes to before the first lever, by what they are. */
async function stopsBefore(page: SitePage, id: string): Promise<readonly string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const [now, what] = await page.evaluate(() => {
      const {activeElement: at} = document;
      return [at?.id ?? "", `${at?.tagName} ${at?.textContent?.trim().slice(0, 20)}`];
    });
    if (now === id) return stops;
    stops.push(what);
    if (stops.length > 60) throw new Error(`Tab does not lead to #${id}: ${stops.join(", ")}`);
  }
}

describe.each(languages)("a stranger, in %s,", (language) => {
  const {headline, presets} = messagesIn(language);

  test("finds a package that breaks two thirds, sees by how much, and shares it", async () => {
    const page = await openLab(`/${language}/`);
    await page.evaluate(() =>
      Object.defineProperty(navigator, "clipboard", {
        value: {writeText: async (text: string) => Object.assign(globalThis, {copied: text})},
      }),
    );
    expect(await headlineOn(page)).toContain(headline.margin.twoThirds(4).replaceAll("\u2060", ""));
    await page.click(".lever:first-child .mark");
    expect(await headlineOn(page)).toContain(headline.margin.majority(2).replaceAll("\u2060", ""));
    await page.click(".actions .action button");
    const copied = await page.evaluate(() => (globalThis as unknown as {copied: string}).copied);
    const other = await openLab(new URL(copied).pathname + new URL(copied).search);
    expect(await headlineOn(other)).toBe(await headlineOn(page));
    page.expectClean();
  });

  test("reads in the heading whose count it is, of which year and at how many stations", async () => {
    const official = await openLab(`/${language}/?contest=mazhilis-2021-official`);
    expect(await headlineOn(official)).toContain(headline.by.official("2021"));
    const observers = await openLab(`/${language}/?contest=mazhilis-2021-observers`);
    expect(await headlineOn(observers)).toContain(headline.by.observers("2021", 192));
    expect(await observers.$$eval("h1", (found) => found.length)).toBe(1);
  });

  test("puts the observers' package in force in one click, and reads both ends and a known case", async () => {
    const page = await openLab(`/${language}/`);
    await page.click(`.presets .preset:last-child`);
    await expect
      .poll(async () => (await headlineOn(page)).match(/\d+/g))
      .toEqual(expect.arrayContaining(["35", "84", "98", "49", "37"]));
    expect((await page.textContent(".subline"))?.match(/\d+/g)).toEqual(
      expect.arrayContaining(["2023", "22", "29", "7"]),
    );
    await expect.poll(() => new URL(page.url()).search).toBe("?threshold=3&districts=50");
    await page.click(`.presets .preset:first-child`);
    expect(await page.textContent(".presets")).toContain(presets.law("2021-01-10"));
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });

  test("comes to the first lever by keyboard in at most twelve stops", async () => {
    const page = await openLab(`/${language}/`);
    const stops = await stopsBefore(page, "threshold-slider");
    expect(stops.length, stops.join(", ")).toBeLessThanOrEqual(12);
  });
});

test("chart and controls below it keep their places while a lever moves, and so do the dots", async () => {
  const page = await openLab("/en/");
  const placesNow = () =>
    page.evaluate(() => {
      const chart = document.querySelector(".house-charts svg");
      const dots = [...(chart?.querySelectorAll("circle") ?? [])]
        .map((dot) => `${dot.getAttribute("cx")} ${dot.getAttribute("cy")} ${dot.getAttribute("transform")}`)
        .sort();
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top;
      return {dots, height: chart?.getAttribute("height"), below: [top("#count-appointed"), top(".actions")]};
    });
  const places = await placesNow();
  expect(places.dots.length).toBeGreaterThan(98);
  for (const threshold of ["3", "9.5", "11", "5"]) {
    await page.fill("#threshold-box", threshold);
    expect(await placesNow(), threshold).toEqual(places);
  }
});

test("tables and charts below the answer have the whole width of the page", async () => {
  const page = await openLab("/en/");
  for (const part of ["#seats-table", "#threshold svg", ".measures"]) {
    // What is drawn anew while the page settles has no width for a moment.
    await expect
      .poll(async () => (await page.locator(part).first().boundingBox())?.width ?? 0, {message: part})
      .toBeGreaterThan(1100);
  }
});

test("further rules are opened with the answer still in view", async () => {
  const page = await openLab("/en/");
  await page.click("#more-rules summary");
  await page.selectOption("#rule-formula", "dhondt");
  await page.locator("#rule-seats").scrollIntoViewIfNeeded();
  for (const part of ["h1.headline", ".house-charts svg"]) {
    const box = await page.locator(part).first().boundingBox();
    expect(box?.y, part).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(720);
  }
});

test("members whom nobody elected count only in a house of the size their law gives it", async () => {
  const page = await openLab("/en/?seats=145&threshold=5");
  expect(await page.textContent(".subline")).toContain("73 of 145 members, two thirds are 97");
  expect(await page.$("#count-appointed")).toBeNull();
  expect(await headlineOn(page)).toContain("73.8% of the house");
});

test("a rejected number says so until it is mended", async () => {
  const page = await openLab("/en/");
  await page.fill("#threshold-box", "200");
  await page.keyboard.press("Tab");
  expect(await page.inputValue("#threshold-box")).toBe("200");
  expect(await page.textContent("#threshold-error")).toContain("0 to 100");
  await page.fill("#threshold-box", "5");
  expect(await page.textContent("#threshold-error")).toBe("");
});
