import type {CatalogueContest} from "../../catalogue/catalogue.js";
import type {CheckedSheet, ProtocolSheet} from "../../stations/findings.js";
import {winnerOf} from "../../stations/regionFigures.js";
import {stationGrid, stationPoints, turnoutBins} from "../../stations/stationPoints.js";

/** The side of a square in which stations are counted, percentage points. */
export const gridStep = 2;

/** The width of a bar, percentage points: wide for few stations, so that a bar holds more than chance. */
export const binStep = ({sheet}: CheckedSheet): number => (sheet.table.stations.length < 500 ? 5 : 2);

/** The stations of a contest counted in squares of turnout and the winner's share. */
export const gridOf = (entry: CatalogueContest, {sheet}: CheckedSheet) =>
  once(grids, sheet, () => stationGrid(stationPoints(sheet, winnerOf(entry)), gridStep));

/** The stations of a contest counted in stretches of turnout. */
export const binsOf = (entry: CatalogueContest, checked: CheckedSheet) =>
  once(bins, checked.sheet, () =>
    turnoutBins(stationPoints(checked.sheet, winnerOf(entry)), binStep(checked)),
  );

/** Counts both ahead, each for itself: a million stations take some hundredths of a second. */
export function* placing(entry: CatalogueContest, checked: CheckedSheet): Generator<void, void> {
  gridOf(entry, checked);
  yield;
  binsOf(entry, checked);
}

const grids = new WeakMap<ProtocolSheet, ReturnType<typeof stationGrid>>();
const bins = new WeakMap<ProtocolSheet, ReturnType<typeof turnoutBins>>();

/** A million stations are gone over once, however many parts of the page draw what comes of it. */
function once<Made>(known: WeakMap<ProtocolSheet, Made>, sheet: ProtocolSheet, make: () => Made): Made {
  const made = known.get(sheet) ?? make();
  known.set(sheet, made);
  return made;
}
