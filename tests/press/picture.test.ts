import "../charts/document.js";

import {Resvg} from "@resvg/resvg-js";
import jsQR from "jsqr";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {answerBody} from "../../src/picture/answerPicture.js";
import {answerText} from "../../src/picture/answerText.js";
import {type PictureSize, picture, pictureSizes} from "../../src/picture/frame.js";
import {svgText} from "../../src/picture/svgText.js";
import {textWidth} from "../../src/picture/typeface.js";
import {openPainter} from "../../src/press/png.js";
import {letters, typeface} from "../../src/press/typeface.js";
import {paletteOf} from "../../src/views/chart/palette.js";
import {mainSentence} from "../../src/views/headline.js";
import {parliament} from "../../src/views/parliament/parliament.js";
import {answerTo, catalogue, type ElectionName, electionNames, settingIn} from "../charts/elections.js";

const face = await typeface();
const painter = await openPainter();
const address = "https://mandat.example/kk/?threshold=3";

const pictureOf = (
  name: ElectionName,
  language: (typeof languages)[number],
  size: PictureSize,
  at = address,
) => {
  const [setting, answer] = [settingIn(language), answerTo(name)];
  return picture({
    size,
    typeface: face,
    palette: paletteOf(catalogue, "light"),
    text: answerText(setting, answer, {address: at, day: "2026-11-28"}),
    body: answerBody(setting, answer),
  });
};

const textsOf = (svg: SVGElement): string[] =>
  [...svg.querySelectorAll("text")].map((text) => text.textContent ?? "");

describe.each(electionNames)("The picture of %s", (name) => {
  test.each(Object.keys(pictureSizes) as PictureSize[])(
    "%s: has all of its words on it, none beyond its edge",
    (size) => {
      for (const language of languages) {
        const svg = pictureOf(name, language, size);
        const said = textsOf(svg).join(" ").replaceAll(/\s+/g, " ");
        expect(said).toContain(mainSentence(settingIn(language), answerTo(name)).replaceAll(/\s+/g, " "));
        const [width, height] = pictureSizes[size];
        for (const text of svg.querySelectorAll<SVGElement>(":scope > text")) {
          const at = (attribute: string) => Number(text.getAttribute(attribute));
          const weight = at("font-weight") > 500 ? face.bold : face.regular;
          expect(
            at("x") + textWidth(weight, text.textContent ?? "", at("font-size")),
            text.textContent ?? "",
          ).toBeLessThan(width);
          expect(at("y"), text.textContent ?? "").toBeLessThan(height);
        }
      }
    },
  );
});

test("A picture needs nothing from outside: colours are values, letters are in the file", () => {
  const text = svgText(pictureOf("observers-half-districts", "kk", "wide"));
  expect(text).not.toMatch(/var\(|currentColor|&nbsp;|href=/);
  expect(text.match(/@font-face/g)).toHaveLength(2);
  expect(text.match(/url\((?!data:)/g)?.filter((one) => !one.startsWith("url(#")) ?? []).toEqual([]);
});

test("The half circle on a picture is the one on the page", () => {
  const [setting, answer] = [settingIn("en"), answerTo("official-2021")];
  const onPage = parliament(setting, answer, 400).querySelectorAll("circle").length;
  const svg = pictureOf("official-2021", "en", "wide");
  expect(svg.querySelectorAll("svg circle").length).toBe(onPage);
});

test("Every letter of the three languages is in the typeface, and measured", () => {
  expect([...letters].filter((letter) => !(letter in face.regular.advances))).toEqual([]);
  for (const letter of "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё«»–…%")
    expect(face.bold.advances[letter], letter).toBeGreaterThan(0);
});

test("As a PNG it has the size that is asked for, and its code leads to its address", () => {
  const svg = svgText(pictureOf("official-2021", "kk", "square"));
  const png = Buffer.from(painter.png(svg, 1080));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
  const {pixels, width, height} = new Resvg(svg, {font: {loadSystemFonts: false}}).render();
  // The package's types name the function once too deep.
  const readCode = jsQR as unknown as typeof jsQR.default;
  expect(readCode(Uint8ClampedArray.from(pixels), width, height)?.data).toBe(address);
});

test("An address that is not whole stands on it as text alone: a code of it would lead nowhere", () => {
  const svg = pictureOf("official-2021", "kk", "wide", "/kk/?threshold=3");
  expect(svg.querySelector(".qr")).toBeNull();
  expect(textsOf(svg)).toContain("/kk/?threshold=3");
  expect(pictureOf("official-2021", "kk", "wide").querySelector(".qr")).not.toBeNull();
});
