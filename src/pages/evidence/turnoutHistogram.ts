import * as Plot from "@observablehq/plot";
import type {CatalogueContest} from "../../catalogue/catalogue.js";
import type {CheckedSheet} from "../../stations/findings.js";
import {winnerOf} from "../../stations/regionFigures.js";
import {stationPoints, type TurnoutBin, turnoutBins} from "../../stations/stationPoints.js";
import {rem} from "../../views/chart/page.js";
import {figure} from "../../views/figure.js";
import {html} from "../../views/html.js";
import type {Evidence} from "./evidence.js";
import {type Frame, hatchGround, isReconstructed, stampMarks} from "./stationMark.js";
import {wholeContest} from "./stationScatter.js";

/** The width of a bar, percentage points: wide for few stations, so that a bar holds more than chance. */
export const binStep = ({sheet}: CheckedSheet): number => (sheet.table.stations.length < 500 ? 5 : 2);

/** The bins of a contest's turnout. */
export const binsOf = (entry: CatalogueContest, checked: CheckedSheet) =>
  turnoutBins(stationPoints(checked.sheet, winnerOf(entry)), binStep(checked));

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
  const tall = 8.5 * unit;
  const gap = 2.6 * unit;
  const [left, right] = [0.8 * unit, width - 1.4 * unit];
  const frames: readonly Frame[] = [0, 1].map((place) => {
    const top = 3.2 * unit + place * (tall + gap);
    return {left, right, top, bottom: top + tall};
  });
  const x = (percent: number) => left + (percent / 100) * (right - left);
  const whole = wholeContest(entry, winnerOf(entry));
  const ticks = [0, 20, 40, 60, 80, 100];
  const panels = (["stations", "voters"] as const).map((of, place) => {
    const frame = frames[place];
    const y = (share: number) => frame.bottom - (share / most) * (frame.bottom - frame.top);
    return [
      Plot.ruleX(ticks.map(x), {y1: frame.top, y2: frame.bottom, stroke: "var(--line)"}),
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
      ...(whole
        ? [
            Plot.ruleX([x(whole.turnout)], {
              y1: frame.top,
              y2: frame.bottom,
              stroke: "var(--ink)",
              strokeDasharray: "4 3",
            }),
          ]
        : []),
      Plot.text([peakOf(bins, of)], {
        x: ({from}) => clamp(x(from + step / 2), left + unit, right - unit),
        y: (bin) => y(bin[of]) - 0.5 * unit,
        text: (bin) => formats.rounded(bin[of], 0),
        fontWeight: 600,
        fontSize: 0.75 * unit,
        fill: "var(--ink)",
        stroke: "var(--ground)",
        strokeWidth: 3,
      }),
      Plot.text([of === "stations" ? words.protocols.byStations : words.protocols.byVoters], {
        x: right,
        y: frame.top - 0.55 * unit,
        text: (own: string) => own,
        textAnchor: "end",
        fontWeight: 600,
        fontSize: 0.8125 * unit,
        fill: "var(--ink)",
        stroke: "var(--ground)",
        strokeWidth: 4,
      }),
      Plot.text(ticks, {
        x: (percent) => x(percent),
        y: frame.bottom + 0.9 * unit,
        text: formats.percent,
        fontSize: 0.75 * unit,
        fill: "var(--quiet)",
      }),
    ];
  });
  const drawing = figure(
    width,
    frames[1].bottom + 1.6 * unit,
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

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The highest bar: the one that is labelled. */
const peakOf = (bins: ReturnType<typeof shares>, of: "stations" | "voters") =>
  bins.reduce((best, bin) => (bin[of] > best[of] ? bin : best));

/** The bars as a table. */
export function histogramTable(
  evidence: Evidence,
  entry: CatalogueContest,
  checked: CheckedSheet,
): HTMLElement {
  const {words, formats} = evidence;
  const step = binStep(checked);
  const {bins} = binsOf(entry, checked);
  return html`<table class="figures" id="histogram-table"><thead><tr><th scope="col">${words.protocols.stretch}</th>
    <th scope="col" class="number">${words.protocols.stations}</th><th scope="col" class="number">${words.protocols.registered}</th></tr></thead>
    <tbody>${bins
      .filter(({stations}) => stations > 0)
      .map(
        ({from, stations, voters}) =>
          html`<tr><th scope="row">${formats.percent(from)}–${formats.percent(from + step)}</th><td class="number">${formats.whole(stations)}</td><td class="number">${formats.whole(voters)}</td></tr>`,
      )}</tbody></table>`;
}
