import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {wholeNumber} from "../cells/wholeNumber.js";
import {isLong, type Mapping} from "../mapping.js";

/** Takes a row, and whether numbers say that it adds up rows above. */
type ReadRow = (line: number, cells: readonly Cell[], isSum: boolean) => void;

/** Hands rows on; the last of them at the end. */
export interface LongSums {
  readonly read: (line: number, cells: readonly Cell[]) => void;
  readonly end: () => void;
}

/**
 * Finds the rows that add up others in a file of a row a station and party. All rows of a station that follow each
 * other are looked at together: where each of at least two parties and counts has as many as the two or more stations
 * above have together (since the beginning, or since an earlier sum), they are no station, whatever it is called.
 */
export function longSums(mapping: Mapping, readRow: ReadRow): LongSums {
  if (!isLong(mapping) || mapping.isOwn)
    return {read: (line, cells) => readRow(line, cells, false), end: () => {}};
  const places = (...names: readonly string[]) =>
    mapping.columns.flatMap(({role}, column) => (names.includes(role) ? [column] : []));
  const [contests, stations] = [places("contest"), places("station")];
  const [lists, votes] = [places("party", "candidate"), places("party_votes")];
  const keyOf = (cells: readonly Cell[], columns: readonly number[]) =>
    JSON.stringify(columns.map((column) => textOf(cells[column]).trim()));
  /** The sums of each contest: of all stations, and of those since the last sum. */
  const sums = new Map<string, {all: Sums; since: Sums}>();
  let key = "";
  let block: {line: number; cells: Cell[]}[] = [];

  function flush(): void {
    const isSum = block.length > 0 && isSumOfOthers(block);
    for (const {line, cells} of block) readRow(line, cells, isSum);
    block = [];
  }

  function isSumOfOthers(rows: readonly {readonly cells: readonly Cell[]}[]): boolean {
    const contest = keyOf(rows[0].cells, contests);
    const own = new Map<string, number>();
    for (const {cells} of rows)
      for (const column of votes) {
        const count = wholeNumber(cells[column], mapping.thousands);
        const list = keyOf(cells, lists);
        if (typeof count === "number") own.set(list, (own.get(list) ?? 0) + count);
      }
    const before = sums.get(contest) ?? {all: noSums(), since: noSums()};
    sums.set(contest, before);
    if (equal(own, before.all) || equal(own, before.since)) {
      before.since = noSums();
      return true;
    }
    for (const sum of [before.all, before.since]) {
      sum.stations++;
      for (const [list, count] of own) sum.lists.set(list, (sum.lists.get(list) ?? 0) + count);
    }
    return false;
  }

  return {
    read(line, cells) {
      const isNamed = stations.some((column) => !isBlank(cells[column]));
      const own = keyOf(cells, [...contests, ...stations]);
      if (!isNamed || own !== key || block.length >= mostRows) flush();
      key = own;
      if (isNamed) block.push({line, cells: [...cells]});
      else readRow(line, cells, false);
    },
    end: flush,
  };
}

/** Votes by list, of so many stations. */
interface Sums {
  stations: number;
  readonly lists: Map<string, number>;
}

const noSums = (): Sums => ({stations: 0, lists: new Map()});

/** More rows than a station has lists. */
const mostRows = 5000;

function equal(own: ReadonlyMap<string, number>, {stations, lists}: Sums): boolean {
  if (stations < 2) return false;
  const filled = [...own].filter(([, count]) => count > 0);
  return (
    filled.length >= 2 &&
    [...own].every(([list, count]) => count === (lists.get(list) ?? 0)) &&
    [...lists].every(([list, count]) => count === 0 || own.has(list))
  );
}
