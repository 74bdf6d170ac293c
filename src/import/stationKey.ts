/** Places that tell stations of one number apart, as far as a file names them. */
export interface StationPlace {
  readonly station: string;
  readonly region: string | null;
  readonly district: string | null;
  readonly area: string | null;
}

/** A place within which station numbers may be the only ones of their kind. */
export type Within = "region" | "district" | "area";

/** What may be tried, the plainest first. */
const candidates: readonly (readonly Within[])[] = [
  ["region"],
  ["district"],
  ["area"],
  ["region", "district"],
  ["region", "area"],
  ["district", "area"],
  ["region", "district", "area"],
];

/**
 * Within what stations are told apart best, where some have the same number: the plainest places of which no others
 * tell more of them apart. Null where all are told apart already, or where no places would help.
 */
export function distinguishingPlaces(stations: readonly StationPlace[]): readonly Within[] | null {
  const repeated = stations.length - new Set(stations.map(({station}) => station)).size;
  if (repeated === 0) return null;
  let best: readonly Within[] | null = null;
  let fewest = repeated;
  for (const within of candidates) {
    if (within.some((place) => stations.every((station) => station[place] === null))) continue;
    const left = repeatedAmong(stations, within);
    if (left < fewest) {
      best = within;
      fewest = left;
    }
  }
  return best;
}

function repeatedAmong(stations: readonly StationPlace[], within: readonly Within[]): number {
  const keys = new Set(
    stations.map((station) => JSON.stringify([...within.map((place) => station[place]), station.station])),
  );
  return stations.length - keys.size;
}

/** A station's number as it is compared: `001` and `1` are one number. A number with letters in it stays as it is. */
export const stationNumber = (text: string): string =>
  text.startsWith("0") && /^0+\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text;

/** True for the name of a station that is a number, perhaps behind a word or two: `12`, `УИК № 12`, `12-a`, `A/7`. */
export const isNumbered = (text: string): boolean =>
  text.length < 40 && /^(\p{L}+[ .№#/-]*){0,2}\d[\d\p{L}/.-]*$/u.test(text);

/** The code of a station: its number, behind the places within which that is the only one (`Алматы / 12`). */
export const stationCode = (
  within: readonly Within[],
  where: Omit<StationPlace, "station">,
  station: string,
): string =>
  within.length === 0 ? station : [...within.map((name) => where[name] ?? ""), station].join(" / ");
