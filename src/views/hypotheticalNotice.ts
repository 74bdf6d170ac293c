import type {CatalogueContest} from "../catalogue/catalogue.js";
import type {ContestChoice} from "./contestPicker.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";
import {view} from "./view.js";

/**
 * Says that the votes on screen are nobody's count, and leads back to what was published, where the focus goes on at the
 * element of an id; null where the votes are somebody's.
 */
export const hypotheticalNotice = <State>(
  {messages}: Setting,
  {state, entry, open, id = (part) => part}: ContestChoice<State>,
  next: string,
): HTMLElement =>
  view(
    state,
    (now) => hypothetical(entry(now)),
    (shown) => {
      if (!shown) return null;
      const back = (): void => {
        open(shown.id);
        document.getElementById(id(next))?.focus();
      };
      return html`<div class="notice" role="status" id=${id("hypothetical-count")}><p>${messages.hypotheticalCount.said}</p>
            <button type="button" class="quiet-button" id=${id("published-count")} @click=${back}>${messages.hypotheticalCount.back}</button></div>`;
    },
    {urgent: true},
  );

/** The contest, where a count that nobody made stands in its place. */
const hypothetical = (entry: CatalogueContest): CatalogueContest | null =>
  entry.basis === "hypothetical" && !entry.loaded ? entry : null;
