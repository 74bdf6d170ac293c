/** Codes of places that say of what they are parts: `G10000` a land, `G10100` a Bezirk in it, `G10101` a municipality there. */

/** What of a place’s code says which it is: without the zeros behind, that stand for all of its parts. */
const stemOf = (code: string): string => code.replace(/0+$/, "");

/**
 * The places that are sums of others by their codes: what begins with the stem of one lies in it. `isSum` looks whether its
 * numbers say so too. A place of a second division, such as an electoral district among municipalities, has zeros behind and
 * nothing in it: those are left out where they come together to the place that they lie in.
 */
export function sumsByCode<Place>(
  places: readonly Place[],
  codeOf: (place: Place) => string,
  votesOf: (place: Place) => number,
  isSum: (sum: Place, parts: readonly Place[]) => boolean,
): ReadonlySet<Place> {
  const none = new Set<Place>();
  if (places.length > mostPlaces) return none;
  const codes = places.map(codeOf);
  const coded = codes.filter((code) => /^[A-Z]{0,2}\d[\dA-Z]{2,}$/.test(code));
  if (coded.length < places.length || new Set(codes).size < codes.length) return none;
  const longest = codes.reduce((most, code) => Math.max(most, code.length), 0);
  const owners = new Map<string, Place | null>();
  places.forEach((place, at) => {
    const stem = stemOf(codes[at]);
    if (stem.length < codes[at].length || codes[at].length < longest)
      owners.set(stem, owners.has(stem) ? null : place);
  });
  const above = (code: string): readonly string[] =>
    Array.from({length: code.length - 1}, (_, at) => code.slice(0, at + 1)).filter(
      (stem) => owners.get(stem) && stem !== stemOf(code),
    );
  const stemsAbove = codes.map(above);
  const sums = new Set(stemsAbove.flat());
  const isOfOtherDivision = (code: string) => /00$/.test(code) && !sums.has(stemOf(code));
  const partsOf = new Map<string, {parts: Place[]; votes: number; others: Place[]}>();
  places.forEach((place, at) => {
    if (sums.has(stemOf(codes[at]))) return;
    stemsAbove[at].forEach((stem, level) => {
      const own = partsOf.get(stem) ?? {parts: [], votes: 0, others: []};
      partsOf.set(stem, own);
      if (isOfOtherDivision(codes[at])) {
        if (level === stemsAbove[at].length - 1) own.others.push(place);
      } else {
        own.parts.push(place);
        own.votes += votesOf(place);
      }
    });
  });
  const found = new Set<Place>();
  for (const [stem, {parts, votes, others}] of partsOf) {
    const sum = owners.get(stem);
    if (!sum || votes !== votesOf(sum) || !isSum(sum, parts)) continue;
    found.add(sum);
    if (others.length > 0 && isSum(sum, others)) for (const other of others) found.add(other);
  }
  return found;
}

/** More than any land has municipalities and stations: such a file has stations alone. */
const mostPlaces = 100_000;
