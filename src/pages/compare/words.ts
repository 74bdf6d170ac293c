import type {Count} from "../../core/count.js";
import type {IgnoredPart} from "../../rules/comparisonAddress.js";
import type {Unavailable} from "../../scenario/comparison.js";
import type {Reach, SeparateEffects} from "../../scenario/comparisonFigures.js";
import type {DistrictSpans, SeatSpan} from "../../scenario/districtSpans.js";
import type {Direction} from "../../words/direction.js";

/** What a threshold and districts do, apart and together, to the seats of the largest party. */
export interface Effects extends SeparateEffects {
  /** Thresholds as they are written: the column's, and that of the law. */
  readonly percent: string;
  readonly lawPercent: string;
  readonly house: number;
  readonly districtSeats: number;
  /** Where the seats with all rules are an interval: true if the most takes every district. */
  readonly takesAll: boolean;
}

/** Modelled districts that the largest party needs for each line. */
export type NeededDistricts = Reach;

/** Every sentence and word of the compare page. Each language has all of them, or it does not compile. */
export interface CompareMessages {
  readonly title: string;
  readonly lead: string;
  /** Whose count it is, as the beginning of a sentence. */
  readonly count: {
    readonly official: string;
    readonly observers: (stations: number) => string;
    readonly loaded: string;
    readonly hypothetical: string;
    readonly other: string;
  };

  /** The name of a reader's own column; it bears its number where there are several. */
  readonly own: string;
  readonly ownNumbered: (number: number) => string;
  readonly law: (date: string) => string;
  readonly baseline: string;
  /** The rules of a column in a few words. */
  readonly rules: {
    readonly threshold: (percent: string) => string;
    readonly lists: (seats: number) => string;
    readonly mixed: (list: number, district: number) => string;
    readonly floor: (percent: string, consequence: string) => string;
    readonly againstAll: (percent: string, consequence: string) => string;
    readonly open: string;
    readonly yours: string;
  };

  /** Asks which column stands beside the law on a phone. */
  readonly pick: string;
  readonly add: string;
  readonly addButton: string;
  readonly addOwn: string;
  readonly full: (columns: number) => string;
  readonly reset: string;
  readonly left: (name: string) => string;
  readonly right: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly adjust: string;
  readonly adjustLong: (name: string) => string;
  readonly openInLab: string;
  readonly openInLabLong: (name: string) => string;
  readonly boxes: Readonly<Record<"threshold" | "districts" | "floor", string>>;
  readonly boxOf: (box: string, name: string) => string;
  readonly said: {
    readonly added: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly moved: (name: string, place: number, of: number) => string;
  };

  readonly open: {
    readonly heading: string;
    readonly lead: string;
    readonly floor: string;
    readonly floorLevel: string;
    readonly below: string;
    readonly againstAll: string;
    readonly againstAllLevel: string;
    readonly above: string;
    readonly choose: string;
    readonly unanswered: string;
    readonly answerHere: string;
    readonly half: string;
    readonly answered: string;
    readonly knownTurnouts: string;
    readonly noSuchLine: string;
    readonly votesAgainstAll: (share: string) => string;
  };

