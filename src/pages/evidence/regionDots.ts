import * as Plot from "@observablehq/plot";
import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {regionName} from "../../catalogue/lookUp.js";
import {regionFigures, winnerOf} from "../../stations/regionFigures.js";
import {figure} from "../../views/chart/figure.js";
import {across, type Frame} from "../../views/chart/frame.js";
import {gridAcross, ticksBelow, wholeAcross} from "../../views/chart/frameMarks.js";
import {hatchGround} from "../../views/chart/hatch.js";
import {rem} from "../../views/chart/page.js";
import {write} from "../../views/chart/write.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {regionPlace} from "./chartPlaces.js";
import type {Evidence} from "./evidence.js";
import {figuresOf, hasOfficialTurnouts, mostRegions, regionsHeading} from "./regionTable.js";
import {stampMarks} from "./stampMarks.js";
import {isReconstructed} from "./stationMark.js";
import {wholeContest} from "./wholeContest.js";

/**
 * Turnout and the winner's share of each region: two points a row, on one scale each, with the whole as a line. Where
 * regions are real ones whose turnouts alone are official, no share stands beside their names: nobody published one.
 */
export function regionDots(evidence: Evidence, entry: CatalogueContest, width: number): SVGElement | null {
  const {words, formats} = evidence;
  const unit = rem();
  const party = winnerOf(entry);
  const regions = regionFigures(entry, party).slice(0, mostRegions);
  if (regions.length === 0) return null;
  const {isNarrow, top, rowHeight, bottom, height} = regionPlace(regions.length, width);
  const nameWidth = isNarrow ? 0 : 14.5 * unit;
  const gap = 3.4 * unit;
  const shown = hasOfficialTurnouts(entry) ? (["turnout"] as const) : (["turnout", "share"] as const);
  const half = (width - nameWidth - (shown.length - 1) * gap - 3 * unit) / shown.length;
  const frames: readonly Frame[] = shown.map((_, place) => {
    const left = nameWidth + 0.6 * unit + place * (half + gap);
    return {left, right: left + half, top: top - 0.3 * unit, bottom};
  });
  // Official turnouts are not what the word and the hatching speak of.
  const ofStations = isReconstructed(entry) && !hasOfficialTurnouts(entry);
  const whole = wholeContest(entry, party);
  const rows = regions.map((region, index) => ({
    ...figuresOf(region),
    name: regionName(evidence.catalogue, evidence.language, region.id),
    y: top + (index + (isNarrow ? 0.72 : 0.5)) * rowHeight,
  }));
  const ticks = {ticks: [0, 50, 100], text: formats.percent, unit};
  const panels = shown.map((of, place) => {
    const frame = frames[place];
    const x = across(frame, 100);
    const colour = of === "turnout" ? "var(--ink)" : partyColour(evidence, party);
    const placed = rows.flatMap((row) => {
      const percent = row[of];
      return percent === null ? [] : [{...row, x: x(percent), label: formats.rounded(percent, 1)}];
    });
    const title =
      of === "turnout" ? words.protocols.turnout : words.protocols.share(partyName(evidence, party));
    return [
      gridAcross(frame, x, ticks.ticks),
      Plot.link(rows, {x1: frame.left, x2: frame.right, y1: "y", y2: "y", stroke: "var(--line)"}),
      ...(whole ? [wholeAcross(frame, x(whole[of]))] : []),
      Plot.dot(placed, {x: "x", y: "y", r: 0.3 * unit, fill: colour}),
      write(
        placed.map(({x: at, y, label}) => ({
          x: at > frame.right - 3.2 * unit ? at - 2 * unit : at + 2 * unit,
          y,
          text: label,
        })),
        {size: 0.75 * unit, halo: 4},
      ),
      Plot.text([title], {
        x: frame.left,
        y: top - 1.1 * unit,
        text: (own: string) => own,
        textAnchor: "start",
        fontWeight: 600,
        fontSize: (isNarrow ? 0.75 : 0.8125) * unit,
        lineWidth: isNarrow ? half / (0.75 * unit) : 40,
        lineAnchor: "bottom",
        fill: "var(--ink)",
      }),
      ticksBelow(frame, x, ticks),
    ];
  });
  const drawing = figure(
    width,
    height,
    [
      ...panels.flat(),
      write(
        rows.map(({name, y}) => ({
          x: isNarrow ? 0 : nameWidth,
          y: isNarrow ? y - 0.95 * unit : y,
          text: name,
        })),
        {size: 0.8125 * unit, anchor: isNarrow ? "start" : "end", halo: 3},
      ),
      ...(ofStations ? stampMarks(evidence, entry, {...frames[1], left: 0, top: 1.2 * unit}, unit) : []),
    ],
    `${regionsHeading(evidence, entry)}. ${rows
      .map(({name, turnout, share}) =>
        words.protocols.regionText(
          name,
          turnout === null ? "–" : formats.rounded(turnout, 1),
          hasOfficialTurnouts(entry) ? null : share === null ? "–" : formats.rounded(share, 1),
        ),
      )
      .join("; ")}`,
  );
  return ofStations ? hatchGround(drawing, frames) : drawing;
}
