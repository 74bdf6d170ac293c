import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {InputError} from "../../src/core/inputError.js";
import {largestRemainders} from "../../src/core/largestRemainders.js";
import type {Outcome, Step} from "../../src/core/outcome.js";
import {parseScenario} from "../../src/core/scenario.js";
import {drawing, type Question, questions} from "./randomContests.js";
import type {Json} from "./slowCounts.js";

/** What every allocation owes, whatever the rules. */
describe("laws of every election", () => {
  test("seats add up, and a status says what it says", () =>
    forEvery(questions, (question) => {
      const outcome = answered(question);
      if (!outcome) return;
      const sum = (of: "list" | "district" | "seats") =>
        outcome.parties.reduce((all, party) => all + party[of], 0);
      const seats = question.contest.seats as number;
      if (mayGrow(question) && outcome.status !== "void" && outcome.status !== "none-admitted")
        expect(outcome.house).toBeGreaterThanOrEqual(seats);
      else expect(outcome.house).toBe(seats);
      expect(outcome.filled + outcome.vacant).toBe(outcome.house);
      expect(sum("seats")).toBe(outcome.filled);
      expect(sum("list") + sum("district")).toBe(outcome.filled);
      expect(outcome.vacant).toBeGreaterThanOrEqual(outcome.tie?.seats ?? 0);
      for (const {list, district, admitted, votes} of outcome.parties) {
        expect(Math.min(list, district)).toBeGreaterThanOrEqual(0);
        if (!admitted) expect(list).toBe(0);
        if (votes === 0) expect(admitted).toBe(false);
      }
      if (outcome.status === "void")
        expect([outcome.filled, sum("seats"), outcome.tie]).toEqual([0, 0, null]);
      if (outcome.status === "none-admitted") expect(sum("list")).toBe(0);
      if (outcome.status === "elected") expect(outcome.tie).toBeNull();
      if (outcome.status === "open-tie") expect(outcome.tie?.seats).toBeGreaterThan(0);
      const names = outcome.parties.map(({party}) => party);
      expect(new Set(names).size).toBe(names.length);
      const lists = (question.contest.votes as {party: string}[]).map(({party}) => party);
      expect(names.slice(0, lists.length)).toEqual(lists);
    }));

  test("the order of the lists changes nothing, except where a tie is broken by it", () =>
    forEvery(fc.tuple(questions, fc.nat()), ([question, turn]) => {
      // Remainders of voters moved go to the earlier list, and have no other rule for ties.
      if (question.scenario.transfers) return;
      const open = {...question, scenario: {...question.scenario, ties: "open"}};
      const before = answered(open);
      if (!before) return;
      const turned = {...open, contest: turnVotes(question.contest, turn) as Json};
      expect(bySeats(answered(turned))).toEqual(bySeats(before));
      // On its way to an answer a compensation may pass a tie that is gone in the end.
      if (before.tie || isCompensatory(question)) return;
      const lawful = {...turned, scenario: {...question.scenario, ties: "registration"}};
      expect(bySeats(answered(lawful))).toEqual(bySeats(before));
    }));

  test("an open tie only leaves out what registration would have given to one of the tied", () =>
    forEvery(questions, (question) => {
      // A district seat that is open changes what the lists of a compensation share.
      if (isCompensatory(question)) return;
      const open = answered({...question, scenario: {...question.scenario, ties: "open"}});
      const broken = answered({...question, scenario: {...question.scenario, ties: "registration"}});
      if (!open || !broken) return;
      expect(open.filled + (open.tie?.seats ?? 0)).toBe(broken.filled);
      for (const {party, seats} of broken.parties) {
        const certain = open.parties.find((one) => one.party === party)?.seats ?? 0;
        expect(certain).toBeLessThanOrEqual(seats);
        if (certain < seats) expect(open.tie?.parties).toContain(party);
      }
    }));

  test("counting every voter k times over changes no seat", () =>
    forEvery(fc.tuple(questions, fc.constantFrom(2n, 7n, 1_000_003n, 2n ** 53n)), ([question, factor]) => {
      // Voters are moved in whole ones, and Droop's quota is one of whole votes.
      if (question.scenario.transfers || question.scenario.formula === "droop") return;
      const many = {...question, contest: multiplied(question.contest, factor) as Json};
      expect(bySeats(answered(many))).toEqual(bySeats(answered(question)));
    }));

  test("an answer does not depend on what was asked before, and asking leaves the question as it was", () =>
    forEvery(
      questions,
      (question) => {
        const written = JSON.stringify(question);
        const ask = () => {
          try {
            const contest = parseContest(question.contest);
            const scenario = parseScenario(question.scenario);
            return elect(contest, scenario);
          } catch (error) {
            return (error as Error).message;
          }
        };
        expect(ask()).toEqual(ask());
        expect(JSON.stringify(question)).toBe(written);
      },
      1000,
    ));
});

