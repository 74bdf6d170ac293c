import {readFile} from "node:fs/promises";
import {largestHouse} from "../core/contest.js";
import {readSeats} from "../core/read.js";
import {contestDescriptions, firstContest} from "../data/contestFiles.js";
import {type StationFiles, stationFiles} from "../db/stationFiles.js";
import {messageOf} from "./answerLine.js";
import {answerTotals} from "./answerTotals.js";
import {readTotals} from "./readTotals.js";
import {totalsContests} from "./totalsContests.js";

/** Options of the command that go with totals and with patterns of files. */
export interface TableOptions {
  /** Path of the scenario, in JSON. */
  readonly scenario?: string;
  /** Number of seats, as text; those of the contest that the site opens on unless told. */
  readonly seats?: string;
}

/** Answers a scenario for every contest of a file of totals, a line each. Gives the status: 1 where one is an error. */
export const answerTotalsFile = (path: string, options: TableOptions): Promise<number> =>
  answered(path, options, "--totals FILE", async () => ({rows: await readTotals(path)}));

/**
 * Answers a scenario for every contest of the Parquet files of a pattern, a row a station and a column a party, which
 * may hold more stations than memory does. Says on the error stream how far it is, what became of the rows, and which
 * columns were taken for lists. Gives
 * the status as with protocols: 3 where rows were refused.
 */
export const answerStationFiles = (pattern: string, options: TableOptions): Promise<number> =>
  answered(pattern, options, "--protocols FILES", async () => {
    const files = await stationFiles(pattern, "protocols", progressLines());
    process.stderr.write(`${files.read} rows read: ${files.counted} counted, ${files.refused} refused\n`);
    process.stderr.write(`taken for the votes of lists: ${files.lists.join(", ")}\n`);
    return {
      rows: files.totals.map((cells, at) => ({place: `row ${at + 1} of the totals`, cells})),
      files,
    };
  });

async function answered(
  path: string,
  {scenario, seats}: TableOptions,
  option: string,
  read: () => Promise<{rows: Parameters<typeof totalsContests>[0]; files?: StationFiles}>,
): Promise<number> {
  try {
    if (!scenario) throw new Error(`${option} goes with --scenario FILE.json`);
    const house = readSeats(
      seats !== undefined && /^\d+$/.test(seats) ? Number(seats) : (seats ?? houseOf(firstContest())),
      "--seats",
      1,
      largestHouse,
    );
    const rules = await scenarioText(scenario);
    const {rows, files} = await read();
    const answers = answerTotals(totalsContests(rows), rules, house, files && rowsJson(files));
    for (const {text} of answers) process.stdout.write(`${text}\n`);
    if (answers.some(({failed}) => failed)) return 1;
    return files && files.refused > 0 ? 3 : 0;
  } catch (error) {
    process.stdout.write(`${JSON.stringify({id: path, error: messageOf(error)})}\n`);
    return 1;
  }
}

const rowsJson = ({read, counted, refused}: StationFiles) =>
  refused > 0 ? {read, counted, refused} : undefined;

async function scenarioText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Error(`${path}: cannot be read (${messageOf(error)})`);
  }
}

const doing = {
  rows: "rows looked through",
  stations: "stations compared with each other",
  totals: "totals added up",
} as const;

/** Says each tenth of what is under way, once. */
function progressLines(): NonNullable<Parameters<typeof stationFiles>[2]> {
  let last = "";
  return (what, done) => {
    const line = `${doing[what]}: ${Math.floor(done * 10) * 10} %\n`;
    if (line !== last) process.stderr.write(line);
    last = line;
  };
}

/** The seats of a contest as `data/` describes it. */
const houseOf = (id: string): number | undefined => contestDescriptions().find((one) => one.id === id)?.seats;
