import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {namesContest} from "../cells/contestNames.js";
import {isCount, recognise, saysSomething, speaksOfCounting} from "../cells/recognise.js";
import {looksNumeric} from "../cells/wholeNumber.js";
import type {KnownParties} from "../knownParties.js";
import type {ColumnRole} from "../mapping.js";

/** A row of the beginning of a file. */
export interface HeadRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** The rows with one for each line of the file, where a line is handed on as several that follow each other. */
export const oncePerLine = (rows: readonly HeadRow[]): readonly HeadRow[] =>
  rows.filter(({line}, row) => line !== rows[row - 1]?.line);

/** How many of the first rows can be a header. */
export const headerRows = 40;

/**
 * The place in `head` of the row that is the header's last: the first row that has the most headings we know, of
 * columns and of parties, and no numbers. −1 where no row has a heading we know.
 */
export function guessHeader(head: readonly HeadRow[], known: KnownParties): number {
  let best = -1;
  let most = 0;
  for (const [place, {cells}] of head.slice(0, headerRows).entries()) {
    const texts = cells.filter((cell) => !isBlank(cell));
    const found = texts.filter((cell) => isHeading(textOf(cell), known)).length;
    const score = found - 2 * texts.filter(looksNumeric).length;
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best < 0 ? numberedHeader(head) : lastHeaderRow(head, best);
}

/**
 * A header in which the lists have numbers alone, `УИК, Избирателей, 1, 2, 3`: it names the station, or the town, and a
 * count, and no number comes twice. −1 where there is none.
 */
function numberedHeader(head: readonly HeadRow[]): number {
  return head.slice(0, headerRows).findIndex(({cells}) => {
    const texts = cells.filter((cell) => !isBlank(cell));
    const numbers = texts.filter(looksNumeric).map(textOf);
    const named = texts.filter((cell) => !looksNumeric(cell)).map((cell) => recognise(textOf(cell))?.column);
    return (
      (named.includes("station") || named.includes("area")) &&
      named.some((column) => column !== undefined && isCount(column)) &&
      numbers.every((number) => /^\d{1,3}$/.test(number)) &&
      new Set(numbers).size === numbers.length
    );
  });
}

const isHeading = (text: string, known: KnownParties): boolean =>
  text.length < 300 && (recognise(text) !== null || known(text) !== undefined);

/** The most rows of headings above each other. */
export const headerLevels = 5;

/** The rows below that go with the header, in a header of several rows. */
function lastHeaderRow(head: readonly HeadRow[], header: number): number {
  let last = header;
  while (last < header + headerLevels - 1 && goesOn(head, last)) last++;
  return last;
}

/**
 * The row below goes with the header where it has words alone, and only under headings that leave it room: under an
 * empty cell, at the left end of a group, whose heading stands over several columns, or under one that stands over each of
 * these again. One heading may be repeated.
 */
function goesOn(head: readonly HeadRow[], header: number): boolean {
  const own = head[header].cells;
  const below = head[header + 1]?.cells ?? [];
  const filled = below.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length < 2 || filled.some((column) => looksNumeric(below[column]))) return false;
  const beginsGroup = (column: number) => {
    const next = own.findIndex((cell, other) => other > column && !isBlank(cell));
    return filled.some((other) => other > column && (next < 0 || other < next));
  };
  const isAgain = (column: number) =>
    !isBlank(own[column]) &&
    own.some((cell, other) => other !== column && !isBlank(cell) && textOf(cell) === textOf(own[column]));
  const hasRoom = filled.filter((column) => isBlank(own[column]) || isAgain(column) || beginsGroup(column));
  // A group of one column has below what others have: a list with first votes alone.
  const said = new Set(hasRoom.filter(isAgain).map((column) => textOf(below[column])));
  const fits = filled.filter((column) => hasRoom.includes(column) || said.has(textOf(below[column])));
  return (
    fits.length >= filled.length - 1 &&
    (filled.some((column) => isBlank(own[column])) || filled.filter(isAgain).length >= 2)
  );
}

