/** Which column names the stations, and by which places those of one number are told apart. */
import {countColumns} from "../../stations/countColumns.js";
import {placeCaption} from "../cells/captionRows.js";
import {type Cell, isBlank} from "../cells/cell.js";
import {recognise} from "../cells/recognise.js";
import {isTotals, isTotalsRow} from "../cells/totalsRow.js";
import type {ColumnRole, Mapping} from "../mapping.js";
import {distinguishingPlaces, isNumbered, type StationPlace, stationNumber} from "../stationKey.js";
import {lookOf, looksLikeNames} from "./columnLook.js";
import {nameAt, placeOf, places} from "./columnPlaces.js";
import {type HeadRow, oncePerLine} from "./header.js";

/**
 * Where no column is called a station, one that is called only “number” will be, or the place, where it is another one in
 * each of the rows, or names that have no heading at all.
 */
export function withNumberAsStation(
  headings: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly HeadRow[],
): ColumnRole[] {
  const number = headings.findIndex((heading) =>
    /^(№|no\.?|nr\.?|n|номер|number|нөмір|нөмірі|број|broj|numer|numéro|número|čís(lo|\.)?)$/i.test(
      heading.trim(),
    ),
  );
  const code = number < 0 ? codeColumn(headings, rows) : -1;
  // Results by ward, town, constituency or region: each such place counts as a station.
  const lists = places(roles, "contest", "party", "candidate");
  const told = oncePerLine(rows);
  const areLists = told.length < rows.length;
  const isTold = (name: "area" | "district" | "region", column: number): boolean => {
    const mayBe = roles[column].role === name || roles[column].role === "ignore";
    if (!mayBe || recognise(headings[column])?.column !== name) return false;
    const filled = told.filter(({cells}) => nameAt(cells, column) !== null).length;
    // Counties of one name lie in several states.
    const within = name === "area" ? places(roles, "region").filter((one) => one !== column) : [];
    const mayTell = (columns: readonly number[]) =>
      isEachAnother(told, areLists ? columns : [...columns, ...lists]);
    return (name === "area" || filled >= 2) && (mayTell([column]) || mayTell([column, ...within]));
  };
  const area =
    number >= 0 || code >= 0
      ? -1
      : ((["area", "district", "region"] as const)
          .flatMap((name) => [placeOf(roles, name), ...headings.keys()].map((column) => ({name, column})))
          .find(({name, column}) => column >= 0 && isTold(name, column))?.column ?? -1);
  if (number < 0 && code < 0 && area < 0) return withNamesAsStations(headings, roles, rows);
  return roles.map((role, column) => ([number, code, area].includes(column) ? {role: "station"} : role));
}

/**
 * Names without a heading before the first column that has one are the stations where each is another, and what stands before
 * these on top of groups is their place.
 */
function withNamesAsStations(
  headings: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly HeadRow[],
): ColumnRole[] {
  const unheaded = headings.findIndex((heading) => heading !== "");
  const [station, area] = headings
    .slice(0, Math.max(0, unheaded))
    .flatMap((_, column) => (looksLikeNames(lookOf(rows, column)) ? [column] : []))
    .filter((column) => rows.some(({cells}) => nameAt(cells, column) !== null))
    .reverse();
  const told = rows.filter(({cells}) => !isTotalsRow(cells[station ?? -1], cells));
  const named = told.filter(({cells}) => nameAt(cells, station ?? -1) !== null);
  if (station === undefined || named.length < 0.5 * told.length || !isEachAnother(named, [station]))
    return [...roles];
  return roles.map((role, column) =>
    column === station ? {role: "station"} : column === area ? {role: "area"} : role,
  );
}

/** A first column without a heading, of codes that each stand once; −1 where there is none. */
function codeColumn(headings: readonly string[], rows: readonly HeadRow[]): number {
  const codes = rows.flatMap(({cells}) => nameAt(cells, 0) ?? []);
  const isCode =
    headings[0] === "" && codes.length > 1 && codes.every((text) => /^[A-Z]{1,2}\d[\dA-Z]{2,}$/.test(text));
  return isCode && new Set(codes).size === codes.length ? 0 : -1;
}

