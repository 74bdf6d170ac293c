import {basisLine} from "../../pages/lab/basisLine.js";
import {writeAddress} from "../../rules/address.js";
import type {Answer} from "../../scenario/answer.js";
import {citedSources} from "../../scenario/citedSources.js";
import {headline} from "../../views/headline.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {levers} from "../../views/levers.js";
import {questionNotice} from "../../views/notices.js";
import {parliament} from "../../views/parliament/parliament.js";
import {barsKey, seatBars} from "../../views/seatBars.js";
import {type LaterRemarks, sourceList} from "../../views/sourceList.js";
import {type Draw, type ViewOptions, view} from "../../views/view.js";
import type {EmbedPlace} from "./embedPlace.js";
import type {EmbedMessages} from "./embedWords.js";

/** What an embed says of itself. */
export interface EmbedFacts {
  readonly place: EmbedPlace;
  readonly words: EmbedMessages;
  readonly dataVersion: string;
  readonly remarks: LaterRemarks;
}

/** The parts of an embed from top to bottom: the sentence, the levers if wanted, the seats, what they rest on. */
export function embedView(lab: Lab, facts: EmbedFacts): readonly Node[] {
  const answered = (draw: Draw<Answer>, how: ViewOptions = {}): HTMLElement =>
    view(
      lab.state,
      ({answer}) => answer,
      (answer, ...place) => answer && draw(answer, ...place),
      {urgent: true, ...how},
    );
  return [
    html`<div id="notices">${questionNotice(lab)}</div>`,
    html`<div class="answer" aria-live="polite">${view(
      lab.state,
      ({fault, waits, answer}) => fault ?? (waits || answer),
      () => headline(lab, lab.state.value, {isHeading: true}),
      {urgent: true},
    )}</div>`,
    ...(facts.place.hasLevers ? [levers(lab)] : []),
    html`<div class="house-charts">
      <div>${answered((answer, ...place) => parliament(lab, answer, ...place), {toWidth: true})}</div>
      <div>${answered((answer, ...place) => seatBars(lab, answer, ...place), {toWidth: true})}${answered((answer) => barsKey(lab, answer))}</div>
    </div>`,
    html`<div class="basis-line">${answered((answer) => basisLine(lab, answer))}</div>`,
    answered(({entry, question}) =>
      entry.printed && !question.count ? html`<p class="hint">${facts.words.rounding}</p>` : null,
    ),
    foot(lab, facts, answered),
  ];
}

/** The way to the lab, the sources, and which form of the embed this is. */
function foot(
  lab: Lab,
  {place, words, dataVersion, remarks}: EmbedFacts,
  answered: (draw: (answer: Answer) => Node) => HTMLElement,
): HTMLElement {
  const {root, version} = place;
  const link =
    root === null
      ? null
      : view(
          lab.state,
          ({question}) => `${root}${lab.language}/${writeAddress(question, lab.catalogue)}`,
          (href) =>
            html`<a id="to-lab" href=${href} target="_blank" rel="noopener"><b>Mandat</b>: ${words.toLab}</a>`,
          {tag: "span", urgent: true},
        );
  return html`<footer class="embed-foot">${link}
    <span class="quiet">${version ? words.frozen(version) : words.follows} ${words.data(dataVersion)}</span>
    <details><summary>${lab.messages.sources.heading}</summary>${answered((answer) => html`<div>${sourceList(lab, {remarks, only: citedSources(lab.catalogue, answer)})}</div>`)}</details></footer>`;
}
