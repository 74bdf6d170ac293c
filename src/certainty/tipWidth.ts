import type {CatalogueContest} from "../catalogue/catalogue.js";
import type {ThresholdBase} from "../core/scenario.js";
import {asPercent} from "../core/share.js";
import type {Answer} from "../scenario/answer.js";
import {type ShareInterval, shareInterval} from "../scenario/shareInterval.js";
import {parsePrinted} from "./bounds/printed.js";
import {type TippingWidth, tippingWidths} from "./bounds/tippingWidths.js";

/**
 * Where a list's tipping point may lie, in percent of the threshold's base: over every count that prints as published,
 * exactly. Where voters are supposed to act otherwise, or a floor leaves some uncounted, half a last decimal either way;
 * null where votes were published.
 */
export function tipWidth(answer: Answer, party: string, votes: number, base: number): ShareInterval | null {
  const width = exactTipWidth(answer, party);
  return width
    ? {low: asPercent(width.low), high: asPercent(width.high)}
    : shareInterval(answer, votes, base);
}

/** The same in exact shares; null besides where voters are supposed to act otherwise, or a floor leaves some uncounted. */
export function exactTipWidth({entry, question, outcome}: Answer, party: string): TippingWidth | null {
  const {threshold, transfers} = question.scenario;
  const isAsCounted =
    transfers.length === 0 &&
    outcome.steps.every((step) => step.step !== "turnout-floor" || step.votesNotCounted === 0);
  return (isAsCounted && widthsOf(entry, threshold.of)?.find((one) => one.party === party)) || null;
}

const known = new WeakMap<CatalogueContest, Map<ThresholdBase, readonly TippingWidth[] | null>>();

/** The widths of a contest, worked out once for each base. */
function widthsOf(entry: CatalogueContest, of: ThresholdBase): readonly TippingWidth[] | null {
  if (!entry.printed) return null;
  const byBase = known.get(entry) ?? new Map<ThresholdBase, readonly TippingWidth[] | null>();
  known.set(entry, byBase);
  const widths =
    byBase.get(of) ?? tippingWidths(parsePrinted(entry.printed), of, entry.contest.registered ?? null);
  byBase.set(of, widths);
  return widths;
}
