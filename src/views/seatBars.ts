import * as Plot from "@observablehq/plot";
import {seatsIn} from "../core/outcome.js";
import {asPercent} from "../core/share.js";
import type {Answer} from "../scenario/answer.js";
import {direction} from "../words/direction.js";
import {figure} from "./chart/figure.js";
import {rem} from "./chart/page.js";
import {scale} from "./chart/scale.js";
import {cut, write} from "./chart/write.js";
import {fragment, html} from "./html.js";
import type {Setting} from "./lab.js";
import {partyColour, partyName} from "./partyNames.js";

/**
 * Seats by party as bars, those under the law of the day as an outline behind, the change as a signed number. Where the
 * houses differ in size, bars are shares of them. Where a model has it who wins the districts, a thin line reaches
 * from no district to every district, and the figures are its ends.
 */
export function seatBars(lab: Setting, answer: Answer, width: number): SVGElement {
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
  return figure(
    width,
    rows.length * step,
    [
      Plot.ruleX([left], {y1: 0, y2: rows.length * step, stroke: "var(--line)"}),
      Plot.rect(
        rows.filter(({list}) => list > 0),
        {
          x1: left,
          x2: ({list}) => x(list),
          y1: (row) => top(row) + 0.22 * step,
          y2: (row) => top(row) + 0.66 * step,
          fill: "colour",
        },
      ),
      Plot.rect(
        rows.filter(({seats, list}) => seats > list),
        {
          x1: ({list}) => x(list),
          x2: ({seats}) => x(seats),
          y1: (row) => top(row) + 0.22 * step,
          y2: (row) => top(row) + 0.66 * step,
          fill: "colour",
          fillOpacity: 0.45,
          stroke: "colour",
        },
      ),
      ...(isLaw
        ? []
        : [
            Plot.rect(
              rows.filter(({law}) => law > 0),
              {
                x1: left,
                x2: ({law}) => x(law),
                y1: (row) => top(row) + 0.1 * step,
                y2: (row) => top(row) + 0.78 * step,
                stroke: "var(--quiet)",
                strokeDasharray: "3 2",
              },
            ),
          ]),
      ...(ranges
        ? [
            Plot.link(rows, {
              x1: ({none}) => x(none),
              x2: ({every}) => x(every),
              y1: middle,
              y2: middle,
              stroke: "var(--ink)",
              strokeWidth: 1,
            }),
          ]
        : []),
      write(
        rows.map((row) => ({x: left - 0.4 * unit, y: middle(row), text: cut(row.name, letters)})),
        {anchor: "end"},
      ),
      write(
        rows.map((row) => ({
          x: x(Math.max(row.seats, row.every, isLaw ? 0 : row.law)) + 0.4 * unit,
          y: middle(row),
          text: ranges ? lab.messages.table.fromTo(row.none, row.every) : lab.formats.whole(row.seats),
        })),
        {weight: 650, anchor: "start"},
      ),
      ...(isLaw || ranges
        ? []
        : [
            write(
              rows.map((row) => ({x: width, y: middle(row), text: changeText(lab, answer, row)})),
              {tone: "quiet", anchor: "end"},
            ),
          ]),
    ],
    rows.map((row) => barText(lab, answer, row)).join("; "),
  );
}

/** What the outline and the lighter parts of the bars mean; nothing where there are none. */
export function barsKey({messages}: Setting, {isLaw, entry, house, ranges}: Answer): Node {
  return fragment`<p class="hint key">${isLaw ? null : html`<span><i class="key-outline"></i>${messages.underLaw(entry.date)}</span>`}
    ${house.district > 0 ? html`<span><i class="key-light"></i>${ranges ? messages.wonByModel : messages.wonInDistricts}</span>` : null}</p>`;
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
  const {name, seats, none, every, change} = bar;
  if (answer.ranges) return `${name}: ${messages.table.fromTo(none, every)}`;
  if (answer.isLaw) return `${name}: ${messages.seatsWord(seats)}`;
  const said = changeText(setting, answer, bar);
  return answer.outcome.house === answer.baseline.house
    ? `${name}: ${messages.seatsWord(seats)}, ${said} ${messages.changeWords[direction(change)]}`
    : `${name}: ${messages.seatsWord(seats)}, ${said}`;
}
