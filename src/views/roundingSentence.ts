import type {Bounds} from "../certainty/bounds/countEnds.js";
import type {Setting} from "./lab.js";
import {partyName} from "./partyNames.js";
import type {RoundingMessages} from "./roundingWords.js";

/** The ends that printed percentages leave to every party that gets a seat in some count, in one sentence. */
export const roundingSentence = (setting: Setting, words: RoundingMessages, {parties}: Bounds): string =>
  words.all(
    parties
      .filter(({seats: [, most]}) => most > 0)
      .map(({party, seats: [least, most]}) => words.one(partyName(setting, party), least, most)),
  );
