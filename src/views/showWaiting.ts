import type {Lab} from "./lab.js";
import {follow} from "./view.js";

/** Dims what the page shows while stations load that its question needs (`data-waits` in the style sheets). */
export const showWaiting = (lab: Lab): void =>
  follow(() => {
    document.documentElement.toggleAttribute("data-waits", lab.state.value.waits);
  });
