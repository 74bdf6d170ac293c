import type {ShowCommand} from "./showKeys.js";

/** The words of a show: its buttons, its keys, the speaker's window. */
export interface StageWords {
  /** “3 / 17”, as it stands on the screen. */
  readonly progress: (step: number, all: number) => string;
  readonly step: (number: number) => string;
  /** After the last step. */
  readonly end: string;
  /** A talk without any step. */
  readonly empty: string;
  /** Lists for which a drawing has no room, with the seats that they have together. */
  readonly furtherLists: (lists: number, seats: number) => string;
  /** The talk as sheets of paper. */
  readonly paper: {readonly print: string; readonly back: string};
  /** The buttons, and what their keys are for. */
  readonly commands: Readonly<Record<ShowCommand, string>>;
  readonly controls: string;
  readonly list: string;
  readonly isBlack: string;
  readonly keys: string;
  /** The keys of each command, as they are printed on a keyboard. */
  readonly keyNames: Readonly<Record<ShowCommand, string>>;
  readonly letters: string;
  readonly lettersHint: string;
  readonly swipe: string;
  readonly blocked: string;
  readonly current: string;
  readonly following: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly restart: string;
  readonly audience: string;
}
