import {type ReadonlySignal, signal} from "@preact/signals-core";
import {readComparison, writeComparison} from "../../rules/comparisonAddress.js";
import type {Column, Comparison} from "../../scenario/comparison.js";
import type {CutDistricts} from "../../scenario/cutDistricts.js";
import {pageAddress} from "../../views/address.js";
import type {LabOptions, Setting} from "../../views/lab.js";
import {type CompareEvent, type CompareState, compareAfter, openingState} from "./state.js";
import type {CompareMessages} from "./words.js";

/** The compare page: one comparison, and what is asked of it. */
export interface Compare extends Setting {
  readonly words: CompareMessages;
  readonly cut: CutDistricts;
  readonly state: ReadonlySignal<CompareState>;
  /** Changes the comparison; the way back stays open. `keys` names the columns that were there before. */
  readonly change: (comparison: Comparison, keys?: readonly (number | null)[]) => void;
  /** Puts another column in the place of one: what is typed digit by digit is one step of the way back. */
  readonly edit: (key: number, column: Column) => void;
  /** Puts a column beside the law where there is room for one. */
  readonly pick: (key: number) => void;
  readonly dismissIgnored: () => void;
}

/** What the page needs. */
export interface CompareOptions extends LabOptions {
  readonly words: CompareMessages;
  /** The districts that the page opens with, for which it need not wait for stations. */
  readonly cut: CutDistricts;
}

/** Opens the comparison that the address asks for. */
export function openCompare({
  catalogue,
  language,
  messages,
  words,
  cut,
  loadStations,
  address = pageAddress(),
}: CompareOptions): Compare {
  const setting = {catalogue, language, messages, formats: messages.formats};
  const named = {...setting, words, cut};
  const state = signal(openingState(named, readComparison(address.query(), catalogue)));
  const loading = new Set<string>();

  const happen = (event: CompareEvent): void => {
    state.value = compareAfter(named, state.value, event);
    if (state.value.waits) load(state.value.entry.id);
  };
  const load = (contest: string): void => {
    if (loading.has(contest)) return;
    loading.add(contest);
    loadStations(contest).then(
      (stations) => happen({type: "loaded", contest, stations}),
      () => happen({type: "loaded", contest, stations: "failed"}),
    );
  };
  const query = (): string => writeComparison(state.value.comparison, catalogue);

  if (state.value.waits) load(state.value.entry.id);
  address.onReturn((returned) => happen({type: "read", ...readComparison(returned, catalogue)}));

  return {
    ...named,
    state,
    change: (comparison, keys) => {
      happen({type: "changed", comparison, keys});
      address.go(query());
    },
    edit: (key, column) => {
      happen({type: "edited", key, column});
      address.follow(query(), "at once");
    },
    pick: (key) => happen({type: "picked", key}),
    dismissIgnored: () => happen({type: "dismissed"}),
  };
}
