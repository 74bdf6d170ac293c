import {describe, expect, test} from "vitest";
import {
  openingPresent,
  type PresentEvent,
  type PresentState,
  presentAfter,
  talkShown,
} from "../../../src/pages/present/state.js";
import {stepOf, type Talk} from "../../../src/talk/talk.js";

const ready: Talk = {title: "ready", steps: [stepOf(""), stepOf("?threshold=3")]};
const mine: Talk = {title: "mine", steps: ["a", "b", "c"].map((title) => ({...stepOf(null), title}))};

const opened = openingPresent(ready, [{id: "1", talk: mine}], "1");
const then = (state: PresentState, ...events: readonly PresentEvent[]) => events.reduce(presentAfter, state);
const titles = (state: PresentState) => talkShown(state).steps.map(({title}) => title);

describe("The page of talks", () => {
  test("opens on the reader's own talk, and on the ready one where there is none", () => {
    expect(talkShown(opened)).toBe(mine);
    expect(talkShown(openingPresent(ready, [], null))).toBe(ready);
  });

  test("gives a removed slide back where it stood, whatever was written since", () => {
    const gone = then(
      opened,
      {type: "edited", edit: {type: "removed", at: 1}},
      {type: "edited", edit: {type: "changed", at: 1, step: {title: "C"}}},
    );
    expect(titles(gone)).toEqual(["a", "C"]);
    const back = then(gone, {type: "undone"});
    expect(titles(back)).toEqual(["a", "b", "C"]);
    expect(back.removed).toBeNull();
  });

  test("gives a removed talk back, and shows it", () => {
    const gone = then(opened, {type: "talk-removed"});
    expect(talkShown(gone)).toBe(ready);
    expect(talkShown(then(gone, {type: "undone"}))).toBe(mine);
  });

  test("does not draw its list anew while somebody writes in it, and does when slides change places", () => {
    const written = then(opened, {type: "edited", edit: {type: "changed", at: 0, step: {notes: "hello"}}});
    expect(written.revision).toBe(opened.revision);
    expect(then(opened, {type: "edited", edit: {type: "moved", from: 0, to: 2}}).revision).toBeGreaterThan(
      opened.revision,
    );
  });

  test("changes no guest, and keeps what the reader had when a talk comes with a link", () => {
    const linked = then(opened, {type: "linked", talk: {title: "other", steps: []}});
    expect(talkShown(linked).title).toBe("other");
    expect(then(linked, {type: "edited", edit: {type: "named", title: "x"}})).toBe(linked);
    expect(linked.own).toEqual(opened.own);
  });

  test("says so when a talk is full", () => {
    const full: Talk = {title: "", steps: Array.from({length: 100}, () => stepOf(null))};
    const state = then(openingPresent(ready, [{id: "1", talk: full}], "1"), {
      type: "edited",
      edit: {type: "added", step: stepOf("")},
    });
    expect(state.refusal).toBe("full");
    expect(talkShown(state).steps).toHaveLength(100);
  });

  test("stays on what it shows when another tab has changed something else, and leaves what is gone", () => {
    const other = {id: "2", talk: ready};
    expect(then(opened, {type: "read", own: [...opened.own, other]}).shown).toBe("1");
    expect(then(opened, {type: "read", own: [other]}).shown).toBe("2");
  });
});
