import * as Plot from "@observablehq/plot";
import {majority, twoThirds} from "../../core/house.js";
import type {Outcome} from "../../core/outcome.js";
import type {Answer} from "../../scenario/answer.js";
import {figure} from "../../views/chart/figure.js";
import {rem} from "../../views/chart/page.js";
import {cut, type Label, spaceDown, write} from "../../views/chart/write.js";
import type {Setting} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {hemicycle, innerRadius, type SeatPlace} from "./hemicycle.js";

/** Seats that stand together: those of a party, the empty ones, those a tie leaves open. */
interface Group {
  readonly name: string;
  readonly seats: number;
  /** Null for seats that nobody has. */
  readonly colour: string | null;
}

/** The seats of the house in a half circle: parties always in the same order, the lines that matter marked. */
export function parliament(lab: Setting, {outcome, entry, question}: Answer, width: number): SVGElement {
  const unit = rem();
  const {seats, spacing} = hemicycle(outcome.house);
  const brief = width < 28 * unit;
  const groups = groupsOf(lab, outcome);
  const radius = largestRadius(groups, seats, spacing, width, unit, brief);
  const top = 1.9 * unit;
  const floor = top + radius;
  const middle = width / 2;
  const dot = Math.min(spacing * radius * 0.43, 0.9 * unit);
  const at = ({x, y}: {x: number; y: number}, stretch = 1) => ({
    x: middle + x * radius * stretch,
    y: floor - y * radius * stretch,
  });
  const colours = groups.flatMap(({seats: own, colour}) => new Array<string | null>(own).fill(colour));
  const places = seats.map((seat, index) => ({...at(seat), colour: colours[index]}));
  const members = outcome.house + (question.countAppointed ? entry.appointedSeats : 0);
  const lines = [
    {name: lab.messages.majority, seats: majority(members), dash: "none"},
    {name: lab.messages.twoThirds, seats: twoThirds(members), dash: "4 3"},
  ].filter(({seats: needed}) => needed < outcome.house && !entry.isPartOfHouse);
  const outside = 1 + dot / radius + 0.03;
  const lineMarks = lines.map((line) => ({...line, ...lineEnds(seats, line.seats, at)}));
  const appointed = appointedRow(entry.appointedSeats, middle, floor + 2.1 * unit, unit);
  const height = floor + (entry.appointedSeats > 0 ? 4 : 1.2) * unit;
  return figure(
    width,
    height,
    [
      ...lineMarks.map((line) =>
        Plot.link([line], {
          x1: "x1",
          y1: "y1",
          x2: "x2",
          y2: "y2",
          stroke: "var(--ink)",
          strokeDasharray: line.dash,
          strokeWidth: 1.25,
        }),
      ),
      Plot.dot(
        places.filter(({colour}) => colour !== null),
        {x: "x", y: "y", r: dot, fill: "colour", stroke: "colour", strokeWidth: 0.5},
      ),
      Plot.dot(
        places.filter(({colour}) => colour === null),
        {x: "x", y: "y", r: dot * 0.9, stroke: "var(--quiet)", strokeDasharray: "2 2"},
      ),
      Plot.dot(appointed, {x: "x", y: "y", r: 0.24 * unit, stroke: "var(--quiet)", strokeWidth: 1.25}),
      ...(entry.appointedSeats > 0
        ? [
            write([{x: middle, y: floor + 3.3 * unit, text: lab.messages.appointed(entry.appointedSeats)}], {
              size: 0.75 * unit,
              tone: "quiet",
            }),
          ]
        : []),
      ...sideLabels(
        groupLabels(groups, seats, at, outside, brief),
        {middle, floor, reach: radius * outside, end: height - 0.6 * unit},
        unit,
      ),
      ...centre(lab, outcome.house, lines, middle, floor, radius, unit),
    ],
    parliamentText(lab, outcome, groups),
  );
}

/** The least half circle, of the widest possible: longer names are cut rather than the chart made smaller. */
const leastPart = 0.72;

/** The largest half circle whose labels still stand within the width. */
function largestRadius(
  groups: readonly Group[],
  seats: readonly SeatPlace[],
  spacing: number,
  width: number,
  unit: number,
  brief: boolean,
): number {
  const outside = 1.05 + spacing * 0.43;
  const room = middleAngles(groups, seats).map((angle, group) => {
    const {name, seats: own} = groups[group];
    const besideLine = brief ? 0 : 0.8 * unit;
    const label = ((brief ? 0 : name.length) + String(own).length + 1) * 0.49 * unit + besideLine;
    return (width / 2 - label) / Math.max(Math.abs(Math.cos(angle)) * outside, 0.2);
  });
  const widest = Math.min(width / 2 / outside, 22 * unit);
  return Math.max(Math.min(...room, widest), leastPart * widest);
}

/** The angle in the middle of each group's seats. */
function middleAngles(groups: readonly Group[], seats: readonly SeatPlace[]): readonly number[] {
  let from = 0;
  return groups.map(({seats: own}) => {
    const to = from + own - 1;
    const angle = (seats[from].angle + seats[to].angle) / 2;
    from = to + 1;
    return angle;
  });
}

type At = (place: {x: number; y: number}, stretch?: number) => {x: number; y: number};

