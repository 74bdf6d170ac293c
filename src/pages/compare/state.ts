import type {CatalogueContest} from "../../catalogue/catalogue.js";
import type {IgnoredPart} from "../../rules/comparisonAddress.js";
import type {PreparedStations} from "../../scenario/answer.js";
import type {Column, ColumnAnswer, Comparison, KnownStations} from "../../scenario/comparison.js";
import {type ColumnFigures, columnFigures} from "../../scenario/comparisonFigures.js";
import {askedEntry} from "../../scenario/hypotheticalCount.js";
import {type AnsweredFrom, answerBaseline, answerColumn} from "./answerColumn.js";
import {baselineName, columnNames, type NamedIn} from "./columnNames.js";

/** What the page is worked out from: how columns are answered, and named. */
export type ComparedFrom = NamedIn & AnsweredFrom;

/** A column on screen: its key stays while it moves, so that its controls keep the focus. */
export interface ShownColumn {
  readonly key: number;
  /** Null for the baseline, the law of the contest's day. */
  readonly column: Column | null;
  readonly name: string;
  readonly answer: ColumnAnswer;
  readonly figures: ColumnFigures | null;
}

/** All that the compare page may be in. */
export interface CompareState {
  readonly comparison: Comparison;
  /** The contest, with a hypothetical count in the place of its votes where one is compared. */
  readonly entry: CatalogueContest;
  readonly baseline: ShownColumn;
  readonly shown: readonly ShownColumn[];
  /** The stations of the contest in question. */
  readonly stations: KnownStations;
  /** True while a column needs stations that have not come. */
  readonly waits: boolean;
  readonly ignored: readonly IgnoredPart[];
  /** The key of the column that stands beside the law where there is room for one; 0 where there is none. */
  readonly picked: number;
  /** Counts the addresses read: what was being typed for an earlier one is dropped. */
  readonly read: number;
  /** The key that the next new column gets. */
  readonly nextKey: number;
  /** The stations that have come, or could not be had, by contest. */
  readonly known: ReadonlyMap<string, PreparedStations | "failed">;
}

/** What changes the page. */
export type CompareEvent =
  /** An address is read: it asks for a comparison, and in vain for what is ignored. */
  | {readonly type: "read"; readonly comparison: Comparison; readonly ignored: readonly IgnoredPart[]}
  /** Another contest, or other columns. `keys` names the columns that were there before, null a new one. */
  | {readonly type: "changed"; readonly comparison: Comparison; readonly keys?: readonly (number | null)[]}
  /** Another column in the place of one. */
  | {readonly type: "edited"; readonly key: number; readonly column: Column}
  /** Another column beside the law, where there is room for one. */
  | {readonly type: "picked"; readonly key: number}
  /** The stations of a contest have come, or cannot be had. */
  | {readonly type: "loaded"; readonly contest: string; readonly stations: PreparedStations | "failed"}
  | {readonly type: "dismissed"};

/** The page that opens on the comparison of its address. */
export const openingState = (
  setting: ComparedFrom,
  {comparison, ignored}: Omit<Extract<CompareEvent, {type: "read"}>, "type">,
): CompareState =>
  shown(setting, {known: new Map(), nextKey: 1, ignored, read: 1, picked: 0}, comparison, []);

/** The page after an event. */
export function compareAfter(setting: ComparedFrom, state: CompareState, event: CompareEvent): CompareState {
  const keys = state.shown.map(({key}) => key);
  switch (event.type) {
    case "read":
      return shown(setting, {...state, ignored: event.ignored, read: state.read + 1}, event.comparison, []);
    case "changed":
      return shown(setting, {...state, ignored: []}, event.comparison, event.keys ?? keys);
    case "edited": {
      const {comparison} = state;
      const columns = comparison.columns.map((one, index) =>
        keys[index] === event.key ? event.column : one,
      );
      return shown(setting, {...state, ignored: []}, {...comparison, columns}, keys);
    }
    case "loaded": {
      const known = new Map(state.known).set(event.contest, event.stations);
      return shown(setting, {...state, known}, state.comparison, keys);
    }
    case "picked":
      return {...state, picked: event.key};
    case "dismissed":
      return {...state, ignored: []};
  }
}

/** A comparison with its answers. Where the keys do not fit its columns, every column is a new one. */
function shown(
  setting: ComparedFrom,
  before: Pick<CompareState, "known" | "nextKey" | "ignored" | "read" | "picked">,
  comparison: Comparison,
  keys: readonly (number | null)[],
): CompareState {
  const {catalogue} = setting;
  const entry = askedEntry(catalogue, comparison);
  const stations = before.known.get(entry.id) ?? null;
  const fits = keys.length === comparison.columns.length;
  let {nextKey} = before;
  const names = columnNames(setting, comparison.columns);
  const columns = comparison.columns.map((column, index) =>
    shownColumn(
      (fits ? keys[index] : null) ?? nextKey++,
      column,
      names[index],
      answerColumn(column, setting, comparison, stations),
    ),
  );
  const baseline = answerBaseline(setting, comparison, stations);
  return {
    ...before,
    picked: pickedAmong(columns, before.picked, fits ? keys.indexOf(null) : -1),
    comparison,
    entry,
    baseline: shownColumn(0, null, baselineName(setting, entry), baseline),
    shown: columns,
    stations,
    waits: !stations && [baseline, ...columns.map(({answer}) => answer)].some(({state}) => state === "waits"),
    nextKey,
  };
}

/** The column beside the law stays; one that is new takes its place, and where it is gone the first one does. */
function pickedAmong(columns: readonly ShownColumn[], before: number, added: number): number {
  if (added >= 0) return columns[added].key;
  return (columns.find(({key}) => key === before) ?? columns[0])?.key ?? 0;
}

const shownColumn = (
  key: number,
  column: Column | null,
  name: string,
  answer: ColumnAnswer,
): ShownColumn => ({
  key,
  column,
  name,
  answer,
  figures: answer.state === "answered" ? columnFigures(answer) : null,
});
