import type {AgainstAllStep} from "./againstAll.js";
import type {Count} from "./count.js";
import type {DistrictResult} from "./districtWinners.js";
import type {AverageSeats} from "./highestAverages.js";
import type {RemainderSeats} from "./largestRemainders.js";
import type {Formula, Overhang, ThresholdBase} from "./scenario.js";
import type {Share} from "./share.js";
import type {RunnerUpSeats} from "./soleParty.js";
import type {TiedSeats} from "./tiedSeats.js";
import type {TransferStep} from "./transfers.js";
import type {FloorStep} from "./turnoutFloor.js";

/** How a contest ended. */
export type Status = "elected" | "void" | "none-admitted" | "open-tie";

/** One party's part in the outcome. */
export interface PartyOutcome {
  readonly party: string;
  /** Votes counted for its list; 0 for winners without a list. */
  readonly votes: Count;
  readonly admitted: boolean;
  /** Seats by list, by district, and both. */
  readonly list: number;
  readonly district: number;
  readonly seats: number;
}

/** What was counted. */
export interface CountStep {
  readonly step: "count";
  readonly registered: Count | null;
  readonly cast: Count;
  readonly invalid: Count;
  readonly againstAll: Count;
  readonly partyVotes: Count;
  readonly unaccounted: Count;
}

/** How the house was divided between lists and districts. */
export interface HouseStep {
  readonly step: "house";
  readonly list: number;
  readonly district: number;
  /** List seats that are left to share once a floor has emptied some. */
  readonly listToShare: number;
}

/** Who was admitted. */
export interface ThresholdStep {
  readonly step: "threshold";
  readonly threshold: Share;
  readonly of: ThresholdBase;
  /** The votes, ballots or voters that the threshold is a share of. */
  readonly base: Count;
  /** The least votes that are enough. */
  readonly needed: Count;
  /** Each list's votes above (or, negative, below) what is enough. */
  readonly parties: readonly {
    readonly party: string;
    readonly votes: Count;
    readonly margin: Count;
    /** True for a list that need not have them. */
    readonly exempt: boolean;
  }[];
}

/** How list seats were shared by quota and largest remainders; `parties` in the order of the arrays. */
export interface QuotaStep extends RemainderSeats {
  readonly step: "quota";
  readonly formula: Formula;
  readonly parties: readonly string[];
  readonly votes: readonly Count[];
}

/** How list seats were shared by highest averages; `parties` in the order of the arrays. */
export interface AveragesStep extends AverageSeats {
  readonly step: "averages";
  readonly formula: Formula;
  readonly parties: readonly string[];
  readonly votes: readonly Count[];
}

/** How the runner-up joined a sole admitted list. */
export interface RunnerUpStep extends RunnerUpSeats {
  readonly step: "runner-up";
  readonly sole: string;
  readonly joined: string;
  readonly votes: {readonly sole: Count; readonly joined: Count};
}

/** An equal claim to seats, and who got them: `to` is empty while it is open. */
export interface TieStep {
  readonly step: "tie";
  readonly tier: "list" | "district";
  readonly parties: readonly string[];
  readonly seats: number;
  readonly to: readonly string[];
}

/** The working of compensation. `parties` are the admitted lists, in the order of registration. */
export interface CompensationStep {
  readonly step: "compensation";
  readonly overhang: Overhang;
  /** Seats shared out by the list vote, districts of the admitted lists among them. */
  readonly proportional: number;
  /** Seats by which the house grew. */
  readonly grown: number;
  readonly parties: readonly {
    readonly party: string;
    /** Its share of the proportional part. */
    readonly share: number;
    readonly district: number;
    readonly list: number;
    /** Districts won beyond the share. */
    readonly overhang: number;
  }[];
}

/** How the districts were won; `given` when the winners were stated outright. */
export interface DistrictStep {
  readonly step: "districts";
  readonly given: boolean;
  readonly results: readonly DistrictResult[];
  readonly vacant: number;
}

/** The steps of the working, in the order of the law. */
export type Step =
  | TransferStep
  | CountStep
  | FloorStep
  | AgainstAllStep
  | HouseStep
  | ThresholdStep
  | QuotaStep
  | AveragesStep
  | RunnerUpStep
  | TieStep
  | CompensationStep
  | DistrictStep;

/** Rules used that the law of the land does not contain, by stable key. */
export type Assumption =
  | "transfers"
  | "turnout-floor"
  | "against-all"
  | "threshold-base"
  | "threshold-exempt"
  | "formula"
  | "sole-party-alone"
  | "linkage-compensatory"
  | "none-admitted-vacant"
  | "ties-open"
  | "runner-up-tie"
  | "runner-up-minimum"
  | "district-tie-registration";

/** Who sits in the house, and why. */
export interface Outcome {
  readonly status: Status;
  readonly house: number;
  readonly filled: number;
  readonly vacant: number;
  /** Ballots cast that are neither invalid nor a vote, in the count as given. */
  readonly unaccounted: Count;
  /** The lists in the order of registration, then winners without a list. */
  readonly parties: readonly PartyOutcome[];
  /** The seats left open by a tie, over both tiers; null when there are none. */
  readonly tie: {readonly parties: readonly string[]; readonly seats: number} | null;
  readonly steps: readonly Step[];
  readonly assumptions: readonly Assumption[];
}

/** The positions of a tie as names. */
export const tiedNames = (tie: TiedSeats, parties: readonly string[]): readonly string[] =>
  tie.among.map((position) => parties[position]);

/** The outcome as plain JSON text on one line; counts past 2^53 become strings of digits, as in the contract. */
export function outcomeJson(outcome: unknown): string {
  try {
    // Asking a function of ours for every value takes twice as long: only counts past 2^53 need it.
    return JSON.stringify(outcome);
  } catch {
    return JSON.stringify(outcome, (_, value) => (typeof value === "bigint" ? value.toString() : value));
  }
}

/** A party's seats in an outcome, lists and districts together; 0 where it won none. An open seat counts for nobody. */
export const seatsIn = ({parties}: Pick<Outcome, "parties">, party: string): number =>
  parties.find((one) => one.party === party)?.seats ?? 0;
