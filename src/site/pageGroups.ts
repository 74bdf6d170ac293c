import type {CodeSplittingGroup} from "rolldown";
import {packageOf} from "./bundledPackages.js";
import {type ModuleGraph, modulesEverWith, modulesWith} from "./bundleModules.js";
import {wordFileNames, wordFiles} from "./pageWords.js";
import {type SharedModule, sharedFiles} from "./sharedFiles.js";

/** The modules that files begin with. */
interface Beginnings {
  /** What the cells of each page take, by the page's name. */
  readonly pages: ReadonlyMap<string, string>;
  /** The scripts that stand on all pages. */
  readonly scripts: readonly string[];
  readonly workers: ReadonlySet<string>;
}

/**
 * So many files that are shared a page fetches, beside what bar and foot run on, words and charts. The lab is what most
 * readers open first, when none of them has come before: it asks for fewer, and of other pages for a little more.
 */
const mostShared = {lab: 5, others: 7};

/** There are fewer shared files in all; those that stay empty are not written. */
const mostFiles = 40;

/**
 * What is fetched later counts as one more page, and the charts among it as another, so that nothing else comes with the
 * library that draws them. Nobody waits for either.
 */
const later = {plain: "later", drawn: "charts"};

/** The lab is what most readers open first; what is fetched later can wait. */
const weights = {lab: 10, [later.plain]: 0.1, [later.drawn]: 0.1};

/** So many of these files a page, or what is fetched later, may ask for. */
const mostFor = (taker: string): number =>
  taker === later.plain || taker === later.drawn
    ? Number.POSITIVE_INFINITY
    : taker === "lab"
      ? mostShared.lab
      : mostShared.others;

/**
 * Which modules of pages share a file: what the bar and foot of every page run on; what several pages take, in a few
 * files of which each page has hardly more than it needs (`sharedFiles.ts`), apart where workers take them too; what
 * reads Parquet; and the charts with the library that draws them. The words of a language that several pages fetch at
 * once are one file, and those of one page another. No two of these import each other in turn: what a module imports is
 * taken wherever the module is, unless it was taken before.
 */
export function pageGroups(
  graph: ModuleGraph,
  {pages, scripts, workers}: Beginnings,
): readonly CodeSplittingGroup[] {
  // The modules are known only when the bundler asks for the first time.
  let known: ReturnType<typeof look> | undefined;
  const look = () => {
    const ofAll = new Set(scripts.flatMap((id) => [...modulesWith(graph, id)]));
    const ofWorkers = new Set([...workers].flatMap((id) => [...modulesEverWith(graph, id)]));
    const isDrawn = runsOn(graph, "@observablehq/plot");
    const takers = takersOf([
      ...[...pages].map(([name, id]): [string, ReadonlySet<string>] => [name, modulesWith(graph, id)]),
      [later.plain, fetchedLater(graph, (id) => !isDrawn(id))],
      [later.drawn, fetchedLater(graph, isDrawn)],
    ]);
    // Charts come later on every page: what two of them run on is shared.
    const charts = takersOf(
      [...new Set([...pages.values(), ...beginningsLater(graph)])].map((id) => [id, modulesWith(graph, id)]),
    );
    const isReading = runsOn(graph, "hyparquet");
    const words = wordFiles(graph, pages);
    // What the words of several languages run on is needed wherever there are words.
    for (const id of words.ofSeveral) takers.set(id, new Set([...pages.keys(), later.plain]));
    const isShared = (id: string): boolean =>
      (takers.get(id)?.size ?? 0) > 1 &&
      !ofAll.has(id) &&
      !words.files.has(id) &&
      !isDrawn(id) &&
      !isReading(id);
    const shared = new Map(
      [...graph.entries()]
        .filter(([id]) => isShared(id))
        .map(([id, {letters, first}]): [string, SharedModule] => [
          id,
          {
            letters,
            takers: takers.get(id) ?? new Set(),
            first: first.filter(isShared),
            isPlain: ofWorkers.has(id) || words.ofSeveral.has(id),
          },
        ]),
    );
    const files = sharedFiles(shared, {most: mostFor, weights});
    if (files.length > mostFiles)
      throw new Error(`pages share ${files.length} files, more than ${mostFiles}`);
    return {
      ofAll,
      ofWorkers,
      words,
      isOfSeveral: (id: string): boolean => (takers.get(id)?.size ?? 0) > 1,
      fileOf: new Map(files.flatMap((ids, place) => ids.map((id) => [id, place] as const))),
      isDrawn,
      isOfCharts: (id: string): boolean => isDrawn(id) && (charts.get(id)?.size ?? 0) > 1,
    };
  };
  const group = (name: string, test: (id: string, known: ReturnType<typeof look>) => boolean) => ({
    name,
    test: (id: string): boolean => {
      known ??= look();
      return test(id, known);
    },
  });
  const groups = [
    group("shell", (id, {ofAll}) => ofAll.has(id) && !scripts.includes(id)),
    ...Array.from({length: mostFiles}, (_, place) =>
      group(`shared${place + 1}`, (id, {fileOf}) => fileOf.get(id) === place),
    ),
    ...wordFileNames([...pages.keys()]).map((file) =>
      group(file, (id, {words}) => words.files.get(id) === file),
    ),
    group(
      "parquet",
      (id, {isOfSeveral, ofWorkers, isDrawn}) => isOfSeveral(id) && ofWorkers.has(id) && !isDrawn(id),
    ),
    // The last one: what charts run on is taken with them unless it has been taken before.
    group("charts", (id, {isOfCharts}) => isOfCharts(id)),
  ];
  return groups.map((one, place) => ({...one, priority: groups.length - place}));
}

/** What runs only once something is opened or worked out, words among it: of what begins with a module of a kind. */
const fetchedLater = (graph: ModuleGraph, isOfKind: (id: string) => boolean): ReadonlySet<string> =>
  new Set(
    beginningsLater(graph)
      .filter(isOfKind)
      .flatMap((id) => [...modulesWith(graph, id)]),
  );

/** The modules with which what is fetched later begins. */
const beginningsLater = (graph: ModuleGraph): readonly string[] => [
  ...new Set([...graph.values()].flatMap(({later}) => later)),
];

/** By the module: the names of the sets that it is in. */
function takersOf(sets: readonly (readonly [string, ReadonlySet<string>])[]): Map<string, Set<string>> {
  const takers = new Map<string, Set<string>>();
  for (const [name, set] of sets)
    for (const id of set) {
      const known = takers.get(id);
      if (known) known.add(name);
      else takers.set(id, new Set([name]));
    }
  return takers;
}

/** Tells of a module whether it cannot run without a package, or is a part of what that runs on. */
function runsOn(graph: ModuleGraph, name: string): (id: string) => boolean {
  const isOwn = (id: string): boolean => packageOf(id) === name;
  const known = new Map<string, boolean>();
  let parts: ReadonlySet<string> | undefined;
  return (id) => {
    parts ??= new Set([...graph.keys()].filter(isOwn).flatMap((own) => [...modulesWith(graph, own)]));
    const runs = known.get(id) ?? (parts.has(id) || [...modulesWith(graph, id)].some(isOwn));
    known.set(id, runs);
    return runs;
  };
}
