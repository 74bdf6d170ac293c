import * as Plot from "@observablehq/plot";
import type {Answer} from "../../scenario/answer.js";
import {figure} from "../../views/chart/figure.js";
import {rem} from "../../views/chart/page.js";
import {scale} from "../../views/chart/scale.js";
import {cut, write} from "../../views/chart/write.js";
import {seatsIn} from "../../views/headline.js";
import {fragment, html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {direction} from "../../words/direction.js";

/** Seats by party as bars, those under the law of the day as an outline behind, the change as a signed number. */
export function seatBars(lab: Setting, {outcome, baseline, isLaw}: Answer, width: number): SVGElement {
  const unit = rem();
  const rows = partiesOfBoth(outcome.parties, baseline.parties).map((party, index) => {
    const now = outcome.parties.find((one) => one.party === party);
    const seats = now?.seats ?? 0;
    const law = seatsIn(baseline, party);
    const name = partyName(lab, party);
    return {
      name,
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
  const right = (isLaw ? 2.2 : 4.6) * unit;
  const most = Math.max(...rows.flatMap(({seats, law}) => [seats, law]), 1);
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
      write(
        rows.map((row) => ({x: left - 0.4 * unit, y: middle(row), text: cut(row.name, letters)})),
        {anchor: "end"},
      ),
      write(
        rows.map((row) => ({
          x: x(isLaw ? row.seats : Math.max(row.seats, row.law)) + 0.4 * unit,
          y: middle(row),
          text: lab.formats.whole(row.seats),
        })),
        {weight: 650, anchor: "start"},
      ),
      ...(isLaw
        ? []
        : [
            write(
              rows.map((row) => ({x: width, y: middle(row), text: lab.messages.change(row.change)})),
              {tone: "quiet", anchor: "end"},
            ),
          ]),
    ],
    rows.map(({name, seats, change}) => barText(lab, name, seats, change, isLaw)).join("; "),
  );
}

/** What the outline and the lighter parts of the bars mean; nothing where there are none. */
export function barsKey({messages}: Setting, {isLaw, entry, house}: Answer): Node {
  return fragment`<p class="hint key">${isLaw ? null : html`<span><i class="key-outline"></i>${messages.underLaw(entry.date)}</span>`}
    ${house.district > 0 ? html`<span><i class="key-light"></i>${messages.wonInDistricts}</span>` : null}</p>`;
}

/** Every party of either outcome, those of the first in front. */
const partiesOfBoth = (...outcomes: readonly (readonly {readonly party: string}[])[]): readonly string[] => [
  ...new Set(outcomes.flatMap((parties) => parties.map(({party}) => party))),
];

const barText = ({messages}: Setting, name: string, seats: number, change: number, isLaw: boolean): string =>
  isLaw
    ? `${name}: ${messages.seatsWord(seats)}`
    : `${name}: ${messages.seatsWord(seats)}, ${messages.change(change)} ${messages.changeWords[direction(change)]}`;
