import {describe, expect, test} from "vitest";
import {ledgerJson} from "../../../src/certainty/ledger/ledgerJson.js";
import {type Contest, parseContest} from "../../../src/core/contest.js";
import {type Count, minus, plus, times} from "../../../src/core/count.js";
import {elect} from "../../../src/core/elect.js";
import {formulas, parseScenario, type Scenario} from "../../../src/core/scenario.js";
import {contestOf, mazhilis2021} from "../../elections/results.js";

const country = parseContest({...contestOf(mazhilis2021), registered: 11_919_241});

/** The same election of a country with so many times the voters. */
const grown = (factor: bigint): Contest => ({
  ...country,
  counts: {
    registered: times(country.counts.registered ?? 0, factor),
    cast: times(country.counts.cast, factor),
    invalid: times(country.counts.invalid, factor),
    againstAll: 0,
    votes: country.counts.votes.map((own) => times(own, factor)),
  },
});

/** Seats once so many voters have moved. */
function seatsWith(contest: Contest, rules: Scenario, from: string, to: string, voters: Count): number[] {
  const {counts, parties} = contest;
  const change = (group: string) => (group === to ? voters : group === from ? minus(0, voters) : 0);
  const moved = {
    ...counts,
    cast: minus(counts.cast, change("nonvoters")),
    votes: counts.votes.map((own, list) => plus(own, change(parties[list]))),
  };
  return elect({...contest, counts: moved}, rules).parties.map(({seats}) => seats);
}

/** Holds every number of a ledger against the engine: with it the seats change, with one voter fewer they do not. */
function expectLeast(contest: Contest, rules: Scenario): void {
  const now = elect(contest, rules).parties.map(({seats}) => seats);
  const {parties} = contest;
  ledgerJson(contest, rules).parties.forEach(({party, seats, more, fewer}, list) => {
    expect(seats).toBe(now[list]);
    const check = (from: string, to: string, voters: Count | null, changed: (seats: number) => boolean) => {
      if (voters === null) return;
      const own = (number: Count) => seatsWith(contest, rules, from, to, number)[list];
      expect([changed(own(minus(voters, 1))), changed(own(voters))], `${from} → ${to}: ${voters}`).toEqual([
        false,
        true,
      ]);
    };
    check("nonvoters", party, more.join, (own) => own > seats);
    check(party, "nonvoters", fewer.leave, (own) => own < seats);
    for (const other of parties) {
      if (other === party) continue;
      check(other, party, more.from[other], (own) => own > seats);
      check(party, other, fewer.to[other], (own) => own < seats);
    }
  });
}

describe("In an election of millions, one voter fewer than the ledger says changes nothing", () => {
  test.each(formulas)("by %s, with the threshold of the law and without any", (formula) => {
    for (const percent of [7, 0]) expectLeast(country, parseScenario({formula, threshold: {percent}}));
  });

  test.each(formulas)("by %s, in counts beyond what a double holds", (formula) =>
    expectLeast(grown(1_000_000_007n), parseScenario({formula})),
  );

  test("where non-voters are supposed to come in proportion", () =>
    expectLeast(
      parseContest({
        seats: 10,
        registered: 90_000,
        votes: [
          {party: "a", votes: 30_011},
          {party: "b", votes: 20_003},
          {party: "c", votes: 5_001},
        ],
      }),
      parseScenario({transfers: [{from: "nonvoters", to: "parties", percent: 10}]}),
    ));
});

