import {compareAddress} from "../../rules/comparisonAddress.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {lateLink} from "../../views/lateLink.js";

/** Leads from the lab to the compare page, with the scenario of the lab as a column. */
export const compareLink = (lab: Lab): HTMLElement =>
  lateLink(
    html`<a class="quiet-button compare-link" id=${lab.id("compare-link")}>${lab.messages.toCompare}</a>`,
    () => `./compare${compareAddress(lab.state.value.question, lab.catalogue)}`,
  );
