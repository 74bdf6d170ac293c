import type {ResultWords} from "./resultWords.js";

/** По-русски. */
export const ru: ResultWords = {
  none: "NULL",
  noneName: "нет значения",
  noRows: "Запрос выполнен, но ему не отвечает ни одна строка.",
  sortBy: "Упорядочить строки по этому столбцу",
  chosen: (column, row) => `${column}, строка ${row}:`,
};
