import {entryOf} from "../../catalogue/contests.js";
import {questionFor} from "../../scenario/question.js";
import type {RecommendationsData} from "../../statement/recommendations.js";
import {type CountOption, countsOf, type Trial, trials} from "../../statement/trials.js";
import {ownAddress} from "../../views/address.js";
import {type Lab, type LabOptions, openLab, type Setting} from "../../views/lab.js";
import type {RecommendationsMessages} from "./words.js";

/** The recommendations page: what the statement says, and a lab of its own for each that can be tried. */
export interface Recommendations extends Setting {
  readonly words: RecommendationsMessages;
  readonly data: RecommendationsData;
  readonly labs: Readonly<Record<Trial, Lab>>;
}

/** What the page needs. */
export interface RecommendationsOptions extends Omit<LabOptions, "address" | "name"> {
  readonly words: RecommendationsMessages;
  readonly data: RecommendationsData;
}

/** Opens the page: every lab on the question that its recommendation asks. */
export function openRecommendations({words, data, ...options}: RecommendationsOptions): Recommendations {
  const {catalogue, language, messages} = options;
  const open = ([trial, {query}]: [string, {readonly query: string}]) => [
    trial,
    openLab({
      ...options,
      // Least and most of a house with districts come from the totals: no station is asked.
      ...(trial === "districts" && {loadStations: () => new Promise<never>(() => {})}),
      address: ownAddress(query),
      name: trial,
    }),
  ];
  return {
    catalogue,
    language,
    messages,
    formats: messages.formats,
    words,
    data,
    labs: Object.fromEntries(Object.entries(trials).map(open)) as Record<Trial, Lab>,
  };
}

/** The count that a lab is on, by its name on this page. */
export const countOf = (lab: Lab): CountOption => {
  const {contest} = lab.state.value.question;
  return countsOf.find((count) => count.contest === contest) ?? countsOf[0];
};

/** Whose count it is, as the beginning of a sentence. */
export const whereOf = ({words, catalogue}: Recommendations, {name, contest}: CountOption): string =>
  words.where[name](entryOf(catalogue, contest).stations);

/** Asks the same of another count. */
export const askOf = (lab: Lab, contest: string): void =>
  lab.ask(questionFor(contest, lab.state.value.question, lab.catalogue));
