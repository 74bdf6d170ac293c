/**
 * The command of the contract: questions in, answers out, a line each.
 *
 *     npm run --silent seats < questions.jsonl > answers.jsonl
 *     npm run --silent seats -- --protocols FILE.csv --scenario FILE.json [--seats 98]
 *
 * It streams, goes on after a bad line, and ends with status 1 if any line had an error.
 */
import {once} from "node:events";
import {readFile} from "node:fs/promises";
import {parse} from "node:path";
import {createInterface} from "node:readline";
import {parseArgs} from "node:util";
import {largestHouse} from "../core/contest.js";
import {readSeats} from "../core/read.js";
import {answerLine, messageOf} from "./answerLine.js";
import {answerProtocols} from "./answerProtocols.js";

const {values} = readArguments();
process.exitCode = values.protocols ? await answerFile() : await answerStream();

/** Answers standard input line by line; waits when the reader of the answers is slower. */
async function answerStream(): Promise<number> {
  let failed = false;
  for await (const line of createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})) {
    if (line.trim() === "") continue;
    const answer = answerLine(line);
    failed ||= answer.failed;
    if (!process.stdout.write(`${answer.text}\n`)) await once(process.stdout, "drain");
  }
  return failed ? 1 : 0;
}

/** Counts a protocol file and answers one scenario for every contest in it. */
async function answerFile(): Promise<number> {
  const {protocols, scenario, seats} = values;
  try {
    if (!protocols || !scenario) throw new Error("--protocols FILE.csv goes with --scenario FILE.json");
    const [csv, rules] = await Promise.all([readText(protocols), readText(scenario)]);
    const house = readSeats(Number(seats), "--seats", 1, largestHouse);
    const answers = answerProtocols(csv, rules, parse(protocols).name, house);
    for (const {text} of answers) process.stdout.write(`${text}\n`);
    return answers.some(({failed}) => failed) ? 1 : 0;
  } catch (error) {
    process.stdout.write(`${JSON.stringify({id: protocols ?? null, error: messageOf(error)})}\n`);
    return 1;
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Error(`${path}: cannot be read (${messageOf(error)})`);
  }
}

/** The arguments; a wrong one ends the command with a sentence on the error stream and status 2. */
function readArguments() {
  const text = {type: "string"} as const;
  try {
    return parseArgs({options: {protocols: text, scenario: text, seats: {...text, default: "98"}}});
  } catch (error) {
    process.stderr.write(`seats: ${messageOf(error)}\n`);
    process.exit(2);
  }
}
