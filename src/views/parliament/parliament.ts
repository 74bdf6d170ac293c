import {majority, twoThirds} from "../../core/house.js";
import type {Outcome} from "../../core/outcome.js";
import {askedHouse, membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {drawing} from "../chart/drawing.js";
import {rem} from "../chart/page.js";
import {circle as circleAt, layer, path, type Shape, type Shapes} from "../chart/shape.js";
import {words} from "../chart/words.js";
import type {Setting} from "../lab.js";
import {leaderOf} from "../leader.js";
import {type Margin, marginOf} from "../margin.js";
import {type Hemicycle, hemicycle, innerRadius, stretchOutline} from "./hemicycle.js";
import {groupsOf, type SeatGroup, type SeatKind, seatKinds, seatStretches} from "./seatGroups.js";
import {sideLabels} from "./sideLabels.js";

/**
 * The seats of the house in a half circle. A seat keeps its place and its size, and the drawing its height, as long as
 * the house keeps its size: parties stand in one order, the one with the most votes first. Filled dots are list seats,
 * rings are seats won in districts, dashed rings are vacant; where seats are too many to be seen one by one, filled, empty
 * and dashed areas stand for them. A band along the edge shows how far the leader is from
 * the line that matters next. Where the drawing of another answer is standing in its place, that one is changed.
 */
export function parliament(
  lab: Setting,
  answer: Answer,
  width: number,
  standing: Element | null = null,
): SVGElement {
  const {outcome, entry, question} = answer;
  const unit = rem();
  const circle = hemicycle(outcome.house);
  const {seats, spacing} = circle;
  const brief = width < 28 * unit;
  const groups = groupsOf(lab, answer);
  const outside = 1.08 + spacing * 0.43;
  const beside = (brief ? (answer.ranges ? 3.2 : 2.2) : 5.8) * unit;
  const radius = Math.max(Math.min(width / 2 - beside, 20 * unit), 0.3 * width) / outside;
  const top = 1.9 * unit;
  const floor = top + radius;
  const middle = width / 2;
  const dot = Math.min(spacing * radius * 0.43, 0.6 * unit);
  const edge = Math.max(1 + dot / radius + 0.035, 1.06);
  const at: At = ({x, y}, stretch = 1) => ({
    x: middle + x * radius * stretch,
    y: floor - y * radius * stretch,
  });
  const kinds = seats.length > 0 ? seatKinds(groups) : [];
  const members = membersOf(question, entry, outcome.house);
  const lines = [
    {name: lab.messages.majority, seats: majority(members), dash: undefined},
    {name: lab.messages.twoThirds, seats: twoThirds(members), dash: "4 3"},
  ].filter(({seats: needed}) => needed < outcome.house && !entry.isPartOfHouse);
  // What the model of districts gives is no result, so no margin is measured from it.
  const margin = answer.ranges ? null : marginOf(answer);
  const said = margin ? lab.messages.marginShort[margin.has](margin.seats) : "";
  // Whatever the margin is, the drawing keeps its height: as if it were a long one.
  const margins = Object.values(lab.messages.marginShort).map((short) => short(outcome.house));
  const small = sizeInside(lines, margins, {radius, unit});
  const isNamedBelow = small < leastInside * unit && lines.length > 0;
  // The number of seats stands above the lines' names, or alone.
  const centreHeight = isNamedBelow ? radius * 0.08 : small * (2.5 + 1.35 * lines.length);
  const ground = floor + (isNamedBelow ? 1.8 * unit : 0);
  const height = ground + (entry.appointedSeats > 0 ? 4 : 1.2) * unit;
  return drawing(
    width,
    height,
    [
      layer(
        {},
        seats.length > 0
          ? seats.map((seat, place) => seatMark(at(seat), kinds[place], dot))
          : seatAreas(groups, circle, at),
      ),
      ...lines.map((line) => layer(strokeOf(line, unit), [path(lineEnds(circle, line.seats, at))])),
      layer(
        {
          fill: "none",
          stroke: "var(--ink)",
          "stroke-width": 0.3 * unit,
          "stroke-opacity": 0.55,
          "stroke-linejoin": "round",
          "stroke-linecap": "round",
        },
        margin ? marginBand(margin, outcome, circle, (place) => at(place, edge)) : [],
      ),
      layer({}, appointedSeats(lab, answer, middle, ground, unit)),
      layer(
        {},
        sideLabels(groupLabels(groups, circle, at, outside, brief), {
          middle,
          floor,
          reach: radius * outside,
          end: height - (ground - floor) - 0.6 * unit,
          unit,
        }),
      ),
      words([{x: middle, y: floor - centreHeight, text: lab.formats.whole(outcome.house)}], {
        size: radius * 0.11,
        weight: 650,
      }),
      ...(isNamedBelow
        ? namesBelow(lines, said, {middle, floor, radius, unit})
        : namesInside(lines, said, small, {middle, floor, radius, unit})),
    ],
    parliamentText(lab, outcome, groups),
    standing,
  );
}

type At = (place: {x: number; y: number}, stretch?: number) => {x: number; y: number};

/** How a line of the house is drawn. */
const strokeOf = ({dash}: HouseLine, unit: number) => ({
  fill: "none",
  stroke: "var(--ink)",
  "stroke-width": 0.12 * unit,
  "stroke-miterlimit": 1,
  "stroke-dasharray": dash,
});

/**
 * A seat at its place: the order of the marks is that of the places, so that a seat that changes hands changes its own
 * mark and no other.
 */
function seatMark(place: {x: number; y: number}, {kind, colour}: SeatKind, dot: number): Shape {
  const ring = Math.max(dot * 0.28, 1);
  switch (kind) {
    case "list":
      return circleAt(place, dot, {fill: colour, stroke: colour, "stroke-width": 0.5});
    case "district":
      return circleAt(place, dot - ring / 2, {fill: "none", stroke: colour, "stroke-width": ring});
    case "vacant":
      return circleAt(place, dot * 0.9, {
        fill: "none",
        stroke: "var(--quiet)",
        "stroke-width": 1.5,
        "stroke-dasharray": "2 2",
      });
  }
}

/** The areas of a house whose seats are too many to be drawn one by one, marked as single seats are. */
const seatAreas = (groups: readonly SeatGroup[], {angleAfter}: Hemicycle, at: At): readonly Shape[] =>
  seatStretches(groups).map(({kind, colour, before, seats}) =>
    path(
      stretchOutline(angleAfter(before), angleAfter(before + seats)).map((place) => at(place)),
      true,
      {
        fill: kind === "list" ? (colour ?? "none") : "none",
        stroke: colour ?? "var(--quiet)",
        "stroke-width": kind === "list" ? 0.5 : 1.5,
        "stroke-dasharray": kind === "vacant" ? "2 2" : undefined,
      },
    ),
  );

/** The line beyond which so many seats lie to the left; it runs between the seats beside it. */
function lineEnds({angleAfter}: Hemicycle, needed: number, at: At) {
  const angle = angleAfter(needed);
  const direction = {x: -Math.cos(angle), y: Math.sin(angle)};
  return [at(direction, innerRadius), at(direction, 1.07)];
}

/** Between the leader's last seat and the line it is measured from, along the outer edge. */
function marginBand(
  {seats: margin, line}: Margin,
  outcome: Outcome,
  {angleAfter}: Hemicycle,
  onEdge: At,
): readonly Shape[] {
  const own = leaderOf(outcome)?.seats ?? 0;
  if (margin === 0 || line >= outcome.house) return [];
  const [from, to] = [Math.min(own, line), Math.max(own, line)].map(angleAfter);
  const steps = Math.max(Math.ceil((to - from) / 0.05), 1);
  const points = Array.from({length: steps + 1}, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return onEdge({x: -Math.cos(angle), y: Math.sin(angle)});
  });
  return [path(points)];
}

