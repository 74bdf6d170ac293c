import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** What each folder may import beside itself; `types` for what it may only name. */
const mayImport: Record<string, {folders: string[]; types?: string[]}> = {
  core: {folders: []},
  protocols: {folders: ["core"], types: ["scenario/catalogue"]},
  db: {folders: ["protocols", "core"], types: ["scenario/catalogue"]},
  scenario: {folders: ["core", "protocols"]},
  storage: {folders: ["scenario"]},
  loading: {folders: ["protocols", "db", "scenario", "core"], types: ["storage"]},
  ensemble: {folders: ["core", "protocols"]},
  data: {folders: ["protocols", "db", "scenario", "core"], types: ["ensemble"]},
  command: {folders: ["core", "protocols", "db", "scenario", "data"]},
  i18n: {folders: [], types: ["core", "scenario", "protocols", "storage", "site/languages"]},
  components: {
    folders: ["core", "scenario", "protocols", "loading", "i18n"],
    types: ["site/languages", "storage", "ensemble"],
  },
};

/** Packages and parts of Node that belong to some folders only; a folder not named here may import none of them. */
const outside: [what: RegExp, folders: string[]][] = [
  [/^node:/, ["db", "data", "command", "site"]],
  [/^(@duckdb\/|apache-arrow|hyparquet)/, ["db"]],
  [/^idb$/, ["storage"]],
  [/^(@zip\.js|saxen)/, ["protocols"]],
  [/^(htl|@observablehq\/plot)/, ["components"]],
];

interface Import {
  from: string;
  what: string;
  typeOnly: boolean;
}

const imports = sources(src).flatMap(importsOf);
const within = imports.filter(({what}) => what.startsWith("."));

describe("imports go one way", () => {
  test("there are imports to look at", () => {
    for (const folder of ["core", "protocols", "db", "scenario", "data", "command", "components"])
      expect(imports.filter(({from}) => from.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(0);
    expect(within.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(mayImport))("%s imports only what it may", (folder) => {
    const {folders, types = []} = mayImport[folder];
    const allowed = (target: string, typeOnly: boolean) =>
      [folder, ...folders].some((name) => target.startsWith(`${name}/`)) ||
      (typeOnly && types.some((name) => target === `${name}.ts` || target.startsWith(`${name}/`)));
    expect(
      within
        .filter(({from}) => from.startsWith(`${folder}/`))
        .filter(({from, what, typeOnly}) => !allowed(targetOf(from, what), typeOnly))
        .map(described),
    ).toEqual([]);
  });

  test("core imports no package at all", () =>
    expect(
      imports.filter(({from, what}) => from.startsWith("core/") && !what.startsWith(".")).map(described),
    ).toEqual([]));

  test.each(outside)("%s stays in its folder", (what, folders) =>
    expect(
      imports
        .filter((one) => !one.typeOnly && what.test(one.what))
        .filter(({from}) => !folders.includes(from.split("/")[0]))
        .map(described),
    ).toEqual([]),
  );

  test("nothing imports a page", () =>
    expect(
      within.filter(({from, what}) => /^\[lang\]|\.md$/.test(targetOf(from, what))).map(described),
    ).toEqual([]));

  test("core has no circle of imports that run", () => {
    const edges = within.filter(({from, typeOnly}) => from.startsWith("core/") && !typeOnly);
    const next = (file: string) =>
      edges.filter(({from}) => from === file).map(({from, what}) => targetOf(from, what));
    const reaches = (file: string, goal: string, seen = new Set<string>()): boolean =>
      next(file).some((one) => one === goal || (!seen.has(one) && seen.add(one) && reaches(one, goal, seen)));
    expect([...new Set(edges.map(({from}) => from))].filter((file) => reaches(file, file))).toEqual([]);
  });
});

test("core touches nothing: no clock, no chance, no document, no console, no network", () => {
  const touches =
    /\b(Date\.|new Date|Math\.random|performance\.|console\.|document\.|window\.|globalThis|process\.|fetch\()/;
  const found = sources(src)
    .filter((file) => relative(src, file).startsWith("core/"))
    .filter((file) => touches.test(readFileSync(file, "utf8")));
  expect(found).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|js|md)$/.test(entry.name) ? [path] : [];
  });
}

/** The imports and re-exports of a file; of a page, those in its cells. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const from = relative(src, file);
  const statements =
    /^\s*(?:import|export)\s+(type\s)?([^;"']*?from\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gm;
  return [...text.matchAll(statements)].map(([, type, names = "", still, moving]) => ({
    from,
    what: still ?? moving,
    typeOnly: type !== undefined || /^\{\s*(type\s+[^,}]+,?\s*)+\}\s*from\s*$/.test(names),
  }));
}

/** The file an import means, as a path within src. */
const targetOf = (from: string, what: string): string =>
  relative(src, join(src, dirname(from), what)).replace(/\.js$/, ".ts");

const described = ({from, what, typeOnly}: Import): string => `${from} → ${what}${typeOnly ? " (type)" : ""}`;
