import {askInDialog} from "../../views/dialog.js";
import {html} from "../../views/html.js";
import type {Protocols} from "./protocols.js";

/** Removes a set for good, once the reader has said so twice. */
export async function askToRemove(page: Protocols, id: string, name: string): Promise<void> {
  const {sets} = page.words;
  const isSure = await askInDialog({
    heading: sets.confirm(name),
    content: html`<p>${sets.confirmText}</p>`,
    confirm: sets.remove,
    cancel: sets.cancel,
  });
  if (!isSure) return;
  await page.remove(id);
  document.getElementById("sets-heading")?.focus();
}
