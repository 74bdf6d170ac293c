import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {observedTurnoutOf} from "../../catalogue/turnouts.js";
import {percentShare} from "../../core/share.js";
import {type IgnoredPart, readComparison, writeComparison} from "../../rules/comparisonAddress.js";
import type {PreparedStations} from "../../scenario/answer.js";
import {
  answerBaseline,
  answerColumn,
  type Column,
  type ColumnAnswer,
  type Comparison,
  type KnownStations,
} from "../../scenario/comparison.js";
import {type ColumnFigures, columnFigures} from "../../scenario/comparisonFigures.js";
import type {LabOptions, Setting} from "../../views/lab.js";
import {audience} from "../../views/owner.js";
import {formats} from "../../words/formats.js";
import {messagesIn} from "../../words/messages.js";
import {baselineName, columnNames} from "./columnNames.js";
import {type CompareMessages, compareMessagesIn} from "./words.js";

/** A column on screen: its key stays while it moves, so that its controls keep the focus. */
export interface ShownColumn {
  readonly key: number;
  /** Null for the baseline, the law of the contest's day. */
  readonly column: Column | null;
  readonly name: string;
  readonly answer: ColumnAnswer;
  readonly figures: ColumnFigures | null;
}

/** What every view of the page draws. */
export interface CompareState {
  readonly comparison: Comparison;
  readonly entry: CatalogueContest;
  readonly baseline: ShownColumn;
  readonly shown: readonly ShownColumn[];
  readonly stations: KnownStations;
  readonly ignored: readonly IgnoredPart[];
  /** Counts the addresses read: what was being typed for an earlier one is dropped. */
  readonly read: number;
}

/** The compare page: one comparison and those who draw it. */
export interface Compare extends Setting {
  readonly words: CompareMessages;
  readonly state: () => CompareState;
  /** Changes the comparison; the way back stays open. `keys` names the columns that were there before. */
  readonly change: (comparison: Comparison, keys?: readonly (number | null)[]) => void;
  /** Puts another column in the place of one: what is typed digit by digit is one step of the way back. */
  readonly edit: (key: number, column: Column) => void;
  readonly dismissIgnored: () => void;
  readonly subscribe: (view: () => void) => void;
}

/** Opens the comparison that the address asks for. */
export function openCompare({catalogue, language, loadStations}: LabOptions): Compare {
  const {subscribe, tell} = audience();
  const stations = new Map<string, PreparedStations | "failed">();
  const loading = new Set<string>();
  const setting = {catalogue, language, messages: messagesIn(language), formats: formats(language)};
  const words = compareMessagesIn(language);
  let nextKey = 1;
  const fresh = (columns: readonly Column[]) => columns.map(() => nextKey++);

  const load = (contest: string): void => {
    if (loading.has(contest)) return;
    loading.add(contest);
    const settle = (known: PreparedStations | "failed") => {
      stations.set(contest, known);
      show(state.comparison, keys, state.ignored, state.read);
    };
    loadStations(contest).then(settle, () => settle("failed"));
  };

  const shownOf = (comparison: Comparison, keys: readonly number[]): CompareState["shown"] => {
    const known = stations.get(comparison.contest) ?? null;
    const names = columnNames({catalogue, language, words}, comparison.columns);
    return comparison.columns.map((column, index) =>
      shownColumn(
        keys[index],
        column,
        names[index],
        answerColumn(column, catalogue, comparison.contest, known),
      ),
    );
  };

  const stateOf = (
    comparison: Comparison,
    keys: readonly number[],
    ignored: readonly IgnoredPart[],
    read: number,
  ): CompareState => {
    const entry = entryOf(catalogue, comparison.contest);
    const known = stations.get(entry.id) ?? null;
    const baseline = answerBaseline(catalogue, entry.id, known);
    const shown = shownOf(comparison, keys);
    if (!known && [baseline, ...shown.map(({answer}) => answer)].some(({state}) => state === "waits"))
      load(entry.id);
    return {
      comparison,
      entry,
      baseline: shownColumn(0, null, baselineName({catalogue, language, words}, entry), baseline),
      shown,
      stations: known,
      ignored,
      read,
    };
  };

  const show = (
    comparison: Comparison,
    shownKeys: readonly number[],
    ignored: readonly IgnoredPart[],
    read: number,
  ): void => {
    keys = shownKeys;
    state = stateOf(comparison, keys, ignored, read);
    tell();
  };

  const first = readComparison(location.search, catalogue);
  let keys: readonly number[] = fresh(first.comparison.columns);
  let state: CompareState;
  state = stateOf(first.comparison, keys, first.ignored, 1);
  let seen = location.search;
  // A click on an anchor comes here too: the comparison stays then, with what is being typed.
  addEventListener("popstate", () => {
    if (location.search === seen) return;
    seen = location.search;
    const {comparison, ignored} = readComparison(location.search, catalogue);
    show(comparison, fresh(comparison.columns), ignored, state.read + 1);
  });

  const addressOf = (comparison: Comparison): string =>
    location.pathname + writeComparison(comparison, catalogue) + location.hash;
  const addressNow = (): string => location.pathname + location.search + location.hash;

  return {
    ...setting,
    words,
    state: () => state,
    change: (comparison, known) => {
      const address = addressOf(comparison);
      if (address !== addressNow()) history.pushState(null, "", address);
      seen = location.search;
      const now = known ? known.map((key) => key ?? nextKey++) : keys;
      const isKnown = now.length === comparison.columns.length;
      show(comparison, isKnown ? now : fresh(comparison.columns), [], state.read);
    },
    edit: (key, column) => {
      const {comparison} = state;
      const columns = comparison.columns.map((one, index) => (keys[index] === key ? column : one));
      const edited = {...comparison, columns};
      history.replaceState(history.state, "", addressOf(edited));
      seen = location.search;
      show(edited, keys, [], state.read);
    },
    dismissIgnored: () => show(state.comparison, keys, [], state.read),
    subscribe,
  };
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

/** The observers' mean turnout on a contest's day as a share, and as it is written; null where they saw none. */
export function observedTurnout({catalogue}: Setting, entry: CatalogueContest) {
  const mark = observedTurnoutOf(catalogue, entry);
  const share = mark && percentShare(mark.percent);
  return mark && share ? {share, percent: mark.percent, source: mark.source} : null;
}
