import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {districtsQuestion} from "../../src/certainty/districts/districtsQuestion.js";
import {type DistrictsQuestion, drawDistricts} from "../../src/certainty/districts/drawDistricts.js";
import {finish} from "../../src/certainty/longWork.js";
import {toldRange} from "../../src/certainty/toldRange.js";
import {answerTo, catalogue} from "../charts/elections.js";
import {messagesIn} from "../words/allMessages.js";
import {atRest, expectAccessible, openPage, type SitePage} from "./site.js";

const halfDistricts = "threshold=3&districts=50";

async function openDistricts(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  await page.waitForSelector("#districts:not([hidden])");
  await page.locator("#districts").scrollIntoViewIfNeeded();
  return page;
}

/** The sentence on the draws, once they are done. */
async function saidOn(page: SitePage): Promise<string> {
  await page.waitForSelector("#districts progress", {state: "hidden"});
  await page.waitForFunction(() => document.querySelector("#districts-said")?.textContent);
  return (await page.textContent("#districts-said")) ?? "";
}

/** What Node draws for the leader of the same question. */
const drawnInNode = (pair: Parameters<typeof districtsQuestion>[2] = null) => {
  const question = districtsQuestion(answerTo("half-districts"), catalogue, pair, 1000) as DistrictsQuestion;
  const own = finish(drawDistricts(question)).parties.find(({party}) => party === "nur-otan");
  if (!own) throw new Error("nur-otan is not drawn");
  return toldRange(own.seats);
};

describe.each(languages)("on a phone in %s", (language) => {
  const {told} = messagesIn(language);

  test("what can happen comes first, then the draws in the words of every room, to the seat what Node draws", async () => {
    const page = await openDistricts(`/${language}/?${halfDistricts}`, {
      colorScheme: language === "ru" ? "light" : "dark",
      viewport: {width: 390, height: 844},
    });
    const interval = (await page.textContent("#districts > div p")) ?? "";
    expect(interval).toContain("35");
    expect(interval).toContain("84");
    expect(interval).toContain("2023");
    const said = await saidOn(page);
    const {least, greatest, most, within, draws} = drawnInNode();
    expect(said).toContain(told.between(least, greatest, most));
    expect(said).toContain(told.within(within, draws));
    expect(said).not.toMatch(/undefined|NaN|\$\{/);
    expect(await page.locator("#districts svg circle").count()).toBe(50);
    expect(await page.getAttribute("#districts svg[role=img]", "aria-label")).toContain(
      told.between(least, greatest, most),
    );
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    page.expectClean();
  });
});

test("the reader's own figures are moved by the keyboard, stand in the address, and the draws follow", async () => {
  const page = await openDistricts(`/en/?${halfDistricts}`);
  const before = await saidOn(page);
  await page.focus("#districts-calibrated");
  await page.keyboard.press("ArrowDown");
  await page.waitForSelector("#sigma", {state: "visible"});
  await page.focus("#sigma");
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => location.search.includes("candidates=0.35*27"));
  await page.waitForFunction((old) => {
    const said = document.querySelector("#districts-said")?.textContent;
    return said && said !== old;
  }, before);
  const {least, greatest, most} = drawnInNode({sigma: 0.35, independents: 27});
  expect(await saidOn(page)).toContain(messagesIn("en").told.between(least, greatest, most));
  page.expectClean();
});

test("a reader types who wins: the seats are those, and no range of a model stands beside them", async () => {
  const page = await openDistricts(`/en/?${halfDistricts}`);
  await page.check("#districts-given");
  await page.waitForSelector("#winner-0", {state: "visible"});
  await page.waitForFunction(() => location.search.includes("winners=nur-otan*37"));
  await page.fill("#districts .district-winners input >> nth=0", "30");
  await page.waitForFunction(() => /winners=nur-otan\*30/.test(location.search));
  expect(await page.textContent("#districts-rest")).toContain("19");
  expect(await page.isVisible("#districts .districts-drawn")).toBe(false);
  await atRest(page);
  const seats = await page.getAttribute('#seats-table tr[data-party="nur-otan"]', "data-seats");
  expect(Number(seats)).toBe(35 + 30);
  await expectAccessible(page);
  await page.goBack();
  page.expectClean();
});

test("the draws are stopped and made again, and a slider is painted while they run", async () => {
  const page = await openDistricts(`/en/?${halfDistricts}`);
  await saidOn(page);
  // Compensation has every draw counted whole: long enough to be stopped.
  await page.goto(
    page.url().replace("districts=50", "districts=50&linkage=compensatory&overhang=level&candidates=0.9*20"),
  );
  await page.waitForSelector("#districts progress:not([hidden])", {state: "attached"});
  const painted = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>("#threshold-slider");
    if (!slider) return null;
    slider.value = "4";
    slider.dispatchEvent(new Event("input", {bubbles: true}));
    return document.querySelector<HTMLInputElement>("#threshold-box")?.value;
  });
  expect(painted).toBe("4");
  // In the page itself, in the frame in which it can be seen: on a busy machine the draws may be over a moment later.
  await page.waitForFunction(() => {
    const button = document.querySelector<HTMLButtonElement>("#districts-button");
    if (!button?.checkVisibility()) return false;
    button.click();
    return true;
  });
  await page.waitForSelector("#districts progress", {state: "hidden"});
  await page.click("#districts-button");
  await saidOn(page);
  page.expectClean();
});

test("the calibration is one click away, with the pairs that agree equally well", async () => {
  const page = await openDistricts(`/en/?${halfDistricts}`);
  await saidOn(page);
  await page.click('#districts a[href="./method#local-candidates"]');
  await page.waitForSelector("#calibration tbody tr");
  const rows = await page.$$eval("#calibration tbody tr", (all) => all.map((row) => row.textContent ?? ""));
  expect(rows).toHaveLength(11);
  expect(rows[0]).toContain("34.8%");
  await expectAccessible(page);
  page.expectClean();
});
