import * as Plot from "@observablehq/plot";
import type {LeverMap} from "../../certainty/sensitivity/leverMap.js";
import {asPercent} from "../../core/share.js";
import {figure} from "../../views/chart/figure.js";
import {rem} from "../../views/chart/page.js";
import type {Label} from "../../views/chart/words.js";
import {write} from "../../views/chart/write.js";
import type {Setting} from "../../views/lab.js";
import {partyColour} from "../../views/partyNames.js";
import {within} from "../../views/stepLines.js";
import {type MapRun, runsOf} from "./mapCells.js";
import {type MapPlace, type MapPoint, mapHeight, mapPlace} from "./mapPlace.js";
import type {PageChoices} from "./state.js";

/** What is drawn on the map. */
export interface MapOptions {
  readonly choices: PageChoices;
  readonly now: MapPoint;
  readonly law: MapPoint | null;
  readonly kindName: (kind: string) => string;
  readonly axes: {readonly threshold: string; readonly districts: string};
  readonly lawText: string;
  readonly text: string;
}

/** Every threshold and every number of district seats at once: fields of one kind framed and named. */
export function mapChart(setting: Setting, map: LeverMap, options: MapOptions, width: number): SVGElement {
  const {formats, messages} = setting;
  const unit = rem();
  const place = mapPlace(map, options.now, width);
  const {frame, x, y, house, end} = place;
  const runs = runsOf(map, options.choices).map((run) => ({...run, ...box(map, run, place)}));
  const shown = runs.filter(({y1, y2}) => y2 - y1 > 0);
  const colour = options.choices.map === "leader" ? partyColour(setting, map.leader) : "var(--ink)";
  const shares = [0, 25, 50, 75, 100];
  const {now, law} = options;
  const namesBeside = (own: Label): readonly Label[] => names(shown, options.kindName, unit, own);
  // Above the reader's point, or below it where the name of a field leaves no room above.
  const sides = [-0.9, 0.9].map(
    (side): Label => ({
      x: x(now.districts) + (isRight(now, place) ? -0.8 : 0.8) * unit,
      y: y(now.threshold) + side * unit,
      text: messages.axis.now,
    }),
  );
  const nowName =
    sides.find(
      (own) =>
        own.y < frame.bottom - 0.5 * unit && namesBeside(own).every((name) => !areTouching(name, own, unit)),
    ) ?? sides[0];
  return figure(
    width,
    mapHeight(place),
    [
      Plot.rect(shown, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: colour,
        fillOpacity: ({shade}) => shade ?? 0,
      }),
      Plot.link(frames(shown), {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        stroke: "var(--ground)",
        strokeWidth: 1.5,
      }),
      Plot.rect([frame], {
        x1: "left",
        x2: "right",
        y1: "top",
        y2: "bottom",
        stroke: "var(--quiet)",
        fill: "none",
      }),
      write(namesBeside(nowName), {weight: 600, halo: 5}),
      write(
        shares.map((share) => {
          const text = formats.percent(share);
          return {
            x: within(x((house * share) / 100), text, width, unit),
            y: frame.bottom + 0.9 * unit,
            text,
          };
        }),
        {size: 0.75 * unit, tone: "quiet"},
      ),
      write(
        ticksUpTo(end).map((threshold) => ({
          x: frame.left - 0.4 * unit,
          y: y(threshold),
          text: formats.percent(threshold),
        })),
        {size: 0.75 * unit, tone: "quiet", anchor: "end"},
      ),
      write([{x: frame.right, y: frame.bottom + 2.2 * unit, text: options.axes.districts}], {
        size: 0.75 * unit,
        anchor: "end",
        tone: "quiet",
      }),
      write([{x: 0, y: 0.6 * unit, text: options.axes.threshold}], {
        size: 0.75 * unit,
        anchor: "start",
        tone: "quiet",
      }),
      ...(law
        ? [
            Plot.dot([law], {
              x: ({districts}) => x(districts),
              y: ({threshold}) => y(threshold),
              r: 0.45 * unit,
              stroke: "var(--ink)",
              strokeWidth: 1.5,
              fill: "var(--ground)",
            }),
            write([{x: x(law.districts) + 0.8 * unit, y: y(law.threshold), text: options.lawText}], {
              size: 0.75 * unit,
              anchor: x(law.districts) > (frame.left + frame.right) / 2 ? "end" : "start",
              halo: 4,
            }),
          ]
        : []),
      Plot.dot([now], {
        x: ({districts}) => x(districts),
        y: ({threshold}) => y(threshold),
        r: 0.45 * unit,
        fill: "var(--accent)",
        stroke: "var(--ground)",
        strokeWidth: 2,
      }),
      write([nowName], {tone: "accent", weight: 650, anchor: isRight(now, place) ? "end" : "start", halo: 4}),
    ],
    options.text,
  );
}

