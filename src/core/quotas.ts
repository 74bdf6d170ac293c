import {type Count, plus, wholeTimes} from "./count.js";
import type {Share} from "./share.js";

/** Votes a seat, as an exact fraction: `parts` ÷ `of`. */
export type Quota = (votes: Count, seats: number) => Share;

/** Hare: all votes ÷ seats (the law’s first electoral quotient, art. 97-1). */
export const hare: Quota = (votes, seats) => ({parts: votes, of: seats});

/** Droop: the least whole number of votes that no more lists than there are seats can have. */
export const droop: Quota = (votes, seats) => ({parts: plus(wholeTimes(votes, seats + 1), 1), of: 1});

/** Hagenbach-Bischoff: votes ÷ (seats + 1). */
export const hagenbachBischoff: Quota = (votes, seats) => ({parts: votes, of: seats + 1});

/** Imperiali: votes ÷ (seats + 2). Whole quotas may exceed the seats. */
export const imperiali: Quota = (votes, seats) => ({parts: votes, of: seats + 2});

/** The quotas by the contract’s names. */
export const quotas = {hare, droop, "hagenbach-bischoff": hagenbachBischoff, imperiali} as const;
