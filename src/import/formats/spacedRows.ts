import {ImportError} from "../importError.js";
import type {Delimiter} from "../importFile.js";
import {limits} from "../limits.js";
import type {DelimitedReader, OnRow} from "./delimitedRows.js";

/** Two spaces and more between cells; one may stand within them. */
export const spaced = "  " satisfies Delimiter;

/**
 * Cuts text whose columns are parted by runs of spaces, as printed tables are. How many columns there are, and where on
 * the line, is what most of the first lines have. A line with as many cells has them in their order; one with fewer, as
 * some are empty, has each in the column that it stands in. Where that cannot be told the line has more cells than there
 * are columns, the last of them the line itself, and is refused.
 * @throws ImportError past a limit.
 */
export function spacedReader(onRow: OnRow, file: string | null = null): DelimitedReader {
  let rest = "";
  let line = 1;
  let waiting: string[] | null = [];
  let columns: readonly Span[] = [];
  let hasBegun = false;

  function put(text: string): boolean {
    const cells = tokensOf(text);
    if (cells.length > limits.columns)
      throw new ImportError({fault: "too-many-columns", limit: limits.columns}, file);
    hasBegun ||= cells.length === columns.length;
    const row = placed(cells, columns) ?? (hasBegun ? unplaced(cells, columns.length, text) : undefined);
    return onRow(line++, row ?? cells.map((cell) => cell.text));
  }

  function begin(): boolean {
    const lines = waiting ?? [];
    waiting = null;
    columns = columnsOf(lines.map(tokensOf));
    return lines.every(put);
  }

  function take(text: string): boolean {
    if (text.length > limits.rowCharacters)
      throw new ImportError({fault: "line-too-long", line, limit: limits.rowCharacters}, file);
    if (waiting === null) return put(text);
    waiting.push(text);
    return waiting.length < lookedLines || begin();
  }

  return {
    push(text) {
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      if (rest.length > limits.rowCharacters) take(rest);
      return lines.every(take);
    },
    end() {
      if (rest !== "" && !take(rest.replace(/\r$/, ""))) return;
      if (waiting !== null) begin();
    },
    get line() {
      return line + (waiting?.length ?? 0);
    },
  };
}

/** Lines by which it is told how many columns there are. */
const lookedLines = 200;

/** From where up to where on a line a cell or a column goes. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Token extends Span {
  readonly text: string;
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/\S+(?:\s\S+)*/g), ({0: own, index}) => ({
    text: own,
    from: index,
    to: index + own.length,
  }));

/** The columns that most lines have, each as wide as the widest of its cells there. */
function columnsOf(lines: readonly (readonly Token[])[]): readonly Span[] {
  const counts = new Map<number, number>();
  for (const {length} of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [size] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const whole = lines.filter(({length}) => length === size);
  return Array.from({length: size}, (_, column) => ({
    from: Math.min(...whole.map((line) => line[column].from)),
    to: Math.max(...whole.map((line) => line[column].to)),
  }));
}

/** The cells of a line by column; undefined where it cannot be told which column one of them stands in. */
function placed(tokens: readonly Token[], columns: readonly Span[]): string[] | undefined {
  if (tokens.length <= 1 || tokens.length === columns.length) return tokens.map(({text}) => text);
  const cells = new Array<string>(columns.length).fill("");
  for (const {text, from, to} of tokens) {
    const over = columns.flatMap((column, place) => (from < column.to && to > column.from ? [place] : []));
    if (over.length !== 1 || cells[over[0]] !== "") return undefined;
    cells[over[0]] = text;
  }
  return cells;
}

const unplaced = (tokens: readonly Token[], size: number, line: string): string[] => [
  ...Array.from({length: Math.max(size, tokens.length)}, (_, place) => tokens[place]?.text ?? ""),
  line.trim(),
];
