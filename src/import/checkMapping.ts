import {canBeAdded, isLong, isWide, type Mapping, type MappingProblem} from "./mapping.js";

/**
 * What keeps a file from being read with a mapping; empty where nothing does. `no-party-column` is among them for a
 * file without votes, which is no obstacle beside a file that has them.
 */
export function checkMapping(mapping: Mapping): readonly MappingProblem[] {
  const {columns, stationWithin} = mapping;
  const problems: MappingProblem[] = [];
  const has = (role: string) => columns.some((column) => column.role === role);
  if (!has("station")) problems.push({problem: "no-station-column"});
  const isHalf = has("party") !== has("party_votes");
  if (isHalf) problems.push({problem: "half-long"});
  if (isWide(mapping) && (has("party") || has("party_votes"))) problems.push({problem: "wide-and-long"});
  if (!isWide(mapping) && !isLong(mapping) && !isHalf) problems.push({problem: "no-party-column"});
  problems.push(...rolesTwice(mapping));
  const isSheet = (within: string) => within === "region" && (mapping.moreSheets ?? []).length > 0;
  for (const within of stationWithin)
    if (!has(within) && !isSheet(within) && (within === "area" || mapping.fixed[within] === undefined))
      problems.push({problem: "within-missing", within});
  return problems;
}

/** Columns with one role, where they are not to be added up. This project's own files may repeat a party: contests list parties in different orders. */
function rolesTwice({columns, isOwn, combine}: Mapping): MappingProblem[] {
  const first = new Map<string, number>();
  const problems: MappingProblem[] = [];
  columns.forEach((column, place) => {
    if (column.role === "ignore" || column.role === "contest" || (isOwn && column.role === "votes")) return;
    if (combine === "add" && canBeAdded(column.role)) return;
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
