import * as Plot from "@observablehq/plot";
import {majority, twoThirds} from "../../core/house.js";
import {seatsIn} from "../../core/outcome.js";
import {asPercent} from "../../core/share.js";
import type {Answer} from "../../scenario/answer.js";
import {figure} from "../../views/chart/figure.js";
import {across, upward} from "../../views/chart/frame.js";
import {ticksBelow} from "../../views/chart/frameMarks.js";
import {rem} from "../../views/chart/page.js";
import {write} from "../../views/chart/write.js";
import type {Setting} from "../../views/lab.js";
import {leaderOf} from "../../views/leader.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {leaderPlace} from "./chartPlaces.js";

/** Thresholds are shown up to here, in percent, unless the one asked for lies beyond. */
const end = 15;

/**
 * The seats of the largest list at every threshold, as steps with their numbers, under the lines of a majority and of
 * two thirds; the threshold asked for is marked. A stretch without a house, or without the list, is left out.
 */
export function leaderSteps(
  lab: Setting,
  {outcome, entry, question, intervals}: Answer,
  width: number,
  text: (party: string) => string,
): SVGElement {
  const unit = rem();
  const leader = leaderOf(outcome)?.party ?? outcome.parties[0].party;
  const last = Math.max(end, Math.ceil(question.scenario.threshold.percent));
  const {frame, height} = leaderPlace(width);
  const [x, y] = [across(frame, last), upward(frame, outcome.house)];
  const stretches = intervals.flatMap((interval) => {
    const from = interval.above ? asPercent(interval.above) : 0;
    const to = Math.min(interval.upTo ? asPercent(interval.upTo) : last, last);
    const seats = interval.outcome ? seatsIn(interval.outcome, leader) : 0;
    return from < last && seats > 0 ? [{from, to, seats}] : [];
  });
  const levels = stretches.filter(({seats}, index) => seats !== stretches[index - 1]?.seats);
  const members = outcome.house + (question.countAppointed ? entry.appointedSeats : 0);
  const lines = [
    {seats: majority(members), name: lab.messages.majority},
    {seats: twoThirds(members), name: lab.messages.twoThirds},
  ].filter(({seats}) => entry.seatsBasis === "law" && seats <= outcome.house);
  const now = x(question.scenario.threshold.percent);
  return figure(
    width,
    height,
    [
      Plot.ruleY([frame.bottom], {x1: frame.left, x2: frame.right, stroke: "var(--quiet)"}),
      Plot.ruleY(
        lines.map(({seats}) => y(seats)),
        {x1: frame.left, x2: frame.right, stroke: "var(--ink)", strokeDasharray: "4 3"},
      ),
      Plot.rect(stretches, {
        x1: ({from}) => x(from),
        x2: ({to}) => x(to),
        y1: frame.bottom,
        y2: ({seats}) => y(seats),
        fill: partyColour(lab, leader),
        fillOpacity: 0.18,
      }),
      Plot.link(stretches, {
        x1: ({from}) => x(from),
        x2: ({to}) => x(to),
        y1: ({seats}) => y(seats),
        y2: ({seats}) => y(seats),
        stroke: partyColour(lab, leader),
        strokeWidth: 3,
      }),
      Plot.ruleX([now], {
        y1: frame.top - 0.4 * unit,
        y2: frame.bottom,
        stroke: "var(--accent)",
        strokeWidth: 2,
      }),
      write(
        levels.map(({from, seats}) => ({
          x: x(from) + 0.3 * unit,
          y: y(seats) - 0.7 * unit,
          text: lab.formats.whole(seats),
        })),
        {weight: 650, anchor: "start", halo: 4},
      ),
      write(
        lines.map(({seats, name}) => ({
          x: frame.right,
          y: y(seats) + 0.7 * unit,
          text: `${name} ${lab.formats.whole(seats)}`,
        })),
        {size: 0.75 * unit, tone: "quiet", anchor: "end", halo: 4},
      ),
      ticksBelow(frame, x, {
        ticks: [0, 3, 5, 7, 10, 15].filter((tick) => tick <= last),
        text: lab.formats.percent,
        unit,
      }),
    ],
    `${text(partyName(lab, leader))}: ${stretches.map(({from, to, seats}) => `${lab.formats.rounded(from, 2)}–${lab.formats.rounded(to, 2)}: ${lab.formats.whole(seats)}`).join("; ")}`,
  );
}
