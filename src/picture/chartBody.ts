import {inType} from "../views/chart/page.js";
import type {DrawBody, Place} from "./frame.js";

/** Draws a chart for a width in px; its `viewBox` says what it measures. */
export type DrawChart = (width: number) => SVGElement;

/** The type that charts are drawn in before they are enlarged: that of a page on a laptop, in px. */
export const chartType = 16;

const gap = 36;

/** Widths in px that charts are made for; the one that fills its place best is taken. */
const widths = [320, 380, 440, 520, 600, 700, 820, 960, 1112];

/** Enlarged by less, a chart's small type is not read in a newspaper or on a phone. */
const readable = 1.25;

/** Charts as large as they go into the place that is left: one, or several in the columns that fill it best. */
export const chartBody =
  (charts: readonly DrawChart[]): DrawBody =>
  (place) => {
    const tried = charts.map((_, index) => index + 1).map((columns) => inColumns(charts, place, columns));
    const filled = (fits: readonly Fit[]) => fits.reduce((sum, {worth}) => sum + worth, 0);
    const best = tried.reduce<readonly Fit[]>(
      (one, other) => (filled(other) > filled(one) ? other : one),
      tried[0] ?? [],
    );
    return best.map(({chart, place: own}) => set(chart, own));
  };

/** A chart at the size and place it gets, and how well it fills what was left for it. */
interface Fit {
  readonly chart: SVGElement;
  readonly place: Place;
  readonly worth: number;
}

function inColumns(
  charts: readonly DrawChart[],
  {left, top, width, height}: Place,
  columns: number,
): readonly Fit[] {
  const rows = Math.ceil(charts.length / columns);
  const own = {
    width: (width - gap * (columns - 1)) / columns,
    height: (height - (gap / 2) * (rows - 1)) / rows,
  };
  return charts.map((draw, index) =>
    fitted(draw, {
      left: left + (index % columns) * (own.width + gap),
      top: top + Math.floor(index / columns) * (own.height + gap / 2),
      ...own,
    }),
  );
}

/** A chart, drawn for the width at which it fills its place best. */
function fitted(draw: DrawChart, place: Place): Fit {
  const fits = widths.map((width): Fit => {
    const chart = inType(chartType, () => draw(width));
    const [ownWidth, ownHeight] = sizeOf(chart);
    const scale = Math.min(place.width / ownWidth, place.height / ownHeight);
    const size = {width: ownWidth * scale, height: ownHeight * scale};
    return {
      chart,
      place: {
        left: place.left + (place.width - size.width) / 2,
        top: place.top + (place.height - size.height) / 2,
        ...size,
      },
      worth: size.width * size.height * Math.min(scale / readable, 1) ** 2,
    };
  });
  return fits.reduce((best, other) => (other.worth > best.worth ? other : best));
}

/** A chart, enlarged until it fills its place. */
function set(chart: SVGElement, {left, top, width, height}: Place): SVGElement {
  for (const [name, value] of Object.entries({x: left, y: top, width, height}))
    chart.setAttribute(name, String(value));
  return chart;
}

/** What a chart measures, in px. */
export const sizeOf = (chart: SVGElement): readonly [width: number, height: number] => {
  const [, , width = 1, height = 1] = (chart.getAttribute("viewBox") ?? "0 0 1 1").split(" ").map(Number);
  return [width, height];
};
