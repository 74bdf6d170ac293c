import {formats, seats} from "../../words/grammar/en.js";
import type {SpreadMessages} from "./spreadWords.js";

const {whole, counted} = formats;

const draws = (value: number) =>
  `${counted(value, {one: "version", other: "versions"})} of the reconstruction`;

/** English. */
export const en: SpreadMessages = {
  drawing: (done, of) => `Drawing other possible protocols: ${whole(done)} of ${whole(of)}`,
  progress: "Versions made",
  always: (all, party, won) => `In ${all === 1 ? "the" : "all"} ${draws(all)}, ${party} takes ${seats(won)}.`,
  takes: {
    either: (least, greatest) => `${whole(least)} or ${seats(greatest)}`,
    range: (least, greatest) => `${whole(least)} to ${seats(greatest)}`,
  },
  shown: {most: () => ", as shown.", other: (shown) => `; the one shown gives ${whole(shown)}.`},
  between: (all, party, takes, most, shown) =>
    `In ${draws(all)}, ${party} takes ${takes}, most often ${whole(most)}${shown}`,
  twoThirds: (party, some, all) => `${party} has two thirds in ${whole(some)} of the ${whole(all)}.`,
  majority: (party, some, all) => `${party} has a majority in ${whole(some)} of the ${whole(all)}.`,
  nobody: (some, all) => `In ${whole(some)} of the ${whole(all)} nobody is elected.`,
  unanswered: (some) =>
    `${counted(some, {one: "version has", other: "versions have"})} too few stations in a region for these districts.`,
  covers:
    "The range is what these versions from one model of the stations found: more versions could widen it, and another model could give another.",
  noRounding: "The rounding of the printed shares is not in it.",
  noSample: "It is no margin of error: the stations were not drawn at random.",
  stop: "Stop",
  stopped: "Stopped before the first version was made.",
  more: (more) => `${counted(more, {one: "more version", other: "more versions"})}`,
  again: "Draw again",
  failed: "Other versions could not be made in this browser. The seats shown are those of one version.",
  column: "Range",
  range: (least, greatest) => `${whole(least)}–${whole(greatest)}`,
};
