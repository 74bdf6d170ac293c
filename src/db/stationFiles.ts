/** Whole tables of stations in Parquet, a row a station and a column a party, added up by DuckDB out of memory's way. */
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {type CountColumn, countColumns, type VoteColumn, wideTotalsQuery} from "./totals.js";

/** What files of stations add up to, and what became of their rows. */
export interface StationFiles {
  /** The rows of totals, as `docs/totals/` returns them; lists that no station of a contest speaks of are left out. */
  readonly totals: readonly Readonly<Record<string, unknown>>[];
  /** The columns that were taken for the votes of lists, in their order. */
  readonly lists: readonly string[];
  readonly read: number;
  readonly counted: number;
  /** Rows without a station, and rows with a number below 0. */
  readonly refused: number;
}

/** Says what is under way, and how much of it is done, from 0 to 1. */
export type TellProgress = (what: "rows" | "stations" | "totals", done: number) => void;

/** The files cannot be added up; the message says which column or row stands in the way. */
export class StationFilesError extends Error {}

/** What DuckDB may take; with Node itself it stays below 4 GB. What does not fit goes to the disk. */
const memoryLimit = "3GB";

/**
 * Adds up the Parquet files of a pattern such as `protocols/**\/*.parquet`. Columns have the names of the site's table
 * of protocols; every other column of whole numbers is the votes of the party of that name, in the order of the
 * columns. Folders such as `country=kz/year=2021` name the contest `kz-2021` where no column does, else `contest` is
 * its name.
 * Rejects with a `StationFilesError` where a column is neither, a station stands twice, or a row is the sum of others
 * by its name: these are counted one by one, by the ordinary way.
 */
export async function stationFiles(
  pattern: string,
  contest: string,
  tell: TellProgress = () => {},
): Promise<StationFiles> {
  const folder = await mkdtemp(join(tmpdir(), "mandat-"));
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: memoryLimit,
    temp_directory: folder,
    preserve_insertion_order: "false",
  });
  const connection = await instance.connect();
  // DuckDB keeps count of what it has done only where a bar is wanted; it is not to print one.
  await connection.run("SET enable_progress_bar = true");
  await connection.run("SET enable_progress_bar_print = false");
  try {
    return await added(connection, pattern, contest, tell);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, {recursive: true, force: true});
  }
}

async function added(
  connection: DuckDBConnection,
  pattern: string,
  contest: string,
  tell: TellProgress,
): Promise<StationFiles> {
  const files = `read_parquet(${sqlText(pattern)}, union_by_name = true, hive_partitioning = true)`;
  const columns = await columnsOf(connection, files, pattern);
  const {lists, present, contestSql} = rolesOf(columns, contest);
  const has = (name: string) => columns.some((column) => column.name === name);
  const place = (name: string) => (has(name) ? `CAST(${sqlName(name)} AS VARCHAR)` : "NULL");
  const numbers = [...present, ...lists.map(({column}) => column)].map(sqlName);
  await connection.run(`
CREATE VIEW stations AS SELECT
  ${contestSql} AS contest, ${place("region")} AS region, ${place("district")} AS district,
  trim(${place("station")}) AS station, ${numbers.join(", ")}
FROM ${files}`);
  const refused = `coalesce(station, '') = '' OR ${numbers.map((name) => `coalesce(${name} < 0, false)`).join(" OR ")}`;
  await connection.run(`CREATE VIEW protocols AS FROM stations WHERE NOT (${refused})`);
  const rows = await asked(connection, checkQuery(lists, refused), "rows", tell);
  const sum = (name: string) => rows.reduce((all, row) => all + Number(row[name]), 0);
  const told = rows.find((row) => row.sum_row !== null);
  if (told)
    throw new StationFilesError(
      `${pattern}: the row of station ${JSON.stringify(told.sum_row)} is a sum by its name; take such rows out, or count the files one by one`,
    );
  await refuseTwice(connection, pattern, sum("read"), tell);
  const totals = await asked(connection, wideTotalsQuery(lists, present), "totals", tell);
  const spoken = new Map(rows.map((row) => [row.contest, row]));
  return {
    totals: totals.filter(({contest: own, list}) => Number(spoken.get(own)?.[`spoken_${list}`] ?? 0) > 0),
    lists: lists.map(({party}) => party),
    read: sum("read"),
    counted: sum("read") - sum("refused"),
    refused: sum("refused"),
  };
}

interface FileColumn {
  readonly name: string;
  readonly type: string;
}

