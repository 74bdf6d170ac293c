import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import type {Language} from "../catalogue/language.js";
import {readAddress, writeAddress} from "../rules/address.js";
import type {PreparedStations} from "../scenario/answer.js";
import type {Question} from "../scenario/question.js";
import type {Formats} from "../words/formats.js";
import type {Messages} from "../words/messages.js";
import {type Address, pageAddress} from "./address.js";
import {type LabEvent, type LabState, labAfter, openingState, type RecountState} from "./labState.js";

/** Where a view is drawn: the data it may name, and the reader's language with its words and numbers. */
export interface Setting {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** A lab: one question, its answer, and what is asked of it. */
export interface Lab extends Setting {
  readonly state: ReadonlySignal<LabState>;
  /** Asks another question: everyone redraws before this returns, and the address follows. */
  readonly ask: (question: Question) => void;
  /** The stations of the contest in question, loaded if need be; null when they cannot be had. */
  readonly stations: () => Promise<PreparedStations | null>;
  /** Tries once more to load the stations, for the question in the address. */
  readonly retry: () => void;
  readonly note: (recount: RecountState) => void;
  readonly dismissIgnored: () => void;
  /** The id in the document of a part of this lab: two labs on a page do not share any. */
  readonly id: (part: string) => string;
}

/** What a lab needs from its page. */
export interface LabOptions {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** The words that every page shares, in this language. */
  readonly messages: Messages;
  /** Loads and prepares the stations of a contest; rejects when they cannot be had. */
  readonly loadStations: (contest: string) => Promise<PreparedStations>;
  /** Where its question stands; the address of the page unless told. */
  readonly address?: Address;
  /** What its ids begin with where a page has more than one lab. */
  readonly name?: string;
}

/** Opens the lab on the question its address asks. */
export function openLab(options: LabOptions): Lab {
  const {catalogue, language, messages, loadStations, address = pageAddress(), name} = options;
  const first = readAddress(address.query(), catalogue);
  const state = signal(openingState(catalogue, first));
  const loading = new Map<string, Promise<PreparedStations | null>>();

  const happen = (event: LabEvent): void => {
    state.value = labAfter(catalogue, state.value, event);
    if (state.value.waits) void stationsOf(state.value.question.contest);
  };

  const stationsOf = (contest: string): Promise<PreparedStations | null> => {
    const known = loading.get(contest);
    if (known) return known;
    const promise = loadStations(contest).then(
      (stations) => {
        happen({type: "loaded", contest, stations});
        return stations;
      },
      () => {
        happen({type: "loaded", contest, stations: "failed"});
        write("correct");
        return null;
      },
    );
    loading.set(contest, promise);
    return promise;
  };

  const write = (how: "follow" | "correct"): void => {
    const {question, asksForMore} = state.value;
    if (!asksForMore) address[how](writeAddress(question, catalogue));
  };
  const readAgain = (): void => {
    happen({type: "asked", ...readAddress(address.query(), catalogue)});
    write("correct");
  };
  if (state.value.waits) void stationsOf(state.value.question.contest);
  // What the address asked in vain is taken out of it, and the rest is written in the one way.
  write("correct");
  address.onReturn(readAgain);

  return {
    catalogue,
    language,
    messages,
    formats: messages.formats,
    state,
    ask(question) {
      happen({type: "asked", question});
      write("follow");
    },
    retry() {
      loading.clear();
      happen({type: "retried"});
      readAgain();
      void stationsOf(state.value.question.contest);
    },
    stations: () => {
      const {contest} = state.value.question;
      return entryOf(catalogue, contest).stations > 0 ? stationsOf(contest) : Promise.resolve(null);
    },
    note: (recount) => happen({type: "recounted", recount}),
    dismissIgnored: () => happen({type: "dismissed"}),
    id: (part) => (name ? `${name}-${part}` : part),
  };
}
