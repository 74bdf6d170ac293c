import {expect, test} from "vitest";
import {addToTalk} from "../../src/storage/addToTalk.js";
import {talkStore} from "../../src/storage/talkStore.js";
import {stepOf, type Talk, talkLimits} from "../../src/talk/talk.js";
import {aStorage} from "./aStorage.js";

const queries = (talk: Talk | undefined) => talk?.steps.map(({scenario}) => scenario);

test("the first scenario begins a talk, the next ones stand behind it", () => {
  const storage = aStorage();
  const store = () => talkStore(() => storage);
  expect(addToTalk(store(), "?threshold=3")).toEqual({state: "added", number: 1, title: ""});
  expect(addToTalk(store(), "")).toEqual({state: "added", number: 2, title: ""});
  expect(store().all()).toHaveLength(1);
  expect(queries(store().all()[0].talk)).toEqual(["?threshold=3", ""]);
});

test("where there are several talks, the one opened last has it", () => {
  const store = talkStore(() => storage);
  const storage = aStorage();
  store.keep("a", {title: "Тамыз", steps: [stepOf(null)]});
  store.keep("b", {title: "Қаңтар", steps: []});
  store.open("a");
  expect(addToTalk(store, "?threshold=5")).toEqual({state: "added", number: 2, title: "Тамыз"});
  expect(store.all().map(({talk}) => talk.steps.length)).toEqual([2, 0]);
});

test("a full talk, an address too long for a slide and a browser that keeps nothing are told apart, and change nothing", () => {
  const store = talkStore(() => storage);
  const storage = aStorage();
  const full = {title: "", steps: Array.from({length: talkLimits.steps}, () => stepOf(""))};
  store.keep("a", full);
  expect(addToTalk(store, "").state).toBe("full");
  expect(addToTalk(store, `?${"x".repeat(talkLimits.scenario)}`).state).toBe("too-long");
  expect(store.all()[0].talk).toEqual(full);
  expect(
    addToTalk(
      talkStore(() => aStorage(true)),
      "",
    ).state,
  ).toBe("not-kept");
});
