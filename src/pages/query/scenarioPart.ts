import {writeAddress} from "../../rules/address.js";
import {rulesAt} from "../../rules/placed.js";
import {labContestPicker} from "../../views/contestPicker.js";
import {headline} from "../../views/headline.js";
import {html} from "../../views/html.js";
import {ruleControl} from "../../views/ruleControl.js";
import {view} from "../../views/view.js";
import type {QueryPage} from "./queryPage.js";

/** The scenario that queries can read, in its sentence, with the levers to change it. */
export function scenarioPart({lab, words}: QueryPage): HTMLElement {
  const said = view(
    lab.state,
    (state) => state,
    (state) => headline(lab, state),
    {urgent: true},
  );
  const toLab = view(
    lab.state,
    ({question}) => writeAddress(question, lab.catalogue),
    (query) => html`<a href=${`./${query}`}>${words.scenario.lab}</a>`,
    {tag: "p"},
  );
  const levers = rulesAt("levers").flatMap((rule) => ruleControl(lab, rule) ?? []);
  return html`<section class="query-scenario" id="scenario" aria-labelledby="scenario-heading">
    <h2 id="scenario-heading">${words.scenario.heading}</h2>
    ${said}
    <p class="hint">${words.scenario.follows}</p>
    <details><summary>${words.scenario.change}</summary>
      <div class="query-levers">${labContestPicker(lab)}${levers}</div>
      ${toLab}
    </details>
  </section>`;
}
