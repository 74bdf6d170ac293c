import * as Plot from "@observablehq/plot";
import type {CatalogueContest} from "../../catalogue/catalogue.js";
import type {CheckedSheet} from "../../stations/findings.js";
import {winnerOf} from "../../stations/regionFigures.js";
import type {TurnoutBin} from "../../stations/stationPoints.js";
import {figure} from "../../views/chart/figure.js";
import {across, upward} from "../../views/chart/frame.js";
import {gridAcross, ticksBelow, wholeAcross} from "../../views/chart/frameMarks.js";
import {hatchGround} from "../../views/chart/hatch.js";
import {rem} from "../../views/chart/page.js";
import {clamp} from "../../views/chart/scale.js";
import {write} from "../../views/chart/write.js";
import {histogramPlace} from "./chartPlaces.js";
import type {Evidence} from "./evidence.js";
import {binStep, binsOf} from "./placedStations.js";
import {stampMarks} from "./stampMarks.js";
import {isReconstructed} from "./stationMark.js";
import {wholeContest} from "./wholeContest.js";

/** What each bar is of the whole, in percent: by stations and by registered voters. */
function shares(bins: readonly TurnoutBin[]) {
  const stations = bins.reduce((sum, bin) => sum + bin.stations, 0) || 1;
  const voters = bins.reduce((sum, bin) => sum + bin.voters, 0) || 1;
  return bins.map((bin) => ({
    from: bin.from,
    stations: (100 * bin.stations) / stations,
    voters: (100 * bin.voters) / voters,
  }));
}

/** How turnout is spread: two rows of bars on one scale, by stations and by voters. */
export function turnoutHistogram(
  evidence: Evidence,
  entry: CatalogueContest,
  checked: CheckedSheet,
  width: number,
): SVGElement {
  const {words, formats} = evidence;
  const unit = rem();
  const step = binStep(checked);
  const bins = shares(binsOf(entry, checked).bins);
  const most = Math.max(...bins.flatMap(({stations, voters}) => [stations, voters]), 1);
  const {frames, height} = histogramPlace(width);
  const {left, right} = frames[0];
  const x = across(frames[0], 100);
  const whole = wholeContest(entry, winnerOf(entry));
  const ticks = {ticks: [0, 20, 40, 60, 80, 100], text: formats.percent, unit};
  const panels = (["stations", "voters"] as const).map((of, place) => {
    const frame = frames[place];
    const y = upward(frame, most);
    const peak = peakOf(bins, of);
    // The title stands where the highest bar, which has a label, does not.
    const isPeakRight = peak.from >= 50;
    return [
      gridAcross(frame, x, ticks.ticks),
      Plot.rect(
        bins.filter((bin) => bin[of] > 0),
        {
          x1: ({from}) => x(from),
          x2: ({from}) => x(Math.min(from + step, 100)),
          y1: frame.bottom,
          y2: (bin) => y(bin[of]),
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: "var(--quiet)",
        },
      ),
      Plot.ruleY([frame.bottom], {x1: left, x2: right, stroke: "var(--ink)"}),
      ...(whole ? [wholeAcross(frame, x(whole.turnout))] : []),
      write(
        [
          {
            x: clamp(x(peak.from + step / 2), left + unit, right - unit),
            y: y(peak[of]) - 0.5 * unit,
            text: formats.rounded(peak[of], 0),
          },
        ],
        {size: 0.75 * unit, weight: 600, halo: 3},
      ),
      write(
        [
          {
            x: isPeakRight ? left : right,
            y: frame.top - 0.55 * unit,
            text: of === "stations" ? words.protocols.byStations : words.protocols.byVoters,
          },
        ],
        {size: 0.8125 * unit, weight: 600, anchor: isPeakRight ? "start" : "end", halo: 4},
      ),
      ticksBelow(frame, x, ticks),
    ];
  });
  const drawing = figure(
    width,
    height,
    [...panels.flat(), ...stampMarks(evidence, entry, {...frames[0], top: 1.4 * unit}, unit)],
    `${words.protocols.histogram}. ${bins
      .filter(({stations}) => stations > 0)
      .map(({from, stations, voters}) =>
        words.protocols.histogramText(
          formats.percent(from),
          formats.percent(from + step),
          formats.rounded(stations),
          formats.rounded(voters),
        ),
      )
      .join("; ")}`,
  );
  return isReconstructed(entry) ? hatchGround(drawing, frames) : drawing;
}

/** The highest bar: the one that is labelled. */
const peakOf = (bins: ReturnType<typeof shares>, of: "stations" | "voters") =>
  bins.reduce((best, bin) => (bin[of] > best[of] ? bin : best));
