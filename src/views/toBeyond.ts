import type {CatalogueContest} from "../catalogue/catalogue.js";
import {tableContests} from "../statement/evidenceData.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";

/**
 * From a count of the observers to what the other stations decide of the whole country. Null for any other, and for
 * their tables of maslikhats, which name no places and so have no whole.
 */
export const toBeyond = (
  {messages}: Pick<Setting, "messages">,
  {id}: CatalogueContest,
): HTMLElement | null =>
  id === tableContests.mazhilis
    ? html`<a class="to-beyond" href="./evidence#beyond">${messages.toBeyond}</a>`
    : null;
