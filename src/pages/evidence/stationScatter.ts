import * as Plot from "@observablehq/plot";
import type {CatalogueContest} from "../../catalogue/catalogue.js";
import type {CheckedSheet} from "../../stations/findings.js";
import {winnerOf} from "../../stations/regionFigures.js";
import {
  densityClasses,
  type GridCell,
  type StationPoints,
  shareAt,
  stationPoints,
  turnoutAt,
} from "../../stations/stationPoints.js";
import {figure} from "../../views/chart/figure.js";
import {across, upward} from "../../views/chart/frame.js";
import {
  gridAcross,
  gridUpward,
  ticksBelow,
  ticksBeside,
  wholeAcross,
  wholeUpward,
} from "../../views/chart/frameMarks.js";
import {hatchGround} from "../../views/chart/hatch.js";
import {rem} from "../../views/chart/page.js";
import type {Scale} from "../../views/chart/scale.js";
import {write} from "../../views/chart/write.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {scatterPlace} from "./chartPlaces.js";
import type {Evidence} from "./evidence.js";
import {gridOf, gridStep} from "./placedStations.js";
import {stampMarks} from "./stampMarks.js";
import {isGridded, shade} from "./stationCells.js";
import {isReconstructed} from "./stationMark.js";
import {wholeContest} from "./wholeContest.js";

/** Turnout across, the winner's share upward: a dot a station, or squares shaded by how many they hold. */
export function stationScatter(
  evidence: Evidence,
  entry: CatalogueContest,
  checked: CheckedSheet,
  width: number,
): SVGElement {
  const {words, formats} = evidence;
  const unit = rem();
  const party = winnerOf(entry);
  const points = stationPoints(checked.sheet, party);
  const {frame, height} = scatterPlace(width);
  const [x, y] = [across(frame, 100), upward(frame, 100)];
  const all = wholeContest(entry, party);
  const colour = partyColour(evidence, party);
  const ticks = {ticks: [0, 20, 40, 60, 80, 100], text: formats.percent, unit};
  const drawing = figure(
    width,
    height,
    [
      gridAcross(frame, x, ticks.ticks),
      gridUpward(frame, y, ticks.ticks),
      ...(isGridded(checked)
        ? squares(gridOf(entry, checked).cells, colour, x, y)
        : [dots(points, colour, x, y, unit)]),
      ...(all ? [wholeAcross(frame, x(all.turnout)), wholeUpward(frame, y(all.share))] : []),
      ticksBelow(frame, x, ticks),
      ticksBeside(frame, y, ticks),
      write([{x: frame.right, y: frame.bottom + 2.2 * unit, text: words.protocols.turnout}], {
        size: 0.8125 * unit,
        anchor: "end",
      }),
      write([{x: 0, y: 0.7 * unit, text: words.protocols.share(partyName(evidence, party))}], {
        size: 0.8125 * unit,
        anchor: "start",
      }),
      ...stampMarks(evidence, entry, frame, unit),
    ],
    words.protocols.scatterText(
      formats.whole(points.cast.length),
      all ? formats.rounded(all.turnout, 1) : "–",
      partyName(evidence, party),
      all ? formats.rounded(all.share, 1) : "–",
    ),
  );
  return isReconstructed(entry) ? hatchGround(drawing, [frame]) : drawing;
}

function dots(points: StationPoints, colour: string, x: Scale, y: Scale, unit: number): Plot.Markish {
  const stations = Array.from(points.cast, (_, station) => ({
    turnout: turnoutAt(points, station),
    share: shareAt(points, station),
  })).filter(({turnout, share}) => !Number.isNaN(turnout) && !Number.isNaN(share));
  return Plot.dot(stations, {
    x: ({turnout}) => x(turnout),
    y: ({share}) => y(share),
    r: 0.17 * unit,
    fill: colour,
    fillOpacity: 0.45,
    stroke: colour,
    strokeWidth: 1,
  });
}

function squares(cells: readonly GridCell[], colour: string, x: Scale, y: Scale): Plot.Markish[] {
  const classes = densityClasses(cells);
  return classes.map((least, place) => {
    const most = classes[place + 1] ?? Number.POSITIVE_INFINITY;
    return Plot.rect(
      cells.filter(({stations}) => stations >= least && stations < most),
      {
        x1: ({turnout}: GridCell) => x(turnout),
        x2: ({turnout}: GridCell) => x(turnout + gridStep),
        y1: ({share}: GridCell) => y(share),
        y2: ({share}: GridCell) => y(share + gridStep),
        fill: shade(colour, place, classes.length),
      },
    );
  });
}
