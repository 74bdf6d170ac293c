import type {Law} from "../../catalogue/catalogue.js";
import {changedRules, type RuleOfLaw} from "../../certainty/lawDifference/changedRules.js";
import type {Rule} from "../../rules/rule.js";
import {lawBadge} from "../../views/badge.js";
import {groupName} from "../../views/groupName.js";
import {html} from "../../views/html.js";
import type {Compare} from "./compare.js";
import type {LawMessages} from "./lawWords.js";

/** The rules in which two laws differ, each as either has it, with the article where it was read. */
export function ruleTable(compare: Compare, {rules}: LawMessages, from: Law, to: Law): HTMLElement {
  const changed = changedRules(compare.catalogue, from, to);
  if (changed.length === 0) return html`<p id="law-rules">${rules.none}</p>`;
  const cell = (rule: Rule, own: RuleOfLaw): HTMLElement => {
    const telling = {
      ...own.house,
      words: compare.messages.ruleWords,
      nameOf: (group: string) => groupName(compare, group),
    };
    return html`<td>${rule.told(own.question, telling).join("; ")}<small>${own.article ? rules.article(own.article) : rules.noArticle} ${lawBadge(compare, own.law, true)}</small></td>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${rules.heading}><table class="plain law-table" id="law-rules">
    <thead><tr>${[from, to].map((law) => html`<th scope="col">${law.name[compare.language]}</th>`)}</tr></thead>
    <tbody>${changed.map(({rule, from: before, to: after}) => html`<tr data-rule=${rule.field}>${cell(rule, before)}${cell(rule, after)}</tr>`)}</tbody>
  </table></div>`;
}
