import {join} from "node:path";
import {fileURLToPath} from "node:url";

/** The folder of our sources, `src`, by its whole path. */
export const sources = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/**
 * What an address begins with that names a module of ours by its path from `src`, in a page that is built: Framework
 * leaves such an address as it stands, so that it need not read the module. The bundler reads the sources themselves.
 */
const scheme = "mandat:";

/** The text of a page, written as `src/[lang]/*.md` are, with the addresses of our modules in that form. */
export const withOwnModules = (page: string): string =>
  page.replace(/\bfrom "(?:\.\.?)\/([^"]+\.js)"/g, `from "${scheme}$1"`);

/** The head of a page, with the addresses of our scripts in that form. */
export const withOwnScripts = (head: string): string =>
  head.replace(/(<script type="module" src=")\/([^"]+\.js")/g, `$1${scheme}$2`);

/** The source of a module that is named in that form; null for any other address. */
export const ownModule = (address: string): string | null =>
  address.startsWith(scheme) ? sourceFile(join(sources, address.slice(scheme.length))) : null;

/** The file that a module is written in: an import names what it would be compiled to. */
export const sourceFile = (file: string): string => file.replace(/\.js$/, ".ts");

/** Files that loaders make for modules, not for pages, by their paths from `src`: no page tells Framework of them. */
export const filesOfModules: readonly string[] = ["press/typeface.json"];
