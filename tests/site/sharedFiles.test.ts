import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type SharedModule, sharedFiles} from "../../src/site/sharedFiles.js";

const takers = ["lab", "compare", "method", "query", "evidence", "present", "protocols"];

/** Modules of which each may import those after it, and is taken by whoever takes one that imports it. */
const someModules = fc
  .array(
    fc.record({
      letters: fc.integer({min: 1, max: 1000}),
      takers: fc.uniqueArray(fc.constantFrom(...takers), {minLength: 1}),
      imports: fc.array(fc.nat(20), {maxLength: 4}),
      isPlain: fc.boolean(),
    }),
    {minLength: 1, maxLength: 40},
  )
  .map((drawn) => {
    const modules = new Map<string, SharedModule>();
    for (const [place, {letters, imports, takers, isPlain}] of drawn.entries()) {
      const first = [...new Set(imports.map((step) => place + 1 + step))].filter((at) => at < drawn.length);
      const users = [...modules.values()].filter((one) => one.first.includes(`m${place}`));
      modules.set(`m${place}`, {
        letters,
        first: first.map((at) => `m${at}`),
        takers: new Set([...takers, ...users.flatMap((one) => [...one.takers])]),
        // What a module imports that a worker takes, the worker takes too.
        isPlain: isPlain || users.some((one) => one.isPlain),
      });
    }
    return modules;
  });

const limits = (most: number) => ({most: () => most, weights: {}});

/** The files that somebody fetches: those with something of theirs, and what these import. */
function fetchedBy(
  taker: string,
  files: readonly (readonly string[])[],
  modules: ReadonlyMap<string, SharedModule>,
): ReadonlySet<number> {
  const fileOf = new Map(files.flatMap((ids, place) => ids.map((id) => [id, place] as const)));
  const found = new Set<number>();
  for (const [id, one] of modules) if (one.takers.has(taker)) found.add(fileOf.get(id) ?? -1);
  for (const place of found)
    for (const id of files[place])
      for (const other of modules.get(id)?.first ?? []) found.add(fileOf.get(other) ?? -1);
  return found;
}

/** The letters that all of them fetch together, and how many files each of them does. */
function fetchedByAll(files: readonly (readonly string[])[], modules: ReadonlyMap<string, SharedModule>) {
  const fetched = takers.map((taker) => [...fetchedBy(taker, files, modules)]);
  const lettersOf = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (modules.get(id)?.letters ?? 0), 0);
  const letters = fetched.flat().reduce((sum, place) => sum + lettersOf(files[place]), 0);
  return {letters, counts: fetched.map((places) => places.length)};
}

/** Modules that the same take, together. */
function alike(modules: ReadonlyMap<string, SharedModule>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const [id, one] of modules) {
    const key = `${one.isPlain} ${[...one.takers].sort()}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()];
}

/** True where a file imports another that comes back to it. */
function isCircular(
  files: readonly (readonly string[])[],
  modules: ReadonlyMap<string, SharedModule>,
): boolean {
  const fileOf = new Map(files.flatMap((ids, place) => ids.map((id) => [id, place] as const)));
  const importsOf = (place: number): readonly number[] =>
    files[place]
      .flatMap((id) => modules.get(id)?.first ?? [])
      .map((id) => fileOf.get(id) ?? -1)
      .filter((other) => other !== place);
  return files.some((_, place) => {
    const reached = new Set(importsOf(place));
    for (const other of reached) for (const next of importsOf(other)) reached.add(next);
    return reached.has(place);
  });
}

describe("Modules that several pages take", () => {
  test("are each in one file, after all that it imports, and apart from what only pages can run", () =>
    fc.assert(
      fc.property(someModules, fc.integer({min: 1, max: 4}), (modules, most) => {
        const files = sharedFiles(modules, limits(most));
        expect(files.flat().sort()).toEqual([...modules.keys()].sort());
        const fileOf = new Map(files.flatMap((ids, place) => ids.map((id) => [id, place] as const)));
        for (const [id, {first, isPlain}] of modules) {
          for (const other of first) expect(fileOf.get(other)).toBeLessThanOrEqual(fileOf.get(id) ?? -1);
          for (const beside of files[fileOf.get(id) ?? -1])
            expect(modules.get(beside)?.isPlain).toBe(isPlain);
        }
      }),
    ));

  test("are so few files a page as was asked for, where all may be joined", () =>
    fc.assert(
      fc.property(someModules, fc.integer({min: 1, max: 4}), (drawn, most) => {
        const modules = new Map([...drawn].map(([id, one]) => [id, {...one, isPlain: true}]));
        const files = sharedFiles(modules, limits(most));
        for (const taker of takers) expect(fetchedBy(taker, files, modules).size).toBeLessThanOrEqual(most);
      }),
    ));

  test("lie where those who take the same cost fewest letters: none of them could move to another file for less", () =>
    fc.assert(
      fc.property(someModules, fc.integer({min: 1, max: 4}), (modules, most) => {
        const files = sharedFiles(modules, limits(most));
        const before = fetchedByAll(files, modules);
        for (const unit of alike(modules))
          for (const target of files) {
            if (target.includes(unit[0]) || modules.get(target[0])?.isPlain !== modules.get(unit[0])?.isPlain)
              continue;
            const moved = files
              .map((ids) => (ids === target ? [...ids, ...unit] : ids.filter((id) => !unit.includes(id))))
              .filter((ids) => ids.length > 0);
            const then = fetchedByAll(moved, modules);
            const isAllowed = then.counts.every((count, at) => count <= Math.max(most, before.counts[at]));
            if (isAllowed && !isCircular(moved, modules))
              expect(then.letters).toBeGreaterThanOrEqual(before.letters);
          }
      }),
    ));

  const alone = (letters: number, ...takers: string[]): SharedModule => ({
    letters,
    takers: new Set(takers),
    first: [],
    isPlain: true,
  });

  test("are joined where that brings the fewest letters that nobody needs", () => {
    const modules = new Map([
      ["large", alone(1000, "lab", "compare")],
      ["small", alone(10, "lab", "method")],
      ["smaller", alone(5, "lab", "query")],
    ]);
    expect(sharedFiles(modules, limits(2)).map((ids) => [...ids].sort())).toEqual(
      expect.arrayContaining([["large"], ["small", "smaller"]]),
    );
  });

  test("spare the page that weighs most", () => {
    const modules = new Map([
      ["both", alone(100, "lab", "compare")],
      ["first", alone(60, "compare", "method")],
      ["second", alone(80, "compare", "query")],
    ]);
    const filesFor = (weights: Readonly<Record<string, number>>) =>
      sharedFiles(modules, {most: () => 2, weights}).map((ids) => [...ids].sort());
    expect(filesFor({method: 0.1, query: 0.1})).toContainEqual(["first", "second"]);
    expect(filesFor({lab: 0, method: 1, query: 10})).toContainEqual(["both", "first"]);
  });
});
