import {compareShares, percentCut, percentShare, type Share} from "../../core/share.js";

/** Decimals that a percentage is written with at least, and at most. */
const [fewest, most] = [2, 6];

/**
 * A percentage that lies above one share and not above another, as near to the one or the other as the fewest decimals
 * allow: what a lever is set to, to be on a step. Null where even six decimals have none.
 */
export function percentWithin(
  {above, upTo}: {readonly above: Share | null; readonly upTo: Share | null},
  end: "low" | "high",
): number | null {
  if (end === "low" && above === null) return 0;
  if (end === "high" && upTo === null) return 100;
  for (let decimals = fewest; decimals <= most; decimals++) {
    const unit = 10 ** decimals;
    const percent =
      end === "high"
        ? percentCut(upTo as Share, decimals)
        : (Math.floor(percentCut(above as Share, decimals) * unit + 0.5) + 1) / unit;
    const share = percentShare(Number(percent.toFixed(decimals)));
    if (share && isWithin(share, above, upTo)) return Number(percent.toFixed(decimals));
  }
  return null;
}

/** True for a share above the one and not above the other. */
export const isWithin = (share: Share, above: Share | null, upTo: Share | null): boolean =>
  (above === null || compareShares(share, above) > 0) && (upTo === null || compareShares(share, upTo) <= 0);
