import type {Catalogue, ContestBasis, Law} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {lawDistrictSeats} from "../../catalogue/lawScenario.js";
import {lawOf} from "../../catalogue/laws.js";

import {largestDrawnHouse} from "../../rules/largestDrawnHouse.js";
import {percentOf} from "../../scenario/percentText.js";

/** What the reader says of the protocols: seats and threshold as typed. */
export interface LoadSettings {
  readonly name: string;
  readonly seats: string;
  readonly law: string;
  /** The share that admits a list to the first result, in percent; empty for that of the law. */
  readonly threshold: string;
  readonly basis: ContestBasis;
  /** Lists in the order of registration, as far as the reader ordered them. */
  readonly lists: readonly string[];
}

/** The law and the house that the lab opens on, and the word that vouches for least. */
export function openSettings(catalogue: Catalogue): LoadSettings {
  const law = lawOf(catalogue, entryOf(catalogue, catalogue.firstContest));
  return {
    name: "",
    seats: String(houseOf(catalogue, law)),
    law: law.id,
    threshold: "",
    basis: "hypothetical",
    lists: [],
  };
}

/** The house that a law elects: its own seats, or those of the contest it is the law of. */
export const houseOf = ({contests}: Catalogue, {id, reform}: Law): number =>
  reform?.seats ?? contests.find(({law, loaded}) => law === id && !loaded)?.contest.seats ?? 1;

/** The number of seats typed; null where it is none. */
export const seatsTyped = (text: string): number | null => {
  const seats = Number(text);
  return /^\d{1,7}$/.test(text.trim()) && seats >= 1 && seats <= largestDrawnHouse ? seats : null;
};

/** The threshold typed, in percent; null where the law’s is left, undefined where it is no percentage. */
export const thresholdTyped = (text: string): number | null | undefined =>
  text.trim() === "" ? null : (percentOf(text) ?? undefined);

/** True once nothing is missing of what the reader says: a name, a house that the law fits, and a threshold. */
export function isSettled({name, seats, law, threshold}: LoadSettings, {laws}: Catalogue): boolean {
  const house = seatsTyped(seats);
  const chosen = laws.find(({id}) => id === law);
  const fits = house !== null && chosen !== undefined && lawDistrictSeats(chosen, house) <= house;
  return name.trim() !== "" && fits && thresholdTyped(threshold) !== undefined;
}

/** A file's name as a name for its protocols. */
export const nameFromFile = (name: string): string =>
  name.replace(/(\.(protocols|votes))?\.[a-z\d]{1,8}$/i, "");
