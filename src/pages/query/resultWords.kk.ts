import type {ResultWords} from "./resultWords.js";

/** Қазақша. */
export const kk: ResultWords = {
  none: "NULL",
  noneName: "мәні жоқ",
  noRows: "Сұрау орындалды, бірақ оған сай келетін бірде-бір жол жоқ.",
  sortBy: "Жолдарды осы баған бойынша реттеу",
  chosen: (column, row) => `${column}, ${row}-жол:`,
};
