import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {InputError} from "../../src/core/inputError.js";
import {formulas, parseScenario, turnoutFloors} from "../../src/core/scenario.js";
import {drawing, questions} from "./randomContests.js";
import type {Json} from "./slowCounts.js";

const counted = {
  registered: 100,
  cast: 60,
  votes: [
    {party: "a", votes: 40},
    {party: "b", votes: 20},
  ],
};
const contest: Json = {seats: 10, ...counted};
const fullContest: Json = {
  ...contest,
  districts: [{id: "d1", region: "r1", ...counted}],
  regions: [{id: "r1", ...counted}],
  protocols: [{id: "s1", region: "r1", district: "d1", ...counted}],
  districtWinners: [{party: "c", seats: 1}],
};

const tooMany = "9".repeat(401);
const rows = (...votes: unknown[]) => ({...contest, votes});
const part = (name: string, ...members: unknown[]) => ({...contest, [name]: members});
const place = {id: "x", ...counted};
const moves = (other: Json) => ({transfers: [{from: "a", to: "b", percent: 5, ...other}]});
/** As JSON.parse gives it: an own field of that name, and no prototype. */
const parsed = (json: string) => JSON.parse(json);

type Case = [what: string, json: unknown, field: string, value: string];

describe("a contest is refused, and the sentence names the field and the value", () => {
  const cases: Case[] = [
    ["no object", "98", "contest", '"98"'],
    ["a list", [], "contest", "[]"],
    ["null", null, "contest", "null"],
    ["unknown field", {...contest, seat: 98}, "contest.seat", "98"],
    ["unknown field of votes", rows({party: "a", votes: 1, share: 2}), "contest.votes[0].share", "2"],
    ["unknown field of a region", part("regions", {...place, turnout: 3}), "contest.regions[0].turnout", "3"],
    [
      "district of a region",
      part("regions", {...place, district: "d"}),
      "contest.regions[0].district",
      '"d"',
    ],
    [
      "unknown field of a district",
      part("districts", {...place, seats: 1}),
      "contest.districts[0].seats",
      "1",
    ],
    ["unknown field of a protocol", part("protocols", {...place, x: 4}), "contest.protocols[0].x", "4"],
    [
      "unknown field of a winner",
      part("districtWinners", {party: "a", seats: 1, votes: 5}),
      "contest.districtWinners[0].votes",
      "5",
    ],
    [
      "__proto__",
      parsed('{"seats":1,"votes":[{"party":"a","votes":1}],"__proto__":{"seats":5}}'),
      "contest.__proto__",
      '{"seats":5}',
    ],
    [
      "__proto__ alone",
      parsed('{"__proto__":{"seats":1,"votes":[{"party":"a","votes":1}]}}'),
      "contest.__proto__",
      "seats",
    ],
    [
      "__proto__ in votes",
      rows(parsed('{"__proto__":{"party":"a","votes":1}}')),
      "contest.votes[0].__proto__",
      "party",
    ],
    ["constructor", {...contest, constructor: 1}, "contest.constructor", "1"],
    ["no seats", {...contest, seats: undefined}, "contest.seats", "missing"],
    ["seats 0", {...contest, seats: 0}, "contest.seats", "0"],
    ["seats below 0", {...contest, seats: -98}, "contest.seats", "-98"],
    ["half a seat", {...contest, seats: 97.5}, "contest.seats", "97.5"],
    ["seats NaN", {...contest, seats: Number.NaN}, "contest.seats", "NaN"],
    [
      "seats 10^400",
      parsed('{"seats":1e400,"votes":[{"party":"a","votes":1}]}'),
      "contest.seats",
      "Infinity",
    ],
    ["seats as text", {...contest, seats: "98"}, "contest.seats", '"98"'],
    ["a house of a billion", {...contest, seats: 10 ** 9}, "contest.seats", "1000000000"],
    ["no votes", {...contest, votes: undefined}, "contest.votes", "missing"],
    ["votes no list", {...contest, votes: {a: 1}}, "contest.votes", '{"a":1}'],
    ["votes of nobody", {...contest, votes: []}, "contest.votes", "[]"],
    ["a party that is no object", rows(5), "contest.votes[0]", "5"],
    ["a party without a name", rows({votes: 1}), "contest.votes[0].party", "missing"],
    ["a party with an empty name", rows({party: "", votes: 1}), "contest.votes[0].party", '""'],
    ["a party with a number for a name", rows({party: 7, votes: 1}), "contest.votes[0].party", "7"],
    [
      "a party twice",
      rows({party: "a", votes: 1}, {party: "b", votes: 1}, {party: "a", votes: 2}),
      "contest.votes[2].party",
      '"a"',
    ],
    ["a party without votes", rows({party: "a"}), "contest.votes[0].votes", "missing"],
    ["votes below 0", rows({party: "a", votes: -1}), "contest.votes[0].votes", "-1"],
    ["half a vote", rows({party: "a", votes: 0.5}), "contest.votes[0].votes", "0.5"],
    ["votes NaN", rows({party: "a", votes: Number.NaN}), "contest.votes[0].votes", "NaN"],
    ["votes null", rows({party: "a", votes: null}), "contest.votes[0].votes", "null"],
    ["votes 10^400", rows(parsed('{"party":"a","votes":1e400}')), "contest.votes[0].votes", "Infinity"],
    ["2^53 as a number", rows({party: "a", votes: 2 ** 53}), "contest.votes[0].votes", "9007199254740992"],
    [
      "2^53 + 1 as a number",
      rows(parsed('{"party":"a","votes":9007199254740993}')),
      "contest.votes[0].votes",
      "9007199254740992",
    ],
    ["a small number as text", rows({party: "a", votes: "12"}), "contest.votes[0].votes", '"12"'],
    [
      "2^53 − 1 as text",
      rows({party: "a", votes: "9007199254740991"}),
      "contest.votes[0].votes",
      '"9007199254740991"',
    ],
    [
      "text below 0",
      rows({party: "a", votes: "-9007199254740993"}),
      "contest.votes[0].votes",
      '"-9007199254740993"',
    ],
    [
      "text with an exponent",
      rows({party: "a", votes: "9e99999999999999"}),
      "contest.votes[0].votes",
      '"9e99999999999999"',
    ],
    [
      "text in hexadecimal",
      rows({party: "a", votes: "0x20000000000000"}),
      "contest.votes[0].votes",
      '"0x20000000000000"',
    ],
    [
      "text with a space",
      rows({party: "a", votes: " 9007199254740993"}),
      "contest.votes[0].votes",
      '" 9007199254740993"',
    ],
    [
      "text with foreign digits",
      rows({party: "a", votes: "٩٠٠٧١٩٩٢٥٤٧٤٠٩٩٣٠"}),
      "contest.votes[0].votes",
      "٩٠٠",
    ],
    ["a bigint past the line", rows({party: "a", votes: tooMany}), "contest.votes[0].votes", "999"],
    ["registered below 0", {...contest, registered: -1}, "contest.registered", "-1"],
    ["cast null", {...contest, cast: null}, "contest.cast", "null"],
    ["invalid with a half", {...contest, invalid: 1.5}, "contest.invalid", "1.5"],
    ["against all as text", {...contest, againstAll: "x"}, "contest.againstAll", '"x"'],
    ["regions null", {...contest, regions: null}, "contest.regions", "null"],
    ["no region in the list", part("regions"), "contest.regions", "[]"],
    ["no protocol in the list", part("protocols"), "contest.protocols", "[]"],
    [
      "a region without a name",
      part("regions", {...place, id: undefined}),
      "contest.regions[0].id",
      "missing",
    ],
    ["a region twice", part("regions", place, place), "contest.regions[1].id", '"x"'],
    ["a district twice", part("districts", place, place), "contest.districts[1].id", '"x"'],
    ["a district without votes", part("districts", {id: "x"}), "contest.districts[0].votes", "missing"],
    [
      "a district with a candidate twice",
      part("districts", {id: "x", votes: [...counted.votes, counted.votes[0]]}),
      "contest.districts[0].votes[2].party",
      '"a"',
    ],
    [
      "a district in a region without a name",
      part("districts", {...place, region: ""}),
      "contest.districts[0].region",
      '""',
    ],
    [
      "a protocol of a party unknown",
      part("protocols", {id: "s", votes: [{party: "z", votes: 1}]}),
      "contest.protocols[0].votes",
      '"z"',
    ],
    [
      "a winner with half a seat",
      part("districtWinners", {party: "a", seats: 0.5}),
      "contest.districtWinners[0].seats",
      "0.5",
    ],
    [
      "a winner twice",
      part("districtWinners", {party: "a", seats: 1}, {party: "a", seats: 1}),
      "contest.districtWinners[1].party",
      '"a"',
    ],
    [
      "a registered count of a protocol as a list",
      part("protocols", {...place, registered: [1]}),
      "contest.protocols[0].registered",
      "[1]",
    ],
  ];

  test.each(cases)("%s", (_, json, field, value) => refused(() => parseContest(json), field, value));
});

