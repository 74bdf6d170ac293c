import type {Lab} from "./lab.js";
import {whenIdle} from "./live.js";

/** What a recount needs: the stations' files, opened once. */
export interface Recountable {
  readonly recountAgrees: () => Promise<boolean>;
}

/**
 * Once the first answer is painted: gets the stations ready for the sliders, then has everything added up again by
 * the database in this browser, and notes how it went. Nothing the reader sees waits for it.
 */
export async function recountAfterFirstAnswer(lab: Lab, files: Recountable): Promise<void> {
  await painted();
  await lab.stations();
  if (lab.state().stations === "failed") return lab.note("no-stations");
  lab.note("counting");
  try {
    lab.note((await files.recountAgrees()) ? "agrees" : "differs");
  } catch {
    lab.note("no-database");
  }
}

/** After the next frame is on screen, and when the browser has nothing better to do. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(resolve)));
  });
