import {formats, seats} from "../../words/grammar/en.js";
import type {DrawnParts, SpreadMessages} from "./spreadWords.js";

const {whole, counted} = formats;

const drawn: Readonly<Record<DrawnParts, string>> = {
  stations: "of the reconstruction",
  rounding: "of the votes within their rounding",
  both: "of the reconstruction and of the rounding",
};
const draws = (value: number, parts: DrawnParts) =>
  `${counted(value, {one: "draw", other: "draws"})} ${drawn[parts]}`;

/** English. */
export const en: SpreadMessages = {
  drawing: (done, of) => `Drawing other possible protocols: ${whole(done)} of ${whole(of)}`,
  progress: "Draws made",
  always: (all, parts, party, won) => `In all ${draws(all, parts)}, ${party} takes ${seats(won)}.`,
  takes: {
    either: (least, greatest) => `${whole(least)} or ${seats(greatest)}`,
    range: (least, greatest) => `${whole(least)} to ${seats(greatest)}`,
  },
  shown: {most: () => ", as shown.", other: (shown) => `; the one shown gives ${whole(shown)}.`},
  between: (all, parts, party, takes, most, shown) =>
    `Over ${draws(all, parts)}, ${party} takes ${takes}, most often ${whole(most)}${shown}`,
  twoThirds: (party, some, all) => `${party} has two thirds in ${whole(some)} of ${whole(all)}.`,
  majority: (party, some, all) => `${party} has a majority in ${whole(some)} of ${whole(all)}.`,
  nobody: (some, all) => `In ${whole(some)} of ${whole(all)} nobody is elected.`,
  unanswered: (some) =>
    `${counted(some, {one: "draw has", other: "draws have"})} too few stations in a region for these districts.`,
  covers: {
    stations:
      "The range is what these draws from one model of the stations found: more draws could widen it, and another model could give another.",
    rounding:
      "The range is what these draws found, each share moved by up to half a point, all together 100% of ballots, turnout as printed: more draws could widen it.",
    both: "The range is what these draws from one model of the stations found, the shares moved within their rounding: more draws could widen it, and another model could give another.",
  },
  noRounding: "The rounding of the printed shares is not in it.",
  noSample: "It is no margin of error: the stations were not drawn at random.",
  stop: "Stop",
  stopped: "Stopped before the first draw was made.",
  more: (more) => `${whole(more)} more draws`,
  again: "Draw again",
  failed: "Other draws could not be made in this browser. The seats shown are those of one draw.",
  vary: (points) =>
    `Range: also vary the votes within the rounding of the printed shares (±${points} points)`,
  column: "Range",
  range: (least, greatest) => `${whole(least)}–${whole(greatest)}`,
};
