/**
 * The tables, out of those that there are, whose names stand in a query outside of its texts and comments. A column
 * of the same name counts as well: what a file says of its basis may name a table too many, never one too few.
 */
export function tablesRead(sql: string, names: readonly string[]): readonly string[] {
  const words = new Set([...sql.matchAll(part)].flatMap(([, , quoted, plain]) => nameIn(quoted, plain)));
  return names.filter((name) => words.has(name.toLowerCase()));
}

/** Texts and comments, which say nothing; a name in quotation marks; a plain word. What comes first ends first. */
const part =
  /\be'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{N}_$]*)/giu;

const nameIn = (quoted: string | undefined, plain: string | undefined): readonly string[] => {
  const name = quoted?.replaceAll('""', '"') ?? plain;
  return name === undefined ? [] : [name.toLowerCase()];
};
