import type {
  Basis,
  CatalogueContest,
  LeftOutColumn,
  LoadedRows,
  OverBallots,
} from "../catalogue/catalogue.js";
import type {Count} from "../core/count.js";
import type {Fault} from "../core/inputError.js";
import type {Measures} from "../core/measures.js";
import type {FloorName, Formula, Overhang, ThresholdBase} from "../core/scenario.js";
import type {RuleWords} from "../rules/rule.js";
import type {ControlWords} from "../rules/rules.js";
import type {NamedAssumption} from "../scenario/assumptions.js";
import type {Ignored} from "../scenario/ignored.js";
import type {Formats} from "./formats.js";
import type {ToldWords} from "./toldWords.js";

/** Whose count it is: the Commission's or the observers' of a year, or protocols that somebody put in. */
export interface CountNames {
  readonly official: (year: string) => string;
  readonly observers: (year: string, stations: number) => string;
  /** A count that nobody made, beside the observers' of the year. */
  readonly possible: (year: string) => string;
  readonly protocols: (protocols: number) => string;
}

/** Words for the districts that a majority, or two thirds, takes. */
export interface DistrictNeeds {
  readonly anyway: string;
  readonly with: (needed: number, districts: number) => string;
}

/** The sentence on top. `rules` begins it: whose count, which rules. */
export interface HeadlineWords {
  /** Whose count it is, as the beginning of a sentence. */
  readonly by: CountNames;
  /** The same as a sentence of its own. */
  readonly whose: CountNames;
  readonly took: (rules: string, party: string, seats: number, house: number) => string;
  readonly emptyHouse: (rules: string, vacant: number, house: number) => string;
  /** How many seats the leader has beyond two thirds, or is short of two thirds or of a majority. */
  readonly margin: Readonly<Record<"twoThirds" | "majority" | "none", (seats: number) => string>>;
  /** The rules are the law's. */
  readonly law: (lawDate: string) => string;
  readonly same: (lawDate: string, by: number) => string;
  readonly fewer: (lawDate: string, by: number) => string;
  readonly more: (lawDate: string, by: number) => string;
  /** The house of the law is of another size: shares are compared. */
  readonly otherHouse: (
    share: string,
    law: {readonly lawDate: string; readonly seats: number; readonly house: number; readonly share: string},
  ) => string;
  /** Seats from no district to every district; `house` is null where it may grow. */
  readonly range: (
    rules: string,
    range: {
      readonly party: string;
      readonly none: number;
      readonly every: number;
      readonly districts: number;
      readonly house: number | null;
    },
  ) => string;
  readonly needs: {
    readonly twoThirds: DistrictNeeds;
    readonly majority: DistrictNeeds & {readonly never: string};
  };
  /** The seats under the law of a day. */
  readonly under: (lawDate: string, party: string, seats: number, house: number) => string;
  /** The seats hang on figures of stations that were not published. */
  readonly notDrawn: (rules: string, party: string) => string;
  readonly drawn: (
    rules: string,
    drawn: {
      readonly party: string;
      readonly least: number;
      readonly greatest: number;
      readonly house: number;
      readonly draws: number;
    },
  ) => string;
}

/** Every sentence and word of the pages. Each language has all of them, or it does not compile. */
export interface Messages {
  /** How the language writes numbers, days and lists. */
  readonly formats: Formats;

  readonly intro: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly basisMeaning: Readonly<Record<Basis, string>>;
  readonly votesFrom: string;
  readonly wholeVotesFrom: string;
  readonly stationsFrom: string;
  readonly rulesFrom: string;
  readonly seatsOfHouse: (seats: number) => string;
  readonly sampleCaveat: (stations: number) => string;
  readonly sourceLink: (source: string) => string;

  readonly rules: string;
  readonly election: string;
  readonly countedBy: string;
  readonly counters: Readonly<Record<"official" | "observers" | "hypothetical", string>>;
  /** Said of a count that nobody made, and the name of the button that leads back to the published one. */
  readonly hypotheticalCount: Readonly<Record<"said" | "back", string>>;
  readonly thresholdBases: Readonly<Record<ThresholdBase, string>>;
  readonly floorRules: Readonly<Record<FloorName, string>>;
  readonly floorAssumption: string;
  readonly districtSeatsOf: (district: number, house: number) => string;
  readonly districtModel: string;
  readonly districtsGiven: string;
  readonly districtsUnknown: string;
  readonly registeredUnknown: string;
  readonly inPercent: (lever: string) => string;
  readonly setTo: (percent: number, name: string) => string;
  readonly proposal: string;
  readonly inForce: (date: string) => string;
  readonly backToLaw: (date: string) => string;
  readonly underLaw: (date: string) => string;
  readonly notAPercentage: (most: number) => string;

