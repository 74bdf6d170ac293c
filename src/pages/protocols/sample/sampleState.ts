import {
  type DrawnSample,
  type SampleFault,
  type SampleStrata,
  type Stratum,
  sampleFault,
  strataOf,
} from "../../../catalogue/drawnSample.js";
import type {SampleAnswer} from "../../../certainty/sampling/sampleSeats.js";
import type {StationTable} from "../../../stations/stationTable.js";

/** What the form about a set's stations may be in. */
export interface SampleState {
  /** The reader says that they were drawn by lot. */
  readonly isTicked: boolean;
  readonly by: SampleStrata;
  /** As typed: stations in all by region, under "" those of all regions. */
  readonly typed: Readonly<Record<string, string>>;
  /** Null while they are read. */
  readonly stations: StationTable | "unread" | null;
  /** Of what was typed when the button was pressed; null before that, and once something else is typed. */
  readonly asked: DrawnSample | null;
  readonly answer: SampleAnswer | null;
  readonly phase: "still" | "working" | "failed";
  readonly of: number;
}

/** The form as it opens: with what is kept of the set. */
export const openingSample = (kept: DrawnSample | undefined): SampleState => ({
  isTicked: kept !== undefined,
  by: kept?.by ?? "whole",
  typed: Object.fromEntries(Object.entries(kept?.sizes ?? {}).map(([name, size]) => [name, String(size)])),
  stations: null,
  asked: null,
  answer: null,
  phase: "still",
  of: 0,
});

/** The strata as the reader says they are; none before the stations are read. */
export const strataNow = ({stations, by}: SampleState): readonly Stratum[] =>
  stations && stations !== "unread" ? strataOf(stations.regions, by) : [];

/** True where stations could have been drawn in each region: each names its own, and there are several. */
export const hasRegions = ({stations}: SampleState): boolean =>
  stations !== null &&
  stations !== "unread" &&
  !stations.regions.includes("") &&
  strataOf(stations.regions, "region").length > 1;

/** A whole number as typed, groups of figures apart by spaces; undefined where it is none. */
export const sizeTyped = (text: string | undefined): number | undefined =>
  /^\d[\d\s]*$/.test(text?.trim() ?? "") ? Number(text?.replace(/\s/g, "")) : undefined;

/** What is wrong with what was typed for a stratum; null where nothing is. */
export const faultOf = ({typed}: SampleState, stratum: Stratum): SampleFault | null =>
  sampleFault(stratum, sizeTyped(typed[stratum.name]));

/** The sample as the reader describes it; null while something is missing or wrong. */
export function sampleNow(state: SampleState): DrawnSample | null {
  const strata = strataNow(state);
  if (strata.length === 0 || strata.some((stratum) => faultOf(state, stratum) !== null)) return null;
  const sizes = strata.map(({name}) => [name, sizeTyped(state.typed[name])] as const);
  return {by: state.by, sizes: Object.fromEntries(sizes) as Record<string, number>};
}
