import "../../src/press/document.js";
import {beforeAll, expect, test} from "vitest";
import type {Typeface} from "../../src/picture/typeface.js";

const {previewFrame} = await import("../../src/press/previewFrame.js");
const {typeface: madeTypeface} = await import("../../src/press/typeface.js");
const {pageColours} = await import("../../src/views/chart/palette.js");
const palette = Object.fromEntries(Object.entries(pageColours).map(([name, [light]]) => [name, light]));
let typeface: Typeface;

beforeAll(async () => {
  typeface = await madeTypeface();
});

test("a preview stays inside its picture, however long its title is", () => {
  for (const length of [1, 5, 12]) {
    const title = "Бақылаушылардың ұсыныстары ".repeat(length);
    const picture = previewFrame({
      typeface,
      palette,
      text: {name: title, title, under: title, foot: ["Mandat"]},
    });
    const ends = [...picture.querySelectorAll("text")].map((text) => Number(text.getAttribute("y")));
    expect([length, Math.max(...ends) < 630, Math.min(...ends) > 20]).toEqual([length, true, true]);
  }
});

test("its text is text", () => {
  const picture = previewFrame({
    typeface,
    palette,
    text: {title: "<script>alert(1)</script>", under: "a & b", foot: []},
  });
  expect(picture.querySelectorAll("script")).toHaveLength(0);
  expect(picture.textContent).toContain("<script>");
});
