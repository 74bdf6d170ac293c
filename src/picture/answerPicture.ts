import type {Answer} from "../scenario/answer.js";
import {inType} from "../views/chart/page.js";
import type {Setting} from "../views/lab.js";
import {parliament} from "../views/parliament/parliament.js";
import {seatBars} from "../views/seatBars.js";
import {chartType, sizeOf} from "./chartBody.js";
import type {DrawBody, Place} from "./frame.js";

/** The half circle of seats and the bars of an answer: side by side where there is room, else one above the other. */
export const answerBody =
  (setting: Setting, answer: Answer): DrawBody =>
  (place) => {
    const isWide = place.width > 1.6 * place.height;
    const [first, second] = isWide ? beside(place) : above(place);
    return [
      fittedInto(first, (width) => parliament(setting, answer, width), isWide ? 400 : 460),
      fittedInto(second, (width) => seatBars(setting, answer, width), isWide ? 360 : 460),
    ];
  };

const gap = 36;

const beside = ({left, top, width, height}: Place): readonly Place[] => {
  const half = width * 0.55;
  return [
    {left, top, width: half, height},
    {left: left + half + gap, top, width: width - half - gap, height},
  ];
};

const above = ({left, top, width, height}: Place): readonly Place[] => {
  const upper = height * 0.58;
  return [
    {left, top, width, height: upper},
    {left, top: top + upper + gap / 2, width, height: height - upper - gap / 2},
  ];
};

/** A chart, drawn as for a page of the usual width and then enlarged until it fills its place. */
function fittedInto(
  {left, top, width, height}: Place,
  draw: (width: number) => SVGElement,
  usual: number,
): SVGElement {
  const chart = inType(chartType, () => draw(usual));
  const [ownWidth, ownHeight] = sizeOf(chart);
  const scale = Math.min(width / ownWidth, height / ownHeight);
  const [x, y] = [left + (width - ownWidth * scale) / 2, top + (height - ownHeight * scale) / 2];
  for (const [name, value] of Object.entries({x, y, width: ownWidth * scale, height: ownHeight * scale}))
    chart.setAttribute(name, String(value));
  return chart;
}
