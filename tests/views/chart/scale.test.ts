import {expect, test} from "vitest";
import {across, upward} from "../../../src/views/chart/frame.js";
import {clamp, scale} from "../../../src/views/chart/scale.js";

const frame = {left: 40, top: 10, right: 240, bottom: 110};

test("Nought stands at the start of a scale, its end at the end, and what is beyond the end stands there too", () => {
  const place = scale(80, [40, 240]);
  expect([0, 40, 80, 95].map(place)).toEqual([40, 140, 240, 240]);
});

test("A frame is read from left to right, and from its foot upward", () => {
  expect([0, 50, 100].map(across(frame, 100))).toEqual([40, 140, 240]);
  expect([0, 50, 100].map(upward(frame, 100))).toEqual([110, 60, 10]);
});

test("A number is kept between two others, both included", () => {
  expect([-1, 0, 3, 5, 6].map((value) => clamp(value, 0, 5))).toEqual([0, 0, 3, 5, 5]);
});
