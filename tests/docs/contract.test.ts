/** The contract is a promise to other people's checks: what it shows as an example runs, and gives what it says. */
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, describe, expect, test} from "vitest";
import {answerLine} from "../../src/command/answerLine.js";
import {parseContest} from "../../src/core/contest.js";
import type {Outcome} from "../../src/core/outcome.js";
import {
  againstAllConsequences,
  formulas,
  linkages,
  overhangs,
  parseScenario,
  soleParties,
  thresholdBases,
  tieRules,
  turnoutFloors,
} from "../../src/core/scenario.js";
import {compareShares} from "../../src/core/share.js";
import {parseMapping} from "../../src/import/parseMapping.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const contract = readFileSync(join(root, "docs/contract.md"), "utf8");

/** What stands for an ellipsis where an example leaves something to the reader; places of 1000 voters. */
const completions: [left: RegExp, put: string][] = [
  [/"steps": \[ … \]/g, '"steps": []'],
  [/"registered": …/g, '"registered": 1000'],
  [/"cast": …/g, '"cast": 600'],
  [/"invalid": …/g, '"invalid": 10'],
  [/"againstAll": …/g, '"againstAll": 0'],
  [/, … \}/g, ', "invalid": 10, "againstAll": 0, "votes": [ … ]}'],
  [
    /"votes": \[ … \]/g,
    '"votes": [ {"party": "nur-otan", "votes": 400}, {"party": "ak-zhol", "votes": 190} ]',
  ],
];

