import type {Language} from "../catalogue/language.js";
import {latePart} from "../waiting/inAttempts.js";

/** The modules of one set of words: each has the words of its language under that language's name. */
type WordModules<Words> = {
  readonly [Own in Language]: () => Promise<Readonly<Record<Own, Words>>>;
};

/**
 * Fetches one set of words in one language; those of the others stay where they are. Each import is written out where the
 * words stand, since a bundler follows no name that is put together.
 */
export const wordsLoader =
  <Words>(modules: WordModules<Words>) =>
  async <Own extends Language>(language: Own): Promise<Words> => {
    const load: WordModules<Words>[Own] = modules[language];
    const words = await latePart(load());
    return words[language];
  };