/**
 * The headings of the columns: those of the header's last row, and where that is empty what stands above. In a header
 * of several rows with merged cells the heading of a group stands over all its columns: it is the heading where the
 * row below has only “number”, goes before “%”, and completes one that alone says nothing. A title, alone in its row,
 * is no heading.
 */
export function headingsOf(head: readonly HeadRow[], header: number): string[] {
  if (header < 0) return [];
  const rows: string[][] = [textsOf(head[header])];
  for (let place = header - 1; place >= 0 && rows.length < headerLevels; place--) {
    const filled = head[place].cells.filter((cell) => !isBlank(cell));
    if (filled.length < 2 || filled.some(looksNumeric)) break;
    rows.unshift(textsOf(head[place]));
  }
  const size = Math.max(...rows.map((texts) => texts.length));
  spreadGroups(rows, size);
  return toldApart(
    Array.from({length: size}, (_, column) =>
      rows.map((texts) => texts[column] ?? "").filter((text) => text !== ""),
    ),
  );
}

/**
 * The heading of each column, with its group before it where several groups have one that is called so: `Ash (paper)`. The
 * same lists in two rounds or elections stay called alike: a file of both is not read as one.
 */
function toldApart(columns: readonly (readonly string[])[]): string[] {
  const headings = columns.map(headingOf);
  const groups = columns.map((levels) => (levels.length > 1 ? headingOf(levels.slice(0, -1)) : ""));
  const groupsOf = new Map<string, Set<string>>();
  headings.forEach((heading, column) => {
    groupsOf.set(heading, (groupsOf.get(heading) ?? new Set()).add(groups[column]));
  });
  return headings.map((heading, column) => {
    const group = groups[column];
    const named = recognise(heading)?.column;
    const isCounted = named !== undefined && isCount(named);
    const areSeveral = (groupsOf.get(heading)?.size ?? 0) > 1;
    return areSeveral &&
      !isCounted &&
      heading !== "" &&
      group !== "" &&
      group !== heading &&
      !namesContest(group)
      ? `${group} (${heading})`
      : heading;
  });
}

const textsOf = ({cells}: HeadRow): string[] =>
  Array.from(cells, (cell) => textOf(cell).normalize("NFC").trim());

/** Writes the heading of a group over all columns that have a heading below, up to the next group. */
function spreadGroups(rows: readonly string[][], size: number): void {
  rows.forEach((texts, level) => {
    let group = "";
    for (let column = 0; column < size; column++) {
      if ((texts[column] ?? "") !== "") group = texts[column];
      else {
        // A group ends where one above it begins.
        if (rows.slice(0, level).some((above) => (above[column] ?? "") !== (above[column - 1] ?? "")))
          group = "";
        if (group !== "" && rows.slice(level + 1).some((below) => (below[column] ?? "") !== ""))
          texts[column] = group;
      }
    }
  });
}

