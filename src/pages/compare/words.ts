import type {IgnoredPart} from "../../rules/comparisonAddress.js";
import type {Unavailable} from "../../scenario/comparison.js";
import type {Direction} from "../../words/direction.js";

/** Every sentence and word of the compare page. Each language has all of them, or it does not compile. */
export interface CompareMessages {
  readonly title: string;
  readonly lead: string;

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
    readonly groups: Readonly<Record<"seats" | "power" | "proportion" | "funding", string>>;
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
  readonly enters: (parties: readonly string[]) => string;
  readonly leaves: (parties: readonly string[]) => string;
  readonly votes: (votes: string) => string;
  readonly shareOfHouse: (share: string, change: string) => string;
  readonly measureWords: Readonly<Record<"lower" | "higher", string>>;
  readonly same: string;
  readonly otherWise: string;
  readonly upperBound: string;
  readonly key: {
    readonly list: string;
    readonly district: string;
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
    readonly changed: Readonly<Record<Direction, (by: number) => string>>;
    /** The same of seats that somebody would hold. */
    readonly held: Readonly<Record<Direction, (by: number) => string>>;
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
    readonly effects: (
      party: string,
      threshold: string,
      thresholdChange: string,
      districts: number,
      districtChange: string,
    ) => string;
    readonly finding: (column: {
      readonly name: string;
      readonly party: string;
      readonly threshold: string;
      readonly byThreshold: string;
      readonly districts: number;
      readonly byDistricts: string;
      readonly together: string;
    }) => string;
    readonly opposite: string;
    readonly partyLine: string;
    readonly against: (party: string, change: string) => string;
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