describe("a turnout floor that nothing lies below", () => {
  test("changes no seat", () =>
    forEvery(questions, ({contest, scenario}) => {
      const floor = scenario.turnoutFloor as Json | undefined;
      const least = {...floor, percent: 0.000001};
      if (!floor) return;
      const without = answered({contest, scenario: {...scenario, turnoutFloor: undefined}});
      const low = answered({contest, scenario: {...scenario, turnoutFloor: least}});
      if (!without || !low) return;
      const [step] = stepsOf(low, "turnout-floor");
      if (step.missed === 0) expect(bySeats(low)).toEqual(bySeats(without));
    }));

  test("does not set aside district winners that are given outright", () => {
    const votes = [
      {party: "a", votes: 60},
      {party: "b", votes: 40},
    ];
    const place = {region: "r", registered: 100, votes};
    const contest = {
      seats: 4,
      registered: 100,
      votes,
      regions: [{id: "r", registered: 100, votes}],
      districts: [{id: "d", ...place}],
      districtWinners: [{party: "b", seats: 1}],
    };
    const seatsAt = (percent: number) => {
      const turnoutFloor = {percent, level: "region", consequence: "vacant"};
      const scenario = parseScenario({mixed: {districtSeats: 1}, turnoutFloor});
      return elect(parseContest(contest), scenario).parties.map(({party, district}) => [party, district]);
    };
    expect(seatsAt(1)).toEqual(seatsAt(0));
  });
});

