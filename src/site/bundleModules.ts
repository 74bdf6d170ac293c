import {type CodeSplittingGroup, type OutputChunk, rolldown} from "rolldown";
import {packageOf, runsForItself} from "./bundledPackages.js";
import {sources} from "./ownModules.js";
import {isMark, withLetters, withoutMarks} from "./sitePaths.js";
import {sourceModules} from "./sourceModules.js";

/** What is to be bundled together. */
export interface ToBundle {
  /** The module that each file begins with, by the file's path from the root without digest and ending. */
  readonly input: Readonly<Record<string, string>>;
  /** Modules that are in no file of the site, by the paths that they are taken to have. */
  readonly written: ReadonlyMap<string, string>;
  /** Which modules share a file, by what imports what and by the modules that workers begin with. */
  readonly groups: (graph: ModuleGraph, workers: ReadonlySet<string>) => readonly CodeSplittingGroup[];
}

/** By the path of a module on this machine: how long it is, and what it imports. */
export type ModuleGraph = ReadonlyMap<string, ModuleImports>;

/** A module's length, and what it imports, by the paths on this machine. */
interface ModuleImports {
  readonly letters: number;
  /** What it cannot run without. */
  readonly first: readonly string[];
  /** What it fetches when it is needed. */
  readonly later: readonly string[];
}

/** A file that the bundler has made. */
export interface BundledFile {
  readonly code: string;
  /** The files that it imports, by their paths from the root of the site. */
  readonly imports: readonly string[];
  /** The modules of which something is in it. */
  readonly modules: readonly string[];
}

/** What the bundler has made. */
export interface Bundled {
  /** By their paths from the root of the site. */
  readonly files: ReadonlyMap<string, BundledFile>;
  /** The file that begins with a module, for those that were to be bundled and those that are fetched later. */
  readonly beginning: ReadonlyMap<string, string>;
  readonly graph: ModuleGraph;
  /** The modules that workers begin with. */
  readonly workers: readonly string[];
  /** Other files that are asked for, by their paths from the root of the site: where they are on this machine. */
  readonly others: ReadonlyMap<string, string>;
  /** The packages of which something is in it. */
  readonly packages: readonly string[];
}

/** Bundles the modules of a site whose pages Framework has built. `site` is the folder's whole path. */
export async function bundleModules(site: string, asked: ToBundle): Promise<Bundled> {
  const found = {workers: new Set<string>(), files: new Map<string, string>()};
  const graph = new Map<string, ModuleImports>();
  const bundler = await rolldown({
    input: {...asked.input},
    cwd: site,
    platform: "browser",
    resolve: {extensionAlias: {".js": [".ts", ".js"]}},
    transform: {target: "es2022", define: {"process.env.NODE_ENV": JSON.stringify("production")}},
    treeshake: {moduleSideEffects: (id) => runsForItself(id)},
    plugins: [
      sourceModules(site, asked.written, found),
      {
        name: "graph",
        buildEnd() {
          for (const id of this.getModuleIds()) {
            const info = this.getModuleInfo(id);
            if (info)
              graph.set(id, {
                letters: info.code?.length ?? 0,
                first: info.importedIds,
                later: info.dynamicallyImportedIds,
              });
          }
        },
      },
    ],
  });
  const {output} = await bundler.generate({
    format: "esm",
    minify: true,
    hashCharacters: "hex",
    entryFileNames: "[name].[hash:8].js",
    chunkFileNames: ({name, facadeModuleId}) => `${nameOf(name, facadeModuleId)}.[hash:8].js`,
    codeSplitting: {groups: [...asked.groups(graph, found.workers)]},
  });
  await bundler.close();
  const chunks = output.filter((one): one is OutputChunk => one.type === "chunk");
  const names = new Set(chunks.map(({fileName}) => fileName));
  for (const {fileName, imports} of chunks)
    for (const one of imports)
      if (!names.has(one) && !isMark(one))
        throw new Error(`${fileName} imports ${one}, which is not in the site`);
  const files = chunks.map(({fileName, code, imports, modules}): [string, BundledFile] => [
    fileName,
    {
      code: withLetters(withoutMarks(code, fileName)),
      imports,
      modules: Object.keys(modules).filter((id) => (modules[id]?.renderedLength ?? 0) > 0),
    },
  ]);
  return {
    files: new Map(files),
    beginning: new Map(
      chunks.flatMap(({facadeModuleId: id, fileName}) => (id ? [[id, fileName] as const] : [])),
    ),
    graph,
    workers: [...found.workers],
    others: found.files,
    packages: [...new Set(files.flatMap(([, {modules}]) => modules.flatMap((id) => packageOf(id) ?? [])))],
  };
}

/** A file and all that it cannot run without, by their paths from the root of the site. */
export const filesWith = ({files}: Bundled, file: string): ReadonlySet<string> =>
  reached(file, (one) => (files.get(one)?.imports ?? []).filter((other) => files.has(other)));

/** A module and all that it cannot run without. */
export const modulesWith = (graph: ModuleGraph, id: string): ReadonlySet<string> =>
  reached(id, (one) => graph.get(one)?.first ?? []);

/** A module and all that it may ever ask for. */
export const modulesEverWith = (graph: ModuleGraph, id: string): ReadonlySet<string> =>
  reached(id, (one) => [...(graph.get(one)?.first ?? []), ...(graph.get(one)?.later ?? [])]);

function reached(start: string, next: (one: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  // A set that grows while it is walked is walked to its end.
  for (const one of found) for (const other of next(one)) found.add(other);
  return found;
}

/** What is fetched later keeps the name of its module; what is shared lies apart. */
function nameOf(name: string, first: string | null | undefined): string {
  if (first?.startsWith(`${sources}/`))
    return `_import/${first.slice(sources.length + 1).replace(/\.ts$/, "")}`;
  const packaged = first && packageOf(first);
  return `_import/shared/${packaged ? packaged.replace(/^@/, "").replaceAll("/", "-") : name}`;
}
