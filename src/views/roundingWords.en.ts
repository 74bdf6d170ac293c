import {formats, seats} from "../words/grammar/en.js";
import type {RoundingMessages} from "./roundingWords.js";

const {whole} = formats;

/** English. */
export const en: RoundingMessages = {
  heading: "What the rounding leaves open",
  all: (parties) => `Over all counts that print as published, the seats are: ${parties.join(", ")}.`,
  one: (party, least, most) =>
    least === most
      ? `${party} ${whole(least)}`
      : `${party} ${whole(least)}${most - least === 1 ? " or " : " to "}${whole(most)}`,
  meaning:
    "These are bounds, not chances: no count that rounds to the published percentages, turnout included, gives a party fewer or more seats. The small numbers under the seats in the table open a count that gives just so many. The bounds say nothing about the stations where nobody observed.",
  working: "Working out what the rounding of the published percentages leaves open …",
  notGiven: {
    districts:
      "What the rounding of the published percentages leaves open is not given here: nobody counted the districts.",
    places:
      "What the rounding of the published percentages leaves open is not given here: the turnout floor looks at single regions or stations, whose figures were not published.",
    inexact:
      "Under these rules what the rounding of the published percentages leaves open could not be worked out exactly.",
    failed:
      "What the rounding of the published percentages leaves open could not be worked out in this browser.",
  },
  open: (party, won) => `${party}: open a count that gives it ${seats(won)}`,
};