/** The name and number of each group, at the middle of its seats. */
function groupLabels(
  groups: readonly SeatGroup[],
  {seats, angleAfter}: Hemicycle,
  at: At,
  outside: number,
  brief: boolean,
) {
  let from = 0;
  return groups.map(({name, number, seats: own}) => {
    const to = from + own - 1;
    const angle =
      seats.length > 0
        ? (seats[from].angle + seats[to].angle) / 2
        : (angleAfter(from) + angleAfter(to + 1)) / 2;
    from = to + 1;
    // On a narrow screen the names stand in the bars below, in the same order.
    return {
      ...at({x: -Math.cos(angle), y: Math.sin(angle)}, outside),
      text: brief ? "" : name,
      number,
      seats: own,
    };
  });
}

/** Where the middle of the drawing is, and its measures. */
interface Middle {
  readonly middle: number;
  readonly floor: number;
  readonly radius: number;
  readonly unit: number;
}

/** A line of the house: what it is called, its seats, how it is dashed. */
interface HouseLine {
  readonly name: string;
  readonly seats: number;
  readonly dash: string | undefined;
}

/** How wide a letter is on average, in sizes of the type; Cyrillic takes a little more, for which there is room beside. */
const letterWidth = 0.56;

/**
 * The size of type with which the lines and the margin fit into the middle of the half circle, in px: the highest row
 * must stay between the seats of the innermost one.
 */