async function columnsOf(
  connection: DuckDBConnection,
  files: string,
  pattern: string,
): Promise<readonly FileColumn[]> {
  try {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${files}`);
    return described
      .getRowObjectsJS()
      .map(({column_name, column_type}) => ({name: String(column_name), type: String(column_type)}));
  } catch (error) {
    throw new StationFilesError(`${pattern}: ${error instanceof Error ? error.message : error}`);
  }
}

const wholeType = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT))$/;

/** Columns of the site's table of protocols that no total needs, and the folders that name a contest. */
const passedOver = ["basis", "received", "issued", "cancelled", "country", "year"];
const places = ["contest", "region", "station", "district"];

function rolesOf(columns: readonly FileColumn[], contest: string) {
  const names = columns.map(({name}) => name);
  if (!names.includes("station")) throw new StationFilesError("the files have no column station");
  const isCount = (name: string): name is CountColumn => countColumns.some((one) => one === name);
  const numbered = columns.filter(({name}) => !places.includes(name) && !passedOver.includes(name));
  const other = numbered.find(({type}) => !wholeType.test(type));
  if (other)
    throw new StationFilesError(
      `column ${other.name} is ${other.type}: columns of votes and counts are of whole numbers; the others must be taken out`,
    );
  const lists: VoteColumn[] = numbered
    .filter(({name}) => !isCount(name))
    .map(({name}) => ({party: name, column: name}));
  if (lists.length === 0) throw new StationFilesError("the files have no column of a party's votes");
  const folders = ["country", "year"].filter((name) => names.includes(name));
  const contestSql = names.includes("contest")
    ? `coalesce(CAST(contest AS VARCHAR), ${sqlText(contest)})`
    : folders.length > 0
      ? `concat_ws('-', ${folders.join(", ")})`
      : sqlText(contest);
  return {lists, present: countColumns.filter((name) => names.includes(name)), contestSql};
}

/**
 * Of every contest: its rows, those refused, one whose name says that it is a sum, and who is spoken of by how many.
 * Words are looked for only behind the digits: a hundred million numbers need not be read as words.
 */
const checkQuery = (lists: readonly VoteColumn[], refused: string): string => `
SELECT
  contest, count(*) AS read, count_if(${refused}) AS refused,
  min(CASE WHEN station >= ':' THEN CASE WHEN regexp_matches(station, '${sumWords}', 'i') THEN station END END) AS sum_row,
  ${lists.map(({column}, at) => `count(${sqlName(column)}) AS spoken_${at + 1}`).join(", ")}
FROM stations GROUP BY contest ORDER BY contest`;

/** How sums are called in Kazakh, Russian and English where a station's number would stand. */
const sumWords = "^(итог|всего|барлы|жалпы|жиын|сумма|total|sum|all|σ)";

/** So many stations are compared with each other at a time: their numbers stay in memory. */
const comparedAtOnce = 25_000_000;

/**
 * Stations are told apart by a number made of their names; where two numbers are equal the names themselves are
 * compared. Many stations are compared part by part, by what is left of their numbers.
 */
async function refuseTwice(
  connection: DuckDBConnection,
  pattern: string,
  read: number,
  tell: TellProgress,
): Promise<void> {
  const key = "hash(contest, region, station)";
  const parts = Math.max(1, Math.ceil(read / comparedAtOnce));
  for (let part = 0; part < parts; part++) {
    const equal = await asked(
      connection,
      `SELECT key FROM (SELECT ${key} AS key FROM protocols) WHERE key % ${parts} = ${part}
GROUP BY key HAVING count(*) > 1 LIMIT 1000`,
      "stations",
      (what, done) => tell(what, (part + done) / parts),
    );
    if (equal.length === 0) continue;
    const [twice] = await asked(
      connection,
      `SELECT contest, region, station FROM protocols WHERE ${key} IN (${equal.map(({key: own}) => `${own}`).join(", ")})
GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL LIMIT 1`,
      "stations",
      (what, done) => tell(what, (part + done) / parts),
    );
    if (twice)
      throw new StationFilesError(
        `${pattern}: station ${twice.station}${twice.region === null ? "" : ` of ${twice.region}`} stands in more than one row of ${twice.contest}`,
      );
  }
}

/** Runs a statement; while it runs, says how far it is. */
async function asked(
  connection: DuckDBConnection,
  sql: string,
  what: Parameters<TellProgress>[0],
  tell: TellProgress,
): Promise<Record<string, unknown>[]> {
  tell(what, 0);
  const looking = setInterval(() => {
    const {percentage} = connection.progress;
    if (percentage > 0) tell(what, Math.min(percentage / 100, 1));
  }, 500);
  try {
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[];
    tell(what, 1);
    return rows;
  } finally {
    clearInterval(looking);
  }
}

const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
