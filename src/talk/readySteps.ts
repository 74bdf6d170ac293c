import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import type {Language} from "../catalogue/language.js";
import {partyOf} from "../catalogue/lookUp.js";
import {majority} from "../core/house.js";
import {seatsIn} from "../core/outcome.js";
import {readAddress, writeAddress} from "../rules/address.js";
import {answer} from "../scenario/answer.js";
import {districtBounds} from "../scenario/districtBounds.js";
import {type CountName, countNamed, trials} from "../statement/trials.js";

const on = (name: CountName): string => `?contest=${countNamed(name).contest}`;

/**
 * The steps of the ready talk through the observers' recommendations: the name that an address can have, and the
 * question that is shown, null for a screen of words alone. A step that ends in `-but` says what the friends of a
 * recommendation will not like.
 */
export const readySteps = [
  {id: "opening", query: null},
  {id: "sample", query: null},
  {id: "law", query: ""},
  {id: "law-observed", query: on("observers")},
  {id: "threshold", query: trials.threshold.query},
  {id: "threshold-observed", query: `${on("observers")}&${trials.threshold.query.slice(1)}`},
  {id: "threshold-but", query: null},
  {id: "districts", query: trials.districts.query},
  {id: "districts-but", query: null},
  {id: "turnout", query: trials.turnout.query},
  {id: "turnout-but", query: null},
  {id: "floor", query: trials.floor.query},
  {id: "floor-but", query: null},
  {id: "protest", query: trials.protest.query},
  {id: "protest-but", query: null},
  {id: "untested", query: null},
  {id: "closing", query: null},
] as const satisfies readonly {readonly id: string; readonly query: string | null}[];

/** The name of a step of the ready talk. */
export type ReadyStepId = (typeof readySteps)[number]["id"];

/** The query of a step as the lab writes it: what differs from the law of the day, in the lab's order. */
export const readyQuery = (catalogue: Catalogue, query: string): string =>
  writeAddress(readAddress(query, catalogue).question, catalogue);

/** The figures that the ready talk says in words. Counts and seats come from the core. */
export interface ReadyFigures {
  /** Stations of the observers' table, and of the country. */
  readonly stations: number;
  readonly allStations: number;
  /** Percent of the country's stations. */
  readonly percent: number;
  /** The largest list of the official count, by its short name. */
  readonly party: string;
  /** Its seats with the proposed threshold, and what more than half of all members is. */
  readonly withThreshold: number;
  readonly majority: number;
  readonly members: number;
  /** Its seats with the proposed threshold and districts, if it wins none of them and if it wins all. */
  readonly least: number;
  readonly most: number;
}

/** Works out the figures that the ready talk says in words. No station is asked. */
export function readyFigures(catalogue: Catalogue, language: Language): ReadyFigures {
  const observers = entryOf(catalogue, countNamed("observers").contest);
  const asked = answer(readAddress(trials.threshold.query, catalogue).question, catalogue, null);
  const bounds = districtBounds(readAddress(trials.districts.query, catalogue).question, catalogue);
  const {party, none, every} = bounds.leader;
  const members = asked.outcome.house + asked.entry.appointedSeats;
  const {stations} = asked.entry;
  return {
    stations: observers.stations,
    allStations: stations,
    percent: (100 * observers.stations) / stations,
    party: partyOf(catalogue, party)?.short[language] ?? party,
    withThreshold: seatsIn(asked.outcome, party),
    majority: majority(members),
    members,
    least: none,
    most: every,
  };
}
