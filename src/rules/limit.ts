import type {CatalogueContest} from "../catalogue/catalogue.js";
import type {ScenarioJson} from "../core/scenario.js";
import type {Ignored} from "../scenario/ignored.js";

/** What a contest has to answer with. */
export interface Ground {
  readonly entry: CatalogueContest;
  /** The law of the contest's day. */
  readonly law: ScenarioJson;
  /** Seats of the house in question. */
  readonly house: number;
  readonly hasStations: boolean;
  /** Why there are no stations, if there are none. */
  readonly noStations: "no-stations" | "not-loaded";
}

/** What of a rule a contest cannot bear, the reason for which words have a sentence, and what is asked instead. */
export interface Misfit extends Ignored {
  readonly instead: Partial<ScenarioJson>;
}

/** What a rule needs of a contest: null where the contest has it. */
export type Limit = (scenario: ScenarioJson, ground: Ground) => Misfit | null;
