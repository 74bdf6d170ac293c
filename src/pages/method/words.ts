import type {VoteRate} from "../../catalogue/catalogue.js";
import type {Measures} from "../../core/measures.js";
import type {Formula} from "../../core/scenario.js";
import type {Verdict} from "../../statement/officialCheck.js";

/** The steps of the law, in its order. */
export const lawSteps = [
  "count",
  "suppose",
  "valid",
  "admitted",
  "lists",
  "districts",
  "joined",
  "outcome",
] as const;
export type LawStep = (typeof lawSteps)[number];

/** What the lab does at one step, what the law says of it, where the law is silent, and what is then assumed. */
export interface LawStepWords {
  readonly name: string;
  readonly does: string;
  readonly law: string;
  readonly silent: string | null;
  readonly assumed: string | null;
}

/** Our guess at how far stations differ: standard deviations of logarithms, and a correlation. */
export interface DrawModel {
  readonly observed: StationSpread;
  readonly official: StationSpread;
  /** The strongest correlation of the winner's share with turnout, either way. */
  readonly together: number;
  readonly draws: number;
}

interface StationSpread {
  readonly size: number;
  readonly turnout: number;
  readonly votes: number;
}

/** The measures that the page explains. */
export type MeasureName = keyof Measures | "unrepresented";

/** Every sentence of the Method page that the rest of the site does not have. Each language has all of them. */
export interface MethodMessages {
  readonly title: string;
  readonly lead: string;

  readonly order: {
    readonly heading: string;
    readonly lead: string;
    readonly law: string;
    readonly silent: string;
    readonly assumed: string;
    readonly steps: Readonly<Record<LawStep, LawStepWords>>;
    readonly dates: string;
    readonly datesLead: string;
  };

  readonly formulas: {
    readonly heading: string;
    readonly lead: string;
    readonly symbols: Readonly<Record<"V" | "S" | "v" | "s", string>>;
    readonly quotas: string;
    readonly quotasLead: string;
    readonly divisors: string;
    readonly divisorsLead: string;
    readonly words: Readonly<Record<Formula, string>>;
    readonly inLaw: string;
    readonly notInLaw: string;
    readonly caption: (contest: string) => string;
    readonly captionLead: string;
    readonly formula: string;
    readonly atLaw: (percent: string, law: string) => string;
    readonly atProposal: (percent: string) => string;
    readonly withoutSeat: (parties: readonly string[]) => string;
  };

  readonly worked: {
    readonly heading: string;
    readonly lead: string;
    readonly votesOf: (contest: string) => string;
  };

  readonly official: {
    readonly heading: string;
    readonly lead: string;
    readonly summary: Readonly<
      Record<"all" | "some", (agreeing: number, checked: number, all: number) => string>
    >;
    readonly listSeats: (seats: number) => string;
    readonly party: string;
    readonly votes: string;
    readonly percent: string;
    readonly announced: string;
    readonly computed: string;
    readonly verdict: Readonly<Record<Verdict, string>>;
    readonly fromPercentages: string;
    readonly nothingToCheck: string;
    readonly noSeats: (parties: readonly string[]) => string;
    readonly base: string;
    readonly districts: string;
  };

  readonly models: {
    readonly heading: string;
    readonly lead: string;
    readonly districts: string;
    readonly districtsText: readonly string[];
    /** How the model of local candidates is calibrated on the one election whose districts are known. */
    readonly calibration: {
      readonly heading: string;
      readonly model: string;
      readonly known: (known: {
        readonly year: string;
        readonly party: string;
        readonly won: number;
        readonly of: number;
        readonly others: number;
      }) => string;
      readonly weights: (pairs: number, year: string) => string;
      readonly computing: string;
      readonly failed: string;
      readonly caption: (year: string) => string;
      readonly columns: {
        readonly share: string;
        readonly won: (party: string, districts: number) => string;
        readonly independents: string;
        readonly others: string;
        readonly exactly: string;
        readonly applied: (party: string, districts: number, year: string) => string;
      };
      readonly limits: string;
      readonly run: string;
    };
    readonly reconstruction: string;
    readonly reconstructionText: (seed: string, areas: number) => readonly string[];
    readonly drawsText: (model: DrawModel) => string;
    readonly contradictions: string;
    readonly found: string;
    readonly reading: string;
    readonly sample: string;
    readonly sampleText: (stations: string, allStations: string, voters: string, allVoters: string) => string;
    readonly sampleShares: (ofStations: string, ofVoters: string) => string;
  };

  readonly assumptions: {
    readonly heading: string;
    readonly lead: string;
    readonly readings: string;
    readonly readingsLead: string;
    readonly readingList: readonly string[];
  };

  readonly glossary: {
    readonly heading: string;
    readonly lead: string;
    readonly from: string;
    readonly law: (article: string, paragraph: string | null) => string;
    readonly inStatement: string;
    readonly statementSays: (term: string) => string;
    readonly unchecked: string;
  };

  readonly measures: {
    readonly heading: string;
    readonly lead: string;
    readonly symbols: string;
    readonly measure: string;
    readonly formula: string;
    readonly now: string;
    readonly unrepresented: string;
    readonly words: Readonly<Record<MeasureName, string>>;
    readonly funding: string;
    readonly fundingText: string;
    readonly fundingCaption: string;
    readonly rate: string;
    readonly since: (date: string) => string;
    readonly reckonedAs: string;
    /** What a rate is reckoned from: the percentage, the same as a decimal, and the sum in tenge. */
    readonly units: Readonly<
      Record<VoteRate["unit"], (percent: string, part: string, tenge: string) => string>
    >;
    readonly perVote: string;
    readonly votes: string;
    readonly total: string;
    readonly tenge: (sum: string) => string;
  };
}
