import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {formulas as everyFormula, parseScenario} from "../../src/core/scenario.js";
import {drawing} from "./randomContests.js";
import {divisors, type Formula, quotas, slowFormula} from "./slowFormulas.js";

type Ties = "registration" | "open";

const formulas: Formula[] = [...quotas, ...divisors];

/** Lists with a vote each: few votes and many ties, votes of a country, votes past 2^53 and a vote or two apart. */
const votes = fc
  .oneof(
    fc.array(fc.bigInt(1n, 9n), {minLength: 1, maxLength: 10}),
    fc.array(fc.bigInt(1n, 9_000_000n), {minLength: 1, maxLength: 10}),
    fc.array(fc.bigInt(2n ** 53n - 2n, 2n ** 53n + 2n), {minLength: 1, maxLength: 6}),
    fc.array(fc.bigInt(1n, 2n ** 70n), {minLength: 1, maxLength: 10}),
    fc.array(
      fc.tuple(fc.bigInt(1n, 12n), fc.bigInt(-1n, 1n)).map(([own, off]) => own * 720_720n * 10n ** 12n + off),
      {minLength: 1, maxLength: 6},
    ),
  )
  .map((own) => own.map(BigInt));
const house = fc.oneof(fc.integer({min: 1, max: 15}), fc.integer({min: 1, max: 150}));
const elections = fc.tuple(votes, house);

test("every formula of the law is counted a second way here", () =>
  expect([...formulas].sort()).toEqual([...everyFormula].sort()));

describe.each(formulas)("%s", (formula) => {
  test("agrees with the formula worked out a second time, whichever way ties go", () =>
    forEvery(elections, ([lists, seats]) => {
      for (const ties of ["registration", "open"] as const)
        expect(shared(formula, lists, seats, ties)).toEqual(slowShared(formula, lists, seats, ties));
    }));

  test("seats add up to the house, but for those that a tie leaves open", () =>
    forEvery(elections, ([lists, seats]) => {
      expect(total(shared(formula, lists, seats, "registration").seats)).toBe(seats);
      const {seats: certain, open} = shared(formula, lists, seats, "open");
      expect(total(certain) + open).toBe(seats);
    }));

  test("the order of the lists changes nothing, except where a tie is broken by it", () =>
    forEvery(fc.tuple(elections, fc.nat()), ([[lists, seats], turn]) => {
      const at = turn % lists.length;
      const turned = <T>(all: readonly T[]) => [...all.slice(at), ...all.slice(0, at)].reverse();
      const open = shared(formula, lists, seats, "open");
      expect(shared(formula, turned(lists), seats, "open").seats).toEqual(turned(open.seats));
      if (open.open > 0) return;
      expect(shared(formula, lists, seats, "registration").seats).toEqual(open.seats);
      expect(shared(formula, turned(lists), seats, "registration").seats).toEqual(turned(open.seats));
    }));

  test("more votes never mean fewer seats, and equal votes differ by a seat at most, to the earlier list", () =>
    forEvery(elections, ([lists, seats]) => {
      const given = shared(formula, lists, seats, "registration").seats;
      const certain = shared(formula, lists, seats, "open").seats;
      for (let a = 0; a < lists.length; a++)
        for (let b = 0; b < lists.length; b++) {
          if (lists[a] > lists[b]) expect(given[a]).toBeGreaterThanOrEqual(given[b]);
          if (lists[a] === lists[b] && a < b) {
            expect([0, 1]).toContain(given[a] - given[b]);
            expect(certain[a]).toBe(certain[b]);
          }
        }
    }));

  test("an open tie only leaves out what registration gives to one of the tied", () =>
    forEvery(elections, ([lists, seats]) => {
      const given = shared(formula, lists, seats, "registration").seats;
      const {seats: certain, tied} = shared(formula, lists, seats, "open");
      given.forEach((own, list) => {
        expect([0, 1]).toContain(own - certain[list]);
        if (own > certain[list]) expect(tied).toContain(list);
      });
    }));

  // Droop's quota is rounded to whole votes, so it alone depends on how many voters there are.
  if (formula !== "droop")
    test("counting every vote k times over changes no seat", () =>
      forEvery(fc.tuple(elections, fc.constantFrom(2n, 7n, 1_000_003n, 2n ** 53n)), ([[lists, seats], k]) => {
        for (const ties of ["registration", "open"] as const)
          expect(
            shared(
              formula,
              lists.map((own) => own * k),
              seats,
              ties,
            ),
          ).toEqual(shared(formula, lists, seats, ties));
      }));

  test("a list alone has every seat, and the largest house is shared in full", () => {
    expect(shared(formula, [3n], 98, "open").seats).toEqual([98]);
    const {seats} = shared(formula, [5n, 3n, 2n ** 60n], 1000, "registration");
    expect(total(seats)).toBe(1000);
  });
});

