import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {InputError} from "../core/inputError.js";
import {readAddress, writeAddress} from "../rules/address.js";
import {type Answer, answer, needsStations, type PreparedStations} from "../scenario/answer.js";
import {fitQuestion} from "../scenario/fitQuestion.js";
import type {Ignored} from "../scenario/ignored.js";
import type {Question} from "../scenario/question.js";
import type {Language} from "../site/languages.js";
import {type Formats, formats} from "../words/formats.js";
import {type Messages, messagesIn} from "../words/messages.js";
import {audience} from "./owner.js";

/** What is known of the stations of the contest in question. */
export type StationsState = "waiting" | "ready" | "failed";

/** How the recount of the station protocols in this browser went. */
export type RecountState = "waiting" | "counting" | "agrees" | "differs" | "no-database" | "no-stations";

/** What every view draws. */
export interface LabState {
  readonly question: Question;
  /** The last answer; null only until the stations that the first question needs are there. */
  readonly answer: Answer | null;
  /** Why the question has no answer, when the core could not give one. */
  readonly fault: InputError | null;
  /** True while stations are loading that the question needs. */
  readonly waits: boolean;
  readonly stations: StationsState;
  readonly ignored: readonly Ignored[];
  readonly recount: RecountState;
}

/** Where a view is drawn: the data it may name, and the reader's language with its words and numbers. */
export interface Setting {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** The lab of a page: one question, its answer, and those who draw it. */
export interface Lab extends Setting {
  readonly state: () => LabState;
  /** Asks another question: everyone redraws before this returns, and the address follows. */
  readonly ask: (question: Question) => void;
  /** The stations of the contest in question, loaded if need be; null when they cannot be had. */
  readonly stations: () => Promise<PreparedStations | null>;
  /** Tries once more to load the stations, for the question in the address. */
  readonly retry: () => void;
  readonly note: (recount: RecountState) => void;
  readonly dismissIgnored: () => void;
  readonly subscribe: (view: () => void) => void;
}

/** What a lab needs from its page. */
export interface LabOptions {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Loads and prepares the stations of a contest; rejects when they cannot be had. */
  readonly loadStations: (contest: string) => Promise<PreparedStations>;
}

/** Opens the lab on the question its address asks. */
export function openLab({catalogue, language, loadStations}: LabOptions): Lab {
  const {subscribe, tell} = audience();
  const loaded = new Map<string, PreparedStations>();
  const loading = new Map<string, Promise<PreparedStations | null>>();
  const failed = new Set<string>();
  // The address that the question was read from or last written to: only a change of the question writes anew.
  let followed = location.search;
  const first = readAddress(location.search, catalogue);
  let state: LabState = {
    question: first.question,
    answer: null,
    fault: null,
    waits: false,
    stations: "waiting",
    ignored: first.ignored,
    recount: "waiting",
  };

  const change = (next: Partial<LabState>): void => {
    state = {...state, ...next};
    tell();
  };

  const stationsOf = (contest: string): Promise<PreparedStations | null> => {
    const known = loading.get(contest);
    if (known) return known;
    const promise = loadStations(contest).then(
      (stations) => {
        loaded.set(contest, stations);
        if (state.question.contest === contest) answerQuestion(state.question);
        return stations;
      },
      () => {
        failed.add(contest);
        answerQuestion(state.question);
        return null;
      },
    );
    loading.set(contest, promise);
    return promise;
  };

  const answerQuestion = (asked: Question, ignored: readonly Ignored[] = state.ignored): void => {
    const hasFailed = failed.has(entryOf(catalogue, asked.contest).id);
    const fit = fitQuestion(asked, catalogue, !hasFailed);
    const {question} = fit;
    const entry = entryOf(catalogue, question.contest);
    const stations = loaded.get(question.contest) ?? null;
    const common = {
      question,
      ignored: fit.ignored.length > 0 ? [...ignored, ...fit.ignored] : ignored,
      stations: hasFailed ? ("failed" as const) : stations ? ("ready" as const) : ("waiting" as const),
    };
    if (!stations && !hasFailed && needsStations(question, entry)) {
      change({...common, waits: true});
      void stationsOf(question.contest);
    } else change({...common, waits: false, ...tryAnswer(question, catalogue, stations)});
    document.documentElement.toggleAttribute("data-waits", state.waits);
    // What could not be answered for want of a file stays in the address: a reload may bring it.
    if (fit.ignored.some(({reason}) => reason === "not-loaded")) return;
    const next = writeAddress(question, catalogue);
    if (next === followed) return;
    followed = next;
    followInAddress(() => writeAddress(state.question, catalogue));
  };

  answerQuestion(first.question, first.ignored);
  // Only a click on an anchor makes a history entry here: the question stays, and the address follows it again.
  addEventListener("popstate", () => followInAddress(() => writeAddress(state.question, catalogue)));

  return {
    catalogue,
    language,
    messages: messagesIn(language),
    formats: formats(language),
    state: () => state,
    // Notes are about the contest they were made for.
    ask: (question) =>
      answerQuestion(question, question.contest === state.question.contest ? state.ignored : []),
    retry: () => {
      failed.clear();
      loading.clear();
      const {question, ignored} = readAddress(location.search, catalogue);
      answerQuestion(question, ignored);
      void stationsOf(question.contest);
    },
    stations: () =>
      entryOf(catalogue, state.question.contest).stations > 0
        ? stationsOf(state.question.contest)
        : Promise.resolve(null),
    note: (recount) => change({recount}),
    dismissIgnored: () => change({ignored: []}),
    subscribe,
  };
}

/** The answer of the core, or the fault it found. Anything else is a defect and is thrown on. */
function tryAnswer(
  question: Question,
  catalogue: Catalogue,
  stations: PreparedStations | null,
): Pick<LabState, "answer" | "fault"> | Pick<LabState, "fault"> {
  try {
    return {answer: answer(question, catalogue, stations), fault: null};
  } catch (fault) {
    if (fault instanceof InputError) return {fault};
    throw fault;
  }
}

/** Writes the address once the sliders rest: browsers limit how often a page may do so. */
function followInAddress(address: () => string): void {
  if (!listensForLeaving)
    for (const leaving of ["focusin", "pointerdown", "pagehide"])
      addEventListener(leaving, () => pendingWrite?.(), {capture: true});
  listensForLeaving = true;
  clearTimeout(pendingTimer);
  const next = (): string => location.pathname + address() + location.hash;
  const isThere = (): boolean => next() === location.pathname + location.search + location.hash;
  pendingWrite = isThere()
    ? undefined
    : () => {
        clearTimeout(pendingTimer);
        pendingWrite = undefined;
        if (!isThere()) history.replaceState(history.state, "", next());
      };
  if (pendingWrite) pendingTimer = setTimeout(pendingWrite, 120);
}

/** What the address is still to follow: also written when the reader turns to a link or leaves the page. */
let pendingWrite: (() => void) | undefined;
let listensForLeaving = false;
let pendingTimer: ReturnType<typeof setTimeout> | undefined;
