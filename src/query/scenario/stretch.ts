/** A stretch of values of a rule within which nothing changes, as columns: for tables that move a rule. */
import {asPercent, compareShares, type Share} from "../../core/share.js";
import {optionalNumber, optionalWhole} from "../../stations/column.js";
import {cellOfCount} from "./cellOfCount.js";

/** From above one end up to and with the other. */
export interface Stretch {
  readonly above: Share | null;
  readonly upTo: Share | null;
}

/** The columns of both ends. */
export const stretchColumns = {
  above_percent: optionalNumber("percent", {
    kk: "Аралық осы мәннен жоғары басталады (жуық сан); ең төменгісінде бос, оған 0% та кіреді",
    ru: "Отрезок начинается выше этого значения (приближённо); пусто у нижнего, куда входит и 0 %",
    en: "The stretch begins above this value (rounded to a double); empty for the lowest, which holds 0 % too",
  }),
  above_parts: optionalWhole(null, {
    kk: "Сол шек дәл бөлшекпен: алымы",
    ru: "Та же граница точной дробью: числитель",
    en: "The same end as an exact fraction: its numerator",
  }),
  above_of: optionalWhole(null, {
    kk: "Сол шек дәл бөлшекпен: бөлімі",
    ru: "Та же граница точной дробью: знаменатель",
    en: "The same end as an exact fraction: its denominator",
  }),
  up_to_percent: optionalNumber("percent", {
    kk: "Аралықтың соңғы мәні, өзі қоса (жуық сан); одан жоғары шек жоқ болса, бос",
    ru: "Последнее значение отрезка включительно (приближённо); пусто, если выше границ нет",
    en: "The last value of the stretch, itself included (rounded to a double); empty where it has no upper end",
  }),
  up_to_parts: optionalWhole(null, {
    kk: "Сол шек дәл бөлшекпен: алымы",
    ru: "Та же граница точной дробью: числитель",
    en: "The same end as an exact fraction: its numerator",
  }),
  up_to_of: optionalWhole(null, {
    kk: "Сол шек дәл бөлшекпен: бөлімі",
    ru: "Та же граница точной дробью: знаменатель",
    en: "The same end as an exact fraction: its denominator",
  }),
} as const;

/** The cells of both ends. */
export const stretchCells = ({above, upTo}: Stretch) => ({
  above_percent: above && asPercent(above),
  above_parts: above && cellOfCount(above.parts),
  above_of: above && cellOfCount(above.of),
  up_to_percent: upTo && asPercent(upTo),
  up_to_parts: upTo && cellOfCount(upTo.parts),
  up_to_of: upTo && cellOfCount(upTo.of),
});

/** True when a value lies in a stretch: above its lower end, and not above its upper one. */
export const holds = ({above, upTo}: Stretch, share: Share): boolean =>
  (above === null || compareShares(share, above) > 0) && (upTo === null || compareShares(share, upTo) <= 0);
