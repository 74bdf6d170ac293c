import type {SampleAnswer, SeatInterval} from "../../../certainty/sampling/sampleSeats.js";
import type {ShareInterval} from "../../../certainty/sampling/shareIntervals.js";
import {chartLine} from "../../../picture/takeAway/takeAway.js";
import {lawfulQuestion} from "../../../scenario/question.js";
import {rem} from "../../../views/chart/page.js";
import {fragment, html} from "../../../views/html.js";
import {drawnLater} from "../../../views/lateChart.js";
import {partyColour, partyName} from "../../../views/partyNames.js";
import {view} from "../../../views/view.js";
import type {Protocols} from "../protocols.js";
import type {SampleModel} from "./sampleModel.js";
import {strataNow} from "./sampleState.js";

/** Dots a chart: small ones, a party each. */
const dots = 20;

/** A chart fits a phone; wider ones stand beside each other. In rem. */
const chartRem = 18;

/** Shares and seats of all stations with their intervals; nothing before the reader has said that a lot chose them. */
export const sampleResult = (page: Protocols, model: SampleModel, id: string): HTMLElement =>
  view(
    model.state,
    ({answer}) => answer,
    (answer) => answer && resultOf(page, model, id, answer),
    {urgent: true},
  );

function resultOf(page: Protocols, model: SampleModel, id: string, answer: SampleAnswer): Node {
  const {sample: words} = page.words;
  const {asked} = model.state.peek();
  const strata = strataNow(model.state.peek());
  const drawn = strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
  const all = Object.values(asked?.sizes ?? {}).reduce((sum, size) => sum + size, 0);
  const {listSeats, house, replicates, shares, parties} = answer;
  return html`<div class="sample-result" id=${`intervals-${id}`}><h4>${words.heading}</h4>
    <p>${words.means(drawn, all)}</p>
    ${strata.length > 1 ? html`<p>${words.weighted}</p>` : null}
    ${listSeats < house ? html`<p>${words.districts(listSeats, house)}</p>` : null}
    <div class="scroll" tabindex="0" role="region" aria-label=${words.heading}><table class="figures">
    <thead><tr><th scope="col">${words.columns.party}</th><th scope="col">${words.columns.share}</th><th scope="col">${words.columns.seats}</th></tr></thead>
    <tbody>${shares.map(
      (share, place) =>
        html`<tr data-party=${share.party}><th scope="row">${partyName(page.setting(), share.party)}</th><td>${shareSaid(page, share)}</td><td>${seatsSaid(page, parties[place])}</td></tr>`,
    )}</tbody></table></div>
    ${queryBehind(page, "sample", id, words.heading)}
    ${charts(page, id, parties)}
    <p class="hint">${words.method(replicates)}</p></div>`;
}

/** The ends are rounded away from each other, so that the interval does not shrink. */
function shareSaid(page: Protocols, {share, between}: ShareInterval): string {
  const {sample: words} = page.words;
  const {rounded} = page.setting().formats;
  const own = rounded(100 * share);
  if (between === null) return words.noInterval(own);
  const [least, greatest] = [Math.floor(1000 * between.least) / 10, Math.ceil(1000 * between.greatest) / 10];
  return words.share(rounded(least), rounded(greatest), own);
}

const seatsSaid = ({words}: Protocols, interval: SeatInterval | undefined): string =>
  interval ? words.sample.seats(interval.least, interval.greatest, interval.seats) : "…";

/** The redrawn samples as dots, a chart for each party that has a seat in some of them. */
function charts(page: Protocols, id: string, parties: readonly SeatInterval[]): HTMLElement | null {
  const {sample: words} = page.words;
  const setting = page.setting();
  const seated = parties.filter(({distribution}) => distribution.counts.some(({seats}) => seats > 0));
  if (seated.length === 0) return null;
  return drawnLater(
    setting,
    () => import("../../../views/chart/seatDots.js"),
    ({seatDots}) => fragment`<div class="sample-dots">${seated.map(
      ({party, seats, least, greatest, distribution}) => {
        const name = partyName(setting, party);
        const within = distribution.counts
          .filter((one) => one.seats >= least && one.seats <= greatest)
          .reduce((sum, one) => sum + one.draws, 0);
        return html`<div><h5>${name}</h5>${seatDots(
          {
            distribution,
            range: {least, greatest, most: seats, within, draws: distribution.draws},
            colour: partyColour(setting, party),
            mostLikely: words.own(seats),
            lines: [],
            text: words.dots(name, words.seats(least, greatest, seats)),
            whole: setting.formats.whole,
            dots,
          },
          chartRem * rem(),
        )}</div>`;
      },
    )}</div><p class="hint">${words.eachDot(dots)}</p>
    ${queryBehind(page, "sampleDots", id, words.eachDot(dots))}`,
  );
}

/** The way to the rows: of the set, under the law that it is compared with. */
const queryBehind = (
  page: Protocols,
  name: "sample" | "sampleDots",
  id: string,
  label: string,
): HTMLElement =>
  chartLine(page.setting(), name, {
    label,
    question: () => lawfulQuestion(page.setting().catalogue, id),
    several: name === "sampleDots",
  });
