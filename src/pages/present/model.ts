import type {ReadonlySignal} from "@preact/signals-core";
import type {Talk} from "../../talk/talk.js";
import type {LabOptions, Setting} from "../../views/lab.js";
import type {PresentEvent, PresentState} from "./state.js";
import type {PresentWords} from "./words.js";

/** The page of talks. */
export interface Present extends Setting {
  readonly words: PresentWords;
  readonly state: ReadonlySignal<PresentState>;
  readonly happen: (event: PresentEvent) => void;
  /** Begins a talk of the reader's own. */
  readonly begin: (talk: Talk) => void;
  /** The talk that is seen as the end of a link, “#” included; it is packed a moment after each edit. */
  readonly linkEnd: ReadonlySignal<string>;
  readonly loadStations: LabOptions["loadStations"];
}
