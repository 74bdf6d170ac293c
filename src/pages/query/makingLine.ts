import {html} from "../../views/html.js";
import {putAttribute, putHidden, putText} from "../../views/put.js";
import {follow} from "../../views/view.js";
import type {QueryMode} from "./asked.js";
import type {QueryPage} from "./queryPage.js";

/** Which table is being worked out for the query that is waited for, and how far; said once, then drawn. */
export function makingLine({words, state}: QueryPage, of: QueryMode): HTMLElement {
  const said = html`<span role="status"></span>`;
  const bar: HTMLProgressElement = html`<progress max="1"></progress>`;
  follow(() => {
    const {making, [of]: asked} = state.value;
    const text = making && asked.running ? words.editor.making(making.table) : "";
    putText(said, text);
    putHidden(bar, text === "");
    bar.value = making?.part ?? 0;
    putAttribute(bar, "aria-label", text);
  });
  return html`<span class="query-making hint">${said} ${bar}</span>`;
}