describe("a scenario is refused, and the sentence names the field and the value", () => {
  const cases: Case[] = [
    ["missing", undefined, "scenario", "missing"],
    ["null", null, "scenario", "null"],
    ["a list", [], "scenario", "[]"],
    ["unknown field", {treshold: {percent: 3}}, "scenario.treshold", '{"percent":3}'],
    ["unknown field of the threshold", {threshold: {percents: 3}}, "scenario.threshold.percents", "3"],
    ["unknown field of the mix", {mixed: {share: 50}}, "scenario.mixed.share", "50"],
    ["unknown field of the floor", {turnoutFloor: {floor: 3}}, "scenario.turnoutFloor.floor", "3"],
    ["unknown field of against all", {againstAll: {share: 3}}, "scenario.againstAll.share", "3"],
    ["__proto__", parsed('{"__proto__":{"threshold":{"percent":3}}}'), "scenario.__proto__", "threshold"],
    [
      "__proto__ of the threshold",
      parsed('{"threshold":{"__proto__":{"percent":3}}}'),
      "scenario.threshold.__proto__",
      '{"percent":3}',
    ],
    ["threshold as a number", {threshold: 7}, "scenario.threshold", "7"],
    ["threshold null", {threshold: null}, "scenario.threshold", "null"],
    ["mix null", {mixed: null}, "scenario.mixed", "null"],
    ["floor null", {turnoutFloor: null}, "scenario.turnoutFloor", "null"],
    ["against all null", {againstAll: null}, "scenario.againstAll", "null"],
    ["transfers null", {transfers: null}, "scenario.transfers", "null"],
    ["ties null", {ties: null}, "scenario.ties", "null"],
    ["900 %", {threshold: {percent: 900}}, "scenario.threshold.percent", "900"],
    ["a hair above 100 %", {threshold: {percent: 100.000001}}, "scenario.threshold.percent", "100.000001"],
    ["below 0 %", {threshold: {percent: -3}}, "scenario.threshold.percent", "-3"],
    ["seven decimals", {threshold: {percent: 7.1234567}}, "scenario.threshold.percent", "7.1234567"],
    ["seven decimals, very small", {threshold: {percent: 0.0000001}}, "scenario.threshold.percent", "1e-7"],
    ["NaN %", {threshold: {percent: Number.NaN}}, "scenario.threshold.percent", "NaN"],
    ["10^400 %", {threshold: parsed('{"percent":1e400}')}, "scenario.threshold.percent", "Infinity"],
    ["percent as text", {threshold: {percent: "7"}}, "scenario.threshold.percent", '"7"'],
    ["percent null", {threshold: {percent: null}}, "scenario.threshold.percent", "null"],
    ["a base unknown", {threshold: {of: "voters"}}, "scenario.threshold.of", '"voters"'],
    ["a base inherited", {threshold: {of: "toString"}}, "scenario.threshold.of", '"toString"'],
    ["an exempt list alone", {threshold: {exempt: "auyl"}}, "scenario.threshold.exempt", '"auyl"'],
    ["an exempt list without a name", {threshold: {exempt: [""]}}, "scenario.threshold.exempt[0]", '""'],
    ["a formula unknown", {formula: "hamilton"}, "scenario.formula", '"hamilton"'],
    ["a tie rule unknown", {ties: "lot"}, "scenario.ties", '"lot"'],
    ["a sole-party rule unknown", {soleParty: "both"}, "scenario.soleParty", '"both"'],
    ["a minimum below 0", {soleMinimum: -1}, "scenario.soleMinimum", "-1"],
    ["a minimum with a half", {soleMinimum: 1.5}, "scenario.soleMinimum", "1.5"],
    [
      "a share of districts of 101 %",
      {mixed: {districtPercent: 101}},
      "scenario.mixed.districtPercent",
      "101",
    ],
    ["half a district seat", {mixed: {districtSeats: 2.5}}, "scenario.mixed.districtSeats", "2.5"],
    ["district seats below 0", {mixed: {districtSeats: -1}}, "scenario.mixed.districtSeats", "-1"],
    [
      "district seats twice",
      {mixed: {districtSeats: 5, districtPercent: 50}},
      "scenario.mixed.districtSeats",
      "5",
    ],
    ["a linkage unknown", {mixed: {linkage: "mmp"}}, "scenario.mixed.linkage", '"mmp"'],
    ["an overhang unknown", {mixed: {overhang: "drop"}}, "scenario.mixed.overhang", '"drop"'],
    ["a floor of 900 %", {turnoutFloor: {percent: 900}}, "scenario.turnoutFloor.percent", "900"],
    ["a level unknown", {turnoutFloor: {level: "station"}}, "scenario.turnoutFloor.level", '"station"'],
    [
      "a consequence unknown",
      {turnoutFloor: {consequence: "repeat"}},
      "scenario.turnoutFloor.consequence",
      '"repeat"',
    ],
    ["a floor as a list", {turnoutFloor: []}, "scenario.turnoutFloor", "[]"],
    [
      "against all with a consequence unknown",
      {againstAll: {consequence: "repeat"}},
      "scenario.againstAll.consequence",
      '"repeat"',
    ],
    ["against all of 900 %", {againstAll: {percent: 900}}, "scenario.againstAll.percent", "900"],
    ["a formula in capitals", {formula: "Hare"}, "scenario.formula", '"Hare"'],
    ["a formula inherited", {formula: "constructor"}, "scenario.formula", '"constructor"'],
    ["a formula null", {formula: null}, "scenario.formula", "null"],
    ["a linkage null", {mixed: {linkage: null}}, "scenario.mixed.linkage", "null"],
    ["an overhang null", {mixed: {overhang: null}}, "scenario.mixed.overhang", "null"],
    ["against all as a list", {againstAll: []}, "scenario.againstAll", "[]"],
    ["against all below 0 %", {againstAll: {percent: -1}}, "scenario.againstAll.percent", "-1"],
    ["against all as text", {againstAll: {percent: "5"}}, "scenario.againstAll.percent", '"5"'],
    [
      "against all with seven decimals",
      {againstAll: {percent: 5.1234567}},
      "scenario.againstAll.percent",
      "5.1234567",
    ],
    [
      "against all with a consequence null",
      {againstAll: {consequence: null}},
      "scenario.againstAll.consequence",
      "null",
    ],
    ["a transfer that is no object", {transfers: [5]}, "scenario.transfers[0]", "5"],
    ["a transfer null", {transfers: [null]}, "scenario.transfers[0]", "null"],
    ["a transfer from nobody", moves({from: undefined}), "scenario.transfers[0].from", "missing"],
    ["a transfer to nobody", moves({to: undefined}), "scenario.transfers[0].to", "missing"],
    ["a transfer to an empty name", moves({to: ""}), "scenario.transfers[0].to", '""'],
    ["a transfer from a number", moves({from: 7}), "scenario.transfers[0].from", "7"],
    ["a transfer to a list", moves({to: ["a"]}), "scenario.transfers[0].to", '["a"]'],
    [
      "a transfer without a percentage",
      moves({percent: undefined}),
      "scenario.transfers[0].percent",
      "missing",
    ],
    ["a transfer of null %", moves({percent: null}), "scenario.transfers[0].percent", "null"],
    ["a transfer of 101 %", moves({percent: 101}), "scenario.transfers[0].percent", "101"],
    ["a transfer below 0 %", moves({percent: -0.5}), "scenario.transfers[0].percent", "-0.5"],
    ["a transfer of NaN %", moves({percent: Number.NaN}), "scenario.transfers[0].percent", "NaN"],
    [
      "a transfer of 10^400 %",
      moves(parsed('{"percent":1e400}')),
      "scenario.transfers[0].percent",
      "Infinity",
    ],
    ["a transfer as text", moves({percent: "5"}), "scenario.transfers[0].percent", '"5"'],
    [
      "a transfer with seven decimals",
      moves({percent: 0.1234567}),
      "scenario.transfers[0].percent",
      "0.1234567",
    ],
    ["an unknown field of a transfer", moves({share: 2}), "scenario.transfers[0].share", "2"],
    ["a transfer from a party to itself", moves({to: "a"}), "scenario.transfers[0].to", '"a"'],
    [
      "a transfer from all parties to all parties",
      moves({from: "parties", to: "parties"}),
      "scenario.transfers[0].to",
      '"parties"',
    ],
    [
      "the second transfer",
      {transfers: [...moves({}).transfers, {from: "a", to: "b", percent: 900}]},
      "scenario.transfers[1].percent",
      "900",
    ],
    ["transfers as an object", {transfers: {from: "a", to: "b", percent: 1}}, "scenario.transfers", "from"],
  ];

  test.each(cases)("%s", (_, json, field, value) => refused(() => parseScenario(json), field, value));

  const levels = ["contest", "region", "district", "protocol"];
  const consequences = ["void", "scale", "exclude", "vacant"];
  const known = turnoutFloors.map(({level, consequence}) => `${level} ${consequence}`);
  const pairs = levels.flatMap((level) => consequences.map((consequence) => [level, consequence]));

  test("six pairs of level and consequence exist", () =>
    expect(known).toEqual([
      "contest void",
      "contest scale",
      "region exclude",
      "region vacant",
      "district vacant",
      "protocol exclude",
    ]));

  test.each(pairs)(
    "a floor at %s level with consequence %s is known, or refused by name",
    (level, consequence) => {
      const floor = {turnoutFloor: {percent: 0, level, consequence}};
      if (known.includes(`${level} ${consequence}`))
        expect(parseScenario(floor).turnoutFloor).toMatchObject({level, consequence});
      else refused(() => parseScenario(floor), "scenario.turnoutFloor.consequence", `"${consequence}"`);
    },
  );
});

