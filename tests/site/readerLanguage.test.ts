import {describe, expect, test} from "vitest";
import {readerLanguage} from "../../src/site/readerLanguage.js";

describe("the language of a reader who comes to the root", () => {
  test.each([
    ["the one chosen before, whatever the browser speaks", "en", ["ru-KZ"], "en"],
    ["the first of the browser's that the site has", null, ["de", "ru-KZ", "en"], "ru"],
    ["Kazakh where the browser speaks none of them", null, ["de-DE", "fr"], "kk"],
    ["Kazakh where the browser does not say", null, [], "kk"],
    ["not one that the site never had", "de", ["EN-us"], "en"],
  ] as const)("is %s", (_what, chosen, preferred, expected) => {
    expect(readerLanguage(chosen, preferred)).toBe(expected);
  });
});
