import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join, relative, resolve} from "node:path";
import type {Plugin} from "rolldown";
import {fileDigest} from "./fileDigest.js";
import {ownModule, sourceFile, sources} from "./ownModules.js";
import {fromRoot, markOf} from "./sitePaths.js";

/** What modules were found to ask for beside modules that they import. */
export interface AskedFor {
  /** The modules that workers begin with, by their paths on this machine. */
  readonly workers: Set<string>;
  /** Files by their paths from the root of the site: where they are to be taken from on this machine. */
  readonly files: Map<string, string>;
}

/**
 * How the bundler finds and reads the modules of a site: our sources, and Framework's client where Framework has laid
 * it down in `site`. A worker becomes a file of its own. Any other file that a module names – an engine, a table – is
 * marked, since the way to it begins where the bundled module will lie. What is found is added to `asked`. `written`
 * are modules that are in no file.
 */
export function sourceModules(site: string, written: ReadonlyMap<string, string>, asked: AskedFor): Plugin {
  /** Marks a file of a package, which the site will have under the package's version. */
  const packaged = (named: string): string => {
    const require = createRequire(join(sources, "index.js"));
    const file = require.resolve(named);
    const [name = ""] = /^(?:@[^/]+\/)?[^/]+/.exec(named) ?? [];
    const {version} = JSON.parse(readFileSync(manifestAbove(file, name), "utf8")) as {version: string};
    const path = `_node/${name}@${version}${named.slice(name.length)}`;
    asked.files.set(path, file);
    return markOf(path);
  };
  /** Marks a file that a loader has made for modules, under a name that bears its content. */
  const loaded = (file: string): string => {
    const path = relative(sources, file).replaceAll("\\", "/");
    const made = join(site, path);
    const digest = fileDigest(readFileSync(made));
    const named = `_file/${path.replace(/(\.[^.]+)$/, `.${digest}$1`)}`;
    asked.files.set(named, made);
    return markOf(named);
  };
  return {
    name: "modules of a site",
    resolveId(named, importer) {
      if (written.has(named)) return named;
      const own = ownModule(named);
      if (own) return own;
      if (leftAlone.test(named)) return {id: packaged(named), external: true};
      if (!importer || !named.startsWith(".")) return null;
      const file = fromRoot(site, importer, named);
      return notBuilt.test(file) ? {id: markOf(file), external: true} : null;
    },
    load: (id) => written.get(id),
    transform: {
      filter: {code: /\bimport\.meta\.resolve\b/},
      handler(code, id) {
        const worker = (named: string): string => {
          const file = sourceFile(resolve(dirname(id), named));
          asked.workers.add(file);
          const name = relative(sources, file).replace(/\.ts$/, "");
          const reference = this.emitFile({type: "chunk", id: file, name: `_import/${name}`});
          return `new Worker(import.meta.ROLLUP_FILE_URL_${reference}`;
        };
        const other = (named: string): string => {
          if (!named.startsWith(".")) return packaged(named);
          return id.startsWith(`${site}/`)
            ? markOf(fromRoot(site, id, named))
            : loaded(resolve(dirname(id), named));
        };
        return code
          .replace(/\bnew Worker\(\s*import\.meta\.resolve\(\s*"([^"]+)"\s*\)/g, (_call, named) =>
            worker(named),
          )
          .replace(
            /\bimport\.meta\.resolve\(\s*"([^"]+)",?\s*\)/g,
            (_call, named) => `import.meta.resolve(${JSON.stringify(other(named))})`,
          );
      },
    },
  };
}

/** The manifest of the package that a file is of: a folder within may have one that only says how to read it. */
function manifestAbove(file: string, name: string): string {
  const folder = `node_modules/${name}/`;
  return `${file.slice(0, file.lastIndexOf(folder) + folder.length)}package.json`;
}

/** What Framework's client could fetch, and no page of ours takes: it is not in the site. */
const notBuilt = /^_npm\/|^_observablehq\/stdlib\//;

/** The engine's own script, which is as small as it gets, and is asked for only where it runs. */
const leftAlone = /^@duckdb\/duckdb-wasm\/dist\//;