describe("every rule of the contract is computed", () => {
  test("the contract names eleven formulas", () => expect(formulas).toHaveLength(11));

  const rules: [what: string, json: Json][] = [
    ...formulas.map((formula): [string, Json] => [formula, {formula}]),
    ...["keep", "absorb", "level"].map((overhang): [string, Json] => [
      overhang,
      {mixed: {districtSeats: 1, linkage: "compensatory", overhang}},
    ]),
    ["against all, void", {againstAll: {percent: 0, consequence: "void"}}],
    ["against all, vacant", {againstAll: {percent: 100, consequence: "vacant"}}],
    ["no rule against all", {againstAll: {percent: null, consequence: "vacant"}}],
    ["no transfers", {transfers: []}],
    ["a transfer", moves({from: "nonvoters", to: "new", percent: 33.333333})],
  ];
  test.each(rules)("%s", (_, json) =>
    expect(elect(parseContest(fullContest), parseScenario(json))).toMatchObject({status: "elected"}),
  );

  test("overhang alone asks for no districts: its rule waits for a compensation", () =>
    expect(elect(parseContest(contest), parseScenario({mixed: {overhang: "level"}})).status).toBe("elected"));
});

describe("transfers that the contest cannot make are refused", () => {
  type Refusal = [what: string, contest: Json, scenario: Json, field: string, value: string];
  const full = {...contest, cast: 60, registered: 100};
  const refusals: Refusal[] = [
    ["from a party unknown", full, moves({from: "z"}), "scenario.transfers[0].from", '"z"'],
    ["from a field that is no group", full, moves({from: "cast"}), "scenario.transfers[0].from", '"cast"'],
    [
      "from a party that only a later transfer brings in",
      full,
      {transfers: [...moves({from: "new"}).transfers, ...moves({to: "new"}).transfers]},
      "scenario.transfers[0].from",
      '"new"',
    ],
    [
      "from nonvoters of nobody knows how many registered",
      {...full, registered: undefined},
      moves({from: "nonvoters"}),
      "contest.registered",
      "scenario.transfers",
    ],
    [
      "from nonvoters where more voted than are registered",
      {...full, registered: 59},
      moves({from: "nonvoters"}),
      "contest.cast",
      "60",
    ],
    [
      "to all parties where none has a vote",
      {...full, votes: [{party: "a", votes: 0}], invalid: 60},
      moves({from: "invalid", to: "parties", percent: 100}),
      "scenario.transfers[0].to",
      '"parties"',
    ],
    [
      "from the only party with votes to the others",
      full,
      {
        transfers: [
          {from: "b", to: "a", percent: 100},
          {from: "a", to: "parties", percent: 10},
        ],
      },
      "scenario.transfers[1].to",
      '"parties"',
    ],
    [
      "to all parties once all have lost every vote",
      full,
      {
        transfers: [
          {from: "parties", to: "invalid", percent: 100},
          {from: "invalid", to: "parties", percent: 100},
        ],
      },
      "scenario.transfers[1].to",
      '"parties"',
    ],
    ...["nonvoters", "invalid", "againstAll", "parties"].map(
      (group): Refusal => [
        `beside a party that bears the name ${group}`,
        {...full, votes: [...counted.votes, {party: group, votes: 1}]},
        moves({}),
        "contest.votes[2].party",
        `"${group}"`,
      ],
    ),
  ];
  test.each(refusals)("%s", (_, json, scenario, field, value) =>
    refused(() => elect(parseContest(json), parseScenario(scenario)), field, value),
  );

  test("without transfers a party may bear any name", () =>
    expect(
      elect(parseContest(rows({party: "parties", votes: 1})), parseScenario({})).parties[0],
    ).toMatchObject({party: "parties", list: 10}));
});

