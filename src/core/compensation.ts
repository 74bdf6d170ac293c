import {largestHouse} from "./contest.js";
import {InputError} from "./inputError.js";
import type {ListSeats} from "./listSeats.js";
import type {Overhang} from "./scenario.js";

/** The working of compensation. `parties` are the admitted lists, in the order of registration. */
export interface CompensationStep {
  readonly step: "compensation";
  readonly overhang: Overhang;
  /** Seats shared out by the list vote, districts of the admitted lists among them. */
  readonly proportional: number;
  /** Seats by which the house grew. */
  readonly grown: number;
  readonly parties: readonly {
    readonly party: string;
    /** Its share of the proportional part. */
    readonly share: number;
    readonly district: number;
    readonly list: number;
    /** Districts won beyond the share. */
    readonly overhang: number;
  }[];
}

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
  /** Shares seats among some of the admitted lists, by the formula alone. */
  readonly shareAmong: (lists: readonly number[], seats: number) => ListSeats;
}

/** List seats under compensation, and the seats by which the house grew. */
export interface Compensated {
  readonly lists: ListSeats;
  readonly grown: number;
}

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
    if (others.length === 0) break;
    now = input.shareAmong(others, left);
  }
  if (overhung.size === 0) return {lists: topUp(input, shared, input.proportional, 0), grown: 0};
  const seats = now.seats.map((own, list) => (overhung.has(list) ? input.districts[list] : own));
  const steps = [...shared.steps, ...now.steps];
  const assumptions = [...shared.assumptions, ...now.assumptions];
  const final = {...now, seats, admitted: shared.admitted, steps, assumptions};
  return {lists: topUp(input, final, input.proportional, 0, shared), grown: 0};
}

function levelled(input: CompensationInput): Compensated {
  for (let grown = 0; input.house + grown <= largestHouse; grown++) {
    const shared = input.share(input.proportional + grown);
    if (input.parties.every((_, list) => surplus(input, shared, list) === 0))
      return {lists: topUp(input, shared, input.proportional + grown, grown), grown};
  }
  throw new InputError(
    "out-of-range",
    "scenario.mixed.overhang",
    "level",
    `beyond a house of ${largestHouse}`,
  );
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
