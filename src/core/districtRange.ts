import {type District, partyVotes} from "./contest.js";
import {electSupposed} from "./elect.js";
import {type DistrictStep, type Outcome, seatsIn} from "./outcome.js";
import type {Scenario} from "./scenario.js";
import type {SupposedContest} from "./transfers.js";

/** A party's seats at the two ends of what districts can give it. */
export interface DistrictRange {
  readonly party: string;
  /** Districts that somebody can win: all but those a turnout floor empties. */
  readonly districts: number;
  /** Its seats if it won none of them, and candidates without a list won them all. */
  readonly none: number;
  /** Its seats if it won every one of them. */
  readonly every: number;
}

/**
 * What no model of districts can leave: a party's seats if it won no district, and if it won every one. Where lists
 * and districts are added up these are the exact bounds. Under compensation they are the two ends as long as no other
 * list wins more districts than its share of seats.
 * @param outcome the outcome of the same contest under the same scenario, decided by its districts.
 */
export function districtRange(
  supposed: SupposedContest,
  scenario: Scenario,
  outcome: Outcome,
  party: string,
): DistrictRange {
  const districts = openDistricts(outcome);
  const own = outcome.parties.find((one) => one.party === party);
  if (scenario.linkage === "parallel") {
    const list = own?.list ?? 0;
    return {party, districts, none: list, every: outcome.status === "void" ? 0 : list + districts};
  }
  const rules = isTooSmallToLevel(supposed, scenario, districts, party)
    ? {...scenario, overhang: "keep" as const}
    : scenario;
  const seatsIfWonBy = (winner: string): number =>
    seatsIn(electSupposed(wonBy(supposed, winner), rules), party);
  return {party, districts, none: seatsIfWonBy(nobodyListed(supposed)), every: seatsIfWonBy(party)};
}

/** A house that grows more than so many times over to level one list is not searched for. */
const mostGrowth = 20;

/**
 * True for a list so small that no house near this one could level every district in its hands. It then has just these
 * districts, as where overhang is kept, and nobody looks for a house of hundreds of thousands to find that out.
 */
function isTooSmallToLevel(
  {contest: {parties, counts, seats}}: SupposedContest,
  {overhang}: Scenario,
  districts: number,
  party: string,
): boolean {
  const votes = counts.votes[parties.indexOf(party)] ?? 0;
  const needed = Number(partyVotes(counts)) * districts;
  return overhang === "level" && needed > Number(votes) * seats * mostGrowth;
}

/** Districts that are not emptied by a turnout floor. */
const openDistricts = ({steps}: Outcome): number =>
  steps
    .filter((step): step is DistrictStep => step.step === "districts")
    .reduce((sum, {results}) => sum + results.filter(({vacant}) => vacant !== "turnout-floor").length, 0);

/** The contest with one winner in every district; who votes, and so every turnout, stays. */
function wonBy(supposed: SupposedContest, winner: string): SupposedContest {
  const {contest} = supposed;
  const districts = contest.districts?.map(
    (district): District => ({...district, candidates: [{party: winner, votes: 1}]}),
  );
  return {...supposed, contest: {...contest, districts: districts ?? null}};
}

/** A name that no list of the contest has. */
const nobodyListed = ({contest: {parties}}: SupposedContest): string => {
  let name = "without a list";
  while (parties.includes(name)) name += "*";
  return name;
};
