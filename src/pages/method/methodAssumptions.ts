import {rules} from "../../rules/rules.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {MethodMessages} from "./words.js";

/** Every assumption an answer can make, rule by rule, in the words its working uses. */
export const assumptionList = ({messages}: Lab): HTMLElement =>
  html`<ul class="assumptions">${rules.flatMap(({assumptions}) =>
    assumptions.map((key) => html`<li data-assumption=${key}>${messages.working.assumption[key]}</li>`),
  )}</ul>`;

/** How rules are read where they say what but not how. */
export const readingList = ({assumptions}: MethodMessages): HTMLElement =>
  html`<ul class="assumptions">${assumptions.readingList.map((reading) => html`<li>${reading}</li>`)}</ul>`;
