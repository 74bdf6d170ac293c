import {distanceOf} from "../../../src/certainty/search/distance.js";
import type {
  Moves,
  SearchGoal,
  SearchLever,
  SearchQuestion,
} from "../../../src/certainty/search/searchQuestion.js";
import {parseContest} from "../../../src/core/contest.js";
import {elect} from "../../../src/core/elect.js";
import {InputError} from "../../../src/core/inputError.js";
import {
  formulas,
  linkages,
  parseScenario,
  type ScenarioJson,
  thresholdBases,
} from "../../../src/core/scenario.js";

/** The slow way: every package of a fine grid is put to the core as it stands, and nothing is left out. */
export function bruteForce(question: SearchQuestion): {
  readonly fewest: number | null;
  /** The distance of the nearest package, by the levers it moves. */
  readonly nearest: ReadonlyMap<string, number>;
  /** The fewest goals that any package misses; null where none has a result. */
  readonly fewestMissed: number | null;
} {
  const {levers} = question;
  const nearest = new Map<string, number>();
  let fewest: number | null = null;
  let fewestMissed: number | null = null;
  for (const moves of combinations(question)) {
    const size = Object.keys(moves).length;
    if (fewest !== null && size > fewest) continue;
    const missed = missedBy(question, moves);
    if (missed !== null) fewestMissed = Math.min(missed, fewestMissed ?? missed);
    if (missed !== 0) continue;
    if (fewest === null || size < fewest) {
      fewest = size;
      nearest.clear();
    }
    const key = levers.filter((lever) => lever in moves).join();
    nearest.set(key, Math.min(nearest.get(key) ?? Number.POSITIVE_INFINITY, distanceOf(moves, question)));
  }
  return {fewest, nearest, fewestMissed};
}

/** Whether a package does it, whoever wins its districts: none of them the leader, or all. */
export const does = (question: SearchQuestion, moves: Moves): boolean => missedBy(question, moves) === 0;

/** How many goals a package misses if its districts go one way or the other; null where the law has no result for it. */
function missedBy(question: SearchQuestion, moves: Moves): number | null {
  const {contest: json, law, appointed, goals} = question;
  const seats = moves.house ?? json.seats;
  const scenario = parseScenario(scenarioOf(law, moves));
  const districts =
    "seats" in scenario.districtSeats
      ? scenario.districtSeats.seats
      : Math.floor(
          (2 * seats * Number(scenario.districtSeats.share.parts)) / Number(scenario.districtSeats.share.of) +
            1,
        ) >> 1;
  const leader = json.votes.reduce((best, one) => (one.votes > best.votes ? one : best)).party;
  const missed = new Set<number>();
  for (const winner of [leader, "nobody on a list"]) {
    const contest = parseContest({
      ...json,
      seats,
      ...(districts > 0 && {districtWinners: [{party: winner, seats: districts}]}),
    });
    try {
      const outcome = elect(contest, scenario);
      if (outcome.status === "void" || outcome.status === "none-admitted") return null;
      const members = outcome.house + (seats === json.seats ? appointed : 0);
      goals.forEach((goal, at) => {
        if (!isMet(goal, outcome, members)) missed.add(at);
      });
    } catch (error) {
      if (error instanceof InputError) return null;
      throw error;
    }
  }
  return missed.size;
}

function isMet(goal: SearchGoal, outcome: ReturnType<typeof elect>, members: number): boolean {
  const lists = outcome.parties.filter(({votes}) => votes > 0);
  switch (goal.goal) {
    case "no-two-thirds":
      return lists.every(({seats}) => 3 * seats < 2 * members);
    case "no-majority":
      return lists.every(({seats}) => 2 * seats <= members);
    case "lists":
      return outcome.parties.filter(({admitted}) => admitted).length >= goal.least;
    case "seated": {
      const count = outcome.steps.find((step) => step.step === "count");
      const compensates = outcome.steps.some(({step}) => step === "compensation");
      if (count?.step !== "count") return false;
      const floor = outcome.steps.some((step) => step.step === "turnout-floor" && step.votesNotCounted > 0);
      const counted = floor
        ? lists.reduce((sum, {votes}) => sum + Number(votes), 0)
        : Number(count.partyVotes);
      const valid = counted + Number(count.againstAll);
      return lists.every(
        ({votes, list, seats, admitted}) =>
          100 * Number(votes) < goal.percent * valid || (compensates ? admitted && seats > 0 : list > 0),
      );
    }
    case "no-empty-seat":
      return outcome.vacant === 0;
  }
}

