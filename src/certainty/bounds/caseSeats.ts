import type {Case} from "./cases.js";
import {type Claims, exactClaims, relaxedClaims} from "./claims.js";
import type {Ground} from "./ground.js";
import {type AroundSole, runnerUpPart, secondVotes, votesAround} from "./runnerUp.js";
import {seatsReached} from "./seatsReached.js";

/** What is asked of a case: that a list gets at least (`most`) or at most (`least`) so many seats, districts among them. */
export interface Wanted {
  readonly list: number;
  readonly end: "least" | "most";
  readonly seats: number;
}

/** The votes that a case may have, at known totals or within ends of them. */
export interface Within {
  /** Of every list, in or out, inside the line of the threshold. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** Votes of the lists that reach the threshold together, and of the others. */
  readonly inside: readonly [number, number];
  readonly outside: readonly [number, number];
  /** What a Droop quota may lie above its fraction; null in whole votes, where all is exact. */
  readonly droopStep: number | null;
}

/** How far sums of shares of ballots may be off. */
export const tolerance = 2e-13;

/** The seats of a list in a case where they do not hang on its votes; null where they do. */
export function fixedSeats({districts}: Ground, one: Case, list: number): number | null {
  if (one.shared === "nobody") return 0;
  const takesPart = one.inside.includes(list) || one.joined.includes(list);
  if (one.shared === "none-admitted" || !takesPart) return districts[list];
  if (one.joined.length > 1 && one.joined.includes(list)) return districts[list];
  if (one.seats === 0) return districts[list];
  return null;
}

/** Votes of all lists with which a case gives what is wanted – nothing, where any will do; null where there are none. */
export function votesFor(
  ground: Ground,
  one: Case,
  within: Within,
  wanted: Wanted | null,
): readonly number[] | null {
  const asked = wanted && stillAsked(ground, one, wanted);
  if (asked === "never") return null;
  return one.shared === "runner-up"
    ? aroundSole(ground, one, within, asked)
    : byFormula(ground, one, within, asked);
}

/** The same of list seats alone; null where it holds whatever the votes. */
function stillAsked(ground: Ground, one: Case, {list, end, seats}: Wanted): Wanted | "never" | null {
  const fixed = fixedSeats(ground, one, list);
  const isMet = (value: number) => (end === "most" ? value >= seats : value <= seats);
  if (fixed !== null) return isMet(fixed) ? null : "never";
  const own = ground.districts[list];
  if (!ground.isCompensatory) return {list, end, seats: seats - own};
  // A list keeps the districts that it won beyond its share.
  if (end === "most") return own >= seats ? null : {list, end, seats};
  return own > seats ? "never" : {list, end, seats};
}

function byFormula(
  {scenario}: Ground,
  {inside, seats}: Case,
  {least, most, inside: total, outside, droopStep}: Within,
  wanted: Wanted | null,
): readonly number[] | null {
  const off = droopStep === null ? 0 : tolerance;
  const others = least.flatMap((_, list) => (inside.includes(list) ? [] : [list]));
  const outer = poured(others, least, most, outside, off);
  if (!outer) return null;
  const own = {least: inside.map((list) => least[list]), most: inside.map((list) => most[list])};
  const votes = wanted
    ? seatsReached(
        {
          ...own,
          seats,
          total,
          claims: claims(scenario.formula, total, seats, droopStep),
          open: scenario.ties === "open",
          tolerance: off,
        },
        inside.indexOf(wanted.list),
        wanted.end,
        wanted.seats,
      )
    : poured(
        inside.map((_, place) => place),
        own.least,
        own.most,
        total,
        off,
      );
  if (!votes) return null;
  const all = [...outer];
  inside.forEach((list, place) => {
    all[list] = votes[place];
  });
  return all;
}

/** No seat goes by a quota of none: then every list is beyond it. */
const claims = (
  formula: Ground["scenario"]["formula"],
  total: readonly [number, number],
  seats: number,
  droopStep: number | null,
): Claims =>
  droopStep === null
    ? exactClaims(formula, total[0], seats)
    : relaxedClaims(formula, total, seats, droopStep);

/** Votes of some lists within their ends that come to the total; null where they cannot. */
function poured(
  lists: readonly number[],
  least: readonly number[],
  most: readonly number[],
  total: readonly [number, number],
  off: number,
): readonly number[] | null {
  const votes = [...least];
  let atLeast = 0;
  let atMost = 0;
  for (const list of lists) {
    if (least[list] > most[list] + off) return null;
    atLeast += least[list];
    atMost += most[list];
  }
  if (atLeast > total[1] + off || atMost < total[0] - off) return null;
  let left = total[0] - atLeast;
  for (const list of lists) {
    const more = Math.min(Math.max(left, 0), most[list] - least[list]);
    votes[list] += more;
    left -= more;
  }
  return votes;
}

function aroundSole(
  {scenario: {soleMinimum, ties}}: Ground,
  {inside, joined, seats}: Case,
  {least, most, inside: own, outside, droopStep}: Within,
  wanted: Wanted | null,
): readonly number[] | null {
  const [sole] = inside;
  const isExact = droopStep === null;
  const off = isExact ? 0 : tolerance;
  const widened = <Ends extends readonly [number, number]>([low, high]: Ends) =>
    [low - off, high + off] as const;
  const around: AroundSole = {
    joined,
    sole,
    least,
    most: most.map((one) => one + off),
    others: widened(outside),
    open: ties === "open",
    unit: isExact ? 1 : 0,
  };
  const soleVotes = [Math.max(own[0], least[sole]), Math.min(own[1], most[sole])] as const;
  if (soleVotes[0] > soleVotes[1] + off || least.some((votes, list) => votes > most[list] + off)) return null;
  const second = secondVotes(around);
  if (!second) return null;
  // More for the runner-up the more votes it has, and the fewer the sole list.
  const more = runnerUpPart(second[1], soleVotes[0], seats, soleMinimum, isExact ? 0 : 1e-7);
  const fewer = runnerUpPart(second[0], soleVotes[1], seats, soleMinimum, isExact ? 0 : -1e-7);
  const wantsMore = wanted !== null && (wanted.list === sole) !== (wanted.end === "most");
  if (wanted) {
    const part = wantsMore ? more : fewer;
    const got = wanted.list === sole ? seats - part : part;
    if (wanted.end === "most" ? got < wanted.seats : got > wanted.seats) return null;
  }
  return isExact ? votesAround(around, second[wantsMore ? 1 : 0], soleVotes[0]) : least;
}