/** The JSON examples of the contract by the heading they stand under. */
const examples = new Map(
  contract
    .split(/^#{2,3} /m)
    .flatMap((part) =>
      [...part.matchAll(/```json\n(.*?)```/gs)].map(([, json]): [string, Record<string, unknown>] => [
        part.slice(0, part.indexOf("\n")),
        JSON.parse(completions.reduce((text, [left, put]) => text.replaceAll(left, put), json)),
      ]),
    ),
);
const headings = {
  contest: "Contest",
  scenario: "Scenario",
  outcome: "Outcome",
  bounds: '`"ask": "bounds"` – what rounded percentages leave open',
};
const example = (name: keyof typeof headings) => examples.get(headings[name]) ?? {};

/** Official votes by the ids of the data, as a contest. */
function official(id: string, seats: number, counts: Readonly<Record<string, number>> = {}) {
  const rows = readFileSync(join(root, "data/official/results.csv"), "utf8")
    .split(/\r?\n/)
    .map((row) => row.split(","))
    .filter(([contest]) => contest === id);
  return {seats, ...counts, votes: rows.map(([, party, votes]) => ({party, votes: Number(votes)}))};
}
const mazhilis2021 = official("mazhilis-2021-official", 98, {registered: 11_919_241, cast: 7_539_280});
const mazhilis2007 = official("mazhilis-2007-official", 98);

const answered = (question: unknown): {outcome?: Outcome; error?: string} =>
  JSON.parse(answerLine(JSON.stringify(question)).text);
const asked = (contest: unknown, scenario: unknown = {}) => answered({id: 1, contest, scenario});

/** The outcome of a question that has one. */
function outcomeOf(contest: unknown, scenario: unknown = {}): Outcome {
  const {outcome, error} = asked(contest, scenario);
  if (!outcome) throw new Error(error);
  return outcome;
}

const seatsOf = (contest: unknown, scenario: unknown = {}): Record<string, number> =>
  Object.fromEntries(
    outcomeOf(contest, scenario)
      .parties.filter(({seats}) => seats > 0)
      .map(({party, seats}) => [party, seats]),
  );

test("every JSON example of the contract is JSON, and is asked below", () => {
  expect([...examples.keys()].sort()).toEqual(Object.values(headings).sort());
  expect(contract.match(/^```json$/gm)).toHaveLength(examples.size);
});

describe("The example of a contest", () => {
  const contest = example("contest");
  const {districts, regions, protocols, districtWinners, ...totals} = contest;

  test("is read whole", () => expect(() => parseContest(contest)).not.toThrow());

  test("is answered by its totals alone", () =>
    expect(outcomeOf(totals)).toMatchObject({status: "elected", house: 98, filled: 98}));

  test("seats its district winners, one of them without a list", () =>
    expect(outcomeOf({...totals, districtWinners}, {mixed: {districtSeats: 29}}).parties).toEqual(
      expect.arrayContaining([
        expect.objectContaining({party: "nur-otan", district: 22}),
        expect.objectContaining({party: "independents", district: 7, list: 0}),
      ]),
    ));

  test("has a district, a region and a protocol, each below a floor of 61 % and on one of 60 %", () => {
    for (const {level, consequence} of turnoutFloors.filter((rule) => rule.level !== "contest")) {
      const mixed = {districtSeats: level === "protocol" ? 0 : 1};
      const missed = (percent: number) =>
        outcomeOf(
          {...totals, regions, protocols, districts},
          {mixed, turnoutFloor: {percent, level, consequence}},
        ).steps.find(({step}) => step === "turnout-floor");
      expect([missed(61), missed(60)]).toMatchObject([
        {missed: 1, of: 1},
        {missed: 0, of: 1},
      ]);
    }
  });

  test("has counts that need not add up: what is left over is reported, and is no error", () =>
    expect(outcomeOf(totals).unaccounted).toBe(7_539_280 - 297_718 - 5_148_074 - 792_828));

  test.each(["registered", "cast", "invalid", "againstAll", ...Object.keys({districts, regions, protocols})])(
    "is read without %s, which may be left out",
    (name) => expect(() => parseContest({...contest, [name]: undefined})).not.toThrow(),
  );

  test("is refused with a field that nobody knows, without one that is needed, and out of range", () => {
    const refusal = (change: object) => asked({...totals, ...change}).error;
    expect(refusal({colour: "blue"})).toMatch(/^contest\.colour: "blue" /);
    expect(refusal({seats: undefined})).toMatch(/^contest\.seats: is missing/);
    expect(refusal({registered: -1})).toMatch(/^contest\.registered: -1 /);
  });
});

describe("The example of a scenario", () => {
  const scenario = example("scenario");

  test("is answered", () => expect(outcomeOf(mazhilis2021, scenario).status).toBe("elected"));

  test("shows the defaults, except for its transfers, and in every field alone", () => {
    expect(parseScenario({...scenario, transfers: []})).toEqual(parseScenario({}));
    for (const name of Object.keys(scenario).filter((field) => field !== "transfers"))
      expect(parseScenario({[name]: scenario[name]})).toEqual(parseScenario({}));
  });
});

test("the example of an outcome is the answer to the election of 2021: 98 seats, 76 of them to nur-otan", () => {
  const {steps, assumptions, parties, ...whole} = example("outcome");
  const outcome = outcomeOf(mazhilis2021);
  expect(whole).toMatchObject({house: 98});
  expect(outcome).toMatchObject(whole);
  expect(parties).toMatchObject([{party: "nur-otan", seats: 76}]);
  expect(outcome.parties.slice(0, 1)).toEqual(parties);
  expect([steps, assumptions, outcome.steps, outcome.assumptions].every(Array.isArray)).toBe(true);
});

describe("What the contract says in figures", () => {
  test("2021 at 12 % gives 89-9, and 2007 gives 95-3", () => {
    expect(contract).toContain("2021 at 12 % gives 89-9, 2007 gives 95-3");
    expect(seatsOf(mazhilis2021, {threshold: {percent: 12}})).toEqual({"nur-otan": 89, "ak-zhol": 9});
    expect(Object.values(seatsOf(mazhilis2007)).sort((a, b) => b - a)).toEqual([95, 3]);
  });

  test("a percentage is taken as written, at most six decimals: 7 is 7/100, 0.07 is 7/10000", () => {
    const share = (percent: number) => parseScenario({threshold: {percent}}).threshold.share;
    expect(compareShares(share(7), {parts: 7, of: 100})).toBe(0);
    expect(compareShares(share(0.07), {parts: 7, of: 10_000})).toBe(0);
    expect(share(33.333333)).toEqual({parts: 33_333_333, of: 100_000_000});
    expect(() => share(33.3333333)).toThrow("scenario.threshold.percent: 33.3333333 ");
  });

  test("a count is a whole number, or a string of digits from 2^53 on", () => {
    const contest = (votes: unknown) => ({seats: 1, votes: [{party: "a", votes}]});
    expect(outcomeOf(contest("9007199254740992")).parties[0].votes).toBe("9007199254740992");
    expect(asked(contest("9007199254740991")).error).toMatch(/^contest\.votes\[0\]\.votes: /);
  });

  test("the runner-up has two seats at least, and one where the scenario says so", () => {
    const contest = {
      seats: 10,
      votes: [
        {party: "first", votes: 9_900},
        {party: "second", votes: 100},
      ],
    };
    expect(seatsOf(contest)).toEqual({first: 8, second: 2});
    expect(seatsOf(contest, {soleMinimum: 1})).toEqual({first: 9, second: 1});
  });

  const votes = 101;
  test.each([
    ["hare", "V/S", {parts: votes, of: 4}],
    ["droop", "⌊V/(S+1)⌋+1", {parts: 21, of: 1}],
    ["hagenbach-bischoff", "V/(S+1)", {parts: votes, of: 5}],
    ["imperiali", "V/(S+2)", {parts: votes, of: 6}],
  ])("the quota of %s is %s", (formula, written, quota) => {
    expect(contract).toContain(`\`${formula}\` ${written}`);
    const contest = {
      seats: 4,
      votes: [
        {party: "a", votes: 60},
        {party: "b", votes: 41},
      ],
    };
    const step = outcomeOf(contest, {formula}).steps.find((one) => one.step === "quota");
    expect(step).toMatchObject({formula});
    if (step?.step === "quota") expect(compareShares(step.quota, quota)).toBe(0);
  });

  test("the first divisor of modified Sainte-Laguë is 1.4: 141 votes take a seat from 300, 139 do not", () => {
    expect(contract).toContain("`modified-sainte-lague` (first divisor 1.4)");
    const seats = (second: number) =>
      seatsOf(
        {
          seats: 2,
          votes: [
            {party: "a", votes: 300},
            {party: "b", votes: second},
          ],
        },
        {formula: "modified-sainte-lague"},
      );
    expect([seats(141), seats(139)]).toEqual([{a: 1, b: 1}, {a: 2}]);
  });
});

