import type {ClaimKind, ClaimOf} from "../../statement/claims/claim.js";
import type {SentenceVerdict} from "../../statement/claims.js";
import type {SentenceKey, TableName} from "../../statement/evidenceData.js";
import type {SafeKind} from "../../statement/safeToSay.js";
import type {CountrySentence} from "../../statement/wholeCountry.js";
import type {RelationKey, Severity} from "../../stations/findings.js";
import type {NoAnswer} from "./answerWithout.js";
import type {FindingsOf, ToldClaim, ToldSafe} from "./toldFigures.js";

/** Names that a sentence needs and only the catalogue knows. */
export interface Names {
  readonly party: (id: string) => string;
  readonly council: (id: string) => string;
}

/** The sentences of one kind of claim. */
export interface ClaimWords<Kind extends ClaimKind> {
  /** What the statement says, in our words. */
  readonly said: (figures: ToldClaim<Kind>, names: Names) => string;
  /** What recomputing it finds; where the figures decide between several findings, a sentence each. */
  readonly found: Kind extends keyof FindingsOf
    ? Readonly<Record<FindingsOf[Kind], (figures: ToldClaim<Kind>, names: Names) => string>>
    : (figures: ToldClaim<Kind>, names: Names) => string;
  /** The arithmetic, a line each. */
  readonly lines: (figures: ToldClaim<Kind>, names: Names) => readonly string[];
}

/** A sentence that is safe to say, and what not to say beside it. */
export interface SafeWords<Kind extends SafeKind> {
  readonly say: (figures: ToldSafe<Kind>, names: Names) => string;
  readonly avoid: (figures: ToldSafe<Kind>, names: Names) => string;
}

/** A sentence about the whole country, by what it is about. */
export type CountrySentenceOf<Kind extends CountrySentence["kind"]> = Extract<CountrySentence, {kind: Kind}>;

/** A sentence about the whole country: how it goes, what the observed stations have, and what the others decide. */
export interface CountryWords<Kind extends CountrySentence["kind"]> {
  readonly said: (figures: CountrySentenceOf<Kind>, names: Names) => string;
  readonly seen: (figures: CountrySentenceOf<Kind>, names: Names) => string;
  /** `others`: the registered voters elsewhere, in percent of all. */
  readonly decides: CountryDecides<Kind>;
  /** In its place, where nothing that the others did can make it fail, or make it hold. */
  readonly cannotFail: CountryDecides<Kind>;
  readonly cannotHold: CountryDecides<Kind>;
}

/** What the others decide. */
export type CountryDecides<Kind extends CountrySentence["kind"]> = (
  figures: CountrySentenceOf<Kind>,
  names: Names,
  others: string,
) => string;

/** Every sentence and word of the evidence page. Each language has all of them, or it does not compile. */
export interface EvidenceMessages {
  readonly title: string;
  readonly lead: string;
  /** The observers' stations are a part of the country's, and which one nobody drew by lot. */
  readonly sample: (stations: number, all: number, ofStations: string, ofVoters: string) => string;

  readonly verdicts: Readonly<Record<SentenceVerdict, string>>;
  readonly tables: Readonly<Record<TableName, string>>;

  readonly claims: {
    readonly heading: string;
    /** So many sentences of the statement claim something. */
    readonly lead: (sentences: number) => string;
    /** So many of each verdict. */
    readonly count: Readonly<Record<SentenceVerdict, (claims: number) => string>>;
    /** What each sentence of the statement is about. */
    readonly sentences: Readonly<Record<SentenceKey, string>>;
    /** On a sentence as a whole. */
    readonly whole: string;
    /** Our own checks, which are no claims of the statement. */
    readonly ownHeading: string;
    readonly ownLead: string;
    /** Where what we looked at stands. */
    readonly origins: Readonly<Record<Exclude<ClaimOf<ClaimKind>["origin"], "said">, string>>;
    readonly arithmetic: string;
    /** In place of arithmetic, where there is nothing to reckon with. */
    readonly needed: string;
    readonly quoted: string;
    readonly reading: string;
    readonly alternative: string;
    readonly words: {readonly [Kind in ClaimKind]: ClaimWords<Kind>};
  };

  readonly safe: {
    readonly heading: string;
    readonly lead: string;
    readonly print: string;
    readonly printHint: string;
    readonly say: string;
    readonly avoid: string;
    readonly notSay: string;
    readonly notSayLead: string;
    readonly because: string;
    readonly words: {readonly [Kind in SafeKind]: SafeWords<Kind>};
    readonly sourcesLine: string;
    readonly dataOf: (date: string) => string;
  };

  /** What the stations that nobody observed decide. */
  readonly beyond: {
    readonly heading: string;
    /** Why there is no margin of error. */
    readonly why: (stations: number) => string;
    /** What is taken to be so. */
    readonly taken: (registered: string, all: string, observed: string, others: string) => string;
    readonly sentence: string;
    /** Under a sentence: what the observed stations have. */
    readonly seen: (seen: string) => string;
    readonly others: (others: string) => string;
    readonly words: {readonly [Kind in CountrySentence["kind"]]: CountryWords<Kind>};
    /** Beside a sentence on the observed stations. */
    readonly country: (decides: string) => string;
    readonly noWhole: string;
  };

