import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {InputError} from "../core/inputError.js";
import {fitQuestion} from "../rules/fitQuestion.js";
import {type Answer, answer, needsStations, type PreparedStations} from "../scenario/answer.js";
import {askedEntry} from "../scenario/hypotheticalCount.js";
import type {Ignored} from "../scenario/ignored.js";
import type {Question} from "../scenario/question.js";

/** What is known of the stations of the contest in question. */
export type StationsState = "waiting" | "ready" | "failed";

/** How the recount of the station protocols in this browser went. */
export type RecountState = "waiting" | "counting" | "agrees" | "differs" | "no-database" | "no-stations";

/** All that a lab may be in. */
export interface LabState {
  readonly question: Question;
  /** The last answer; null only until the stations that the first question needs are there. */
  readonly answer: Answer | null;
  /** Why the question has no answer, when the core could not give one. */
  readonly fault: InputError | null;
  /** True while stations are loading that the question needs. */
  readonly waits: boolean;
  readonly stations: StationsState;
  /** What the address asked in vain; told until the reader puts it away. */
  readonly ignored: readonly Ignored[];
  /**
   * True where the address asks what needs a file, or a loaded set, that did not come: it stays until the reader asks
   * something else, for a reload may bring it.
   */
  readonly asksForMore: boolean;
  readonly recount: RecountState;
  /** The stations that have come, or could not be had, by contest. */
  readonly known: ReadonlyMap<string, PreparedStations | "failed">;
}

/** What changes a lab. */
export type LabEvent =
  /** The reader, or the address, asks a question. */
  | {readonly type: "asked"; readonly question: Question; readonly ignored?: readonly Ignored[]}
  /** The stations of a contest have come, or cannot be had. */
  | {readonly type: "loaded"; readonly contest: string; readonly stations: PreparedStations | "failed"}
  /** The reader has what failed tried once more. */
  | {readonly type: "retried"}
  | {readonly type: "recounted"; readonly recount: RecountState}
  | {readonly type: "dismissed"};

/** A lab that opens on a question. */
export const openingState = (
  catalogue: Catalogue,
  {question, ignored}: {readonly question: Question; readonly ignored: readonly Ignored[]},
): LabState => asked(catalogue, {...unasked, question}, question, ignored);

const unasked = {
  answer: null,
  fault: null,
  waits: false,
  stations: "waiting",
  ignored: [],
  asksForMore: false,
  recount: "waiting",
  known: new Map(),
} as const;

/** The lab after an event. */
export function labAfter(catalogue: Catalogue, state: LabState, event: LabEvent): LabState {
  switch (event.type) {
    case "asked": {
      // Notes are about the contest they were made for.
      const kept = event.question.contest === state.question.contest ? state.ignored : [];
      return asked(catalogue, state, event.question, event.ignored ?? kept, event.ignored === undefined);
    }
    case "loaded": {
      const next = {...state, known: new Map(state.known).set(event.contest, event.stations)};
      if (event.contest !== state.question.contest) return next;
      // An answer that needs no stations stays: nothing is drawn, and nothing asked about it, a second time.
      const isAnswered = state.answer?.question === state.question && !state.waits && !state.fault;
      return isAnswered && event.stations !== "failed"
        ? {...next, stations: "ready"}
        : asked(catalogue, next, state.question, state.ignored);
    }
    case "retried":
      return {...state, known: new Map([...state.known].filter(([, stations]) => stations !== "failed"))};
    case "recounted":
      return {...state, recount: event.recount};
    case "dismissed":
      return {...state, ignored: []};
  }
}

/** The question as the contest can bear it, with its answer – or without, while its stations are on their way. */
function asked(
  catalogue: Catalogue,
  state: LabState,
  wanted: Question,
  ignored: readonly Ignored[],
  isMove = false,
): LabState {
  const known = state.known.get(entryOf(catalogue, wanted.contest).id) ?? null;
  const fit = fitQuestion(wanted, catalogue, known !== "failed");
  const {question} = fit;
  const common = {
    ...state,
    question,
    ignored: fit.ignored.length > 0 ? [...ignored, ...fit.ignored] : ignored,
    asksForMore:
      fit.ignored.some(({reason}) => reason === "not-loaded") ||
      (!isMove && ignored.some(({reason}) => reason === "not-on-device")),
    stations: known === "failed" ? ("failed" as const) : known ? ("ready" as const) : ("waiting" as const),
  };
  return !known && needsStations(question, askedEntry(catalogue, question))
    ? {...common, waits: true}
    : {...common, waits: false, ...tryAnswer(question, catalogue, known === "failed" ? null : known)};
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