describe("The words of the contract are those of the engine", () => {
  /** What stands between two places of the contract. */
  const between = (start: string, end: string) => {
    const from = contract.indexOf(start) + start.length;
    if (from < start.length) throw new Error(`contract: “${start}” is gone`);
    return contract.slice(from, contract.indexOf(end, from));
  };
  const named = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word);

  const rules: [rule: string, text: string, words: readonly string[], scenario: (word: unknown) => object][] =
    [
      ["threshold.of", between("`threshold.of`: ", "."), thresholdBases, (of) => ({threshold: {of}})],
      ["formula", between("- `formula`: ", "\n"), formulas, (formula) => ({formula})],
      ["ties", between("- `ties`: ", "\n"), tieRules, (ties) => ({ties})],
      ["mixed.linkage", between("`linkage`: ", "."), linkages, (linkage) => ({mixed: {linkage}})],
      ["mixed.overhang", between("than its share: ", "\n"), overhangs, (overhang) => ({mixed: {overhang}})],
      [
        "againstAll.consequence",
        between("the consequence follows: `void`, or", "–").concat("`void`"),
        againstAllConsequences,
        (consequence) => ({againstAll: {consequence}}),
      ],
      [
        "soleParty",
        between("- `soleParty`: ", "\n").replaceAll("`soleMinimum`", ""),
        soleParties,
        (soleParty) => ({soleParty}),
      ],
    ];

  test.each(rules)(
    "%s: each word that it names is accepted, and any other refused",
    (rule, text, words, scenario) => {
      expect(named(text).sort()).toEqual([...words].sort());
      for (const word of named(text)) expect(() => parseScenario(scenario(word))).not.toThrow();
      for (const other of ["hamilton", words[0].toUpperCase(), "", 7])
        expect(() => parseScenario(scenario(other))).toThrow(
          `scenario.${rule}: ${JSON.stringify(other)} is not one of`,
        );
    },
  );

  test("each pair of a floor that it names is accepted, and any other refused", () => {
    const pairs = [...contract.matchAll(/`([a-z]+)` \+ `([a-z]+)`/g)].map(([, ...pair]) => pair.join("-"));
    expect(pairs).toEqual(turnoutFloors.map(({level, consequence}) => `${level}-${consequence}`));
    for (const level of ["contest", "region", "district", "protocol"])
      for (const consequence of ["void", "scale", "exclude", "vacant"]) {
        const read = () => parseScenario({turnoutFloor: {percent: 10, level, consequence}});
        if (pairs.includes(`${level}-${consequence}`)) expect(read).not.toThrow();
        else expect(read).toThrow(`scenario.turnoutFloor.consequence: "${consequence}" `);
      }
  });
});

