import {compareAddress} from "../../rules/comparisonAddress.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";

/** Leads from the lab to the compare page, with the scenario of the lab as a column. */
export function compareLink(lab: Lab): HTMLElement {
  const link: HTMLAnchorElement = html`<a class="quiet-button compare-link" id=${lab.id("compare-link")}>${lab.messages.toCompare}</a>`;
  // The address is worked out when it is about to be used: levers move too often for it.
  const refresh = (): void => {
    link.href = `./compare${compareAddress(lab.state.value.question, lab.catalogue)}`;
  };
  for (const event of ["pointerenter", "pointerdown", "focus", "click"])
    link.addEventListener(event, refresh);
  refresh();
  return link;
}