  /** Ready sets of rules: a law by the month of its day, and the package of a statement by its name. */
  readonly presets: {
    readonly heading: string;
    readonly law: (date: string) => string;
  };

  readonly more: {
    readonly open: string;
    readonly notAHouse: (most: number) => string;
    readonly examples: Readonly<Record<"fines" | "protest" | "newParty", string>>;
    readonly transferPercent: (row: number) => string;
    readonly transferFrom: (row: number) => string;
    readonly transferTo: (row: number) => string;
    readonly removeTransfer: (row: number) => string;
    readonly newParty: string;
  };

  /** The controls of rules, by the fields of the table. */
  readonly ruleControls: ControlWords;
  /** How rules are told, in the headline and under it. */
  readonly ruleWords: RuleWords;
  readonly headline: HeadlineWords;
  readonly allAdmitted: (lists: number) => string;
  readonly admittedSentence: (admitted: number, lists: number) => string;
  readonly unrepresented: (share: string) => string;
  readonly everyVoteCounts: string;
  readonly vacantSeats: (vacant: number, house: number) => string;
  readonly voidContest: (turnout: string, floor: string) => string;
  readonly formulas: Readonly<Record<Formula, string>>;
  readonly voidAgainstAll: (share: string, limit: string) => string;
  readonly voidProtocols: (floor: string) => string;
  readonly noneAdmitted: (threshold: string, seats: number) => string;
  readonly nothingCounted: (floor: string, seats: number) => string;
  readonly partOfHouse: string;
  readonly openTie: (parties: readonly string[], seats: number) => string;
  readonly brokenTie: (parties: readonly string[], winners: readonly string[]) => string;
  /** Members that are a majority and two thirds, of how many; `appointed` of them were elected by nobody. */
  readonly lines: (majority: number, twoThirds: number, members: number, appointed: number) => string;
  /** Said where charts and tables show one of many sets of figures that nobody published. */
  readonly onePossibleSet: string;
  /** The number of seats of an observers' maslikhat. */
  readonly seatsAssumed: string;
  /** How districts went where they were really held: won by the list with the most votes, and by others without a list. */
  readonly knownDistricts: (known: {
    readonly year: string;
    readonly party: string;
    readonly share: string;
    readonly won: number;
    readonly of: number;
    readonly others: number;
  }) => string;
  readonly loadingStations: string;

  /** How a range and its most likely number are told. */
  readonly told: ToldWords;

  readonly seats: string;
  readonly seatsWord: (seats: number) => string;
  readonly parliamentOf: (house: number) => string;
  readonly majority: string;
  readonly twoThirds: string;
  /** The leader's margin in a few words, for the middle of a chart. */
  readonly marginShort: Readonly<Record<"twoThirds" | "majority" | "none", (seats: number) => string>>;
  readonly appointed: (members: number) => string;
  readonly vacant: string;
  readonly wonInDistricts: string;
  /** The same where nobody counted who won them. */
  readonly wonByModel: string;
  readonly change: (change: number) => string;
  readonly unchanged: (parties: readonly string[]) => string;

  readonly table: {
    readonly caption: string;
    readonly party: string;
    readonly votes: string;
    readonly share: string;
    readonly admitted: string;
    readonly list: string;
    readonly district: string;
    readonly seats: string;
    readonly law: string;
    readonly change: string;
    readonly yes: string;
    /** Of a list that is in without the votes: it need not have them. */
    readonly exempt: string;
    readonly no: string;
    readonly noList: string;
    readonly total: string;
    readonly againstAll: string;
    readonly above: (votes: Count) => string;
    readonly short: (votes: Count) => string;
    /** Of a list that is in without the votes: the rule of the law for a list that is admitted alone. */
    readonly joined: string;
    /** From no district to every district. */
    readonly fromTo: (least: number, most: number) => string;
    /** A change in the share of the house, in percentage points. */
    readonly points: (signed: string) => string;
  };

