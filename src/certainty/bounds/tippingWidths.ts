import {type Count, minus, plus, total} from "../../core/count.js";
import type {ThresholdBase} from "../../core/scenario.js";
import {compareShares, type Share} from "../../core/share.js";
import type {Printed} from "./printed.js";
import {type Ends, printedBox} from "./printedBox.js";

/**
 * Where a list's tipping point of the threshold may lie: the lowest and the highest exact share of the base that it has
 * in any count that prints as published. Both ends are reached.
 */
export interface TippingWidth {
  readonly party: string;
  readonly low: Share;
  readonly high: Share;
}

/** Numbers of ballots looked at one by one; of a wider stretch, the first and last of them at both ends. */
const mostLookedAt = 20_000;

/**
 * The width of each list's tipping point under the printed percentages, in the order of the lists. Null where no count
 * prints so, or where the base is the registered voters and they are not known.
 */
export function tippingWidths(
  printed: Printed,
  of: ThresholdBase,
  registered: Count | null,
): readonly TippingWidth[] | null {
  const ends: ({low: Share; high: Share} | null)[] = printed.parties.map(() => null);
  for (const ballots of looked(printed.ballots)) {
    const box = printedBox(printed, ballots);
    const all = [...box.parties, box.invalid, box.againstAll];
    if (!fits(ballots, all)) continue;
    box.parties.forEach((own, party) => {
      const others = box.parties.filter((_, other) => other !== party);
      const found = shareEnds(own, others, box.invalid, box.againstAll, ballots, of, registered);
      const known = ends[party];
      if (!found) return;
      ends[party] = {
        low: known && compareShares(known.low, found.low) <= 0 ? known.low : found.low,
        high: known && compareShares(known.high, found.high) >= 0 ? known.high : found.high,
      };
    });
  }
  const widths = ends.flatMap((own, party) => (own ? [{party: printed.parties[party], ...own}] : []));
  return widths.length === ends.length ? widths : null;
}

function looked([least, most]: Printed["ballots"]): readonly Count[] {
  const from = (start: Count, so: number) => Array.from({length: so}, (_, more) => plus(start, more));
  const wide = minus(most, least);
  if (wide < mostLookedAt) return from(least, Number(wide) + 1);
  return [...from(least, mostLookedAt / 2), ...from(minus(most, mostLookedAt / 2 - 1), mostLookedAt / 2)];
}

/** True where ballots of these kinds can come to so many. */
const fits = (ballots: Count, kinds: readonly Ends[]): boolean =>
  kinds.every(({least, most}) => least <= most) &&
  total(kinds.map(({least}) => least)) <= ballots &&
  total(kinds.map(({most}) => most)) >= ballots;

/**
 * The ends of own ÷ base at so many ballots. Where the base leaves ballots out, a ballot moved from those to the list
 * raises the share, so that the list takes its most (or least) first, and those left out come second.
 */
function shareEnds(
  own: Ends,
  others: readonly Ends[],
  invalid: Ends,
  againstAll: Ends,
  ballots: Count,
  of: ThresholdBase,
  registered: Count | null,
): {low: Share; high: Share} | null {
  if (of === "registered" && (registered === null || registered === 0)) return null;
  const outOfBase = of === "valid" ? [invalid] : of === "party" ? [invalid, againstAll] : [];
  const inBase = of === "valid" ? [againstAll] : of === "party" ? [] : [invalid, againstAll];
  const rest = [...others, ...inBase];
  const out: Ends = {
    least: total(outOfBase.map(({least}) => least)),
    most: total(outOfBase.map(({most}) => most)),
  };
  // Own and left-out ballots together.
  const together: Ends = {
    least: minus(ballots, total(rest.map(({most}) => most))),
    most: minus(ballots, total(rest.map(({least}) => least))),
  };
  const share = (votes: Count, left: Count): Share => ({
    parts: votes,
    of: of === "registered" ? (registered ?? 1) : minus(ballots, left),
  });
  const highest = smaller(own.most, minus(together.most, out.least));
  const lowest = larger(own.least, minus(together.least, out.most));
  const [high, low] = [
    share(highest, smaller(out.most, minus(together.most, highest))),
    share(lowest, larger(out.least, minus(together.least, lowest))),
  ];
  return high.of > 0 && low.of > 0 ? {low, high} : null;
}

const smaller = (a: Count, b: Count): Count => (a < b ? a : b);
const larger = (a: Count, b: Count): Count => (a > b ? a : b);
