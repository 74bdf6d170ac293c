import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {Catalogue} from "../../catalogue/catalogue.js";
import type {Language} from "../../catalogue/language.js";
import type {PreparedStations} from "../../scenario/answer.js";
import type {Claim} from "../../statement/claims/claim.js";
import type {Ground} from "../../statement/claims/ground.js";
import {allClaims, type Claims, claims} from "../../statement/claims.js";
import type {EvidenceData} from "../../statement/evidenceData.js";
import {type WholeCountry, wholeCountry} from "../../statement/wholeCountry.js";
import type {CheckedSheet, CountRelation, FindingFilter} from "../../stations/findings.js";
import {type Address, pageAddress} from "../../views/address.js";
import type {Setting} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import {whenIdle} from "../../views/whenIdle.js";
import {inTurns} from "../../waiting/inTurns.js";
import type {Messages} from "../../words/messages.js";
import {readEvidence, writeEvidence} from "./evidenceAddress.js";
import {placing} from "./placedStations.js";
import {type EvidenceEvent, type EvidenceState, evidenceAfter, openingState} from "./state.js";
import type {EvidenceMessages, Names} from "./words.js";

/** The evidence page: the statement's claims, one contest with its protocols, and those who draw them. */
export interface Evidence extends Setting {
  readonly state: ReadonlySignal<EvidenceState>;
  readonly words: EvidenceMessages;
  readonly names: Names;
  readonly ground: Ground;
  /** What the stations that nobody observed decide; null where the voters of the country are not known. */
  readonly country: WholeCountry | null;
  /** The statement's claims, and our own checks apart from them. */
  readonly claims: Claims;
  /** All that is recomputed, one after the other. */
  readonly all: readonly Claim[];
  /** Opens another contest; the way back stays open. */
  readonly open: (contest: string) => void;
  readonly filter: (filter: FindingFilter) => void;
  /** The stations of a contest but those at some places, prepared for rules that look at them. */
  readonly loadStations: EvidenceOptions["loadStations"];
  /** Holds the protocols against all relations but these. */
  readonly leaveOut: (relations: readonly CountRelation[]) => void;
  /** Tries once more to load the protocols. */
  readonly retry: () => void;
  readonly dismissIgnored: () => void;
}

/** What the page needs. */
export interface EvidenceOptions {
  readonly catalogue: Catalogue;
  readonly data: EvidenceData;
  readonly language: Language;
  readonly messages: Messages;
  readonly words: EvidenceMessages;
  /** Gathers the protocols of a contest and looks at every one; rejects when they cannot be had. */
  readonly loadSheet: (contest: string) => Promise<CheckedSheet>;
  /** Prepares the stations of a contest but those at some places; rejects likewise. */
  readonly loadStations: (contest: string, without: readonly number[]) => Promise<PreparedStations>;
  /** Where its state stands; the address of the page unless told. */
  readonly address?: Address;
}

/** Opens the page on the contest, the rules and the filter that its address asks for. */
export function openEvidence({
  catalogue,
  data,
  language,
  messages,
  words,
  loadSheet,
  loadStations,
  address = pageAddress(),
}: EvidenceOptions): Evidence {
  const setting = {catalogue, language, messages, formats: messages.formats};
  const ground: Ground = {...data, catalogue};
  const recomputed = claims(ground);
  const state = signal(openingState(catalogue, readEvidence(address.query(), catalogue)));
  const loading = new Set<string>();

  const happen = (event: EvidenceEvent): void => {
    state.value = evidenceAfter(catalogue, state.value, event);
    load();
  };
  /** Has the protocols come that the page waits for. */
  const load = (): void => {
    const {sheet, entry} = state.value;
    if (sheet !== "waiting" || loading.has(entry.id)) return;
    loading.add(entry.id);
    const settle = (found: CheckedSheet | "failed"): void => {
      loading.delete(entry.id);
      happen({type: "loaded", contest: entry.id, sheet: found});
    };
    // What needs no protocols is drawn first.
    whenIdle(() => {
      loadSheet(entry.id).then(
        // The page can be used between gathering the protocols, counting what charts show of them, and drawing.
        (sheet) => void inTurns(placing(entry, sheet)).then(() => whenIdle(() => settle(sheet))),
        () => settle("failed"),
      );
    });
  };
  const query = (): string => writeEvidence(state.value, catalogue);
  load();
  address.onReturn((returned) => happen({type: "read", ...readEvidence(returned, catalogue)}));

  return {
    ...setting,
    words,
    names: {
      party: (id) => partyName(setting, id),
      council: (id) => data.councils.find((council) => council.id === id)?.name[language] ?? id,
    },
    ground,
    country: wholeCountry(ground),
    claims: recomputed,
    all: allClaims(recomputed),
    loadStations,
    state,
    open: (contest) => {
      happen({type: "opened", contest});
      address.go(query());
    },
    filter: (filter) => {
      happen({type: "filtered", filter});
      address.follow(query(), "at once");
    },
    leaveOut: (relations) => {
      happen({type: "left-out", relations});
      address.follow(query(), "at once");
    },
    retry: () => happen({type: "retried"}),
    dismissIgnored: () => happen({type: "dismissed"}),
  };
}
