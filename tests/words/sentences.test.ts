/** Words hold sentences: what is counted, compared or chosen is handed to them. */

import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";

const files = ["src/words", ...readdirSync("src/pages").map((page) => `src/pages/${page}`)].flatMap(
  (folder) =>
    readdirSync(folder)
      .filter((name) => /^((\w*[wW]ords)\.)?(kk|ru|en)\.ts$/.test(name))
      .map((name) => `${folder}/${name}`),
);

/** Parts that have words of their own: a result of a query, taking it away, districts that nobody counted, two laws, ranges. */
const parts = 5;
/** Parts of a page that have words of their own: a result of a query, taking it away, and stations drawn by lot. */
const parts = 3;

test("there are words to look at: the shared ones and those of each page, in every language", () =>
  expect(files.length).toBe((1 + pages.length + parts) * languages.length));

test.each(files)("%s counts and chooses nothing", (file) => {
  const lines = readFileSync(file, "utf8").split("\n");
  expect(lines.filter((line) => counting.test(line))).toEqual([]);
});

/** Going through a list for something else than a sentence about each, and arithmetic. */
const counting = /\.(filter|find|findIndex|reduce|some|every|slice|sort|indexOf)\(|\bMath\./;

test.each(files)("%s leaves quotation marks and numbers to the grammar of its language", (file) =>
  expect(readFileSync(file, "utf8")).not.toMatch(/new Intl\.|[«“]\$\{[\w.]+\}[»”]|\\p\{Lu\}/),
);
