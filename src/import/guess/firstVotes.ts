/** Files in which every list has first votes, for somebody in the district, beside second votes, by which seats are shared out. */

/** Marks that stand before or behind the names of both, and the words of the marks. */
const pairs = [
  [/^E[_ .-]+/u, /^Z[_ .-]+/u],
  [/[_ .-]+E$/u, /[_ .-]+Z$/u],
  [/^erst(stimmen?)?[_ :.-]+/iu, /^zweit(stimmen?)?[_ :.-]+/iu],
  [/[_ :.(-]+erst(stimmen?)?\)?$/iu, /[_ :.(-]+zweit(stimmen?)?\)?$/iu],
] as const;

/**
 * The headings with those of second votes called as their lists are, and empty ones for first votes, which elect nobody by
 * lists; as they are where fewer than three names stand under both marks.
 */
export function withoutFirstVotes(headings: readonly string[]): readonly string[] {
  for (const [first, second] of pairs) {
    const restOf = (mark: RegExp) =>
      headings.map((heading) => (mark.test(heading) ? heading.replace(mark, "") : null));
    const [firsts, seconds] = [restOf(first), restOf(second)];
    const names = new Set(firsts.filter((name) => name));
    if (new Set(seconds.filter((name) => name && names.has(name))).size < fewest) continue;
    return headings.map((heading, column) => (firsts[column] ? "" : seconds[column] || heading));
  }
  return headings;
}

/** Fewer are alike by chance. */
const fewest = 3;
