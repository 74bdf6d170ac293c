import {type Count, minus, plus} from "../../core/count.js";
import {atOnce} from "./atOnce.js";
import {shorter, type Voters} from "./lasts.js";
import type {LedgerGround, OutcomeAt} from "./ledgerGround.js";
import {lastStill} from "./sharedPart.js";
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

/** The seats of a list, by its position. */
type SeatsOf = (list: number) => number;

/** Changes of seats that are gone to one by one before the number looked for is closed in on by halves. */
const looksBeforeHalving = 4;

/** With how many voters along a way whoever they come to has more seats, and whoever they leave has fewer. */
function* changes(
  ground: LedgerGround,
  way: Way,
): Generator<void, {more: Count | null; fewer: Count | null}> {
  const gains = typeof way.to === "number" ? way.to : null;
  const loses = typeof way.from === "number" ? way.from : null;
  const now = (list: number) => ground.now.parties[list].seats;
  const wantsMore = () => gains !== null && more === null && !hasAll(ground, gains);
  const wantsFewer = () => loses !== null && fewer === null && now(loses) > 0;
  let more: Count | null = null;
  let fewer: Count | null = null;
  const isMore = (seats: SeatsOf): boolean => gains !== null && wantsMore() && seats(gains) > now(gains);
  const isFewer = (seats: SeatsOf): boolean => loses !== null && wantsFewer() && seats(loses) < now(loses);
  /** Notes what has changed with so many voters, by the seats that a list has then. */
  const look = (voters: Count, seats: SeatsOf): void => {
    if (isMore(seats)) more = voters;
    if (isFewer(seats)) fewer = voters;
  };
  if (!wantsMore() && !wantsFewer()) return {more, fewer};
  const most = ground.most(way);
  const at = ground.along(way);
  /** Goes through a part where nothing but the sharing of seats changes; what comes back is how far it was gone. */
  const through = (voters: Count, {lasts, shared}: OutcomeAt): Voters => {
    const part = shared();
    const left = most === Number.POSITIVE_INFINITY ? most : minus(most, voters);
    const end = part && shorter(part.lasts, left);
    if (!part || end === null || end <= lasts || end === Number.POSITIVE_INFINITY) return lasts;
    let known = lasts;
    for (let looks = 0; known < end && (wantsMore() || wantsFewer()); looks++) {
      if (looks >= looksBeforeHalving && part.isSteady) {
        const isStill = (further: Count): boolean => {
          const {seats} = part.at(further);
          return !isMore(seats) && !isFewer(seats);
        };
        known = lastStill(known, end, isStill);
        if (known === end) break;
      }
      const next = plus(known, 1);
      const at = part.at(next);
      look(plus(voters, next), at.seats);
      const further = at.lasts();
      known = further === Number.POSITIVE_INFINITY ? end : shorter(plus(next, further), end);
    }
    return end;
  };
  const looked = (voters: Count) => {
    const found = at(voters);
    const {outcome} = found;
    if (outcome) look(voters, (list) => outcome.parties[list].seats);
    const isDone = !wantsMore() && !wantsFewer();
    return {lasts: isDone ? Number.POSITIVE_INFINITY : through(voters, found)};
  };
  for (const _ of stretches(looked, most)) {
    yield;
    if (!wantsMore() && !wantsFewer()) break;
  }
  return {more, fewer};
}

/** True where a list has the whole house, and no rule lets the house grow. */
function hasAll({now, listSeats, scenario, houseSeats}: LedgerGround, list: number): boolean {
  const canGrow =
    scenario.linkage === "compensatory" && scenario.overhang !== "absorb" && listSeats < houseSeats;
  return !canGrow && now.parties[list].seats === houseSeats;
}
