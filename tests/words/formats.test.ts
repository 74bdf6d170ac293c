import {describe, expect, test} from "vitest";
import {messagesIn} from "./allMessages.js";

/** With ordinary spaces for those that do not break, so that they can be read here. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("Kazakh numbers are written as Kazakh writes them, whatever the browser knows of the language", () => {
  const {whole, percent, rounded, decimal, fixed, signed, counted} = messagesIn("kk").formats;

  test.each([
    [whole(8_414_899_275), "8 414 899 275"],
    [whole(1275), "1 275"],
    [decimal(8414.9), "8 414,9"],
    [fixed(3.1), "3,10"],
    [percent(7.5), "7,5%"],
    [rounded(71.09, 2), "71,09%"],
    [signed(-1234), "−1 234"],
    [counted(10_061, {one: "учаске", other: "учаске"}), "10 061 учаске"],
  ])("%s", (written, expected) => expect(plain(written)).toBe(expected));

  test("no number breaks over a line inside itself", () => expect(whole(1_234_567)).not.toMatch(/[ ]/));
});

test("Russian has its space before the percent sign, English its commas", () => {
  expect(plain(messagesIn("ru").formats.rounded(71.09, 2))).toBe("71,09 %");
  expect(messagesIn("en").formats.whole(1_234_567)).toBe("1,234,567");
});
