import {fragment, html} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {QueryPage} from "./queryPage.js";

/** The queries that the reader ran: each goes back into the editor. */
export const historyList = (page: QueryPage): HTMLElement => {
  const {words, state} = page;
  const list = view(
    state,
    ({history}) => history,
    (history) =>
      history.length === 0
        ? html`<p class="hint">${words.history.none}</p>`
        : fragment`<p class="hint">${words.history.lead} <button type="button" class="quiet-button" @click=${page.forgetHistory}>${words.history.clear}</button></p>
          <ol class="query-history">${history.map(({sql, at}) => html`<li><button type="button" class="history-item" @click=${() => page.put(sql)}><code>${sql.slice(0, 300)}</code></button> <span class="hint">${momentOf(page, at)}</span></li>`)}</ol>`,
  );
  return html`<details id="history"><summary>${words.history.heading}</summary>${list}</details>`;
};

/** The moment by the reader's own clock. */
function momentOf({lab}: QueryPage, at: string): string {
  const moment = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${lab.formats.date(day)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
