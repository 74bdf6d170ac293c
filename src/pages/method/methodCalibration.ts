import {signal} from "@preact/signals-core";
import {entryOf} from "../../catalogue/contests.js";
import {knownDistricts} from "../../catalogue/knownDistricts.js";
import {triedShares, triedSigmas} from "../../certainty/districts/calibration.js";
import type {ReportedPair} from "../../certainty/districts/calibrationReport.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import {chartLine} from "../../picture/takeAway/takeAway.js";
import {calibrationQuestion} from "../../statement/calibrationQuestion.js";
import {officialNow} from "../../statement/claims/ground.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import {view} from "../../views/view.js";
import type {MethodMessages} from "./words.js";

/** How anyone computes the same table elsewhere. */
const command = "npx vitest run --project unit tests/certainty/districts";

/**
 * How the model of local candidates is calibrated, with the pairs of figures that agree with the one known election:
 * computed beside the page while it is read.
 */
export function calibrationWords(lab: Lab, {models}: MethodMessages, service: CertaintyService): Node | null {
  const known = knownDistricts(lab.catalogue);
  const question = calibrationQuestion(lab.catalogue);
  if (!known || !question) return null;
  const {calibration} = models;
  const now = entryOf(lab.catalogue, officialNow);
  const {districts} = question.applied;
  const pairs = signal<readonly ReportedPair[] | "failed" | null>(null);
  service.ask("calibration", question, {
    answered: (answer) => {
      pairs.value = answer;
    },
    failed: () => {
      pairs.value = "failed";
    },
  });
  const told = {
    year: known.entry.date.slice(0, 4),
    party: partyName(lab, known.party),
    won: known.won,
    of: known.of,
    others: known.others,
  };
  return fragment`<h3 id="local-candidates">${calibration.heading} ${badge(lab, known.entry.basis, known.entry.sources[0], true)}</h3>
    <p>${calibration.model}</p>
    <p>${calibration.known(told)}</p>
    <p>${calibration.weights(triedSigmas.length * triedShares.length, told.year)}</p>
    ${view(
      pairs,
      (found) => found,
      (found) => {
        if (found === null) return html`<p class="quiet">${calibration.computing}</p>`;
        if (found === "failed") return html`<p>${calibration.failed}</p>`;
        const table = pairTable(lab, models, found, {
          ...told,
          now: now.date.slice(0, 4),
          districts,
          leader: leaderName(lab),
        });
        return fragment`${table}${chartLine(lab, "calibration", {
          label: calibration.heading,
          question: () => lab.state.value.question,
          rests: () => [lab.messages.basis[known.entry.basis], lab.messages.basis.hypothetical],
          sources: () => known.entry.sources.slice(0, 1),
        })}`;
      },
    )}
    <p>${calibration.limits}</p>
    <p>${calibration.run} <code>${command}</code></p>`;
}

/** The list with the most official votes in the contest that the pairs are put to. */
function leaderName(lab: Lab): string {
  const {votes} = entryOf(lab.catalogue, officialNow).contest;
  return partyName(lab, votes.reduce((best, list) => (list.votes > best.votes ? list : best)).party);
}

interface Named {
  readonly year: string;
  readonly party: string;
  readonly of: number;
  readonly now: string;
  readonly leader: string;
  readonly districts: number;
}

function pairTable(
  {formats}: Lab,
  {calibration}: MethodMessages["models"],
  pairs: readonly ReportedPair[],
  {year, party, of, now, leader, districts}: Named,
): HTMLElement {
  const {columns} = calibration;
  const one = (value: number) => formats.fixed(value, 1);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${calibration.caption(year)}><table class="figures" id="calibration">
    <caption>${calibration.caption(year)}</caption>
    <thead><tr><th scope="col">σ</th>${[
      columns.share,
      columns.won(party, of),
      columns.independents,
      columns.others,
      columns.exactly,
      columns.applied(leader, districts, now),
    ].map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
    <tbody>${pairs.map(
      ({sigma, independents, mean, chance, applied}) =>
        html`<tr><th scope="row">${formats.fixed(sigma)}</th><td class="number">${formats.rounded(independents)}</td><td class="number">${one(mean.leader)}</td><td class="number">${one(mean.independents)}</td><td class="number">${one(mean.others)}</td><td class="number">${formats.rounded(100 * chance)}</td><td class="number strong">${one(applied)}</td></tr>`,
    )}</tbody></table></div>`;
}
