import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {type Count, dividedHalfUp, minus, times} from "../core/count.js";
import {majority, twoThirds} from "../core/house.js";
import {type Measures, measures} from "../core/measures.js";
import type {Outcome, PartyOutcome} from "../core/outcome.js";
import {type FundingRate, type PartyFunding, partyFunding, totalFunding} from "../core/partyFunding.js";
import type {Share} from "../core/share.js";
import {unrepresentedVotes} from "../core/unrepresented.js";
import {type Answer, answer, type PreparedStations} from "./answer.js";
import type {ColumnAnswer} from "./comparison.js";
import {lawfulQuestion} from "./question.js";

/** A column with numbers. */
export type AnsweredColumn = Extract<ColumnAnswer, {state: "answered"}>;

/** Who holds which line: the party with two thirds or a majority of all members, or nobody. */
export interface Holder {
  readonly party: string;
  readonly line: "majority" | "two-thirds";
}

/** Everything a column shows, ready to be written. */
export interface ColumnFigures {
  readonly outcome: Outcome;
  /** Seats by list and by district, as the rules divide the house. */
  readonly house: Answer["house"];
  readonly members: number;
  readonly majority: number;
  readonly twoThirds: number;
  readonly holder: Holder | null;
  readonly admitted: readonly string[];
  readonly lists: number;
  readonly unrepresented: {readonly lost: Count; readonly all: Count} | null;
  readonly measures: Measures | null;
  readonly funding: {readonly parties: readonly PartyFunding[]; readonly total: Count} | null;
}

/** The figures of a column. */
export function columnFigures({
  answer: {outcome, house, contest, entry},
  members,
}: AnsweredColumn): ColumnFigures {
  const rate = fundingRateOf(entry);
  const funded = rate && partyFunding(outcome, rate);
  return {
    outcome,
    house,
    members,
    majority: majority(members),
    twoThirds: twoThirds(members),
    holder: holderOf(outcome, members),
    admitted: outcome.parties.filter(({admitted}) => admitted).map(({party}) => party),
    lists: contest.parties.length,
    unrepresented: unrepresentedVotes(outcome),
    measures: measures(outcome),
    funding: funded && {parties: funded, total: totalFunding(funded)},
  };
}

/** A party's part in an outcome; null where it has none. */
export const partIn = ({parties}: Outcome, id: string): PartyOutcome | null =>
  parties.find(({party}) => party === id) ?? null;

function holderOf({parties}: Outcome, members: number): Holder | null {
  const holder = parties.find(({seats}) => seats >= majority(members));
  return holder
    ? {party: holder.party, line: holder.seats >= twoThirds(members) ? "two-thirds" : "majority"}
    : null;
}

/**
 * What the state paid for a vote in the year of an election. Null for maslikhats, for a sample of stations, for what
 * the reader loaded, and for years whose rate is not in our sources.
 */
export const fundingRateOf = ({funding}: CatalogueContest): FundingRate | null => funding ?? null;

/** What state funding would be at another turnout, and how much less; tenths of a tenge a year. */
export interface FundingGap {
  readonly paid: Count;
  readonly atObserved: Count;
  readonly gap: Count;
}

/**
 * The statement's fourth finding in money: funding follows votes, so if fewer people voted than was announced, the
 * parties drew more. Assumes that every party's votes shrink in proportion to turnout. Null where the registered
 * voters are not known.
 */
export function fundingGap(paid: Count, {contest: {counts}}: Answer, observed: Share): FundingGap | null {
  if (counts.registered === null || counts.cast === 0) return null;
  const atObserved = dividedHalfUp(
    times(times(paid, counts.registered), observed.parts),
    times(counts.cast, observed.of),
  );
  return {paid, atObserved, gap: minus(paid, atObserved)};
}

/** What two rules of a reform do, one by one, to the seats of the baseline's largest party. */
export interface SeparateEffects {
  readonly party: string;
  /** Seats more or fewer when the threshold alone is the column's. */
  readonly threshold: number;
  /** The same when the district seats alone are. */
  readonly districts: number;
  /** And with every rule of the column. */
  readonly together: number;
  /** True where the threshold is lowered and the largest party grows all the same: against the aim of lowering it. */
  readonly isAgainstAim: boolean;
}

/**
 * Takes a reform of threshold and districts apart. Null where it does not change both, or changes the house: seats of
 * houses of different size cannot be set against each other.
 */
export function separateEffects(
  {question, answer: asked}: AnsweredColumn,
  {answer: lawful}: AnsweredColumn,
  catalogue: Catalogue,
  stations: PreparedStations | null,
): SeparateEffects | null {
  const law = lawfulQuestion(catalogue, question.contest);
  const {threshold, mixed} = question.scenario;
  const changesBoth =
    threshold.percent !== law.scenario.threshold.percent && asked.house.district !== lawful.house.district;
  if (!changesBoth || asked.house.seats !== lawful.house.seats) return null;
  const {party, seats} = lawful.outcome.parties.reduce((best, one) => (one.seats > best.seats ? one : best));
  const changeWith = (change: Partial<typeof question.scenario>): number => {
    const {outcome} = answer({...law, scenario: {...law.scenario, ...change}}, catalogue, stations);
    return (partIn(outcome, party)?.seats ?? 0) - seats;
  };
  const together = (partIn(asked.outcome, party)?.seats ?? 0) - seats;
  return {
    party,
    // Alone means alone: its base, and how the tiers are joined, stay the law's.
    threshold: changeWith({threshold: {...law.scenario.threshold, percent: threshold.percent}}),
    districts: changeWith({
      mixed: {...mixed, linkage: law.scenario.mixed.linkage, overhang: law.scenario.mixed.overhang},
    }),
    together,
    isAgainstAim: threshold.percent < law.scenario.threshold.percent && together > 0,
  };
}
