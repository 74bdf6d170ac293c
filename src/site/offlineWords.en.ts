import type {OfflineMessages} from "./offlineWords.js";

/** English. */
export const en: OfflineMessages = {
  weight: (megabytes) => `${megabytes} MB`,
  save: (weight) => `Save the site for use without a network (${weight})`,
  saving: (megabytes, of) => `Saved so far: ${megabytes} of ${of} MB`,
  progress: "Saving the site in this browser",
  stop: "Stop and remove",
  ready: (weight) => `Ready without a network: every page is saved in this browser (${weight}).`,
  remove: "Remove from this browser",
  failed: {
    network: "The site was not saved whole: the connection broke off. What has come is kept.",
    changed: "The site was not saved: it was being renewed just now. Try again in a few minutes.",
    full: "This browser did not save the site: it has no room for it, or its settings forbid it.",
  },
  again: "Try again",
  newVersion:
    "A new version of this site is ready. Your talks and the protocols you loaded stay in this browser.",
  takeNewVersion: "Open the new version",
};
