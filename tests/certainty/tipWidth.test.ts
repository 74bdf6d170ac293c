import {expect, test} from "vitest";
import {tipWidth} from "../../src/certainty/tipWidth.js";
import type {ThresholdStep} from "../../src/core/outcome.js";
import {asPercent} from "../../src/core/share.js";
import type {ElectionName} from "../../src/workshop/elections.js";
import {answerTo} from "../charts/elections.js";

const widths = (name: ElectionName) => {
  const answer = answerTo(name);
  const step = answer.outcome.steps.find((one): one is ThresholdStep => one.step === "threshold");
  return (step?.parties ?? []).map(({party, votes}) => ({
    party,
    share: asPercent({parts: votes, of: step?.base ?? 1}),
    width: tipWidth(answer, party, Number(votes), Number(step?.base ?? 1)),
  }));
};

test("under a rounded count every tipping point is a strip, and the best figure lies within its own", () => {
  for (const {share, width, party} of widths("observers-2021")) {
    expect(width?.low, party).toBeLessThanOrEqual(share);
    expect(width?.high, party).toBeGreaterThanOrEqual(share);
    // One point of the ballots, and somewhat more for a large list, since the base is rounded too.
    expect((width?.high ?? 0) - (width?.low ?? 0), party).toBeGreaterThan(0.9);
    expect((width?.high ?? 0) - (width?.low ?? 0), party).toBeLessThan(2);
  }
});

test("under a count of votes a tipping point is a point", () =>
  expect(widths("official-2021").every(({width}) => width === null)).toBe(true));
