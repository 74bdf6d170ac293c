import {computed} from "@preact/signals-core";
import {fetchedWhenIdle, missingChart} from "../../views/fetchedWhenIdle.js";
import type {Lab} from "../../views/lab.js";
import {view} from "../../views/view.js";
import {thresholdPlace} from "./thresholdPlace.js";

/**
 * The seats over the threshold as step lines. What draws them, and the library that it runs on, is fetched after the
 * first answer: the chart stands below it. Until then its height is kept free, so that nothing below it moves.
 */
export function thresholdChart(lab: Lab): HTMLElement {
  const code = fetchedWhenIdle(() => import("./thresholdAxis.js"));
  const answered = computed(() => lab.state.value.answer);
  const shown = computed(() => ({answer: answered.value, code: code.value}));
  return view(
    shown,
    (now) => now,
    ({answer, code: {part, isMissing}}, width) => {
      if (!answer) return null;
      if (isMissing) return missingChart(lab);
      return part
        ? part.thresholdAxis(lab, answer, width)
        : roomOf(thresholdPlace(lab, answer, width).height);
    },
    {toWidth: true},
  );
}

/** An empty place of so many px. */
function roomOf(height: number): HTMLElement {
  const room = document.createElement("div");
  room.style.height = `${height}px`;
  return room;
}
