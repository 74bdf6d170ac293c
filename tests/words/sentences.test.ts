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

test("there are words to look at: the shared ones, those of each page and of parts of pages, in every language", () => {
  const inOne = (language: string) =>
    files
      .filter((name) => name.endsWith(`${language}.ts`))
      .map((name) => name.replace(/\w\w\.ts$/, ""))
      .sort();
  for (const language of languages) expect(inOne(language), language).toEqual(inOne(languages[0]));
  expect(inOne(languages[0]).length).toBeGreaterThan(pages.length);
});

test.each(files)("%s counts and chooses nothing", (file) => {
  const lines = readFileSync(file, "utf8").split("\n");
  expect(lines.filter((line) => counting.test(line))).toEqual([]);
});

/** Going through a list for something else than a sentence about each, and arithmetic. */
const counting = /\.(filter|find|findIndex|reduce|some|every|slice|sort|indexOf)\(|\bMath\./;

test.each(files)("%s leaves quotation marks and numbers to the grammar of its language", (file) =>
  expect(readFileSync(file, "utf8")).not.toMatch(/new Intl\.|[«“]\$\{[\w.]+\}[»”]|\\p\{Lu\}/),
);
