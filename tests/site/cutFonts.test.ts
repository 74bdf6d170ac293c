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
