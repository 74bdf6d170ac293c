import type {Outcome, ThresholdStep} from "../../core/outcome.js";
import {asPercent, percentCut, type Share} from "../../core/share.js";
import type {ThresholdInterval} from "../../core/thresholdIntervals.js";
import type {Answer} from "../../scenario/answer.js";
import {fragment, html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";

/** Decimals of a tipping point on screen; cut, not rounded, so that the threshold shown is still met. */
const decimals = 4;

/** True where only list seats are told by threshold: who would win the districts is not known. */
export const tellsListSeatsOnly = ({ranges, question}: Answer): boolean =>
  ranges !== null && question.scenario.mixed.linkage === "parallel";

/** The seats by threshold, without those of districts where only a model says who would win them. */
export function certainSeats(answer: Answer): Pick<Answer, "intervals"> & {readonly house: number} {
  const {intervals, outcome, house} = answer;
  if (!tellsListSeatsOnly(answer)) return {intervals, house: outcome.house};
  const listsOf = (whole: Outcome): Outcome => {
    const parties = whole.parties.map((party) => ({...party, seats: party.list}));
    const filled = parties.reduce((sum, {seats}) => sum + seats, 0);
    return {...whole, parties, filled, vacant: house.list - filled};
  };
  return {
    house: Math.max(house.list, 1),
    intervals: intervals.map((one) => ({...one, outcome: one.outcome && listsOf(one.outcome)})),
  };
}

/** The threshold as a table: each stretch of thresholds, its seats, and the exact share that ends it. */
export function thresholdTable(lab: Setting, answer: Answer): HTMLElement {
  const {axis} = lab.messages;
  const {outcome: asked, question} = answer;
  const {intervals} = certainSeats(answer);
  const now = question.scenario.threshold.percent;
  const rows = intervals.map((interval) => {
    const {above, upTo, outcome} = interval;
    const isNow = (!above || asPercent(above) < now) && (!upTo || now <= asPercent(upTo));
    return html`<tr class=${isNow ? "is-now" : ""}>
      <th scope="row">${stretchText(lab, interval)}${isNow ? fragment` <small>(${axis.now})</small>` : null}</th>
      <td>${seatsText(lab, outcome)}</td>
      <td>${upTo ? leavers(lab, asked, upTo) : axis.allIn}</td>
    </tr>`;
  });
  return html`<table class="plain">
    <thead><tr><th scope="col">${axis.columns.stretch}</th><th scope="col">${axis.columns.seats}</th><th scope="col">${axis.columns.because}</th></tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
}

/** A stretch of thresholds in words. */
export function stretchText({messages, formats}: Setting, {above, upTo}: ThresholdInterval): string {
  const percent = (share: Share) => formats.rounded(percentCut(share, decimals), decimals);
  if (above && upTo) return messages.axis.between(percent(above), percent(upTo));
  if (upTo) return messages.axis.first(percent(upTo));
  return above ? messages.axis.last(percent(above)) : messages.axis.whole;
}

/** Who has how many seats in it, in words. */
export function seatsText(lab: Setting, outcome: Outcome | null): string {
  if (!outcome) return lab.messages.axis.noHouse;
  const {parties, vacant} = outcome;
  const seated = parties
    .filter(({seats}) => seats > 0)
    .map(({party, seats}) => `${partyName(lab, party)}\u00a0${seats}`);
  if (vacant > 0) seated.push(`${lab.messages.vacant} ${vacant}`);
  return seated.join(", ") || lab.messages.axis.nobody;
}

/** Those whose share is exactly the end of the stretch: the list that a higher threshold leaves out, and by what figures. */
function leavers(lab: Setting, asked: Outcome, upTo: Share): string {
  const {axis} = lab.messages;
  const gone = (thresholdStep(asked)?.parties ?? []).filter(({votes}) => votes === upTo.parts);
  const share = lab.formats.rounded(percentCut(upTo, decimals), decimals);
  return gone
    .map(({party, votes}) =>
      axis.tip(partyName(lab, party), share, lab.formats.whole(votes), lab.formats.whole(upTo.of)),
    )
    .join("; ");
}

/** The step of the law in which the threshold was applied. */
export const thresholdStep = ({steps}: Outcome): ThresholdStep | undefined =>
  steps.find((one): one is ThresholdStep => one.step === "threshold");