describe("a rule that needs what the contest does not have is refused, naming both", () => {
  const floor = (level: string, consequence: string) => ({turnoutFloor: {percent: 10, level, consequence}});
  const without = (name: string) => ({...fullContest, [name]: undefined});
  const unregistered = (name: string) => ({
    ...fullContest,
    [name]: [{id: "x", ...counted, registered: undefined}],
  });
  type Need = [what: string, contest: unknown, scenario: unknown, field: string, rule: string];
  const needs: Need[] = [
    [
      "threshold of registered",
      without("registered"),
      {threshold: {of: "registered"}},
      "contest.registered",
      "scenario.threshold.of",
    ],
    [
      "floor, void",
      without("registered"),
      floor("contest", "void"),
      "contest.registered",
      "scenario.turnoutFloor",
    ],
    [
      "floor, scale",
      without("registered"),
      floor("contest", "scale"),
      "contest.registered",
      "scenario.turnoutFloor",
    ],
    [
      "floor by region, exclude",
      without("regions"),
      floor("region", "exclude"),
      "contest.regions",
      "scenario.turnoutFloor",
    ],
    [
      "floor by region, vacant",
      without("regions"),
      floor("region", "vacant"),
      "contest.regions",
      "scenario.turnoutFloor",
    ],
    [
      "floor by district",
      without("districts"),
      floor("district", "vacant"),
      "contest.districts",
      "scenario.turnoutFloor",
    ],
    [
      "floor by protocol",
      without("protocols"),
      floor("protocol", "exclude"),
      "contest.protocols",
      "scenario.turnoutFloor",
    ],
    [
      "registered of a region",
      unregistered("regions"),
      floor("region", "exclude"),
      "contest.regions[0].registered",
      "scenario.turnoutFloor",
    ],
    [
      "registered of a district",
      unregistered("districts"),
      floor("district", "vacant"),
      "contest.districts[0].registered",
      "scenario.turnoutFloor",
    ],
    [
      "registered of a protocol",
      unregistered("protocols"),
      floor("protocol", "exclude"),
      "contest.protocols[0].registered",
      "scenario.turnoutFloor",
    ],
    [
      "districts for district seats",
      contest,
      {mixed: {districtSeats: 2}},
      "contest.districts",
      "scenario.mixed",
    ],
    [
      "districts for a district share",
      contest,
      {mixed: {districtPercent: 50}},
      "contest.districts",
      "scenario.mixed",
    ],
  ];

  test.each(needs)("%s", (_, json, scenario, field, rule) =>
    refused(() => elect(parseContest(json), parseScenario(scenario)), field, rule),
  );

  test("and none of it is asked for while the floor is 0 % and every seat a list seat", () => {
    for (const {level, consequence} of turnoutFloors) {
      const scenario = parseScenario({turnoutFloor: {percent: 0, level, consequence}});
      expect(elect(parseContest({...contest, registered: undefined}), scenario).status).toBe("elected");
    }
  });
});

