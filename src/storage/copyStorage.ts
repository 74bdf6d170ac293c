import {nameInCopy, siteFolder} from "./siteFolder.js";

/** Texts that the browser keeps under names. Each function throws where the browser keeps nothing or has no room. */
export type KeptTexts = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What the reader made, under the names of earlier versions, which all copies of the site on one host shared. */
const sharedNames = /^mandat-(talk-[^ ]+|talks|open-talk|queries|has-loaded|show-letters)$/;

/** Noted once what was shared is this copy's own as well. */
const takenOver = "mandat-taken-over";

/**
 * The texts of this copy of the site. What an earlier version kept is copied once and left where it was, for the
 * other copies to take as well; what the reader removes is removed there too, so that nothing removed stays behind.
 */
export function copyStorage(storage: Storage = localStorage, folder = siteFolder()): KeptTexts {
  const own = (name: string): string => nameInCopy(name, folder);
  const isTaken = takeOver(storage, own);
  return {
    // Where there was no room to copy, what was shared is read where it stands.
    getItem: (name) => storage.getItem(own(name)) ?? (isTaken ? null : sharedText(storage, name)),
    setItem: (name, text) => storage.setItem(own(name), text),
    removeItem(name) {
      storage.removeItem(own(name));
      if (sharedText(storage, name) !== null) storage.removeItem(name);
    },
  };
}

/** True once everything that was shared is this copy's own. */
function takeOver(storage: Storage, own: (name: string) => string): boolean {
  if (storage.getItem(own(takenOver)) !== null) return true;
  const names = Array.from({length: storage.length}, (_, place) => storage.key(place) ?? "");
  try {
    for (const name of names) {
      const text = sharedText(storage, name);
      if (text !== null && storage.getItem(own(name)) === null) storage.setItem(own(name), text);
    }
    storage.setItem(own(takenOver), "yes");
    return true;
  } catch {
    // No room for a second copy: the next opening tries again.
    return false;
  }
}

const sharedText = (storage: Storage, name: string): string | null =>
  sharedNames.test(name) ? storage.getItem(name) : null;
