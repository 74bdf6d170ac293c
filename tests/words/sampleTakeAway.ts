import type {Language} from "../../src/catalogue/language.js";
import type {TakeAwayWords} from "../../src/picture/takeAway/words.js";
import type {Sampled} from "./sampled.js";

const column: Readonly<Record<Language, string>> = {kk: "Мандаттар", ru: "Мандаты", en: "Seats"};

/** For the words of the menu of what can be taken away. */
export const takeAwaySamples = (language: Language): Sampled<TakeAwayWords> => ({
  talk: {
    added: [
      [4, "2021"],
      [4, ""],
    ],
  },
  saved: [["mandat-parliament-2021-1200x675.png"]],
  columns: {note: [[column[language]]]},
});
