import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import type {Count} from "../core/count.js";
import {majority, twoThirds} from "../core/house.js";
import {type Measures, measures} from "../core/measures.js";
import type {Outcome, PartyOutcome, RunnerUpStep} from "../core/outcome.js";
import {type FundingRate, type PartyFunding, partyFunding, totalFunding} from "../core/partyFunding.js";
import {unrepresentedVotes} from "../core/unrepresented.js";
import {type Answer, answer, type KnownPlaces} from "./answer.js";
import type {ColumnAnswer} from "./comparison.js";
import {type DistrictSpans, districtSpans, type SeatSpan} from "./districtSpans.js";
import {lawfulQuestion} from "./question.js";

/** A column with numbers. */
export type AnsweredColumn = Extract<ColumnAnswer, {state: "answered"}>;

/** Who holds which line: the party with two thirds or a majority of all members, or nobody. */
export interface Holder {
  readonly party: string;
  readonly line: "majority" | "two-thirds";
}

/** How many of the modelled districts the largest party would have to win for each line; null for one out of reach. */
export interface Reach {
  readonly party: string;
  readonly districts: number;
  readonly majority: number | null;
  readonly twoThirds: number | null;
}

/** Everything a column shows, ready to be written. */
export interface ColumnFigures {
  readonly outcome: Outcome;
  /** Where districts are a model's: what every party's seats may be. Null where seats are known. */
  readonly spans: DistrictSpans | null;
  /** Seats by list and by district, as the rules divide the house. */
  readonly house: Answer["house"];
  readonly members: number;
  readonly majority: number;
  readonly twoThirds: number;
  /** Who holds a line whoever wins the districts. */
  readonly holder: Holder | null;
  /** What the largest party would need; null where seats are known, or where the list vote decides the total. */
  readonly reach: Reach | null;
  readonly admitted: readonly string[];
  /** The list that comes in beside a sole one without reaching the threshold; null where none does. */
  readonly joined: string | null;
  readonly lists: number;
  readonly unrepresented: {readonly lost: Count; readonly all: Count} | null;
  /** True where seats in modelled districts decide which lists are heard. */
  readonly unrepresentedHangsOnDistricts: boolean;
  /** True where the house grows by districts won, and the districts are a model's. */
  readonly growsWithDistricts: boolean;
  readonly measures: Measures | null;
  readonly funding: {readonly parties: readonly PartyFunding[]; readonly total: Count} | null;
}

/** The figures of a column. */
export function columnFigures({answer, members}: AnsweredColumn): ColumnFigures {
  const {outcome, house, contest, entry} = answer;
  const spans = districtSpans(answer);
  const {mixed} = answer.question.scenario;
  const compensates = mixed.linkage === "compensatory";
  const rate = fundingRateOf(entry);
  const funded = rate && partyFunding(outcome, rate);
  return {
    outcome,
    spans,
    house,
    members,
    majority: majority(members),
    twoThirds: twoThirds(members),
    holder: holderOf(outcome, spans, members),
    reach: reachOf(answer, spans, members),
    admitted: outcome.parties.filter(({admitted}) => admitted).map(({party}) => party),
    joined: outcome.steps.find((step): step is RunnerUpStep => step.step === "runner-up")?.joined ?? null,
    lists: contest.parties.length,
    unrepresented: unrepresentedVotes(outcome),
    unrepresentedHangsOnDistricts:
      compensates && [...(spans?.of.values() ?? [])].some(({least, most}) => least === 0 && most > 0),
    growsWithDistricts: spans !== null && compensates && mixed.overhang !== "absorb",
    measures: measures(outcome),
    funding: funded && {parties: funded, total: totalFunding(funded)},
  };
}

/** A party's part in an outcome; null where it has none. */
export const partIn = ({parties}: Outcome, id: string): PartyOutcome | null =>
  parties.find(({party}) => party === id) ?? null;

/** What a party's seats may be in a column: an interval where districts are a model's, else one number. */
export function seatSpan({outcome, spans}: Pick<ColumnFigures, "outcome" | "spans">, id: string): SeatSpan {
  const seats = partIn(outcome, id)?.seats ?? 0;
  return spans?.of.get(id) ?? {least: seats, most: seats};
}

function holderOf(outcome: Outcome, spans: DistrictSpans | null, members: number): Holder | null {
  const seatsOf = (party: string) => seatSpan({outcome, spans}, party).least;
  const holder = outcome.parties.find(({party}) => seatsOf(party) >= majority(members));
  return holder
    ? {
        party: holder.party,
        line: seatsOf(holder.party) >= twoThirds(members) ? "two-thirds" : "majority",
      }
    : null;
}

function reachOf({question, outcome}: Answer, spans: DistrictSpans | null, members: number): Reach | null {
  if (!spans || question.scenario.mixed.linkage !== "parallel") return null;
  const {districts} = spans;
  const {party, list} = outcome.parties.reduce((best, one) => (one.list > best.list ? one : best));
  const needed = (line: number) => (line - list > districts ? null : Math.max(0, line - list));
  return {party, districts, majority: needed(majority(members)), twoThirds: needed(twoThirds(members))};
}

/**
 * What the state paid for a vote in the year of an election. Null for maslikhats, for a sample of stations, for what
 * the reader loaded, and for years whose rate is not in our sources.
 */
export const fundingRateOf = ({funding}: CatalogueContest): FundingRate | null => funding ?? null;

/** What two rules of a reform do, one by one, to the seats of the baseline's largest party. */
export interface SeparateEffects {
  readonly party: string;
  /** Its seats under the law. */
  readonly law: SeatSpan;
  /** Its seats when the threshold alone is the column's. */
  readonly threshold: SeatSpan;
  /** The same when the district seats alone are. */
  readonly districts: SeatSpan;
  /** And with every rule of the column. */
  readonly together: SeatSpan;
}

/**
 * Takes a reform of threshold and districts apart. Null where it does not change both, or changes the house: seats of
 * houses of different size cannot be set against each other.
 */
export function separateEffects(
  {question, answer: asked}: AnsweredColumn,
  {answer: lawful}: AnsweredColumn,
  catalogue: Catalogue,
  places: KnownPlaces | null,
): SeparateEffects | null {
  const law = lawfulQuestion(catalogue, question.contest);
  const {threshold, mixed} = question.scenario;
  const changesBoth =
    threshold.percent !== law.scenario.threshold.percent && asked.house.district !== lawful.house.district;
  if (!changesBoth || asked.house.seats !== lawful.house.seats) return null;
  const {party} = lawful.outcome.parties.reduce((best, one) => (one.seats > best.seats ? one : best));
  const spanIn = (one: Answer): SeatSpan =>
    seatSpan({outcome: one.outcome, spans: districtSpans(one)}, party);
  const spanWith = (change: Partial<typeof question.scenario>): SeatSpan =>
    spanIn(answer({...law, scenario: {...law.scenario, ...change}}, catalogue, places));
  return {
    party,
    law: spanIn(lawful),
    // Alone means alone: its base, and how the tiers are joined, stay the law's.
    threshold: spanWith({threshold: {...law.scenario.threshold, percent: threshold.percent}}),
    districts: spanWith({
      mixed: {...mixed, linkage: law.scenario.mixed.linkage, overhang: law.scenario.mixed.overhang},
    }),
    together: spanIn(asked),
  };
}