  readonly measures: {
    readonly heading: string;
    readonly lead: string;
    readonly names: Readonly<
      Record<
        | "gallagher"
        | "loosemoreHanby"
        | "sainteLague"
        | "effectivePartiesByVotes"
        | "effectivePartiesBySeats",
        string
      >
    >;
    /** What each index says, and between which ends it lies. */
    readonly hints: Readonly<Record<keyof Measures, string>>;
    /** Said where only a model has it who would win the districts. */
    readonly byModel: string;
    readonly asked: string;
    readonly undefined: string;
    readonly funding: string;
    readonly fundingLead: (tenge: string, year: string) => string;
    /** The unit of the sums. */
    readonly tenge: string;
    readonly nobody: string;
  };

  readonly axis: {
    readonly heading: string;
    readonly lead: string;
    readonly label: string;
    readonly seats: string;
    readonly now: string;
    readonly described: (from: string, to: string, seats: string) => string;
    readonly first: (upTo: string) => string;
    readonly last: (above: string) => string;
    readonly between: (above: string, upTo: string) => string;
    readonly whole: string;
    readonly tip: (party: string, share: string, votes: string, base: string) => string;
    readonly columns: {readonly stretch: string; readonly seats: string; readonly because: string};
    readonly dropsOut: (parties: readonly string[]) => string;
    readonly allIn: string;
    readonly noHouse: string;
    readonly interval: (points: string) => string;
    /** Said where only a model has it who would win the districts. */
    readonly listsOnly: (districts: number) => string;
    readonly nobody: string;
  };

  readonly working: {
    readonly heading: string;
    readonly open: string;
    readonly count: string;
    readonly registered: string;
    readonly cast: string;
    /** What the ballots cast are called where something else stands for them. */
    readonly castIs: Readonly<Record<NonNullable<CatalogueContest["castIs"]>, string>>;
    readonly invalid: string;
    /** The same of the invalid ones. */
    readonly invalidIs: Readonly<Record<NonNullable<CatalogueContest["invalidIs"]>, string>>;
    readonly againstAll: string;
    readonly partyVotes: string;
    readonly unaccounted: string;
    readonly turnout: string;
    readonly floor: string;
    readonly floorMet: (floor: string) => string;
    readonly floorMissed: Readonly<Record<FloorName, (missed: number, of: number, floor: string) => string>>;
    readonly votesNotCounted: (votes: string) => string;
    readonly seatsEmptied: (seats: number) => string;
    readonly house: string;
    readonly houseSplit: (list: number, district: number) => string;
    readonly listToShare: (seats: number) => string;
    readonly threshold: string;
    readonly thresholdLine: (percent: string, base: string, votes: string, needed: string) => string;
    readonly margin: string;
    readonly quota: (formula: string) => string;
    readonly quotaLine: (votes: string, seats: string, quota: string) => string;
    readonly transfers: string;
    readonly transferLine: (from: string, to: string, percent: string, moved: Count) => string;
    readonly groups: Readonly<Record<"nonvoters" | "invalid" | "againstAll" | "parties", string>>;
    readonly againstAllRule: string;
    readonly againstAllLine: Readonly<Record<"above" | "within", (share: string, limit: string) => string>>;
    readonly averages: (formula: string) => string;
    readonly averagesLast: (party: string, average: string) => string;
    readonly averagesNext: (party: string, average: string) => string;
    readonly compensation: string;
    readonly compensationLine: (proportional: number) => string;
    readonly overhangLine: Readonly<Record<Overhang, (grown: number) => string>>;
    readonly noOverhang: string;
    readonly shareOfVote: string;
    readonly overhang: string;
    readonly whole: string;
    readonly remainder: string;
    readonly byRemainder: string;
    readonly seats: string;
    readonly short: (party: string, votes: Count) => string;
    readonly runnerUp: string;
    readonly runnerUpLine: (sole: string, joined: string) => string;
    readonly runnerUpSum: (votes: string, quota: string, reduced: number, seats: number) => string;
    readonly tie: string;
    readonly tieToEarlier: (parties: readonly string[], winners: readonly string[]) => string;
    readonly districts: string;
    readonly districtsGiven: string;
    /** The same where the reader says who won them. */
    readonly districtsSet: string;
    readonly districtsWon: (districts: number) => string;
    readonly districtsVacant: (districts: number) => string;
    readonly assumptions: string;
    readonly assumption: Readonly<Record<NamedAssumption, string>>;
    readonly download: string;
    readonly downloadHint: string;
  };

