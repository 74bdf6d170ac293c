import {keptPreviews} from "../press/keptPreviews.js";
import {finishSite} from "./finish.js";
import {framework} from "./framework.js";
import {isKept} from "./freeze.js";
import {previewedPages} from "./previews.js";
import {siteAddress} from "./siteAddress.js";

/**
 * Builds the site into `dist/`, from nothing, without a network. `quiet` reports only a failure. A build for an address
 * of its own, which others will see, is told where its embed was not kept.
 */
export async function buildSite({quiet = false} = {}): Promise<void> {
  // A false address is told before the long work.
  const {whole} = siteAddress();
  await framework("build", {quiet});
  await finishSite("dist", await keptPreviews(previewedPages()));
  if (whole && !quiet && !(await isKept()))
    console.log(
      "The embed of this build is not kept as a version that does not change: npm run freeze keeps it.",
    );
}
