import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {quotientOrder} from "../../src/core/quotientOrder.js";
import type {Stations} from "../../src/core/stations.js";
import {turnoutOrder} from "../../src/core/turnoutOrder.js";
import {drawing} from "./randomContests.js";

interface Station {
  readonly cast: number;
  readonly registered: number;
}

const small = fc.integer({min: 0, max: 3000});
/** Counts whose quotients differ by less than a double can tell. */
const huge = fc.integer({min: 2 ** 53 - 40, max: 2 ** 53 - 1});
const station = (count: fc.Arbitrary<number>) => fc.record({cast: count, registered: count});
const stations = fc.oneof(
  fc.array(station(small), {minLength: 1, maxLength: 60}),
  fc.array(station(fc.oneof(small, huge)), {minLength: 1, maxLength: 60}),
  fc.array(fc.record({cast: small, registered: fc.constantFrom(0, Number.NaN, 1, 2, 300)}), {minLength: 1}),
);

describe("Stations in order of turnout", () => {
  test("stand as comparing every two of them exactly would put them, equal ones in their own order", () =>
    fc.assert(
      fc.property(stations, (all) => {
        const order = quotientOrder(column(all, "cast"), column(all, "registered"));
        const slowly = all.map((_, place) => place).sort((a, b) => compared(all[a], all[b]) || a - b);
        expect([...order]).toEqual(slowly);
      }),
      drawing(3000),
    ));

  test("fall below a floor each by its own turnout, where those of two are one number to a computer", () => {
    const n = 2 ** 28;
    const [higher, lower] = [
      {cast: n, registered: n + 1},
      {cast: n - 1, registered: n},
    ];
    expect(higher.cast / higher.registered).toBe(lower.cast / lower.registered);
    const floor = {parts: higher.cast, of: higher.registered};
    expect(turnoutOrder(asStations([higher, lower])).below(floor)).toMatchObject({
      protocols: 1,
      counts: {cast: lower.cast},
    });
  });
});

const column = (all: readonly Station[], of: keyof Station) => Float64Array.from(all, (one) => one[of]);

/** Without registered voters there is no turnout: the last ones. */
function compared(one: Station, other: Station): number {
  const [has, hasOther] = [one.registered > 0, other.registered > 0];
  if (!has || !hasOther) return Number(hasOther) - Number(has);
  const difference =
    BigInt(one.cast) * BigInt(other.registered) - BigInt(other.cast) * BigInt(one.registered);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function asStations(all: readonly Station[]): Stations {
  const none = new Float64Array(all.length);
  return {
    regions: all.map(() => "r"),
    registered: column(all, "registered"),
    cast: column(all, "cast"),
    invalid: none,
    againstAll: none,
    parties: ["a"],
    votes: [none],
  };
}
