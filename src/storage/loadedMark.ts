import {copyStorage} from "./copyStorage.js";

const key = "mandat-has-loaded";

/** True where this browser was last seen to keep sets that the reader loaded; known at once, unlike the sets. */
export function isMarkedAsLoaded(): boolean {
  try {
    return copyStorage().getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Notes whether the browser keeps sets. Where storage is switched off nothing is noted: no set is kept there either. */
export function markAsLoaded(keepsSets: boolean): void {
  try {
    if (keepsSets) copyStorage().setItem(key, "yes");
    else copyStorage().removeItem(key);
  } catch {
    // A reader who forbids storage has said so; there is nothing to mend and nothing to report.
  }
}
