import {parseContest} from "../../core/contest.js";
import {readFields} from "../../core/read.js";
import type {PrintedContest} from "./bounds.js";
import {parsePrinted} from "./printed.js";

/**
 * A contest of which percentages were printed, from plain JSON (contract.md, “bounds”).
 * @throws InputError that names the field and the value.
 */
export function parsePrintedContest(json: unknown, field = "contest"): PrintedContest {
  const {printed: table, ...rest} = readFields(json, field, [
    "seats",
    "registered",
    "districtWinners",
    "printed",
  ]);
  const printed = parsePrinted(table, `${field}.printed`);
  const votes = printed.parties.map((party) => ({party, votes: 0}));
  return {printed, contest: parseContest({...rest, votes}, field)};
}
