import type {Catalogue, CatalogueContest} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {fitQuestion} from "../../scenario/fitQuestion.js";
import type {Ignored} from "../../scenario/ignored.js";
import {questionFor} from "../../scenario/question.js";
import type {Language} from "../../site/languages.js";
import type {Claim} from "../../statement/claims/claim.js";
import type {Ground} from "../../statement/claims/ground.js";
import {allClaims, claims, type Subject} from "../../statement/claims.js";
import type {EvidenceData} from "../../statement/evidenceData.js";
import {
  type CheckedSheet,
  checkedSheet,
  everyFinding,
  type FindingFilter,
  type ProtocolSheet,
} from "../../stations/findings.js";
import type {Setting} from "../../views/lab.js";
import {type Watched, whenIdle} from "../../views/live.js";
import {audience} from "../../views/owner.js";
import {partyName} from "../../views/partyNames.js";
import {formats} from "../../words/formats.js";
import {messagesIn} from "../../words/messages.js";
import {type EvidenceQuestion, readEvidence, writeEvidence} from "./evidenceAddress.js";
import {type EvidenceMessages, evidenceMessagesIn, type Names} from "./words.js";

/** The protocols of a contest: there and checked, on their way, not to be had, or none that anybody knows of. */
export type SheetState = CheckedSheet | "waiting" | "failed" | "none";

/** What every view of the page draws. */
export interface EvidenceState extends EvidenceQuestion {
  readonly entry: CatalogueContest;
  readonly sheet: SheetState;
  readonly ignored: readonly Ignored[];
}

/** The evidence page: the statement's claims, one contest with its protocols, and those who draw them. */
export interface Evidence extends Setting, Watched<EvidenceState> {
  readonly words: EvidenceMessages;
  readonly names: Names;
  readonly ground: Ground;
  readonly claims: Readonly<Record<Subject, readonly Claim[]>>;
  readonly all: readonly Claim[];
  /** Opens another contest; the way back stays open. */
  readonly open: (contest: string) => void;
  readonly filter: (filter: FindingFilter) => void;
  /** Tries once more to load the protocols. */
  readonly retry: () => void;
  readonly dismissIgnored: () => void;
}

/** What the page needs. */
export interface EvidenceOptions {
  readonly catalogue: Catalogue;
  readonly data: EvidenceData;
  readonly language: Language;
  /** Gathers the protocols of a contest; rejects when they cannot be had. */
  readonly loadSheet: (contest: string) => Promise<ProtocolSheet>;
}

/** Opens the page on the contest, the rules and the filter that its address asks for. */
export function openEvidence({catalogue, data, language, loadSheet}: EvidenceOptions): Evidence {
  const {subscribe, tell} = audience();
  const sheets = new Map<string, SheetState>();
  const setting = {catalogue, language, messages: messagesIn(language), formats: formats(language)};
  const ground: Ground = {...data, catalogue};
  const recomputed = claims(ground);

  const load = (contest: string): void => {
    sheets.set(contest, "waiting");
    const settle = (sheet: SheetState): void => {
      sheets.set(contest, sheet);
      if (state.entry.id === contest) change({sheet});
    };
    // What needs no protocols is drawn first.
    whenIdle(() => {
      loadSheet(contest).then(
        // The page can be used between gathering the protocols and checking them.
        (sheet) => whenIdle(() => settle(checkedSheet(sheet))),
        () => settle("failed"),
      );
    });
  };

  const sheetOf = ({id, stations}: CatalogueContest): SheetState => {
    if (stations === 0) return "none";
    if (!sheets.has(id)) load(id);
    return sheets.get(id) ?? "waiting";
  };

  const stateOf = (asked: EvidenceQuestion, ignored: readonly Ignored[]): EvidenceState => {
    const fit = fitQuestion(asked.question, catalogue, true);
    const entry = entryOf(catalogue, fit.question.contest);
    return {
      question: fit.question,
      filter: asked.filter,
      entry,
      sheet: sheetOf(entry),
      ignored: [...ignored, ...fit.ignored],
    };
  };

  const change = (next: Partial<EvidenceState>): void => {
    state = {...state, ...next};
    tell();
  };

  const addressOf = (asked: EvidenceQuestion): string =>
    location.pathname + writeEvidence(asked, catalogue) + location.hash;

  const first = readEvidence(location.search, catalogue);
  let state: EvidenceState;
  state = stateOf(first, first.ignored);
  let seen = location.search;
  // A click on an anchor comes here too: nothing changes then.
  addEventListener("popstate", () => {
    if (location.search === seen) return;
    seen = location.search;
    const asked = readEvidence(location.search, catalogue);
    change(stateOf(asked, asked.ignored));
  });

  return {
    ...setting,
    words: evidenceMessagesIn(language),
    names: {
      party: (id) => partyName(setting, id),
      council: (id) => data.councils.find((council) => council.id === id)?.name[language] ?? id,
    },
    ground,
    claims: recomputed,
    all: allClaims(recomputed),
    state: () => state,
    open: (contest) => {
      const asked = {question: questionFor(contest, state.question, catalogue), filter: everyFinding};
      history.pushState(null, "", addressOf(asked));
      seen = location.search;
      change(stateOf(asked, []));
    },
    filter: (filter) => {
      history.replaceState(history.state, "", addressOf({question: state.question, filter}));
      seen = location.search;
      change({filter});
    },
    retry: () => {
      load(state.entry.id);
      change({sheet: "waiting"});
    },
    dismissIgnored: () => change({ignored: []}),
    subscribe,
  };
}
