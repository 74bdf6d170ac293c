import type {ClaimReading} from "../reconstruction/resolutions.js";
import type {Council} from "./officialCheck.js";

/** What the evidence page needs beside the catalogue. Built by `src/data/evidence.json.ts`. */
export interface EvidenceData {
  readonly statement: Statement;
  readonly context: StatementContext;
  /** The city maslikhats whose announced seats are known. */
  readonly councils: readonly Council[];
  /** Official turnout of the regions in percent, as printed. */
  readonly regionalTurnouts: readonly {readonly region: string; readonly percent: number}[];
  /** How the reconstruction reads what the statement contradicts itself in. */
  readonly resolutions: readonly ClaimReading[];
}

/** The observers' statement, figures as printed; percentages exactly as they stand there. */
export interface Statement {
  /** Its three tables, in its order. */
  readonly tables: readonly PrintedTable[];
  /** What its text says of regions. */
  readonly ranges: {
    readonly turnout: {readonly least: number; readonly mean: number; readonly greatest: number};
    readonly winnerShare: {readonly least: number; readonly greatest: number};
  };
  readonly text: StatementText;
}

/** One table: counts of stations and voters, the rest in percent. */
export interface PrintedTable {
  /** Its contest in the catalogue. */
  readonly contest: string;
  readonly stations: number;
  readonly registered: number;
  /** Of registered voters. */
  readonly votedPercent: number;
  readonly unusedPercent: number;
  /** Of ballots, in the order of the table. */
  readonly shares: readonly {readonly party: string; readonly percent: number}[];
  readonly invalidPercent: number;
}

/** What the statement's sentences are held against beside election results (`data/statement/context.json`). */
export interface StatementContext {
  readonly population: {readonly people: number; readonly date: string; readonly source: string};
  /** Ballots made for the country, the reserve of the law among them. */
  readonly ballotsPrinted: {readonly ballots: number; readonly source: string};
  /** A party that stood under another name later. */
  readonly renamed: {readonly party: string; readonly to: string};
}

/** What the text claims beside the tables, and its own words for it (`data/statement/text.json`). */
export interface StatementText {
  /** The party that is said to have got the most votes. */
  readonly largest: string;
  /** The parties that are said to have passed a threshold, in percent. */
  readonly admitted: {readonly percent: number; readonly parties: readonly string[]};
  /** Invalid ballots in percent, at the election before and now. */
  readonly invalid: {readonly before: number; readonly now: number};
  /** Voters in percent of the population. */
  readonly population: {readonly percent: number};
  /** Its sentences that claim something, in Kazakh, letter for letter. */
  readonly sentences: Readonly<Record<SentenceKey, string>>;
}

/** The sentences of the statement that claim something, in its order; one sentence is one claim. */
export const sentenceKeys = [
  "obstacles",
  "official-wrong",
  "outsiders",
  "winner",
  "admitted",
  "invalid",
  "turnout",
  "funding",
  "population",
] as const;

/** A sentence of the statement. */
export type SentenceKey = (typeof sentenceKeys)[number];

/** The source that the statement is in the catalogue. */
export const statementSource = "statement-2021";

/** The three tables by the words they have in a claim's key. */
export const tableContests = {
  mazhilis: "mazhilis-2021-observers",
  city: "city-maslikhats-2021-observers",
  oblast: "oblast-maslikhats-2021-observers",
} as const;

/** A table of the statement. */
export type TableName = keyof typeof tableContests;

/** The tables in the order of the statement. */
export const tableNames = Object.keys(tableContests) as readonly TableName[];

/** A table by its name. @throws when the statement lacks it. */
export function tableOf({tables}: Statement, name: TableName): PrintedTable {
  const table = tables.find(({contest}) => contest === tableContests[name]);
  if (!table) throw new Error(`the statement has no table of ${tableContests[name]}`);
  return table;
}
