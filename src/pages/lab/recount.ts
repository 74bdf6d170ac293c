import {computed, untracked} from "@preact/signals-core";
import type {Lab} from "../../views/lab.js";
import type {RecountState} from "../../views/labState.js";
import {follow} from "../../views/view.js";
import {whenIdle} from "../../views/whenIdle.js";

/** What a recount needs: which pair of files a contest is in, and how to have a pair added up. */
export interface Recountable {
  readonly pairOf: (contest: string) => string;
  readonly recountAgrees: (pair: string) => Promise<boolean>;
}

/**
 * Once the first answer is painted: gets the stations ready for the sliders, then has everything added up again by
 * the database in this browser, and notes how it went. Nothing the reader sees waits for it. A contest from other
 * files has those added up when it is opened. `again` forgets what failed.
 */
export function keepRecounted(
  lab: Lab,
  files: Recountable,
): {readonly first: Promise<void>; readonly again: () => void} {
  const known = new Map<string, RecountState>();
  const pairNow = (): string => files.pairOf(lab.state.value.question.contest);
  const settle = (pair: string, state: RecountState): void => {
    known.set(pair, state);
    if (pairNow() === pair && lab.state.value.recount !== state) lab.note(state);
  };

  const recount = async (pair: string): Promise<void> => {
    settle(pair, "waiting");
    await painted();
    if (pairNow() === pair) {
      await lab.stations();
      if (pairNow() === pair && lab.state.value.stations === "failed") return settle(pair, "no-stations");
    }
    settle(pair, "counting");
    try {
      settle(pair, (await files.recountAgrees(pair)) ? "agrees" : "differs");
    } catch {
      settle(pair, "no-database");
    }
  };

  const asked = computed(pairNow);
  let first: Promise<void> | null = null;
  follow(() => {
    const now = asked.value;
    const state = known.get(now);
    untracked(() => {
      if (state !== undefined) return settle(now, state);
      const counted = recount(now);
      first ??= counted;
    });
  });
  return {
    first: first ?? Promise.resolve(),
    again: () => {
      known.clear();
      void recount(pairNow());
    },
  };
}

/** After the next frame is on screen, and when the browser has nothing better to do. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(resolve)));
  });
