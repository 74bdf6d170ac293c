import {writeAddress} from "../../rules/address.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {lateLink} from "../../views/lateLink.js";

/** Leads from the lab to the evidence page, with the contest and the rules of the lab. */
export const evidenceLink = (lab: Lab): HTMLElement =>
  lateLink(
    html`<a class="quiet-button compare-link" id=${lab.id("evidence-link")}>${lab.messages.toEvidence}</a>`,
    () => `./evidence${writeAddress(lab.state.value.question, lab.catalogue)}`,
  );
