import type {Translated} from "../catalogue/catalogue.js";

/** The statement's recommendations, by their numbers in it. */
export const recommendationNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type RecommendationNumber = (typeof recommendationNumbers)[number];

/** Whether votes that are known can show what a recommendation would do: wholly, in part, or not at all. */
export type Tested = "yes" | "partly" | "no";

/** One recommendation of the observers' statement. */
export interface Recommendation {
  readonly number: RecommendationNumber;
  /** Its words in Kazakh, exactly as they stand there. */
  readonly text: string;
  /** Our translation of them. */
  readonly translation: Readonly<Record<"ru" | "en", string>>;
  readonly test: Tested;
  /** Ids of the sources of the laws that have spoken of it since; left out where none has. */
  readonly laws?: readonly string[];
  /** What is known of it elsewhere, each with the id of the publication it was read in; empty where we found nothing. */
  readonly known: readonly {readonly said: Translated; readonly in: string}[];
}

/** A publication that was read for what is known elsewhere. */
export interface Publication {
  readonly id: string;
  readonly title: Translated;
  readonly publisher: string;
  readonly url: string;
  /** ISO date, null where the page has none. */
  readonly date: string | null;
}

/** What the recommendations page draws from, beside the catalogue. Built by `src/data/recommendations.json.ts`. */
export interface RecommendationsData {
  readonly recommendations: readonly Recommendation[];
  readonly publications: readonly Publication[];
}
