import type {NotAParty} from "../../../import/guess/columnEvidence.js";
import type {Inspection} from "../../../import/inspection.js";
import type {ColumnRole} from "../../../import/mapping.js";

/** Why a column that is read as a party's votes may be none: what was found when it was looked at, or its sum. */
export type Doubt = NotAParty | "outsized";

/**
 * The columns read as a party's votes that are unlike the others, by their place, each with the reason: nothing is
 * changed, the reader decides. Sums are those of the rows that were looked at.
 */
export function unlikeParties(
  columns: Pick<Inspection, "columns">["columns"],
  roles: readonly ColumnRole[],
): ReadonlyMap<number, Doubt> {
  const doubts = new Map<number, Doubt>();
  const sumsOf = (...names: readonly ColumnRole["role"][]) =>
    roles.flatMap(({role}, place) => (names.includes(role) ? (columns[place]?.sum ?? []) : []));
  const voters = Math.min(...sumsOf("registered", "cast").filter((sum) => sum > 0));
  const parties = roles.flatMap(({role}, place) => (role === "votes" && columns[place] ? [place] : []));
  for (const place of parties) {
    const {unread, sum = 0} = columns[place];
    if (unread !== undefined) doubts.set(place, unread);
    else if (sum > wideOf * voters) doubts.set(place, "more-than-voters");
  }
  const others = parties.filter((place) => !doubts.has(place));
  const total = others.reduce((all, place) => all + (columns[place].sum ?? 0), 0);
  if (others.length < fewestCompared) return doubts;
  for (const place of others) {
    const {sum = 0} = columns[place];
    if (sum > manyTimes * (total - sum) && total > sum) doubts.set(place, "outsized");
  }
  return doubts;
}

/** Voters may be struck off or added on the day; so many more are no matter of that. */
const wideOf = 1.25;

/** No party has so many times the votes of all the others together. */
const manyTimes = 20;

/** With fewer parties than that, one of them may well have nearly everything. */
const fewestCompared = 3;
