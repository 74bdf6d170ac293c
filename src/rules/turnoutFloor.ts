import {floorName, turnoutFloors} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import type {Limit} from "./limit.js";
import {scenarioParameter} from "./parameter.js";
import type {Rule} from "./rule.js";

const floorNeedsRegistered: Limit = ({turnoutFloor}, {entry, law}) =>
  turnoutFloor.percent > 0 && entry.contest.registered === undefined
    ? {
        name: "floor",
        value: String(turnoutFloor.percent),
        reason: "no-registered",
        instead: {turnoutFloor: law.turnoutFloor},
      }
    : null;

/** The turnout below which something follows. */
export const turnoutFloor = {
  field: "turnoutFloor.percent",
  assumptions: ["turnout-floor"],
  parameters: [
    scenarioParameter(
      "floor",
      percentOf,
      (scenario, percent) => ({...scenario, turnoutFloor: {...scenario.turnoutFloor, percent}}),
      ({turnoutFloor}) => String(turnoutFloor.percent),
    ),
  ],
  asked: ({scenario}) => scenario.turnoutFloor.percent,
  matters: () => true,
  limits: [floorNeedsRegistered],
  isInHeadline: ({scenario}) => scenario.turnoutFloor.percent > 0,
  told: ({scenario: {turnoutFloor}}, {words}) => [
    turnoutFloor.percent > 0 ? words.floor(turnoutFloor.percent) : words.noFloor,
  ],
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

/** Where turnout is looked at, and what follows below the floor. */
export const belowFloor = {
  field: "turnoutFloor.consequence",
  assumptions: [],
  parameters: [
    scenarioParameter(
      "below",
      (text) => turnoutFloors.find((rule) => floorName(rule) === text) ?? null,
      (scenario, rule) => ({...scenario, turnoutFloor: {percent: scenario.turnoutFloor.percent, ...rule}}),
      ({turnoutFloor}) => floorName(turnoutFloor),
    ),
  ],
  asked: ({scenario}) => floorName(scenario.turnoutFloor),
  matters: ({scenario}) => scenario.turnoutFloor.percent > 0,
  limits: [floorNeedsStations],
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.belowFloor(floorName(scenario.turnoutFloor))],
} as const satisfies Rule;
