import {formats, ofSeats, seats} from "./grammar/ru.js";
import type {ToldWords} from "./toldWords.js";

const {whole} = formats;

/** По-русски. */
export const told: ToldWords = {
  between: (least, greatest, most) => {
    if (least === greatest) return seats(most);
    if (greatest - least === 1) return `${whole(least)} или ${seats(greatest)}, вероятнее ${whole(most)}`;
    return `от ${whole(least)} до ${ofSeats(greatest)}, вероятнее всего ${whole(most)}`;
  },
  briefly: (least, greatest, most) => `${whole(least)}–${whole(greatest)}, вероятнее всего ${whole(most)}`,
  within: (within, draws) => `в ${whole(within)} из ${whole(draws)} смоделированных выборов`,
  mostLikely: (most) => `вероятнее всего ${whole(most)}`,
  eachDot: (dots) =>
    `Каждая точка – один шанс из ${whole(dots)}. Пустые точки лежат за пределами названных чисел.`,
};
