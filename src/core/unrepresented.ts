import {type Count, total} from "./count.js";
import type {Outcome} from "./outcome.js";

/** Counted votes for lists whose party has no seat in the outcome at all: votes that elected nobody. */
export const unrepresentedVotes = ({parties}: Outcome): Count =>
  total(parties.filter(({seats}) => seats === 0).map(({votes}) => votes));
