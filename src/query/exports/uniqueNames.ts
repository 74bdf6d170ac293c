/**
 * Column names as files need them: none empty, none twice, capital letters aside. What repeats has a number behind
 * it: `votes`, `votes_2`.
 */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  // Names that stand there once keep it, also behind those that are numbered.
  const given = new Set(names.map(folded));
  return names.map((name, column) => {
    const wanted = name.trim() === "" ? `column_${column + 1}` : name;
    let unique = wanted;
    for (
      let number = 2;
      taken.has(folded(unique)) || (unique !== name && given.has(folded(unique)));
      number++
    )
      unique = `${wanted}_${number}`;
    taken.add(folded(unique));
    return unique;
  });
}

const folded = (name: string): string => name.toLowerCase();
