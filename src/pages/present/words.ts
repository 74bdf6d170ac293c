import type {Refusal} from "./state.js";

/** The words of the page of talks. */
export interface PresentWords {
  readonly title: string;
  readonly lead: string;
  /** Which talk is seen. */
  readonly talk: string;
  readonly readyTalk: string;
  readonly linkedTalk: string;
  /** A talk, or a step, without a name. */
  readonly unnamed: string;
  readonly begin: string;
  readonly open: string;
  readonly remove: string;
  /** What a talk is that the reader has not made. */
  readonly readyNote: string;
  readonly linkedNote: string;
  readonly copy: string;
  readonly notKept: string;
  readonly kept: string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly show: string;
  readonly showSpeaker: string;
  readonly onPaper: string;
  readonly showFrom: string;
  readonly name: string;
  readonly steps: string;
  readonly noSteps: string;
  /** The number of a step: “Slide 3”. */
  readonly step: (number: number) => string;
  readonly stepTitle: string;
  readonly titleHint: string;
  readonly notes: string;
  readonly levers: string;
  readonly words: string;
  readonly toLab: string;
  readonly up: (number: number) => string;
  readonly down: (number: number) => string;
  readonly removeStep: (number: number) => string;
  readonly upShort: string;
  readonly downShort: string;
  readonly removeShort: string;
  readonly keys: string;
  /** Said aloud when a step has another place. */
  readonly moved: (from: number, to: number) => string;
  readonly stepRemoved: (title: string) => string;
  readonly talkRemoved: (title: string) => string;
  readonly undo: string;
  readonly add: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly addLink: string;
  readonly addWords: string;
  readonly added: (number: number) => string;
  readonly share: string;
  readonly shareHint: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly linkField: string;
  readonly save: string;
}
