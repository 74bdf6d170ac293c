import type {MethodMessages} from "../../i18n/method/messages.js";
import {html} from "../html.js";
import type {Lab} from "../lab.js";

/** Every assumption an answer can make, in the words its working uses. */
export const assumptionList = ({messages}: Lab): HTMLElement =>
  html`<ul class="assumptions">${Object.entries(messages.working.assumption).map(
    ([key, sentence]) => html`<li data-assumption=${key}>${sentence}</li>`,
  )}</ul>`;

/** How rules are read where they say what but not how. */
export const readingList = ({assumptions}: MethodMessages): HTMLElement =>
  html`<ul class="assumptions">${assumptions.readingList.map((reading) => html`<li>${reading}</li>`)}</ul>`;
