import type {RecommendationNumber, Tested} from "../../statement/recommendations.js";
import type {CountName} from "../../statement/trials.js";
import type {Direction} from "../../words/direction.js";

/** The recommendations that no model can test, or only in part. */
export type Untested = 1 | 2 | 5 | 6 | 7 | 8 | 11;

/** The recommendations of which the law has come to say something, or said it all along. */
export type InLaw = 3 | 4 | 6 | 9 | 10;

/** The places that a turnout floor may be asked of one by one. */
export type PlaceLevel = "region" | "district" | "protocol";

/** A list's seats as they come out, beside those under the law of the day. */
export interface Result {
  readonly party: string;
  readonly seats: number;
  readonly house: number;
  /** How many seats more or fewer than under the law of the day. */
  readonly by: number;
  readonly direction: Direction;
}

/** A list that a printed, rounded share puts on both sides of the threshold. */
export interface OnTheLine {
  readonly party: string;
  readonly low: string;
  readonly high: string;
  readonly isIn: boolean;
}

/** What is said of how many districts the largest list would need. */
export interface DistrictsNeeded {
  readonly line: "majority" | "twoThirds";
  /** Seats that make the line, of so many members. */
  readonly seats: number;
  readonly members: number;
  /** The fewest districts; null where all of them are too few. */
  readonly districts: number | null;
  readonly of: number;
}

/** What a list may have in a house with districts: least without any, most with every one. */
export interface DistrictSeats {
  readonly party: string;
  readonly district: number;
  readonly house: number;
  readonly least: number;
  readonly most: number;
}

/** The words of the recommendations page. */
export interface RecommendationsMessages {
  readonly title: string;
  readonly lead: string;
  /** How many were tried, tried in part, and cannot be. */
  readonly counts: (yes: number, partly: number, no: number) => string;
  readonly all: string;
  readonly tests: Readonly<Record<Tested, string>>;
  readonly names: Readonly<Record<RecommendationNumber, string>>;
  readonly asks: Readonly<Record<RecommendationNumber, string>>;
  readonly headings: {
    readonly words: string;
    readonly ours: string;
    readonly asks: string;
    readonly tried: string;
    readonly friends: string;
    readonly law: string;
    readonly why: string;
    readonly known: string;
  };
  readonly nothingKnown: string;
  /** A publication: its title stands before as a link. */
  readonly publication: (publisher: string, date: string | null) => string;
  readonly why: Readonly<Record<Untested, string>>;
  readonly law: Readonly<Record<InLaw, string>>;
  /** How many lists stood at two elections, and which of the second were not at the first. */
  readonly listsStood: (before: number, after: number, added: readonly string[]) => string;

  readonly count: string;
  readonly countNames: Readonly<Record<CountName, string>>;
  /** Whose count it is, as the beginning of a sentence. */
  readonly where: Readonly<Record<CountName, (stations: number) => string>>;
  readonly houseSupposed: (seats: number) => string;
  readonly toLab: string;
  readonly toCompare: string;
  readonly newParty: string;
  /** The statement names no number: where the lever stands is ours. */
  readonly onlyAStart: string;

  readonly withThreshold: (threshold: string) => string;
  readonly result: (where: string, rule: string, result: Result) => string;
  readonly enter: (parties: readonly string[]) => string;
  readonly leave: (parties: readonly string[]) => string;
  readonly sameLists: string;
  /** How far the largest list is from two thirds: of all members, some of them not elected, and of those elected. */
  readonly twoThirds: (needed: number, members: number, seats: number) => string;
  readonly twoThirdsElected: (needed: number, members: number, seats: number) => string;
  readonly onTheLine: (list: OnTheLine) => string;

  readonly threshold: {
    readonly steps: string;
    readonly stepsText: (party: string) => string;
    readonly noChangeThere: (where: string) => string;
    readonly majorityStays: (party: string, seats: number, majority: number, members: number) => string;
    readonly lossIsBonus: (party: string, votes: string, seats: string) => string;
  };
  readonly districts: {
    readonly range: (where: string, rule: string, seats: DistrictSeats) => string;
    /** What no list vote can say. */
    readonly unsaid: string;
    readonly noDistricts: string;
    readonly needs: (needed: DistrictsNeeded) => string;
    readonly before: (
      party: string,
      votes: string,
      won: number,
      districts: number,
      independents: number,
    ) => string;
    readonly chart: string;
    readonly byLists: string;
    readonly atMost: string;
    readonly bothWays: (party: string, alone: number, least: number, most: number) => string;
    readonly partyLine: string;
    readonly independents: string;
  };
  readonly turnout: {
    readonly share: string;
    readonly votesFor: string;
    readonly asOthers: string;
    readonly came: (where: string, share: string, people: string, turnout: string) => string;
    readonly same: (party: string, seats: number, house: number) => string;
    readonly all: (party: string) => string;
    readonly otherwise: (result: Result) => string;
    readonly noParty: string;
  };
  readonly floor: {
    readonly holds: (where: string, turnout: string, floor: string) => string;
    readonly none: string;
    readonly voided: (where: string, turnout: string, floor: string) => string;
    readonly scaled: (where: string, turnout: string, floor: string, vacant: number, house: number) => string;
    readonly places: (where: string, level: PlaceLevel, missed: number, of: number) => string;
    readonly regions: (floor: string, regions: readonly string[]) => string;
    readonly noRegion: (floor: string) => string;
    readonly region: (name: string, turnout: string) => string;
    readonly reconstructed: string;
    readonly capitals: (regions: readonly string[], floor: string) => string;
    readonly observers: (where: string, turnout: string) => string;
    readonly boycott: string;
  };
  readonly protest: {
    readonly moved: string;
    readonly votes: (where: string, votes: string, share: string) => string;
    readonly supposed: (moved: string) => string;
    readonly noLimit: string;
    readonly below: (limit: string) => string;
    readonly voids: (limit: string) => string;
    readonly empties: (limit: string, vacant: number) => string;
    readonly loses: (parties: readonly string[]) => string;
    readonly loss: (party: string, seats: number) => string;
    readonly raisesBar: (party: string, withThem: string, without: string, threshold: string) => string;
    readonly nobodyGains: string;
  };
}
