import {readdir, readFile} from "node:fs/promises";
import {dirname, join, posix} from "node:path";
import {type Language, languages} from "../catalogue/language.js";

/** By a module that fetches one language out of several: the modules that a language brings with it. */
export type WordModules = ReadonlyMap<string, Readonly<Record<Language, readonly string[]>>>;

/**
 * The built modules that fetch the words of the reader's language once they run, by their paths in the site. A page
 * whose head names those of its own language fetches them beside everything else, not after it.
 */
export async function wordModules(site: string): Promise<WordModules> {
  const found = new Map<string, Record<Language, readonly string[]>>();
  const files = (await readdir(join(site, "_import"), {recursive: true})).filter((name) =>
    name.endsWith(".js"),
  );
  for (const name of files.map((file) => `_import/${file.replaceAll("\\", "/")}`)) {
    const text = await readFile(join(site, name), "utf8");
    const of = Object.fromEntries([...text.matchAll(choice)].map(([, file, language]) => [language, file]));
    if (!languages.every((language) => language in of)) continue;
    const brought = languages.map(async (language) => [
      language,
      await withImports(site, posix.join(dirname(name), of[language])),
    ]);
    found.set(name, Object.fromEntries(await Promise.all(brought)));
  }
  return found;
}

/** An import that runs when a language is asked for: `import("./words.kk.1a2b3c4d.js")`. */
const choice = new RegExp(
  String.raw`\bimport\("(\./(?:\w+\.)?(${languages.join("|")})\.[\da-f]{8}\.js)"\)`,
  "g",
);

/** An import that is there from the start. */
const still = /^(?:import|export)\b[^"]*"(\.{1,2}\/[^"]+)"/gm;

/** A module and all that it cannot run without. */
async function withImports(site: string, name: string, seen = new Set<string>()): Promise<readonly string[]> {
  seen.add(name);
  const text = await readFile(join(site, name), "utf8");
  for (const [, file] of text.matchAll(still)) {
    const target = posix.join(dirname(name), file);
    if (target.startsWith("_import/") && !seen.has(target)) await withImports(site, target, seen);
  }
  return [...seen];
}
