import {expect, test} from "vitest";
import type {Address} from "../../src/views/address.js";
import {addressBeside} from "../../src/views/addressBeside.js";

/** An address in the open: what was written, and a reader who goes back. */
function openAddress(query: string) {
  let now = query;
  let back = (_: string): void => {};
  const write = (next: string): void => {
    now = next;
  };
  const address: Address = {
    query: () => now,
    follow: write,
    go: write,
    correct: write,
    onReturn: (read) => {
      back = read;
    },
  };
  const goBack = (to: string): void => {
    now = to;
    back(to);
  };
  return {address, goBack, now: () => now};
}

test("a lab and its page share an address, and neither overwrites the other's part", () => {
  const {address, now} = openAddress("?threshold=3&map=lists");
  const {lab, own} = addressBeside(["map", "won"], address);
  expect(lab.query()).toBe("?threshold=3");
  expect(own.read().get("map")).toBe("lists");
  lab.follow("?threshold=5");
  expect(now()).toBe("?threshold=5&map=lists");
  own.write({map: "", won: "every"});
  expect(now()).toBe("?threshold=5&won=every");
  lab.correct("");
  expect(now()).toBe("?won=every");
});

test("a reader who goes back has both parts as they were", () => {
  const {address, goBack} = openAddress("?map=lost");
  const {lab, own} = addressBeside(["map"], address);
  const heard: string[] = [];
  lab.onReturn((query) => heard.push(query));
  own.onReturn((search) => heard.push(search.get("map") ?? ""));
  goBack("?threshold=7&map=gallagher");
  expect(heard).toEqual(["?threshold=7", "gallagher"]);
});
