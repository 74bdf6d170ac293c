import {expect, test} from "vitest";
import {askedPort} from "../../src/site/port.js";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["0", 0],
  ["8080", 8080],
])("PORT=%s asks for %s", (text, port) => expect(askedPort(text)).toBe(port));

test.each(["abc", "-1", "65536", "80.5", "1e3", " 80"])("PORT=%s is refused in a sentence", (text) =>
  expect(() => askedPort(text)).toThrow(`PORT is "${text}": it must be a whole number`),
);
