import {describe, expect, test} from "vitest";
import {readShowAddress, writeShowAddress} from "../../../src/pages/present/stage/showAddress.js";
import {commandOf, type PressedKey} from "../../../src/pages/present/stage/showKeys.js";
import {
  openingShow,
  readShowState,
  type ShowEvent,
  type ShowState,
  showAfter,
} from "../../../src/pages/present/stage/showState.js";
import {durationText} from "../../../src/pages/present/stage/speakerWindow.js";

const begun = openingShow(0, 1000);
const then = (state: ShowState, ...events: readonly ShowEvent[]) =>
  events.reduce((now, event) => showAfter(now, 3, event), state);

describe("A show", () => {
  test("stays within its slides, and every change has a greater version", () => {
    const on = then(begun, {type: "went", to: 1}, {type: "went", to: 9});
    expect([on.step, on.version]).toEqual([2, 2]);
    expect(then(on, {type: "went", to: 2})).toBe(on);
    expect(then(on, {type: "went", to: -4}).step).toBe(0);
  });

  test("is lit by going on where it is black", () => {
    const black = then(begun, {type: "blackened", isBlack: true});
    expect(then(black, {type: "went", to: 1})).toMatchObject({step: 1, isBlack: false});
    expect(then(black, {type: "went", to: 0})).toMatchObject({step: 0, isBlack: false});
  });

  test("keeps where the levers of each slide stand", () =>
    expect(
      then(begun, {type: "levered", step: 1, query: "?threshold=4"}, {type: "levered", step: 2, query: ""})
        .levers,
    ).toEqual({1: "?threshold=4", 2: ""}));

  test("reads what another window wrote, and nothing else", () => {
    const state = then(begun, {type: "went", to: 1});
    expect(readShowState(JSON.parse(JSON.stringify(state)), 3)).toEqual(state);
    expect(readShowState({...state, step: 99}, 3)?.step).toBe(2);
    for (const odd of [null, "ask", 7, [], {}, {...state, step: "1"}, {...state, levers: null}])
      expect(readShowState(odd, 3)).toBeNull();
  });
});

describe("The address of a window", () => {
  test("says what it is for, which show it belongs to, and the slide as people count", () =>
    expect(readShowAddress(writeShowAddress({kind: "speaker", id: "a1", step: 4}))).toEqual({
      kind: "speaker",
      id: "a1",
      step: 4,
    }));

  test.each([
    ["?threshold=3", null],
    ["?show=elsewhere", null],
    ["?show=stage&step=-3&id=<b>", {kind: "stage", id: "b", step: 0}],
  ])("is read with care: %s", (query, read) => expect(readShowAddress(query)).toEqual(read));
});

describe("Keys are those of reveal.js and of clickers", () => {
  const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
    key,
    code: "",
    isShifted: false,
    isHeld: false,
    focus: null,
    ...more,
  });

  test.each([
    ["ArrowRight", {}, "next"],
    ["ArrowLeft", {}, "previous"],
    ["PageDown", {}, "next"],
    ["PageUp", {}, "previous"],
    [" ", {}, "next"],
    [" ", {isShifted: true}, "previous"],
    ["Home", {}, "first"],
    ["End", {}, "last"],
    ["f", {code: "KeyF"}, "full-screen"],
    // The same key on a Cyrillic keyboard.
    ["а", {code: "KeyF"}, "full-screen"],
    ["b", {code: "KeyB"}, "black"],
    [".", {}, "black"],
    ["o", {code: "KeyO"}, "overview"],
    ["s", {code: "KeyS"}, "speaker"],
    ["?", {}, "help"],
    ["Escape", {}, "close"],
  ] as const)("%s %o: %s", (key, more, command) => expect(commandOf(pressed(key, more), true)).toBe(command));

  test("a field has its keys to itself; a clicker goes on while a lever has the focus", () => {
    expect(commandOf(pressed("b", {code: "KeyB", focus: "text"}), true)).toBeNull();
    expect(commandOf(pressed("PageDown", {focus: "text"}), true)).toBeNull();
    expect(commandOf(pressed("ArrowRight", {focus: "field"}), true)).toBeNull();
    expect(commandOf(pressed("PageDown", {focus: "field"}), true)).toBe("next");
    expect(commandOf(pressed(" ", {focus: "button"}), true)).toBeNull();
  });

  test("letters and signs can be switched off, and nothing else with them", () => {
    for (const code of ["KeyF", "KeyB", "KeyO", "KeyS", "KeyN"])
      expect(commandOf(pressed("x", {code}), false)).toBeNull();
    expect(commandOf(pressed("?"), false)).toBeNull();
    expect(commandOf(pressed("ArrowRight"), false)).toBe("next");
    expect(commandOf(pressed(" "), false)).toBe("next");
  });

  test("what is held with Control or Alt is the browser's", () =>
    expect(commandOf(pressed("f", {code: "KeyF", isHeld: true}), true)).toBeNull());
});

test.each([
  [-5, "0:00"],
  [65_000, "1:05"],
  [3_723_000, "1:02:03"],
])("%i milliseconds are %s", (milliseconds, said) => expect(durationText(milliseconds)).toBe(said));
