import {type Measures, measures} from "../../core/measures.js";
import type {Outcome} from "../../core/outcome.js";
import {partyFunding, totalFunding} from "../../core/partyFunding.js";
import {chartLine, ofLab} from "../../picture/takeAway/takeAway.js";
import type {Answer} from "../../scenario/answer.js";
import {fundingRateOf} from "../../scenario/comparisonFigures.js";
import {fundingBadges} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";

/** The measures of proportion under the rules asked and under the law, and what the state would pay. */
export function measuresTable(lab: Lab, answer: Answer): Node {
  const {messages} = lab;
  const {outcome, baseline, entry} = answer;
  const [now, then] = [measures(outcome), measures(baseline)];
  if (!now) return html`<p>${messages.measures.nobody}</p>`;
  const names = Object.keys(messages.measures.names) as (keyof Measures)[];
  return fragment`<p>${messages.measures.lead}${answer.ranges ? ` ${messages.measures.byModel}` : ""}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${messages.measures.heading}><table class="figures measures">
      <thead><tr><td></td><th scope="col" class="number">${messages.measures.asked}</th><th scope="col" class="number">${messages.underLaw(entry.date)}</th></tr></thead>
      <tbody>${names.map(
        (
          name,
        ) => html`<tr><th scope="row">${messages.measures.names[name]}<small class="index-hint">${messages.measures.hints[name]}</small></th>
          <td class="number strong">${figure(lab, now[name])}</td>
          <td class="number">${then ? figure(lab, then[name]) : "–"}</td></tr>`,
      )}</tbody></table></div>
    ${chartLine(lab, "measures", ofLab(lab, messages.measures.heading))}
    ${funding(lab, answer)}`;
}

const figure = ({messages, formats}: Lab, value: number | null): string =>
  value === null ? messages.measures.undefined : formats.fixed(value);

function funding(lab: Lab, answer: Answer): Node | null {
  const {messages, formats} = lab;
  const rate = fundingRateOf(answer.entry);
  if (!rate) return null;
  const sums = (outcome: Outcome) => partyFunding(outcome, rate);
  const tenge = (tenths: number | bigint) => formats.whole(Math.round(Number(tenths) / 10));
  const [now, then] = [sums(answer.outcome), sums(answer.baseline)];
  const law = (party: string) => then.find((sum) => sum.party === party)?.tenths ?? 0;
  return fragment`<h3>${messages.measures.funding} ${fundingBadges(lab)}</h3>
    <p>${messages.measures.fundingLead(formats.decimal(rate.tenths / 10, 1), rate.year)}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${messages.measures.funding}><table class="figures">
      <thead><tr><th scope="col">${messages.table.party}</th><th scope="col" class="number">${messages.measures.asked}</th><th scope="col" class="number">${messages.underLaw(answer.entry.date)}</th></tr></thead>
      <tbody>${answer.contest.parties.map((party) => {
        const own = now.find((sum) => sum.party === party)?.tenths ?? 0;
        return html`<tr><th scope="row">${partyName(lab, party)}</th><td class="number strong">${tenge(own)}</td><td class="number">${tenge(law(party))}</td></tr>`;
      })}</tbody>
      <tfoot><tr><th scope="row">${messages.table.total}, ${messages.measures.tenge}</th><td class="number strong">${tenge(totalFunding(now))}</td><td class="number">${tenge(totalFunding(then))}</td></tr></tfoot></table></div>
    ${chartLine(lab, "funding", ofLab(lab, messages.measures.funding))}`;
}