describe("Every ending has a ledger", () => {
  test("a contest below its turnout floor hangs on as many as are missing", () => {
    const short = parseContest({seats: 5, registered: 1000, cast: 290, votes: [{party: "a", votes: 290}]});
    const {validity, parties} = ledgerJson(short, parseScenario({turnoutFloor: {percent: 30}}));
    expect(validity).toEqual({
      valid: false,
      hasVoidRule: true,
      fewest: {voters: 10, from: "nonvoters", to: "a"},
    });
    expect(parties[0]).toMatchObject({seats: 0, more: {join: 10}, fewer: {leave: null}});
  });

  test("a valid one hangs on those who stay away, or vote against all", () => {
    const close = parseContest({seats: 5, registered: 1000, cast: 300, votes: [{party: "a", votes: 300}]});
    const rules = parseScenario({turnoutFloor: {percent: 30}});
    expect(ledgerJson(close, rules).validity).toEqual({
      valid: true,
      hasVoidRule: true,
      fewest: {voters: 1, from: "a", to: "nonvoters"},
    });
    const protest = parseContest({
      seats: 5,
      registered: 100,
      againstAll: 8,
      votes: [
        {party: "a", votes: 50},
        {party: "b", votes: 42},
      ],
    });
    // Ten of a hundred are not above 10 %, eleven are.
    expect(
      ledgerJson(protest, parseScenario({againstAll: {percent: 10, consequence: "void"}})).validity,
    ).toEqual({valid: true, hasVoidRule: true, fewest: {voters: 3, from: "a", to: "againstAll"}});
  });

  test("without a rule that could make it void, no number does", () =>
    expect(ledgerJson(country, parseScenario({})).validity).toEqual({
      valid: true,
      hasVoidRule: false,
      fewest: null,
    }));

  test("a floor so low that no single list can miss it by staying away is a rule all the same", () => {
    const contest = parseContest({
      seats: 5,
      registered: 1000,
      cast: 600,
      votes: [
        {party: "a", votes: 300},
        {party: "b", votes: 300},
      ],
    });
    expect(ledgerJson(contest, parseScenario({turnoutFloor: {percent: 20}})).validity).toEqual({
      valid: true,
      hasVoidRule: true,
      fewest: null,
    });
  });

  test("where nobody is admitted, a list hangs on what it lacks", () => {
    const contest = parseContest({
      seats: 3,
      votes: [
        {party: "a", votes: 50},
        {party: "b", votes: 50},
      ],
    });
    const {admission, majority} = ledgerJson(contest, parseScenario({threshold: {percent: 60}}));
    expect(admission[0]).toEqual({party: "a", admitted: false, fewest: {voters: 10, from: "b", to: "a"}});
    expect(majority).toEqual({holder: null, fewest: {voters: 10, from: "a", to: "b"}});
  });

  test("a seat that is open counts for nobody, and one voter decides it", () => {
    const contest = parseContest({
      seats: 3,
      votes: [
        {party: "a", votes: 50},
        {party: "b", votes: 50},
      ],
    });
    const {parties} = ledgerJson(contest, parseScenario({ties: "open"}));
    expect(parties.map(({seats, more}) => [seats, more.join])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

describe("What does not move", () => {
  const contest = {
    seats: 6,
    votes: [
      {party: "a", votes: 60},
      {party: "b", votes: 40},
    ],
    districtWinners: [
      {party: "a", seats: 1},
      {party: "independents", seats: 2},
    ],
  };
  const rules = {mixed: {districtSeats: 3}};

  test("districts stay with their winners, and winners without a list hang on nobody's list vote", () => {
    const {parties} = ledgerJson(parseContest(contest), parseScenario(rules));
    expect(parties.map(({party, seats}) => [party, seats])).toEqual([
      ["a", 3],
      ["b", 1],
      ["independents", 2],
    ]);
    expect(parties[2]).toMatchObject({more: {join: null, from: {}}, fewer: {leave: null, to: {}}});
    // At 50 each, the second list seat of three is still the earlier list's.
    expect(parties[0].fewer).toEqual({leave: 21, to: {b: 11}});
  });

  test("a rule that needs what is not there is an error, as for seats", () =>
    expect(() =>
      ledgerJson(
        country,
        parseScenario({turnoutFloor: {percent: 20, level: "region", consequence: "exclude"}}),
      ),
    ).toThrow("contest.regions"));
});
