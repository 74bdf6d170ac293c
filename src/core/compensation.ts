import {largestHouse} from "./contest.js";
import {InputError} from "./inputError.js";
import type {ListGrowth, ListSeats} from "./listSeats.js";
import type {CompensationStep} from "./outcome.js";
import type {Overhang} from "./scenario.js";

/** What compensation works on: shares of any number of seats, and the districts each party won. */
export interface CompensationInput {
  readonly parties: readonly string[];
  /** District seats by party, in the order of registration. */
  readonly districts: readonly number[];
  /** Seats that the list vote shares out in a house of its size. */
  readonly proportional: number;
  /** The seats of the house before it grows. */
  readonly house: number;
  readonly overhang: Overhang;
  /** Shares seats among all admitted lists, under every rule of the scenario. */
  readonly share: (seats: number) => ListSeats;
  /** The same for houses of many sizes. */
  readonly growth: ListGrowth;
  /** Shares seats among some of the admitted lists, by the formula alone. */
  readonly shareAmong: (lists: readonly number[], seats: number) => ListSeats;
}

/** List seats under compensation, and the seats by which the house grew. */
export interface Compensated {
  readonly lists: ListSeats;
  readonly grown: number;
}

/** The field that is named where no house up to the largest is level. */
export const beyondLargestHouse = "scenario.mixed.overhang";

/**
 * Joins the tiers so that the list vote decides the total: each list gets its share less the districts it won. Where
 * it won more than its share, the house grows by the surplus (`keep`), the others share what is left (`absorb`), or
 * the house grows until every list has at least its share (`level`).
 */
export function compensate(input: CompensationInput): Compensated {
  switch (input.overhang) {
    case "keep":
      return kept(input, input.share(input.proportional));
    case "absorb":
      return absorbed(input);
    case "level":
      return levelled(input);
  }
}

const surplus = ({districts}: CompensationInput, {admitted, seats}: ListSeats, list: number): number =>
  admitted[list] ? Math.max(0, districts[list] - seats[list]) : 0;

function kept(input: CompensationInput, shared: ListSeats): Compensated {
  const grown = input.parties.reduce((sum, _, list) => sum + surplus(input, shared, list), 0);
  return {lists: topUp(input, shared, input.proportional, grown), grown};
}

function absorbed(input: CompensationInput): Compensated {
  const shared = input.share(input.proportional);
  let now = shared;
  let left = input.proportional;
  const overhung = new Set<number>();
  for (;;) {
    const more = input.parties.flatMap((_, list) =>
      !overhung.has(list) && surplus(input, now, list) > 0 ? [list] : [],
    );
    if (more.length === 0) break;
    for (const list of more) {
      overhung.add(list);
      left -= input.districts[list];
    }
    const others = input.parties.flatMap((_, list) =>
      shared.admitted[list] && !overhung.has(list) ? [list] : [],
    );
    now = others.length > 0 ? input.shareAmong(others, left) : nobodyLeft(shared);
  }
  if (overhung.size === 0) return {lists: topUp(input, shared, input.proportional, 0), grown: 0};
  const seats = now.seats.map((own, list) => (overhung.has(list) ? input.districts[list] : own));
  const first = withoutOpenTie(shared);
  const steps = [...first.steps, ...now.steps];
  const assumptions = [...first.assumptions, ...now.assumptions];
  const final = {...now, seats, admitted: shared.admitted, steps, assumptions};
  return {lists: topUp(input, final, input.proportional, 0, shared), grown: 0};
}

/** Every list keeps its districts: there is nothing more to share, and nothing open. */
const nobodyLeft = ({seats, admitted}: ListSeats): ListSeats => ({
  seats: seats.map(() => 0),
  admitted,
  open: null,
  steps: [],
  assumptions: [],
});

/** A share whose open tie went away when seats were shared once more. */
const withoutOpenTie = (shared: ListSeats): ListSeats => ({
  ...shared,
  open: null,
  steps: shared.steps.filter((step) => step.step !== "tie" || step.to.length > 0),
  assumptions: shared.assumptions.filter((key) => key !== "ties-open"),
});

function levelled(input: CompensationInput): Compensated {
  const {districts, proportional, house, growth} = input;
  const least = growth.lists.map((list) => districts[list]);
  const most = largestHouse - house;
  const mayBeEnough = growth.mayReach(least, proportional + most);
  const grown = leastGrowth(
    most,
    growth.isMonotone,
    (more) =>
      (mayBeEnough === null || mayBeEnough(proportional + more)) &&
      growth.seats(proportional + more).every((own, place) => own >= least[place]),
  );
  if (grown === null)
    throw new InputError("out-of-range", beyondLargestHouse, "level", `beyond a house of ${largestHouse}`);
  return {lists: topUp(input, input.share(proportional + grown), proportional + grown, grown), grown};
}

/** The least growth up to `most` that is enough; where what is enough stays so, by halves and not one by one. */
function leastGrowth(most: number, isMonotone: boolean, isEnough: (more: number) => boolean): number | null {
  if (!isMonotone) {
    for (let more = 0; more <= most; more++) if (isEnough(more)) return more;
    return null;
  }
  let high = 0;
  while (high < most && !isEnough(high)) high = Math.min(most, 2 * high + 1);
  if (!isEnough(high)) return null;
  let low = high >>> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** The list seats: each share less its districts. `first` is the share that overhang is told against. */
function topUp(
  {parties, districts, overhang}: CompensationInput,
  shared: ListSeats,
  proportional: number,
  grown: number,
  first: ListSeats = shared,
): ListSeats {
  const seats = shared.seats.map((own, list) =>
    shared.admitted[list] ? Math.max(0, own - districts[list]) : 0,
  );
  const rows = parties.flatMap((party, list) => {
    if (!shared.admitted[list]) return [];
    const share = first.seats[list];
    const beyond = Math.max(0, districts[list] - share);
    return [{party, share, district: districts[list], list: seats[list], overhang: beyond}];
  });
  const step: CompensationStep = {step: "compensation", overhang, proportional, grown, parties: rows};
  return {
    ...shared,
    seats,
    steps: [...shared.steps, step],
    assumptions: [...shared.assumptions, "linkage-compensatory"],
  };
}
