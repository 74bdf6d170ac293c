import type {Basis} from "../../catalogue/catalogue.js";
import {basisSign} from "../../views/badge.js";
import {html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";

/** What figures rest on, as the signs and words that mark it everywhere; without a source, since a query has several. */
export const badgeSigns = (
  {messages}: Pick<Setting, "messages">,
  bases: readonly Basis[],
): readonly HTMLElement[] =>
  bases.map(
    (basis) => html`<span class=${`badge badge-${basis}`}>${basisSign(basis)}${messages.basis[basis]}</span>`,
  );
