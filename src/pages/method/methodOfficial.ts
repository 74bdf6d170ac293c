import {chartLine} from "../../picture/takeAway/takeAway.js";
import {
  type CheckedRow,
  type MethodData,
  type OfficialCheck,
  officialChecks,
} from "../../statement/officialCheck.js";
import {badge, lawBadge} from "../../views/badge.js";
import {fragment, html, svg} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import type {MethodMessages} from "./words.js";

/** Announced seats beside those the engine gives now, a small table an election, and what that comes to. */
export function backToOfficial(lab: Lab, method: MethodMessages, data: MethodData): Node {
  const checks = officialChecks(lab.catalogue, data);
  const checked = checks.filter(({verdict}) => verdict !== "cannot-be-checked");
  const agreeing = checked.filter(({verdict}) => verdict === "agrees");
  const summary = method.official.summary[agreeing.length === checked.length ? "all" : "some"];
  return fragment`<p class="finding" id="official-summary">${summary(agreeing.length, checked.length, checks.length)}</p>
    <div class="official-checks">${checks.map((check) => checkTable(lab, method, check))}</div>`;
}

function checkTable(lab: Lab, {official}: MethodMessages, check: OfficialCheck): HTMLElement {
  const {formats, language, messages} = lab;
  const {id, name, date, law, source, seats, from, verdict, rows} = check;
  const isSeated = ({announced, computed}: CheckedRow) => announced > 0 || (computed ?? 0) > 0;
  const unseated = rows.filter((row) => !isSeated(row)).map(({party}) => partyName(lab, party));
  const title = `${name[language].replace(/, \d{4}$/, "")}, ${formats.date(date)}`;
  return html`<div class="official-check" data-check=${id} data-verdict=${verdict}><table class="figures">
    <caption>${title} <span class=${`verdict verdict-${verdict}`}>${verdict === "agrees" ? tick() : null}${official.verdict[verdict]}</span></caption>
    <thead><tr><th scope="col">${official.party}</th>
      <th scope="col" class="number">${from === "percentages" ? official.percent : official.votes} ${badge(lab, "official", source, true)}</th>
      <th scope="col" class="number">${official.announced}</th><th scope="col" class="number">${official.computed}</th></tr></thead>
    <tbody>${rows.filter(isSeated).map((row) => checkRow(lab, row))}</tbody></table>
    <p class="hint">${official.listSeats(seats)}; ${messages.underLaw(law.date)} ${lawBadge(lab, law, true)}</p>
    ${from === "percentages" ? html`<p class="hint">${official.fromPercentages}</p>` : null}
    ${from === "nothing" ? html`<p class="hint">${official.nothingToCheck}</p>` : null}
    ${unseated.length === 0 ? null : html`<p class="hint">${official.noSeats(unseated)}</p>`}</div>`;
}

function checkRow(lab: Lab, {party, votes, percent, announced, computed}: CheckedRow): HTMLElement {
  const {formats} = lab;
  const counted =
    votes !== null ? formats.whole(votes) : percent !== null ? formats.rounded(percent, 2) : "–";
  return html`<tr data-party=${party} data-announced=${announced} data-computed=${computed ?? ""}>
    <th scope="row">${partyName(lab, party)}</th><td class="number">${counted}</td>
    <td class="number">${formats.whole(announced)}</td>
    <td class="number strong">${computed === null ? "–" : formats.whole(computed)}</td></tr>`;
}

/** Drawn, since few fonts have it. The word stands beside it. */
const tick = (): SVGElement =>
  svg`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5l3.5 3.5L13 4.5" fill="none" stroke="currentColor" stroke-width="1.8"></path></svg>`;

/** The way to the rows of these tables, and what of them can be taken away. */
export const officialLine = (lab: Lab, {official}: MethodMessages): HTMLElement =>
  chartLine(lab, "officialResults", {
    label: official.heading,
    question: () => lab.state.value.question,
    several: true,
    rests: () => [lab.messages.basis.official],
    sources: () => [
      ...new Set(
        lab.catalogue.contests
          .filter(({basis}) => basis === "official")
          .flatMap(({sources}) => sources.slice(0, 1)),
      ),
    ],
  });
