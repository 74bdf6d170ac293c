import {compensate} from "../../core/compensation.js";
import {InputError} from "../../core/inputError.js";
import {type ListSeats, listGrowth, shareAmong} from "../../core/listSeats.js";
import type {Formula, Linkage} from "../../core/scenario.js";
import type {AdmissionOption, FloorOption, SearchGround} from "./searchGround.js";
import type {Seating} from "./shortfall.js";

/** Rules under which seats are asked for. */
export interface Rules {
  readonly floor: FloorOption;
  readonly admission: AdmissionOption;
  readonly formula: Formula;
  readonly house: number;
  readonly districts: number;
  readonly linkage: Linkage;
  /** List seats that stay empty. */
  readonly emptied: number;
}

/**
 * Who sits where under some rules, if so many of the districts are won by each list: as the core says it, without its
 * working and with what it shared before kept. Null where the law is silent, since nobody is admitted, or where no house
 * is large enough.
 */
export function seating(ground: SearchGround, rules: Rules, own: readonly number[]): Seating | null {
  const {admitted} = rules.admission;
  if (!admitted.includes(true)) return null;
  return rules.linkage === "parallel" || rules.districts === 0
    ? addedUp(rules, own)
    : compensated(ground, rules, own);
}

function addedUp(
  {floor, admission, formula, house, districts, emptied}: Rules,
  own: readonly number[],
): Seating {
  const lists = floor.share(admission.admitted, formula, house - districts - emptied);
  return {
    house,
    seats: own.map((won, list) => won + lists.seats[list]),
    admitted: lists.admitted,
    heard: lists.seats.map((seats) => seats > 0),
    vacant: house - districts - total(lists.seats),
  };
}

function compensated(ground: SearchGround, rules: Rules, own: readonly number[]): Seating | null {
  const {floor, admission, formula, house, districts, emptied} = rules;
  const {contest, law} = ground;
  const {admitted} = admission;
  const share = (seats: number) => floor.share(admitted, formula, seats);
  const list = house - districts - emptied;
  const takesPart = share(1).admitted;
  const wonByThem = own.reduce((sum, won, at) => (takesPart[at] ? sum + won : sum), 0);
  const shared = share(list + wonByThem);
  // Where no list wins more districts than its share, the list vote decides every seat of those that take part.
  if (own.every((won, at) => !shared.admitted[at] || won <= shared.seats[at]) && !shared.open)
    return joined(
      rules,
      own,
      shared,
      shared.seats.map((seats, at) => (shared.admitted[at] ? seats - own[at] : 0)),
      house,
    );
  const {votes} = floor.counts;
  const scenario = {...law, formula};
  try {
    const {lists, grown} = compensate({
      parties: contest.parties,
      districts: own,
      proportional: list + wonByThem,
      house,
      overhang: law.overhang,
      share,
      growth: listGrowth(contest.parties, votes, admitted, scenario),
      shareAmong: (some, seats) => shareAmong(contest.parties, votes, some, seats, scenario),
    });
    return joined(rules, own, lists, lists.seats, house + grown);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function joined(
  {districts}: Rules,
  own: readonly number[],
  {admitted}: ListSeats,
  lists: readonly number[],
  house: number,
): Seating {
  const seats = own.map((won, at) => won + lists[at]);
  return {
    house,
    seats,
    admitted,
    heard: seats.map((all, at) => admitted[at] && all > 0),
    vacant: house - districts - total(lists),
  };
}

const total = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
};
