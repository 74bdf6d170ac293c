import {type Language, languages} from "../catalogue/language.js";
import {type ModuleGraph, modulesWith} from "./bundleModules.js";

/** The modules with the words of a language that the modules of a page fetch as soon as they run. */
export function pageWords(graph: ModuleGraph, page: string, language: Language): readonly string[] {
  const own = new RegExp(String.raw`[./]${language}\.ts$`);
  return [...modulesWith(graph, page)]
    .flatMap((id) => graph.get(id)?.later ?? [])
    .filter((id) => own.test(id));
}

/** The file of the words of a language that several pages fetch at once; of those of one page alone, with its name. */
const fileOf = (language: Language, page = ""): string =>
  page === "" ? `words.${language}` : `${page}Words.${language}`;

/** How the files with words may be called. `pages` are the pages' names. */
export const wordFileNames = (pages: readonly string[]): readonly string[] =>
  languages.flatMap((language) => ["", ...pages].map((page) => fileOf(language, page)));

/** Where what pages write in words belongs. */
export interface WordFiles {
  /** By the module: the file of words it is in. */
  readonly files: ReadonlyMap<string, string>;
  /** What the words of several languages run on. */
  readonly ofSeveral: ReadonlySet<string>;
}

/**
 * Puts the words that pages fetch at once into a file a language, and those of a single page into another, each with
 * what it alone runs on. `pages` are the modules that the pages begin with, by the pages' names.
 */
export function wordFiles(graph: ModuleGraph, pages: ReadonlyMap<string, string>): WordFiles {
  const files = new Map<string, string>();
  const ofSeveral = new Set<string>();
  const languageOf = new Map<string, Language>();
  for (const language of languages)
    for (const [name, page] of pages)
      for (const words of pageWords(graph, page, language))
        for (const id of modulesWith(graph, words)) {
          const known = files.get(id);
          const own = fileOf(language, name);
          if ((languageOf.get(id) ?? language) !== language) ofSeveral.add(id);
          languageOf.set(id, language);
          files.set(id, known === undefined || known === own ? own : fileOf(language));
        }
  for (const id of ofSeveral) files.delete(id);
  return {files, ofSeveral};
}
