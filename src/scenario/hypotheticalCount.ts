import type {Catalogue, CatalogueContest, PrintedJson} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";

/**
 * Whole ballots that nobody counted: they stand in the place of a contest whose percentages alone were printed, and
 * print as those do. Every view of the contest then follows them as it follows any other count.
 */
export interface HypotheticalCount {
  /** In the order of the contest's lists. */
  readonly votes: readonly number[];
  readonly invalid: number;
  readonly againstAll: number;
}

/** All ballots of a count. */
export const ballotsOf = ({votes, invalid, againstAll}: HypotheticalCount): number =>
  votes.reduce((sum, own) => sum + own, invalid + againstAll);

/** True where the count has the ballots and rounds to the percentages that were printed. */
export function printsAs(count: HypotheticalCount, printed: PrintedJson | undefined): boolean {
  if (!printed || printed.shares.length !== count.votes.length) return false;
  const {ballots, decimals, shares, invalid, againstAll} = printed;
  const cast = ballotsOf(count);
  const [least, most] = typeof ballots === "number" ? [ballots, ballots] : ballots;
  if (cast < least || cast > most) return false;
  const whole = 10 ** decimals;
  const rounds = (own: number, percent: string | undefined): boolean => {
    if (percent === undefined) return own === 0;
    const halves = 2 * Math.round(Number(percent) * whole);
    const twice = 200 * whole * own;
    return twice >= (halves - 1) * cast && twice < (halves + 1) * cast;
  };
  return (
    shares.every(({percent}, list) => rounds(count.votes[list], percent)) &&
    rounds(count.invalid, invalid) &&
    rounds(count.againstAll, againstAll)
  );
}

/** A count in the address: the votes, then invalid ballots and those against all; null where a text is none. */
export function readCount(text: string): HypotheticalCount | null {
  if (!/^\d{1,12}(\.\d{1,12}){2,200}$/.test(text)) return null;
  const numbers = text.split(".").map(Number);
  const [invalid, againstAll] = numbers.slice(-2);
  return {votes: numbers.slice(0, -2), invalid, againstAll};
}

/** The same count as text. */
export const writeCount = ({votes, invalid, againstAll}: HypotheticalCount): string =>
  [...votes, invalid, againstAll].join(".");

const made = new WeakMap<CatalogueContest, {readonly key: string; readonly entry: CatalogueContest}>();

/**
 * The contest a question is about. With a hypothetical count it has that count's ballots and nothing that was published
 * of its parts: neither regions nor stations add up to it.
 */
export function askedEntry(
  catalogue: Catalogue,
  {contest, count}: {readonly contest: string; readonly count?: HypotheticalCount},
): CatalogueContest {
  const entry = entryOf(catalogue, contest);
  if (!count) return entry;
  const key = writeCount(count);
  const known = made.get(entry);
  if (known?.key === key) return known.entry;
  const {regions: _, ...counts} = entry.contest;
  const {printed: __, realStations: ___, ...told} = entry;
  const hypothetical: CatalogueContest = {
    ...told,
    basis: "hypothetical",
    votesReconstructed: false,
    stations: 0,
    shareHalfWidth: null,
    announced: null,
    contest: {
      ...counts,
      cast: ballotsOf(count),
      invalid: count.invalid,
      againstAll: count.againstAll,
      votes: counts.votes.map(({party}, list) => ({party, votes: count.votes[list]})),
    },
  };
  made.set(entry, {key, entry: hypothetical});
  return hypothetical;
}
