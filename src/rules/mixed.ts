import {type Linkage, linkages, type Overhang, overhangs, type ScenarioJson} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {withDistricts} from "../scenario/withDistricts.js";
import {choiceOf, inScenario} from "./control.js";
import {districtsNeedRegistered, districtsNeedSeats, districtsNeedStations} from "./districtLimits.js";
import {scenarioParameter, seatsOf, wordOf} from "./parameter.js";
import {all, type Rule} from "./rule.js";

const putShare = (scenario: ScenarioJson, districtPercent: number): ScenarioJson =>
  withDistricts(scenario, {districtPercent});

/** Seats won in districts. The headline gives their number; where there are none it says nothing of them. */
export const districts = {
  field: "mixed.districtPercent",
  assumptions: ["district-model-protocols"],
  // Two names for one rule: a share of the house, or a number; whichever comes last holds.
  parameters: [
    scenarioParameter("districts", percentOf, putShare, ({mixed}) =>
      mixed.districtPercent === undefined ? "" : String(mixed.districtPercent),
    ),
    scenarioParameter(
      "districtSeats",
      seatsOf,
      (scenario, districtSeats) => withDistricts(scenario, {districtSeats}),
      ({mixed}) => (mixed.districtSeats === undefined ? "" : String(mixed.districtSeats)),
    ),
  ],
  asked: ({scenario}) => [scenario.mixed.districtPercent ?? null, scenario.mixed.districtSeats ?? null],
  matters: () => true,
  limits: [districtsNeedStations, districtsNeedRegistered, districtsNeedSeats],
  isInHeadline: (_, {districtSeats}) => districtSeats > 0,
  short: (_, {words, districtSeats}) =>
    districtSeats > 0 ? all(words.short.districts(districtSeats)) : null,
  told: (_, {words, districtSeats}) => [
    districtSeats > 0 ? words.districts(districtSeats) : words.noDistricts,
  ],
  control: {
    kind: "percent",
    id: "districts",
    place: {at: "levers", rank: 3, told: 2, sliderEnd: 100, step: 1},
    isOptional: false,
    // A number of district seats becomes a share to one decimal.
    value: ({scenario: {mixed}}, {house}) =>
      mixed.districtPercent ?? Math.round((1000 * (mixed.districtSeats ?? 0)) / house) / 10,
    set: inScenario(putShare),
  },
} as const satisfies Rule;

const putLinkage = (scenario: ScenarioJson, linkage: Linkage): ScenarioJson => ({
  ...scenario,
  mixed: {...scenario.mixed, linkage},
});

/** How list seats and district seats are joined. */
export const linkage = {
  field: "mixed.linkage",
  assumptions: ["linkage-compensatory"],
  parameters: [scenarioParameter("linkage", wordOf(linkages), putLinkage, ({mixed}) => mixed.linkage)],
  asked: ({scenario}) => scenario.mixed.linkage,
  matters: (_, {districtSeats}) => districtSeats > 0,
  limits: [],
  isInHeadline: ({scenario}, {districtSeats}) =>
    scenario.mixed.linkage === "compensatory" && districtSeats > 0,
  short: ({scenario}, {words, districtSeats}) =>
    scenario.mixed.linkage === "compensatory" && districtSeats > 0 ? all(words.short.compensation) : null,
  told: ({scenario}, {words}) => [words.linkage[scenario.mixed.linkage]],
  control: choiceOf("rule-linkage", {at: "more", rank: 2}, linkages, ({mixed}) => mixed.linkage, putLinkage),
} as const satisfies Rule;

const putOverhang = (scenario: ScenarioJson, overhang: Overhang): ScenarioJson => ({
  ...scenario,
  mixed: {...scenario.mixed, overhang},
});

/** What becomes of districts won beyond a list's share, which only compensation looks at. */
export const overhang = {
  field: "mixed.overhang",
  assumptions: [],
  parameters: [scenarioParameter("overhang", wordOf(overhangs), putOverhang, ({mixed}) => mixed.overhang)],
  asked: ({scenario}) => scenario.mixed.overhang,
  matters: ({scenario}, {districtSeats}) => scenario.mixed.linkage === "compensatory" && districtSeats > 0,
  limits: [],
  isInHeadline: () => false,
  short: () => null,
  told: ({scenario}, {words}) => [words.overhang[scenario.mixed.overhang]],
  control: choiceOf(
    "rule-overhang",
    {at: "more", rank: 3},
    overhangs,
    ({mixed}) => mixed.overhang,
    putOverhang,
  ),
} as const satisfies Rule;