/** Parties with seats in the order of registration, then seats a tie leaves open, then empty ones. */
function groupsOf(lab: Setting, outcome: Outcome): readonly Group[] {
  const parties = outcome.parties
    .filter(({seats}) => seats > 0)
    .map(({party, seats}) => ({name: partyName(lab, party), seats, colour: partyColour(lab, party)}));
  const empty = {name: lab.messages.vacant, seats: outcome.vacant, colour: null};
  return outcome.vacant > 0 ? [...parties, empty] : parties;
}

/** The line beyond which so many seats lie to the left. */
function lineEnds(seats: readonly SeatPlace[], needed: number, at: At) {
  const angle = (seats[needed - 1].angle + seats[needed].angle) / 2;
  const direction = {x: -Math.cos(angle), y: Math.sin(angle)};
  const from = at(direction, innerRadius - 0.04);
  const to = at(direction, 1.07);
  return {x1: from.x, y1: from.y, x2: to.x, y2: to.y};
}

interface GroupLabel extends Label {
  readonly seats: string;
}

const groupLabels = (
  groups: readonly Group[],
  seats: readonly SeatPlace[],
  at: At,
  outside: number,
  brief: boolean,
): GroupLabel[] =>
  middleAngles(groups, seats).map((angle, group) => ({
    ...at({x: -Math.cos(angle), y: Math.sin(angle)}, outside),
    // On a narrow screen the names stand in the bars below, in the same order.
    text: brief ? "" : groups[group].name,
    seats: String(groups[group].seats),
  }));

/** The arc that labels stand beside, in pixels. */
interface Arc {
  readonly middle: number;
  readonly floor: number;
  readonly reach: number;
  /** The lowest that a label may stand. */
  readonly end: number;
}

/** Number and name beside the arc, on the side they belong to, none over another and none over a seat. */
function sideLabels(labels: readonly GroupLabel[], arc: Arc, unit: number): Plot.Markish[] {
  const sides = [
    {textAnchor: "end", side: -1, labels: labels.filter(({x}) => x < arc.middle)},
    {textAnchor: "start", side: 1, labels: labels.filter(({x}) => x >= arc.middle)},
  ] as const;
  const distance = 1.15 * unit;
  return sides.map(({textAnchor, side, labels: own}) =>
    write(
      spaceDown(largest(own, arc.end / distance), distance, arc.end).map(({text, seats, y}) => ({
        x: besideArc(arc, y, side),
        y,
        text: cut(`${seats} ${text}`, roomBeside(arc, y, side) / (0.5 * unit)),
      })),
      {size: 0.8125 * unit, weight: 600, anchor: textAnchor},
    ),
  );
}

/** As many labels as there is room for, those of the most seats: the bars below name every list. */
const largest = (labels: readonly GroupLabel[], room: number): readonly GroupLabel[] =>
  [...labels].sort((a, b) => Number(b.seats) - Number(a.seats)).slice(0, Math.floor(room));

/** Pixels from the arc to the edge of the drawing, at a height. */
const roomBeside = (arc: Arc, y: number, side: -1 | 1): number =>
  arc.middle - Math.abs(besideArc(arc, y, side) - arc.middle);

/** Where the arc is at a height: a label that was moved down goes outward with it. */
function besideArc({middle, floor, reach}: Arc, y: number, side: -1 | 1): number {
  const up = Math.max(floor - y, 0);
  return middle + side * Math.sqrt(Math.max(reach ** 2 - up ** 2, 0));
}

function centre(
  lab: Setting,
  house: number,
  lines: readonly {readonly name: string; readonly seats: number; readonly dash: string}[],
  middle: number,
  floor: number,
  radius: number,
  unit: number,
): Plot.Markish[] {
  const small = Math.min(0.75 * unit, radius * 0.072);
  const rows = lines.map(({name, seats, dash}, index) => ({
    y: floor - small * (0.5 + 1.35 * (lines.length - 1 - index)),
    text: `${name} ${seats}`,
    dash,
    half: (name.length + String(seats).length + 1) * 0.27 * small,
  }));
  return [
    write([{x: middle, y: floor - small * (1 + 1.35 * lines.length), text: lab.formats.whole(house)}], {
      size: radius * 0.13,
      weight: 650,
    }),
    // A piece of each line stands before its name: solid for the majority, dashed for two thirds.
    ...rows.map(({y, half, dash}) =>
      Plot.link([{}], {
        x1: middle - half - small * 1.1,
        x2: middle - half + small * 0.5,
        y1: y,
        y2: y,
        stroke: "var(--ink)",
        strokeDasharray: dash,
        strokeWidth: 1.25,
      }),
    ),
    write(
      rows.map(({y, text}) => ({x: middle + small * 0.8, y, text})),
      {size: small, tone: "quiet"},
    ),
  ];
}

const appointedRow = (count: number, middle: number, y: number, unit: number) =>
  Array.from({length: count}, (_, index) => ({x: middle + (index - (count - 1) / 2) * 0.85 * unit, y}));

const parliamentText = ({messages}: Setting, {house}: Outcome, groups: readonly Group[]): string =>
  `${messages.parliamentOf(house)}: ${groups.map(({name, seats}) => `${name} ${seats}`).join(", ")}`;
