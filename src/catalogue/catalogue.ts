import type {FundingRate} from "../core/partyFunding.js";
import type {DrawnSample} from "./drawnSample.js";
import type {Language} from "./language.js";

/**
 * What the lab knows before any database runs: the contests that can be opened, the laws by date, the parties,
 * and where each figure comes from. Built by `src/data/catalogue.json.ts` and read by every page.
 */

/**
 * Where a figure comes from. Every figure on screen carries one. `official` is what the authority published itself;
 * `reported` is an official figure that was read in another publication.
 */
export type Basis = "official" | "reported" | "observers" | "law" | "reconstructed" | "hypothetical";

/** Who counted the votes of a contest: a law counts none, and where an official count was read is its source's matter. */
export type ContestBasis = Exclude<Basis, "law" | "reported">;

/** A word in each language of the site. */
export type Translated = Readonly<Record<Language, string>>;

/** A publication a figure was typed from. */
export interface Source {
  readonly id: string;
  readonly basis: Basis;
  readonly title: Translated;
  readonly publisher: Translated;
  /** Public address; null where the text is kept in this repository only. */
  readonly url: string | null;
  /** ISO date of the publication or of the law's wording, null where unknown. */
  readonly date: string | null;
  /** True where there are known faults, or a reading was chosen: they are told in `Remarks`. */
  readonly hasRemarks: boolean;
  /** Only for files that the reader loaded: nobody published them here. `at` is the moment, ISO 8601. */
  readonly loaded?: {readonly files: readonly string[]; readonly at: string};
}

/**
 * Known faults of the sources and the reading chosen, by the sources' ids, and what the counts of contests are, by
 * theirs; a source without any is not in it, and a contest without any has an empty one. A file of its own beside the
 * catalogue, since nobody reads them before the first answer is on screen.
 */
export type Remarks = Readonly<Record<string, Translated>>;

/** A party or list, with the colours its marks have on a light and on a dark ground. */
export interface Party {
  readonly id: string;
  readonly name: Translated;
  /** As short as a chart label needs. */
  readonly short: Translated;
  readonly light: string;
  readonly dark: string;
}

/** A region by its name, with its inhabitants where they are published. */
export interface Region {
  readonly id: string;
  readonly name: Translated;
  readonly inhabitants?: number;
}

/** Counts of a contest or a part of it, in the shape of the contract (whole numbers). */
export interface CountsJson {
  readonly registered?: number;
  readonly cast?: number;
  readonly invalid?: number;
  readonly againstAll?: number;
  readonly votes: readonly {readonly party: string; readonly votes: number}[];
}

/** A contest of the contract; `regions` only where stations are known or reconstructed. */
export interface ContestJson extends CountsJson {
  readonly seats: number;
  readonly regions?: readonly (CountsJson & {readonly id: string})[];
  readonly districtWinners?: readonly {readonly party: string; readonly seats: number}[];
}

/** A table of rounded percentages of ballots, in the shape of the contract (“bounds”). */
export interface PrintedJson {
  /** Ballots cast, or the least and the most of them that the printed turnout leaves open. */
  readonly ballots: number | readonly [number, number];
  readonly decimals: number;
  readonly invalid?: string;
  readonly againstAll?: string;
  readonly shares: readonly {readonly party: string; readonly percent: string}[];
}

/** A law of a date as a sheet of values: the scenario of the contract that it amounts to. */
export interface Law {
  readonly id: string;
  /** ISO date from which the rules are quoted. */
  readonly date: string;
  /** What it elects: the parliament, or councils of cities and oblasts. */
  readonly body: "parliament" | "council";
  readonly name: Translated;
  readonly source: string;
  /** A scenario of the contract, as plain JSON. */
  readonly scenario: Readonly<Record<string, unknown>>;
  /** Articles of the law on elections by the field of the rule that each sets; only those that were read. */
  readonly articles?: Readonly<Record<string, string>>;
  /** Only for laws that can stand beside another in a comparison. */
  readonly reform?: Reform;
  /** Ids of the laws that came after it and whose values are marked on the levers of its contests, in their order. */
  readonly later?: readonly string[];
}

/** A law as a column of a comparison: what its scenario leaves to the body it elects. */
export interface Reform {
  /** As short as the head of a column needs. */
  readonly name: Translated;
  /** Seats elected by the people. */
  readonly seats: number;
  /** Members whom the people do not elect. */
  readonly appointed: number;
}

/** Recommendations 3 and 4 of the observers' statement: a threshold, and a share of the seats in districts. */
export interface ObserversPackage {
  readonly name: Translated;
  /** Percent of valid votes. */
  readonly threshold: number;
  /** Percent of the seats. */
  readonly districts: number;
  readonly source: string;
}

/** What the state pays for a vote from a day on: a percentage of a sum that the law on the budget sets each year. */
export interface VoteRate {
  /** ISO date from which it holds; the next rate ends it. */
  readonly from: string;
  /** The minimum wage, or the monthly calculation index. */
  readonly unit: "minimum-wage" | "mci";
  readonly unitTenge: number;
  readonly percent: number;
  /** Where the sum was read. */
  readonly source: string;
}

