/**
 * Every figure that a Kazakh reader sees is written as Kazakh writes it: 8 414,9 and 71,09%. Chromium says that it knows
 * Kazakh and writes 8,414.9, which a Kazakh reader reads a thousandfold off; Node does not, so this needs a browser.
 */
import {describe, expect, test} from "vitest";
import {pages} from "../../src/site/pages.js";
import {openPage} from "./site.js";

/** What looks like a figure in English: a comma between thousands, a point before decimals, a space before “%”. */
const english: readonly (readonly [string, RegExp])[] = [
  ["a comma between thousands", /(?<!\d)[1-9]\d{0,2}(,\d{3})+(?!\d)/g],
  ["a point before decimals", /\d\.\d/g],
  ["a space before the percent sign", /\d\s%/g],
];

/** What is no figure: addresses, days and versions written in points, names of files, numbers of resolutions. */
const noFigures = [
  /https?:\/\/\S+/g,
  /\b[\w-]+(\.[\w-]+)*\.(kz|com|ru|net|org|io|csv|tsv|xlsx|parquet|json|jsonl)\b\S*/g,
  /\b\d{1,2}\.\d{1,2}\.\d{4}\b/g,
];

/** Three decimals look like thousands in English: in the working 49,388 is a quotient, elsewhere nobody prints so many. */
const isThreeDecimals = (found: string): boolean => /^\d{1,3},\d{3}$/.test(found);

/** English figures in a text, each with the words around it. */
function englishFigures(text: string, isTable: boolean): readonly string[] {
  const read = noFigures.reduce((left, pattern) => left.replace(pattern, " "), text);
  return english.flatMap(([what, pattern]) =>
    [...read.matchAll(pattern)]
      .filter(([found]) => !(isTable && what === "a comma between thousands" && isThreeDecimals(found)))
      .map((found) => `${what}: …${read.slice(Math.max(0, found.index - 40), found.index + 30)}…`),
  );
}

/** All that is shown or read aloud on a page, piece by piece; code, samples of files and what is typed are left out. */
const textsOf = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const skipped =
      "script, style, code, pre, kbd, samp, template, noscript, [lang]:not([lang='kk']), .address";
    const texts: {text: string; isTable: boolean}[] = [];
    const add = (text: string | null, element: Element | null) => {
      if (text && /\d/.test(text) && !element?.closest(skipped))
        texts.push({text, isTable: Boolean(element?.closest("#working, .working"))});
    };
    const blocks =
      "p, li, td, th, dt, dd, h1, h2, h3, h4, label, button, summary, text, figcaption, option, legend, a";
    for (const block of document.querySelectorAll(blocks)) {
      const clone = block.cloneNode(true) as Element;
      for (const gone of clone.querySelectorAll(`${skipped}, ${blocks}`)) gone.replaceWith(" ");
      add(clone.textContent, block);
    }
    for (const named of document.querySelectorAll("[aria-label], [title], [aria-valuetext]"))
      for (const attribute of ["aria-label", "title", "aria-valuetext"])
        add(named.getAttribute(attribute), named);
    return texts;
  });

/** Addresses on which a page shows most of its figures. */
const busy: Readonly<Record<string, readonly string[]>> = {
  "": [
    "",
    "?threshold=3&districts=50",
    "?contest=mazhilis-2021-observers",
    "?threshold=7.5&floor=60&below=region-vacant",
  ],
  compare: ["", "?s=own%3Fthreshold%3D3.5&s=law-2026-07-01&s=package"],
};

describe("the figures of the Kazakh page", () => {
  test.each(pages.map(({name}) => name))("/kk/%s are written in the Kazakh way", async (name) => {
    for (const query of busy[name] ?? [""]) {
      const page = await openPage({path: `/kk/${name}${query}`});
      await page.waitForSelector("main h1");
      await page.waitForLoadState("networkidle");
      const texts = await textsOf(page);
      expect(texts.length, "figures found").toBeGreaterThan(5);
      const found = texts.flatMap(({text, isTable}) => englishFigures(text, isTable));
      expect([...new Set(found)], `/kk/${name}${query}`).toEqual([]);
    }
  });
});

test("a figure in the English form is found", () => {
  expect(englishFigures("жылына 8,414.9 млн теңге", false)).toHaveLength(2);
  expect(englishFigures("жылына 1,275 теңге", false)).toHaveLength(1);
  expect(englishFigures("71.09% және 71 %", false)).toHaveLength(2);
  expect(
    englishFigures("8 414,9 млн теңге, 71,09%, 10.01.2021, https://a.kz/1.2 және data.1.csv", false),
  ).toEqual([]);
});