describe("the working, which views draw instead of computing anything", () => {
  test("leads to the outcome step by step", () =>
    forEvery(questions, (question) => {
      const outcome = answered(question);
      if (!outcome) return;
      const [count] = stepsOf(outcome, "count");
      const {transfers = []} = question.scenario as {transfers?: Json[]};
      expect(outcome.steps[transfers.length > 0 ? 1 : 0]).toBe(count);
      expect(count.unaccounted).toBe(outcome.unaccounted);
      if (outcome.status === "void") return;

      const [{list, district, listToShare}] = stepsOf(outcome, "house");
      expect(list + district).toBe(question.contest.seats);
      const [threshold] = stepsOf(outcome, "threshold");
      expect(threshold.needed).toBeGreaterThanOrEqual(1);
      const reached = threshold.parties
        .filter(({votes, margin, exempt}) => margin >= 0 || (exempt && votes > 0))
        .map(({party}) => party);
      const [runnerUp] = stepsOf(outcome, "runner-up");
      if (runnerUp) expect(reached).toEqual([runnerUp.sole]);
      else expect(admitted(outcome)).toEqual(reached);
      for (const {votes, margin} of threshold.parties)
        expect(BigInt(margin)).toBe(BigInt(votes) - BigInt(threshold.needed));

      const ties = stepsOf(outcome, "tie");
      const open = ties.filter(({to}) => to.length === 0).reduce((all, {seats}) => all + seats, 0);
      expect(open).toBe(outcome.tie?.seats ?? 0);
      const listSeats = outcome.parties.reduce((all, party) => all + party.list, 0);
      const openList = ties
        .filter(({tier, to}) => tier === "list" && to.length === 0)
        .reduce((all, {seats}) => all + seats, 0);
      const [compensation] = stepsOf(outcome, "compensation");
      if (reached.length > 0 && isCompensatory(question)) expect(compensation).toBeDefined();
      if (!compensation) {
        expect(listSeats + openList).toBe(reached.length > 0 ? listToShare : 0);
        const [sharing] = sharings(outcome);
        sharing?.parties.forEach((party, index) => {
          expect(partyOf(outcome, party)?.list).toBe(sharing.seats[index]);
        });
        if (runnerUp && openList === 0) expect(partyOf(outcome, runnerUp.joined)?.list).toBe(runnerUp.seats);
      }
      const toShare = compensation?.proportional ?? listToShare;
      sharings(outcome).forEach((sharing, index) => {
        // All that are admitted share first; where some give way to overhang, the others share what is left.
        const isFirst = index === 0 && !runnerUp;
        if (isFirst) expect(sharing.parties).toEqual(reached);
        const given = sharing.seats.reduce((all, seats) => all + seats, 0);
        if (isFirst && question.scenario.ties !== "open") expect(given).toBe(toShare);
        if (sharing.step === "averages") {
          if (isFirst && sharing.last && sharing.next && given === toShare)
            expect(isAtLeast(sharing.last.average, sharing.next.average)).toBe(true);
          return;
        }
        sharing.parties.forEach((_, position) => {
          const claim = BigInt(sharing.votes[position]) * BigInt(sharing.quota.of);
          const whole = BigInt(sharing.whole[position]) * BigInt(sharing.quota.parts);
          expect(whole + BigInt(sharing.remainders[position])).toBe(claim);
          expect(BigInt(sharing.remainders[position])).toBeLessThan(BigInt(sharing.quota.parts));
        });
      });
      if (compensation) {
        const {overhang, grown, parties} = compensation;
        expect(grown).toBe(outcome.house - list - district);
        for (const {party, share, district: won, list: listed, overhang: over} of parties) {
          expect(partyOf(outcome, party)).toMatchObject({list: listed, district: won});
          expect(over).toBe(Math.max(0, won - share));
          if (overhang === "keep") expect(listed).toBe(Math.max(0, share - won));
        }
        const beyond = parties.reduce((all, {overhang: over}) => all + over, 0);
        expect(grown).toBe(overhang === "keep" ? beyond : overhang === "absorb" ? 0 : grown);
        if (overhang === "level") expect(beyond).toBe(0);
      }

      const [districts] = stepsOf(outcome, "districts");
      if (!districts || districts.given) return;
      expect(districts.results).toHaveLength(district);
      expect(districts.results.filter(({winner}) => winner === null)).toHaveLength(districts.vacant);
      for (const {party, district: won} of outcome.parties)
        expect(districts.results.filter(({winner}) => winner === party)).toHaveLength(won);
    }));

  test("a floor that empties seats or leaves votes out says which and how many", () => {
    const north = {id: "north", registered: 400, votes: [{party: "a", votes: 40}]};
    const south = {
      id: "south",
      registered: 600,
      votes: [
        {party: "a", votes: 200},
        {party: "b", votes: 160},
      ],
    };
    const votes = [
      {party: "a", votes: 240},
      {party: "b", votes: 160},
    ];
    const contest = {seats: 9, registered: 1000, votes, regions: [north, south]};
    const turnoutFloor = {percent: 20, level: "region", consequence: "vacant"};
    const outcome = elect(parseContest(contest), parseScenario({turnoutFloor}));
    const [floor] = outcome.steps.filter((step) => step.step === "turnout-floor");
    expect(floor).toMatchObject({
      below: ["north"],
      missed: 1,
      of: 2,
      votesNotCounted: 40,
      vacantListSeats: 4,
    });
    expect(outcome).toMatchObject({filled: 5, vacant: 4});
    expect(outcome.parties.map(({votes, seats}) => [votes, seats])).toEqual([
      [200, 3],
      [160, 2],
    ]);
  });

  const tied = {
    seats: 1,
    votes: [
      {party: "a", votes: 50},
      {party: "b", votes: 50},
    ],
  };
  const second = {
    seats: 10,
    votes: [
      {party: "a", votes: 90},
      {party: "b", votes: 5},
      {party: "c", votes: 5},
    ],
  };
  const local = {...tied, seats: 2, districts: [{id: "d", votes: tied.votes}]};
  test.each([
    ["nothing of the law", second, {threshold: {percent: 5}}, []],
    [
      "a turnout floor",
      {...tied, seats: 2, registered: 100},
      {turnoutFloor: {percent: 1}},
      ["turnout-floor"],
    ],
    ["another base", second, {threshold: {percent: 5, of: "cast"}}, ["threshold-base"]],
    ["an exempt list", second, {threshold: {percent: 5, exempt: ["a"]}}, ["threshold-exempt"]],
    ["nobody admitted", tied, {threshold: {percent: 60}}, ["none-admitted-vacant"]],
    ["an open tie", tied, {ties: "open"}, ["ties-open"]],
    ["a tie broken as in the law", tied, {}, []],
    ["equal runners-up", second, {threshold: {percent: 50}}, ["runner-up-tie"]],
    [
      "a district tie",
      local,
      {threshold: {percent: 50}, mixed: {districtSeats: 1}},
      ["district-tie-registration"],
    ],
  ])("what goes beyond the law is named: %s", (_, contest, scenario, assumptions) =>
    expect(elect(parseContest(contest), parseScenario(scenario)).assumptions).toEqual(assumptions),
  );
});

