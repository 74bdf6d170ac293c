import {formats, ofSeats, quoted, seats} from "../../words/grammar/ru.js";
import type {SpreadMessages} from "./spreadWords.js";

const {whole, counted} = formats;

/** After «в»: в 200 вариантах. */
const inDraws = (value: number) =>
  `${counted(value, {one: "варианте", other: "вариантах"})} восстановленных протоколов`;

/** After «из»: из 200 вариантов. */
const ofDraws = (value: number) => counted(value, {one: "варианта", other: "вариантов"});

/** По-русски. */
export const ru: SpreadMessages = {
  drawing: (done, of) => `Строятся другие возможные протоколы: ${whole(done)} из ${whole(of)}`,
  progress: "Построено вариантов",
  always: (all, party, won) =>
    `${all === 1 ? "В" : "Во всех"} ${inDraws(all)} ${quoted(party)} получает ${seats(won)}.`,
  takes: {
    either: (least, greatest) => `${whole(least)} или ${seats(greatest)}`,
    range: (least, greatest) => `от ${whole(least)} до ${ofSeats(greatest)}`,
  },
  shown: {most: () => " – как и показано.", other: (shown) => `; в показанном – ${whole(shown)}.`},
  between: (all, party, takes, most, shown) =>
    `В ${inDraws(all)} ${quoted(party)} получает ${takes}, чаще всего ${whole(most)}${shown}`,
  twoThirds: (party, some, all) => `Две трети у ${quoted(party)} – в ${whole(some)} из ${ofDraws(all)}.`,
  majority: (party, some, all) => `Большинство у ${quoted(party)} – в ${whole(some)} из ${ofDraws(all)}.`,
  nobody: (some, all) => `В ${whole(some)} из ${ofDraws(all)} не избран никто.`,
  unanswered: (some) =>
    `Вариантов, где в каком-то регионе участков меньше, чем нужно для этих округов: ${whole(some)}.`,
  covers:
    "Это разброс, найденный в этих вариантах одной модели участков: при большем их числе он может вырасти, а другая модель может дать другой.",
  noRounding: "Округление напечатанных долей в него не входит.",
  noSample: "Это не погрешность: участки выбраны не случайно.",
  stop: "Остановить",
  stopped: "Остановлено раньше, чем построен первый вариант.",
  more: (more) => `Ещё ${counted(more, {one: "вариант", few: "варианта", other: "вариантов"})}`,
  again: "Построить заново",
  failed: "Построить другие варианты в этом браузере не удалось. Показаны мандаты одного варианта.",
  column: "Разброс",
  range: (least, greatest) => `${whole(least)}–${whole(greatest)}`,
};
