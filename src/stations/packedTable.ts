import {inTurns} from "../waiting/inTurns.js";
import {type PackedTexts, packTexts, unpackingTexts} from "./packedTexts.js";
import type {StationTable} from "./stationTable.js";

/** A station table as a worker hands it over: its columns of texts are packed. */
export interface PackedTable extends Omit<StationTable, "regions" | "stations" | "districts"> {
  readonly regions: PackedTexts;
  readonly stations: PackedTexts;
  readonly districts?: PackedTexts;
}

/** Packs a table; `unpackTable` gives it back. */
export const packTable = (table: StationTable): PackedTable => ({
  ...table,
  regions: packTexts(table.regions),
  stations: packTexts(table.stations),
  districts: table.districts && packTexts(table.districts),
});

/** The table that was packed. A million stations have as many texts: the page has its turn while they are made. */
export async function unpackTable({
  regions,
  stations,
  districts,
  ...columns
}: PackedTable): Promise<StationTable> {
  return {
    ...columns,
    regions: await inTurns(unpackingTexts(regions)),
    stations: await inTurns(unpackingTexts(stations)),
    ...(districts && {districts: await inTurns(unpackingTexts(districts))}),
  };
}
