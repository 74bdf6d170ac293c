import type {Catalogue, CatalogueContest, Law} from "../catalogue/catalogue.js";
import {drawnStations} from "../catalogue/drawnStations.js";
import {completeScenario, districtSeatsOf} from "../catalogue/lawScenario.js";
import {lawOf} from "../catalogue/laws.js";
import {ownProtocols} from "../catalogue/ownProtocols.js";
import {type Contest, parseContest} from "../core/contest.js";
import {type DistrictRange, districtRange} from "../core/districtRange.js";
import {elect, electSupposed} from "../core/elect.js";
import {divideHouse, type House} from "../core/house.js";
import type {Outcome} from "../core/outcome.js";
import type {ProtocolsBelow} from "../core/protocolsBelow.js";
import {parseScenario, type Scenario} from "../core/scenario.js";
import {supposedIntervals, type ThresholdInterval} from "../core/thresholdIntervals.js";
import {type SupposedContest, suppose} from "../core/transfers.js";
import {turnoutOrder} from "../core/turnoutOrder.js";
import type {StationTable} from "../stations/stationTable.js";
import {type SummedStations, summedStations} from "../stations/summedStations.js";
import {givenWinners} from "./givenWinners.js";
import {askedEntry} from "./hypotheticalCount.js";
import {houseSeats, type Question} from "./question.js";
import {type StationDistricts, stationDistricts} from "./stationDistricts.js";

/** What an answer takes from the stations of a contest. */
export interface KnownPlaces {
  readonly districts: Pick<StationDistricts, "cut">;
  /** Null where no floor is asked for that looks at them. */
  readonly protocols: ProtocolsBelow | null;
}

/** The stations of a contest, put in order once for every later move of a slider. */
export interface PreparedStations extends KnownPlaces {
  readonly table: StationTable;
  readonly districts: StationDistricts;
  readonly protocols: ProtocolsBelow;
}

/** Everything the views draw. They compute no seat. */
export interface Answer {
  readonly question: Question;
  readonly entry: CatalogueContest;
  readonly house: House;
  readonly contest: Contest;
  /** The same with what its voters are supposed to do, for who answers it under other rules. */
  readonly supposed: SupposedContest;
  readonly outcome: Outcome;
  /** The same votes under the law of the contest's day. */
  readonly law: Law;
  readonly baseline: Outcome;
  /** True when seats are shared by the very rules of the law; how majority lines are drawn is not looked at. */
  readonly isLaw: boolean;
  /** Every stretch of thresholds with its seats, all else as asked. */
  readonly intervals: readonly ThresholdInterval[];
  /**
   * Each party's seats from no district to every district, where who wins them comes from a model and not from a
   * count; null where it does not. The outcome then shows what the model gives, which is the most for its leader.
   */
  readonly ranges: readonly DistrictRange[] | null;
}

/** Prepares the stations of a contest: running sums in station order and in order of turnout. */
export const prepareStations = (table: StationTable): PreparedStations =>
  prepareSummed(summedStations(table));

/** Prepares stations that have been summed up already, beside the page, which costs no time. */
export const prepareSummed = (summed: SummedStations): PreparedStations => ({
  table: summed.table,
  districts: stationDistricts(summed.table, summed.table, summed),
  protocols: turnoutOrder(summed.table, summed.byTurnout),
});

/** True when a question, or the baseline beside it, cannot be answered from totals alone. */
export const needsStations = (question: Question, entry: CatalogueContest): boolean =>
  entry.stations > 0 &&
  ((!question.districtWinners && districtSeatsOf(question.scenario, houseSeats(question, entry)) > 0) ||
    (ownProtocols(entry)?.lawDistricts ?? 0) > 0 ||
    floorLooksAtStations(question));

/** True when a turnout floor looks at single stations, or at the districts that they make up. */
export const floorLooksAtStations = ({scenario: {turnoutFloor}}: Question): boolean =>
  turnoutFloor.percent > 0 && ["protocol", "district"].includes(turnoutFloor.level);

/** True where a contest's district seats are those of the districts that its protocols name, not of a model. */
export const namesItsDistricts = (entry: CatalogueContest, districtSeats: number): boolean =>
  districtSeats > 0 && ownProtocols(entry)?.districts === districtSeats;

/** True when an answer rests on the stations, reconstructed or loaded: on districts, or on a floor for regions or stations. */
export const restsOnStations = (question: Question, entry: CatalogueContest): boolean =>
  needsStations(question, entry) || floorRestsOnStations(question, entry);

/** True when a turnout floor looks at regions, districts or stations, and so rests on the figures of each. */
export const floorRestsOnStations = (
  {scenario: {turnoutFloor}}: Question,
  {stations}: CatalogueContest,
): boolean => stations > 0 && turnoutFloor.percent > 0 && turnoutFloor.level !== "contest";

/**
 * Answers a question. `known` may be null as long as the question does not need them (`needsStations`).
 * @throws InputError where a rule needs a figure that the contest does not have (`fitQuestion` prevents it).
 */
