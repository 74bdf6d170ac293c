import {spawn, spawnSync} from "node:child_process";
import {existsSync, openSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";
import {contestOf, mazhilis2021, mazhilis2023} from "../elections/results.js";

const contest = contestOf(mazhilis2021);
const question = (id: unknown, scenario: unknown = {}) => JSON.stringify({id, contest, scenario});

describe("the seats command", () => {
  test("answers each line with the outcome of the contract, in that shape", async () => {
    const {answers, status, errors} = await seats([question("2021"), question(5, {threshold: {percent: 5}})]);
    expect([status, errors]).toEqual([0, ""]);
    expect(answers.map((answer) => Object.keys(answer))).toEqual([
      ["id", "outcome"],
      ["id", "outcome"],
    ]);
    expect(answers[0].id).toBe("2021");
    expect(answers[0].outcome).toMatchObject({
      status: "elected",
      house: 98,
      filled: 98,
      vacant: 0,
      parties: [
        {party: "NurOtan", votes: 5148074, admitted: true, list: 76, district: 0, seats: 76},
        {party: "AkZhol", votes: 792828, admitted: true, list: 12, district: 0, seats: 12},
        {party: "QHP", votes: 659019, admitted: true, list: 10, district: 0, seats: 10},
        {party: "Auyl", votes: 383023, admitted: false, list: 0, district: 0, seats: 0},
        {party: "Adal", votes: 258618, admitted: false, list: 0, district: 0, seats: 0},
      ],
      tie: null,
      unaccounted: 297718,
      assumptions: [],
    });
    expect(answers[0].outcome?.steps).not.toHaveLength(0);
    expect(answers[1]).toMatchObject({id: 5});
    expect(answers[1].outcome?.parties.map((party) => party.seats)).toEqual([72, 11, 9, 6, 0]);
  });

  test("gives what the engine gives, to the last step", async () => {
    const scenario = {threshold: {percent: 7, of: "party"}, soleParty: "alone"};
    const asked = {id: "2023", contest: contestOf(mazhilis2023), scenario};
    const {answers} = await seats([JSON.stringify(asked)]);
    const outcome = elect(parseContest(asked.contest), parseScenario(scenario));
    expect(answers).toEqual([{id: "2023", outcome: JSON.parse(JSON.stringify(outcome))}]);
  });

  test("a line that cannot be answered is answered with an error, the rest goes on, and the status is 1", async () => {
    const {answers, status} = await seats([
      question(1),
      "no JSON",
      question(3, {threshold: {percent: 900}}),
      '{"id":4,"contest":{"seats":98}',
      '["a list"]',
      "null",
      "98",
      JSON.stringify({id: 8, scenario: {}}),
      JSON.stringify({contest, scenario: {}}),
      question({of: "any", kind: [1]}),
      question(11, {formula: "hamilton"}),
      "{}",
      question(13),
    ]);
    expect(status).toBe(1);
    expect(answers.map(({id}) => id)).toEqual([
      1,
      null,
      3,
      null,
      null,
      null,
      null,
      8,
      null,
      null,
      11,
      null,
      13,
    ]);
    const answered = answers.map(({outcome, error}) => (outcome && !error ? "outcome" : "error"));
    expect(answered.flatMap((kind, index) => (kind === "outcome" ? [index + 1] : []))).toEqual([1, 13]);
    expect(answers[2].error).toMatch(/^scenario\.threshold\.percent: 900 /);
    expect(answers[7].error).toMatch(/^contest: is missing/);
    expect(answers[8].error).toMatch(/^(question\.)?id: is missing/);
    expect(answers[9].error).toMatch(/^id: .*"of":"any"/);
    expect(answers[10].error).toMatch(/^scenario\.formula: "hamilton" /);
    for (const {error} of answers) expect(error ?? "").not.toMatch(/\n| at .*\.ts/);
  });

  test("a line with an unknown field is answered under its id", async () => {
    const {answers} = await seats([
      JSON.stringify({id: 7, contest, scenario: {}, extra: 1}),
      `{"__proto__":{"contest":{}},"id":8}`,
    ]);
    expect(answers).toEqual([
      {id: 7, error: expect.stringContaining("extra")},
      {id: 8, error: expect.stringContaining("__proto__")},
    ]);
  });

  test("blank lines, Windows line ends and a missing last line end do no harm", async () => {
    const text = `${question(1)}\r\n\r\n   \n${question(2)}\n\n${question(3)}`;
    const {answers, status} = await seatsOf(text);
    expect(answers.map(({id, outcome}) => [id, outcome?.filled])).toEqual([
      [1, 98],
      [2, 98],
      [3, 98],
    ]);
    expect(status).toBe(0);
  });

  test("nothing in gives nothing out", async () =>
    expect(await seatsOf("")).toEqual({answers: [], status: 0, errors: ""}));

  test("counts past 2^53 come back as they went in, digit for digit", async () => {
    const votes = [
      {party: "қазақша", votes: "90071992547409930001"},
      {party: "\u2028<b>", votes: 9007199254740991},
    ];
    const {answers} = await seats([
      JSON.stringify({id: "ұ", contest: {seats: 10, votes}, scenario: {threshold: {percent: 0}}}),
    ]);
    expect(answers[0].id).toBe("ұ");
    expect(answers[0].outcome?.parties.map(({party, votes: own}) => ({party, votes: own}))).toEqual(votes);
  });

  test("numbers are taken as written: what would be rounded in reading is refused by its own digits", async () => {
    const ask = (id: string, votes: string, percent: string) =>
      `{"id":${id},"contest":{"seats":3,"votes":[{"party":"a","votes":${votes}}]},"scenario":{"threshold":{"percent":${percent}}}}`;
    const {answers} = await seats([
      ask("1", "9007199254740993", "7"),
      ask("2", "4503599627370496.5", "7"),
      ask("3", "0.9999999999999999999", "7"),
      ask("4", "5", "33.3333330000000000001"),
      ask("9007199254740993", "5", "7"),
      ask("6", "5e0", "0.70000000000000000"),
    ]);
    expect(answers.map(({id, error}) => [id, error?.split(" is not")[0]])).toEqual([
      [1, "contest.votes[0].votes: 9007199254740993"],
      [2, 'contest.votes[0].votes: "4503599627370496.5"'],
      [3, 'contest.votes[0].votes: "0.9999999999999999999"'],
      [4, 'scenario.threshold.percent: "33.3333330000000000001"'],
      [null, "id: 9007199254740993"],
      [6, undefined],
    ]);
  });

  test("a line ends at a line feed only, and bytes that are no UTF-8 spoil their own line only", async () => {
    const child = start();
    const spoilt = Buffer.concat([Buffer.from('{"id":"a'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    const text = Buffer.concat([
      Buffer.from(`${question(1).replace(",", ",\r")}\n`),
      spoilt,
      Buffer.from(question(3)),
    ]);
    const {answers} = await talk(child, text);
    expect(answers.map(({id, error}) => [id, error])).toEqual([
      [1, undefined],
      [null, "question: is not UTF-8"],
      [3, undefined],
    ]);
  });

  test("a reader who has read enough ends it without a complaint", async () => {
    const child = start();
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(`${question(1)}\n`.repeat(20_000));
    await ended(child);
    expect(errors).toBe("");
  });

  test("an id nested 200,000 deep spoils its own line only", async () => {
    const deep = `{"id":${"[".repeat(200_000)}${"]".repeat(200_000)},"contest":1,"scenario":{}}`;
    const {answers, status} = await seats([deep, question(2)]);
    expect(status).toBe(1);
    expect(answers).toHaveLength(2);
    expect(answers[1]).toMatchObject({id: 2, outcome: {filled: 98}});
  });

  test("50,000 lines come back in order, each bad one with a named error on its own line", async () => {
    const votes = (value: string) => `{"contest":{"seats":98,"votes":[{"party":"a","votes":${value}}]}`;
    // As JSON text: 1e400 is no number that JSON.stringify could write.
    const bad: [line: (id: number) => string, field: RegExp][] = [
      [() => "{", /JSON/],
      [(id) => `${votes("-1")},"scenario":{},"id":${id}}`, /^contest\.votes\[0\]\.votes: -1 /],
      [(id) => `${votes("0.5")},"scenario":{},"id":${id}}`, /^contest\.votes\[0\]\.votes: 0\.5 /],
      [(id) => `${votes("1e400")},"scenario":{},"id":${id}}`, /^contest\.votes\[0\]\.votes: "1e400" /],
      [() => `${votes("NaN")},"scenario":{}}`, /JSON/],
      [
        (id) => question(id, {transfers: [{from: "z", to: "y", percent: 1}]}),
        /^scenario\.transfers\[0\]\.from: "z"/,
      ],
      [
        (id) => question(id, {turnoutFloor: {percent: 5, level: "region", consequence: "vacant"}}),
        /^contest\.regions: /,
      ],
      [(id) => question(id, {formula: "hamilton"}), /^scenario\.formula: "hamilton"/],
      [(id) => JSON.stringify({id, contest: {...contest, votes: []}, scenario: {}}), /^contest\.votes: \[\]/],
      [
        (id) =>
          JSON.stringify({
            id,
            contest: {...contest, votes: [...contest.votes, contest.votes[0]]},
            scenario: {},
          }),
        /^contest\.votes\[5\]\.party: "NurOtan"/,
      ],
    ];
    const isBad = (line: number) => line % 37 === 5;
    const fault = (line: number) => bad[Math.floor(line / 37) % bad.length];
    const formulas = ["dhondt", "imperiali", "hare", "huntington-hill"];
    const lines = Array.from({length: 50_000}, (_, line) =>
      isBad(line)
        ? fault(line)[0](line)
        : question(line, {threshold: {percent: (line % 100) / 10}, formula: formulas[line % 4]}),
    );
    const {answers, status} = await seats(lines);
    expect(status).toBe(1);
    expect(answers).toHaveLength(lines.length);
    for (const [line, {id, error, outcome}] of answers.entries()) {
      // One expectation a line would take longer than the lines.
      const fits = isBad(line)
        ? outcome === undefined && fault(line)[1].test(error ?? "") && (id === line || id === null)
        : id === line && outcome?.filled === 98;
      if (!fits) expect({line: lines[line], answer: answers[line]}).toBe("an answer that fits");
    }
    // 7 % under Hare's quota, as in the law.
    expect(answers[70].outcome?.parties.map(({list}) => list)).toEqual([76, 12, 10, 0, 0]);
  });

  test("answers come while questions are still being asked", async () => {
    const child = start();
    const first = new Promise<string>((done) => child.stdout.once("data", (chunk) => done(String(chunk))));
    child.stdin.write(`${question("early")}\n`);
    expect(JSON.parse(await first)).toMatchObject({id: "early"});
    child.stdin.end();
    expect(await ended(child)).toBe(0);
  });

  test("runs as the contract says, by npm", async () => {
    const child = spawn("npm", ["run", "--silent", "seats"], {cwd: root, stdio: ["pipe", "pipe", "pipe"]});
    const {answers, status} = await talk(child, `${question(1)}\nbad\n`);
    expect([answers.length, status]).toEqual([2, 1]);
  });
});

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Answer {
  id: unknown;
  error?: string;
  outcome?: {
    filled: number;
    steps: unknown[];
    parties: {party: string; votes: unknown; list: number; seats: number}[];
  };
}

const start = () =>
  spawn(process.execPath, ["--import", "tsx", "src/command/seats.ts"], {
    cwd: root,
    stdio: ["pipe", "pipe", "pipe"],
  });

const seats = (lines: readonly string[]) => seatsOf(`${lines.join("\n")}\n`);

async function seatsOf(text: string) {
  const child = start();
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return {...(await talk(child, text)), errors};
}

type Child = Pick<ReturnType<typeof start>, "stdin" | "stdout" | "on">;

async function talk(
  child: Child,
  text: string | Buffer,
): Promise<{answers: Answer[]; status: number | null}> {
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  // A command that dies early closes its input; its answers and its status say so.
  child.stdin.on("error", () => undefined);
  child.stdin.end(text);
  const status = await ended(child);
  const lines = Buffer.concat(chunks).toString("utf8").split("\n");
  expect(lines.pop()).toBe("");
  return {answers: lines.map((line) => JSON.parse(line)), status};
}

const ended = (child: Child) => new Promise<number | null>((done) => child.on("close", done));

describe("what the command cannot read or write ends in a sentence", () => {
  const run = (args: readonly string[], input: number | "pipe", output: number | "pipe" = "pipe") => {
    const command = fileURLToPath(new URL("../../src/command/seats.ts", import.meta.url));
    return spawnSync(process.execPath, ["--import", "tsx", command, ...args], {
      stdio: [input, output, "pipe"],
      input: input === "pipe" ? question(1) : undefined,
      encoding: "utf8",
    });
  };

  test("a folder in the place of questions", () => {
    const {status, stderr} = run([], openSync("tests", "r"));
    expect([status, stderr]).toEqual([
      2,
      "seats: standard input is a folder; questions are read from a file or a pipe\n",
    ]);
  });

  test("a house that is no number, told as it was typed", () => {
    const {stdout} = run(["--protocols", "a.csv", "--scenario", "a.json", "--seats", "abc"], "pipe");
    expect(JSON.parse(stdout).error).toContain('"abc"');
  });

  test.runIf(existsSync("/dev/full"))("a disk that is full", () => {
    const {status, stderr} = run([], "pipe", openSync("/dev/full", "w"));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^seats: the answers could not be written: ENOSPC[^\n]*\n$/);
  });
});
