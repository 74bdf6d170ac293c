/** The protocol of one station as a form: a line a row, with its name and one number. */
import {ballotLine} from "../cells/ballotLines.js";
import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {isCount, recognise} from "../cells/recognise.js";
import {looksNumeric} from "../cells/wholeNumber.js";
import type {KnownParties} from "../knownParties.js";
import type {Mapping} from "../mapping.js";
import type {HeadRow} from "./header.js";
import {guessParty} from "./partyTexts.js";

/** Where a form has what. */
export interface StationForm {
  /** The place of the row above its first line; −1 where that is the first row. */
  readonly header: number;
  /** The column with the names of the lines, and the one with their numbers. */
  readonly names: number;
  readonly numbers: number;
  /** The names of the lines, in their order. */
  readonly lines: readonly string[];
  /** What the form says its station is; null where it does not. */
  readonly station: string | null;
}

/**
 * The form that the first rows are; null where they are none: one column names at least two counts of the protocol and
 * three lines, each once, and just one column beside it has their numbers.
 */
export function stationForm(head: readonly HeadRow[]): StationForm | null {
  for (const names of [0, 1, 2, 3]) {
    const rows = head.filter(({cells}) => typeof cells[names] === "string" && !isBlank(cells[names]));
    const told = rows.filter(({cells}) => countIn(cells[names]) !== undefined);
    if (new Set(told.map(({cells}) => countIn(cells[names]))).size < 2) continue;
    const width = Math.max(...rows.map(({cells}) => cells.length));
    const columns = Array.from({length: width}, (_, column) => column).filter(
      (column) =>
        column > names && told.filter(({cells}) => isNumber(cells[column])).length >= 0.8 * told.length,
    );
    const [numbers, ...others] = columns;
    if (numbers === undefined || others.length > 0) continue;
    const isLine = ({cells}: HeadRow) => !isBlank(cells[names]) && isNumber(cells[numbers]);
    const lines = head.filter(isLine).map(({cells}) => textOf(cells[names]).normalize("NFC").trim());
    if (lines.length < 3 || new Set(lines).size < lines.length) continue;
    return {header: head.findIndex(isLine) - 1, names, numbers, lines, station: stationIn(head)};
  }
  return null;
}

const isNumber = (cell: Cell): boolean => !isBlank(cell) && looksNumeric(cell);

function countIn(cell: Cell): string | undefined {
  if (typeof cell !== "string" || cell.length > 300) return undefined;
  const column = recognise(cell)?.column;
  return column !== undefined && isCount(column) ? column : undefined;
}

/** The number that stands beside the word for a station, or behind it in a title. */
function stationIn(head: readonly HeadRow[]): string | null {
  for (const {cells} of head) {
    const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => textOf(cell).trim());
    const [first = "", second = ""] = filled;
    if (recognise(first)?.column === "station" && filled.length === 2) return second;
    const titled = filled.length === 1 ? titleOfStation.exec(first)?.[1] : undefined;
    if (titled !== undefined) return titled;
  }
  return null;
}

/** “… polling station № 12” in a title, in the languages of the forms that are known. */
const titleOfStation =
  /(?:участ\p{L}*|учаске\p{L}*|уик|комисси\p{L}*|дільниц\p{L}*|station|precinct|polling unit|booth|комисія|комісі\p{L}*|mesa|sandık|obwod\p{L}*|wahlbezirk|secți\p{L}*|უბანი|տեղամաս)[^\d\n]{0,20}?(?:№|n[o°]?\.?|nr\.?)?\s*(\d[\d\p{L}/-]{0,15})\s*$/iu;

/** The part of a mapping that a form tells: a row a line, all of one station. */
export function formMapping(
  form: StationForm,
  head: readonly HeadRow[],
  width: number,
  known: KnownParties,
): Pick<Mapping, "columns" | "headerRow" | "parties" | "stationWithin" | "fillDown"> {
  return {
    headerRow: form.header < 0 ? 0 : head[form.header].line,
    columns: Array.from({length: width}, (_, column) => ({
      role: column === form.names ? "party" : column === form.numbers ? "party_votes" : "ignore",
    })),
    parties: form.lines.map((text) => ({
      text,
      as: isName(text) ? {role: "ignore"} : guessParty(text, known),
    })),
    stationWithin: [],
    fillDown: [],
  };
}

/** True for a line that names the station, or where it is, and counts nothing. */
function isName(text: string): boolean {
  const column = recognise(text)?.column;
  return column !== undefined && !isCount(column) && ballotLine(text) === null;
}

/** What a form's station is called: as the form says, else as its sheet or its file is called. */
export const formStation = (form: StationForm, sheet: string | null, file: string): string =>
  form.station ?? (sheet === null ? file.replace(/\.\w{1,5}$/, "") : sheet.trim());
