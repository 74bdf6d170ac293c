import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {packed} from "../../src/rules/packedText.js";
import {stepOf, type Talk, type TalkEdit, talkAfter, talkLimits} from "../../src/talk/talk.js";
import {readTalk, writeTalk} from "../../src/talk/talkFile.js";
import {talkIn, talkLink} from "../../src/talk/talkLink.js";

const talk: Talk = {
  title: "Үш пайыз не өзгертеді?",
  steps: [
    stepOf(""),
    {...stepOf("?threshold=3"), title: "3 %", notes: "Баяу айту."},
    {...stepOf(null), title: "<script>alert(1)</script>"},
  ],
};

describe("A talk", () => {
  test("comes back from its file and from its link as it was, whatever is written in it", async () => {
    const text = fc.string({unit: "grapheme", maxLength: 40});
    const step = fc.record({title: text, notes: text, scenario: fc.option(text), hasLevers: fc.boolean()});
    await fc.assert(
      fc.asyncProperty(text, fc.array(step, {maxLength: 8}), async (title, steps) => {
        expect(readTalk(writeTalk({title, steps})).talk).toEqual({title, steps});
        expect((await talkIn(await talkLink({title, steps})))?.talk).toEqual({title, steps});
      }),
      {numRuns: 100},
    );
  });

  test("a step is added at the end or at its place, moved, changed and taken away", () => {
    const edits: TalkEdit[] = [
      {type: "added", step: stepOf("?threshold=5")},
      {type: "moved", from: 3, to: 0},
      {type: "changed", at: 0, step: {title: "5 %"}},
      {type: "removed", at: 1},
      {type: "added", step: stepOf("?floor=50"), at: 1},
    ];
    const {steps} = edits.reduce(talkAfter, talk);
    expect(steps.map(({scenario}) => scenario)).toEqual(["?threshold=5", "?floor=50", "?threshold=3", null]);
    expect(steps[0].title).toBe("5 %");
  });

  test.each<TalkEdit>([
    {type: "removed", at: 3},
    {type: "moved", from: 0, to: 3},
    {type: "moved", from: -1, to: 0},
    {type: "changed", at: 9, step: {title: "?"}},
  ])("an edit of a step that is not there changes nothing: %o", (edit) =>
    expect(talkAfter(talk, edit)).toBe(talk),
  );

  test("holds so many steps and letters at most", () => {
    const full = {...talk, steps: Array.from({length: talkLimits.steps}, () => stepOf(""))};
    expect(talkAfter(full, {type: "added", step: stepOf("")})).toBe(full);
    const long = talkAfter(talk, {type: "changed", at: 0, step: {notes: "я".repeat(9_000)}});
    expect(long.steps[0].notes).toHaveLength(talkLimits.notes);
  });
});

describe("A text that is no talk is refused with a reason", () => {
  test.each([
    ["no JSON at all", "<html>", "no-json"],
    ["a list", "[1]", "no-talk"],
    ["another JSON", '{"title": "x", "steps": []}', "no-talk"],
    ["a later version", '{"mandatTalk": 2, "title": "", "steps": []}', "later-version"],
    ["steps that are none", '{"mandatTalk": 1, "steps": "many"}', "no-talk"],
    ["a step that is a number", '{"mandatTalk": 1, "steps": [7]}', "no-talk"],
    ["a title that is a list", '{"mandatTalk": 1, "steps": [{"title": ["x"]}]}', "no-talk"],
    ["too many steps", JSON.stringify({mandatTalk: 1, steps: Array(101).fill({})}), "too-much"],
    [
      "a note without an end",
      JSON.stringify({mandatTalk: 1, steps: [{notes: "x".repeat(5_001)}]}),
      "too-much",
    ],
    ["ten megabytes", " ".repeat(10_000_000), "too-large"],
  ])("%s", (_, text, fault) => expect(readTalk(text).fault).toBe(fault));

  test("a link that unpacks to ten megabytes, or to nothing, is refused as well", async () => {
    expect((await talkIn(`#talk=${await packed(" ".repeat(10_000_000))}`))?.fault).toBe("too-large");
    expect((await talkIn("#talk=%%%"))?.fault).toBe("no-talk");
    expect(await talkIn("#claims")).toBeNull();
  });
});