describe("parts that do not fit each other are refused", () => {
  const districts = (number: number) =>
    Array.from({length: number}, (_, index) => ({...place, id: `d${index}`}));
  const asked = (json: unknown, scenario: unknown) => () =>
    elect(parseContest(json), parseScenario(scenario));

  test("more district seats than seats", () =>
    refused(asked(contest, {mixed: {districtSeats: 11}}), "scenario.mixed.districtSeats", "11"));

  test.each([2, 4])("three district seats and %d districts", (number) =>
    refused(
      asked({...contest, districts: districts(number)}, {mixed: {districtSeats: 3}}),
      "contest.districts",
      String(number),
    ),
  );

  test.each([2, 4])("three district seats and winners of %d", (seats) =>
    refused(
      asked({...contest, districtWinners: [{party: "c", seats}]}, {mixed: {districtSeats: 3}}),
      "contest.districtWinners",
      String(seats),
    ),
  );

  test.each([400, "4000000000000000000000"])("a region of %s voters in a contest of none", (registered) => {
    const region = {id: "r", registered, cast: 0, votes: [{party: "a", votes: 0}]};
    const floor = {turnoutFloor: {percent: 10, level: "region", consequence: "vacant"}};
    refused(asked({...contest, registered: 0, cast: 0, regions: [region]}, floor), "contest.regions", "0");
  });

  test("protocols below the floor that hold more votes than the contest", () => {
    const low = {id: "s1", registered: 1000, votes: [{party: "a", votes: 41}]};
    const high = {id: "s2", registered: 10, votes: [{party: "a", votes: 10}]};
    const floor = {turnoutFloor: {percent: 10, level: "protocol", consequence: "exclude"}};
    refused(
      asked({...contest, registered: undefined, protocols: [low, high]}, floor),
      "contest.protocols",
      "41",
    );
  });

  const vacant = {
    mixed: {districtSeats: 1},
    turnoutFloor: {percent: 90, level: "region", consequence: "vacant"},
  };
  const located = {...fullContest, districtWinners: undefined};
  test("a floor by region and a district whose region is not given", () =>
    refused(
      asked({...located, districts: [{...place, region: undefined}]}, vacant),
      "contest.districts[0].region",
      "scenario.turnoutFloor",
    ));

  test("a floor by region and a district of a region that is not there", () =>
    refused(
      asked({...located, districts: [{...place, region: "elsewhere"}]}, vacant),
      "contest.districts[0].region",
      '"elsewhere"',
    ));

  test("a floor that empties the districts of a region, and winners whose districts nobody knows", () =>
    refused(asked(fullContest, vacant), "contest.districtWinners", "scenario.turnoutFloor"));
});

