import {countColumns} from "../stations/countColumns.js";
import type {Inspection} from "./inspection.js";
import {isLong, type Mapping} from "./mapping.js";

/** A file as far as it was looked at, and how it is to be read. */
type Look = Pick<Inspection, "columns"> & {readonly mapping: Mapping};

/**
 * For each file of a set whether it is left out, as it says nothing of votes or voters beside one that does: a dictionary of
 * parties, a list of commissions. It has no count and no votes, and either no column of stations or no place that its
 * stations lie in. A file that may have votes under headings nobody knows is not left out: reading says what it lacks.
 */
export function leftOutBeside(looks: readonly Look[]): readonly boolean[] {
  const isBeside = looks.map(saysNothingOfVotes);
  const haveVotes = looks.some(
    ({mapping}, at) => !isBeside[at] && hasStations(mapping) && votesIn(mapping) > 0,
  );
  return isBeside.map((own) => own && haveVotes);
}

function saysNothingOfVotes({mapping, columns}: Look): boolean {
  const has = (...names: readonly string[]) => mapping.columns.some(({role}) => names.includes(role));
  if (mapping.isOwn || isLong(mapping) || has(...countColumns)) return false;
  // Whether it counts up or has the same everywhere, it counts nobody.
  const counted = columns.filter(
    ({sum = 0, unread}, place) =>
      sum > 0 && mapping.columns[place]?.role !== "station" && !(unread && saysNoCount.has(unread)),
  );
  if (!hasStations(mapping)) return counted.length < 2;
  return votesIn(mapping) === 0 && counted.length < 2 && !has("region", "district");
}

const saysNoCount = new Set<string>(["code", "coordinate", "constant", "percentage"]);

const hasStations = ({columns}: Mapping): boolean => columns.some(({role}) => role === "station");

const votesIn = ({columns}: Mapping): number =>
  columns.filter(({role}) => role === "votes" || role === "party_votes").length;
