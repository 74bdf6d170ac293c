import {canBeAdded, isLong, isWide, type Mapping, type MappingProblem} from "./mapping.js";
import type {Within} from "./stationKey.js";

/**
 * What keeps a file from being read with a mapping; empty where nothing does. `no-party-column` is among them for a
 * file without votes, which is no obstacle beside a file that has them.
 */
export function checkMapping(mapping: Mapping): readonly MappingProblem[] {
  const {columns, stationWithin} = mapping;
  const problems: MappingProblem[] = [];
  const has = (role: string) => columns.some((column) => column.role === role);
  if (!has("station") && mapping.fixed.station === undefined)
    problems.push({problem: isUnheaded(mapping) ? "no-headings" : "no-station-column"});
  const isHalf = has("party") !== has("party_votes");
  if (isHalf) problems.push({problem: "half-long"});
  if (isWide(mapping) && (has("party") || has("party_votes"))) problems.push({problem: "wide-and-long"});
  if (!isWide(mapping) && !isLong(mapping) && !isHalf) problems.push({problem: "no-party-column"});
  problems.push(...rolesTwice(mapping));
  for (const within of stationWithin)
    if (!namesPlace(mapping, within)) problems.push({problem: "within-missing", within});
  return problems;
}

/** Names that several columns may make together. */
const namedTogether = new Set<string>(["contest", "area", "party", "candidate"]);

/** True where columns have no names and nobody said what they are; those of a Parquet file have names in any case. */
const isUnheaded = ({headerRow, columns, delimiter, sheet}: Mapping): boolean =>
  headerRow === 0 && (delimiter !== null || sheet !== null) && columns.every(({role}) => role === "ignore");

function namesPlace({columns, moreSheets = [], captions, fixed}: Mapping, place: Within): boolean {
  if (columns.some(({role}) => role === place) || place === captions) return true;
  return place !== "area" && ((place === "region" && moreSheets.length > 0) || fixed[place] !== undefined);
}

/**
 * The mapping with station numbers unique within these places only. One that says already within what they are stays as
 * it is, and so does one for a file that does not name the places.
 */
export const withinPlaces = (mapping: Mapping, within: readonly Within[]): Mapping =>
  mapping.stationWithin.length === 0 && within.every((place) => namesPlace(mapping, place))
    ? {...mapping, stationWithin: within}
    : mapping;

/** Columns with one role, where they are not to be added up. This project's own files may repeat a party: contests list parties in different orders. */
function rolesTwice({columns, isOwn, combine}: Mapping): MappingProblem[] {
  const first = new Map<string, number>();
  const problems: MappingProblem[] = [];
  columns.forEach((column, place) => {
    if (column.role === "ignore" || namedTogether.has(column.role) || (isOwn && column.role === "votes"))
      return;
    // Blank ballots and spoiled ones stand in columns of their own in many countries, and both count for nobody.
    if (column.role === "invalid" || (combine === "add" && canBeAdded(column.role))) return;
    const name = column.role === "votes" ? `votes ${column.party}` : column.role;
    const other = first.get(name);
    if (other === undefined) first.set(name, place);
    else
      problems.push({
        problem: "column-twice",
        columns: [other, place],
        name: column.role === "votes" ? column.party : column.role,
      });
  });
  return problems;
}