/** Ids of the publications in which the law stands. */
export interface LawSources {
  /** The law on elections, in the wording of the contests the lab opens on. */
  readonly election: string;
  /** The law that pays parties by their votes. */
  readonly funding: string;
  /** Where the rate of that pay was read, which that law does not name. */
  readonly fundingRate: string;
  /** By the step from votes to seats; a step that is not there is one of which no wording says anything. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

/** A contest that can be opened in the lab. */
export interface CatalogueContest {
  /** `mazhilis-2021-official` and the like; it is the address. */
  readonly id: string;
  /** The election: contests of the same election differ in who counted. */
  readonly election: string;
  readonly electionName: Translated;
  readonly date: string;
  readonly name: Translated;
  /** Who published the totals: `official` or `observers` for the contests of the site. */
  readonly basis: ContestBasis;
  /** True where whole votes were worked out from printed percentages. */
  readonly votesReconstructed: boolean;
  readonly sources: readonly string[];
  /** The law in force on the day: the baseline. */
  readonly law: string;
  readonly contest: ContestJson;
  /** Where the number of seats comes from. */
  readonly seatsBasis: "law" | "hypothetical";
  /** True where only a part of the house is known, so that a majority of it says nothing. */
  readonly isPartOfHouse?: boolean;
  /** Members not elected by the people (nine of the Assembly of People, 2007–2021); 0 elsewhere. */
  readonly appointedSeats: number;
  /** What the state paid for its votes in the year of the election; left out where it paid nothing, or it is not known. */
  readonly funding?: FundingRate;
  /** Source of official turnouts by region that its reconstructed stations meet; left out where there is none. */
  readonly regionalTurnouts?: string;
  /** Source of the inhabitants by whom its registered voters are shared out among regions; left out where there is none. */
  readonly regionalPopulation?: string;
  /** Station protocols: reconstructed in protocols.parquet, or loaded by the reader; 0 where there are none. */
  readonly stations: number;
  /** How many of them are real protocols that came with the site; left out where none are, or the reader loaded them. */
  readonly realStations?: number;
  /** Half-width in percentage points of the published shares of ballots; null where votes were published. */
  readonly shareHalfWidth: number | null;
  /** The table as printed, where percentages alone were published; left out where votes were. */
  readonly printed?: PrintedJson;
  /** The seats as announced, in list order, where they were; the engine must give the same. */
  readonly announced: readonly {readonly party: string; readonly seats: number}[] | null;
  /** What stands for the ballots cast, where those themselves were not published; left out where they were. */
  readonly castIs?: "handed-out";
  /** What stands for the invalid ballots, where those themselves were not published; left out where they were. */
  readonly invalidIs?: "with-unaccounted";
  /** Only for contests that consist of the real protocols that came with the site. */
  readonly own?: OwnProtocols;
  /** Only for protocols that the reader loaded, and Mandat has not checked. */
  readonly loaded?: LoadedContest;
}

/** How many rows of the reader's files were read, kept, kept but marked by a finding, and refused. */
export interface LoadedRows {
  readonly read: number;
  readonly kept: number;
  readonly marked: number;
  readonly refused: number;
}

/** What the reader's files hold that the seats lack. */
export interface MissingFromSet {
  /** Rows that were refused or that the reader left out. */
  readonly rows: number;
  /** Of how many: these and the kept ones. */
  readonly of: number;
  /** Candidates or lists that were refused in rows which have several and count. */
  readonly parts: number;
  /** Votes that can be read in what was refused; null where nobody knows to which of several elections they belong. */
  readonly votes: number | null;
}

/** Stations that have more votes, with the ballots that count for nobody, than ballots cast, or than registered voters. */
export interface OverBallots {
  readonly stations: number;
  /** Of how many stations whose ballots cast are given, or whose voters. */
  readonly of: number;
  /** Where no station gives its ballots cast: the votes are more than these. */
  readonly than?: "registered";
}

/** A column of a reader's file that stands among the lists and was not taken for one: its heading is unlike theirs. */
export interface LeftOutColumn {
  readonly heading: string;
  /** What its numbers come to; null where nobody has added up all of its rows, or they are those of several contests. */
  readonly sum: number | null;
}

/** What is known of a contest that consists of real protocols alone, come with the site or loaded by the reader. */
export interface OwnProtocols {
  /** Districts that the protocols name; 0 where not every one of them names its own. */
  readonly districts: number;
  /** District seats that its law asks for: the baseline then needs the stations. */
  readonly lawDistricts: number;
}

/** What is known of a contest that the reader loaded. */
export interface LoadedContest extends OwnProtocols {
  /** How the stations were drawn by lot, as the reader says; left out where nobody says so. */
  readonly drawn?: DrawnSample;
  readonly files: readonly string[];
  /** The moment of loading, ISO 8601. */
  readonly at: string;
  readonly rows: LoadedRows;
  /** Null where every row with votes is in the seats. */
  readonly missing: MissingFromSet | null;
  /** Null where no more than half of the stations have more votes than ballots. */
  readonly overBallots: OverBallots | null;
  readonly leftOut: readonly LeftOutColumn[];
  /** Sheets of workbooks with rows of numbers that were not read. */
  readonly sheetsLeftOut: readonly string[];
}

/** A known turnout, for the marks on the turnout slider. */
export interface TurnoutMark {
  readonly id: string;
  /** ISO date of the elections it was measured at. */
  readonly date: string;
  readonly percent: number;
  readonly name: Translated;
  readonly basis: Basis;
  readonly source: string;
}

/** Everything the first answer needs, in one small file. */
export interface Catalogue {
  /** Id of the contest that every page opens on. */
  readonly firstContest: string;
  readonly contests: readonly CatalogueContest[];
  readonly laws: readonly Law[];
  readonly lawSources: LawSources;
  readonly fundingRates: readonly VoteRate[];
  readonly observersPackage: ObserversPackage;
  readonly parties: readonly Party[];
  readonly regions: readonly Region[];
  readonly turnouts: readonly TurnoutMark[];
  readonly sources: readonly Source[];
  /** Ids of the publications behind tables whose rows name none. */
  readonly tableSources: Readonly<Record<"parties" | "regions", readonly string[]>>;
}
