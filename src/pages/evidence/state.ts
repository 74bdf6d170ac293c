import type {Catalogue, CatalogueContest} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {fitQuestion} from "../../rules/fitQuestion.js";
import type {Ignored} from "../../scenario/ignored.js";
import {questionFor} from "../../scenario/question.js";
import {
  type CheckedSheet,
  type CountRelation,
  checkedWithout,
  everyFinding,
  type FindingFilter,
} from "../../stations/findings.js";
import type {EvidenceQuestion} from "./evidenceAddress.js";

/** The protocols of a contest: there and checked, on their way, not to be had, or none that anybody knows of. */
export type SheetState = CheckedSheet | "waiting" | "failed" | "none";

/** All that the evidence page may be in. */
export interface EvidenceState extends EvidenceQuestion {
  readonly entry: CatalogueContest;
  readonly sheet: SheetState;
  readonly ignored: readonly Ignored[];
  /** The protocols that have come, held against every relation, or could not be had; by contest. */
  readonly known: ReadonlyMap<string, CheckedSheet | "failed">;
}

/** What changes the page. */
export type EvidenceEvent =
  /** An address is read, and asks in vain for what is ignored. */
  | ({readonly type: "read"; readonly ignored: readonly Ignored[]} & EvidenceQuestion)
  /** The reader opens another contest. */
  | {readonly type: "opened"; readonly contest: string}
  | {readonly type: "filtered"; readonly filter: FindingFilter}
  /** The protocols are no longer held against these relations alone. */
  | {readonly type: "left-out"; readonly relations: readonly CountRelation[]}
  /** The protocols of a contest have come, or cannot be had. */
  | {readonly type: "loaded"; readonly contest: string; readonly sheet: CheckedSheet | "failed"}
  /** The reader has what failed tried once more. */
  | {readonly type: "retried"}
  | {readonly type: "dismissed"};

/** The page that opens on what its address asks. */
export const openingState = (
  catalogue: Catalogue,
  asked: EvidenceQuestion & {readonly ignored: readonly Ignored[]},
): EvidenceState => shown(catalogue, asked, new Map(), asked.ignored);

/** The page after an event. */
export function evidenceAfter(
  catalogue: Catalogue,
  state: EvidenceState,
  event: EvidenceEvent,
): EvidenceState {
  switch (event.type) {
    case "read":
      return shown(catalogue, event, state.known, event.ignored);
    case "opened": {
      const question = questionFor(event.contest, state.question, catalogue);
      // What is no law in one place may be one in another.
      return shown(catalogue, {question, filter: everyFinding, leftOut: []}, state.known, []);
    }
    case "filtered":
      return {...state, filter: event.filter};
    case "left-out":
      return withKnown({...state, leftOut: event.relations}, state.known);
    case "loaded":
      return withKnown(state, new Map(state.known).set(event.contest, event.sheet));
    case "retried":
      return withKnown(state, new Map([...state.known].filter(([, sheet]) => sheet !== "failed")));
    case "dismissed":
      return {...state, ignored: []};
  }
}

function shown(
  catalogue: Catalogue,
  {question, filter, leftOut}: EvidenceQuestion,
  known: EvidenceState["known"],
  ignored: readonly Ignored[],
): EvidenceState {
  const fit = fitQuestion(question, catalogue, true);
  const entry = entryOf(catalogue, fit.question.contest);
  return {
    question: fit.question,
    filter,
    leftOut,
    entry,
    sheet: sheetOf({entry, leftOut}, known),
    ignored: [...ignored, ...fit.ignored],
    known,
  };
}

const withKnown = (state: EvidenceState, known: EvidenceState["known"]): EvidenceState => ({
  ...state,
  known,
  sheet: sheetOf(state, known),
});

function sheetOf(
  {entry: {id, stations}, leftOut}: Pick<EvidenceState, "entry" | "leftOut">,
  known: EvidenceState["known"],
): SheetState {
  if (stations === 0) return "none";
  const sheet = known.get(id) ?? "waiting";
  return typeof sheet === "string" || leftOut.length === 0 ? sheet : checkedWithout(sheet, leftOut);
}