/** True for columns in which hardly any texts come twice together. */
function isEachAnother(rows: readonly HeadRow[], columns: readonly number[]): boolean {
  const texts = rows.flatMap(({cells}) =>
    nameAt(cells, columns[0]) === null
      ? []
      : [JSON.stringify(columns.map((column) => nameAt(cells, column)))],
  );
  return texts.length === 0 || new Set(texts).size > 0.9 * texts.length;
}

/**
 * Filled down is a column in which every name stands once, on top of its group: beside its first station or above. A
 * raion's name may come again in another region whose own name is filled down. A sum may stand on top as well, and name the
 * place whose stations follow it.
 */
export function guessFillDown(columns: readonly ColumnRole[], rows: readonly HeadRow[]): Mapping["fillDown"] {
  const station = placeOf(columns, "station");
  const plain = filledDown(
    columns,
    rows.filter(({cells}) => !isTotalsRow(cells[station], cells)),
  );
  return plain.length > 0 ? plain : filledDown(columns, rows);
}

function filledDown(columns: readonly ColumnRole[], told: readonly HeadRow[]): Mapping["fillDown"] {
  const station = placeOf(columns, "station");
  const isStation = ({cells}: HeadRow) => !isBlank(cells[station]) && !isTotalsRow(cells[station], cells);
  const first = told.findIndex(isStation);
  const stations = told.filter(isStation).length;
  const within = told.map(() => "");
  return (["contest", "region", "district", "area"] as const).filter((name) => {
    const column = placeOf(columns, name);
    if (column < 0 || stations < 3) return false;
    const names = told.map(({cells}) => {
      const name = nameAt(cells, column);
      return name === null || isTotals(name, true) ? null : name;
    });
    const written = names.flatMap((one, row) => (one === null ? [] : [JSON.stringify([within[row], one])]));
    const isAbove = names.every((one, row) => one === null || !isStation(told[row]));
    // Beside a column that is filled down another one may be written a little more often.
    const most = isAbove ? stations : within[first] === "" ? stations / 2 : stations - 1;
    const isFilled =
      written.length <= most &&
      new Set(written).size === written.length &&
      names.slice(0, first + 1).some((one) => one !== null);
    if (!isFilled) return false;
    let last = "";
    names.forEach((one, row) => {
      last = one ?? last;
      within[row] += `/${last}`;
    });
    return true;
  });
}

/** The places within which numbers of stations stand once, as far as the first rows tell; none where the numbers alone do. */
export function guessWithin(
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  fillDown: Mapping["fillDown"],
): Mapping["stationWithin"] {
  const station = placeOf(columns, "station");
  if (station < 0) return [];
  const last = new Map<string, string | null>();
  const areas = places(columns, "area");
  const areaAt = (cells: readonly Cell[]): string | null =>
    areas.flatMap((column) => nameAt(cells, column) ?? []).join(" / ") || null;
  const read = (name: "contest" | "region" | "district" | "area", cells: readonly Cell[]) => {
    const own = name === "area" ? areaAt(cells) : nameAt(cells, placeOf(columns, name));
    const found = own ?? (fillDown.includes(name) ? (last.get(name) ?? null) : null);
    last.set(name, found);
    return found;
  };
  // Another candidate of a party in a station of that number may well be of another place.
  const lists = placeOf(columns, "party") < 0 ? "candidate" : "party";
  const others = columns.flatMap(({role}, column) =>
    ["contest", lists].includes(role) && column !== placeOf(columns, "contest") ? [column] : [],
  );
  const areOneContest = others.length === 0 && placeOf(columns, "contest") < 0;
  // Stations that are told apart by their numbers need no place beside.
  if (areOneContest && areAllDifferent(rows, station)) return [];
  const told = rows.flatMap(({cells}): StationPlace[] => {
    const place = {
      region: read("region", cells),
      district: read("district", cells),
      area: read("area", cells),
    };
    const contest = read("contest", cells);
    const name = nameAt(cells, station);
    if (name === null || isTotalsRow(cells[station], cells)) return [];
    if (areOneContest) return [{...place, station: stationNumber(name)}];
    // Contests are counted apart; in a long file a station stands once for each party.
    return [
      {
        ...place,
        station: JSON.stringify([
          contest,
          ...others.map((column) => nameAt(cells, column)),
          stationNumber(name),
        ]),
      },
    ];
  });
  return (
    distinguishingPlaces(told) ?? placesOfNumbers(rows, station, {region: placeOf(columns, "region"), areaAt})
  );
}

