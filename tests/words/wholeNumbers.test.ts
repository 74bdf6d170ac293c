/** Numbers in sentences written by hand stay on one line, as those that the page formats do. */

import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

const filesUnder = (folder: string): readonly string[] =>
  (readdirSync(folder, {recursive: true}) as string[]).map((name) => `${folder}/${name}`);

const written = [
  ...filesUnder("src").filter((name) => /(^|[./])(kk|ru)\.ts$/.test(name) && !name.includes(".observablehq")),
  ...filesUnder("src/query/questions").filter((name) => name.endsWith(".ts")),
  ...filesUnder("data").filter((name) => name.endsWith(".json")),
];

test("there are sentences to look at", () => expect(written.length).toBeGreaterThan(30));

test.each(written)(
  "in %s neither a number nor № and its number are torn apart at the end of a line",
  (file) => expect(sentences(file).filter((line) => /\d \d{3}(?!\d)|№ \d/.test(line))).toEqual([]),
);

/** The lines of a file that a Kazakh or Russian reader sees; comments and English ones left out. */
const sentences = (file: string): readonly string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => !/^\s*(\*|\/[/*])/.test(line))
    .filter((line) => /(^|[./])(kk|ru)\.ts$/.test(file) || /^\s*"?(kk|ru)"?:/.test(line));