export function answer(question: Question, catalogue: Catalogue, known: KnownPlaces | null): Answer {
  const entry = askedEntry(catalogue, question);
  const stations = question.count ? null : known;
  const scenario = parseScenario(question.scenario);
  const law = lawOf(catalogue, entry);
  const lawful = parseScenario(completeScenario(law.scenario));
  const supposed = supposedFor(question, entry, scenario, stations);
  const {contest} = supposed;
  const house = divideHouse(contest.seats, scenario.districtSeats);
  const outcome = electSupposed(supposed, scenario);
  return {
    question,
    entry,
    house,
    contest,
    supposed,
    outcome,
    ranges: hasModelledDistricts(entry, contest, house)
      ? outcome.parties.map(({party}) => districtRange(supposed, scenario, outcome, party))
      : null,
    law,
    baseline: elect(contestFor(entry, baselineSeats(law, entry), lawful, stations), lawful),
    isLaw: question.seats === null && JSON.stringify(scenario) === JSON.stringify(lawful),
    intervals: supposedIntervals(supposed, scenario),
  };
}

/** True where the seats hang on station figures that were not published, so that one set of them is no answer. */
export const hangsOnDraws = ({question, entry, ranges}: Pick<Answer, "question" | "entry" | "ranges">) =>
  ranges === null && drawnStations(entry) > 0 && floorRestsOnStations(question, entry);

/** True where nobody counted who won the districts, so that only a model can say. */
const hasModelledDistricts = (entry: CatalogueContest, contest: Contest, {district}: House): boolean =>
  district > 0 && contest.districtWinners === null && !namesItsDistricts(entry, district);

/** The house under the law: that of the law's own size, but for protocols of their own the one they came with. */
const baselineSeats = ({reform}: Law, entry: CatalogueContest): number =>
  ownProtocols(entry) ? entry.contest.seats : (reform?.seats ?? entry.contest.seats);

let lastSupposed: {
  readonly key: string;
  readonly entry: CatalogueContest;
  readonly stations: unknown;
  readonly contest: SupposedContest;
} | null = null;

/** The contest with its voters as supposed; kept while only levers move that voters' acts do not hang on. */
function supposedFor(
  question: Question,
  entry: CatalogueContest,
  scenario: Scenario,
  stations: KnownPlaces | null,
): SupposedContest {
  const {mixed, transfers, turnoutFloor} = question.scenario;
  // A floor of 0 % looks at no places, so that none are supposed for it.
  const level = turnoutFloor.percent > 0 ? turnoutFloor.level : null;
  const key = JSON.stringify([question.seats, question.districtWinners, mixed, transfers, level]);
  if (lastSupposed?.key === key && lastSupposed.entry === entry && lastSupposed.stations === stations)
    return lastSupposed.contest;
  const counted = contestFor(entry, houseSeats(question, entry), scenario, stations);
  const asked = withGivenWinners(counted, question, scenario);
  const protocols = asked.protocols && actingOnce(asked.protocols, JSON.stringify(transfers));
  const contest = suppose({...asked, protocols}, scenario);
  lastSupposed = {key, entry, stations, contest};
  return contest;
}

/**
 * The same protocols, which are put in order by how voters are supposed to act only once for the same transfers: another
 * number of districts moves nobody, and a million stations take seconds.
 */
function actingOnce(protocols: ProtocolsBelow, transfers: string): ProtocolsBelow {
  const known = lastActing.get(protocols);
  if (known?.transfers === transfers) return known.once;
  let acted: ProtocolsBelow | undefined;
  const once: ProtocolsBelow = {
    ...protocols,
    acting(act) {
      acted ??= protocols.acting(act);
      return acted;
    },
  };
  lastActing.set(protocols, {transfers, once});
  return once;
}

const lastActing = new WeakMap<ProtocolsBelow, {readonly transfers: string; readonly once: ProtocolsBelow}>();

/** The contest a scenario is decided on: as counted, with the districts that its district seats ask for. */
function contestFor(
  entry: CatalogueContest,
  seats: number,
  {districtSeats}: Scenario,
  stations: KnownPlaces | null,
): Contest {
  const counted = {...parsedContest(entry), seats};
  if (!stations) return counted;
  const {district} = divideHouse(seats, districtSeats);
  return {...counted, protocols: stations.protocols, districts: stations.districts.cut(district)};
}

/** The contest with the winners of districts that the reader says. */
function withGivenWinners(contest: Contest, question: Question, {districtSeats}: Scenario): Contest {
  const districtWinners = givenWinners(question, divideHouse(contest.seats, districtSeats).district);
  return districtWinners ? {...contest, districts: null, districtWinners} : contest;
}

const parsed = new WeakMap<CatalogueContest, Contest>();

/** The catalogue's contest in the core's form, read once. */
function parsedContest(entry: CatalogueContest): Contest {
  const known = parsed.get(entry);
  if (known) return known;
  const contest = parseContest(entry.contest);
  parsed.set(entry, contest);
  return contest;
}
