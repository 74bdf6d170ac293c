import type {Language} from "../../src/catalogue/language.js";
import type {RoundingMessages} from "../../src/views/roundingWords.js";
import type {Sampled} from "./sampled.js";

const party: Readonly<Record<Language, string>> = {kk: "Ақ жол", ru: "Ак жол", en: "Ak Zhol"};

/** For the words about what printed percentages leave open. */
export const roundingSamples = (language: Language): Sampled<RoundingMessages> => ({
  all: [[["A 50–51", "B 9"]]],
  one: [
    [party[language], 19, 19],
    [party[language], 50, 51],
    [party[language], 17, 19],
  ],
  open: [
    [party[language], 1],
    [party[language], 2],
    [party[language], 5],
  ],
});
