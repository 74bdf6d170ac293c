import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {MethodMessages} from "./words.js";

/** Every assumption an answer can make, in the words its working uses. */
export const assumptionList = ({messages}: Lab): HTMLElement =>
  html`<ul class="assumptions">${Object.entries(messages.working.assumption).map(
    ([key, sentence]) => html`<li data-assumption=${key}>${sentence}</li>`,
  )}</ul>`;

/** How rules are read where they say what but not how. */
export const readingList = ({assumptions}: MethodMessages): HTMLElement =>
  html`<ul class="assumptions">${assumptions.readingList.map((reading) => html`<li>${reading}</li>`)}</ul>`;
