import {computed} from "@preact/signals-core";
import {writeAddress} from "../../../rules/address.js";
import {html} from "../../../views/html.js";
import {today} from "../../../views/today.js";
import type {Show} from "./show.js";
import {stageScreen} from "./stageScreen.js";

/**
 * The talk on paper: a sheet a slide, drawn as it stands on the stage, and below it where the same opens in the lab. On
 * screen the sheets stand one below the other, with a button that prints them.
 */
export function paperWindow(show: Show): HTMLElement {
  const {words, talk, formats} = show;
  const made = [talk.title, `Mandat, ${formats.date(today())}`].filter(Boolean).join("\u00a0· ");
  const sheets = talk.steps.map(
    (_, step) =>
      html`<section class="paper-sheet">${stageScreen(
        show,
        computed(() => step),
        {isStill: true},
      )}<p class="paper-foot"><span>${made}</span> <span class="paper-address">${addressOf(show, step)}</span></p></section>`,
  );
  return html`<main class="paper">
    <p class="paper-actions"><button type="button" class="primary-button" id="print-talk" @click=${() => print()}>${words.paper.print}</button> <a class="quiet-button" href=${`./present${location.hash}`}>${words.paper.back}</a></p>
    ${sheets.length > 0 ? sheets : html`<p>${words.empty}</p>`}
  </main>`;
}

/** Where a slide opens in the lab; nothing for one of words alone. */
function addressOf(show: Show, step: number): string {
  const lab = show.labOf(step);
  return lab
    ? new URL(`./${writeAddress(lab.state.peek().question, show.catalogue)}`, location.href).href
    : "";
}
