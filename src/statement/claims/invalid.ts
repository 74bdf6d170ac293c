import {holdsShare, printedShare} from "../printedShare.js";
import type {Claim, Verdict} from "./claim.js";
import {claim, contestOf, type Ground, official, officialBefore, officialNow} from "./ground.js";
import {placed} from "./place.js";

/** Invalid ballots at the election before: held against the official count. */
export function invalidBefore(ground: Ground): Claim {
  const said = ground.statement.text.invalid.before;
  const entry = contestOf(ground, officialBefore);
  const {invalid = null, cast = null} = entry.contest;
  const verdict: Verdict =
    invalid === null || cast === null
      ? "cannot-be-checked"
      : holdsShare(printedShare(said), {parts: invalid, of: cast})
        ? "holds"
        : "contradicted-by-official";
  return claim(
    "invalid-before",
    verdict,
    {said, contest: entry.id, invalid, cast},
    {rests: [official(entry)]},
  );
}

/**
 * Invalid ballots now: the sentence compares parliamentary elections, so it is the Mazhilis table that it must agree
 * with; the other tables and the official count stand beside it.
 */
export function invalidNow(ground: Ground): Claim {
  const {statement} = ground;
  const said = statement.text.invalid.now;
  const tables = placed(statement, ({invalidPercent}) => invalidPercent, said, said);
  const place = tables.find(({table}) => table === "mazhilis")?.place;
  const verdict: Verdict =
    place === "inside" ? "holds" : place === "touches" ? "holds-after-rounding" : "contradicted-by-tables";
  const entry = contestOf(ground, officialNow);
  const {invalid, cast} = entry.contest;
  return claim(
    "invalid-now",
    verdict,
    {said, tables, official: invalid === undefined || cast === undefined ? null : {invalid, cast}},
    {rests: [official(entry)]},
  );
}
