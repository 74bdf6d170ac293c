import {placeCaption} from "../cells/captionRows.js";
import {type Cell, textOf} from "../cells/cell.js";
import {isEmptyMark} from "../cells/emptyMarks.js";
import {isTotals} from "../cells/totalsRow.js";
import {namesAt, places} from "../guess/columnPlaces.js";
import {basisNamed} from "../ownFiles.js";
import {type StationPlace, stationCode, stationNumber} from "../stationKey.js";
import {type FileRows, nameOf, type Place, Refused} from "./rowParts.js";

/** Reads the names of a row. @throws Refused where its station or its basis is none. */
export function placeReader(source: FileRows) {
  const {mapping, isReconstructed, basis} = source;
  const {columns, fixed, fillDown, stationWithin} = mapping;
  const at = (role: string) => columns.findIndex((column) => column.role === role);
  const place = {
    basis: at("basis"),
    region: at("region"),
    district: at("district"),
    station: at("station"),
  };
  const contests = places(columns, "contest");
  const areas = places(columns, "area");
  const last: Partial<Record<number, string>> = {};
  const textIn = (cells: readonly Cell[], column: number, isFilledDown: boolean): string | null => {
    const own = column < 0 ? null : nameOf(cells[column], source);
    if (own === null) return (isFilledDown ? last[column] : undefined) ?? null;
    last[column] = own;
    return own;
  };
  const nameIn = (cells: readonly Cell[], name: "region" | "district"): string | null =>
    textIn(cells, place[name], fillDown.includes(name));
  const areaIn = (cells: readonly Cell[]): string | null => {
    const names = areas.map((column) => textIn(cells, column, fillDown.includes("area")));
    return names.filter((one) => one !== null).join(" / ") || caption;
  };
  /** What stood alone above the row. */
  let caption: string | null = null;
  const contestIn = (cells: readonly Cell[]): string | null => {
    const names = contests.map((column) => textIn(cells, column, fillDown.includes("contest")));
    return names.filter((one) => one !== null).join(" ") || null;
  };
  const nameWithout = stationsWithoutNumber(source);
  const numberOf = (
    cells: readonly Cell[],
    line: number,
    where: Omit<StationPlace, "station">,
  ): string | null => {
    const own = nameOf(cells[place.station], source) ?? fixed.station ?? null;
    if (mapping.rowsWithoutStation !== "keep" || (own !== null && !isEmptyMark(own))) return own;
    return nameWithout(line, cells, where);
  };
  return {
    column: place.station,
    /** Takes the places that a row names for those below it, where the row itself is no station. */
    fillDown(written: readonly Cell[]): void {
      // What a sum is called is no place.
      const cells = written.map((cell) => (isTotals(textOf(cell), true) ? null : cell));
      if (mapping.captions === "area") caption = placeCaption(cells) ?? caption;
      contestIn(cells);
      areaIn(cells);
      for (const name of fillDown) if (name !== "contest" && name !== "area") nameIn(cells, name);
    },
    nameColumns: [...contests, ...areas, ...Object.values(place)].filter((column) => column >= 0),
    read(cells: readonly Cell[], line: number): Place {
      const cell = cells[place.station];
      const where = {
        contest: contestIn(cells) ?? fixed.contest ?? source.contest,
        region: nameIn(cells, "region") ?? fixed.region ?? null,
        district: nameIn(cells, "district") ?? fixed.district ?? null,
        area: areaIn(cells),
      };
      if (typeof cell === "object" && cell !== null) throw new Refused(cell.fault, place.station, cell);
      const station = numberOf(cells, line, where);
      if (station === null) throw new Refused("no-station", place.station);
      const word = place.basis < 0 ? null : nameOf(cells[place.basis], source);
      const own = word === null ? basis : basisNamed(word);
      if (own === null) throw new Refused("not-a-basis", place.basis, word);
      const {contest, region, district, area} = where;
      return {
        contest,
        region,
        district,
        area,
        basis: isReconstructed ? "reconstructed" : own,
        station: stationCode(stationWithin, where, station),
        key: stationCode(stationWithin, where, mapping.isOwn ? station : stationNumber(station)),
      };
    },
  };
}

/**
 * Names the stations of rows that have none, by the line on which they begin: `– (12)`, in further files with the
 * number of the file. In a file of a row a party the rows of one place that follow each other are one station, as long
 * as no party comes again.
 */
function stationsWithoutNumber(source: FileRows) {
  const {file, mapping} = source;
  const parties = places(mapping.columns, "party");
  let last: {readonly key: string; readonly name: string; readonly parties: Set<string>} | null = null;
  return (line: number, cells: readonly Cell[], where: Omit<StationPlace, "station">): string => {
    const name = file === 0 ? `– (${line})` : `– (${file + 1}: ${line})`;
    if (parties.length === 0) return name;
    const key = JSON.stringify(where);
    const text = namesAt(cells, parties) ?? "";
    if (last?.key !== key || last.parties.has(text)) last = {key, name, parties: new Set()};
    last.parties.add(text);
    return last.name;
  };
}
