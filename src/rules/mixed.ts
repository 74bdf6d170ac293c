import {linkages, overhangs} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {withDistricts} from "../scenario/withDistricts.js";
import {districtsNeedRegistered, districtsNeedSeats, districtsNeedStations} from "./districtLimits.js";
import {scenarioParameter, seatsOf, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** Seats won in districts. The headline gives their number; where there are none it says nothing of them. */
export const districts = {
  field: "mixed.districtPercent",
  assumptions: ["district-model-protocols"],
  // Two names for one rule: a share of the house, or a number; whichever comes last holds.
  parameters: [
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
  ],
  asked: ({scenario}) => [scenario.mixed.districtPercent ?? null, scenario.mixed.districtSeats ?? null],
  matters: () => true,
  limits: [districtsNeedStations, districtsNeedRegistered, districtsNeedSeats],
  isInHeadline: (_, {districtSeats}) => districtSeats > 0,
  told: (_, {words, districtSeats}) => [
    districtSeats > 0 ? words.districts(districtSeats) : words.noDistricts,
  ],
} as const satisfies Rule;

/** How list seats and district seats are joined. */
export const linkage = {
  field: "mixed.linkage",
  assumptions: ["linkage-compensatory"],
  parameters: [
    scenarioParameter(
      "linkage",
      wordOf(linkages),
      (scenario, linkage) => ({...scenario, mixed: {...scenario.mixed, linkage}}),
      ({mixed}) => mixed.linkage,
    ),
  ],
  asked: ({scenario}) => scenario.mixed.linkage,
  matters: (_, {districtSeats}) => districtSeats > 0,
  limits: [],
  isInHeadline: ({scenario}, {districtSeats}) =>
    scenario.mixed.linkage === "compensatory" && districtSeats > 0,
  told: ({scenario}, {words}) => [words.linkage[scenario.mixed.linkage]],
} as const satisfies Rule;

/** What becomes of districts won beyond a list's share, which only compensation looks at. */
export const overhang = {
  field: "mixed.overhang",
  assumptions: [],
  parameters: [
    scenarioParameter(
      "overhang",
      wordOf(overhangs),
      (scenario, overhang) => ({...scenario, mixed: {...scenario.mixed, overhang}}),
      ({mixed}) => mixed.overhang,
    ),
  ],
  asked: ({scenario}) => scenario.mixed.overhang,
  matters: ({scenario}, {districtSeats}) => scenario.mixed.linkage === "compensatory" && districtSeats > 0,
  limits: [],
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.overhang[scenario.mixed.overhang]],
} as const satisfies Rule;
