import * as Plot from "@observablehq/plot";
import {completeScenario} from "../../catalogue/lawScenario.js";
import {tipWidth} from "../../certainty/tipWidth.js";
import {majority, twoThirds} from "../../core/house.js";
import {membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {figure} from "../../views/chart/figure.js";
import {write} from "../../views/chart/write.js";
import type {Setting} from "../../views/lab.js";
import {partyColour} from "../../views/partyNames.js";
import {type LineAcross, type StepLinesOptions, stepMarks, stepTicks} from "../../views/stepLines.js";
import {clampLabel, stretchesUpTo, thresholdPlace} from "./thresholdPlace.js";
import {certainSeats, seatsText, stretchText} from "./thresholdTable.js";

/**
 * The seats of every party as step lines over the threshold, and under them each party's own share: the points where
 * seats change hands.
 */
export function thresholdAxis(lab: Setting, answer: Answer, width: number): SVGElement {
  const {question, entry, law} = answer;
  const {stepped, place, labels, axisY, rowY, height} = thresholdPlace(lab, answer, width);
  const {end} = stepped;
  const {intervals} = certainSeats(answer);
  const now = question.scenario.threshold.percent;
  const lawful = completeScenario(law.scenario).threshold.percent;
  const options: StepLinesOptions = {
    ...stepped,
    tick: lab.formats.percent,
    ghosts: [],
    across: answer.ranges || entry.isPartOfHouse ? [] : linesAcross(lab, answer, end),
    upTo: [],
    upToName: "",
    now,
    nowText: `${lab.messages.axis.now} ${lab.formats.percent(now)}`,
    law:
      lawful === now || lawful > end
        ? null
        : {at: lawful, text: `${lab.messages.inForce(entry.date)} ${lab.formats.percent(lawful)}`},
    whole: lab.formats.whole,
    text: "",
  };
  const {frame, x, unit} = place;
  const {top, bottom} = frame;
  const tips = labels.flatMap(({party, share, row}) => {
    const interval = tipWidth(answer, party, Number(share.parts), Number(share.of));
    return interval
      ? [{low: x(interval.low), high: x(interval.high), row, colour: partyColour(lab, party)}]
      : [];
  });
  return figure(
    width,
    height,
    [
      Plot.link(tips, {
        x1: "low",
        x2: "high",
        y1: ({row}) => rowY(row) - 0.75 * unit,
        y2: ({row}) => rowY(row) - 0.75 * unit,
        stroke: "colour",
        strokeWidth: 3,
      }),
      // Under a rounded count a tipping point is a strip: within it nobody knows who is in.
      Plot.rect(tips, {x1: "low", x2: "high", y1: top, y2: bottom, fill: "colour", fillOpacity: 0.12}),
      Plot.link(labels, {
        x1: "x",
        x2: "x",
        y1: top,
        y2: ({row}) => rowY(row) - 0.6 * unit,
        stroke: "var(--quiet)",
        strokeWidth: 0.75,
        strokeDasharray: "2 2",
      }),
      ...stepMarks(options, place),
      stepTicks(options, place, axisY),
      write(
        labels.map(({x: at, row, text}) => ({x: clampLabel(at, text, width, unit), y: rowY(row), text})),
        {weight: 600},
      ),
    ],
    `${lab.messages.axis.heading}. ${intervals.map((one) => `${stretchText(lab, one)}: ${seatsText(lab, one.outcome)}`).join("; ")}`,
  );
}

/** A majority and two thirds of all members; a house that grows moves them. */
function linesAcross(lab: Setting, {intervals, question, entry}: Answer, end: number): readonly LineAcross[] {
  const line = (name: string, of: (members: number) => number): LineAcross => ({
    name,
    stretches: stretchesUpTo(intervals, end, (outcome) =>
      outcome ? of(membersOf(question, entry, outcome.house)) : 0,
    ),
  });
  return [line(lab.messages.majority, majority), line(lab.messages.twoThirds, twoThirds)];
}
