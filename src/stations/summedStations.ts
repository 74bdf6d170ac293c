import {type RunningSums, sumsAsListed} from "../core/stations.js";
import {sumsByTurnout, type TurnoutSums} from "../core/turnoutOrder.js";
import type {StationTable} from "./stationTable.js";

/** A contest's stations with what is summed up once, so that every later move of a slider is a few look-ups. */
export interface SummedStations {
  readonly table: StationTable;
  /** In the table's order, along which the model cuts districts. */
  readonly asListed: RunningSums;
  /** In order of turnout, along which a floor looks. */
  readonly byTurnout: TurnoutSums;
}

/** Sums stations up, which among a million of them takes a second. */
export const summedStations = (table: StationTable): SummedStations => ({
  table,
  asListed: sumsAsListed(table),
  byTurnout: sumsByTurnout(table),
});
