import {whole} from "../../stations/column.js";

/** The place of a list among those of its contest, as a column. */
export const rankColumn = whole(null, {
  kk: "Тізімнің тіркелу реті",
  ru: "Порядок регистрации списка",
  en: "Order of registration of the list",
});
