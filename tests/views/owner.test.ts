import "../charts/document.js";
import {describe, expect, test} from "vitest";
import {audience, redrawn, whenTakenDown} from "../../src/views/owner.js";
import {part} from "../../src/views/part.js";

/** A page of a number, with who is told of it. */
function page() {
  const {subscribe, tell, size} = audience();
  let number = 0;
  return {
    model: {state: () => number, subscribe},
    size,
    change: () => {
      number += 1;
      tell();
    },
  };
}

describe("What is drawn ends with what it is drawn in", () => {
  test("after 20 changes as many listen as after the first drawing, however deep they are", () => {
    const {model, size, change} = page();
    part(
      model,
      (number) => number,
      () =>
        part(
          model,
          (number) => number,
          () => {
            model.subscribe(() => {});
            return null;
          },
        ),
    );
    const first = size();
    expect(first).toBe(3);
    for (let changes = 0; changes < 20; changes++) change();
    expect(size()).toBe(first);
  });

  test("what is drawn outside of any owner lasts as long as the page", () => {
    const {model, size, change} = page();
    part(
      model,
      () => "the same",
      () => null,
    );
    change();
    expect(size()).toBe(1);
  });

  test("a place ends before it is drawn anew, and draws no more once its owner is drawn anew", () => {
    const told: string[] = [];
    const outer = redrawn();
    let inner = redrawn();
    outer.draw(() => {
      inner = redrawn();
      inner.draw(() => whenTakenDown(() => told.push("first ended")));
      inner.draw(() => whenTakenDown(() => told.push("second ended")));
    });
    expect(told).toEqual(["first ended"]);
    outer.draw(() => told.push("outer drawn"));
    expect(told).toEqual(["first ended", "second ended", "outer drawn"]);
    inner.draw(() => told.push("never"));
    expect(told).toHaveLength(3);
  });

  test("a view that another takes down while all are told is not told any more", () => {
    const {subscribe, tell} = audience();
    const told: string[] = [];
    const place = redrawn();
    subscribe(() => place.draw(() => told.push("drawn anew")));
    place.draw(() => subscribe(() => told.push("gone")));
    tell();
    expect(told).toEqual(["drawn anew"]);
  });
});
