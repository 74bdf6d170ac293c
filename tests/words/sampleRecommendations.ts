/** Figures for the sentences of the recommendations page. */
import type {Language} from "../../src/catalogue/language.js";
import type {DistrictsNeeded, RecommendationsMessages} from "../../src/pages/recommendations/words.js";
import {direction} from "../../src/words/direction.js";
import {messagesIn, recommendationsMessagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

/** For the words of the recommendations page. */
export function recommendationsSamples(language: Language): Sampled<RecommendationsMessages> {
  const {formats} = messagesIn(language);
  const {where: places, withThreshold, floor, protest} = recommendationsMessagesIn(language);
  const where = places.official(10_061);
  const observed = places.observers(192);
  const rule = withThreshold(formats.percent(3));
  const [party, second, abbreviation, city] = {
    kk: ["Нұр Отан", "Ақ жол", "ҚХП", "Алматы қаласы"],
    ru: ["Нур Отан", "Ак жол", "НПК", "город Алматы"],
    en: ["Nur Otan", "Ak Zhol", "QHP", "Almaty city"],
  }[language];
  const percent = formats.percent;
  const result = (change: number) => ({
    party,
    seats: 70,
    house: 98,
    by: Math.abs(change),
    direction: direction(change),
  });
  const needed = (line: DistrictsNeeded["line"], districts: number | null): [DistrictsNeeded] => [
    {line, seats: line === "majority" ? 54 : 72, members: 107, districts, of: 49},
  ];
  const regions = [floor.region(city, formats.rounded(30.3))];
  const stations: [number][] = [[1], [192]];
  return {
    counts: [[4, 1, 6]],
    publication: [
      ["vlast.kz", null],
      ["liter.kz", "2022-11-30"],
    ],
    listsStood: [
      [5, 7, [second]],
      [5, 7, [second, abbreviation]],
    ],
    where: {official: [[1]], observers: stations, cities: stations, oblasts: stations, later: [[1]]},
    houseSupposed: [[39], [1]],
    withThreshold: [[percent(3)]],
    result: [
      [where, rule, result(-6)],
      [observed, rule, result(0)],
      [where, rule, result(1)],
    ],
    enter: [[[party]], [[party, second]]],
    leave: [[[party]], [[party, second]]],
    twoThirds: [
      [72, 107, 70],
      [72, 107, 76],
    ],
    twoThirdsElected: [
      [66, 98, 65],
      [66, 98, 70],
    ],
    onTheLine: [
      [{party: abbreviation, low: formats.rounded(2.6), high: formats.rounded(3.6), isIn: true}],
      [{party: abbreviation, low: formats.rounded(2.6), high: formats.rounded(3.6), isIn: false}],
    ],
    threshold: {
      stepsText: [[party]],
      noChangeThere: [[observed]],
      majorityStays: [[party, 70, 54, 107]],
      lossIsBonus: [[party, formats.rounded(71.1), formats.rounded(71.4)]],
    },
    districts: {
      range: [
        [where, rule, {party, district: 49, house: 98, least: 35, most: 84}],
        [observed, rule, {party, district: 1, house: 98, least: 50, most: 50}],
      ],
      needs: [
        needed("majority", 19),
        needed("twoThirds", 37),
        needed("twoThirds", null),
        needed("majority", 0),
      ],
      before: [["Amanat", formats.rounded(53.9), 22, 29, 7]],
      bothWays: [[party, 70, 35, 84]],
    },
    turnout: {
      came: [[where, percent(50), formats.whole(2_189_981), formats.rounded(81.63, 2)]],
      same: [[party, 76, 98]],
      all: [[party]],
      otherwise: [[result(-6)], [result(0)], [result(3)]],
    },
    floor: {
      holds: [[where, formats.rounded(63.25, 2), percent(50)]],
      voided: [[observed, formats.rounded(32, 0), percent(50)]],
      scaled: [[observed, formats.rounded(32, 2), percent(50), 35, 98]],
      places: [
        [where, "region", 2, 17],
        [where, "protocol", 1, 21],
        [where, "district", 5, 49],
      ],
      regions: [[percent(50), regions]],
      noRegion: [[percent(30)]],
      region: [[city, formats.rounded(30.3)]],
      capitals: [[regions, percent(50)]],
      observers: [[observed, formats.rounded(32, 0)]],
    },
    protest: {
      votes: [[places.later(1), formats.whole(248_291), formats.rounded(3.9, 2)]],
      supposed: [[percent(10)]],
      below: [[percent(5)]],
      voids: [[percent(3)]],
      empties: [
        [percent(3), 3],
        [percent(3), 1],
      ],
      loses: [[[protest.loss(party, 2)]]],
      loss: [
        [party, 1],
        [party, 2],
      ],
      raisesBar: [[abbreviation, formats.rounded(6.8, 2), formats.rounded(7.08, 2), percent(7)]],
    },
  };
}
