import type {Protocol} from "../../stations/protocol.js";
import type {Published} from "../published.js";

/** What a browser needs to draw stations for itself. Built by `src/data/ensemble.json.ts`. */
export interface EnsembleData {
  readonly seed: number;
  readonly contests: readonly DrawableContest[];
}

/** A contest whose stations are drawn, with the real protocols that every draw keeps. */
export interface DrawableContest {
  readonly published: Published;
  readonly known: readonly Protocol[];
}
