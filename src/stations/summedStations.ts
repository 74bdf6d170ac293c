import type {District} from "../core/contest.js";
import {type RegionRun, type RunningSums, regionRuns, sumsAsListed} from "../core/stations.js";
import {sumsByTurnout, type TurnoutSums} from "../core/turnoutOrder.js";
import {contestOfStations} from "./contestOfStations.js";
import type {StationTable} from "./stationTable.js";

/** A contest's stations with what is summed up once, so that every later move of a slider is a few look-ups. */
export interface SummedStations {
  readonly table: StationTable;
  /** In the table's order, along which the model cuts districts. */
  readonly asListed: RunningSums;
  /** The regions in that order. */
  readonly regions: readonly RegionRun[];
  /** The districts that the stations name; none where one of them names none. */
  readonly named: readonly District[];
  /** In order of turnout, along which a floor looks. */
  readonly byTurnout: TurnoutSums;
}

/** Sums stations up, which among a million of them takes a second. */
export const summedStations = (table: StationTable): SummedStations => ({
  table,
  asListed: sumsAsListed(table),
  regions: regionRuns(table.regions),
  named: namedDistricts(table),
  byTurnout: sumsByTurnout(table),
});

/** The districts that stations name, in the order of their first stations; none where one of them names none. */
export const namedDistricts = (table: StationTable): readonly District[] =>
  (table.districts && contestOfStations(table, {regions: false, districts: true}).districts) ?? [];
