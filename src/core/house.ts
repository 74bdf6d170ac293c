import {dividedHalfUp, times} from "./count.js";
import {InputError} from "./inputError.js";
import type {DistrictSeats} from "./scenario.js";

/** A house divided into the seats of lists and of districts. */
export interface House {
  readonly seats: number;
  readonly list: number;
  readonly district: number;
}

/** Divides a house: district seats = house × share, a half seat to the districts (as the maslikhat law has it). */
export function divideHouse(seats: number, districtSeats: DistrictSeats): House {
  const district =
    "seats" in districtSeats
      ? districtSeats.seats
      : Number(dividedHalfUp(times(seats, districtSeats.share.parts), districtSeats.share.of));
  if (district > seats)
    throw new InputError("does-not-fit", "scenario.mixed.districtSeats", district, `into ${seats} seats`);
  return {seats, list: seats - district, district};
}

/** Seats that are more than half of the members. */
export const majority = (members: number): number => Math.floor(members / 2) + 1;

/** Seats that are at least two thirds of the members. */
export const twoThirds = (members: number): number => Math.ceil((2 * members) / 3);
