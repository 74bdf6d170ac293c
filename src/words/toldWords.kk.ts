import {and, formats, inThem, seats} from "./grammar/kk.js";
import type {ToldWords} from "./toldWords.js";

const {whole} = formats;

/** Қазақша. */
export const told: ToldWords = {
  between: (least, greatest, most) => {
    if (least === greatest) return seats(most);
    if (greatest - least === 1) return `${whole(least)} не ${seats(greatest)}, ықтималырағы – ${whole(most)}`;
    return `${and(whole(least), whole(greatest))} мандат аралығында, ең ықтималы – ${whole(most)}`;
  },
  briefly: (least, greatest, most) => `${whole(least)}–${whole(greatest)}, ең ықтималы – ${whole(most)}`,
  within: (within, draws) => `модельденген ${whole(draws)} сайлаудың ${inThem(within)}`,
  mostLikely: (most) => `ең ықтималы – ${whole(most)}`,
  eachDot: (dots) =>
    `Әр нүкте – ${whole(dots)} мүмкіндіктің бірі. Іші бос нүктелер аталған аралықтан тыс жатыр.`,
};