/**
 * Where the candidates of each place are others, no list tells that two stations have one number: most numbers stand in
 * several places then, each row with its own.
 */
function placesOfNumbers(
  rows: readonly HeadRow[],
  station: number,
  {region, areaAt}: {readonly region: number; readonly areaAt: (cells: readonly Cell[]) => string | null},
): Mapping["stationWithin"] {
  const stations = new Map<string, StationPlace>();
  for (const {cells} of rows) {
    const name = nameAt(cells, station);
    if (name === null || isTotalsRow(cells[station], cells)) continue;
    const place = {region: nameAt(cells, region), district: null, area: areaAt(cells)};
    const [isInRegion, isInArea] = [place.region !== null, place.area !== null];
    if (isInRegion !== region >= 0 || !(isInRegion || isInArea)) return [];
    const one = {...place, station: stationNumber(name)};
    stations.set(JSON.stringify(one), one);
  }
  const told = [...stations.values()];
  const numbers = new Set(told.map(({station}) => station)).size;
  return told.length > 1.5 * numbers ? (distinguishingPlaces(told) ?? []) : [];
}

/**
 * Whether texts stand alone in rows above stations with numbers, and whether those begin anew below each; null where no
 * text stands so.
 */
export function lookAtCaptions(
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
): {readonly tellApart: boolean} | null {
  const station = placeOf(columns, "station");
  if (station < 0 || places(columns, "area", "party", "contest").length > 0) return null;
  if (!rows.some(({cells}) => placeCaption(cells) !== null)) return null;
  const numbers = new Set<string>();
  const keys = new Set<string>();
  let [caption, stations, numbered] = ["", 0, 0];
  for (const {cells} of rows) {
    const name = nameAt(cells, station);
    const place = placeCaption(cells);
    if (place !== null) caption = place;
    else if (name !== null && !isTotalsRow(cells[station], cells)) {
      stations++;
      if (isNumbered(name)) numbered++;
      numbers.add(stationNumber(name));
      keys.add(JSON.stringify([caption, stationNumber(name)]));
    }
  }
  if (caption === "" || numbered < 0.8 * stations) return null;
  return {tellApart: numbers.size < stations && keys.size === stations};
}

/**
 * True where a station has a row of its own, with counts and without a list, and its lists stand in rows below that name no
 * station.
 */
export function areListsBelow(columns: readonly ColumnRole[], rows: readonly HeadRow[]): boolean {
  const [station, party] = [placeOf(columns, "station"), placeOf(columns, "party")];
  const counts = places(columns, ...countColumns);
  if (station < 0 || party < 0 || counts.length === 0) return false;
  const told = rows.filter(({cells}) => !isBlank(cells[station]) || !isBlank(cells[party]));
  const stations = told.filter(({cells}) => !isBlank(cells[station]));
  return (
    stations.length > 0 &&
    stations.length < told.length &&
    stations[0] === told[0] &&
    told.every(({cells}) => isBlank(cells[station]) !== isBlank(cells[party])) &&
    stations.every(({cells}) => counts.some((column) => !isBlank(cells[column])))
  );
}

/** True where no two stations have the same number. */
function areAllDifferent(rows: readonly HeadRow[], station: number): boolean {
  const numbers = new Set<string>();
  for (const {cells} of rows) {
    const name = nameAt(cells, station);
    if (name === null || isTotalsRow(cells[station], cells)) continue;
    const number = stationNumber(name);
    if (numbers.has(number)) return false;
    numbers.add(number);
  }
  return true;
}
