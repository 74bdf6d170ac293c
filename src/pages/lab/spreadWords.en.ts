import {formats, seats} from "../../words/grammar/en.js";
import type {DrawnParts, SpreadMessages} from "./spreadWords.js";

const {whole, counted} = formats;

const drawn: Readonly<Record<DrawnParts, string>> = {
  stations: "of the reconstruction",
  rounding: "of the votes within their rounding",
  both: "of the reconstruction and of the rounding",
};
const draws = (value: number, parts: DrawnParts) =>
  `${counted(value, {one: "version", other: "versions"})} ${drawn[parts]}`;

/** English. */
export const en: SpreadMessages = {
  drawing: (done, of) => `Drawing other possible protocols: ${whole(done)} of ${whole(of)}`,
  progress: "Versions made",
  always: (all, parts, party, won) =>
    `In ${all === 1 ? "the" : "all"} ${draws(all, parts)}, ${party} takes ${seats(won)}.`,
  takes: {
    either: (least, greatest) => `${whole(least)} or ${seats(greatest)}`,
    range: (least, greatest) => `${whole(least)} to ${seats(greatest)}`,
  },
  shown: {most: () => ", as shown.", other: (shown) => `; the one shown gives ${whole(shown)}.`},
  between: (all, parts, party, takes, most, shown) =>
    `In ${draws(all, parts)}, ${party} takes ${takes}, most often ${whole(most)}${shown}`,
  twoThirds: (party, some, all) => `${party} has two thirds in ${whole(some)} of the ${whole(all)}.`,
  majority: (party, some, all) => `${party} has a majority in ${whole(some)} of the ${whole(all)}.`,
  nobody: (some, all) => `In ${whole(some)} of the ${whole(all)} nobody is elected.`,
  unanswered: (some) =>
    `${counted(some, {one: "version has", other: "versions have"})} too few stations in a region for these districts.`,
  covers: {
    stations:
      "The range is what these versions from one model of the stations found: more versions could widen it, and another model could give another.",
    rounding:
      "The range is what these versions found, each share moved by up to half a percentage point, all together 100% of ballots, turnout as printed: more versions could widen it.",
    both: "The range is what these versions from one model of the stations found, the shares moved within their rounding: more versions could widen it, and another model could give another.",
  },
  noRounding: "The rounding of the printed shares is not in it.",
  noSample: "It is no margin of error: the stations were not drawn at random.",
  stop: "Stop",
  stopped: "Stopped before the first version was made.",
  more: (more) => `${counted(more, {one: "more version", other: "more versions"})}`,
  again: "Draw again",
  failed: "Other versions could not be made in this browser. The seats shown are those of one version.",
  vary: (points) =>
    `Range: also vary the votes within the rounding of the printed shares (±${points} percentage points)`,
  column: "Range",
  range: (least, greatest) => `${whole(least)}–${whole(greatest)}`,
};
