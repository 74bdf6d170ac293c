import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parsePrinted} from "../../../src/certainty/bounds/printed.js";
import {tippingWidths} from "../../../src/certainty/bounds/tippingWidths.js";
import {validVotes} from "../../../src/core/contest.js";
import {thresholdBases} from "../../../src/core/scenario.js";
import {compareShares, type Share} from "../../../src/core/share.js";
import {allCounts, printedTables} from "./printedTables.js";

const equal = (one: Share, other: Share) => compareShares(one, other) === 0;

describe("the width of a tipping point of the threshold", () => {
  test("is what the counts that print as published have, each counted one by one", () => {
    fc.assert(
      fc.property(printedTables, fc.constantFrom(...thresholdBases), (json, of) => {
        const registered = 80;
        const counts = allCounts(json);
        const widths = tippingWidths(parsePrinted(json), of, registered);
        const bases = counts.map(
          (count) =>
            ({
              registered,
              cast: count.cast,
              valid: Number(validVotes({...count, registered})),
              party: count.votes.reduce((sum, own) => sum + own, 0),
            })[of],
        );
        if (counts.length === 0 || bases.some((base) => base === 0)) return;
        json.shares.forEach(({party}, place) => {
          const shares = counts.map(({votes}, count) => ({parts: votes[place], of: bases[count]}));
          shares.sort(compareShares);
          const own = widths?.find((width) => width.party === party);
          expect(own && equal(own.low, shares[0]) && equal(own.high, shares[shares.length - 1])).toBe(true);
        });
      }),
      {numRuns: 600},
    );
  });

  test("of Ak Zhol in the city table is 20.5 to 21.5 of ballots, less or more as invalid ballots leave it", () => {
    const city = parsePrinted({
      ballots: [50_641, 52_891],
      decimals: 0,
      invalid: "4",
      shares: Object.entries({"nur-otan": 44, auyl: 14, "ak-zhol": 21, adal: 14, qhp: 3}).map(
        ([party, percent]) => ({party, percent: String(percent)}),
      ),
    });
    const own = tippingWidths(city, "valid", null)?.find(({party}) => party === "ak-zhol");
    const percent = ({parts, of}: Share) => (100 * Number(parts)) / Number(of);
    expect(percent(own?.low ?? {parts: 0, of: 1})).toBeCloseTo(100 * (20.5 / 96.5), -1);
    expect(percent(own?.high ?? {parts: 0, of: 1})).toBeLessThan(22.52);
  });
});
