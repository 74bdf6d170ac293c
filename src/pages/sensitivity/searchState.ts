import {type SearchGoal, type SearchLever, searchLevers} from "../../certainty/search/searchQuestion.js";

/** What a reader asks for, and what may change for it. */
export interface SearchChoices {
  readonly goals: readonly SearchGoal[];
  readonly levers: readonly SearchLever[];
}

/** The names of the search in the address. */
export const searchNames = ["want", "move"] as const;

/** Nothing asked for; the two rules of the statement may change. */
export const nothingAsked: SearchChoices = {goals: [], levers: ["threshold", "districts"]};

/** Demands that need no number. */
export const plainGoals = ["no-two-thirds", "no-majority", "no-empty-seat"] as const;

/** What an address asks for: `want=no-two-thirds,lists:4,seated:3&move=threshold,districts`. What it gets wrong is left out. */
export function readSearch(search: URLSearchParams): SearchChoices {
  const words = (name: string) => (search.get(name) ?? "").split(",").filter(Boolean);
  const levers = searchLevers.filter((lever) => words("move").includes(lever));
  return {
    goals: words("want").flatMap((word) => goalOf(word) ?? []),
    levers: search.has("move") && levers.length > 0 ? levers : nothingAsked.levers,
  };
}

function goalOf(word: string): SearchGoal | null {
  const [goal, number] = word.split(":");
  const value = Number(number);
  const plain = plainGoals.find((one) => one === goal);
  if (plain) return {goal: plain};
  if (goal === "lists" && Number.isInteger(value) && value >= 1 && value <= 99) return {goal, least: value};
  if (goal === "seated" && value > 0 && value <= 100 && Number.isInteger(Math.round(value * 1e6) / 1e4))
    return {goal, percent: value};
  return null;
}

/** What the address says of the search. */
export const writeSearch = ({
  goals,
  levers,
}: SearchChoices): Record<(typeof searchNames)[number], string> => ({
  want: goals.map(wordOf).join(),
  move: levers.join() === nothingAsked.levers.join() ? "" : levers.join(),
});

function wordOf(goal: SearchGoal): string {
  if (goal.goal === "lists") return `lists:${goal.least}`;
  return goal.goal === "seated" ? `seated:${goal.percent}` : goal.goal;
}

/** The choices with another demand of its kind, or without it. */
export const withGoal = (
  choices: SearchChoices,
  kind: SearchGoal["goal"],
  goal: SearchGoal | null,
): SearchChoices => {
  const kinds: readonly SearchGoal["goal"][] = [
    "no-two-thirds",
    "no-majority",
    "lists",
    "seated",
    "no-empty-seat",
  ];
  const others = choices.goals.filter((one) => one.goal !== kind);
  const goals = goal ? [...others, goal] : others;
  return {
    ...choices,
    goals: goals.toSorted((one, other) => kinds.indexOf(one.goal) - kinds.indexOf(other.goal)),
  };
};

/** The choices with a lever that may move, or may not. */
export const withLever = (choices: SearchChoices, lever: SearchLever, mayMove: boolean): SearchChoices => ({
  ...choices,
  levers: searchLevers.filter((one) => (one === lever ? mayMove : choices.levers.includes(one))),
});
