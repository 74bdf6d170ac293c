/** Which rows count in a file that has rows of several levels of places, or of first votes beside second ones. */
import {isBlank, textOf} from "../cells/cell.js";
import {recognise} from "../cells/recognise.js";
import {countOrZero} from "../cells/wholeNumber.js";
import type {Mapping} from "../mapping.js";
import {hasNumbers} from "./columnNumbers.js";
import type {HeadRow} from "./header.js";

/** Why a row does not count, by what a mapping says of that, and the text that says so; null for one that counts. */
export function leftOut(
  cells: HeadRow["cells"],
  {only = []}: Pick<Mapping, "only">,
): {readonly as: "totals" | "ignored"; readonly text: string} | null {
  for (const {column, texts, others} of only) {
    const text = isBlank(cells[column]) ? null : textOf(cells[column]).trim();
    if (text !== null && !texts.includes(text)) return {as: others, text};
  }
  return null;
}

/**
 * The finest level where a column names the level of each row's place and the rows of every other level have together what
 * those of the finest have, and second votes, by which seats are shared out, where a column tells them from first ones.
 */
export function countedRows(
  headings: readonly string[],
  rows: readonly HeadRow[],
): NonNullable<Mapping["only"]> {
  const columnOf = (pattern: RegExp) => headings.findIndex((heading) => pattern.test(heading.trim()));
  const [level, ofVotes] = [columnOf(levels), columnOf(kindsOfVotes)];
  const finest = level < 0 ? null : finestLevel(headings, rows, level);
  const second = ofVotes < 0 ? null : secondVotes(rows, ofVotes);
  return [
    ...(finest === null ? [] : [{column: level, texts: [finest], others: "totals" as const}]),
    ...(second === null ? [] : [{column: ofVotes, texts: [second], others: "ignored" as const}]),
  ];
}

/** The level of most places; null where there is one alone, or rows of levels do not come to the same. */
function finestLevel(headings: readonly string[], rows: readonly HeadRow[], level: number): string | null {
  const ofPlace = headings.flatMap((heading, column) =>
    placeNames.has(recognise(heading)?.column ?? "") ? [column] : [],
  );
  const numbers = headings.flatMap((_, column) =>
    column !== level && !ofPlace.includes(column) && hasNumbers(rows, column) ? [column] : [],
  );
  const found = new Map<string, {readonly places: Set<string>; readonly sums: number[]; rows: number}>();
  for (const {cells} of rows) {
    if (isBlank(cells[level])) return null;
    const text = textOf(cells[level]).trim();
    const own = found.get(text) ?? {places: new Set(), sums: numbers.map(() => 0), rows: 0};
    found.set(text, own);
    own.rows++;
    own.places.add(JSON.stringify(ofPlace.map((column) => textOf(cells[column]).trim())));
    for (const [at, column] of numbers.entries()) own.sums[at] += countOrZero(cells[column]);
  }
  if (found.size < 2 || found.size > mostLevels) return null;
  const [[finest, most], ...others] = [...found].sort(([, a], [, b]) => b.places.size - a.places.size);
  const isFinest = others.every(([, own]) => own.places.size < most.places.size && own.rows < most.rows);
  const addsUp = numbers.some(
    (_, at) => most.sums[at] > most.rows && others.every(([, {sums}]) => sums[at] === most.sums[at]),
  );
  return isFinest && addsUp ? finest : null;
}

/** What second votes are called in a column that has nothing else but first ones; null in any other. */
function secondVotes(rows: readonly HeadRow[], column: number): string | null {
  const texts = new Set(
    rows.flatMap(({cells}) => (isBlank(cells[column]) ? [] : [textOf(cells[column]).trim()])),
  );
  const pair = [
    ["1", "2"],
    ["Erststimme", "Zweitstimme"],
    ["Erststimmen", "Zweitstimmen"],
  ].find((one) => texts.size === 2 && one.every((text) => texts.has(text)));
  return pair?.[1] ?? null;
}

const levels = /^(gebietsart|gebietsebene|ebene|(area|geo\p{L}*|admin\p{L}*)?[ _]?level|уровень|деңгей)$/iu;

const kindsOfVotes = /^(stimme|stimmart|stimmenart|stimmtyp)$/i;

const placeNames = new Set<string>(["region", "district", "area", "station"]);

/** More are something else than levels of places. */
const mostLevels = 6;
