import fc from "fast-check";
import {expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {InputError} from "../../src/core/inputError.js";
import {parseScenario} from "../../src/core/scenario.js";
import {drawing, type Question, questions} from "./randomContests.js";
import {Missing, slowElection} from "./slowElection.js";

test("the engine answers every election as the contract, worked out a second time, does", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(questions, (question) => {
      const slow = slowAnswer(question);
      expect(engineAnswer(question)).toEqual(slow);
      for (const mark of marks(question, slow)) seen.set(mark, (seen.get(mark) ?? 0) + 1);
    }),
    drawing(25_000),
  );
  // A generator that never reaches a rule would pass for nothing.
  for (const mark of [
    "elected",
    "void",
    "none-admitted",
    "open-tie",
    "error",
    "joined",
    "vacant",
    "district",
    "huge",
  ])
    expect(seen.get(mark) ?? 0, mark).toBeGreaterThan(Number(process.env.RUNS ?? 25_000) / 250);
  if (process.env.SHOW) console.log(Object.fromEntries(seen));
}, 120_000);

type Answer = ReturnType<typeof slowElection> | "a rule needs what is missing";

function slowAnswer({contest, scenario}: Question): Answer {
  try {
    return slowElection(contest, scenario);
  } catch (error) {
    if (error instanceof Missing) return "a rule needs what is missing";
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
    };
  } catch (error) {
    if (error instanceof InputError && isRefusal(error)) return "a rule needs what is missing";
    throw error;
  }
}

/** A part is missing, or the districts of winners given outright are not known to a floor that empties some. */
const isRefusal = ({fault, message}: InputError) =>
  fault === "rule-needs" || (fault === "does-not-fit" && message.includes("their districts are not known"));

function marks({contest}: Question, answer: Answer): string[] {
  if (typeof answer === "string") return ["error"];
  const admitted = answer.parties.filter((party) => party.admitted);
  return [
    answer.status,
    ...(answer.vacant > 0 && answer.status === "elected" ? ["vacant"] : []),
    ...(admitted.length === 2 && admitted[0].list !== admitted[1].list ? ["joined"] : []),
    ...(answer.parties.some(({district}) => district > 0) ? ["district"] : []),
    ...(JSON.stringify(contest.votes).includes('"votes":"') ? ["huge"] : []),
  ];
}