  readonly sources: {
    readonly heading: string;
    readonly lead: string;
    readonly published: (publisher: string) => string;
    readonly noDate: string;
    /** Opens what is to be known of a source. */
    readonly remarks: string;
    /** In their place while they have not come. */
    readonly remarksComing: string;
    /** In their place where they did not come. */
    readonly remarksMissing: string;
    /** The link to the whole list. */
    readonly all: string;
    readonly stations: (stations: number) => string;
    readonly realStations: (stations: number) => string;
  };

  /** What is said of protocols that the reader loaded. */
  readonly loaded: {
    readonly group: string;
    readonly unchecked: string;
    readonly note: (rows: LoadedRows) => string;
    /** Said wherever seats stand that rows are missing from, with their share of all rows that were read for stations. */
    readonly without: (rows: number, of: number, share: string) => string;
    /** Candidates or lists that were refused in rows which have several and count. */
    readonly withoutParts: (parts: number) => string;
    /** Votes that can be read in what was refused, with their share of those and the kept ones. */
    readonly withoutVotes: (votes: number, share: string) => string;
    /** More than half of the stations have more votes than ballots, or than voters where no ballots are given. */
    readonly overBallots: (stations: OverBallots) => string;
    /** Said wherever seats stand: columns among the lists that were not read as one. */
    readonly leftOut: (columns: readonly LeftOutColumn[]) => string;
    /** Sheets with rows of numbers that were not read. */
    readonly sheetsLeftOut: (sheets: readonly string[]) => string;
    readonly source: (files: readonly string[], date: string) => string;
    readonly stations: string;
    readonly counted: (protocols: number) => string;
    readonly differs: string;
    readonly districtsNamed: (districts: number) => string;
    readonly registeredUnknown: string;
    readonly late: string;
    readonly unreadable: (sets: number) => string;
    readonly toPage: string;
  };

  readonly status: {
    readonly counting: string;
    /** By how many of the protocols are reconstructed. */
    readonly counted: Readonly<
      Record<"none" | "some" | "all", (protocols: number, reconstructed: number) => string>
    >;
    readonly differs: string;
    readonly noDatabase: string;
    readonly noStations: string;
    readonly failed: (field: string, fault: string) => string;
    readonly faults: Readonly<Record<Fault, string>>;
    readonly retry: string;
    readonly noCatalogue: string;
    readonly slowCatalogue: string;
  };
  readonly ignored: string;
  readonly ignoredReason: Readonly<Record<Ignored["reason"], (name: string, value: string) => string>>;
  /** Said in the place of a part of the page, such as a chart, whose code did not come. */
  readonly partMissing: string;
  readonly dismiss: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly toCompare: string;
  /** The button for citing a scenario, or showing it on another site. */
  readonly citeOrEmbed: string;
  readonly toEvidence: string;
  /** From the count of some stations to what the others would have to be for the country to be otherwise. */
  readonly toBeyond: string;
  /** Of the party nearest to the threshold among those in: what the others decide. Percentages as text. */
  readonly admittedElsewhere: Readonly<
    Record<
      "open" | "cannot-fail" | "cannot-hold",
      (told: {
        readonly party: string;
        readonly threshold: string;
        readonly others: string;
        readonly share: string;
      }) => string
    >
  >;
  /** Links to the SQL of the query page. */
  readonly behind: {
    /** Under a chart or table: the query whose rows it draws. */
    readonly one: string;
    /** The same for the charts of a page that stand above the link. */
    readonly charts: string;
    /** The rows of a set of protocols, and where they can be asked. */
    readonly rows: string;
  };

  /** Beside that link: the menu of files. Its own words come with it. */
  readonly takeAway: {
    readonly open: string;
    /** In place of the menu, where its code did not come. */
    readonly notLoaded: string;
  };

  /** The sheet of paper that a page is printed on. */
  readonly sheet: {
    readonly sources: string;
    readonly printed: (date: string) => string;
  };
}
