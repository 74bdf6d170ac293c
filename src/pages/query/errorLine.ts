import type {QueryError} from "../../db/queryError.js";
import {html} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {QueryMode} from "./asked.js";
import type {QueryPage} from "./queryPage.js";

/** Why a query has no answer, told at once; what the engine says stands beside in its own words. */
export function errorLine(page: QueryPage, of: QueryMode, goTo?: (error: QueryError) => void): HTMLElement {
  const shown = view(
    page.state,
    (state) => state[of].error,
    (error) => error && told(page, error, goTo),
    {urgent: true},
  );
  // The place stays in the document, so that what comes into it is read aloud.
  return html`<div role="alert" class="query-error">${shown}</div>`;
}

function told({words}: QueryPage, error: QueryError, goTo?: (error: QueryError) => void): HTMLElement {
  const {code, message, place} = error;
  const where = place ? `${words.place(place.line, place.column)}. ` : "";
  const go =
    place && goTo
      ? html`<button type="button" class="quiet-button" @click=${() => goTo(error)}>${words.goTo}</button>`
      : null;
  return html`<div class=${code === "cancelled" ? "query-note" : "query-fault"}><p><b>${where}</b>${words.errors[code]} ${go}</p>
    ${message && code === "failed" ? html`<p>${words.engineSays}</p>` : null}${message && code === "failed" ? html`<pre lang="en">${message}</pre>` : null}</div>`;
}
