/** The recipes for going on elsewhere, run as they are written, over the files of the built site. */
import {execFile} from "node:child_process";
import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import {expect, onTestFinished, test} from "vitest";
import {recipes} from "../../src/query/recipes.js";
import {example} from "../query/recipeExample.js";
import {openPage, siteOrigin} from "./site.js";

const recipe = (id: string): string => {
  const found = recipes.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.code({...example, site: siteOrigin()});
};

test("Node.js answers the query over the same files", async () => {
  // Within the repository, where Node finds the package.
  await mkdir(".results", {recursive: true});
  const folder = await mkdtemp(resolve(".results", "recipe-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  await writeFile(join(folder, "recipe.mjs"), recipe("node"));
  const {stdout} = await promisify(execFile)(process.execPath, ["recipe.mjs"], {cwd: folder});
  expect(JSON.parse(stdout)).toEqual(example.rows);
  // What it read is what the site's own descriptor says.
  const {resources} = JSON.parse(await readFile("dist/datapackage.json", "utf8"));
  const votes = resources.find((one: {name: string}) => one.name === "votes");
  expect((await readFile(join(folder, "votes.parquet"))).length).toBe(votes.bytes);
});

test("a notebook's cell counts with the core of the site", async () => {
  const page = await openPage({path: "/en/method"});
  const shown = await page.evaluate(
    `(async () => { let shown; const display = (value) => { shown = value; }; ${recipe("notebook")}; return shown; })()`,
  );
  expect((shown as {party: string; seats: number}[]).map(({party, seats}) => [party, seats])).toEqual(
    example.seats,
  );
  page.expectClean();
});

test("the query page hands out the query in sight, and the scenario for the core", async () => {
  const page = await openPage({path: "/en/query?threshold=5&sql=FROM+votes"});
  await page.locator('[data-recipe="python"] summary').click();
  await expect.poll(() => page.locator('[data-recipe="python"] pre').textContent()).toContain("FROM votes");
  await page.locator('[data-recipe="notebook"] summary').click();
  const cell = (await page.locator('[data-recipe="notebook"] pre').textContent()) ?? "";
  const shown = await page.evaluate(
    `(async () => { let shown; const display = (value) => { shown = value; }; ${cell}; return shown; })()`,
  );
  expect((shown as {party: string; seats: number}[]).map(({party, seats}) => [party, seats])).toEqual(
    example.seats,
  );
  page.expectClean();
});

test("a query over the scenario is not handed out, and the page says why", async () => {
  const page = await openPage({path: "/en/query?sql=FROM+scenario_seats"});
  await page.locator('[data-recipe="shell"] summary').click();
  await expect
    .poll(() => page.locator('[data-recipe="shell"]').textContent())
    .toContain("reads a table that has no file");
  expect(await page.locator('[data-recipe="shell"] pre').count()).toBe(0);
  page.expectClean();
});
