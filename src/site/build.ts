import {keptPreviews} from "../press/keptPreviews.js";
import {unlessBuilt} from "./builtBefore.js";
import {finishSite} from "./finish.js";
import {isKept} from "./freeze.js";
import {buildPages} from "./keptPages.js";
import {previewedPages} from "./previews.js";
import {siteAddress} from "./siteAddress.js";

/**
 * Builds the site into `dist/`, without a network: as from nothing, though what an earlier build made of the same is
 * taken from there. `quiet` reports only a failure. A build for an address of its own, which others will see, is told
 * where its embed was not kept.
 */
export async function buildSite({quiet = false} = {}): Promise<void> {
  // A false address is told before the long work.
  const {whole} = siteAddress();
  const isNew = await unlessBuilt(async () => {
    await buildPages({quiet});
    // Drawn in a process of their own, beside the rest.
    const previews = keptPreviews(previewedPages());
    await Promise.all([previews, finishSite("dist", previews)]);
  });
  if (!isNew && !quiet) console.log("The site in dist/ is made of the same: nothing is built again.");
  if (whole && !quiet && !(await isKept()))
    console.log(
      "The embed of this build is not kept as a version that does not change: npm run freeze keeps it.",
    );
}
