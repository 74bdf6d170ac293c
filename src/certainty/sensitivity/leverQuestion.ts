import type {Catalogue} from "../../catalogue/catalogue.js";
import {knownDistricts} from "../../catalogue/knownDistricts.js";
import {ownProtocols} from "../../catalogue/ownProtocols.js";
import {askedHouse} from "../../rules/askedHouse.js";
import type {PreparedStations} from "../../scenario/answer.js";
import {givenWinners} from "../../scenario/givenWinners.js";
import {askedEntry} from "../../scenario/hypotheticalCount.js";
import {houseSeats, type Question} from "../../scenario/question.js";
import type {LeaderWins, LeverQuestion} from "./leverGround.js";

/** The question of the levers that a question of the lab comes to. */
export function leverQuestion(
  catalogue: Catalogue,
  question: Question,
  stations: PreparedStations | null,
): LeverQuestion {
  const entry = askedEntry(catalogue, question);
  const house = houseSeats(question, entry);
  const {appointedSeats, districtSeats} = askedHouse(question, entry);
  const districtWinners = givenWinners(question, districtSeats);
  return {
    contest: {
      ...entry.contest,
      seats: house,
      // Winners that the reader says hold for as many districts as there are now.
      ...(districtWinners && {districtWinners}),
    },
    scenario: question.scenario,
    stations: stations?.table ?? null,
    appointed: question.countAppointed ? appointedSeats : 0,
    districtsMove: entry.stations > 0,
    knownCase: knownWins(catalogue),
  };
}

/** How districts went in the election in which they were really held; null where the catalogue has none. */
function knownWins(catalogue: Catalogue): LeaderWins | null {
  const known = knownDistricts(catalogue);
  return known && {districts: known.won, of: known.of};
}

/** True where single stations are looked at: by the floor's rule, or for the districts that they name. */
export function looksAtStations(catalogue: Catalogue, question: Question): boolean {
  const entry = askedEntry(catalogue, question);
  const {level, consequence} = question.scenario.turnoutFloor;
  const looksAtPlaces = level === "protocol" || consequence === "vacant";
  return entry.stations > 0 && (looksAtPlaces || (ownProtocols(entry)?.districts ?? 0) > 0);
}
