import {type Contest, type District, parseContest} from "../core/contest.js";
import type {DistrictModel} from "../core/districtModel.js";
import {protocolsDistrictModel} from "../core/districtModel.js";
import {elect} from "../core/elect.js";
import {divideHouse, type House} from "../core/house.js";
import type {Outcome} from "../core/outcome.js";
import type {ProtocolsBelow} from "../core/protocolsBelow.js";
import {parseScenario, type Scenario, type ScenarioJson} from "../core/scenario.js";
import {type ThresholdInterval, thresholdIntervals} from "../core/thresholdIntervals.js";
import {turnoutOrder} from "../core/turnoutOrder.js";
import type {StationTable} from "../protocols/stationTable.js";
import type {Ignored} from "./address.js";
import type {Catalogue, CatalogueContest, Law} from "./catalogue.js";
import {completeScenario, entryOf, lawfulQuestion, lawOf, type Question} from "./question.js";

/** The stations of a contest, put in order once for every later move of a slider. */
export interface PreparedStations {
  readonly table: StationTable;
  readonly districts: DistrictModel;
  readonly protocols: ProtocolsBelow;
}

/** Everything the views draw. They compute no seat. */
export interface Answer {
  readonly question: Question;
  readonly entry: CatalogueContest;
  readonly house: House;
  readonly contest: Contest;
  readonly outcome: Outcome;
  /** The same votes under the law of the contest's day. */
  readonly law: Law;
  readonly baseline: Outcome;
  /** True when the rules asked for are those of the law. */
  readonly isLaw: boolean;
  /** Every stretch of thresholds with its seats, all else as asked. */
  readonly intervals: readonly ThresholdInterval[];
}

/** Prepares the stations of a contest: running sums in station order and in order of turnout. */
export const prepareStations = (table: StationTable): PreparedStations => ({
  table,
  districts: protocolsDistrictModel(table),
  protocols: turnoutOrder(table),
});

/** True when a question can be answered from totals alone. */
export const needsStations = ({scenario}: Question, entry: CatalogueContest): boolean =>
  entry.stations > 0 &&
  (districtSeatsOf(scenario, entry) > 0 ||
    (scenario.turnoutFloor.percent > 0 &&
      (scenario.turnoutFloor.level === "protocol" || scenario.turnoutFloor.level === "district")));

/** How many district seats a scenario gives a contest's house. */
export const districtSeatsOf = (scenario: ScenarioJson, {contest}: CatalogueContest): number =>
  divideHouse(contest.seats, parseScenario(scenario).districtSeats).district;

/**
 * Takes back what a question asks of a contest that cannot answer it – a floor where the registered voters are not
 * known, districts where there are no stations – and lists it. `stations` false: they failed to load.
 */
export function fitQuestion(
  question: Question,
  catalogue: Catalogue,
  stations = true,
): {readonly question: Question; readonly ignored: readonly Ignored[]} {
  const entry = entryOf(catalogue, question.contest);
  const lawful = lawfulQuestion(catalogue, entry.id);
  const ignored: Ignored[] = [];
  let {scenario} = question;
  const drop = (name: string, value: string, reason: Ignored["reason"], without: Partial<ScenarioJson>) => {
    ignored.push({name, value, reason});
    scenario = {...scenario, ...without};
  };
  const {turnoutFloor, threshold} = scenario;
  if (entry.contest.registered === undefined) {
    if (turnoutFloor.percent > 0)
      drop("floor", `${turnoutFloor.percent}`, "no-registered", {turnoutFloor: lawful.scenario.turnoutFloor});
    if (threshold.of === "registered")
      drop("of", "registered", "no-registered", {
        threshold: {...threshold, of: lawful.scenario.threshold.of},
      });
  }
  const hasStations = stations && entry.stations > 0;
  const {level} = turnoutFloor;
  const regionsAreEnough = level === "region" && entry.contest.regions !== undefined;
  if (!hasStations && level !== "contest" && !regionsAreEnough)
    drop("below", `${level}-${turnoutFloor.consequence}`, "no-stations", {
      turnoutFloor: {percent: scenario.turnoutFloor.percent, level: "contest", consequence: "void"},
    });
  const districts = districtSeatsOf(scenario, entry);
  const most = hasStations
    ? Math.min(entry.stations, entry.contest.seats)
    : districtSeatsOf(lawful.scenario, entry);
  if (districts > most || (!hasStations && districts !== most && districts !== 0))
    drop("districts", `${scenario.mixed.districtPercent ?? districts}`, "no-stations", {
      mixed: lawful.scenario.mixed,
    });
  return {question: {...question, contest: entry.id, scenario}, ignored};
}

/**
 * Answers a question. `stations` may be null as long as the question does not need them (`needsStations`).
 * @throws InputError where a rule needs a figure that the contest does not have (`fitQuestion` prevents it).
 */
export function answer(question: Question, catalogue: Catalogue, stations: PreparedStations | null): Answer {
  const entry = entryOf(catalogue, question.contest);
  const scenario = parseScenario(question.scenario);
  const law = lawOf(catalogue, entry);
  const lawful = parseScenario(completeScenario(law.scenario));
  const contest = contestFor(entry, scenario, stations);
  return {
    question,
    entry,
    house: divideHouse(contest.seats, scenario.districtSeats),
    contest,
    outcome: elect(contest, scenario),
    law,
    baseline: elect(contestFor(entry, lawful, stations), lawful),
    isLaw: JSON.stringify(scenario) === JSON.stringify(lawful),
    intervals: thresholdIntervals(contest, scenario),
  };
}

/** The contest a scenario is decided on: as counted, with the districts that its district seats ask for. */
function contestFor(
  entry: CatalogueContest,
  {districtSeats}: Scenario,
  stations: PreparedStations | null,
): Contest {
  const counted = parsedContest(entry);
  if (!stations) return counted;
  const {district} = divideHouse(counted.seats, districtSeats);
  return {...counted, protocols: stations.protocols, districts: districtsOf(stations, district)};
}

const districtsOf = ({districts}: PreparedStations, seats: number): readonly District[] | null =>
  districts.cut(seats);

const parsed = new WeakMap<CatalogueContest, Contest>();

/** The catalogue's contest in the core's form, read once. */
function parsedContest(entry: CatalogueContest): Contest {
  const known = parsed.get(entry);
  if (known) return known;
  const contest = parseContest(entry.contest);
  parsed.set(entry, contest);
  return contest;
}
