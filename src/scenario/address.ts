import type {Catalogue} from "../catalogue/catalogue.js";
import {isLoadedId} from "../catalogue/loadedSet.js";
import {largestHouse} from "../core/contest.js";
import {InputError} from "../core/inputError.js";
import {
  againstAllConsequences,
  floorName,
  formulas,
  linkages,
  overhangs,
  parseScenario,
  type ScenarioJson,
  soleParties,
  thresholdBases,
  tieRules,
  turnoutFloors,
} from "../core/scenario.js";
import {percentOf} from "./percentText.js";
import {lawfulQuestion, type Question} from "./question.js";

/** A part of an address, or of a question, that was not followed. */
export interface Ignored {
  /** The name in the address. */
  readonly name: string;
  readonly value: string;
  readonly reason:
    | "unknown-name"
    | "unknown-contest"
    | "not-on-device"
    | "bad-value"
    | "no-stations"
    | "not-loaded"
    | "no-registered"
    | "no-party"
    | "too-few-seats";
}

/** One name of the address: how its text becomes a part of the question, and the other way round. */
interface Parameter {
  readonly name: string;
  /** Null where the text does not say a value. */
  read(text: string, question: Question): Question | null;
  write(question: Question): string;
}

const wordOf = <Word extends string>(text: string, words: readonly Word[]): Word | null =>
  words.find((word) => word === text) ?? null;

/** The parameter that reads one value into the scenario; a value that says nothing leaves the scenario as it is. */
const scenarioParameter = <Value>(
  name: string,
  parse: (text: string) => Value | null,
  put: (scenario: ScenarioJson, value: Value) => ScenarioJson,
  write: (scenario: ScenarioJson) => string,
): Parameter => ({
  name,
  read(text, question) {
    const value = parse(text);
    if (value === null) return null;
    const scenario = put(question.scenario, value);
    return isScenario(scenario) ? {...question, scenario} : null;
  },
  write: ({scenario}) => write(scenario),
});

/** A transfer as one word: `nonvoters*parties*10`. */
const transferOf = (text: string): ScenarioJson["transfers"][number] | null => {
  const [from, to, percent, ...rest] = text.split("*");
  const share = percentOf(percent ?? "");
  return from && to && share !== null && rest.length === 0
    ? {from: plainName(from), to: plainName(to), percent: share}
    : null;
};

/** A name that has no space and no asterisk, which part the words of a transfer: loaded parties may have any. */
const codedName = (name: string): string => encodeURIComponent(name).replaceAll("*", "%2A");

function plainName(coded: string): string {
  try {
    return decodeURIComponent(coded);
  } catch {
    return coded;
  }
}

const seatsOf = (text: string): number | null => (/^\d{1,7}$/.test(text) ? Number(text) : null);

