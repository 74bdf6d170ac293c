import {majority, twoThirds} from "../../../core/house.js";
import {membersOf} from "../../../rules/askedHouse.js";
import type {Answer} from "../../../scenario/answer.js";
import {drawn} from "../../../views/chart/drawn.js";
import type {Setting} from "../../../views/lab.js";
import {type Hemicycle, hemicycle, innerRadius, stretchOutline} from "../../../views/parliament/hemicycle.js";
import {groupsOf, type SeatGroup, seatKinds, seatStretches} from "../../../views/parliament/seatGroups.js";

/** Letters on a stage are so high at least, where the stage is 1280 wide. */
export const leastLetter = 28;

/** How much room a drawing has, in parts of a stage that is 1280 wide. */
export interface StagePlace {
  readonly width: number;
  readonly height: number;
}

const numberRoom = 58;
const lineRoom = 44;

/**
 * The seats of a house in a half circle, for people who sit far away: numbers of seats at the edge, the size of the
 * house in the middle, below it how many a majority and two thirds are. Seats stand in their order in the document, so
 * that the eye can follow them from one step to the next.
 */
export function stageParliament(setting: Setting, answer: Answer, {width, height}: StagePlace): SVGElement {
  const {outcome, question, entry} = answer;
  const {messages, formats} = setting;
  const circle = hemicycle(outcome.house);
  const {seats, spacing} = circle;
  const groups = groupsOf(setting, answer);
  const kinds = seats.length > 0 ? seatKinds(groups) : [];
  const members = membersOf(question, entry, outcome.house);
  const lines = [
    {name: messages.majority, seats: majority(members), dash: "none"},
    {name: messages.twoThirds, seats: twoThirds(members), dash: "10 7"},
  ].filter(({seats: needed}) => needed < outcome.house && !entry.isPartOfHouse);
  const radius = Math.min(width / 2 - numberRoom, height - lineRoom - leastLetter) / 1.1;
  const [middle, floor] = [width / 2, height - lineRoom];
  const dot = Math.min(spacing * radius * 0.43, radius * 0.1);
  const at = ({x, y}: {readonly x: number; readonly y: number}, stretch = 1) => ({
    x: middle + x * radius * stretch,
    y: floor - dot - y * radius * stretch,
  });
  const svg = drawn(
    "svg",
    {viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": textOf(setting, outcome.house, groups)},
    ...seats.map((seat, index) => seatMark({...at(seat), dot, ...kinds[index]})),
    ...(seats.length > 0 ? [] : areaMarks(groups, circle, at)),
    ...lines.map((line) => wholeLine(circle, line.seats, line.dash, at)),
    ...edgeNumbers(answer, groups, circle, outcome.house, (place) => at(place, 1.1 + dot / radius)),
    written(formats.whole(outcome.house), middle, floor - dot, radius * 0.2, 650),
    ...legend(
      lines.map(({name, seats: needed, dash}) => ({said: `${name} ${formats.whole(needed)}`, dash})),
      middle,
      height - 8,
    ),
  );
  return svg;
}

interface SeatMark {
  readonly x: number;
  readonly y: number;
  readonly dot: number;
  readonly kind: "list" | "district" | "vacant";
  readonly colour: string | null;
}

/** A filled dot is a list seat, a ring one won in a district, a dashed ring an empty one. */
function seatMark({x, y, dot, kind, colour}: SeatMark): SVGElement {
  const ring = Math.max(dot * 0.3, 1.5);
  const stroke = colour ?? "var(--quiet)";
  const common = {class: "seat", cx: x.toFixed(2), cy: y.toFixed(2), stroke};
  if (kind === "list") return drawn("circle", {...common, r: dot, fill: stroke, "stroke-width": 0});
  return drawn("circle", {
    ...common,
    r: dot - ring / 2,
    fill: "var(--ground)",
    "stroke-width": kind === "vacant" ? ring / 1.5 : ring,
    ...(kind === "vacant" && {"stroke-dasharray": "4 4"}),
  });
}

type At = (place: {readonly x: number; readonly y: number}, stretch?: number) => {x: number; y: number};

/** The areas of a house whose seats are too many to be drawn one by one, marked as single seats are. */
const areaMarks = (groups: readonly SeatGroup[], {angleAfter}: Hemicycle, at: At): SVGElement[] =>
  seatStretches(groups).map(({kind, colour, before, seats}) => {
    const outline = stretchOutline(angleAfter(before), angleAfter(before + seats)).map((place) => at(place));
    const stroke = colour ?? "var(--quiet)";
    return drawn("polygon", {
      points: outline.map(({x, y}) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" "),
      fill: kind === "list" ? stroke : "var(--ground)",
      stroke,
      "stroke-width": kind === "list" ? 0 : 3,
      ...(kind === "vacant" && {"stroke-dasharray": "4 4"}),
    });
  });

function wholeLine({angleAfter}: Hemicycle, needed: number, dash: string, at: At): SVGElement {
  const angle = angleAfter(needed);
  const direction = {x: -Math.cos(angle), y: Math.sin(angle)};
  const [from, to] = [at(direction, innerRadius), at(direction, 1.08)];
  return drawn("line", {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: "var(--ink)",
    "stroke-width": 3,
    "stroke-dasharray": dash,
  });
}

/** The number of a group beside its seats, where it has enough of them; what a model of districts gives is no number. */
function edgeNumbers(
  {ranges}: Answer,
  groups: readonly SeatGroup[],
  {angleAfter}: Hemicycle,
  house: number,
  at: At,
): SVGElement[] {
  if (ranges) return [];
  let before = 0;
  return groups.flatMap(({seats: own, number}) => {
    const angle = (angleAfter(before) + angleAfter(before + own)) / 2;
    before += own;
    if (own < house * 0.06) return [];
    const x = -Math.cos(angle);
    const {x: left, y} = at({x, y: Math.sin(angle)});
    return [
      written(
        number,
        left,
        y + 10 - 14 * Math.sin(angle),
        leastLetter,
        650,
        x < -0.25 ? "end" : x > 0.25 ? "start" : "middle",
      ),
    ];
  });
}

/** What the two lines are, each with a piece of it before its name. */
function legend(lines: readonly {readonly said: string; readonly dash: string}[], middle: number, y: number) {
  const letter = leastLetter * 0.54;
  const widths = lines.map(({said}) => 44 + said.length * letter);
  const all = widths.reduce((sum, width) => sum + width, 0) + 28 * Math.max(lines.length - 1, 0);
  let left = middle - all / 2;
  return lines.flatMap(({said, dash}, index) => {
    const start = left;
    left += widths[index] + 28;
    return [
      drawn("line", {
        x1: start,
        x2: start + 34,
        y1: y - 9,
        y2: y - 9,
        stroke: "var(--ink)",
        "stroke-width": 3,
        "stroke-dasharray": dash,
      }),
      written(said, start + 44, y, leastLetter, 400, "start"),
    ];
  });
}

/** A word in a drawing on a stage. */
export function written(
  said: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  anchor: "start" | "middle" | "end" = "middle",
): SVGElement {
  const text = drawn("text", {
    x,
    y,
    fill: "var(--ink)",
    "font-size": Math.max(size, leastLetter),
    "font-weight": weight,
    "text-anchor": anchor,
  });
  text.textContent = said;
  return text;
}

const textOf = ({messages}: Setting, house: number, groups: readonly SeatGroup[]): string =>
  `${messages.parliamentOf(house)}: ${groups.map(({name, number}) => `${name} ${number}`).join(", ")}`;
