import {formats, seats} from "./grammar/en.js";
import type {ToldWords} from "./toldWords.js";

const {whole, counted} = formats;

/** English. */
export const told: ToldWords = {
  between: (least, greatest, most) => {
    if (least === greatest) return seats(most);
    if (greatest - least === 1) return `${whole(least)} or ${seats(greatest)}, more likely ${whole(most)}`;
    return `between ${whole(least)} and ${seats(greatest)}, most likely ${whole(most)}`;
  },
  briefly: (least, greatest, most) => `${whole(least)}–${whole(greatest)}, most likely ${whole(most)}`,
  within: (within, draws) =>
    `in ${whole(within)} of ${counted(draws, {one: "simulated election", other: "simulated elections"})}`,
  mostLikely: (most) => `most likely ${whole(most)}`,
  eachDot: (dots) => `Each dot is one chance in ${whole(dots)}. Hollow dots lie outside the range.`,
};
