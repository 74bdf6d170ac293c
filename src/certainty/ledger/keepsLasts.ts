import {minus, plus, times, total} from "../../core/count.js";
import {isQuota} from "../../core/formulas.js";
import type {Sharing} from "../../core/listSeats.js";
import type {Scenario} from "../../core/scenario.js";
import {type Drift, lasts, type Voters} from "./lasts.js";
import type {Slopes} from "./ways.js";

/**
 * For how many voters more a list keeps at least so many of the list seats, whatever the others do among themselves,
 * as long as the same lists share as many seats: by its whole quotas, or by the part of the seats that any divisor is
 * sure to give it. 0 where this says nothing.
 */
export function keepsLasts(
  sharing: Sharing,
  list: number,
  wanted: number,
  {formula}: Scenario,
  slopes: Slopes,
  drift: Drift | null,
): Voters {
  if (sharing.by !== "formula") return 0;
  if (wanted <= 0) return Number.POSITIVE_INFINITY;
  const place = sharing.lists.indexOf(list);
  if (place < 0) return 0;
  const {lists, votes, seats} = sharing;
  const {of, quotas, cut} = sure(formula, seats, lists.length, wanted);
  if (of <= 0) return 0;
  const margin = minus(times(votes[place], of), times(quotas, plus(total(votes), cut)));
  if (margin < 0) return 0;
  const allSlope = lists.reduce((sum, one) => sum + slopes.votes[one], 0);
  return lasts(margin, slopes.votes[list] * of - quotas * allSlope, of + quotas, drift);
}

/** A list surely has the seats wanted where votes × `of` are at least `quotas` × (all votes + `cut`). */
function sure(formula: Scenario["formula"], seats: number, lists: number, wanted: number) {
  if (!isQuota(formula)) return {of: seats - lists, quotas: wanted, cut: 0};
  switch (formula) {
    case "hare":
      return {of: seats, quotas: wanted, cut: 0};
    case "droop":
      return {of: seats + 1, quotas: wanted, cut: seats + 1};
    // Whole quotas can exceed the seats by one, or by two, which are taken back.
    case "hagenbach-bischoff":
      return {of: seats + 1, quotas: wanted + 1, cut: 0};
    case "imperiali":
      return {of: seats + 2, quotas: wanted + 2, cut: 0};
  }
}
