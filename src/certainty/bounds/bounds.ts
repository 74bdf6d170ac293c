import type {Contest} from "../../core/contest.js";
import type {Scenario} from "../../core/scenario.js";
import {finish, type LongWork} from "../longWork.js";
import {fixedSeats, type Wanted} from "./caseSeats.js";
import {type Case, subsets} from "./cases.js";
import {type Bounds, type CountEnds, countEnds} from "./countEnds.js";
import {countsOf} from "./countsOf.js";
import {effectsOf, nobody} from "./effects.js";
import {districtsOf, type Ground, wholeBox} from "./ground.js";
import type {Printed} from "./printed.js";
import {effectsIn, type Found, isThinkable, nearLine, type Patience, search} from "./search.js";

/** A contest of which rounded percentages are known. `contest` has all but its counts. */
export interface PrintedContest {
  readonly printed: Printed;
  readonly contest: Contest;
}

export interface BoundsQuestion extends PrintedContest {
  readonly scenario: Scenario;
  /** Steps that a search for one end may take; all searches together may take ten times as many beyond that. */
  readonly patience?: number;
  /** So many counts are looked at one by one, whatever the rules, rather than searched. */
  readonly fewCounts?: number;
}

/** Null where no count prints as published. */
export const bounds = (question: BoundsQuestion): Bounds | null => finish(boundsWork(question));

const defaultPatience = 20_000;
const defaultFewCounts = 20_000;
/** Beyond so many ballots products of votes and seats may leave the numbers that are exact. */
const largestBallots = 1e12;
/** Sets of lists that may be on either side of the threshold are gone through up to so many such lists. */
const mostUndecided = 10;

/**
 * The fewest and the most seats of each party over all counts that print as published, with the counts that give them.
 * Every end that was found is a count, held against the core; what no search can reach is shown to be impossible.
 * @throws InputError where a rule needs what the contest does not have.
 */
export function* boundsWork(question: BoundsQuestion): LongWork<Bounds | null> {
  const {printed, contest, scenario} = question;
  const first = firstCount(printed);
  if (!first) return null;
  const ends = countEnds(contest, scenario);
  // Speaks up here where a rule needs regions, districts, protocols or registered voters.
  ends.add(first);
  const few = countsOf(printed, question.fewCounts ?? defaultFewCounts);
  if (few) {
    for (const count of few) ends.add(count);
    return ends.found();
  }
  return yield* searched(question, ends);
}

function* searched(
  {printed, contest, scenario, patience: most = defaultPatience}: BoundsQuestion,
  ends: CountEnds,
): LongWork<Bounds> {
  if (printed.ballots[1] > largestBallots) return ends.loose();
  // Where a house is shared twice, or voters act otherwise, the ends of the plain rules are good counts to look at.
  const ground = groundOf({printed, contest, scenario: {...scenario, transfers: [], overhang: "keep"}});
  const cases = casesOf(ground);
  if (!cases) return ends.loose();
  const plain = isSteady(scenario) ? ends : countEnds(contest, ground.scenario);
  const note = (count: Found): void => {
    plain.add(count);
    if (plain !== ends) ends.add(count);
  };
  const steps = cases.length + 2 * contest.parties.length;
  let done = 0;
  const progress = () => ({done: done++, of: steps, soFar: () => ends.found()});
  const possible: Case[] = [];
  let isSure = true;
  const look = patientSearch(most);
  for (const one of cases) {
    const found = look(ground, one, null);
    if (found) possible.push(one);
    if (found === "perhaps") isSure = false;
    else if (found) note(found);
    yield progress();
  }
  for (let list = 0; list < contest.parties.length; list++)
    for (const end of ["least", "most"] as const) {
      for (const one of possible) widenTo(ground, one, list, end, look, plain, note);
      yield progress();
    }
  if (plain === ends) return isSure ? ends.found() : ends.loose();
  const isSame = scenario.transfers.length === 0 && !possible.some((one) => mayOverhang(ground, one, look));
  if (!isSame || !isSure) return ends.loose();
  ends.widenAs(plain);
  return ends.found();
}

type Look = (ground: Ground, one: Case, wanted: Wanted | null) => ReturnType<typeof search>;

/** So many steps for each search, and ten times as many for all that take longer: those are few. */
function patientSearch(steps: number): Look {
  let reserve = 10 * steps;
  return (ground, one, wanted) => {
    const patience: Patience = {steps: steps + reserve};
    const found = search(ground, one, wanted, patience);
    reserve = Math.max(0, Math.min(reserve, patience.steps));
    return found;
  };
}

/** Looks in a case for a count with more (or fewer) seats than any so far, until there is surely none. */
function widenTo(
  ground: Ground,
  one: Case,
  list: number,
  end: "least" | "most",
  look: Look,
  ends: CountEnds,
  note: (count: Found) => void,
): void {
  if (fixedSeats(ground, one, list) !== null) return;
  const step = end === "most" ? 1 : -1;
  for (;;) {
    const wanted: Wanted = {list, end, seats: ends.end(list, end) + step};
    if (wanted.seats < 0) return;
    const found = look(ground, one, wanted);
    if (found === null) return;
    if (found !== "perhaps") {
      note(found);
      // A count that the core decides otherwise would be a fault of the search: then nothing is called exact.
      if (ends.end(list, end) * step >= wanted.seats * step) continue;
    }
    let {seats} = wanted;
    while (seats + step >= 0 && isThinkable(ground, one, {...wanted, seats: seats + step})) seats += step;
    ends.widen(list, end, seats);
    return;
  }
}

