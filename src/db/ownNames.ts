/** Names from outside as SQL takes them without quotes. */

/**
 * A plain name: letters of any alphabet, digits and underscores, no digit first, and no word of SQL's own. What is
 * none of these becomes one underscore; what is nothing then is `otherwise`.
 */
export function plainName(written: string, otherwise: string): string {
  const joined = written
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, longestName);
  const name = joined === "" ? otherwise : joined;
  return /^\p{N}/u.test(name) || reserved.has(name.toLowerCase()) ? `_${name}` : name;
}

/** Plain names that differ from one another, and from those that are taken, also without regard to capitals. */
export function uniqueNames(
  written: readonly string[],
  otherwise: (place: number) => string,
  taken: readonly string[] = [],
): readonly string[] {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  return written.map((one, place) => {
    const name = plainName(one, otherwise(place));
    let unique = name;
    for (let times = 2; known.has(unique.toLowerCase()); times++) unique = `${name}_${times}`;
    known.add(unique.toLowerCase());
    return unique;
  });
}

const longestName = 60;

/** Words that DuckDB 1.4 takes for no name (`duckdb_keywords()`, those reserved, for functions and types too). */
const reserved = new Set(
  (
    "all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast check " +
    "collate collation column columns concurrently constraint create cross default deferrable desc describe distinct " +
    "do else end except false fetch for foreign freeze from full generated glob group having ilike in initially inner " +
    "intersect into is isnull join lambda lateral leading left like limit map natural not notnull null offset on only " +
    "or order outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify references returning " +
    "right select semi show similar some struct summarize symmetric table tablesample then to trailing true try_cast " +
    "union unique unpack unpivot using variadic verbose when where window with"
  ).split(" "),
);
