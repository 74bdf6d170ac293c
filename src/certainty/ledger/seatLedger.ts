import type {Count} from "../../core/count.js";
import type {Outcome} from "../../core/outcome.js";
import {atOnce} from "./atOnce.js";
import type {LedgerGround} from "./ledgerGround.js";
import {stretches} from "./stretches.js";
import type {Way} from "./ways.js";

/** What the seats of one party hang on: the fewest voters that change them, by each way. Null where no number does. */
export interface PartyLedger {
  readonly party: string;
  readonly seats: number;
  readonly more: {readonly join: Count | null; readonly from: Readonly<Record<string, Count | null>>};
  readonly fewer: {readonly leave: Count | null; readonly to: Readonly<Record<string, Count | null>>};
}

/**
 * For each party the least number of voters, at least one, with whom it has more, or fewer, seats than now: exact for
 * every rule, since no stretch of a way is passed over unless everything on it stays. Winners without a list hang on
 * nobody's list vote: nothing is found for them.
 */
export const seatLedger = (ground: LedgerGround): readonly PartyLedger[] => atOnce(seatLedgerSteps(ground));

/** The same, with a pause after every look at the contest. */
export function* seatLedgerSteps(ground: LedgerGround): Generator<void, readonly PartyLedger[]> {
  const {parties, now} = ground;
  const lists = parties.map((_, list) => list);
  const none = () => new Map<string, Count | null>();
  const rows = now.parties.map(({party, seats}) => ({
    party,
    seats,
    join: null as Count | null,
    leave: null as Count | null,
    from: none(),
    to: none(),
  }));
  for (const list of lists) {
    rows[list].join = (yield* changes(ground, {from: "nonvoters", to: list})).more;
    rows[list].leave = (yield* changes(ground, {from: list, to: "nonvoters"})).fewer;
  }
  for (const from of lists)
    for (const to of lists) {
      if (from === to) continue;
      const {more, fewer} = yield* changes(ground, {from, to});
      rows[to].from.set(parties[from], more);
      rows[from].to.set(parties[to], fewer);
    }
  return rows.map(({party, seats, join, from, leave, to}) => ({
    party,
    seats,
    more: {join, from: Object.fromEntries(from)},
    fewer: {leave, to: Object.fromEntries(to)},
  }));
}

/** With how many voters along a way whoever they come to has more seats, and whoever they leave has fewer. */
function* changes(
  ground: LedgerGround,
  way: Way,
): Generator<void, {more: Count | null; fewer: Count | null}> {
  const gains = typeof way.to === "number" ? way.to : null;
  const loses = typeof way.from === "number" ? way.from : null;
  const seats = ({parties}: Outcome, list: number) => parties[list].seats;
  const isDone = () =>
    (gains === null || more !== null || hasAll(ground, gains)) &&
    (loses === null || fewer !== null || seats(ground.now, loses) === 0);
  let more: Count | null = null;
  let fewer: Count | null = null;
  if (isDone()) return {more, fewer};
  for (const {voters, found} of stretches(ground.along(way), ground.most(way))) {
    yield;
    const {outcome} = found;
    if (!outcome) continue;
    if (gains !== null && more === null && seats(outcome, gains) > seats(ground.now, gains)) more = voters;
    if (loses !== null && fewer === null && seats(outcome, loses) < seats(ground.now, loses)) fewer = voters;
    if (isDone()) break;
  }
  return {more, fewer};
}

/** True where a list has the whole house, and no rule lets the house grow. */
function hasAll({now, listSeats, scenario, houseSeats}: LedgerGround, list: number): boolean {
  const canGrow =
    scenario.linkage === "compensatory" && scenario.overhang !== "absorb" && listSeats < houseSeats;
  return !canGrow && now.parties[list].seats === houseSeats;
}
