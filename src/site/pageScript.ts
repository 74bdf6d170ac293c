/** The script that Framework writes into a page, taken apart. */
export interface PageScript {
  /** A module that hands out everything the page takes from other modules, by the names the page uses. */
  readonly entry: string;
  /** Those names. */
  readonly names: readonly string[];
  /** The cells, without a word about where anything comes from. */
  readonly cells: string;
}

/**
 * Takes the script of a page apart. Framework writes an `import` statement of a cell as an `import()` that runs with
 * the cell, and the standard library as statements above all cells; here both are handed out by one module, so that a
 * bundler sees which names a page takes, and leaves out the others. Throws where it meets an import in another form.
 */
export function pageScript(script: string): PageScript {
  const taken = new Map<string, string>();
  const take = (pattern: string, address: string): void => {
    for (const {name, as} of namesOf(pattern)) {
      const line = `export {${name === as ? name : `${name} as ${as}`}} from ${JSON.stringify(address)};`;
      if ((taken.get(as) ?? line) !== line) throw new Error(`two cells import different things as ${as}`);
      taken.set(as, line);
    }
  };
  const cells = script
    .replace(above, (_statement, pattern, address) => {
      take(pattern, address);
      return "";
    })
    .replace(inCell, (_statement, patterns, imports) => {
      const addresses = [...imports.matchAll(address)].map(([, address]) => address);
      const parts: string[] = patterns.match(/\{[^}]*\}/g) ?? [];
      if (parts.length !== addresses.length) throw new Error(`a cell imports in another form: ${patterns}`);
      for (const [place, pattern] of parts.entries()) take(pattern, addresses[place]);
      return "";
    });
  const left = /\bimport\s*[("{*].*/.exec(cells);
  if (left) throw new Error(`a page imports in a form that is not bundled: ${left[0].slice(0, 200)}`);
  return {entry: [...taken.values()].join("\n"), names: [...taken.keys()], cells};
}

/** The script of a page again, with all it takes out of one module. */
export const joinedScript = ({names, cells}: PageScript, address: string): string =>
  `\nimport {${names.join(", ")}} from ${JSON.stringify(address)};\n${cells}`;

/** `import {define} from "../_observablehq/client.1a2b3c4d.js";` */
const above = /^import \{([^}]*)\} from "([^"]+)";\n/gm;

/** `const [{a}, {b: c}] = await Promise.all([import("…"), import("…")]);`, or with one module without the brackets. */
const inCell = /^const (\[?\{.*\}\]?) = await ((?:Promise\.all\(\[)?import\(.*\));\n/gm;

const address = /import\("([^"]+)"\)/g;

/** The names in `{a, b: c}`: what each is called in its module, and on the page. */
const namesOf = (pattern: string): readonly {name: string; as: string}[] =>
  pattern
    .replace(/[{}]/g, "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", as = name] = part.split(/\s*:\s*|\s+as\s+/);
      return {name, as};
    });
