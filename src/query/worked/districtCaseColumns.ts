/** Who wins districts that nobody counted, as columns: for tables that suppose it three ways. */
import {flag, text} from "../../stations/column.js";

/** The columns that say what is supposed. */
export const districtCaseColumns = {
  won: text({
    kk: "Ең көп дауыс алған тізім округтердің қаншасында жеңеді деп алынған: none (бірде-бірінде), as-known (округ жеңімпаздары белгілі сайлаудағыдай) немесе every (бәрінде); қалғанын тізімсіз кандидаттар алады",
    ru: "Сколько округов, по предположению, берёт список с наибольшим числом голосов: none (ни одного), as-known (как на выборах, где победители в округах известны) или every (все); остальные берут кандидаты без списка",
    en: "How many districts the list with the most votes is supposed to win: none, as-known (as in the election whose district winners are known) or every; candidates without a list win the others",
  }),
  winners_known: flag({
    kk: "Округ жоқ немесе жеңімпаздары белгілі: үш жорамалда да жауап бірдей",
    ru: "Округов нет или их победители известны: при всех трёх предположениях ответ один",
    en: "There are no districts, or their winners are known: all three suppositions give the same",
  }),
} as const;
