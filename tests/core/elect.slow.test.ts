import fc from "fast-check";
import {expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {InputError} from "../../src/core/inputError.js";
import {parseScenario} from "../../src/core/scenario.js";
import {drawing, type Question, questions} from "./randomContests.js";
import {type Json, Refused} from "./slowCounts.js";
import {firmKeys, type SlowOutcome, slowElection} from "./slowElection.js";
import {divisors, quotas} from "./slowFormulas.js";
import {patience, TooFar} from "./slowLinkage.js";

const runs = Number(process.env.RUNS ?? 25_000);

test("the engine answers every election as the contract, worked out a second time, does", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(questions, (question) => {
      const slow = slowAnswer(question);
      for (const mark of marks(question, slow)) seen.set(mark, (seen.get(mark) ?? 0) + 1);
      const answer = engineAnswer(question);
      if (slow !== "too far") expect(answer).toEqual(slow);
      else if (typeof answer !== "string") expect(answer.house).toBeGreaterThan(patience);
    }),
    drawing(runs),
  );
  if (process.env.SHOW) console.log(Object.fromEntries(seen));
  // A generator that never reaches a rule would pass for nothing.
  for (const [mark, share] of Object.entries(least))
    expect(seen.get(mark) ?? 0, mark).toBeGreaterThan(runs * share);
  expect(seen.get("too far") ?? 0).toBeLessThan(runs / 200);
}, 120_000);

/** The share of the elections drawn that must at least bear each mark. */
const least: Record<string, number> = {
  elected: 0.4,
  void: 0.02,
  "none-admitted": 0.03,
  "open-tie": 0.015,
  refused: 0.05,
  joined: 0.05,
  vacant: 0.03,
  district: 0.2,
  huge: 0.1,
  transfers: 0.15,
  "transfers and a floor by part": 0.02,
  "against all": 0.02,
  "compensatory open tie": 0.003,
  "keep grows the house": 0.004,
  "level grows the house": 0.004,
  "absorb fixes it": 0.004,
  ...Object.fromEntries([...quotas, ...divisors].map((formula) => [formula, 0.015])),
  ...Object.fromEntries([...quotas, ...divisors].map((formula) => [`${formula} open tie`, 0.0003])),
};

type Answer = SlowOutcome | "refused" | "too far";

function slowAnswer({contest, scenario}: Question): Answer {
  try {
    return slowElection(contest, scenario);
  } catch (error) {
    if (error instanceof Refused) return "refused";
    if (error instanceof TooFar) return "too far";
    throw error;
  }
}

/** The engine's answer with every count a BigInt and the names of a tie in the order of the parties. */
function engineAnswer({contest, scenario}: Question): Answer {
  try {
    const {steps, assumptions, ...outcome} = elect(parseContest(contest), parseScenario(scenario));
    const names = outcome.parties.map(({party}) => party);
    const place = (party: string) => (names.includes(party) ? names.indexOf(party) : names.length);
    return {
      ...outcome,
      unaccounted: BigInt(outcome.unaccounted),
      parties: outcome.parties.map((party) => ({...party, votes: BigInt(party.votes)})),
      tie: outcome.tie && {
        parties: [...outcome.tie.parties].sort((a, b) => place(a) - place(b)),
        seats: outcome.tie.seats,
      },
      assumptions: assumptions.filter((key) => firmKeys.includes(key)).sort(),
    };
  } catch (error) {
    if (error instanceof InputError) return "refused";
    throw error;
  }
}

function marks({contest, scenario}: Question, answer: Answer): string[] {
  if (typeof answer === "string") return [answer];
  const {status, house, vacant, parties, tie} = answer;
  const {formula = "hare", transfers} = scenario as {formula?: string; transfers?: Json[]};
  const mixed = (scenario.mixed ?? {}) as Json;
  const floor = (scenario.turnoutFloor ?? {}) as Json;
  const admitted = parties.filter((party) => party.admitted);
  const joined = admitted.length === 2 && admitted[0].list !== admitted[1].list;
  const compensatory = mixed.linkage === "compensatory";
  const grown = house > (contest.seats as number);
  const overhang = admitted.some(({list, district}) => list === 0 && district > 0);
  return [
    status,
    ...(vacant > 0 && status === "elected" ? ["vacant"] : []),
    ...(joined ? ["joined"] : []),
    ...(parties.some(({district}) => district > 0) ? ["district"] : []),
    ...(JSON.stringify(contest.votes).includes('"votes":"') ? ["huge"] : []),
    ...(transfers ? ["transfers"] : []),
    ...(transfers && ["region", "protocol"].includes(floor.level as string)
      ? ["transfers and a floor by part"]
      : []),
    ...(answer.assumptions.includes("against-all") && vacant > 0 ? ["against all"] : []),
    ...(compensatory && tie ? ["compensatory open tie"] : []),
    ...(grown ? [`${mixed.overhang ?? "keep"} grows the house`] : []),
    ...(compensatory && mixed.overhang === "absorb" && overhang ? ["absorb fixes it"] : []),
    ...(admitted.length > 1 && status === "elected" ? [formula] : []),
    ...(admitted.length > 1 && tie ? [`${formula} open tie`] : []),
  ];
}
