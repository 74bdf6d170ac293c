import type {Claim, Verdict} from "./claims/claim.js";
import type {Ground} from "./claims/ground.js";
import {invalidBefore, invalidNow} from "./claims/invalid.js";
import {outsidersMaslikhats, outsidersMazhilis} from "./claims/outsiders.js";
import {sharesSum, unused} from "./claims/sums.js";
import {admitted, level, proposedLine} from "./claims/threshold.js";
import {turnoutMean, turnoutRange} from "./claims/turnout.js";
import {obstacles, officialWrong} from "./claims/unanswered.js";
import {funding, population, stations} from "./claims/voters.js";
import {constantWinner, largest, winnerRange} from "./claims/winner.js";
import {type SentenceKey, sentenceKeys, tableNames} from "./evidenceData.js";

/** What is said of a whole sentence: a verdict on what it asserts, or that only a part of it holds. */
export const sentenceVerdicts = [
  "holds",
  "holds-after-rounding",
  "holds-in-part",
  "contradicted-by-tables",
  "contradicted-by-official",
  "cannot-be-checked",
] as const;

/** See `sentenceVerdicts`. */
export type SentenceVerdict = (typeof sentenceVerdicts)[number];

/** A claim of the statement: one of its sentences, in its own words, with all that it asserts. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly quote: string;
  readonly parts: readonly Claim[];
  readonly verdict: SentenceVerdict;
}

/** The statement's claims, sentence by sentence, and what we looked at besides: whose is which never mixes. */
export interface Claims {
  readonly statement: readonly Sentence[];
  readonly own: readonly Claim[];
}

/**
 * Every claim of the statement, and our own checks of its tables, recomputed from these tables and from official
 * figures. Verdicts come of the arithmetic, in whole numbers and exact fractions; nothing is rounded.
 */
export function claims(ground: Ground): Claims {
  const parts: Readonly<Record<SentenceKey, readonly (Claim | null)[]>> = {
    obstacles: [obstacles()],
    "official-wrong": [officialWrong(ground)],
    outsiders: [outsidersMazhilis(ground), outsidersMaslikhats(ground)],
    winner: [constantWinner(ground), largest(ground), winnerRange(ground)],
    admitted: tableNames.map((table) => admitted(ground, table)),
    invalid: [invalidBefore(ground), invalidNow(ground)],
    turnout: [turnoutRange(ground), turnoutMean(ground)],
    funding: [funding(ground)],
    population: [population(ground)],
  };
  return {
    statement: sentenceKeys.flatMap((key) => {
      const found = some(parts[key]);
      if (found.length === 0) return [];
      const quote = ground.statement.text.sentences[key];
      return [{key, quote, parts: found, verdict: sentenceVerdict(found.map(({verdict}) => verdict))}];
    }),
    own: some([
      stations(ground),
      ...tableNames.map((table) => sharesSum(ground, table)),
      ...tableNames.map((table) => unused(ground, table)),
      proposedLine(ground, "city"),
      proposedLine(ground, "oblast"),
      level(ground),
    ]),
  };
}

const some = (found: readonly (Claim | null)[]): readonly Claim[] => found.filter((one) => one !== null);

/**
 * The verdict on a sentence by those on what it asserts: where one part holds and another does not, it holds in part;
 * else it is no better than its worst part, a contradiction being worse than what cannot be checked.
 */
export function sentenceVerdict(parts: readonly Verdict[]): SentenceVerdict {
  const worst = (
    [
      "contradicted-by-tables",
      "contradicted-by-official",
      "cannot-be-checked",
      "holds-after-rounding",
      "holds",
    ] as const
  ).find((verdict) => parts.includes(verdict));
  if (worst === undefined) throw new Error("a sentence asserts something");
  const isSound = (verdict: Verdict) => verdict === "holds" || verdict === "holds-after-rounding";
  return parts.some(isSound) && !isSound(worst) ? "holds-in-part" : worst;
}

/** What the statement's sentences assert, one after the other. */
export const saidClaims = ({statement}: Claims): readonly Claim[] => statement.flatMap(({parts}) => parts);

/** All that is recomputed, the statement's own first. */
export const allClaims = (found: Claims): readonly Claim[] => [...saidClaims(found), ...found.own];
