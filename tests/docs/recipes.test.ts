import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {canBeTaken, recipes} from "../../src/query/recipes.js";
import {example} from "../query/recipeExample.js";

const page = readFileSync("docs/continue-elsewhere.md", "utf8");

test.each(recipes.map((recipe) => [recipe.id, recipe] as const))(
  "The page for going on elsewhere has the recipe for %s as the site gives it",
  (_, {code, needs}) => {
    expect(page).toContain(`\n${code(example)}\n\`\`\``);
    expect(page).toContain(needs.en);
  },
);

test("A query with quotes, remarks or templates of any kind stays one text in each recipe", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a reader may have written
  const odd = "SELECT '''' AS \"a`b${c}\" -- \\ the end";
  const [shell, python, r, node] = recipes.map(({code}) => code({...example, sql: odd}));
  expect(shell).toContain(`${odd}\n;\nEND_OF_QUERY`);
  expect(python).toContain(JSON.stringify(odd));
  expect(r).toContain(`r"---(\n${odd}\n)---"`);
  expect(node).toContain(`runAndReadAll(${JSON.stringify(odd)})`);
});

test("Only what lies in the site as a file can be taken along", () => {
  expect(canBeTaken(["votes", "regions"])).toBe(true);
  expect(canBeTaken(["votes", "scenario_seats"])).toBe(false);
});
