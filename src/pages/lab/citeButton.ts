import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {latePart} from "../../waiting/inAttempts.js";

/** Opens the dialog with which the scenario is cited or embedded; its code and its words come when it is pressed. */
export function citeButton(lab: Lab): HTMLElement {
  const open = async (): Promise<void> => {
    const {openCiteDialog} = await latePart(import("./citeDialog.js"));
    await openCiteDialog(lab);
  };
  return html`<button type="button" class="quiet-button" id=${lab.id("cite")} aria-haspopup="dialog" @click=${open}>${lab.messages.citeOrEmbed}</button>`;
}
