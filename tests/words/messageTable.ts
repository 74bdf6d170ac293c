/** All messages side by side in three languages, as one who knows the languages and not the code would read them. */
import {type Language, languageNames, languages} from "../../src/catalogue/language.js";

/** One message with one set of figures: its place among the words, and what it says. */
interface Said {
  readonly place: string;
  readonly text: string;
}

/**
 * A table of the words of one page, in Markdown: a row a message, or several where figures change its form. Throws
 * where a language has another message than the others, where a sentence is given no figures, and where figures are
 * given to none.
 */
export function messageTable(
  title: string,
  words: (language: Language) => unknown,
  samples: (language: Language) => unknown,
): string {
  const columns = languages.map((language) => saidIn(words(language), samples(language)));
  const [first, ...others] = columns;
  for (const [index, other] of others.entries())
    for (const row of longest([first, other]).keys())
      if (first[row]?.place !== other[row]?.place)
        throw new Error(
          `${title}: ${languages[0]} has ${first[row]?.place} where ${languages[index + 1]} has ${other[row]?.place}`,
        );
  const rows = first.map(({place}, row) => [
    `\`${place}\``,
    ...columns.map((column) => cell(column[row].text)),
  ]);
  const head = ["", ...languages.map((language) => languageNames[language])];
  return `# ${title}\n\n${[head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
}

const longest = (columns: readonly (readonly Said[])[]): readonly Said[] =>
  columns.reduce((one, other) => (other.length > one.length ? other : one));

/** Everything that a part of the words can say, in the order of its names. */
function saidIn(words: unknown, samples: unknown, place = ""): readonly Said[] {
  if (typeof words === "string") return [{place, text: words}];
  if (words === null) return [{place, text: "–"}];
  if (typeof words === "function") {
    if (!Array.isArray(samples) || samples.length === 0) throw new Error(`${place} is given no figures`);
    return samples.map((given, index) => ({
      place: samples.length > 1 ? `${place} ${index + 1}` : place,
      text: textOf(words(...given)),
    }));
  }
  if (Array.isArray(words)) return [{place, text: textOf(words)}];
  const parts = words as Readonly<Record<string, unknown>>;
  const given = (samples ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given))
    if (!(name in parts)) throw new Error(`${place}: figures are given for ${name}, which says nothing`);
  return Object.keys(parts)
    .sort()
    .flatMap((name) => saidIn(parts[name], given[name], place ? `${place}.${name}` : name));
}

/** Several lines are one text here. */
/** Word joiners, which nobody sees, are left out. */
const textOf = (said: unknown): string =>
  (Array.isArray(said) ? said.join("\n") : String(said)).replaceAll("\u2060", "");

/** A text within a row: bars and breaks would end it, and of a space nobody sees whether it breaks. */
const cell = (text: string): string =>
  text
    .replaceAll("|", "\\|")
    .replaceAll("\n", "<br>")
    .replaceAll(/[\u00a0\u202f]/g, " ");