const isRight = ({districts}: MapPoint, {house}: MapPlace): boolean => districts > house / 2;

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** A run as a rectangle: every number of seats stands in the middle of its own strip. */
function box({thresholds}: LeverMap, {row, first, last}: MapRun, {frame, x, y, house, end}: MapPlace): Box {
  const {above, upTo} = thresholds[row];
  const half = (x(1) - x(0)) / 2;
  return {
    x1: first === 0 ? frame.left : x(first) - half,
    x2: last === house ? frame.right : x(last) + half,
    y1: y(Math.min(upTo ? asPercent(upTo) : end, end)),
    y2: y(Math.min(above ? asPercent(above) : 0, end)),
  };
}

/** The edges between runs of different kinds. */
function frames(runs: readonly (MapRun & Box)[]): readonly Box[] {
  const upright = runs.flatMap((run, at) => {
    const next = runs[at + 1];
    return next && next.row === run.row && next.kind !== run.kind
      ? [{x1: run.x2, x2: run.x2, y1: run.y1, y2: run.y2}]
      : [];
  });
  const level = runs.flatMap((run) =>
    runs
      .filter(
        (other) =>
          other.row === run.row + 1 && other.kind !== run.kind && other.x1 < run.x2 && run.x1 < other.x2,
      )
      .map((other) => ({
        x1: Math.max(run.x1, other.x1),
        x2: Math.min(run.x2, other.x2),
        y1: run.y1,
        y2: run.y1,
      })),
  );
  return [...upright, ...level];
}

/** The name of each kind, on the widest stretch of it that has room for it, and clear of the word at the reader's point. */
function names(
  runs: readonly (MapRun & Box)[],
  nameOf: (kind: string) => string,
  unit: number,
  now: Label,
): readonly Label[] {
  const best = new Map<string, Box>();
  const joined: (MapRun & Box)[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.row === run.row && last.kind === run.kind)
      joined[joined.length - 1] = {...last, x2: run.x2};
    else joined.push(run);
  }
  const size = ({x1, x2, y1, y2}: Box) => (x2 - x1) * (y2 - y1);
  for (const run of joined) {
    const isRoom = run.y2 - run.y1 > 1.1 * unit && run.x2 - run.x1 > nameOf(run.kind).length * 0.55 * unit;
    const known = best.get(run.kind);
    if (isRoom && (!known || size(run) > size(known))) best.set(run.kind, run);
  }
  return [...best].map(([kind, {x1, x2, y1, y2}]) => {
    const [x, text] = [(x1 + x2) / 2, nameOf(kind)];
    // Near the upper edge: the law's own point lies in the middle of a stretch.
    const y = Math.min((y1 + y2) / 2, y1 + unit);
    // Below the point itself, if the stretch goes on so far.
    const below = now.y + 2.2 * unit;
    return {x, y: areTouching({x, y, text}, now, unit) && below < y2 - 0.5 * unit ? below : y, text};
  });
}

/** True where the name of a field and the word at the reader's point stand on each other. */
const areTouching = (name: Label, now: Label, unit: number): boolean =>
  Math.abs(name.x - now.x) < (0.3 * name.text.length + 0.6 * now.text.length) * unit &&
  Math.abs(name.y - now.y) < 1.2 * unit;

const ticksUpTo = (end: number): readonly number[] => {
  const every = end > 40 ? 20 : end > 20 ? 10 : 5;
  return Array.from({length: Math.floor(end / every) + 1}, (_, tick) => tick * every);
};