/** True where a list may win more districts than its share, so that the rule on overhang matters. */
function mayOverhang(ground: Ground, one: Case, look: Look): boolean {
  const shares = {...ground, districts: ground.districts.map(() => 0)};
  return [...one.inside, ...one.joined].some((list) => {
    const own = ground.districts[list];
    if (own === 0) return false;
    if (fixedSeats(shares, one, list) !== null) return true;
    return look(shares, one, {list, end: "least", seats: own - 1}) !== null;
  });
}

function groundOf({printed, contest, scenario}: PrintedContest & {readonly scenario: Scenario}): Ground {
  const effects = effectsOf(contest, scenario, [Number(printed.ballots[0]), Number(printed.ballots[1])]);
  const ground: Ground = {
    printed,
    contest,
    scenario,
    effects,
    registered: Number(contest.counts.registered ?? 0),
    districts: districtsOf(contest, scenario),
    exempt: contest.parties.map((party) => scenario.threshold.exempt.includes(party)),
    isCompensatory: scenario.linkage === "compensatory",
  };
  // A limit that no count comes near need not be looked at again.
  const isIdle = effects.stretches.every(
    (stretch) => String(effectsIn(ground, stretch)) === String([stretch.withoutProtest]),
  );
  const isNeverExceeded = isIdle && effects.stretches.every(({withoutProtest}) => withoutProtest !== 0);
  return isNeverExceeded ? {...ground, effects: {...effects, hasProtest: false}} : ground;
}

/** True where the seats of a list follow from where its claims stand: no voters act otherwise, no house is shared twice. */
const isSteady = ({transfers, linkage, overhang}: Scenario): boolean =>
  transfers.length === 0 && (linkage === "parallel" || overhang === "keep");

/** One count that prints as published; null where there is none. */
function firstCount(printed: Printed): Found | null {
  const [least, most] = printed.ballots.map(Number);
  // Where shares fit at all they do so at every large number of ballots.
  const looked = Math.min(most - least, 200_000);
  for (let back = 0; back <= looked; back++) {
    const ballots = most - back;
    const box = wholeBox(printed, ballots);
    if (!box) continue;
    const kinds = [...box.least.map((low, list) => [low, box.most[list]]), box.invalid, box.againstAll];
    let left = ballots - kinds.reduce((sum, [low]) => sum + low, 0);
    if (left < 0) continue;
    const counts = kinds.map(([low, high]) => {
      const more = Math.min(left, high - low);
      left -= more;
      return low + more;
    });
    if (left > 0) continue;
    const [invalid, againstAll] = counts.slice(-2);
    return {cast: ballots, invalid, againstAll, votes: counts.slice(0, -2)};
  }
  return null;
}

/** Every way in which counts that print so may be decided; null where they are too many to be gone through. */
function casesOf(ground: Ground): readonly Case[] | null {
  const {contest, effects, scenario} = ground;
  const lists = contest.parties.map((_, list) => list);
  const cases: Case[] = [];
  for (const stretch of effects.stretches) {
    const [sure, either] = nearLine(ground, stretch);
    if (either.length > mostUndecided) return null;
    const insides = subsets(either).map((some) => [...sure, ...some].sort((a, b) => a - b));
    for (const effect of effectsIn(ground, stretch)) {
      const common = {stretch, effect, joined: [], othersVoteless: false};
      if (effect === nobody) cases.push({...common, shared: "nobody", inside: [], seats: 0});
      else
        cases.push(...insides.flatMap((inside) => casesInside(ground, {...common, inside}, lists, scenario)));
    }
  }
  return cases;
}

function casesInside(
  {isCompensatory, districts}: Ground,
  common: Omit<Case, "shared" | "seats">,
  lists: readonly number[],
  {soleParty, ties}: Scenario,
): readonly Case[] {
  const {inside, effect} = common;
  if (inside.length === 0) return [{...common, shared: "none-admitted", seats: 0}];
  const seatsWith = (joined: readonly number[]): number =>
    effect + (isCompensatory ? [...inside, ...joined].reduce((all, list) => all + districts[list], 0) : 0);
  const byFormula: Case = {...common, shared: "formula", seats: seatsWith([])};
  if (inside.length > 1 || soleParty === "alone") return [byFormula];
  const others = lists.filter((list) => list !== inside[0]);
  const joining =
    ties === "open" ? subsets(others).filter((all) => all.length > 0) : others.map((list) => [list]);
  return [
    {...byFormula, othersVoteless: true},
    ...joining.map((joined): Case => ({...common, shared: "runner-up", joined, seats: seatsWith(joined)})),
  ];
}
