import fc from "fast-check";
import {expect, test} from "vitest";
import {ledgerJson} from "../../../src/certainty/ledger/ledgerJson.js";
import {parseContest} from "../../../src/core/contest.js";
import {majority, twoThirds} from "../../../src/core/house.js";
import {InputError} from "../../../src/core/inputError.js";
import type {Outcome} from "../../../src/core/outcome.js";
import {parseScenario} from "../../../src/core/scenario.js";
import {drawing, type Question, questions} from "../../core/randomContests.js";
import {divisors, quotas} from "../../core/slowFormulas.js";
import {beyond, fewestOfAll, outcomeOf, type SmallContest, slowLedger} from "./slowLedger.js";

const runs = Number(process.env.RUNS ?? 100);

/** Contests in which every number of voters can be tried; a house that grows without end takes too long to. */
const small = questions.filter(({contest, scenario}) => {
  const {linkage, overhang} = (scenario.mixed ?? {}) as {linkage?: string; overhang?: string};
  const isSlow =
    linkage === "compensatory" &&
    overhang === "level" &&
    (scenario.formula === undefined || quotas.includes(scenario.formula as never));
  return !isSlow && Math.max(...(JSON.stringify(contest).match(/\d+/g) ?? []).map(Number)) <= 40;
});

test("the fewest voters are those found by trying every number, for every formula and every rule", () => {
  fc.assert(
    fc.property(small, (question) => {
      const ledger = ledgerOf(question);
      const contest = withLists(question.contest as SmallContest, ledger);
      const now = outcomeOf(contest, question.scenario);
      if (ledger === "without an end") return;
      expect(ledger === null).toBe(now === null);
      if (!ledger || !now) return;
      const slow = slowLedger(contest, question.scenario);
      expect(ledger.parties.slice(0, contest.votes.length).map(withinReach)).toEqual(slow);

      const fewest = (isSo: (outcome: Outcome) => boolean) => fewestOfAll(contest, question.scenario, isSo);
      const holder = (outcome: Outcome, line: (members: number) => number) =>
        outcome.parties.find(({party, seats}) => isList(ledger, party) && seats >= line(outcome.house))
          ?.party ?? null;
      for (const [name, line] of [
        ["majority", majority],
        ["twoThirds", twoThirds],
      ] as const) {
        const holds = holder(now, line);
        expect(ledger[name].holder).toBe(holds);
        expect(votersIn(ledger[name])).toBe(fewest((outcome) => holder(outcome, line) !== holds));
      }
      expect(ledger.validity.valid).toBe(now.status !== "void");
      expect(votersIn(ledger.validity)).toBe(
        fewest(({status}) => (status === "void") !== (now.status === "void")),
      );
      const rules = withoutVoid(question.scenario);
      const asValid = outcomeOf(contest, rules);
      if (asValid && asValid.status !== "void")
        for (const row of ledger.admission) {
          const reaches = (outcome: Outcome) => reachesThreshold(outcome, row.party);
          expect(row.admitted).toBe(reaches(asValid));
          expect(votersIn(row)).toBe(
            fewestOfAll(contest, question.scenario, (outcome) => reaches(outcome) !== row.admitted, rules),
          );
        }
    }),
    drawing(runs),
  );
}, 3_600_000);

test("the contests tried on bear every formula, every ending and every rule", () => {
  const seen = new Map<string, number>();
  for (const question of fc.sample(small, 2000))
    for (const mark of marks(question, outcomeOf(question.contest as SmallContest, question.scenario)))
      seen.set(mark, (seen.get(mark) ?? 0) + 1);
  for (const [mark, least] of Object.entries(atLeast))
    expect(seen.get(mark) ?? 0, mark).toBeGreaterThan(least);
}, 300_000);

type Ledger = ReturnType<typeof ledgerJson>;

/** The contest with the lists that transfers bring in, of which each has no vote yet. */
function withLists(contest: SmallContest, ledger: ReturnType<typeof ledgerOf>): SmallContest {
  if (!ledger || typeof ledger === "string") return contest;
  const known = new Map(contest.votes.map((row) => [row.party, row.votes]));
  return {...contest, votes: ledger.admission.map(({party}) => ({party, votes: known.get(party) ?? 0}))};
}

/**
 * The same rules where nothing makes the whole contest void, and every house has its seats: who reaches the threshold
 * hangs on neither, and is known where no house is large enough for the districts.
 */
function withoutVoid(scenario: Question["scenario"]): Question["scenario"] {
  const floor = scenario.turnoutFloor as {level?: string} | undefined;
  return {
    ...scenario,
    mixed: undefined,
    againstAll: undefined,
    turnoutFloor: floor?.level === "contest" ? undefined : floor,
  };
}

/** Null where the contest has no outcome. */
function ledgerOf({contest, scenario}: Question): Ledger | "without an end" | null {
  try {
    return ledgerJson(parseContest(contest), parseScenario(scenario));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.includes("has no end") ? "without an end" : null;
  }
}

/** A number beyond those tried is one that trying does not find. */
const reached = (voters: unknown): unknown => (typeof voters === "number" && voters > beyond ? null : voters);
const reachedAll = (numbers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(numbers).map(([party, voters]) => [party, reached(voters)]));
const votersIn = ({fewest}: {fewest: {voters: unknown} | null}) => reached(fewest?.voters ?? null);

const isList = ({admission}: Ledger, party: string): boolean => admission.some((row) => row.party === party);

function withinReach({party, seats, more, fewer}: Ledger["parties"][number]) {
  return {
    party,
    seats,
    more: {join: reached(more.join), from: reachedAll(more.from)},
    fewer: {leave: reached(fewer.leave), to: reachedAll(fewer.to)},
  };
}

/** Whether a list reaches the threshold, by the working alone. */
function reachesThreshold({steps}: Outcome, party: string): boolean {
  const step = steps.find((one) => one.step === "threshold");
  if (step?.step !== "threshold") return false;
  const own = step.parties.find((row) => row.party === party);
  return own !== undefined && own.votes > 0 && (own.exempt || own.margin >= 0);
}

function marks({contest, scenario}: Question, outcome: Outcome | null): string[] {
  if (!outcome) return ["refused"];
  const mixed = (scenario.mixed ?? {}) as {linkage?: string; overhang?: string};
  const floor = (scenario.turnoutFloor ?? {}) as {level?: string; percent?: number};
  return [
    outcome.status,
    (scenario.formula ?? "hare") as string,
    ...(scenario.transfers ? ["transfers"] : []),
    ...(contest.registered === undefined ? ["join without an end"] : []),
    ...(floor.percent ? [`floor by ${floor.level}`] : []),
    ...(mixed.linkage === "compensatory" && outcome.parties.some(({district}) => district > 0)
      ? [`compensatory ${mixed.overhang ?? "keep"}`]
      : []),
    ...(outcome.steps.some(({step}) => step === "runner-up") ? ["runner-up"] : []),
    ...(scenario.againstAll ? ["against all"] : []),
  ];
}

/** How many of the contests drawn must at least bear each mark. */
const atLeast: Record<string, number> = {
  elected: 600,
  void: 20,
  "none-admitted": 40,
  "open-tie": 5,
  transfers: 200,
  "join without an end": 10,
  "runner-up": 30,
  "against all": 200,
  "floor by contest": 40,
  "floor by region": 40,
  "floor by district": 10,
  "floor by protocol": 20,
  "compensatory keep": 20,
  "compensatory absorb": 10,
  "compensatory level": 5,
  ...Object.fromEntries([...quotas, ...divisors].map((formula) => [formula, 40])),
};
