import {independents} from "../catalogue/independents.js";
import type {Question} from "./question.js";

/** Winners of districts as the reader says them; the districts they leave go to nobody's list. Null where none are said. */
export function givenWinners(
  {districtWinners: given}: Question,
  districtSeats: number,
): readonly {readonly party: string; readonly seats: number}[] | null {
  if (!given || districtSeats === 0) return null;
  const others = districtSeats - given.reduce((sum, {seats}) => sum + seats, 0);
  return [...given, {party: independents, seats: others}].filter(({seats}) => seats > 0);
}
