import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  decidesBelow,
  decidesBetween,
  decidesFrom,
  leadElsewhere,
  shareElsewhere,
  unobserved,
} from "../../src/certainty/breakdown.js";
import {asPercent, compareShares, percentRaised, reaches, type Share} from "../../src/core/share.js";
import {drawing} from "../core/randomContests.js";

/** A small country of which a part was observed; every voter casts one valid vote. */
const country = fc.record({
  observed: fc.integer({min: 1, max: 40}),
  others: fc.integer({min: 1, max: 60}),
  seen: fc.nat({max: 40}),
  line: fc.constantFrom<Share>(
    {parts: 3, of: 100},
    {parts: 7, of: 100},
    {parts: 1, of: 2},
    {parts: 2, of: 3},
  ),
});

describe("What the places that nobody observed decide", () => {
  test("is exact: every number of votes elsewhere below the bound fails the line, and every one from it on reaches it", () =>
    fc.assert(
      fc.property(country, ({observed, others, seen, line}) => {
        const own = Math.min(seen, observed);
        const bound = shareElsewhere(
          line,
          {parts: own, of: observed},
          {registered: observed, all: observed + others},
        );
        for (let votes = 0; votes <= others; votes++)
          expect(reaches(own + votes, observed + others, line)).toBe(
            compareShares({parts: votes, of: others}, bound) >= 0,
          );
      }),
      drawing(2000),
    ));

  test("stays true where the others vote more often: a share surely below the bound fails the line there too", () =>
    fc.assert(
      fc.property(country, fc.integer({min: 1, max: 5}), ({observed, others, seen, line}, often) => {
        const own = Math.min(seen, observed);
        // Where the party is above the line at the observed places, more votes elsewhere can only weigh more.
        fc.pre(reaches(own, observed, line));
        const bound = shareElsewhere(
          line,
          {parts: own, of: observed},
          {registered: observed, all: observed + others},
        );
        const cast = others * often;
        for (let votes = 0; votes <= cast; votes++)
          if (compareShares({parts: votes, of: cast}, bound) < 0)
            expect(reaches(own + votes, observed + cast, line)).toBe(false);
      }),
      drawing(1000),
    ));

  test("of who is first: the other is not behind in the whole from that lead elsewhere on, and is behind below it", () =>
    fc.assert(
      fc.property(country, fc.nat({max: 40}), ({observed, others, seen}, second) => {
        const first = Math.min(seen, observed);
        const next = Math.min(second, observed - first);
        fc.pre(first > next);
        const needed = leadElsewhere(
          {parts: first - next, of: observed},
          {registered: observed, all: observed + others},
        );
        for (let lead = 0; lead <= others; lead++)
          expect(next + lead >= first).toBe(compareShares({parts: lead, of: others}, needed) >= 0);
      }),
      drawing(1000),
    ));

  test("nothing, where no number of votes elsewhere makes a sentence fail, or none makes it hold", () =>
    fc.assert(
      fc.property(country, fc.nat({max: 40}), ({observed, others, seen, line}, second) => {
        const own = Math.min(seen, observed);
        const part = {registered: observed, all: observed + others};
        const whole = Array.from({length: others + 1}, (_, votes) => reaches(own + votes, part.all, line));
        const bound = decidesBelow(shareElsewhere(line, {parts: own, of: observed}, part));
        expect(bound).toBe(
          whole.every(Boolean) ? "cannot-fail" : whole.some(Boolean) ? "open" : "cannot-hold",
        );
        const next = Math.min(second, observed - own);
        const leads = Array.from({length: 2 * others + 1}, (_, more) => own - next > more - others);
        expect(decidesFrom(leadElsewhere({parts: own - next, of: observed}, part))).toBe(
          leads.every(Boolean) ? "cannot-fail" : leads.some(Boolean) ? "open" : "cannot-hold",
        );
      }),
      drawing(1000),
    ));

  test("of two counts that can be right at once: always, never, or within what the others can have", () => {
    const share = (parts: number) => ({parts, of: 10});
    expect(decidesBetween(share(-1), share(10))).toBe("cannot-fail");
    expect(decidesBetween(share(11), share(12))).toBe("cannot-hold");
    expect(decidesBetween(share(-3), share(-1))).toBe("cannot-hold");
    expect(decidesBetween(share(-3), share(4))).toBe("open");
    expect(decidesBetween(share(2), share(4))).toBe("open");
  });

  test("a bound from below is cut and one from above is raised, so that what is said of it stays true", () => {
    expect(percentRaised({parts: 1, of: 3}, 1)).toBe(33.4);
    expect(percentRaised({parts: 1, of: 4}, 1)).toBe(25);
    expect(asPercent(unobserved({registered: 433_325, all: 11_919_241}))).toBeCloseTo(96.364, 3);
  });
});
