import {describe, expect, test} from "vitest";
import {readPasted} from "../../../src/pages/present/pastedLink.js";
import {catalogue} from "../../charts/elections.js";

const of = (text: string) => readPasted(text, catalogue);

describe("A link that is pasted into a talk", () => {
  test.each([
    ["https://mandat.example/kk/?threshold=3", "?threshold=3"],
    ["  https://mandat.example/folder/en/index.html?threshold=3 ", "?threshold=3"],
    ["https://mandat.example/ru", ""],
    ["?threshold=3&districts=50", "?threshold=3&districts=50"],
    ["https://mandat.example/en/sensitivity?threshold=3&won=every", "?threshold=3"],
  ])("holds the question of %s", (text, scenario) => expect(of(text)).toEqual({scenario, refusal: null}));

  test.each([
    ["hello", "no-link"],
    ["javascript:alert(1)", "no-link"],
    ["https://mandat.example/en/method", "no-link"],
    ["https://example.org/?threshold=3", "no-link"],
    ["https://mandat.example/en/?contest=nowhere", "unknown-election"],
    ["?contest=loaded-0123456789abcdef", "not-on-device"],
    [`?threshold=3&x=${"y".repeat(5000)}`, "too-much"],
  ])("is refused where it is none: %s", (text, refusal) => {
    const read = of(text);
    expect(read.scenario).toBeNull();
    expect(read.refusal).toBe(refusal);
  });

  test("keeps a rule that is not known, so that it is told beside the slide", () =>
    expect(of("?threshold=banana").scenario).toBe("?threshold=banana"));
});
