import type {Cell} from "./cell.js";
import {basisNamed} from "./ownFiles.js";
import {type FileRows, nameOf, type Place, Refused} from "./rowParts.js";
import {stationCode} from "./stationKey.js";

/** Reads the names of a row. @throws Refused where its station or its basis is none. */
export function placeReader(source: FileRows) {
  const {mapping, isReconstructed, basis, contest} = source;
  const {columns, fixed, fillDown, stationWithin} = mapping;
  const at = (role: string) => columns.findIndex((column) => column.role === role);
  const place = {
    basis: at("basis"),
    region: at("region"),
    district: at("district"),
    area: at("area"),
    station: at("station"),
  };
  const contests = columns.flatMap(({role}, column) => (role === "contest" ? [column] : []));
  const last: Partial<Record<number, string>> = {};
  const textIn = (cells: readonly Cell[], column: number, isFilledDown: boolean): string | null => {
    const own = column < 0 ? null : nameOf(cells[column], source);
    if (own === null) return (isFilledDown ? last[column] : undefined) ?? null;
    last[column] = own;
    return own;
  };
  const nameIn = (cells: readonly Cell[], name: "region" | "district" | "area"): string | null =>
    textIn(cells, place[name], fillDown.includes(name));
  const contestIn = (cells: readonly Cell[]): string | null => {
    const names = contests.map((column) => textIn(cells, column, fillDown.includes("contest")));
    return names.filter((one) => one !== null).join(" ") || null;
  };
  return {
    column: place.station,
    /** Takes the places that a row names for those below it, where the row itself is no station. */
    fillDown(cells: readonly Cell[]): void {
      contestIn(cells);
      for (const name of fillDown) if (name !== "contest") nameIn(cells, name);
    },
    nameColumns: [...contests, ...Object.values(place)].filter((column) => column >= 0),
    read(cells: readonly Cell[]): Place {
      const cell = cells[place.station];
      const where = {
        contest: contestIn(cells) ?? fixed.contest ?? contest,
        region: nameIn(cells, "region") ?? fixed.region ?? null,
        district: nameIn(cells, "district") ?? fixed.district ?? null,
        area: nameIn(cells, "area"),
      };
      if (typeof cell === "object" && cell !== null) throw new Refused(cell.fault, place.station, cell);
      const station = nameOf(cell, source);
      if (station === null) throw new Refused("no-station", place.station);
      const word = place.basis < 0 ? null : nameOf(cells[place.basis], source);
      const own = word === null ? basis : basisNamed(word);
      if (own === null) throw new Refused("not-a-basis", place.basis, word);
      return {
        ...where,
        basis: isReconstructed ? "reconstructed" : own,
        station: stationCode(stationWithin, {...where, station}),
      };
    },
  };
}
