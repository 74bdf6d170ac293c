import type {Rule} from "./rule.js";

/** Seats won in districts. The headline gives their number; where there are none it says nothing of them. */
export const districts: Rule = {
  field: "mixed.districtPercent",
  asked: ({scenario}) => [scenario.mixed.districtPercent ?? null, scenario.mixed.districtSeats ?? null],
  matters: () => true,
  isInHeadline: (_, {districtSeats}) => districtSeats > 0,
  told: (_, {words, districtSeats}) => [
    districtSeats > 0 ? words.districts(districtSeats) : words.noDistricts,
  ],
};

/** How list seats and district seats are joined. */
export const linkage: Rule = {
  field: "mixed.linkage",
  asked: ({scenario}) => scenario.mixed.linkage,
  matters: (_, {districtSeats}) => districtSeats > 0,
  isInHeadline: ({scenario}, {districtSeats}) =>
    scenario.mixed.linkage === "compensatory" && districtSeats > 0,
  told: ({scenario}, {words}) => [words.linkage[scenario.mixed.linkage]],
};

/** What becomes of districts won beyond a list's share, which only compensation looks at. */
export const overhang: Rule = {
  field: "mixed.overhang",
  asked: ({scenario}) => scenario.mixed.overhang,
  matters: ({scenario}, {districtSeats}) => scenario.mixed.linkage === "compensatory" && districtSeats > 0,
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.overhang[scenario.mixed.overhang]],
};
