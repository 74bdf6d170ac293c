/** Figures for the words about the result of a query. */
import type {Language} from "../../src/catalogue/language.js";
import type {ExportWords} from "../../src/pages/query/exportWords.js";
import type {ResultWords} from "../../src/pages/query/resultWords.js";
import {messagesIn, resultMessagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

export function resultSamples(language: Language): Sampled<ResultWords> {
  const {formats} = messagesIn(language);
  const {whole, percent} = formats;
  const {names} = resultMessagesIn(language).basis;
  const longest = {name: "Amanat", value: whole(3_431_510)};
  const shortest = {name: "Baitaq", value: whole(146_431)};
  const points = {
    x: "registered",
    y: "turnout",
    count: whole(10_061),
    xFrom: whole(12),
    xTo: whole(2_998),
    yFrom: percent(11),
    yTo: percent(99),
    series: [],
  };
  return {
    chosen: [["region", whole(10_061)]],
    chart: {
      notes: {
        firstRows: [
          [5_000, 1_000_000],
          [5_000, 10_061],
        ],
        withoutNumber: [[1], [2], [5], [21]],
        bars: [
          [60, 217],
          [60, 61],
        ],
      },
      text: {
        bar: [
          [{x: "party", y: "votes", count: 7, most: longest, least: shortest, series: []}],
          [
            {
              x: "party",
              y: "votes",
              count: 1,
              most: longest,
              least: longest,
              series: ["official", "observers"],
            },
          ],
        ],
        line: [[points]],
        dot: [[{...points, series: ["official", "observers"]}]],
        histogram: [
          [
            {
              x: "turnout",
              count: whole(10_061),
              classes: 21,
              from: percent(60),
              to: percent(65),
              most: whole(812),
            },
          ],
          [{x: "turnout", count: whole(3), classes: 1, from: percent(60), to: percent(65), most: whole(3)}],
        ],
      },
    },
    basis: {
      restsOn: [
        [
          ["contests", "votes"],
          [names.official, names.observers, names.reconstructed],
        ],
      ],
      own: [[["my_file", "regions_2020"]]],
    },
  };
}

/** Figures for the words about taking a result away. */
export function exportSamples(language: Language): Sampled<ExportWords> {
  const {formats} = messagesIn(language);
  return {
    writing: [["Parquet"]],
    saved: [["mandat-query.csv", "1,2 MB"]],
    kilobytes: [[formats.decimal(12.5)]],
    megabytes: [[formats.decimal(1.2)]],
    rows: [[1], [2], [5], [21]],
    cut: {rows: [[1_000_000]], bytes: [[412_345]]},
    madeWith: [["0.1.0"], [null]],
  };
}
