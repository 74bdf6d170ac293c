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
import {across, type Frame, upward} from "../../views/chart/frame.js";
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
import {html} from "../../views/html.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import type {Evidence} from "./evidence.js";
import {gridOf, gridStep} from "./placedStations.js";
import {isReconstructed, stampMarks} from "./stationMark.js";

/** So many stations are drawn as dots; beyond that they would cover each other. */
const mostDots = 1500;

/** True where stations are counted in squares instead of being drawn one by one. */
export const isGridded = ({sheet}: CheckedSheet): boolean => sheet.table.stations.length > mostDots;

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
  const frame: Frame = {
    left: 3.1 * unit,
    top: 2.6 * unit,
    right: width - 1.2 * unit,
    bottom: 2.6 * unit + Math.min(24 * unit, width * 0.72),
  };
  const [x, y] = [across(frame, 100), upward(frame, 100)];
  const all = wholeContest(entry, party);
  const colour = partyColour(evidence, party);
  const ticks = {ticks: [0, 20, 40, 60, 80, 100], text: formats.percent, unit};
  const drawing = figure(
    width,
    frame.bottom + 2.9 * unit,
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

/** Turnout and share of the whole contest; null where the registered voters are not known. */
export function wholeContest(
  {contest}: CatalogueContest,
  party: string,
): {readonly turnout: number; readonly share: number} | null {
  const {registered, cast, votes} = contest;
  if (!registered || !cast) return null;
  const own = votes.find((list) => list.party === party)?.votes ?? 0;
  return {turnout: (100 * cast) / registered, share: (100 * own) / cast};
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

const shade = (colour: string, place: number, of: number): string =>
  `color-mix(in oklab, ${colour} ${Math.round(25 + (75 * place) / Math.max(1, of - 1))}%, var(--ground))`;

/** What the shades of the squares mean. */
export function gridKey(
  evidence: Evidence,
  entry: CatalogueContest,
  checked: CheckedSheet,
): HTMLElement | null {
  if (!isGridded(checked)) return null;
  const {words, formats} = evidence;
  const party = winnerOf(entry);
  const classes = densityClasses(gridOf(entry, checked).cells);
  const named = classes.map((least, place) => {
    const next = classes[place + 1];
    if (next === undefined) return `${formats.whole(least)}+`;
    return next - 1 > least ? `${formats.whole(least)}–${formats.whole(next - 1)}` : formats.whole(least);
  });
  return html`<p class="key quiet">${words.protocols.scatterKey(formats.whole(gridStep))} ${named.map(
    (range, place) =>
      html`<span><i style=${`background: ${shade(partyColour(evidence, party), place, classes.length)}`}></i>${range}</span>`,
  )}</p>`;
}
