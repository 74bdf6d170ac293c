/** Figures for the words of the query page. */
import type {Language} from "../../src/catalogue/language.js";
import type {QueryMessages} from "../../src/pages/query/words.js";
import {messagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

const counts: readonly [number][] = [[1], [2], [5], [21]];

export function querySamples(language: Language): Sampled<QueryMessages> {
  const {formats} = messagesIn(language);
  return {
    tables: {
      columns: counts,
      insert: [["scenario_seats"]],
      key: [["contest, station"]],
      missing: [[["forest"]], [["forest", "steppe"]]],
    },
    draws: {make: counts, drawing: [[21, 200]]},
    rows: {remove: [["region = almaty"]], facetsOf: [["region"]]},
    editor: {making: [["scenario_map"]], running: [["1"], ["21"]]},
    result: {
      rows: [
        [1, "0.8"],
        [10_431, formats.decimal(12, 0)],
      ],
      cut: {rows: [[1_000_000]], bytes: [[21], [0]]},
    },
    place: [[2, 3]],
    own: {
      reading: [["regions.csv", formats.percent(42)]],
      added: [["regions", 21]],
      fault: [["regions.csv"]],
      atLine: [[21]],
    },
  };
}
