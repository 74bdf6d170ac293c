import {readFile} from "node:fs/promises";
import {basename} from "node:path";
import {InputError} from "../core/inputError.js";
import {type MappingWish, parseMapping} from "../import/parseMapping.js";
import {messageOf, parseJson} from "./answerLine.js";

/** How somebody wants one file read: what is said of all files, and what of this one alone, which goes first. */
export interface FileWish {
  readonly ofAll: MappingWish;
  readonly own: MappingWish;
}

/**
 * The wishes for each file from the options `--mapping`: `FILE.json` is for all files, `NAME=FILE.json` for the file of
 * that name (or path), and a later one goes before an earlier one. Rejects where one cannot be read, and where it names
 * a file that is not among them.
 */
export async function mappingWishes(
  paths: readonly string[],
  options: readonly string[],
): Promise<readonly FileWish[]> {
  let ofAll: MappingWish = {};
  const own = new Map<string, MappingWish>();
  for (const option of options) {
    const named = namedIn(option, paths);
    if (named === null) ofAll = joined(ofAll, await readWish(option, "mapping"));
    else {
      const wish = await readWish(named.mapping, `mapping[${named.name}]`);
      for (const path of paths.filter((one) => isNamed(one, named.name)))
        own.set(path, joined(own.get(path) ?? {}, wish));
    }
  }
  return paths.map((path) => ({ofAll, own: own.get(path) ?? {}}));
}

/** The two wishes as one: what the second says goes before the first. */
export function joined(first: MappingWish, second: MappingWish): MappingWish {
  // A list of all columns leaves nothing of what was said by heading before.
  if (second.columns) return {...first, columnsByHeading: undefined, ...second};
  const byHeading = [...(first.columnsByHeading ?? []), ...(second.columnsByHeading ?? [])];
  return {...first, ...second, ...(byHeading.length > 0 ? {columnsByHeading: new Map(byHeading)} : {})};
}

/**
 * What is said of all files, as far as it can be said of one with these headings: columns that only others have are
 * theirs. @throws InputError for a heading that no file has.
 */
export function wishOfAll(
  ofAll: MappingWish,
  headings: readonly string[],
  everywhere: readonly (readonly string[])[],
): MappingWish {
  if (!ofAll.columnsByHeading || everywhere.length === 1) return ofAll;
  const all = everywhere.flat();
  const has = (among: readonly string[], heading: string) => among.includes(heading.normalize("NFC").trim());
  for (const heading of ofAll.columnsByHeading.keys())
    if (!has(all, heading))
      throw new InputError(
        "not-one-of",
        "mapping.columns",
        heading,
        [...new Set(all.filter(Boolean))].join(", "),
      );
  return {
    ...ofAll,
    columnsByHeading: new Map([...ofAll.columnsByHeading].filter(([heading]) => has(headings, heading))),
  };
}

/** The file that an option names before its path; null for an option that is a path alone. */
function namedIn(
  option: string,
  paths: readonly string[],
): {readonly name: string; readonly mapping: string} | null {
  // Names may have an equals sign in them: the longest that is a file's is meant.
  for (let at = option.lastIndexOf("="); at > 0; at = option.lastIndexOf("=", at - 1)) {
    const name = option.slice(0, at);
    if (paths.some((path) => isNamed(path, name))) return {name, mapping: option.slice(at + 1)};
  }
  return null;
}

const isNamed = (path: string, name: string): boolean => path === name || basename(path) === name;

async function readWish(path: string, field: string): Promise<MappingWish> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const named = /^([^=]+)=/.exec(path)?.[1];
    const none = named ? `; no file of --protocols is called ${JSON.stringify(named)}` : "";
    throw new Error(`--mapping ${path}: cannot be read (${messageOf(error)})${none}`);
  }
  return parseMapping(parseJson(text, field), field);
}