describe.each(divisors)("%s, as every divisor formula,", (formula) => {
  test("takes no seat from any party when the house grows", () =>
    forEvery(elections, ([lists, seats]) => {
      const before = shared(formula, lists, seats, "registration").seats;
      const after = shared(formula, lists, seats + 1, "registration").seats;
      before.forEach((own, list) => {
        expect(after[list]).toBeGreaterThanOrEqual(own);
      });
    }));

  test("takes no seat from a party that gets more votes, and gives none to the others", () =>
    forEvery(
      fc.tuple(elections, fc.nat(), fc.oneof(fc.bigInt(1n, 9n), fc.bigInt(1n, 2n ** 66n))),
      ([[lists, seats], pick, more]) => {
        const winner = pick % lists.length;
        const before = shared(formula, lists, seats, "registration").seats;
        const after = shared(
          formula,
          lists.map((own, list) => (list === winner ? own + more : own)),
          seats,
          "registration",
        ).seats;
        before.forEach((own, list) => {
          if (list === winner) expect(after[list]).toBeGreaterThanOrEqual(own);
          else expect(after[list]).toBeLessThanOrEqual(own);
        });
      },
    ));

  test("leaves no seat that another list has the better claim to", () =>
    forEvery(elections, ([lists, seats]) => {
      const given = shared(formula, lists, seats, "registration").seats;
      lists.forEach((own, list) => {
        lists.forEach((other, holder) => {
          if (list === holder || given[holder] === 0) return;
          // The holder's claim to its last seat is at least the list's claim to one more.
          const claim = weight(formula, given[list]);
          const held = weight(formula, given[holder] - 1);
          const power = formula === "huntington-hill" ? 2n : 1n;
          if (claim.of === 0n && held.of === 0n) expect(other).toBeGreaterThanOrEqual(own);
          else
            expect(other ** power * held.by * claim.of).toBeGreaterThanOrEqual(
              own ** power * claim.by * held.of,
            );
        });
      });
    }));
});

