import {dirname, posix, relative, resolve} from "node:path";

/** What stands in a bundled module for a file of the site while it is not known from where it will be asked for. */
const mark = "file-of-the-site:";

/** A mark for a file by its path from the root of the site. */
export const markOf = (path: string): string => mark + path;

/** True for such a mark. */
export const isMark = (named: string): boolean => named.startsWith(mark);

/** The code of a module at a path from the root, with every mark made into the way from there to the file. */
export const withoutMarks = (code: string, path: string): string =>
  code.replace(new RegExp(`${mark}([^"'\`]+)`, "g"), (_mark, file: string) => wayTo(file, path));

/** Code whose letters, dashes and quotation marks stand as themselves: Framework writes some of them as numbers. */
export const withLetters = (code: string): string =>
  code.replace(
    /(?<!\\)((?:\\\\)*)\\(?:u(04[\da-f]{2}|201[\da-f]|2026)|x(AB|BB))/gi,
    (_all, before: string, long?: string, short?: string) =>
      before + String.fromCharCode(Number.parseInt(long ?? short ?? "", 16)),
  );

/** How a file at a path from the root of the site names another: `../_node/x.js`, `./x.js`. */
export function wayTo(file: string, from: string): string {
  const way = posix.relative(posix.dirname(from), file);
  return way.startsWith(".") ? way : `./${way}`;
}

/** The path from the root of the site of what a file of it names. */
export const fromRoot = (site: string, file: string, named: string): string =>
  relative(site, resolve(dirname(file), named)).replaceAll("\\", "/");

/** A path without the digest that Framework or the bundler put into it, and without its ending: `_import/words/kk`. */
export const withoutDigest = (path: string): string => path.replace(/(\.[\da-f]{8})?\.js$/, "");
