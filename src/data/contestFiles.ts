import type {
  Catalogue,
  CatalogueContest,
  ContestJson,
  Law,
  LawSources,
  ObserversPackage,
  Party,
  PrintedJson,
  Region,
  Source,
  Translated,
  TurnoutMark,
} from "../catalogue/catalogue.js";
import {printedBounds} from "../reconstruction/wholeVotes.js";
import {officialCounts, officialPopulation, officialResults} from "./officialResults.js";
import {hasData, readJson} from "./readData.js";
import {statementTables} from "./statement.js";

/** A contest as `data/contests.json` describes it: all that is said about the counts, without the counts. */
export type ContestDescription = Omit<
  CatalogueContest,
  "votesReconstructed" | "contest" | "stations" | "shareHalfWidth" | "printed" | "announced" | "funding"
> & {
  readonly seats: number;
  /** What is to be known of the counts. */
  readonly note: Translated;
  /** The day from which the rate holds by which the state paid for its votes: that of the year of the election. */
  readonly fundedFrom?: string;
};

/** The contests in the order in which they are offered. */
export const contestDescriptions = () => readJson<ContestDescription[]>("contests.json");
/** The contest that every page opens on. */
export const firstContest = () => readJson<{readonly contest: string}>("opening.json").contest;
/** The laws by date. */
export const laws = () => readJson<Law[]>("laws.json");
/** In which publications the figures of a table stand whose rows name none. */
export const tableSources = () => readJson<Catalogue["tableSources"]>("tableSources.json");
/** Where the law stands, by the step from votes to seats. */
export const lawSources = () => readJson<LawSources>("lawSources.json");
/** What the observers recommend of threshold and districts. */
export const observersPackage = () => readJson<ObserversPackage>("observersPackage.json");
/** The parties and blocs of all elections. */
export const parties = () => readJson<Party[]>("parties.json");
/** The regions: 17 of 2021, then the made-up areas of the observers' contests. */
export function regions(): Region[] {
  const population = hasData("official/population-2021.csv") ? officialPopulation() : [];
  return readJson<Omit<Region, "inhabitants">[]>("regions.json").map((region) => {
    const found = population.find((row) => row.region === region.id);
    return found ? {...region, inhabitants: found.inhabitants} : region;
  });
}
/** Known turnouts for the slider. */
export const turnoutMarks = () => readJson<TurnoutMark[]>("turnouts.json");
/** A source as it is typed in, with its remarks beside it. */
export type TypedSource = Omit<Source, "hasRemarks"> & {
  /** Known faults and the reading chosen, empty where there are none. */
  readonly note: Translated;
};

/** Where everything was typed from. */
export const sources = () => readJson<TypedSource[]>("sources.json");

/** What a reconstruction is drawn with, and how the published figures were read for it. */
export interface ReconstructionNotes {
  readonly seed: number;
  /** Number of made-up areas of an observers' contest. */
  readonly areas: number;
  readonly warning: Translated;
  readonly reading: Translated;
}

/** Seed, reading and warning of the reconstruction. */
export const reconstructionNotes = () => readJson<ReconstructionNotes>("reconstruction.json");

/** The published totals of a contest: the observers' as whole votes, the official ones as they stand. */
export function publishedTotals({id, seats}: ContestDescription): ContestJson {
  const table = statementTables().find(({contest}) => contest === id);
  if (table) return {seats, registered: table.registered, ...table.counts};
  const counts = officialCounts().find(({contest}) => contest === id);
  if (!counts) throw new Error(`data/ has no counts of ${id}`);
  const results = officialResults().filter(({contest}) => contest === id);
  return {
    seats,
    ...known("registered", counts.registered),
    ...known("cast", counts.cast),
    ...known("invalid", counts.invalid),
    ...known("againstAll", counts.against_all),
    votes: results.flatMap(({party, votes}) => (votes === undefined ? [] : [{party, votes}])),
    ...districtWinners(results),
  };
}

/** An observers' table as it was printed: whole percentages, and the ballots that its turnout leaves open. */
export function printedTable(contest: string): PrintedJson {
  const table = statementTables().find((known) => known.contest === contest);
  if (!table) throw new Error(`data/statement has no table of ${contest}`);
  const {least, most} = printedBounds(table.votedPercent, table.registered);
  return {
    ballots: [least, most],
    decimals: 0,
    invalid: String(table.invalidPercent),
    shares: table.shares.map(({party, percent}) => ({party, percent: String(percent)})),
  };
}

/** A field only where the source gives it: the contract tells a missing count from nought. */
const known = <Name extends string>(name: Name, value: number | undefined) =>
  value === undefined ? {} : ({[name]: value} as Record<Name, number>);

function districtWinners(results: ReturnType<typeof officialResults>): Pick<ContestJson, "districtWinners"> {
  const winners = results.filter(({district_seats}) => district_seats > 0);
  if (winners.length === 0) return {};
  return {districtWinners: winners.map(({party, district_seats}) => ({party, seats: district_seats}))};
}