/** Every name of the address but `contest`, in the order in which it is written. */
const parameters: readonly Parameter[] = [
  scenarioParameter(
    "threshold",
    percentOf,
    (scenario, percent) => ({...scenario, threshold: {...scenario.threshold, percent}}),
    ({threshold}) => String(threshold.percent),
  ),
  scenarioParameter(
    "of",
    (text) => wordOf(text, thresholdBases),
    (scenario, of) => ({...scenario, threshold: {...scenario.threshold, of}}),
    ({threshold}) => threshold.of,
  ),
  scenarioParameter(
    "floor",
    percentOf,
    (scenario, percent) => ({...scenario, turnoutFloor: {...scenario.turnoutFloor, percent}}),
    ({turnoutFloor}) => String(turnoutFloor.percent),
  ),
  scenarioParameter(
    "below",
    (text) => turnoutFloors.find((rule) => floorName(rule) === text) ?? null,
    (scenario, rule) => ({...scenario, turnoutFloor: {percent: scenario.turnoutFloor.percent, ...rule}}),
    ({turnoutFloor}) => floorName(turnoutFloor),
  ),
  scenarioParameter(
    "districts",
    percentOf,
    (scenario, districtPercent) => withDistricts(scenario, {districtPercent}),
    ({mixed}) => (mixed.districtPercent === undefined ? "" : String(mixed.districtPercent)),
  ),
  scenarioParameter(
    "districtSeats",
    seatsOf,
    (scenario, districtSeats) => withDistricts(scenario, {districtSeats}),
    ({mixed}) => (mixed.districtSeats === undefined ? "" : String(mixed.districtSeats)),
  ),
  scenarioParameter(
    "sole",
    (text) => wordOf(text, soleParties),
    (scenario, soleParty) => ({...scenario, soleParty}),
    ({soleParty}) => soleParty,
  ),
  scenarioParameter(
    "soleMinimum",
    seatsOf,
    (scenario, soleMinimum) => ({...scenario, soleMinimum}),
    ({soleMinimum}) => String(soleMinimum),
  ),
  scenarioParameter(
    "ties",
    (text) => wordOf(text, tieRules),
    (scenario, ties) => ({...scenario, ties}),
    ({ties}) => ties,
  ),
  scenarioParameter(
    "formula",
    (text) => wordOf(text, formulas),
    (scenario, formula) => ({...scenario, formula}),
    ({formula}) => formula,
  ),
  scenarioParameter(
    "linkage",
    (text) => wordOf(text, linkages),
    (scenario, linkage) => ({...scenario, mixed: {...scenario.mixed, linkage}}),
    ({mixed}) => mixed.linkage,
  ),
  scenarioParameter(
    "overhang",
    (text) => wordOf(text, overhangs),
    (scenario, overhang) => ({...scenario, mixed: {...scenario.mixed, overhang}}),
    ({mixed}) => mixed.overhang,
  ),
  scenarioParameter(
    "againstAll",
    percentOf,
    (scenario, percent) => ({...scenario, againstAll: {...scenario.againstAll, percent}}),
    ({againstAll}) => (againstAll.percent === null ? "" : String(againstAll.percent)),
  ),
  scenarioParameter(
    "protest",
    (text) => wordOf(text, againstAllConsequences),
    (scenario, consequence) => ({...scenario, againstAll: {...scenario.againstAll, consequence}}),
    ({againstAll}) => againstAll.consequence,
  ),
  scenarioParameter(
    "move",
    (text) => {
      const moves = text.split(" ").map(transferOf);
      return moves.every((move) => move !== null) ? moves : null;
    },
    (scenario, transfers) => ({...scenario, transfers}),
    ({transfers}) =>
      transfers.map(({from, to, percent}) => `${codedName(from)}*${codedName(to)}*${percent}`).join(" "),
  ),
  {
    name: "seats",
    read: (text, question) => {
      const seats = seatsOf(text);
      return seats !== null && seats >= 1 && seats <= largestHouse ? {...question, seats} : null;
    },
    write: ({seats}) => (seats === null ? "" : String(seats)),
  },
  {
    name: "appointed",
    read: (text, question) =>
      text === "0" || text === "1" ? {...question, countAppointed: text === "1"} : null,
    write: ({countAppointed}) => (countAppointed ? "1" : "0"),
  },
  {
    name: "rounding",
    read: (text, question) =>
      text === "0" || text === "1" ? {...question, varyRounding: text === "1"} : null,
    write: ({varyRounding}) => (varyRounding ? "1" : "0"),
  },
];

/** A scenario with other district seats, said as a share or as a number. */
export function withDistricts(
  scenario: ScenarioJson,
  seats: {readonly districtPercent: number} | {readonly districtSeats: number},
): ScenarioJson {
  const {linkage, overhang} = scenario.mixed;
  return {...scenario, mixed: {...seats, linkage, overhang}};
}

function isScenario(scenario: ScenarioJson): boolean {
  try {
    parseScenario(scenario);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** Names that mailers and social networks add to links; they say nothing about a scenario. */
export const trackers = /^(utm_\w+|fbclid|gclid|yclid|ysclid|_openstat|mc_[ce]id)$/;

/**
 * The question an address asks. What it leaves out is as in the law of the contest's day; what it gets wrong is
 * ignored and listed.
 */
export function readAddress(
  query: string,
  catalogue: Catalogue,
): {readonly question: Question; readonly ignored: readonly Ignored[]} {
  const ignored: Ignored[] = [];
  const search = new URLSearchParams(query);
  const named = search.get("contest");
  if (named !== null && !catalogue.contests.some(({id}) => id === named))
    ignored.push({
      name: "contest",
      value: named,
      reason: isLoadedId(named) ? "not-on-device" : "unknown-contest",
    });
  let question = lawfulQuestion(catalogue, named ?? catalogue.firstContest);
  for (const [name, value] of search) {
    if (name === "contest" || trackers.test(name)) continue;
    const parameter = parameters.find((known) => known.name === name);
    const read = parameter?.read(value, question);
    if (read) question = read;
    else ignored.push({name, value, reason: parameter ? "bad-value" : "unknown-name"});
  }
  return {question, ignored};
}

/** The address of a question: what differs from the law of the contest's day, and nothing else. Empty for the first one. */
export function writeAddress(question: Question, catalogue: Catalogue): string {
  const lawful = lawfulQuestion(catalogue, question.contest);
  const search = new URLSearchParams();
  if (question.contest !== catalogue.firstContest) search.set("contest", question.contest);
  for (const {name, write} of parameters) {
    const text = write(question);
    if (text !== "" && text !== write(lawful)) search.set(name, text);
  }
  const query = search.toString();
  return query && `?${query}`;
}