const votes = fc.array(
  fc.oneof(fc.nat({max: 9}), fc.nat({max: 9_000_000}), fc.bigInt(2n ** 53n, 2n ** 70n)),
  {
    minLength: 1,
    maxLength: 10,
  },
);
const house = fc.oneof(fc.nat({max: 12}), fc.constantFrom(49, 69, 98, 107, 1000));

describe("Hare's quota", () => {
  const shared = fc.tuple(votes, house).filter(([lists]) => lists.some((own) => own > 0));

  test("all seats are given out, and each list has its whole quotas or one seat more", () =>
    forEvery(shared, ([lists, seats]) => {
      const result = largestRemainders(lists, seats, {ties: "registration"});
      const all = lists.reduce((sum: bigint, own) => sum + BigInt(own), 0n);
      expect(result.seats.reduce((sum, own) => sum + own, 0)).toBe(seats);
      lists.forEach((own, list) => {
        const whole = Number((BigInt(own) * BigInt(seats)) / all);
        expect([whole, whole + 1]).toContain(result.seats[list]);
      });
    }));

  test("more votes never mean fewer seats, and equal votes differ by a seat only where a tie says so", () =>
    forEvery(shared, ([lists, seats]) => {
      const result = largestRemainders(lists, seats, {ties: "registration"});
      for (let a = 0; a < lists.length; a++)
        for (let b = a + 1; b < lists.length; b++) {
          if (lists[a] > lists[b]) expect(result.seats[a]).toBeGreaterThanOrEqual(result.seats[b]);
          if (lists[a] === lists[b] && result.seats[a] !== result.seats[b]) {
            expect(result.seats[a]).toBe(result.seats[b] + 1);
            expect(result.tie?.among).toEqual(expect.arrayContaining([a, b]));
          }
        }
    }));

  test("exact shares of the house are given exactly", () =>
    forEvery(fc.array(fc.nat({max: 40}), {minLength: 1, maxLength: 10}), (lists) => {
      const all = lists.reduce((sum, own) => sum + own, 0);
      if (all === 0) return;
      expect(largestRemainders(lists, all, {ties: "open"}).seats).toEqual(lists);
      expect(
        largestRemainders(
          lists.map((own) => BigInt(own) * 10n ** 20n),
          all,
          {ties: "open"},
        ).seats,
      ).toEqual(lists);
    }));
});

describe("the threshold", () => {
  const line = fc.record({
    base: fc.oneof(
      fc.integer({min: 1, max: 300}),
      fc.integer({min: 1, max: 12_000_000}),
      fc.constant(10 ** 8),
    ),
    percent: fc.oneof(
      fc.constantFrom(3, 5, 7, 12.5, 0.07, 33.333333, 50, 99.999999),
      fc.integer({min: 1, max: 10 ** 8}).map((parts) => parts / 10 ** 6),
    ),
    of: fc.constantFrom("registered", "cast", "valid", "party"),
    againstAll: fc.nat({max: 50}),
    slack: fc.nat({max: 50}),
  });

  test("lets in a list with exactly the votes it asks for, on each of the four bases, and keeps out one vote less", () =>
    forEvery(line, ({base, percent, of, againstAll, slack}) => {
      const parts = BigInt(Math.round(percent * 10 ** 6));
      const enough = Number((BigInt(base) * parts + 10n ** 8n - 1n) / 10n ** 8n);
      const isIn = (own: number) => {
        const against = of === "valid" ? Math.min(againstAll, base - own) : againstAll;
        const rest = of === "party" || of === "valid" ? base - own - (of === "valid" ? against : 0) : 0;
        const contest = {
          seats: 10,
          registered: of === "registered" ? base : base + slack + 100,
          cast: of === "cast" ? base : base + slack,
          invalid: slack,
          againstAll: against,
          votes: [
            {party: "own", votes: own},
            {party: "rest", votes: rest},
          ],
        };
        const scenario = {threshold: {percent, of}, soleParty: "alone"};
        return elect(parseContest(contest), parseScenario(scenario)).parties[0].admitted;
      };
      expect(isIn(enough)).toBe(true);
      expect(isIn(enough - 1)).toBe(false);
    }));

  test("at 0 % every list with a vote is in, and a list without one never is", () => {
    const contest = {
      seats: 5,
      votes: [
        {party: "a", votes: 1},
        {party: "b", votes: 0},
        {party: "c", votes: 10 ** 9},
      ],
    };
    const {parties} = elect(parseContest(contest), parseScenario({threshold: {percent: 0}}));
    expect(parties.map(({admitted}) => admitted)).toEqual([true, false, true]);
  });

  test("lets in an exempt list with one vote, and none without", () => {
    const contest = {
      seats: 10,
      votes: [
        {party: "a", votes: 999},
        {party: "b", votes: 1},
        {party: "c", votes: 0},
      ],
    };
    const admitted = (exempt: string[]) =>
      elect(parseContest(contest), parseScenario({threshold: {percent: 50, exempt}, soleParty: "alone"}))
        .parties.filter((party) => party.admitted)
        .map(({party}) => party);
    expect(admitted([])).toEqual(["a"]);
    expect(admitted(["b"])).toEqual(["a", "b"]);
    expect(admitted(["b", "c"])).toEqual(["a", "b"]);
  });

  test("0.07 is 7 of 10,000 and not a hair more", () => {
    const admitted = (own: number) =>
      elect(
        parseContest({
          seats: 5,
          votes: [
            {party: "a", votes: own},
            {party: "b", votes: 10_000 - own},
          ],
        }),
        parseScenario({threshold: {percent: 0.07}, soleParty: "alone"}),
      ).parties[0].admitted;
    expect([admitted(6), admitted(7)]).toEqual([false, true]);
  });
});

