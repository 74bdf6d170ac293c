import {writeAddress} from "../../rules/address.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";

/** Leads from the lab to the evidence page, with the contest and the rules of the lab. */
export function evidenceLink(lab: Lab): HTMLElement {
  const link: HTMLAnchorElement = html`<a class="quiet-button compare-link" id=${lab.id("evidence-link")}>${lab.messages.toEvidence}</a>`;
  // The address is worked out when it is about to be used: levers move too often for it.
  const refresh = (): void => {
    link.href = `./evidence${writeAddress(lab.state.value.question, lab.catalogue)}`;
  };
  for (const event of ["pointerenter", "pointerdown", "focus", "click"])
    link.addEventListener(event, refresh);
  refresh();
  return link;
}
