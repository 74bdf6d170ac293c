import {join} from "node:path";
import type {Plugin} from "rolldown";
import {fromRoot, markOf, withoutDigest} from "./sitePaths.js";

/** What modules of a built site were found to ask for beside modules that they import. */
export interface AskedFor {
  /** The modules that workers begin with, by their paths on this machine. */
  readonly workers: Set<string>;
  /** Files that are left as Framework has made them, by their paths from the root. */
  readonly left: Set<string>;
}

/**
 * How the bundler finds and reads the modules that Framework has built. A worker becomes a file of its own. Any other
 * file that a module names – an engine, a table – is marked, since the way to it begins where the bundled module will
 * lie. What is found is added to `asked`. `written` are modules that are in no file.
 */
export function builtModules(site: string, written: ReadonlyMap<string, string>, asked: AskedFor): Plugin {
  return {
    name: "modules of a built site",
    resolveId(named, importer) {
      if (written.has(named)) return named;
      if (!importer || !named.startsWith(".")) return null;
      const file = fromRoot(site, importer, named);
      if (leftAlone.test(file)) asked.left.add(file);
      return leftAlone.test(file) || notBuilt.test(file) ? {id: markOf(file), external: true} : null;
    },
    load: (id) => written.get(id),
    transform: {
      filter: {code: /\bimport\.meta\.(resolve|url)\b/},
      handler(code, id) {
        const worker = (named: string): string => {
          const file = fromRoot(site, id, named);
          asked.workers.add(join(site, file));
          const reference = this.emitFile({type: "chunk", id: join(site, file), name: withoutDigest(file)});
          return `new Worker(import.meta.ROLLUP_FILE_URL_${reference}`;
        };
        const other = (named: string): string => {
          const file = fromRoot(site, id, named);
          if (leftAlone.test(file)) asked.left.add(file);
          return `import.meta.resolve(${JSON.stringify(markOf(file))})`;
        };
        return code
          .replace(/\bnew Worker\(\s*import\.meta\.resolve\(\s*"([^"]+)"\s*\)/g, (_call, named) =>
            worker(named),
          )
          .replace(/\bimport\.meta\.resolve\(\s*"([^"]+)"\s*\)/g, (_call, named) => other(named))
          .replace(/\bimport\.meta\.url\b/g, () => other(id));
      },
    },
  };
}

/** What Framework's client could fetch, and no page of ours takes: it is not in the site. */
const notBuilt = /^_npm\/|^_observablehq\/stdlib\//;

/** The engine's own files, which it finds beside each other. */
const leftAlone = /^_node\/@duckdb\/duckdb-wasm@[^/]+\/dist\//;
