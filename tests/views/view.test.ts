import "../charts/document.js";
import {signal} from "@preact/signals-core";
import {describe, expect, test} from "vitest";
import {html} from "../../src/views/html.js";
import {redrawn, whenTakenDown} from "../../src/views/owner.js";
import {follow, view} from "../../src/views/view.js";
import {whenRested} from "../../src/views/whenRested.js";

const whole = <State>(state: State): State => state;
const atOnce = {urgent: true} as const;

describe("A view", () => {
  test("is drawn anew when its part of the state changes, and only then", () => {
    const state = signal({seats: 71, said: "a"});
    let drawn = 0;
    const element = view(
      state,
      ({seats}) => seats,
      (seats) => {
        drawn += 1;
        return `${seats} seats`;
      },
      atOnce,
    );
    expect(element.textContent).toBe("71 seats");
    state.value = {seats: 71, said: "b"};
    expect(drawn).toBe(1);
    state.value = {seats: 76, said: "b"};
    expect(element.textContent).toBe("76 seats");
    expect(drawn).toBe(2);
  });

  test("does not follow what it only looks at while it draws", () => {
    const state = signal(1);
    const other = signal(1);
    let drawn = 0;
    view(
      state,
      whole,
      () => {
        drawn += other.value;
        return null;
      },
      atOnce,
    );
    other.value = 100;
    expect(drawn).toBe(1);
  });

  test("takes no room without anything in it, and draws what comes at once", () => {
    const state = signal<string | null>(null);
    const element = view(state, whole, whole);
    expect(element.hidden).toBe(true);
    state.value = "a notice";
    expect(element.hidden).toBe(false);
    expect(element.textContent).toBe("a notice");
  });

  test("gives the focus back to the element of the same id", () => {
    const state = signal(1);
    const element = view(
      state,
      whole,
      (number) => {
        const button = document.createElement("button");
        button.id = "again";
        button.textContent = String(number);
        return button;
      },
      atOnce,
    );
    document.body.append(element);
    document.getElementById("again")?.focus();
    state.value = 2;
    expect(document.activeElement?.textContent).toBe("2");
    element.remove();
  });
});

describe("What is out of sight", () => {
  const page = html`<main><input type="range"><button>Another</button></main>`;
  const [slider, button] = page.children;
  const touch = (element: Element, event: string) => element.dispatchEvent(new Event(event, {bubbles: true}));
  const later = () => new Promise((done) => setTimeout(done, 150));
  const shown = signal("first");
  const told: string[] = [];
  document.body.append(page);
  page.append(view(shown, whole, (text) => text));
  const said = () => page.lastElementChild?.textContent;

  test("follows once the browser is idle", async () => {
    shown.value = "second";
    expect(said()).toBe("first");
    await later();
    expect(said()).toBe("second");
  });

  test("waits while a pointer holds a slider, and follows when it lets go", async () => {
    touch(slider, "pointerdown");
    shown.value = "third";
    await later();
    expect(said()).toBe("second");
    touch(slider, "pointerup");
    await later();
    expect(said()).toBe("third");
  });

  test("follows at the next touch of anything else, where the end of a hold was not told", async () => {
    touch(slider, "pointerdown");
    shown.value = "fourth";
    touch(button, "pointerdown");
    await later();
    expect(said()).toBe("fourth");
  });

  test("is done once and in order, however often it was asked for during the hold", async () => {
    const fill = () => told.push("filled");
    touch(slider, "pointerdown");
    whenRested(fill);
    whenRested(() => told.push("drawn"));
    whenRested(fill);
    touch(slider, "pointercancel");
    await later();
    expect(told).toEqual(["drawn", "filled"]);
  });
});

describe("What is drawn ends with what it is drawn in", () => {
  test("after 20 changes one more is followed once, however deep what follows it stands", () => {
    const state = signal(0);
    let followed = 0;
    view(
      state,
      whole,
      () =>
        view(
          state,
          whole,
          () => {
            follow(() => {
              followed += 1 + 0 * state.value;
            });
            return null;
          },
          atOnce,
        ),
      atOnce,
    );
    for (let changes = 1; changes <= 20; changes++) state.value = changes;
    followed = 0;
    state.value = 21;
    expect(followed).toBe(1);
  });

  test("what is drawn outside of any owner lasts as long as the page", () => {
    const state = signal(0);
    let drawn = 0;
    view(
      state,
      whole,
      () => {
        drawn += 1;
        return null;
      },
      atOnce,
    );
    state.value = 1;
    expect(drawn).toBe(2);
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

  test("a view that another takes down in the same change is not told of it any more", () => {
    const state = signal(0);
    const told: string[] = [];
    const place = redrawn();
    follow(() => {
      const now = state.value;
      place.draw(() => {
        told.push(`outer ${now}`);
        if (now === 0) follow(() => void told.push(`inner ${state.value}`));
      });
    });
    state.value = 1;
    expect(told).toEqual(["outer 0", "inner 0", "outer 1"]);
  });
});
