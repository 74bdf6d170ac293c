import {divideHouse} from "../core/house.js";
import {floorName, parseScenario, type ScenarioJson} from "../core/scenario.js";
import type {Ignored} from "./address.js";
import type {Catalogue, CatalogueContest} from "./catalogue.js";
import {entryOf, lawfulQuestion, type Question} from "./question.js";

/** A question that its contest can answer, and what was taken back for it. */
export interface FittedQuestion {
  readonly question: Question;
  readonly ignored: readonly Ignored[];
}

/**
 * Takes back what a question asks of a contest that cannot answer it – a floor where the registered voters are not
 * known, districts where there are no stations – and lists it. `stationsLoad` is false once they failed to load.
 */
export function fitQuestion(question: Question, catalogue: Catalogue, stationsLoad: boolean): FittedQuestion {
  const entry = entryOf(catalogue, question.contest);
  const ground: Ground = {
    entry,
    law: lawfulQuestion(catalogue, entry.id).scenario,
    hasStations: stationsLoad && entry.stations > 0,
  };
  let {scenario} = question;
  const ignored: Ignored[] = [];
  for (const check of checks) {
    const misfit = check(scenario, ground);
    if (!misfit) continue;
    const {instead, ...named} = misfit;
    scenario = {...scenario, ...instead};
    ignored.push(named);
  }
  return {question: {...question, contest: entry.id, scenario}, ignored};
}

/** How many district seats a scenario gives a contest's house. */
export const districtSeatsOf = (scenario: ScenarioJson, {contest}: CatalogueContest): number =>
  divideHouse(contest.seats, parseScenario(scenario).districtSeats).district;

/** What a contest has to answer with. */
interface Ground {
  readonly entry: CatalogueContest;
  readonly law: ScenarioJson;
  readonly hasStations: boolean;
}

type Check = (scenario: ScenarioJson, ground: Ground) => (Ignored & {instead: Partial<ScenarioJson>}) | null;

const floorNeedsRegistered: Check = ({turnoutFloor}, {entry, law}) =>
  turnoutFloor.percent > 0 && entry.contest.registered === undefined
    ? {
        name: "floor",
        value: String(turnoutFloor.percent),
        reason: "no-registered",
        instead: {turnoutFloor: law.turnoutFloor},
      }
    : null;

const baseNeedsRegistered: Check = ({threshold}, {entry, law}) =>
  threshold.of === "registered" && entry.contest.registered === undefined
    ? {
        name: "of",
        value: "registered",
        reason: "no-registered",
        instead: {threshold: {...threshold, of: law.threshold.of}},
      }
    : null;

/** Regions are known with the totals; districts and protocols only with the stations. */
const floorNeedsStations: Check = ({turnoutFloor}, {entry, hasStations}) => {
  const {level, percent} = turnoutFloor;
  const isKnown =
    level === "contest" || hasStations || (level === "region" && entry.contest.regions !== undefined);
  return isKnown
    ? null
    : {
        name: "below",
        value: floorName(turnoutFloor),
        reason: "no-stations",
        instead: {turnoutFloor: {percent, level: "contest", consequence: "void"}},
      };
};

/** Districts are cut from stations; where there are none, only the law's own number of them has winners. */
const districtsNeedStations: Check = (scenario, {entry, law, hasStations}) => {
  const asked = districtSeatsOf(scenario, entry);
  const possible = hasStations
    ? asked <= Math.min(entry.stations, entry.contest.seats)
    : asked === 0 || asked === districtSeatsOf(law, entry);
  return possible
    ? null
    : {
        name: "districts",
        value: String(scenario.mixed.districtPercent ?? asked),
        reason: "no-stations",
        instead: {mixed: law.mixed},
      };
};

const checks = [floorNeedsRegistered, baseNeedsRegistered, floorNeedsStations, districtsNeedStations];
