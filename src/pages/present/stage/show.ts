import {effect, type ReadonlySignal, signal, untracked} from "@preact/signals-core";
import {readAddress, writeAddress} from "../../../rules/address.js";
import {copyStorage} from "../../../storage/copyStorage.js";
import type {Talk} from "../../../talk/talk.js";
import {ownAddress} from "../../../views/address.js";
import {type Lab, openLab, type Setting} from "../../../views/lab.js";
import type {Present} from "../model.js";
import type {ShowAddress} from "./showAddress.js";
import {openShowChannel} from "./showChannel.js";
import type {ShowEvent, ShowState} from "./showState.js";
import type {StageWords} from "./stageWords.js";

/** A show in one window: the talk, where it is, and a lab for each of its steps. */
export interface Show extends Setting, ShowAddress {
  readonly words: StageWords;
  readonly talk: Talk;
  readonly state: ReadonlySignal<ShowState>;
  readonly happen: (event: ShowEvent) => void;
  /** The lab of a step, opened when it is first asked for; null for a screen of words. */
  readonly labOf: (step: number) => Lab | null;
  /** Whether letters and signs are keys of the show; the reader's choice, kept in this browser. */
  readonly hasLetters: ReadonlySignal<boolean>;
  readonly setLetters: (hasLetters: boolean) => void;
}

/** Opens a show of a talk in this window. Levers that are moved in one window move in all. */
export function openShow(page: Present, words: StageWords, talk: Talk, address: ShowAddress): Show {
  const {catalogue, language, messages, formats, loadStations} = page;
  const {state, happen} = openShowChannel({id: address.id, steps: talk.steps.length, step: address.step});
  const labs = new Map<number, Lab>();
  const hasLetters = signal(readLetters());

  const labOf = (step: number): Lab | null => {
    const scenario = talk.steps[step]?.scenario ?? null;
    if (scenario === null) return null;
    const known = labs.get(step);
    if (known) return known;
    const lab = openLab({catalogue, language, messages, loadStations, address: ownAddress(scenario)});
    labs.set(step, lab);
    let told = writeAddress(lab.state.peek().question, catalogue);
    // From the other windows to this one, and from the levers of this one to the others – as long as the window lives,
    // whichever screen asked for the lab first.
    effect(() => {
      const query = state.value.levers[step];
      if (query === undefined || query === told) return;
      told = query;
      lab.ask(readAddress(query, catalogue).question);
    });
    effect(() => {
      const query = writeAddress(lab.state.value.question, catalogue);
      if (query === told || lab.state.value.waits) return;
      told = query;
      untracked(() => happen({type: "levered", step, query}));
    });
    return lab;
  };

  return {
    ...address,
    catalogue,
    language,
    messages,
    formats,
    words,
    talk,
    state,
    happen,
    labOf,
    hasLetters,
    setLetters(next) {
      hasLetters.value = next;
      keepLetters(next);
    },
  };
}

const lettersKey = "mandat-show-letters";

function readLetters(): boolean {
  try {
    return copyStorage().getItem(lettersKey) !== "off";
  } catch {
    return true;
  }
}

function keepLetters(hasLetters: boolean): void {
  try {
    if (hasLetters) copyStorage().removeItem(lettersKey);
    else copyStorage().setItem(lettersKey, "off");
  } catch {
    // The choice then holds as long as the window.
  }
}