  readonly table: {
    readonly caption: string;
    readonly scenario: string;
    readonly groups: Readonly<Record<"seats" | "power" | "proportion" | "funding" | "rules", string>>;
    readonly rules: string;
    readonly basis: string;
    readonly column: string;
    readonly status: string;
    readonly house: string;
    readonly vacant: string;
    readonly admitted: string;
    readonly holder: string;
    readonly unrepresented: string;
    readonly fundingTotal: string;
    readonly noSeatAnywhere: (parties: readonly string[]) => string;
  };
  readonly statuses: Readonly<Record<"elected" | "void" | "none-admitted" | "open-tie", string>>;
  readonly tiers: (list: number, district: number) => string;
  readonly admitted: (admitted: number, lists: number) => string;
  readonly holds: Readonly<Record<"majority" | "two-thirds", (party: string) => string>>;
  readonly nobodyHolds: string;
  readonly lines: (majority: number, twoThirds: number, members: number) => string;
  /** Seats that the largest party needs in modelled districts; null for a line out of reach. */
  readonly reach: (reach: NeededDistricts) => string;
  readonly enters: (parties: readonly string[]) => string;
  /** A list that comes in by the rule of the sole party, short of the threshold. */
  readonly joins: (party: string) => string;
  readonly leaves: (parties: readonly string[]) => string;
  /** Seats from the fewest to the most; one number where they are the same. */
  readonly span: (least: number, most: number) => string;
  readonly changeSpan: (least: string, most: string) => string;
  readonly shareSpan: (least: string, most: string) => string;
  readonly orMore: (seats: number) => string;
  readonly hangsOnDistricts: string;
  readonly votes: (votes: Count) => string;
  readonly shareOfHouse: (share: string, change: string) => string;
  readonly same: string;
  readonly otherWise: string;
  readonly modelled: string;
  readonly key: {
    readonly list: string;
    readonly district: string;
    readonly open: string;
    readonly half: string;
    readonly changed: string;
  };
  readonly waits: string;
  readonly noNumbers: string;
  readonly unavailable: Readonly<Record<Unavailable, string>>;

  readonly words: {
    readonly heading: string;
    readonly lead: (law: string) => string;
    /** So many seats fewer or more than in the first column, or the same. */
    readonly leader: Readonly<
      Record<Direction, (party: string, seats: number, house: number, by: number) => string>
    >;
    /** Its seats where districts are a model's, and what the most takes. */
    readonly leaderSpan: (
      party: string,
      seats: SeatSpan,
      house: number,
      districts: Pick<DistrictSpans, "districts" | "takesAll">,
    ) => string;
    readonly shareSpan: (least: string, most: string, lawShare: string) => string;
    readonly othersAtLeast: (parties: readonly string[]) => string;
    readonly has: (party: string, seats: number) => string;
    readonly leaderShare: (
      party: string,
      seats: number,
      house: number,
      share: string,
      lawShare: string,
    ) => string;
    readonly gains: (parties: readonly string[]) => string;
    readonly loses: (parties: readonly string[]) => string;
    readonly one: (party: string, change: string) => string;
    readonly unchanged: (what: readonly string[]) => string;
    readonly unchangedHolder: Readonly<
      Record<"majority" | "two-thirds" | "nobody", (party: string) => string>
    >;
    readonly unchangedAdmitted: string;
    readonly nothingChanges: string;
    /** One rule at a time, for the largest party. */
    readonly effects: (effects: Effects) => string;
    /** The sentence on top; where the last figure is an interval it says that the most takes every district. */
    readonly finding: (effects: Effects & {readonly count: string; readonly name: string}) => string;
    /** The same where no column has both rules: seats under the law. */
    readonly lawful: (law: Pick<Effects, "party" | "law" | "house"> & {readonly count: string}) => string;
    readonly districtsAlone: (effects: Effects) => string;
    /** How many districts the largest party would need for either line, a sentence each; none where it has both. */
    readonly needed: (
      reach: NeededDistricts & {readonly members: number; readonly lines: readonly [number, number]},
    ) => readonly string[];
    readonly notFromLists: string;
    /** An election whose district winners were announced. */
    readonly known: (known: {
      readonly year: string;
      readonly party: string;
      /** Its share of the valid votes, as it is written. */
      readonly share: string;
      readonly won: number;
      readonly districts: number;
    }) => string;
  };

  readonly funding: {
    readonly heading: string;
    readonly sentence: (party: {
      readonly rate: string;
      readonly year: string;
      readonly paid: string;
    }) => string;
    readonly notMaslikhats: string;
    readonly sample: string;
    readonly loaded: string;
    readonly noRate: string;
    readonly rate: (tenge: string, year: string) => string;
  };

  readonly rounding: (points: string) => string;
  readonly ignoredReason: Readonly<Record<IgnoredPart["reason"], (value: string) => string>>;
}
