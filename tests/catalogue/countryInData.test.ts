import {readdirSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {contestDescriptions, laws, parties, sources} from "../../src/data/contestFiles.js";
import {councilLaws, councils} from "../../src/data/maslikhats.js";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What the country's own names are allowed to stand in. */
const mayName = [
  // Loaders read `data/` by the names of its files.
  /^data\//,
  // The statement is about the contests of one day.
  /^statement\//,
  // Sentences for readers, and the meaning of columns with its example.
  /^words\//,
  /\/words\.[a-z]{2}\.ts$/,
  /^stations\/tables\.ts$/,
  // Candidates without a list have an id as parties do: it is a word of the field, and stands in one place.
  /^catalogue\/independents\.ts$/,
  // Questions that are ready to be asked, with the count that each begins with.
  /^query\/questions\//,
  // Elections and endings that charts are drawn of, to look at and by the tests; the built site does not have it.
  /^workshop\/elections\.ts$/,
];

/** Ids of `data/` that name a party, a contest, an election or a dated law; a publication where its id has a number. */
const names = [
  ...parties().map(({id}) => id),
  ...contestDescriptions().flatMap(({id, election}) => [id, election]),
  ...[...laws(), ...councilLaws()].map(({id}) => id),
  ...councils().map(({id}) => id),
  ...sources()
    .map(({id}) => id)
    .filter((id) => /\d|law/.test(id)),
];

/** A text in quotation marks that is one of the names, or a year or a day of the country's elections. */
const named = new RegExp(`["'\`](${names.join("|")}|(19|20)\\d\\d(-\\d\\d-\\d\\d)?)["'\`]`, "g");

/** A name of a dated law or contest anywhere, also as a part of a longer text. */
const dated = /\b(law|mazhilis|maslikhats?|cec|statement|results|turnout)-(19|20)\d\d\b/g;

/** A question of the form of an id: what an id says about a contest or law is a field in `data/`. */
const partOfAnId =
  /\.(startsWith|endsWith|includes)\(\s*["'`](\d{4}|mazhilis|law-|-?(maslikhats|official|observers))/g;

const found = (text: string): string[] => {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [named, dated, partOfAnId].flatMap((pattern) => [...code.matchAll(pattern)].map(([match]) => match));
};

describe("a new election, law or party is a change of data/ alone, so the code names none of them", () => {
  test("the names looked for are those of data/", () => {
    expect(names).toEqual(expect.arrayContaining(["nur-otan", "mazhilis-2021-official", "law-2026-07-01"]));
    expect(found('if (entry.date.startsWith("2021")) return "nur-otan"; // law-2021-01-10')).toEqual([
      '"2021"',
      '"nur-otan"',
      "law-2021",
      '.startsWith("2021',
    ]);
  });

  const files = sourceFiles(src).map((file) => relative(src, file));

  test("no file of src outside the loaders, the statement and the words names one", () => {
    const read = files.filter((file) => !mayName.some((place) => place.test(file)));
    expect(read.length).toBeGreaterThan(200);
    expect(
      read.flatMap((file) => found(readFileSync(join(src, file), "utf8")).map((name) => `${file}: ${name}`)),
    ).toEqual([]);
  });

  test("the statement names each contest it is about once", () => {
    const texts = files
      .filter((file) => file.startsWith("statement/"))
      .map((file) => readFileSync(join(src, file), "utf8"));
    const all = texts.flatMap((text) => [...text.matchAll(named)].map(([match]) => match));
    expect(all).not.toEqual([]);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(ts|js|md)$/.test(entry.name) ? [path] : [];
  });
}
