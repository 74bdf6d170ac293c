import {type Count, dividedUp, minus, plus, times} from "../core/count.js";
import {compareShares, percentShare, type Share} from "../core/share.js";

/** All shares from `least` up to, but not including, `below`. */
export interface ShareRange {
  readonly least: Share;
  readonly below: Share;
}

/**
 * The shares that are printed as one percentage, rounded half up to its last digit: 32 stands for 31.5 up to 32.5, and
 * 1.2 for 1.15 up to 1.25. Throws on what is no percentage.
 */
export function printedShare(percent: number): ShareRange {
  const share = percentShare(percent);
  if (!share) throw new Error(`${percent} is not a percentage`);
  const doubled = times(2, share.parts);
  const of = times(2, share.of);
  return {
    least: {parts: doubled > 0 ? minus(doubled, 1) : 0, of},
    below: {parts: plus(doubled, 1), of},
  };
}

/** True for a share that lies in the range. */
export const holdsShare = ({least, below}: ShareRange, share: Share): boolean =>
  compareShares(least, share) <= 0 && compareShares(share, below) < 0;

/** True where some share lies in both ranges. */
export const overlap = (a: ShareRange, b: ShareRange): boolean =>
  compareShares(a.least, b.below) < 0 && compareShares(b.least, a.below) < 0;

/** From the least of one printed percentage to the most of another. */
export const printedBetween = (least: number, greatest: number): ShareRange => ({
  least: printedShare(least).least,
  below: printedShare(greatest).below,
});

/** What printed percentages can add up to. */
export const printedSum = (percents: readonly number[]): ShareRange =>
  percents.map(printedShare).reduce((sum, {least, below}) => ({
    least: addShares(sum.least, least),
    below: addShares(sum.below, below),
  }));

const addShares = (a: Share, b: Share): Share =>
  a.of === b.of
    ? {parts: plus(a.parts, b.parts), of: a.of}
    : {parts: plus(times(a.parts, b.of), times(b.parts, a.of)), of: times(a.of, b.of)};

/**
 * What a printed share of ballots can be as a share of those that are not invalid, where the invalid ones are printed
 * too: least over most, and most over least.
 */
export function validShare(percent: number, invalidPercent: number): ShareRange {
  const [own, invalid] = [printedShare(percent), printedShare(invalidPercent)];
  return {
    least: dividedBy(own.least, remainderOf(invalid.least)),
    below: dividedBy(own.below, remainderOf(invalid.below)),
  };
}

const remainderOf = ({parts, of}: Share): Share => ({parts: minus(of, parts), of});

const dividedBy = (a: Share, b: Share): Share => ({
  parts: times(a.parts, b.of),
  of: times(a.of, b.parts),
});

/** The least and the most whole counts that are printed as a percentage of the base. */
export function printedCounts(percent: number, base: Count): {readonly least: Count; readonly most: Count} {
  const {least, below} = printedShare(percent);
  return {
    least: dividedUp(times(base, least.parts), least.of),
    most: minus(dividedUp(times(base, below.parts), below.of), 1),
  };
}