/** One heading of what stands above each other over a column, from above. */
function headingOf(levels: readonly string[]): string {
  const own = levels.at(-1) ?? "";
  const above = levels.slice(0, -1);
  if (above.length === 0) return own;
  const group = headingOf(above);
  if (group === own) return own;
  if (/^(%|в %|percent(age)?|процент\p{L}*|пайыз\p{L}*|доля|share|үлесі?)$/iu.test(own)) return `${group} %`;
  if (/^(№|no\.?|nr\.?|n|номер|number|нөмірі?)$/i.test(own))
    return recognise(group)?.column === "station" ? group : own;
  // The last election's numbers stand beside those of this one.
  if (isOfLastElection(own)) return own;
  if (/^(vorläufig|endgültig|provisional|final)$/i.test(own)) return group;
  // First votes elect somebody in a district; of two columns of a list those of the second votes are its own.
  // Voters and ballots are the same for both, and stand under the first alone in some files.
  if (/^erststimmen?$/i.test(own))
    return ["registered", "cast"].includes(recognise(group)?.column ?? "") ? group : `${own} ${group}`;
  if (/^zweitstimmen?$/i.test(own) || isAmount(own)) return group;
  // A group of counts completes what alone is none: “voters: on the list, who voted”.
  const column = recognise(own)?.column;
  if (column === undefined && !isOfLists(group)) {
    const whole = recognise(`${group} ${own}`)?.column;
    if (whole !== undefined && isCount(whole) && (recognise(group) !== null || speaksOfCounting(group)))
      return `${group} ${own}`;
    // A part of a count is not the count, and no list either.
    const counted = recognise(group)?.column;
    if (counted !== undefined && isCount(counted) && counted !== "cast" && counted !== "against_all")
      return `${group} (${own})`;
  }
  return own;
}

/** True for a heading under which stands what the same lists had in the election before. */
const isOfLastElection = (heading: string): boolean =>
  /^(vorperiode|vorwahl|previous (election|period)|last election)$/i.test(heading);

/** True for a heading that says only that numbers stand below. */
const isAmount = (heading: string): boolean =>
  !saysSomething(heading) ||
  recognise(heading)?.column === "votes" ||
  /^(бро[јj]|broj|абс|шт|чел|ед|бірл|дана|adet|n|#|абсолют\p{L}*)\.?$/iu.test(heading);

/** True for a group of lists, whose columns are parties and not counts. */
const isOfLists = (group: string): boolean =>
  /(^|[^\p{L}])(за|партии|партий|партиям|партиялар\p{L}*|үшін|спис(ок|ки|ков)|тізімдер\p{L}*|кандидат\p{L}*|for|part(y|ies)|lists?|candidates?)([^\p{L}]|$)/iu.test(
    group,
  ) && recognise(group)?.column !== "registered";

/**
 * True for the row under the header of an official table that numbers its columns: 1, 2, 3 … or А, Б, 1, 2, 3 …, in
 * every column. A station could be counted like that, but not with more votes than ballots or voters.
 */
export function isNumbering(cells: readonly Cell[], columns: readonly ColumnRole[]): boolean {
  return isInTurn(cells, columns) || numbersLines(cells, columns);
}

/** True where every count has the number of its line of the protocol, and no station is named: 1, 9, 12, 13. */
function numbersLines(cells: readonly Cell[], columns: readonly ColumnRole[]): boolean {
  const station = columns.findIndex(({role}) => role === "station");
  const filled = cells.flatMap((cell) => (isBlank(cell) ? [] : [textOf(cell).trim()]));
  const numbers = filled.map(Number);
  return (
    station >= 0 &&
    isBlank(cells[station]) &&
    filled.length > 2 &&
    filled.every((text, at) => /^\d{1,2}$/.test(text) && (at === 0 || numbers[at] > numbers[at - 1]))
  );
}

function isInTurn(cells: readonly Cell[], columns: readonly ColumnRole[]): boolean {
  const texts = cells.slice(0, columns.length).map((cell) => textOf(cell).trim());
  const first = texts.findIndex((text) => /^\d+$/.test(text));
  if (first < 0 || texts.length < columns.length) return false;
  const numbers = texts.slice(first).map(Number);
  if (!numbers.every((number, index) => number === numbers[0] + index) || numbers[0] > first + 1)
    return false;
  if (!texts.slice(0, first).every((text) => /^\p{L}$/u.test(text))) return false;
  const numberOf = (...roles: readonly string[]) =>
    columns.flatMap(({role}, column) =>
      roles.includes(role) && column >= first ? [Number(texts[column])] : [],
    );
  const ballots = numberOf("registered", "received", "issued", "cast");
  return ballots.length > 0 && Math.max(...numberOf("votes", "party_votes")) > Math.min(...ballots);
}
