import {readFile} from "node:fs/promises";
import {parse} from "node:path";
import {largestHouse} from "../core/contest.js";
import {readSeats} from "../core/read.js";
import {contestDescriptions, firstContest} from "../data/contestFiles.js";
import {ImportError} from "../import/importError.js";
import {isWhole} from "../import/importReport.js";
import {messageOf} from "./answerLine.js";
import {answerProtocols, mayBeList} from "./answerProtocols.js";
import {importProtocols} from "./importProtocols.js";
import {faultSentence, reportLines} from "./importSentences.js";
import {mappingWishes} from "./mappingWishes.js";

/** Options of the command that go with protocol files. */
export interface FileOptions {
  /** Path of the scenario, in JSON. */
  readonly scenario?: string;
  /** Paths of mappings or parts of them, in JSON; with the name of a file and an equals sign in front for that file alone. */
  readonly mapping?: readonly string[];
  /** Number of seats, as text; those of the contest that the site opens on unless told. */
  readonly seats?: string;
}

/**
 * Counts protocol files and answers one scenario for every contest in them, a line each; says on the error stream
 * what became of the rows. Gives the status of the command: 1 where there is no answer or an error among them, 3 where
 * rows of the files are missing from the answers, or a column or sheet that may have votes, or where most stations have more
 * votes than ballots, else 0.
 */
export async function answerFiles(
  paths: readonly string[],
  {scenario, mapping, seats}: FileOptions,
): Promise<number> {
  try {
    if (!scenario) throw new Error("--protocols FILE.csv goes with --scenario FILE.json");
    // What is no number is told as it was typed.
    const house = readSeats(wholeOr(seats) ?? houseOf(firstContest()), "--seats", 1, largestHouse);
    const rules = await readText(scenario);
    const wishes = await mappingWishes(paths, mapping ?? []);
    const imported = await importProtocols(paths, parse(paths[0]).name, wishes);
    const {tables, report} = imported;
    for (const line of reportLines(report, imported)) process.stderr.write(`${line}\n`);
    if (report.kept === 0) throw new Error("no row could be kept");
    const answers = answerProtocols(tables, rules, house, report, imported);
    for (const {text} of answers) process.stdout.write(`${text}\n`);
    if (answers.some(({failed}) => failed)) return 1;
    const isAll = isWhole(report) && imported.unreadSheets.length === 0 && !imported.doubted.some(mayBeList);
    return isAll && report.contests.every((one) => !one.overBallots) ? 0 : 3;
  } catch (error) {
    const sentence = error instanceof ImportError ? faultSentence(error) : messageOf(error);
    process.stdout.write(`${JSON.stringify({id: paths[0], error: sentence})}\n`);
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

/** A text of digits as its number, any other text as it is. */
const wholeOr = (text: string | undefined): unknown =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : text;

/** The seats of a contest as `data/` describes it. */
const houseOf = (id: string): number | undefined => contestDescriptions().find((one) => one.id === id)?.seats;
