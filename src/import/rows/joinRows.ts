/** How a later row of a station goes together with what the tables have of it already. */
import {type CountColumn, countColumns} from "../../stations/countColumns.js";
import type {StationPlace} from "../stationKey.js";
import {type FileRows, type Gathering, type Place, sumOf} from "./rowParts.js";
import {missing, type TableBuilder} from "./tableBuilder.js";

/** Told where a later row of a station contradicts an earlier one: in which column of the tables, and what it says. */
export type Differs = (name: string, found: string) => void;

/** True where two rows of one number name different places: then they are hardly rows of one station. */
export const areApart = (first: StationPlace, second: StationPlace): boolean =>
  (["region", "district", "area"] as const).some(
    (name) => first[name] !== null && second[name] !== null && first[name] !== second[name],
  );

/** Marks the row on that line wherever it differs from the protocol. */
export function differences(
  {file, headings, mapping}: FileRows,
  {builder, report}: Gathering,
  line: number,
): {readonly differsFrom: (protocol: number) => Differs; readonly isMarked: () => boolean} {
  let isMarked = false;
  return {
    isMarked: () => isMarked,
    differsFrom: (protocol) => (name, found) => {
      const column = headings[mapping.columns.findIndex(({role}) => role === name)] ?? name;
      const details = {column, found, other: builder.placeOf(protocol)};
      report.mark({file, line}, "differs", !isMarked, details);
      isMarked = true;
    },
  };
}

/** What a later row says of a station: fills what was empty, and differs where it contradicts. */
export function joinCount(
  {counts}: TableBuilder,
  protocol: number,
  column: CountColumn,
  count: number,
  differs: Differs,
): void {
  const known = counts[column].at(protocol);
  if (count === missing || count === known) return;
  if (known === missing) counts[column].set(protocol, count);
  else differs(column, String(count));
}

/** Fills places that were empty, and differs where the row names others. */
export function joinNames({names}: TableBuilder, protocol: number, place: Place, differs: Differs): void {
  // Reconstructed votes make a reconstructed protocol, whatever its other counts rest on.
  if (place.basis === "reconstructed") names.basis[protocol] = place.basis;
  for (const name of ["region", "district"] as const) {
    const found = place[name];
    if (found === null || found === names[name][protocol]) continue;
    if (names[name][protocol] === null) names[name][protocol] = found;
    else differs(name, found);
  }
}

/**
 * The counts of a station with those of another row that is added to it, in the order of `countColumns`. A station has
 * one list of voters: where both rows give the same number of registered voters, it is counted once.
 * @throws Refused where the tables cannot hold a sum.
 */
export function addedCounts(
  {counts}: TableBuilder,
  protocol: number,
  own: ArrayLike<number>,
): readonly number[] {
  return countColumns.map((column, index) => withCount(column, counts[column].at(protocol), own[index]));
}

/** One count with that of another file or row; see `addedCounts`. */
export const withCount = (column: CountColumn, known: number, count: number): number =>
  column === "registered" && known === count ? known : sumOf(known, count);

/** Puts counts into the tables, in the order of `countColumns`. */
export function setCounts({counts}: TableBuilder, protocol: number, values: readonly number[]): void {
  countColumns.forEach((column, index) => {
    counts[column].set(protocol, values[index]);
  });
}
