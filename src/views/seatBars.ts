import {seatsIn} from "../core/outcome.js";
import {asPercent} from "../core/share.js";
import type {Answer} from "../scenario/answer.js";
import {drawing} from "./chart/drawing.js";
import {rem} from "./chart/page.js";
import {scale} from "./chart/scale.js";
import {type Attributes, layer, path, type Shape, shape} from "./chart/shape.js";
import {cut, words} from "./chart/words.js";
import {type Part, part} from "./html.js";
import type {Setting} from "./lab.js";
import {partyColour, partyName} from "./partyNames.js";

/**
 * Seats by party as bars, those under the law of the day as an outline behind, the change as a signed number. Where the
 * houses differ in size, bars are shares of them. Where a model has it who wins the districts, a thin line reaches
 * from no district to every district, and the figures are its ends. Where the drawing of another answer is standing in
 * its place, that one is changed.
 */
export function seatBars(
  lab: Setting,
  answer: Answer,
  width: number,
  standing: Element | null = null,
): SVGElement {
  const {outcome, baseline, isLaw, ranges} = answer;
  const unit = rem();
  const isOtherHouse = outcome.house !== baseline.house;
  const inHouse = (seats: number) => (isOtherHouse ? (outcome.house * seats) / baseline.house : seats);
  const rows = partiesOfBoth(outcome.parties, baseline.parties).map((party, index) => {
    const now = outcome.parties.find((one) => one.party === party);
    const seats = now?.seats ?? 0;
    const law = inHouse(seatsIn(baseline, party));
    const name = partyName(lab, party);
    const range = ranges?.find((one) => one.party === party);
    return {
      name,
      none: range?.none ?? seats,
      every: range?.every ?? seats,
      colour: partyColour(lab, party),
      seats,
      list: now?.list ?? 0,
      law,
      change: seats - law,
      index,
    };
  });
  const step = 1.9 * unit;
  const left = 0.56 * unit * Math.min(Math.max(...rows.map(({name}) => name.length)), 14) + 0.5 * unit;
  // The whole name is in the table below, and in the text for those who do not see the bars.
  const letters = (left - 0.4 * unit) / (0.46 * unit);
  const right = (ranges ? 3.4 : isOtherHouse ? 5.8 : isLaw ? 2.2 : 4.6) * unit;
  const most = Math.max(...rows.flatMap(({seats, law, every}) => [seats, law, every]), 1);
  const x = scale(most, [left, width - right]);
  const top = ({index}: {index: number}) => index * step;
  const middle = ({index}: {index: number}) => (index + 0.42) * step;
  const bar = (row: {index: number}, [from, to]: readonly [number, number], own: Attributes = {}) =>
    rectangle([from, to], [top(row) + 0.22 * step, top(row) + 0.66 * step], own);
  return drawing(
    width,
    rows.length * step,
    [
      layer({stroke: "var(--line)"}, [shape("line", {x1: left, x2: left, y1: 0, y2: rows.length * step})]),
      layer(
        {},
        rows.filter(({list}) => list > 0).map((row) => bar(row, [left, x(row.list)], {fill: row.colour})),
      ),
      layer(
        {"fill-opacity": 0.45},
        rows
          .filter(({seats, list}) => seats > list)
          .map((row) => bar(row, [x(row.list), x(row.seats)], {fill: row.colour, stroke: row.colour})),
      ),
      layer(
        {fill: "none", stroke: "var(--quiet)", "stroke-dasharray": "3 2"},
        rows
          .filter(({law}) => law > 0 && !isLaw)
          .map((row) => rectangle([left, x(row.law)], [top(row) + 0.1 * step, top(row) + 0.78 * step])),
      ),
      layer(
        {fill: "none", stroke: "var(--ink)", "stroke-miterlimit": 1},
        (ranges ? rows : []).map((row) =>
          path([row.none, row.every].map((seats) => ({x: x(seats), y: middle(row)}))),
        ),
      ),
      words(
        rows.map((row) => ({x: left - 0.4 * unit, y: middle(row), text: cut(row.name, letters)})),
        {anchor: "end"},
      ),
      words(
        rows.map((row) => ({
          x: x(Math.max(row.seats, row.every, isLaw ? 0 : row.law)) + 0.4 * unit,
          y: middle(row),
          text: ranges ? lab.messages.table.fromTo(row.none, row.every) : lab.formats.whole(row.seats),
        })),
        {weight: 650, anchor: "start"},
      ),
      words(
        (isLaw || ranges ? [] : rows).map((row) => ({
          x: width,
          y: middle(row),
          text: changeText(lab, answer, row),
        })),
        {tone: "quiet", anchor: "end"},
      ),
    ],
    rows.map((row) => barText(lab, answer, row)).join("; "),
    standing,
  );
}

/** A rectangle between two places across and two down, in pixels. */
const rectangle = (
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  own: Attributes = {},
): Shape => shape("rect", {x: left, y: top, width: right - left, height: bottom - top, ...own});

/** What the outline and the lighter parts of the bars mean; nothing where there are none. */
export function barsKey({messages}: Setting, {isLaw, entry, house, ranges}: Answer): Part {
  return part`<p class="hint key">${isLaw ? null : part`<span><i class="key-outline"></i>${messages.underLaw(entry.date)}</span>`}
    ${house.district > 0 ? part`<span><i class="key-light"></i>${ranges ? messages.wonByModel : messages.wonInDistricts}</span>` : null}</p>`;
}

/** Every party of either outcome, those of the first in front. */
const partiesOfBoth = (...outcomes: readonly (readonly {readonly party: string}[])[]): readonly string[] => [
  ...new Set(outcomes.flatMap((parties) => parties.map(({party}) => party))),
];

/** One bar: a party, its seats, and those under the law as they stand in a house of the same size. */
interface Bar {
  readonly name: string;
  readonly seats: number;
  readonly none: number;
  readonly every: number;
  readonly change: number;
}

/** The change in seats; where the houses differ in size, the party's share of the house instead. */
const changeText = (
  {messages, formats}: Setting,
  {outcome, baseline}: Answer,
  {seats, change}: Bar,
): string =>
  outcome.house === baseline.house
    ? messages.change(change)
    : formats.rounded(asPercent({parts: seats, of: outcome.house}));

function barText(setting: Setting, answer: Answer, bar: Bar): string {
  const {messages} = setting;
  const {name, seats, none, every} = bar;
  if (answer.ranges) return `${name}: ${messages.table.fromTo(none, every)}`;
  if (answer.isLaw) return `${name}: ${messages.seatsWord(seats)}`;
  const said = changeText(setting, answer, bar);
  return `${name}: ${messages.seatsWord(seats)}, ${said}`;
}
