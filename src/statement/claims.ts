import type {Claim} from "./claims/claim.js";
import type {Ground} from "./claims/ground.js";
import {invalidBefore, invalidNow} from "./claims/invalid.js";
import {outsidersMaslikhats, outsidersMazhilis} from "./claims/outsiders.js";
import {sharesSum, unused} from "./claims/sums.js";
import {admitted, level, proposedLine} from "./claims/threshold.js";
import {turnoutMean, turnoutRange} from "./claims/turnout.js";
import {funding, population, stations} from "./claims/voters.js";
import {constantWinner, largest, winnerRange} from "./claims/winner.js";
import {tableNames} from "./evidenceData.js";

/** The subjects of claims, in the order of the page. */
export const subjects = ["votes", "threshold", "turnout", "invalid", "sample"] as const;

/** What a claim is about. */
export type Subject = (typeof subjects)[number];

/**
 * Every claim of the statement that figures can speak to, recomputed from its own tables and the official results, by
 * subject. Verdicts come of the arithmetic, in whole numbers and exact fractions; nothing is rounded.
 */
export const claims = (ground: Ground): Readonly<Record<Subject, readonly Claim[]>> => ({
  votes: [
    constantWinner(ground),
    largest(ground),
    winnerRange(ground),
    ...tableNames.map((table) => sharesSum(ground, table)),
  ],
  threshold: [
    ...tableNames.map((table) => admitted(ground, table)),
    outsidersMazhilis(ground),
    outsidersMaslikhats(ground),
    ...some(proposedLine(ground, "city"), proposedLine(ground, "oblast"), level(ground)),
  ],
  turnout: [
    turnoutMean(ground),
    turnoutRange(ground),
    ...tableNames.map((table) => unused(ground, table)),
    ...some(funding(ground), population(ground)),
  ],
  invalid: [invalidBefore(ground), invalidNow(ground)],
  sample: [stations(ground)],
});

const some = (...found: readonly (Claim | null)[]): readonly Claim[] => found.filter((one) => one !== null);

/** All claims one after the other. */
export const allClaims = (bySubject: ReturnType<typeof claims>): readonly Claim[] =>
  subjects.flatMap((subject) => bySubject[subject]);
