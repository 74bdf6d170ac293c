import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";
import {buildCatalogue, remarksOfData} from "../../src/data/buildCatalogue.js";
import {contestDescriptions, publishedTotals, sources} from "../../src/data/contestFiles.js";
import {methodData} from "../../src/data/methodData.js";
import {number, readCsv} from "../../src/data/readData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {officialColumns, regionColumns} from "../../src/data/tableColumns.js";
import {contestColumns, lawColumns, partyColumns} from "../../src/stations/catalogueTables.js";
import {type Table, type TableName, tableNames, tables} from "../../src/stations/tables.js";
import {rowsOf} from "../tables.js";

const drawn = reconstructions();
const catalogue = await buildCatalogue(drawn);
const contestOf = (id: string) => {
  const found = catalogue.contests.find((contest) => contest.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** Every text in three languages inside a value, with the path that leads to it. */
function translations(value: unknown, path: string): [path: string, text: Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  // Headings are what files may say, not what the site says.
  if (path.endsWith(".headings")) return [];
  if ("kk" in value) return [[path, value as Record<string, unknown>]];
  return Object.entries(value).flatMap(([key, part]) => translations(part, `${path}.${key}`));
}

describe("The catalogue", () => {
  test("says everything in Kazakh, Russian and English; a note is empty in all three or in none", () => {
    for (const [path, text] of [
      ...translations(catalogue, "catalogue"),
      ...translations(remarksOfData(), "remarks"),
      ...translations(tables, "tables"),
    ]) {
      const written = languages.filter(
        (language) => typeof text[language] === "string" && text[language] !== "",
      );
      expect(written, path).toHaveLength(
        path.startsWith("remarks.") && written.length === 0 ? 0 : languages.length,
      );
      for (const language of written) expect(text[language], path).toBe(String(text[language]).trim());
    }
  });

  test("writes Kazakh in Kazakh and Russian in Russian: no letter of the one strays into the other", () => {
    const russian = translations(catalogue, "catalogue").filter(([path]) => !/parties|sources/.test(path));
    for (const [path, {ru, en}] of russian) {
      expect(String(ru), path).not.toMatch(/[әғқңөұүһі]/i);
      expect(String(en), path).not.toMatch(/[а-яәғқңөұүһі]/i);
    }
  });

  test("names only parties, laws, regions and sources that it has", () => {
    const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);
    for (const {id, law, sources, contest, announced} of catalogue.contests) {
      expect(ids(catalogue.laws), id).toContain(law);
      for (const source of sources) expect(ids(catalogue.sources), id).toContain(source);
      for (const {party} of [...contest.votes, ...(contest.districtWinners ?? []), ...(announced ?? [])])
        expect(ids(catalogue.parties), id).toContain(party);
      for (const region of contest.regions ?? []) expect(ids(catalogue.regions), id).toContain(region.id);
    }
    for (const {source} of [...catalogue.laws, ...catalogue.turnouts])
      expect(ids(catalogue.sources)).toContain(source);
  });

  test("has no id twice", () => {
    for (const list of [
      catalogue.contests,
      catalogue.laws,
      catalogue.parties,
      catalogue.regions,
      catalogue.sources,
    ])
      expect(new Set(list.map(({id}) => id)).size).toBe(list.length);
  });

  test("has every source under a name of its own in its file too, where one would hide the other", () => {
    const ids = sources().map(({id}) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test("keeps a law older than the election it was applied to, and the newest such one it has for the 2021 Mazhilis", () => {
    for (const {law, date} of catalogue.contests)
      expect((catalogue.laws.find(({id}) => id === law)?.date ?? "") <= date).toBe(true);
    expect(contestOf("mazhilis-2021-official").law).toBe("law-2021-01-10");
  });

  test("gives a contest with protocols the counts its protocols add up to, by region and in all", () => {
    for (const description of contestDescriptions()) {
      const {contest, stations} = contestOf(description.id);
      const published = publishedTotals(description);
      expect(contest.votes, description.id).toEqual(published.votes);
      expect(contest.cast).toBe(published.cast);
      expect(contest.invalid).toBe(published.invalid);
      expect(stations > 0).toBe(contest.regions !== undefined);
      if (!contest.regions) continue;
      expect(contest.regions.reduce((sum, region) => sum + (region.cast ?? 0), 0)).toBe(contest.cast);
      expect(contest.regions.map(({id}) => id)).toEqual(
        catalogue.regions
          .map(({id}) => id)
          .filter((id) => contest.regions?.some((region) => region.id === id)),
      );
    }
  });

  test("has 192, 99, 79 and 10,061 stations", () => {
    const stations = catalogue.contests
      .filter((contest) => contest.stations > 0)
      .map((contest) => contest.stations);
    expect(stations).toEqual([192, 99, 79, 10_061]);
  });

  test("says that the seats of a maslikhat are an assumption", () => {
    for (const {id, seatsBasis} of catalogue.contests)
      expect(seatsBasis, id).toBe(id.includes("maslikhats") ? "hypothetical" : "law");
  });

  test.each(catalogue.contests.filter(({announced}) => announced).map((entry) => [entry.id, entry] as const))(
    "has a law and votes for %s that give the announced list seats",
    (_, entry) => {
      const law = catalogue.laws.find(({id}) => id === entry.law);
      const outcome = elect(parseContest(entry.contest), parseScenario(law?.scenario));
      const lists = outcome.parties.slice(0, entry.contest.votes.length);
      expect(lists.map(({party, list}) => ({party, seats: list}))).toEqual(entry.announced);
    },
  );

  test("leaves out what is not confirmed: the voters and ballots of 2012, the voters of 2004", () => {
    const {contest} = contestOf("mazhilis-2012-official");
    expect(contest.registered).toBeUndefined();
    expect(contest.cast).toBeUndefined();
    expect(contest.invalid).toBeUndefined();
    expect(contestOf("mazhilis-2004-official").contest.registered).toBeUndefined();
  });

  test("accounts for all ballots but nine in 1999", () => {
    for (const {id, contest} of catalogue.contests) {
      if (contest.cast === undefined) continue;
      const votes = contest.votes.reduce((sum, row) => sum + row.votes, 0);
      const left = contest.cast - votes - (contest.invalid ?? 0) - (contest.againstAll ?? 0);
      expect(left, id).toBe(id === "mazhilis-1999-official" ? 9 : 0);
    }
  });
});

describe("Party colours", () => {
  test.each(catalogue.parties.map((party) => [party.id, party] as const))(
    "of %s reach 3:1 on both grounds",
    (_, party) => {
      expect(contrast(party.light, "#ffffff")).toBeGreaterThanOrEqual(3);
      expect(contrast(party.dark, "#16181d")).toBeGreaterThanOrEqual(3);
    },
  );

  test("differ between any two lists of the same election", () => {
    const colour = new Map(catalogue.parties.map(({id, light}) => [id, light]));
    for (const {id, contest} of catalogue.contests) {
      const colours = contest.votes.map(({party}) => colour.get(party));
      expect(new Set(colours).size, id).toBe(colours.length);
    }
  });
});

/** Contrast of two colours by WCAG 2. */
function contrast(first: string, second: string): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("The regions", () => {
  const table = rowsOf(regionColumns(catalogue));
  const real = table.filter(({is_made_up}) => !is_made_up);

  test("are the 17 of 2021, each with its ISO code of then and of today, and no code twice", () => {
    expect(real).toHaveLength(17);
    for (const codes of [real.map((row) => row.iso_3166_2), real.map((row) => row.iso_3166_2_before)])
      expect(new Set(codes).size).toBe(17);
    for (const {iso_3166_2, iso_3166_2_before, iso_3166_2_from} of real) {
      expect(iso_3166_2).toMatch(/^KZ-\d\d$/);
      expect(iso_3166_2_before).toMatch(/^KZ-[A-Z]{3}$/);
      expect(iso_3166_2_from).toBe("2022-11-29");
    }
    const capital = real.find(({region}) => region === "nur-sultan");
    expect([capital?.iso_3166_2, capital?.iso_3166_2_before]).toEqual(["KZ-71", "KZ-AST"]);
  });

  test("that gave a part to a new oblast in 2022 are three, and every date is a day", () => {
    expect(real.filter(({borders_until}) => borders_until !== null).map(({region}) => region)).toEqual([
      "almaty-oblast",
      "east-kazakhstan",
      "karaganda",
    ]);
    for (const {exists_from, borders_until} of real)
      for (const day of [exists_from, borders_until]) if (day !== null) expect(Date.parse(day)).not.toBeNaN();
  });

  test("have the inhabitants of 1 January 2021, which add up to the country's", () => {
    expect(real.reduce((sum, {inhabitants}) => sum + (inhabitants ?? 0), 0)).toBe(18_879_552);
    expect(new Set(real.map((row) => row.inhabitants_date))).toEqual(new Set(["2021-01-01"]));
  });

  test("name every region that a protocol names; a made-up group has no code and no inhabitants", () => {
    const known = new Set(table.map(({region}) => region));
    for (const region of new Set(drawn.protocols.region)) expect(known).toContain(region);
    for (const row of table.filter(({is_made_up}) => is_made_up))
      expect([row.iso_3166_2, row.iso_3166_2_before, row.inhabitants]).toEqual([null, null, null]);
  });
});

describe("The small tables", () => {
  const rows: Partial<Record<TableName, readonly object[]>> = {
    protocols: rowsOf(drawn.protocols),
    votes: rowsOf(drawn.votes),
    contests: rowsOf(contestColumns(catalogue)),
    parties: rowsOf(partyColumns(catalogue)),
    official: rowsOf(officialColumns()),
    regions: rowsOf(regionColumns(catalogue)),
    laws: rowsOf(lawColumns(catalogue)),
  };

  test("are all of the site's", () => expect(Object.keys(rows).sort()).toEqual([...tableNames].sort()));

  test.each(Object.entries(rows))(
    "keep every cell of %s in its column's type and range, and every key once",
    (name, table) => {
      const {columns, key}: Table = tables[name as TableName];
      const keys = new Set<string>();
      for (const row of table as readonly Record<string, unknown>[]) {
        expect(Object.keys(row)).toEqual(Object.keys(columns));
        keys.add(key.map((column) => row[column]).join("/"));
        for (const [column, {type, range, nullable}] of Object.entries(columns)) {
          const value = row[column];
          if (nullable && value === null) continue;
          const isFit =
            type === "flag"
              ? typeof value === "boolean"
              : range
                ? typeof value === "number" &&
                  value >= range[0] &&
                  value <= range[1] &&
                  (type === "decimal" || Number.isInteger(value))
                : typeof value === "string" &&
                  value !== "" &&
                  (type !== "date" || /^\d{4}-\d\d-\d\d$/.test(value));
          if (!isFit) expect.fail(`${name}.${column} holds ${String(value)}`);
        }
      }
      expect(keys.size).toBe(table.length);
    },
  );

  test("give the district seats of 2004 and 2023", () => {
    const districtSeats = (contest: string) =>
      rowsOf<"official">(officialColumns())
        .filter((row) => row.contest === contest)
        .reduce((sum, row) => sum + row.district_seats, 0);
    expect(districtSeats("mazhilis-2004-official")).toBe(67);
    expect(districtSeats("mazhilis-2023-official")).toBe(29);
  });
});

describe("The raw data", () => {
  test("are each named in SOURCES.md", () => {
    const sources = readFileSync("data/SOURCES.md", "utf8");
    const files = readdirSync("data", {recursive: true, withFileTypes: true}).filter((entry) =>
      entry.isFile(),
    );
    for (const {parentPath, path, name} of files) {
      const folder = (parentPath ?? path).replace(/^data\/?/, "");
      if (name !== "SOURCES.md") expect(sources).toContain(`\`${folder ? `${folder}/` : ""}${name}\``);
    }
  });

  test("name file, row and column of a cell that cannot be read", () => {
    expect(() => readCsv("statement/shares.csv", {contest: number, option: number, percent: number})).toThrow(
      'statement/shares.csv, row 2, contest: "mazhilis-2021-observers" is no number',
    );
    expect(() => readCsv("statement/shares.csv", {contest: number})).toThrow(
      /has the columns contest,option,percent/,
    );
  });
});

test("the glossary has every term in three languages, each once, with an article of the law or the statement", () => {
  const {glossary} = methodData();
  expect(glossary.length).toBeGreaterThan(20);
  expect(new Set(glossary.map(({id}) => id)).size).toBe(glossary.length);
  for (const {id, name, from} of glossary) {
    expect(
      Object.values(name).every((word) => word.trim() !== ""),
      id,
    ).toBe(true);
    expect(from, id).toMatch(/^(art\. [\d-]+(\([\d-]+\))?|statement)$/);
  }
});
