/** The ledger a second time, by trying every number of voters on the contest's own JSON. */
import {parseContest} from "../../../src/core/contest.js";
import {elect} from "../../../src/core/elect.js";
import {InputError} from "../../../src/core/inputError.js";
import type {Outcome} from "../../../src/core/outcome.js";
import {parseScenario} from "../../../src/core/scenario.js";

type Json = Record<string, unknown>;
type Row = {party: string; votes: number};

/** A contest small enough to try everything on. */
export interface SmallContest extends Json {
  votes: Row[];
  registered?: number;
  cast?: number;
  invalid?: number;
  againstAll?: number;
}

/** Who joins where nobody knows how many did not vote is tried up to here. */
export const beyond = 60;

export interface SlowRow {
  party: string;
  seats: number;
  more: {join: number | null; from: Record<string, number | null>};
  fewer: {leave: number | null; to: Record<string, number | null>};
}

/** A group of the contest: a list, `againstAll` or `nonvoters`. */
export type SlowGroup = {list: number} | "againstAll" | "nonvoters";

/** The contest once so many voters have moved; null where there are not so many. */
export function moved(
  contest: SmallContest,
  from: SlowGroup,
  to: SlowGroup,
  voters: number,
): SmallContest | null {
  const votes = contest.votes.map((row) => ({...row}));
  let againstAll = contest.againstAll ?? 0;
  let cast =
    contest.cast ?? votes.reduce((sum, row) => sum + row.votes, 0) + againstAll + (contest.invalid ?? 0);
  const add = (group: SlowGroup, more: number) => {
    if (group === "nonvoters") cast -= more;
    else if (group === "againstAll") againstAll += more;
    else votes[group.list].votes += more;
  };
  add(from, -voters);
  add(to, voters);
  const isPossible =
    votes.every((row) => row.votes >= 0) &&
    againstAll >= 0 &&
    cast >= 0 &&
    (from !== "nonvoters" || contest.registered === undefined || cast <= contest.registered);
  return isPossible ? {...contest, votes, againstAll, cast} : null;
}

/** The outcome, or null where a rule has none. */
export function outcomeOf(contest: SmallContest, scenario: Json): Outcome | null {
  try {
    return elect(parseContest(contest), parseScenario(scenario));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

const tried = new WeakMap<Json, WeakMap<Json, Map<string, Outcome | "no such count" | null>>>();

/** Each number is tried once, whatever is asked of it. */
function outcomeAlong(
  contest: SmallContest,
  scenario: Json,
  way: readonly [SlowGroup, SlowGroup],
  voters: number,
): Outcome | "no such count" | null {
  const ofContest = tried.get(contest) ?? new WeakMap();
  tried.set(contest, ofContest);
  const known = ofContest.get(scenario) ?? new Map();
  ofContest.set(scenario, known);
  const key = JSON.stringify([way, voters]);
  if (!known.has(key)) {
    const changed = moved(contest, ...way, voters);
    known.set(key, changed ? outcomeOf(changed, scenario) : "no such count");
  }
  return known.get(key);
}

/** The least number of voters with whom it is so; null where none is found. */
export function fewest(
  contest: SmallContest,
  scenario: Json,
  [from, to]: readonly [SlowGroup, SlowGroup],
  isSo: (outcome: Outcome) => boolean,
  most = beyond,
): number | null {
  for (let voters = 1; voters <= most; voters++) {
    const outcome = outcomeAlong(contest, scenario, [from, to], voters);
    if (outcome === "no such count") return null;
    if (outcome && isSo(outcome)) return voters;
  }
  return null;
}

/** The groups of a contest that can move, as the contract says. */
export function groupsOf(contest: SmallContest, scenario: Json): SlowGroup[] {
  const against = (scenario.againstAll as {percent?: number | null} | undefined)?.percent;
  const transfers = (scenario.transfers as {from: string; to: string}[] | undefined) ?? [];
  const isOnBallot =
    (contest.againstAll ?? 0) > 0 ||
    typeof against === "number" ||
    transfers.some(({from, to}) => from === "againstAll" || to === "againstAll");
  return [
    "nonvoters",
    ...contest.votes.map((_, list) => ({list})),
    ...(isOnBallot ? (["againstAll"] as const) : []),
  ];
}

/** The fewest voters over all ways with whom it is so; null where none is found. */
export function fewestOfAll(
  contest: SmallContest,
  scenario: Json,
  isSo: (outcome: Outcome) => boolean,
  rules = scenario,
): number | null {
  const groups = groupsOf(contest, scenario);
  let least: number | null = null;
  for (const from of groups)
    for (const to of groups) {
      if (from === to) continue;
      const found = fewest(contest, rules, [from, to], isSo, (least ?? beyond + 1) - 1);
      if (found !== null) least = found;
    }
  return least;
}

/** The ledger of every list; null where the contest has no outcome. */
export function slowLedger(contest: SmallContest, scenario: Json): SlowRow[] | null {
  const now = outcomeOf(contest, scenario);
  if (!now) return null;
  const seats = (outcome: Outcome, party: string) =>
    outcome.parties.find((one) => one.party === party)?.seats ?? 0;
  return contest.votes.map(({party}, list) => {
    const more = (outcome: Outcome) => seats(outcome, party) > seats(now, party);
    const fewer = (outcome: Outcome) => seats(outcome, party) < seats(now, party);
    const others = contest.votes.flatMap((row, other) => (other === list ? [] : [{...row, other}]));
    return {
      party,
      seats: seats(now, party),
      more: {
        join: fewest(contest, scenario, ["nonvoters", {list}], more),
        from: Object.fromEntries(
          others.map((row) => [row.party, fewest(contest, scenario, [{list: row.other}, {list}], more)]),
        ),
      },
      fewer: {
        leave: fewest(contest, scenario, [{list}, "nonvoters"], fewer),
        to: Object.fromEntries(
          others.map((row) => [row.party, fewest(contest, scenario, [{list}, {list: row.other}], fewer)]),
        ),
      },
    };
  });
}
