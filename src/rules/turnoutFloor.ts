import {floorName, turnoutFloors} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {scenarioParameter} from "./parameter.js";
import type {Rule} from "./rule.js";

/** The turnout below which something follows. */
export const turnoutFloor: Rule = {
  field: "turnoutFloor.percent",
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
  isInHeadline: ({scenario}) => scenario.turnoutFloor.percent > 0,
  told: ({scenario: {turnoutFloor}}, {words}) => [
    turnoutFloor.percent > 0 ? words.floor(turnoutFloor.percent) : words.noFloor,
  ],
};

/** Where turnout is looked at, and what follows below the floor. */
export const belowFloor: Rule = {
  field: "turnoutFloor.consequence",
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
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.belowFloor(floorName(scenario.turnoutFloor))],
};
