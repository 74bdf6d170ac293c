import type {Question} from "../scenario/question.js";
import type {Parameter} from "./parameter.js";

/** How large σ may be, and how small: below, candidates do not differ; above, votes hardly count. */
export const sigmaEnds = {least: 0.01, most: 2} as const;

/** The most that an independent may start with, in percent of the vote. */
export const mostIndependents = 90;

/** A pair of figures as one word: `0.35*28`. */
export const localCandidates: Parameter = {
  name: "candidates",
  read: (text, question) => {
    const pair = pairOf(text);
    return pair && {...question, localCandidates: pair};
  },
  write: ({localCandidates: pair}) => (pair ? `${pair.sigma}*${pair.independents}` : ""),
};

function pairOf(text: string): NonNullable<Question["localCandidates"]> | null {
  const [sigma, independents, ...rest] = text.split("*").map(figureOf);
  if (rest.length > 0 || !isFigure(sigma) || !isFigure(independents)) return null;
  const fits = sigma >= sigmaEnds.least && sigma <= sigmaEnds.most && independents <= mostIndependents;
  return fits ? {sigma, independents} : null;
}

/** A decimal number of at most two decimals. */
const figureOf = (text: string): number | null => (/^\d{1,2}(\.\d{1,2})?$/.test(text) ? Number(text) : null);

const isFigure = (value: number | null | undefined): value is number => typeof value === "number";
