import {type FloorName, floorName, type ScenarioJson, turnoutFloors} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {choiceOf, inScenario} from "./control.js";
import type {Limit} from "./limit.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import {all, type Rule} from "./rule.js";

const floorNeedsRegistered: Limit = ({turnoutFloor}, {entry, law}) =>
  turnoutFloor.percent > 0 && entry.contest.registered === undefined
    ? {
        name: "floor",
        value: String(turnoutFloor.percent),
        reason: "no-registered",
        instead: {turnoutFloor: law.turnoutFloor},
      }
    : null;

const putPercent = (scenario: ScenarioJson, percent: number): ScenarioJson => ({
  ...scenario,
  turnoutFloor: {...scenario.turnoutFloor, percent},
});

/** The turnout below which something follows. */
export const turnoutFloor = {
  field: "turnoutFloor.percent",
  assumptions: ["turnout-floor"],
  parameters: [
    scenarioParameter("floor", percentOf, putPercent, ({turnoutFloor}) => String(turnoutFloor.percent)),
  ],
  asked: ({scenario}) => scenario.turnoutFloor.percent,
  matters: () => true,
  limits: [floorNeedsRegistered],
  isInHeadline: ({scenario}) => scenario.turnoutFloor.percent > 0,
  short: ({scenario: {turnoutFloor}}, {words}) =>
    turnoutFloor.percent > 0 ? all(words.short.floor(turnoutFloor.percent)) : null,
  told: ({scenario: {turnoutFloor}}, {words}) => [
    turnoutFloor.percent > 0 ? words.floor(turnoutFloor.percent) : words.noFloor,
  ],
  control: {
    kind: "percent",
    id: "floor",
    place: {at: "levers", rank: 2, told: 3, sliderEnd: 100, step: 1},
    isOptional: false,
    value: ({scenario}) => scenario.turnoutFloor.percent,
    set: inScenario(putPercent),
  },
} as const satisfies Rule;

/** Regions are known with the totals; districts and protocols only with the stations. */
const floorNeedsStations: Limit = ({turnoutFloor}, {entry, law, hasStations, noStations}) => {
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

const floorNames = turnoutFloors.map(floorName);

const putRule = (scenario: ScenarioJson, name: FloorName): ScenarioJson => ({
  ...scenario,
  turnoutFloor: {
    percent: scenario.turnoutFloor.percent,
    ...(turnoutFloors.find((rule) => floorName(rule) === name) ?? turnoutFloors[0]),
  },
});

/** Where turnout is looked at, and what follows below the floor. */
export const belowFloor = {
  field: "turnoutFloor.consequence",
  assumptions: [],
  parameters: [
    scenarioParameter("below", wordOf(floorNames), putRule, ({turnoutFloor}) => floorName(turnoutFloor)),
  ],
  asked: ({scenario}) => floorName(scenario.turnoutFloor),
  matters: ({scenario}) => scenario.turnoutFloor.percent > 0,
  limits: [floorNeedsStations],
  isInHeadline: () => false,
  short: () => null,
  told: ({scenario}, {words}) => [words.belowFloor(floorName(scenario.turnoutFloor))],
  control: choiceOf(
    "floor-rule",
    {at: "beside", field: "turnoutFloor.percent"},
    floorNames,
    ({turnoutFloor}) => floorName(turnoutFloor),
    putRule,
  ),
} as const satisfies Rule;
