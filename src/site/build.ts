import {finishSite} from "./finish.js";
import {framework} from "./framework.js";

/** Builds the site into `dist/`, from nothing, without a network. `quiet` reports only a failure. */
export async function buildSite({quiet = false} = {}): Promise<void> {
  await framework("build", {quiet});
  await finishSite("dist");
}
