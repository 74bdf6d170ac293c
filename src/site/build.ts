import {keptPreviews} from "../press/keptPreviews.js";
import {finishSite} from "./finish.js";
import {framework} from "./framework.js";
import {previewedPages} from "./previews.js";
import {siteAddress} from "./siteAddress.js";

/** Builds the site into `dist/`, from nothing, without a network. `quiet` reports only a failure. */
export async function buildSite({quiet = false} = {}): Promise<void> {
  // A false address is told before the long work.
  siteAddress();
  await framework("build", {quiet});
  await finishSite("dist", await keptPreviews(previewedPages()));
}
