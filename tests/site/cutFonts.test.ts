import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {siteLetters} from "../../src/site/cutFonts.js";

/** What no part of a typeface has: arrows' kin, marks of a list. Browsers draw it otherwise. */
const isElsewhere = (letter: string): boolean => /[\n\t]|[\u2200-\u2bff]/u.test(letter);

const table = "tests/words/table";

test.each(readdirSync(table))("the cut typefaces have every letter of the words in %s", (file) => {
  const said = readFileSync(join(table, file), "utf8");
  const lacking = [...new Set(said)].filter(
    (letter) => !siteLetters.includes(letter) && !isElsewhere(letter),
  );
  expect(lacking).toEqual([]);
});

test.each(readdirSync("data").filter((name) => name.endsWith(".json")))(
  "the cut typefaces have every letter of the data in %s",
  (file) => {
    const said = readFileSync(join("data", file), "utf8");
    const lacking = [...new Set(said)].filter(
      (letter) => !siteLetters.includes(letter) && !isElsewhere(letter),
    );
    expect(lacking).toEqual([]);
  },
);

test("the serif is set in the one weight that it is cut in: any other would bring the whole typeface", () => {
  const sheets = readdirSync("src", {recursive: true, encoding: "utf8"}).filter(
    (file) => file.endsWith(".css") && !file.includes(".observablehq"),
  );
  const rules = sheets.flatMap(
    (file) => readFileSync(join("src", file), "utf8").match(/[^{}]+\{[^{}]*\}/g) ?? [],
  );
  const inSerif = rules.filter((rule) => /font[^;]*var\(--serif\)/.test(rule));
  expect(inSerif.length).toBeGreaterThan(10);
  expect(inSerif.filter((rule) => !/font: 6[05]0 |font-weight: 600;/.test(rule))).toEqual([]);
});
