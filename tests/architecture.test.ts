import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/**
 * The rooms of the house from the ground up: each may import those before it, never one behind it. A page is a room
 * of its own: no page imports another.
 */
const rooms = [
  "core",
  "waiting",
  "catalogue",
  "stations",
  "import",
  "reconstruction",
  "db",
  "scenario",
  "rules",
  "certainty",
  "statement",
  "query",
  "talk",
  "storage",
  "loading",
  "words",
  "views",
  "picture",
  "pages",
] as const;

/** What stands beside the rooms: files that are run by themselves, and what they are made of. */
const beside: Record<string, readonly string[]> = {
  // Loaders run at the build: they read raw data and know no reader.
  data: [
    "core",
    "catalogue",
    "stations",
    "import",
    "reconstruction",
    "db",
    "scenario",
    "certainty",
    "statement",
  ],
  command: ["core", "catalogue", "stations", "import", "db", "scenario", "certainty", "data"],
  // The core goes out as a module, and the tables with their descriptor; what the press takes is made with the site;
  // what loaders are made of, and how results are kept, is told in their room.
  site: ["core", "waiting", "catalogue", "stations", "query", "words", "data", "press"],
  // What is made of views at the build and by a command: pictures, and the lab in one file.
  press: [...rooms, "data"],
  // Served while the site is worked on, and never built: it shows a piece of any room by itself.
  workshop: [...rooms, "site"],
};

/** The folders of the room that reads foreign files, each of which may import those before it. */
const readingFiles = ["cells", "formats", "guess", "rows"] as const;

/** Packages and parts of Node that belong to some folders only; a folder not named here may import none of them. */
const outside: [what: RegExp, folders: string[]][] = [
  [/^node:/, ["db", "data", "command", "site", "press"]],
  [/^(@duckdb\/|apache-arrow|hyparquet)/, ["db"]],
  [/^idb$/, ["storage"]],
  [/^esbuild$/, ["site", "press", "command"]],
  [/^rolldown$/, ["site"]],
  [/^(subset-font|harfbuzzjs)/, ["press"]],
  [/^happy-dom$/, ["press", "site"]],
  [/^@resvg/, ["press"]],
  [/^uqr$/, ["picture"]],
  [/^@zip\.js/, ["import", "query"]],
  [/^saxen/, ["import"]],
  [/^(@codemirror|@lezer)/, ["pages"]],
  [/^(lit-html|@preact\/signals-core|@observablehq\/plot)/, ["views", "picture", "pages", "workshop"]],
];

interface Import {
  from: string;
  what: string;
  typeOnly: boolean;
}

const imports = sources(src).flatMap(importsOf);
const within = imports.filter(({what}) => what.startsWith("."));

describe("imports go one way", () => {
  test("there are imports to look at, in every room", () => {
    for (const room of [...rooms, ...Object.keys(beside)])
      expect(imports.filter(({from}) => from.startsWith(`${room}/`)).length, room).toBeGreaterThan(0);
    expect(within.length).toBeGreaterThan(100);
  });

  test("every folder of src is a room, or stands beside the rooms", () =>
    expect(
      readdirSync(src, {withFileTypes: true})
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "[lang]")
        .map(({name}) => name)
        .filter((name) => !rooms.includes(name as (typeof rooms)[number]) && !(name in beside)),
    ).toEqual([]));

  test.each(rooms)("%s imports only rooms below it", (room) => {
    const below = rooms.slice(0, rooms.indexOf(room));
    expect(strays(room, below)).toEqual([]);
  });

  test.each(Object.keys(beside))("%s imports only what it may", (folder) =>
    expect(strays(folder, beside[folder])).toEqual([]),
  );

  test.each(readingFiles)("import/%s imports only folders of the room below it", (folder) => {
    const allowed = readingFiles.slice(0, readingFiles.indexOf(folder) + 1);
    const own = within.filter(({from}) => from.startsWith(`import/${folder}/`));
    expect(own.length).toBeGreaterThan(0);
    expect(
      own
        .filter(({from, what}) => {
          const [room, inner, ...file] = targetOf(from, what).split("/");
          return room === "import" && file.length > 0 && !allowed.some((one) => one === inner);
        })
        .map(described),
    ).toEqual([]);
  });

  test("no page imports another", () =>
    expect(
      within
        .filter(({from}) => from.startsWith("pages/"))
        .filter(({from, what}) => {
          const target = targetOf(from, what);
          return target.startsWith("pages/") && pageOf(target) !== pageOf(from);
        })
        .map(described),
    ).toEqual([]));

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

  test("no file imports itself in a circle of imports that run", () =>
    expect(circles(within.filter(({typeOnly}) => !typeOnly))).toEqual([]));

  test("nor in one of types", () => expect(circles(within)).toEqual([]));
});

/** The files from which imports lead back to themselves. */
function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const {from, what} of imports) next.set(from, [...(next.get(from) ?? []), targetOf(from, what)]);
  const reaches = (file: string, goal: string, seen = new Set<string>()): boolean =>
    (next.get(file) ?? []).some(
      (one) => one === goal || (!seen.has(one) && reaches(one, goal, seen.add(one))),
    );
  return [...next.keys()].filter((file) => reaches(file, file));
}

/** Imports of a folder that lead neither into itself nor into the folders it may import. */
const strays = (folder: string, allowed: readonly string[]): string[] =>
  within
    .filter(({from}) => from.startsWith(`${folder}/`))
    .filter(({from, what}) => ![folder, ...allowed].includes(targetOf(from, what).split("/")[0]))
    .map(described);

const pageOf = (file: string): string => file.split("/")[1];

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

test("the picture of the rooms shows each of them, in their order", () => {
  const picture = readFileSync(fileURLToPath(new URL("../docs/architecture.svg", import.meta.url)), "utf8");
  const shown = [...picture.matchAll(/<text class="name"[^>]*>([a-z]+)\/<\/text>/g)].map(([, room]) => room);
  expect(shown.reverse()).toEqual([...rooms]);
});
