import {describe, expect, test} from "vitest";
import {inspect, load, rowsOf} from "./importing.js";

const table = (headings: string, columns: readonly ((at: number) => number)[], stations = 8): string =>
  `${headings}\n${Array.from({length: stations}, (_, at) => columns.map((column) => column(at)).join(",")).join("\n")}\n`;

const ash = (at: number) => 200 + ((at * 37) % 90);
const birch = (at: number) => 150 + ((at * 53) % 70);
const cedar = (at: number) => 90 + ((at * 29) % 40);
const dogwood = (at: number) => 20 + (at % 4);
const valid = (at: number) => ash(at) + birch(at) + cedar(at) + dogwood(at);
const spoiled = (at: number) => 10 + (at % 3);
/** One or two who took a paper did not cast it. */
const voters = (at: number) => valid(at) + spoiled(at) + (at % 2);
const rolesOf = async (content: string) => (await inspect(content)).mapping.columns.map(({role}) => role);

describe("“Ballots” may be those that a station was given", () => {
  const columns = [
    (at: number) => at + 1,
    (at: number) => 900 + 3 * at,
    () => 850,
    voters,
    valid,
    spoiled,
    ash,
    birch,
    cedar,
    dogwood,
  ];

  test("where far fewer were cast, and another column has as many as votes and invalid ones, it has those cast", async () => {
    const content = table(
      "precinct_id,num_possible_voters,num_ballots,num_votes,num_valid_votes,num_invalid_votes,Ash,Birch,Cedar,Dogwood",
      columns,
    );
    expect(rowsOf(await load(content), "received", "cast", "invalid").slice(0, 2)).toEqual([
      [850, 470, 10, {Ash: 200, Birch: 150, Cedar: 90, Dogwood: 20}],
      [850, 592, 11, {Ash: 237, Birch: 203, Cedar: 119, Dogwood: 21}],
    ]);
  });

  test("where no other column has as many, they stay the ballots, and the lists are too few", async () => {
    const [number, listed, given, , ...others] = columns;
    const content = table(
      "precinct_id,num_possible_voters,num_ballots,num_votes,num_valid_votes,num_invalid_votes,Ash,Birch,Cedar,Dogwood",
      [number, listed, given, (at) => 600 + ((at * 71) % 50), ...others],
    );
    expect(await rolesOf(content)).toEqual([
      "station",
      "registered",
      "cast",
      "ignore",
      "ignore",
      "invalid",
      "votes",
      "votes",
      "votes",
      "votes",
    ]);
  });
});

describe("The letters of the Polish commission", () => {
  const papers = (at: number) => ash(at) + birch(at) + spoiled(at) + 2;

  test("are counts and no lists", async () => {
    const content = table("teryt,nro,lwu,lkw,lkwzu,lknw,lgnw,lgw", [
      () => 20101,
      (at) => at + 1,
      (at) => 900 + 3 * at,
      (at) => papers(at) + 1,
      papers,
      () => 2,
      spoiled,
      (at) => ash(at) + birch(at),
    ]);
    expect((await rolesOf(content)).slice(2)).toEqual([
      "registered",
      "ignore",
      "cast",
      "ignore",
      "invalid",
      "ignore",
    ]);
  });

  test("stand before lists", async () => {
    const content = table("nro,lwug,lkwzu,lgnw,lgw,PO,PiS", [
      (at) => at + 1,
      (at) => 900 + 3 * at,
      (at) => ash(at) + birch(at) + spoiled(at),
      spoiled,
      (at) => ash(at) + birch(at),
      ash,
      birch,
    ]);
    expect(rowsOf(await load(content), "registered", "cast", "invalid")[0]).toEqual([
      900,
      360,
      10,
      {PO: 200, PiS: 150},
    ]);
  });
});

test("How many commissions a municipality has is the number of none of them", async () => {
  const towns = ["Lipno", "Rypin", "Chodecz", "Kowal", "Lubraniec", "Boniewo"];
  const content = `Gmina;Powiat;Liczba komisji;Liczba uwzględnionych komisji;Komisja otrzymała kart do głosowania;PO;PiS\n${towns
    .map((town, at) => `${town};lipnowski;${[3, 3, 4, 3, 4, 5][at]};3;${900 + at};${ash(at)};${birch(at)}`)
    .join("\n")}\n`;
  const loaded = await load(content);
  expect(rowsOf(loaded, "station").map(([station]) => station)).toEqual(towns);
});
