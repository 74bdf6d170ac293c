import {expect, test} from "vitest";
import {talkStore} from "../../src/storage/talkStore.js";
import {stepOf, type Talk} from "../../src/talk/talk.js";
import {aStorage} from "./aStorage.js";

const talk: Talk = {title: "Үш пайыз", steps: [stepOf("?threshold=3")]};

test("a talk is there after a reload, and is the one that steps are added to", () => {
  const storage = aStorage();
  expect(talkStore(() => storage).keep("a", talk)).toBe(true);
  const reloaded = talkStore(() => storage);
  expect(reloaded.all()).toEqual([{id: "a", talk}]);
  expect(reloaded.current()).toBe("a");
});

test("several talks stand in the order in which they were begun; one that is removed is gone", () => {
  const storage = aStorage();
  const store = talkStore(() => storage);
  for (const id of ["a", "b", "c"]) store.keep(id, {...talk, title: id});
  store.keep("a", {...talk, title: "a again"});
  expect(store.remove("b")).toBe(true);
  expect(
    talkStore(() => storage)
      .all()
      .map(({talk}) => talk.title),
  ).toEqual(["a again", "c"]);
  expect(store.all().map(({id}) => id)).toEqual(["a", "c"]);
});

test("where the browser keeps nothing it says so, and the talk lasts as long as the page", () => {
  const full = talkStore(() => aStorage(true));
  expect(full.keep("a", talk)).toBe(false);
  expect(full.all()).toEqual([{id: "a", talk}]);
  expect(full.current()).toBe("a");
  const forbidden = talkStore(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(forbidden.keep("a", talk)).toBe(false);
  expect(forbidden.all()).toHaveLength(1);
});

test("a talk that stands there damaged takes no other with it, and is not overwritten", () => {
  const storage = aStorage();
  const store = talkStore(() => storage);
  store.keep("a", talk);
  store.keep("b", talk);
  storage.setItem("mandat-talk-a", "{");
  expect(
    talkStore(() => storage)
      .all()
      .map(({id}) => id),
  ).toEqual(["b"]);
  expect(storage.getItem("mandat-talk-a")).toBe("{");
});
