import fc from "fast-check";
import {formulas, thresholdBases} from "../../../src/core/scenario.js";
import {printedTables, type SmallTable} from "./printedTables.js";

/** A printed contest with a scenario, as plain JSON. */
export interface PrintedQuestion {
  readonly contest: {
    readonly seats: number;
    readonly registered: number;
    readonly printed: SmallTable;
    readonly districtWinners?: readonly {readonly party: string; readonly seats: number}[];
  };
  readonly scenario: Record<string, unknown> & {readonly formula: string};
}

const rest = fc.record({
  seats: fc.oneof(fc.integer({min: 1, max: 13}), fc.integer({min: 20, max: 107})),
  formula: fc.constantFrom(...formulas),
  percent: fc.constantFrom(0, 3, 7, 10, 30, 60, 100),
  aimsAt: fc.option(fc.nat({max: 3}), {freq: 2}),
  of: fc.constantFrom(...thresholdBases),
  exempt: fc.option(fc.nat({max: 3}), {freq: 1}),
  ties: fc.constantFrom("registration", "registration", "open"),
  soleParty: fc.constantFrom("runner-up", "alone"),
  soleMinimum: fc.constantFrom(0, 1, 2),
  floor: fc.option(
    fc.record({percent: fc.constantFrom(20, 40, 50, 60), consequence: fc.constantFrom("void", "scale")}),
    {freq: 1},
  ),
  against: fc.option(
    fc.record({percent: fc.constantFrom(0, 3, 8, 15), consequence: fc.constantFrom("void", "vacant")}),
    {freq: 1},
  ),
  districts: fc.option(
    fc.record({
      seats: fc.nat({max: 6}),
      independents: fc.nat({max: 2}),
      swept: fc.boolean(),
      linkage: fc.constantFrom("parallel", "compensatory", "compensatory"),
      overhang: fc.constantFrom("keep", "keep", "absorb", "level"),
    }),
    {freq: 1},
  ),
});

/** Small printed contests under every rule on totals, often with shares about the lines. */
export const printedQuestions: fc.Arbitrary<PrintedQuestion> = fc
  .tuple(printedTables, rest)
  .map(([printed, chosen]) => {
    const parties = printed.shares.map(({party}) => party);
    const {districts, floor, against} = chosen;
    const district = Math.min(districts?.seats ?? 0, chosen.seats);
    const strangers = Math.min(districts?.independents ?? 0, district);
    const own = (place: number) =>
      districts?.swept
        ? place === 0
          ? district - strangers
          : 0
        : Math.floor((district - strangers + parties.length - 1 - place) / parties.length);
    return {
      contest: {
        seats: chosen.seats,
        registered: 2 * Math.max(...[printed.ballots].flat()),
        printed,
        ...(districts && {
          districtWinners: [
            ...parties.map((party, place) => ({party, seats: own(place)})),
            {party: "independents", seats: strangers},
          ],
        }),
      },
      scenario: {
        threshold: {
          percent:
            chosen.aimsAt === null
              ? chosen.percent
              : Number(printed.shares[chosen.aimsAt % parties.length].percent),
          of: chosen.of,
          ...(chosen.exempt !== null && {exempt: [parties[chosen.exempt % parties.length]]}),
        },
        formula: chosen.formula,
        ties: chosen.ties,
        soleParty: chosen.soleParty,
        soleMinimum: chosen.soleMinimum,
        ...(districts && {
          mixed: {districtSeats: district, linkage: districts.linkage, overhang: districts.overhang},
        }),
        ...(floor && {turnoutFloor: {level: "contest", ...floor}}),
        ...(against && {againstAll: against}),
      },
    };
  });