describe("what sets the formulas apart", () => {
  test("Hare stays within the quota: whole quotas, or one seat more", () =>
    forEvery(elections, ([lists, seats]) => {
      shared("hare", lists, seats, "registration").seats.forEach((own, list) => {
        const whole = Number((lists[list] * BigInt(seats)) / sum(lists));
        expect([whole, whole + 1]).toContain(own);
      });
    }));

  test("D'Hondt never stays below whole quotas, Adams never goes beyond the next whole", () =>
    forEvery(elections, ([lists, seats]) => {
      const all = sum(lists);
      const large = shared("dhondt", lists, seats, "registration").seats;
      const small = shared("adams", lists, seats, "registration").seats;
      lists.forEach((own, list) => {
        const claim = own * BigInt(seats);
        expect(large[list]).toBeGreaterThanOrEqual(Number(claim / all));
        expect(small[list]).toBeLessThanOrEqual(Number((claim + all - 1n) / all));
      });
    }));

  test("under D'Hondt two lists that merge lose no seat; under Adams, once each list has one, they gain none", () =>
    forEvery(elections, ([lists, seats]) => {
      const of = (formula: Formula, all: bigint[]) => shared(formula, all, seats, "registration").seats;
      const [one = 0n, other = 0n, ...rest] = lists;
      if (other === 0n) return;
      const large = of("dhondt", lists);
      expect(of("dhondt", [one + other, ...rest])[0]).toBeGreaterThanOrEqual(large[0] + large[1]);
      if (seats < lists.length) return;
      const small = of("adams", [...rest, one, other]).slice(-2);
      expect(of("adams", [...rest, one + other]).at(-1)).toBeLessThanOrEqual(small[0] + small[1]);
    }));

  test.each(["adams", "dean", "huntington-hill"] as const)(
    "%s gives every list a seat before any a second",
    (formula) =>
      forEvery(elections, ([lists, seats]) => {
        const given = shared(formula, lists, seats, "registration").seats;
        expect(Math.max(...given) <= 1 || Math.min(...given) >= 1).toBe(true);
      }),
  );

  test.each(["droop", "hagenbach-bischoff"] as const)(
    "%s lets each list keep its whole quotas, but for a surplus of one",
    (formula) =>
      forEvery(elections, ([lists, seats]) => {
        const given = shared(formula, lists, seats, "registration").seats;
        const whole = lists.map((own) =>
          formula === "droop"
            ? Number(own / (sum(lists) / BigInt(seats + 1) + 1n))
            : Number((own * BigInt(seats + 1)) / sum(lists)),
        );
        const surplus = Math.max(0, total(whole) - seats);
        expect(surplus).toBeLessThanOrEqual(formula === "droop" ? 0 : 1);
        const lost = given.reduce((all, own, list) => all + Math.max(0, whole[list] - own), 0);
        expect(lost).toBe(surplus);
      }),
  );
});

/** What votes are divided by for the next seat, as the mathematicians write it: a mean of s and s + 1, and the like. */
function weight(formula: Formula, seats: number): {of: bigint; by: bigint} {
  const s = BigInt(seats);
  switch (formula) {
    case "dhondt":
      return {of: s + 1n, by: 1n};
    case "sainte-lague":
      return {of: s + s + 1n, by: 2n};
    case "modified-sainte-lague":
      return s === 0n ? {of: 7n, by: 10n} : {of: s + s + 1n, by: 2n};
    case "danish":
      return {of: 3n * s + 1n, by: 3n};
    case "adams":
      return {of: s, by: 1n};
    case "dean": // the harmonic mean
      return {of: s * (s + 1n) * 2n, by: s + s + 1n};
    default: // the geometric mean, squared
      return {of: s * s + s, by: 1n};
  }
}

interface Given {
  seats: number[];
  open: number;
  tied: number[];
}

/** The engine's list seats where every list takes part and nothing else is at work. */
function shared(formula: Formula, lists: readonly bigint[], seats: number, ties: Ties): Given {
  const contest = {
    seats,
    votes: lists.map((own, list) => ({party: `${list}`, votes: own < 2n ** 53n ? Number(own) : String(own)})),
  };
  const scenario = {formula, ties, threshold: {percent: 0}, soleParty: "alone"};
  const {parties, tie} = elect(parseContest(contest), parseScenario(scenario));
  return {
    seats: parties.map(({list}) => list),
    open: tie?.seats ?? 0,
    tied: (tie?.parties ?? []).map(Number),
  };
}

function slowShared(formula: Formula, lists: readonly bigint[], seats: number, ties: Ties): Given {
  const claims = lists.map((own, list) => ({party: `${list}`, votes: own}));
  const {claims: given, tie} = slowFormula(formula, claims, seats, ties);
  return {
    seats: given.map((claim) => claim.seats),
    open: tie?.seats ?? 0,
    tied: (tie?.parties ?? []).map(Number),
  };
}

const total = (seats: readonly number[]): number => seats.reduce((all, own) => all + own, 0);

const sum = (counts: readonly bigint[]): bigint => counts.reduce((all, own) => all + own, 0n);

function forEvery<T>(cases: fc.Arbitrary<T>, holds: (one: T) => void, runs = 400): void {
  fc.assert(fc.property(cases, holds), drawing(runs));
}
