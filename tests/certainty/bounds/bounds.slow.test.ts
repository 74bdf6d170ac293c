import fc from "fast-check";
import {expect, test} from "vitest";
import {bounds} from "../../../src/certainty/bounds/bounds.js";
import {parsePrintedContest} from "../../../src/certainty/bounds/printedContest.js";
import {elect} from "../../../src/core/elect.js";
import {InputError} from "../../../src/core/inputError.js";
import {formulas, parseScenario} from "../../../src/core/scenario.js";
import {drawing} from "../../core/randomContests.js";
import {type PrintedQuestion, printedQuestions} from "./printedQuestions.js";
import {allCounts} from "./printedTables.js";

const runs = Number(process.env.RUNS ?? 10_000);

/** The seats of every party in every count that prints so, and the sets of those admitted, counted one by one. */
function bruteForce({contest, scenario}: PrintedQuestion) {
  const parsed = parsePrintedContest(contest).contest;
  const rules = parseScenario(scenario);
  const ends = new Map<string, [number, number]>();
  const admitted = new Set<string>();
  const counts = allCounts(contest.printed);
  for (const count of counts) {
    const outcome = elect({...parsed, counts: {registered: contest.registered, ...count}}, rules);
    for (const {party, seats} of outcome.parties) {
      const [low, high] = ends.get(party) ?? [seats, seats];
      ends.set(party, [Math.min(low, seats), Math.max(high, seats)]);
    }
    admitted.add(outcome.parties.flatMap((one) => (one.admitted ? [one.party] : [])).join(" "));
  }
  return {counts: counts.length, ends, admitted: [...admitted].sort()};
}

test("the bounds of small printed contests are those of all their counts, under every formula and rule on totals", () => {
  const seen = new Map<string, number>();
  const mark = (name: string) => seen.set(name, (seen.get(name) ?? 0) + 1);
  fc.assert(
    fc.property(printedQuestions, (question) => {
      let slow: ReturnType<typeof bruteForce>;
      const scenario = parseScenario(question.scenario);
      try {
        slow = bruteForce(question);
      } catch (error) {
        // A house that would have to grow without end.
        if (error instanceof InputError) return;
        throw error;
      }
      const fast = bounds({...parsePrintedContest(question.contest), scenario, fewCounts: 0});
      if (slow.counts === 0) {
        mark("impossible");
        expect(fast).toBeNull();
        return;
      }
      expect(fast).not.toBeNull();
      if (!fast) return;
      const isSteady = !["absorb", "level"].includes(scenario.overhang) || scenario.linkage === "parallel";
      if (!fast.isExact) {
        expect(isSteady).toBe(false);
        mark("not exact");
        for (const {party, seats, found} of fast.parties) {
          const [low, high] = slow.ends.get(party) ?? [0, 0];
          expect(seats[0] <= low && low <= found[0] && found[1] <= high && high <= seats[1]).toBe(true);
        }
        return;
      }
      expect(Object.fromEntries(fast.parties.map(({party, seats}) => [party, seats]))).toEqual(
        Object.fromEntries(slow.ends),
      );
      expect(fast.admitted.map((set) => set.join(" ")).sort()).toEqual(slow.admitted);
      mark(question.scenario.formula);
      if (fast.parties.some(({seats: [low, high]}) => low < high)) mark("open");
      if (fast.admitted.length > 1) mark("either side of the line");
    }),
    drawing(runs),
  );
  if (process.env.SHOW) console.log(Object.fromEntries(seen));
  for (const formula of formulas) expect(seen.get(formula) ?? 0, formula).toBeGreaterThan(runs / 40);
  expect(seen.get("open") ?? 0).toBeGreaterThan(runs / 12);
  expect(seen.get("either side of the line") ?? 0).toBeGreaterThan(runs / 20);
  expect(seen.get("not exact") ?? 0).toBeLessThan(runs / 20);
}, 300_000);