describe("input made to break the reader", () => {
  const nested = (depth: number) => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level++) value = [value];
    return value;
  };

  test.each([
    ["seats", {...contest, seats: nested(200_000)}],
    ["votes", {...contest, votes: [nested(200_000)]}],
    ["an unknown field", {...contest, x: nested(200_000)}],
  ])("%s nested 200,000 deep", (_, json) => {
    const error = thrownBy(() => parseContest(json));
    expect(error).toBeInstanceOf(InputError);
  });

  test("a scenario nested 200,000 deep", () =>
    expect(thrownBy(() => parseScenario({threshold: nested(200_000)}))).toBeInstanceOf(InputError));

  test("a value of a million characters is named short", () => {
    const error = refusal(() => parseScenario({formula: "x".repeat(1_000_000)}), "scenario.formula", "xxx");
    expect(error.message.length).toBeLessThan(500);
  });

  test("whatever JSON stands for a contest and a scenario, the answer is an outcome or a sentence", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const read of [() => parseContest(one), () => parseScenario(other)]) sentenceOrAnswer(read);
      }),
      drawing(2000),
    ));

  test("whatever stands in one field of an election, the answer is an outcome or a sentence", () =>
    fc.assert(
      fc.property(questions, fc.nat(), fc.jsonValue(), ({contest, scenario}, pick, value) => {
        const question = structuredClone({contest, scenario});
        const fields = placesIn(question);
        const [holder, key] = fields[pick % fields.length];
        holder[key] = value;
        sentenceOrAnswer(() => {
          const {house, filled, vacant} = elect(
            parseContest(question.contest),
            parseScenario(question.scenario),
          );
          expect(filled + vacant).toBe(house);
        });
      }),
      drawing(2000),
    ));
});

/** Every field in it, however deep. */
function placesIn(value: unknown): [Json, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key): [Json, string][] => [
    [value as Json, key],
    ...placesIn((value as Json)[key]),
  ]);
}

function sentenceOrAnswer(ask: () => unknown): void {
  const error = thrownBy(ask);
  if (error !== undefined && !(error instanceof InputError)) throw error;
}

function thrownBy(ask: () => unknown): unknown {
  try {
    ask();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Fails unless the question is refused with a sentence about the field that says the value (or the rule). */
function refused(ask: () => unknown, field: string, value: string): void {
  refusal(ask, field, value);
}

function refusal(ask: () => unknown, field: string, value: string): InputError {
  const error = thrownBy(ask);
  expect(error).toBeInstanceOf(InputError);
  const found = error as InputError;
  expect(found.field).toBe(field);
  expect(found.message.startsWith(`${field}: `), found.message).toBe(true);
  expect(found.message).toContain(value);
  return found;
}
