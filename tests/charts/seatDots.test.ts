import "./document.js";

import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {distributionFrom, type SeatDistribution} from "../../src/certainty/distribution.js";
import {toldRange} from "../../src/certainty/toldRange.js";
import {type DrawnDistribution, seatDots} from "../../src/views/chart/seatDots.js";
import {partyColour, partyName} from "../../src/views/partyNames.js";
import {type Language, languages, settingIn} from "./elections.js";
import {expectNoneLeft, expectPicture, setType} from "./picture.js";

const counted = (...counts: readonly [seats: number, draws: number][]) => distributionFrom(new Map(counts));

/** A bell around a number, for sizes of distributions. */
const bell = (middle: number, width: number) =>
  counted(
    ...Array.from({length: 8 * width + 1}, (_, at): [number, number] => {
      const seats = Math.max(middle - 4 * width + at, 0);
      return [seats, Math.round(1000 * Math.exp(-(((seats - middle) / width) ** 2) / 2))];
    }),
  );

const distributions: Readonly<Record<string, SeatDistribution>> = {
  usual: bell(72, 3),
  wide: bell(70, 14),
  "very-wide": bell(150, 60),
  narrow: counted([65, 300], [66, 700]),
  one: counted([22, 1000]),
  nought: counted([0, 900], [1, 90], [2, 10]),
  "two-heaps": counted([0, 400], [1, 50], [7, 150], [8, 300], [9, 100]),
};

const drawnIn = (language: Language, distribution: SeatDistribution): DrawnDistribution => {
  const setting = settingIn(language);
  const {told, majority, twoThirds} = setting.messages;
  const range = toldRange(distribution);
  return {
    distribution,
    range,
    colour: partyColour(setting, "nur-otan"),
    mostLikely: told.mostLikely(range.most),
    lines: [
      {name: majority, seats: 54},
      {name: twoThirds, seats: 72},
    ],
    text: `${partyName(setting, "nur-otan")}: ${told.between(range.least, range.greatest, range.most)}, ${told.within(range.within, range.draws)}`,
    whole: setting.formats.whole,
  };
};

describe("A distribution of seats as dots", () => {
  describe.each(Object.entries(distributions))("that is %s", (name, distribution) => {
    test.each([320, 720])("%d pixels wide", (width) =>
      expectPicture(seatDots(drawnIn("en", distribution), width), `dots/${name}.${width}`),
    );
    test("with fifty dots", () =>
      expectPicture(seatDots({...drawnIn("ru", distribution), dots: 50}, 480), `dots/${name}.fifty`));
  });

  test.each(languages)("in %s", (language) =>
    expectPicture(seatDots(drawnIn(language, distributions.usual), 360), `dots/usual.${language}`),
  );

  test("keeps every dot in the drawing and its text outside of it", () => {
    for (const distribution of Object.values(distributions)) {
      const drawing = seatDots(drawnIn("kk", distribution), 320);
      const dots = [...drawing.querySelectorAll("circle")];
      expect(dots).toHaveLength(20);
      for (const dot of dots) {
        const place = Number(dot.getAttribute("cx"));
        expect(place).toBeGreaterThan(0);
        expect(place).toBeLessThan(320);
      }
      expect(drawing.getAttribute("aria-label")).toContain("Нұр Отан");
    }
  });

  describe("on a wall, in the largest type", () => {
    beforeEach(() => setType(32));
    afterEach(() => setType(16));
    test("of fifty dots", () =>
      expectPicture(seatDots({...drawnIn("kk", distributions.usual), dots: 50}, 1200), "dots/usual.wall"));
  });
});

test("No picture is left of what is no longer drawn", () => expectNoneLeft("dots"));
