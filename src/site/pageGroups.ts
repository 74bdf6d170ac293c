import type {CodeSplittingGroup} from "rolldown";
import {packageOf} from "./bundledPackages.js";
import {type ModuleGraph, modulesEverWith, modulesWith} from "./bundleModules.js";
import {wordFileNames, wordFiles} from "./pageWords.js";

/** The modules that files begin with. */
interface Beginnings {
  /** What the cells of each page take, by the page's name. */
  readonly pages: ReadonlyMap<string, string>;
  /** The scripts that stand on all pages. */
  readonly scripts: readonly string[];
  readonly workers: ReadonlySet<string>;
}

/**
 * Which modules of pages share a file. A file for every set of pages that have something in common would be dozens a
 * page; so there are a few beside the page's own: what the bar and foot of every page run on, what more than half of
 * the pages take, the charts with the library that draws them, and what fewer pages take; of the second and the last
 * a part by itself that workers take too, in which nothing asks for a document, and of the last another that the lab
 * takes. A page without charts does not fetch them, and one that reads no Parquet yet not what reads it. What is fetched
 * later counts as one more page. The words of a language that several pages fetch at once are one file, and those of
 * one page another. No two of these import each other in turn: what a module imports is taken wherever the module is.
 */
export function pageGroups(
  graph: ModuleGraph,
  {pages, scripts, workers}: Beginnings,
): readonly CodeSplittingGroup[] {
  // The modules are known only when the bundler asks for the first time.
  let known: ReturnType<typeof look> | undefined;
  const entries = [...pages.values()];
  const look = () => ({
    ofFirst: modulesWith(graph, pages.get(firstPage) ?? ""),
    ofAll: new Set(scripts.flatMap((id) => [...modulesWith(graph, id)])),
    ofWorkers: new Set([...workers].flatMap((id) => [...modulesEverWith(graph, id)])),
    takers: takersOf([...entries.map((id) => modulesWith(graph, id)), fetchedLater(graph)]),
    drawn: runsOn(graph, "@observablehq/plot"),
    read: runsOn(graph, "hyparquet"),
    words: wordFiles(graph, pages),
  });
  const group = (
    name: string,
    test: (id: string, takers: number, known: ReturnType<typeof look>) => boolean,
  ) => ({
    name,
    test: (id: string): boolean => {
      known ??= look();
      return test(id, known.takers.get(id) ?? 0, known);
    },
  });
  const half = entries.length / 2;
  const groups = [
    group("shell", (id, _takers, {ofAll}) => ofAll.has(id) && !scripts.includes(id)),
    group(
      "commonWithWorkers",
      (id, takers, {ofWorkers, ofFirst, words}) =>
        words.ofSeveral.has(id) || (ofWorkers.has(id) && (takers > half || (takers > 1 && ofFirst.has(id)))),
    ),
    ...wordFileNames([...pages.keys()]).map((file) =>
      group(file, (id, _takers, {words}) => words.files.get(id) === file),
    ),
    group(
      "severalWithWorkers",
      (id, takers, {ofWorkers, read}) => takers > 1 && ofWorkers.has(id) && !read(id),
    ),
    // After it: what reads Parquet takes with it what it runs on, which pages need without it.
    group("parquet", (id, takers, {ofWorkers}) => takers > 1 && ofWorkers.has(id)),
    group("common", (id, takers, {drawn}) => takers > half && !drawn(id)),
    group("severalWithLab", (id, takers, {ofFirst, drawn}) => takers > 1 && ofFirst.has(id) && !drawn(id)),
    group("several", (id, takers, {drawn}) => takers > 1 && !drawn(id)),
    // The last one: what charts run on is taken with them unless it has been taken before.
    group("charts", (id, takers, {drawn}) => takers > 1 && drawn(id)),
  ];
  return groups.map((one, place) => ({...one, priority: groups.length - place}));
}

/** The page that most readers open first: it asks for nothing that only other pages run on. */
const firstPage = "lab";

/** What runs only once something is opened or worked out, words among it. */
const fetchedLater = (graph: ModuleGraph): ReadonlySet<string> =>
  new Set([...graph.values()].flatMap(({later}) => later.flatMap((id) => [...modulesWith(graph, id)])));

/** How many of several sets a module is in. */
function takersOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const takers = new Map<string, number>();
  for (const set of sets) for (const id of set) takers.set(id, (takers.get(id) ?? 0) + 1);
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
