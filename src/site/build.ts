import {finishSite} from "./finish.js";
import {framework} from "./framework.js";

/** Builds the site into `dist/`, from nothing, without a network. */
export async function buildSite(): Promise<void> {
  await framework("build");
  await finishSite("dist");
}
