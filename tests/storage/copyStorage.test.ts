import {describe, expect, test} from "vitest";
import {copyStorage} from "../../src/storage/copyStorage.js";
import {talkStore} from "../../src/storage/talkStore.js";
import {stepOf, type Talk} from "../../src/talk/talk.js";
import {aStorage} from "./aStorage.js";

const talk = (title: string): Talk => ({title, steps: [stepOf("?threshold=3")]});

describe("two copies of the site on one host", () => {
  test("keep talks of their own, and neither removes the other's", () => {
    const storage = aStorage();
    const [one, other] = ["/mandat/", "/mandat-dev/"].map((folder) =>
      talkStore(() => copyStorage(storage, folder)),
    );
    one.keep("a", talk("Тамыз"));
    other.keep("b", talk("Қаңтар"));
    expect(one.all().map(({id}) => id)).toEqual(["a"]);
    other.remove("b");
    expect(other.all()).toEqual([]);
    expect(one.all()).toEqual([{id: "a", talk: talk("Тамыз")}]);
  });

  test("each have what an earlier version kept for both", () => {
    const storage = aStorage();
    const before = talkStore(() => storage);
    before.keep("a", talk("Тамыз"));
    before.keep("b", talk("Қаңтар"));
    const stores = ["/", "/mandat/"].map((folder) => talkStore(() => copyStorage(storage, folder)));
    for (const store of stores) {
      expect(store.all().map(({id}) => id)).toEqual(["a", "b"]);
      expect(store.current()).toBe("b");
    }
    stores[0].remove("a");
    expect(stores[0].all().map(({id}) => id)).toEqual(["b"]);
    expect(stores[1].all().map(({id}) => id)).toEqual(["a", "b"]);
    // What was removed is gone, not only out of sight.
    expect(storage.getItem("mandat-talk-a")).toBeNull();
  });

  test("have it once: what another copy of an earlier version keeps later is its own affair", () => {
    const storage = aStorage();
    expect(talkStore(() => copyStorage(storage, "/mandat/")).all()).toEqual([]);
    talkStore(() => storage).keep("a", talk("Тамыз"));
    expect(talkStore(() => copyStorage(storage, "/mandat/")).all()).toEqual([]);
  });

  test("show it where there is no room for a second copy", () => {
    const kept = aStorage();
    talkStore(() => kept).keep("a", talk("Тамыз"));
    const full = new Proxy(kept, {
      get: (target, name) =>
        name === "setItem"
          ? () => {
              throw new DOMException("full", "QuotaExceededError");
            }
          : Reflect.get(target, name),
    });
    expect(talkStore(() => copyStorage(full, "/mandat/")).all()).toHaveLength(1);
  });
});
