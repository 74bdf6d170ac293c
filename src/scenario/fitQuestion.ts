import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {districtSeatsOf} from "../catalogue/lawScenario.js";
import {ownProtocols} from "../catalogue/ownProtocols.js";
import {floorName, type ScenarioJson} from "../core/scenario.js";
import {voterGroups} from "../core/transfers.js";
import type {Ignored} from "./ignored.js";
import {houseSeats, lawfulQuestion, type Question} from "./question.js";

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
    house: houseSeats(question, entry),
    hasStations: stationsLoad && entry.stations > 0,
    noStations: entry.stations > 0 ? "not-loaded" : "no-stations",
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

/** What a contest has to answer with. */
interface Ground {
  readonly entry: CatalogueContest;
  readonly law: ScenarioJson;
  /** Seats of the house in question. */
  readonly house: number;
  readonly hasStations: boolean;
  /** Why there are no stations, if there are none. */
  readonly noStations: "no-stations" | "not-loaded";
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
const floorNeedsStations: Check = ({turnoutFloor}, {entry, law, hasStations, noStations}) => {
  const {level} = turnoutFloor;
  const isKnown =
    level === "contest" || hasStations || (level === "region" && entry.contest.regions !== undefined);
  return isKnown
    ? null
    : {
        name: "below",
        value: floorName(turnoutFloor),
        reason: noStations,
        // Never a harsher rule in place of the one asked for.
        instead: {turnoutFloor: law.turnoutFloor},
      };
};

/** Districts are cut from stations; where there are none, only the law's own number of them has winners. */
const districtsNeedStations: Check = (scenario, {entry, law, house, hasStations, noStations}) => {
  const asked = districtSeatsOf(scenario, house);
  const possible = hasStations
    ? asked <= entry.stations
    : asked === 0 || (!ownProtocols(entry) && asked === districtSeatsOf(law, entry.contest.seats));
  return possible ? null : withoutDistricts(scenario, asked, noStations, entry, law);
};

/** The model cuts districts of equal registered voters; districts that the protocols name do without. */
const districtsNeedRegistered: Check = (scenario, {entry, law, house, hasStations}) => {
  const asked = districtSeatsOf(scenario, house);
  const isKnown =
    asked === 0 ||
    !hasStations ||
    entry.contest.registered !== undefined ||
    ownProtocols(entry)?.districts === asked;
  return isKnown ? null : withoutDistricts(scenario, asked, "no-registered", entry, law);
};

/** The law's districts in place of those asked for; protocols of their own have none of the law's. */
const withoutDistricts = (
  {mixed}: ScenarioJson,
  asked: number,
  reason: Ignored["reason"],
  entry: CatalogueContest,
  law: ScenarioJson,
) => ({
  name: "districts",
  value: String(mixed.districtPercent ?? asked),
  reason,
  instead: {
    mixed: ownProtocols(entry)
      ? {districtPercent: 0, linkage: law.mixed.linkage, overhang: law.mixed.overhang}
      : law.mixed,
  },
});

/** More districts than the house has seats: none then, since nobody can say which are meant. */
const districtsNeedSeats: Check = (scenario, {house}) => {
  const asked = districtSeatsOf(scenario, house);
  if (asked <= house) return null;
  const {linkage, overhang} = scenario.mixed;
  return {
    name: "seats",
    value: String(house),
    reason: "too-few-seats",
    instead: {mixed: {districtPercent: 0, linkage, overhang}},
  };
};

/** Transfers name parties of one contest, and non-voters only where the registered voters are known. */
const transfersNeedGroups: Check = ({transfers}, {entry}) => {
  const parties = entry.contest.votes.map(({party}) => party);
  const groups: readonly string[] = [...voterGroups, ...parties];
  const brought = transfers.map(({to}) => to);
  const unknown = transfers.find(
    ({from}, index) => !groups.includes(from) && !brought.slice(0, index).includes(from),
  );
  const foreign = transfers.find(({to}) => !groups.includes(to) && to !== newParty);
  const unheard = entry.contest.registered === undefined && transfers.find(({from}) => from === "nonvoters");
  const misfit = unknown ?? foreign ?? unheard;
  if (!misfit) return null;
  return {
    name: "move",
    value: `${misfit.from}*${misfit.to}*${misfit.percent}`,
    reason: misfit === unheard ? "no-registered" : "no-party",
    instead: {transfers: []},
  };
};

/** The id of the party that transfers can bring in. */
export const newParty = "new-party";

const checks = [
  floorNeedsRegistered,
  baseNeedsRegistered,
  floorNeedsStations,
  districtsNeedStations,
  districtsNeedRegistered,
  districtsNeedSeats,
  transfersNeedGroups,
];