function forEvery<T>(cases: fc.Arbitrary<T>, holds: (one: T) => void, runs = 2500): void {
  fc.assert(fc.property(cases, holds), drawing(runs));
}

/** The outcome, or null where a rule needs what the contest does not have. */
function answered({contest, scenario}: Question): Outcome | null {
  try {
    return elect(parseContest(contest), parseScenario(scenario));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

const isCompensatory = ({scenario}: Question) =>
  (scenario.mixed as Json | undefined)?.linkage === "compensatory";

const mayGrow = (question: Question) =>
  isCompensatory(question) && (question.scenario.mixed as Json).overhang !== "absorb";

const partyOf = ({parties}: Outcome, name: string) => parties.find(({party}) => party === name);

const admitted = ({parties}: Outcome) => parties.filter((party) => party.admitted).map(({party}) => party);

const stepsOf = <Name extends Step["step"]>({steps}: Outcome, name: Name) =>
  steps.filter((one): one is Extract<Step, {step: Name}> => one.step === name);

/** How list seats were shared by a formula, in the order in which it was done. */
const sharings = ({steps}: Outcome) => steps.filter((one) => one.step === "quota" || one.step === "averages");

type Fraction = {readonly parts: number | bigint; readonly of: number | bigint};

const isAtLeast = (one: Fraction, other: Fraction) =>
  BigInt(one.parts) * BigInt(other.of) >= BigInt(other.parts) * BigInt(one.of);

/** Who has which seats, in no order; those without a seat left out. */
function bySeats(outcome: Outcome | null) {
  return (
    outcome && {
      status: outcome.status,
      filled: outcome.filled,
      vacant: outcome.vacant,
      parties: outcome.parties
        .filter(({seats}) => seats > 0)
        .map(({party, list, district}) => `${party} ${list} ${district}`)
        .sort(),
      tie: outcome.tie && {seats: outcome.tie.seats, parties: [...outcome.tie.parties].sort()},
    }
  );
}

/** The same contest with the `votes` of it and of its parts in another order. */
function turnVotes(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((one) => turnVotes(one, turn));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== "votes" || !Array.isArray(inner)) return [key, turnVotes(inner, turn)];
      const at = turn % inner.length;
      const turned = [...inner.slice(at), ...inner.slice(0, at)];
      return [key, turn % 2 ? turned.reverse() : turned];
    }),
  );
}

const counts = new Set(["registered", "cast", "invalid", "againstAll", "votes"]);

/** The same contest with every voter and vote counted so many times. */
function multiplied(value: unknown, factor: bigint): unknown {
  if (Array.isArray(value)) return value.map((one) => multiplied(one, factor));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (!counts.has(key) || typeof inner === "object") return [key, multiplied(inner, factor)];
      const more = BigInt(inner as number) * factor;
      return [key, more < 2n ** 53n ? Number(more) : String(more)];
    }),
  );
}
