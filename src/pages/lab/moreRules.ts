import {type PlacedRule, rulesAt, rulesBeside} from "../../rules/placed.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {controlWords, ruleControl} from "../../views/ruleControl.js";
import {transferEditor} from "./transferEditor.js";

/** The further rules of the contract, one click away; each says what it does and whether the law knows it. */
export const moreRules = (lab: Lab): HTMLElement =>
  html`<details class="more" id=${lab.id("more-rules")}><summary>${lab.messages.more.open}</summary>
    ${rulesAt("more").map((rule) => (rule.control.kind === "moves" ? transferEditor(lab) : further(lab, rule)))}
  </details>`;

/** The control of a rule, those that belong to it, and its sentence. */
const further = (lab: Lab, rule: PlacedRule<"more">): HTMLElement =>
  html`<div class="rule">${[rule, ...rulesBeside(rule.field)].map((one) => ruleControl(lab, one))}<p class="hint">${controlWords(lab, rule).hint}</p></div>`;
