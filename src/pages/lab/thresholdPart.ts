import type {Lab} from "../../views/lab.js";
import {lateChart} from "../../views/lateChart.js";
import {thresholdPlace} from "./thresholdPlace.js";

/** The seats over the threshold as step lines, below the first answer. */
export const thresholdChart = (lab: Lab): HTMLElement =>
  lateChart(lab, lab.state, ({answer}) => answer, {
    load: () => import("./thresholdAxis.js"),
    draw: ({thresholdAxis}, answer, width) => answer && thresholdAxis(lab, answer, width),
    height: (answer, width) => answer && thresholdPlace(lab, answer, width).height,
  });
