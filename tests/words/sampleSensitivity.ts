/** Figures for the sentences of the sensitivity page. */
import type {Language} from "../../src/catalogue/language.js";
import type {KnownCase, SensitivityMessages} from "../../src/pages/sensitivity/words.js";
import {messagesIn, sensitivityMessagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

/** For the words of the sensitivity page. */
export function sensitivitySamples(language: Language): Sampled<SensitivityMessages> {
  const {formats} = messagesIn(language);
  const {lines, stops} = sensitivityMessagesIn(language);
  const party = {kk: "Нұр Отан", ru: "Нур Отан", en: "Nur Otan"}[language];
  const percent = formats.percent;
  const edges: readonly [string][] = [[formats.rounded(71.09, 2)], [formats.rounded(3.57, 2)]];
  const districts: readonly [number, number][] = [
    [1, 98],
    [22, 98],
    [49, 98],
  ];
  const half = {districts: 49, house: 98, least: 35, most: 84};
  const counts: readonly [number][] = [[0], [1], [2], [5]];
  const {leverNames} = stops;
  const said = lines.threshold.said(party, 70, 89, [formats.rounded(3.57, 2)]);
  const supposed: readonly [string, string][] = [[party, said]];
  const known: readonly [KnownCase][] = [
    [{year: "2023", won: 22, districts: 29}],
    [{year: "2004", won: 41, districts: 67}],
  ];
  const ends: readonly [string, number, number][] = [
    [party, 0, 89],
    [party, 76, 76],
    [party, 1, 21],
  ];
  const {goal} = sensitivityMessagesIn(language).search;
  return {
    search: {
      found: [
        [1, 1],
        [3, 2],
        [2, 5],
      ],
      nearest: [[[goal["no-majority"]]], [[goal["no-two-thirds"], goal["no-empty-seat"]]]],
    },
    stops: {
      lists: counts,
      seated: {yes: [[percent(3)]], no: [[percent(3)]]},
      at: {
        threshold: {higher: edges, lower: edges},
        floor: {higher: edges, lower: edges},
        districts: {higher: districts, lower: districts},
      },
      never: [[[leverNames.threshold]], [[leverNames.threshold, leverNames.districts, leverNames.floor]]],
    },
    won: {
      label: [[party]],
      options: {"as-known": known},
      hint: [...known, [null]],
      supposed: {
        none: supposed,
        "as-known": supposed.map((one) => [...one, known[0][0]] as const),
        every: supposed,
      },
      short: {"as-known": known},
    },
    lines: {
      key: [[true], [false]],
      law: [[percent(7)]],
      threshold: {
        said: [
          [party, 70, 89, [formats.rounded(3.57, 2), formats.rounded(5.28, 2)]],
          [party, 76, 76, [formats.rounded(5.28, 2)]],
        ],
        one: [[party, 76]],
      },
      districts: {said: [[party, 70, half]], every: [[party]]},
      floor: {
        one: [
          [formats.rounded(63.25, 2), lines.floor.isVoid],
          [formats.rounded(63.25, 2), lines.floor.changes],
        ],
        several: [
          [2, formats.rounded(30.3, 2), formats.rounded(81.3, 2)],
          [17, formats.rounded(30.3, 2), formats.rounded(81.3, 2)],
          [21, formats.rounded(30.3, 2), formats.rounded(81.3, 2)],
        ],
      },
    },
    map: {
      said: {
        leader: ends,
        lists: [
          [0, 5],
          [3, 3],
          [1, 1],
          [1, 21],
        ],
        lost: [[formats.rounded(0), formats.rounded(28.9)]],
        gallagher: [[formats.fixed(1.2, 1), formats.fixed(43.7, 1)]],
      },
      lists: [[1], [2], [5]],
      at: [
        [percent(7), 0, 98],
        [percent(3), 49, 98],
      ],
      seats: [
        [party, 76, 76],
        [party, 35, 84],
      ],
      lost: [[formats.rounded(8.9)]],
      gallagher: [[formats.fixed(6.5, 1)]],
    },
  };
}
