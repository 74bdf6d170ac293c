import type {Catalogue} from "../catalogue/catalogue.js";
import type {Language} from "../catalogue/language.js";
import {
  type ReadyFigures,
  type ReadyStepId,
  readyFigures,
  readyQuery,
  readySteps,
} from "../talk/readySteps.js";
import type {Talk, TalkStep} from "../talk/talk.js";
import type {ReadyTalkWords} from "./readyTalkWords.js";
import {wordsLoader} from "./wordsLoader.js";

/** A step of the ready talk, with the name that an address can have. */
export interface ReadyStep extends TalkStep {
  readonly id: ReadyStepId;
}

/** The ready talk in a language. */
export interface ReadyTalk extends Talk {
  readonly steps: readonly ReadyStep[];
}

/** Fetches the words of the ready talk in one language. */
export const loadReadyTalkWords = wordsLoader<ReadyTalkWords>({
  kk: () => import("./readyTalkWords.kk.js"),
  ru: () => import("./readyTalkWords.ru.js"),
  en: () => import("./readyTalkWords.en.js"),
});

/**
 * The talk through the observers' recommendations in a language: what can be said of them in public, each step with the
 * query of its scenario (`scenario`, null for a screen of words). Its words are fetched when it is asked for.
 */
export async function readyTalk(catalogue: Catalogue, language: Language): Promise<ReadyTalk> {
  return readyTalkIn(await loadReadyTalkWords(language), catalogue, readyFigures(catalogue, language));
}

const readyTalkIn = (words: ReadyTalkWords, catalogue: Catalogue, figures: ReadyFigures): ReadyTalk => ({
  title: words.title,
  steps: readySteps.map(({id, query}) => {
    const {title, notes} = words.steps[id];
    return {
      id,
      title: typeof title === "string" ? title : title(figures),
      notes,
      scenario: query === null ? null : readyQuery(catalogue, query),
      hasLevers: false,
    };
  }),
});
