import {computed, type ReadonlySignal} from "@preact/signals-core";
import {fetchedWhenIdle, missingPart} from "./fetchedWhenIdle.js";
import type {Setting} from "./lab.js";
import {type Drawn, view} from "./view.js";

/** A chart whose code comes after the first answer. */
export interface LateChart<Code, Part> {
  readonly load: () => Promise<Code>;
  readonly draw: (code: Code, part: Part, width: number) => Drawn;
  /** How tall it will be, in px, at a width in px; null where nothing is drawn. */
  readonly height: (part: Part, width: number) => number | null;
}

/**
 * A chart of a part of the state, drawn anew when that changes. What draws it, and the library that it runs on, is
 * fetched once the browser is idle: it stands below the first answer. Until then its height is kept free, so that
 * nothing below it moves; where it did not come, its place says so.
 */
export function lateChart<Code, State, Part>(
  setting: Setting,
  state: ReadonlySignal<State>,
  select: (state: State) => Part,
  {load, draw, height}: LateChart<Code, Part>,
): HTMLElement {
  const code = fetchedWhenIdle(load);
  const part = computed(() => select(state.value));
  const shown = computed(() => ({part: part.value, code: code.value}));
  return view(
    shown,
    (now) => now,
    (now, width) => {
      if (now.code.part) return draw(now.code.part, now.part, width);
      const tall = height(now.part, width);
      if (tall === null) return null;
      return now.code.isMissing ? missingPart(setting) : roomOf(tall);
    },
    {toWidth: true},
  );
}

/**
 * A part of the page whose code, with the library that it runs on, is fetched once the browser is idle. It is drawn when
 * that has come, and takes no room before; where it did not come, its place says so.
 */
export function drawnLater<Code>(
  setting: Setting,
  load: () => Promise<Code>,
  draw: (code: Code) => Drawn,
): HTMLElement {
  return view(
    fetchedWhenIdle(load),
    (now) => now,
    ({part, isMissing}) => {
      if (isMissing) return missingPart(setting);
      return part && draw(part);
    },
    {urgent: true},
  );
}

/** An empty place of so many px. */
function roomOf(height: number): HTMLElement {
  const room = document.createElement("div");
  room.style.height = `${height}px`;
  return room;
}
