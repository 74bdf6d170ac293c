import * as Plot from "@observablehq/plot";
import {majority, twoThirds} from "../../core/house.js";
import type {DistrictBounds} from "../../scenario/districtBounds.js";
import {figure} from "../../views/chart/figure.js";
import {rem} from "../../views/chart/page.js";
import {scale} from "../../views/chart/scale.js";
import {cut} from "../../views/chart/words.js";
import {write} from "../../views/chart/write.js";
import type {Setting} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {rangePlace} from "./chartPlaces.js";

/** Every list from its seats without a district to those with all of them, under the lines of a majority and of two thirds. */
export function rangeChart(
  setting: Setting,
  {house, lists}: DistrictBounds,
  width: number,
  members: number,
): SVGElement {
  const {formats, messages} = setting;
  const unit = rem();
  const rows = lists.map((list, index) => ({
    ...list,
    index,
    name: partyName(setting, list.party),
    colour: partyColour(setting, list.party),
  }));
  const {top, step, height: bottom} = rangePlace(rows.length);
  const left = 0.56 * unit * Math.min(Math.max(...rows.map(({name}) => name.length)), 14) + 0.5 * unit;
  const x = scale(house.seats, [left, width - 4 * unit]);
  const bar = (row: {index: number}, part: number) => top + (row.index + part) * step;
  const lines = [
    {seats: majority(members), name: messages.majority, at: 0.5 * unit},
    {seats: twoThirds(members), name: messages.twoThirds, at: 1.5 * unit},
  ];
  return figure(
    width,
    bottom,
    [
      Plot.ruleX([left], {y1: top, y2: bottom, stroke: "var(--line)"}),
      Plot.rect(rows, {
        x1: left,
        x2: ({none}) => x(none),
        y1: (row) => bar(row, 0.2),
        y2: (row) => bar(row, 0.68),
        fill: "colour",
      }),
      Plot.rect(
        rows.filter(({none, every}) => every > none),
        {
          x1: ({none}) => x(none),
          x2: ({every}) => x(every),
          y1: (row) => bar(row, 0.32),
          y2: (row) => bar(row, 0.56),
          fill: "colour",
          fillOpacity: 0.2,
          stroke: "colour",
          strokeDasharray: "3 2",
        },
      ),
      ...lines.map(({seats, at}) =>
        Plot.ruleX([x(seats)], {
          y1: at + 0.5 * unit,
          y2: bottom,
          stroke: "var(--ink)",
          strokeDasharray: "4 3",
        }),
      ),
      write(
        lines.map(({seats, name, at}) => ({x: x(seats), y: at, text: `${name} ${formats.whole(seats)}`})),
        {size: 0.75 * unit, tone: "quiet", halo: 4},
      ),
      write(
        rows.map((row) => ({
          x: left - 0.4 * unit,
          y: bar(row, 0.44),
          text: cut(row.name, (left - 0.4 * unit) / (0.46 * unit)),
        })),
        {anchor: "end"},
      ),
      write(
        rows.map((row) => ({
          x: x(row.every) + 0.4 * unit,
          y: bar(row, 0.44),
          text:
            row.none === row.every
              ? formats.whole(row.none)
              : `${formats.whole(row.none)}–${formats.whole(row.every)}`,
        })),
        {weight: 650, anchor: "start", halo: 10},
      ),
    ],
    rows.map(({name, none, every}) => `${name}: ${formats.whole(none)}–${formats.whole(every)}`).join("; "),
  );
}
