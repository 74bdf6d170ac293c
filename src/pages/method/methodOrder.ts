import {badge, basisSign, lawBadge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {type LawStep, lawSteps, type MethodMessages} from "./words.js";

/** The steps from votes to seats in the order of the law: what is done, what the law says, what is assumed. */
export const methodOrder = (lab: Lab, {order}: MethodMessages): HTMLElement =>
  html`<ol class="law-steps">${lawSteps.map((step) => lawStep(lab, order, step))}</ol>`;

function lawStep(lab: Lab, order: MethodMessages["order"], step: LawStep): HTMLElement {
  const {name, does, law, silent, assumed} = order.steps[step];
  const sources = lab.catalogue.lawSources.steps[step] ?? [];
  const badges = sources.map((source) => badge(lab, "law", source, true));
  return html`<li id=${`step-${step}`}><h3>${name}</h3><p>${does}</p>
    <dl class="facets">
      <div><dt>${order.law}</dt><dd>${law} ${badges}</dd></div>
      ${silent ? html`<div><dt>${order.silent}</dt><dd>${silent}</dd></div>` : null}
      ${assumed ? html`<div><dt>${order.assumed} ${assumptionSign(order.assumed)}</dt><dd>${assumed}</dd></div>` : null}
    </dl></li>`;
}

/** The sign of an assumption, leading to the list of all of them. */
const assumptionSign = (said: string): HTMLElement =>
  html`<a class="badge" href="#assumptions" aria-label=${said} title=${said}>${basisSign("hypothetical")}</a>`;

/** The rules of each date the lab knows, as the catalogue has them. */
export function rulesByDate(lab: Lab, {order}: MethodMessages): Node {
  const {catalogue, language} = lab;
  const laws = [...catalogue.laws].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return fragment`<h3>${order.dates}</h3>
    <ul class="rules-by-date">${laws.map(
      (law) => html`<li>${law.name[language]} ${lawBadge(lab, law, true)}</li>`,
    )}</ul>
    <p class="quiet">${order.datesLead}</p>`;
}