function sizeInside(
  lines: readonly HouseLine[],
  margins: readonly string[],
  {radius, unit}: Pick<Middle, "radius" | "unit">,
): number {
  const room = radius * (innerRadius - 0.05);
  const fits = lines.map(({name, seats}, index) => {
    const half = (`${name} ${seats}`.length * letterWidth) / 2 + 1.4;
    const height = 2.4 + 1.35 * (lines.length - 1 - index);
    return room / Math.hypot(half, height);
  });
  const longest = Math.max(...margins.map((said) => said.length), 1);
  return Math.min(0.75 * unit, radius * 0.07, room / Math.hypot((longest * letterWidth) / 2, 1), ...fits);
}

/** Below this the type in the middle cannot be read, in rem: the lines are named under the half circle then. */
const leastInside = 0.66;

/** A piece of a line of the house, as a sign before its name: solid for the majority, dashed for two thirds. */
const lineSign = (
  from: number,
  y: number,
  line: HouseLine,
  {unit, length}: {unit: number; length: number},
): Shape | null =>
  layer(strokeOf(line, unit), [
    path([
      {x: from, y},
      {x: from + length, y},
    ]),
  ]);

/** The lines with their names, and the margin, in the middle of the half circle, in type of a size. */
function namesInside(
  lines: readonly HouseLine[],
  said: string,
  small: number,
  {middle, floor, unit}: Middle,
): Shapes {
  const rows = lines.map((line, index) => {
    const text = `${line.name} ${line.seats}`;
    const y = floor - small * (1.9 + 1.35 * (lines.length - 1 - index));
    return {line, text, x: middle + small * 0.8, y, half: text.length * 0.3 * small};
  });
  return [
    ...rows.map(({line, x, y, half}) =>
      lineSign(x - half - small * 1.7, y, line, {unit, length: small * 1.4}),
    ),
    words(rows, {size: small, tone: "quiet"}),
    ...(said ? [words([{x: middle, y: floor - small * 0.5, text: said}], {size: small, weight: 650})] : []),
  ];
}

/** The same under the half circle, where the middle has no room: the lines beside each other, the margin below. */
function namesBelow(lines: readonly HouseLine[], said: string, {middle, floor, unit}: Middle): Shapes {
  const size = 0.75 * unit;
  const sign = 1.4 * size;
  const gap = 1.5 * size;
  const wide = lines.map(
    ({name, seats}) => sign + 0.4 * size + `${name} ${seats}`.length * letterWidth * size,
  );
  const all = wide.reduce((sum, one) => sum + one, 0) + gap * (lines.length - 1);
  const y = floor + 1.4 * unit;
  let from = middle - all / 2;
  const places = lines.map((line, index) => {
    const x = from;
    from += wide[index] + gap;
    return {line, x};
  });
  return [
    ...places.map(({line, x}) => lineSign(x, y, line, {unit, length: sign})),
    words(
      places.map(({line: {name, seats}, x}) => ({x: x + sign + 0.4 * size, y, text: `${name} ${seats}`})),
      {size, tone: "quiet", anchor: "start"},
    ),
    ...(said ? [words([{x: middle, y: y + 1.15 * unit, text: said}], {size, weight: 650})] : []),
  ];
}

/** The members whom nobody elected, apart; the room for them stays where the house asked about has none. */
function appointedSeats(
  lab: Setting,
  {question, entry}: Answer,
  middle: number,
  floor: number,
  unit: number,
): Shapes {
  const {appointedSeats: count} = askedHouse(question, entry);
  if (count === 0) return [];
  const row = Array.from({length: count}, (_, index) => ({
    x: middle + (index - (count - 1) / 2) * 0.85 * unit,
    y: floor + 2.1 * unit,
  }));
  return [
    layer(
      {fill: "none", stroke: "var(--quiet)", "stroke-width": 1.25},
      row.map((place) => circleAt(place, 0.24 * unit)),
    ),
    words([{x: middle, y: floor + 3.3 * unit, text: lab.messages.appointed(count)}], {
      size: 0.75 * unit,
      tone: "quiet",
    }),
  ];
}

const parliamentText = ({messages}: Setting, {house}: Outcome, groups: readonly SeatGroup[]): string =>
  `${messages.parliamentOf(house)}: ${groups.map(({name, number}) => `${name} ${number}`).join(", ")}`;