const folder = mkdtempSync(join(tmpdir(), "mandat-contract-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** Runs the command on a protocol file, one of whose rows is refused. */
function protocolFile(...more: string[]) {
  const file = join(folder, "valley.csv");
  const law = join(folder, "law.json");
  writeFileSync(file, "station,registered,cast,invalid,a,b\n1,1000,600,10,400,190\n2,1000,600,10,many,190\n");
  writeFileSync(law, "{}");
  const given = ["--import", "tsx", "src/command/seats.ts", "--protocols", file, "--scenario", law, ...more];
  const {stdout, status} = spawnSync(process.execPath, given, {cwd: root, encoding: "utf8"});
  return {answer: JSON.parse(stdout.split("\n")[0]), status};
}

test("exempt parties need not reach the threshold, and an unknown one is an error", () => {
  // The one that a threshold of 5 % would let in beside those above 7 %.
  const auylToo = seatsOf(mazhilis2021, {threshold: {percent: 5}});
  expect(auylToo.auyl).toBeGreaterThan(0);
  expect(seatsOf(mazhilis2021, {threshold: {exempt: ["auyl"]}})).toEqual(auylToo);
  expect(asked(mazhilis2021, {threshold: {exempt: ["auyl", "atlantis"]}}).error).toMatch(
    /^scenario\.threshold\.exempt\[1\]: "atlantis" /,
  );
});

describe('The question "bounds"', () => {
  type Range = [number, number];
  type Count = Record<string, unknown>;
  type Bounds = {
    possible: boolean;
    exact: boolean;
    parties: {party: string; seats: Range; witness: [Count, Count]}[];
    admitted: string[][];
  };
  const boundsOf = (contest: unknown, scenario: unknown = {}) =>
    answered({id: 1, ask: "bounds", contest, scenario}) as {bounds?: Bounds; error?: string};

  test("its example leaves two shares far from all ballots: no count prints so", () => {
    expect(boundsOf(example("bounds"))).toEqual({id: 1, bounds: {possible: false}});
  });

  test("each witness is a count that, asked as seats, gives the end it stands for", () => {
    const contest = {
      seats: 39,
      registered: 225_070,
      printed: {
        ballots: [50_641, 52_891],
        decimals: 0,
        invalid: "4",
        shares: Object.entries({"nur-otan": 44, auyl: 14, "ak-zhol": 21, adal: 14, qhp: 3}).map(
          ([party, percent]) => ({party, percent: String(percent)}),
        ),
      },
    };
    const {bounds} = boundsOf(contest);
    expect(bounds).toMatchObject({possible: true, exact: true});
    for (const {party, seats, witness} of bounds?.parties ?? [])
      expect(witness.map((count) => seatsOf({seats: 39, registered: 225_070, ...count})[party] ?? 0)).toEqual(
        seats,
      );
    expect(bounds?.admitted).toEqual([["nur-otan", "auyl", "ak-zhol", "adal"]]);
  });

  test("a rule that totals cannot answer is an error that names what it needs", () => {
    const contest = {seats: 3, printed: {ballots: 3, decimals: 0, shares: [{party: "a", percent: "100"}]}};
    const errorOf = (scenario: object) => boundsOf(contest, scenario).error;
    for (const [level, consequence] of [
      ["region", "exclude"],
      ["district", "vacant"],
      ["protocol", "exclude"],
    ])
      expect(errorOf({turnoutFloor: {percent: 20, level, consequence}})).toMatch(`contest.${level}s`);
    expect(errorOf({mixed: {districtSeats: 1}})).toMatch("contest.districts");
    expect(errorOf({threshold: {of: "registered"}})).toMatch(/^contest\.registered: is needed by /);
    expect(errorOf({turnoutFloor: {percent: 20}})).toMatch(/^contest\.registered: is needed by /);
    expect(errorOf({threshold: {exempt: ["b"]}})).toMatch(/^scenario\.threshold\.exempt\[0\]: "b" /);
  });

  test("what is no table of percentages is an error that names the field", () => {
    const printed = {ballots: 3, decimals: 0, shares: [{party: "a", percent: "100"}]};
    const errorOf = (change: object) => boundsOf({seats: 3, printed: {...printed, ...change}}).error;
    expect(boundsOf({seats: 3, votes: []}).error).toMatch(/^contest\.votes: /);
    expect(boundsOf({seats: 3}).error).toMatch(/^contest\.printed: is missing/);
    expect(errorOf({ballots: [5, 4]})).toMatch(/^contest\.printed\.ballots: \[5,4\] /);
    expect(errorOf({decimals: undefined})).toMatch(/^contest\.printed\.decimals: is missing/);
    expect(errorOf({invalid: "4.5"})).toMatch(/^contest\.printed\.invalid: "4\.5" /);
    expect(errorOf({shares: []})).toMatch(/^contest\.printed\.shares: /);
    expect(errorOf({colour: "blue"})).toMatch(/^contest\.printed\.colour: "blue" /);
    expect(asked({seats: 3, printed}).error).toMatch(/^contest\.printed: /);
  });
});

describe('The question "ledger"', () => {
  type Ledger = Record<string, {party: string; more: {join: number; from: Record<string, number>}}[]>;
  const ledger = (answered({id: 1, ask: "ledger", contest: mazhilis2021, scenario: {}}) as {ledger?: Ledger})
    .ledger;

  test("stands under its word, with the numbers of the contract for every list", () => {
    expect(Object.keys(ledger ?? {})).toEqual(["parties", "majority", "twoThirds", "admission", "validity"]);
    expect(ledger?.parties.map(({party}) => party)).toEqual(mazhilis2021.votes.map(({party}) => party));
    for (const row of ledger?.parties ?? [])
      expect(row).toMatchObject({more: {join: expect.any(Number), from: {}}, fewer: {to: {}}});
  });

  test("its number is the least: asked as seats, one voter fewer changes nothing", () => {
    const more = ledger?.parties.find(({party}) => party === "ak-zhol")?.more.from["nur-otan"] ?? 0;
    const moved = (voters: number) => ({
      ...mazhilis2021,
      votes: mazhilis2021.votes.map(({party, votes}) => ({
        party,
        votes: votes + (party === "ak-zhol" ? voters : party === "nur-otan" ? -voters : 0),
      })),
    });
    expect([moved(0), moved(more - 1), moved(more)].map((one) => seatsOf(one)["ak-zhol"])).toEqual([
      12, 12, 13,
    ]);
  });

  test('a question may be named "seats", and any other name is refused', () => {
    expect(contract).toContain('left out it is `"seats"`');
    expect(answered({id: 1, ask: "seats", contest: mazhilis2021, scenario: {}})).toEqual(asked(mazhilis2021));
    expect(answered({id: 1, ask: "seat", contest: mazhilis2021, scenario: {}}).error).toMatch(
      /^question\.ask: "seat" is not one of/,
    );
  });
});

test("Status 3 and the count of rows tell that some were refused", () => {
  expect(contract).toContain('`"rows": {"read", "counted", "marked", "refused"}`');
  const {answer, status} = protocolFile();
  expect(answer.outcome).toBeDefined();
  expect([answer.rows, status]).toEqual([{read: 2, counted: 1, marked: 0, refused: 1}, 3]);
});

test("A mapping is for the file of a name", () => {
  expect(contract).toContain("`--mapping NAME=FILE.json`");
  const mapping = join(folder, "mapping.json");
  writeFileSync(mapping, JSON.stringify({columns: {a: {role: "ignore"}}}));
  const {answer, status} = protocolFile("--mapping", `valley.csv=${mapping}`);
  expect([answer.outcome.parties.map(({votes}: {votes: number}) => votes), status]).toEqual([[380], 0]);
});

test("Columns, rows and files are added up, and rows without a station kept, where a mapping says so", () => {
  expect(contract).toContain('`"combine": "add"`');
  expect(contract).toContain('`"rowsWithoutStation": "keep"`');
  const told = {combine: "add", rowsWithoutStation: "keep"};
  expect(parseMapping(told)).toEqual(told);
  expect(() => parseMapping({combine: "join"})).toThrow('mapping.combine: "join" is not one of add');
});