  readonly beside: {
    readonly heading: string;
    readonly lead: string;
    readonly base: string;
    /** Official turnouts of two cities: what is counted at other places cannot be set against each other as it stands. */
    readonly places: (almaty: string, capital: string) => string;
    readonly turnout: string;
    readonly invalid: string;
    readonly invalidShort: string;
    readonly official: string;
    readonly observed: string;
    readonly difference: string;
    readonly row: string;
    readonly valid: (party: string, share: string) => string;
    readonly text: (rows: readonly string[]) => string;
    readonly one: (name: string, official: string, observed: string) => string;
  };

  readonly invalid: {
    readonly heading: string;
    readonly lead: string;
    readonly official: (year: string) => string;
    readonly together: string;
    readonly atMost: (share: string) => string;
    readonly note: (share: string) => string;
    readonly said: (year: string) => string;
    readonly saidKey: string;
    readonly table: (table: string) => string;
    readonly text: (rows: readonly string[]) => string;
    readonly ballots: (invalid: string, cast: string) => string;
    readonly count: string;
    readonly share: string;
    readonly source: string;
  };

  readonly protocols: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly waits: string;
    readonly failed: string;
    readonly retry: string;
    /** Stands in every chart of reconstructed protocols. */
    readonly reconstructed: string;
    readonly reconstructedPart: (drawn: number, all: number) => string;
    readonly reconstructedLong: string;
    readonly loaded: string;
    readonly table: string;
    readonly turnout: string;
    readonly share: (party: string) => string;
    readonly stations: string;
    readonly registered: string;
    readonly region: string;
    readonly station: string;
    readonly all: string;
    readonly country: string;

    readonly scatter: string;
    readonly scatterDots: (stations: string) => string;
    readonly scatterBins: (stations: string, points: string) => string;
    readonly scatterKey: (points: string) => string;
    readonly scatterText: (stations: string, turnout: string, party: string, share: string) => string;
    readonly reading: string;
    readonly without: (stations: number) => string;
    readonly beyond: (stations: number) => string;

    readonly histogram: string;
    readonly histogramLead: (points: string) => string;
    readonly byStations: string;
    readonly byVoters: string;
    readonly histogramText: (from: string, to: string, stations: string, voters: string) => string;
    readonly stretch: string;

    readonly regions: string;
    /** Stations put together by us, which stand in no real region. */
    readonly groups: string;
    readonly group: string;
    readonly turnoutByRegion: string;
    readonly regionsOfficial: string;
    readonly inhabitants: string;
    readonly regionsMadeUp: string;
    readonly noRegions: string;
    readonly regionsFirst: (shown: number, of: number) => string;
    readonly regionText: (region: string, turnout: string, share: string | null) => string;

    readonly firstRows: (shown: number, more: number) => string;
    readonly download: string;
  };

  readonly findings: {
    readonly heading: string;
    readonly lead: string;
    readonly none: (protocols: number) => string;
    readonly noneReconstructed: string;
    /** None of the protocols breaks any of the relations that are not left out. */
    readonly noneOfRest: (protocols: number) => string;
    /** What the boxes before the relations are for. */
    readonly hold: string;
    /** The relations that the reader left out. */
    readonly leftOut: (relations: readonly string[]) => string;
    /** In the place of a count. */
    readonly notAsked: string;
    readonly summary: (marked: number, protocols: number, errors: number, warnings: number) => string;
    readonly notGiven: (counts: readonly string[]) => string;
    readonly relations: Readonly<Record<RelationKey, string>>;
    /** The article that the relation is worked out from; null where our sources name none. */
    readonly articles: Readonly<Record<RelationKey, string | null>>;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly relation: string;
    readonly severity: string;
    readonly article: string;
    readonly count: string;
    readonly every: string;
    readonly column: string;
    readonly found: string;
    readonly expected: string;
    readonly atMost: (count: string) => string;
    readonly wholeNumber: string;
    readonly filter: string;
    readonly listed: Readonly<Record<"all" | "first", (shown: number, all: number) => string>>;
    readonly noneListed: string;
    readonly reset: string;
    readonly columns: Readonly<
      Record<
        "registered" | "received" | "issued" | "cast" | "invalid" | "cancelled" | "against_all" | "station",
        string
      >
    >;
    readonly votesOf: (party: string) => string;
  };

  readonly effect: {
    readonly heading: string;
    readonly lead: string;
    readonly nothing: string;
    readonly law: (date: string) => string;
    readonly reader: string;
    readonly readerHint: string;
    readonly all: string;
    readonly withoutErrors: string;
    readonly withoutAny: string;
    readonly leftOut: (stations: number, votes: string) => string;
    readonly same: string;
    readonly changed: (parties: readonly string[]) => string;
    readonly noAnswer: Readonly<Record<NoAnswer, string>>;
    readonly openLab: string;
    readonly votesNow: string;
  };
}