export function scenarioOf(law: ScenarioJson, moves: Moves): ScenarioJson {
  return {
    ...law,
    threshold: {
      ...law.threshold,
      percent: moves.threshold ?? law.threshold.percent,
      of: moves.base ?? law.threshold.of,
    },
    formula: moves.formula ?? law.formula,
    mixed: moves.districts
      ? {districtSeats: moves.districts.seats, linkage: moves.districts.linkage, overhang: law.mixed.overhang}
      : law.mixed,
    turnoutFloor: {...law.turnoutFloor, percent: moves.floor ?? law.turnoutFloor.percent},
    againstAll: {
      ...law.againstAll,
      percent: moves["against-all"] === undefined ? law.againstAll.percent : moves["against-all"],
    },
  };
}

function* combinations(question: SearchQuestion): Generator<Moves> {
  const {levers, law, contest, houses} = question;
  const choices = (lever: SearchLever, values: readonly unknown[]): readonly unknown[] =>
    levers.includes(lever) ? [undefined, ...values] : [undefined];
  const sizes = range(houses.least, houses.most).filter((house) => house !== contest.seats);
  for (const house of choices("house", sizes) as (number | undefined)[]) {
    const seats = house ?? contest.seats;
    const districts = range(0, seats).flatMap((count) =>
      linkages.map((linkage) => ({seats: count, linkage})),
    );
    const others = districts.filter(({seats: count, linkage}) => count > 0 || linkage === law.mixed.linkage);
    for (const threshold of choices("threshold", edges(question)))
      for (const base of choices(
        "base",
        thresholdBases.filter((one) => one !== law.threshold.of),
      ))
        for (const formula of choices(
          "formula",
          formulas.filter((one) => one !== law.formula),
        ))
          for (const district of choices("districts", others))
            for (const floor of choices("floor", floorEdges(question)))
              for (const against of choices("against-all", againstEdges(question))) {
                const moves = {
                  threshold,
                  base,
                  formula,
                  districts: district,
                  house,
                  floor,
                  "against-all": against,
                };
                yield Object.fromEntries(
                  Object.entries(moves).filter(([, value]) => value !== undefined),
                ) as Moves;
              }
  }
}

/** Thresholds on, below and above every share of every base, with two decimals. */
function edges({contest, law}: SearchQuestion): readonly number[] {
  const party = contest.votes.reduce((sum, {votes}) => sum + votes, 0);
  const against = contest.againstAll ?? 0;
  const cast = contest.cast ?? party + against + (contest.invalid ?? 0);
  const sums = [{votes: contest.votes, party, against, cast, registered: contest.registered ?? cast}];
  for (const low of contest.regions ?? []) {
    const whole = sums[0];
    const votes = whole.votes.map(({party: id, votes: own}) => ({
      party: id,
      votes: own - (low.votes.find((one) => one.party === id)?.votes ?? 0),
    }));
    const left = votes.reduce((sum, one) => sum + one.votes, 0);
    sums.push({
      votes,
      party: left,
      against: whole.against - (low.againstAll ?? 0),
      cast: whole.cast - (low.cast ?? 0),
      registered: whole.registered - (low.registered ?? 0),
    });
  }
  const shares = sums.flatMap((sum) =>
    [sum.registered, sum.cast, sum.party + sum.against, sum.party].flatMap((base) =>
      base > 0 ? sum.votes.map(({votes}) => (100 * votes) / base) : [],
    ),
  );
  return around(shares).filter((percent) => percent !== law.threshold.percent);
}

const floorEdges = ({contest, law}: SearchQuestion): readonly number[] =>
  around(
    [contest, ...(contest.regions ?? [])].map(({cast = 0, registered = 1}) => (100 * cast) / registered),
  ).filter((percent) => percent !== law.turnoutFloor.percent);

function againstEdges({contest, law}: SearchQuestion): readonly (number | null)[] {
  const valid = contest.votes.reduce((sum, {votes}) => sum + votes, contest.againstAll ?? 0);
  return [null, ...around([(100 * (contest.againstAll ?? 0)) / valid])].filter(
    (percent) => percent !== law.againstAll.percent,
  );
}

/** Each percentage cut after two decimals, with its neighbours. */
function around(percents: readonly number[]): readonly number[] {
  const all = percents.flatMap((percent) => {
    const cut = Math.floor(percent * 100 + 1e-9);
    return [cut - 1, cut, cut + 1].map((hundredths) => hundredths / 100);
  });
  return [...new Set([0, ...all])].filter((percent) => percent >= 0 && percent <= 100);
}

const range = (least: number, most: number): readonly number[] =>
  Array.from({length: Math.max(0, most - least + 1)}, (_, at) => least + at);
