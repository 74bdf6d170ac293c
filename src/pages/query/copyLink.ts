import {html} from "../../views/html.js";
import {longestAddress} from "./pageQuery.js";
import type {QueryPage} from "./queryPage.js";

/** Copies the address with the query in it, and says that it does not run by itself. */
export function copyLink({words}: QueryPage): HTMLElement {
  const said = html`<span class="hint" role="status"></span>`;
  const copy = async (): Promise<void> => {
    if (location.href.length > longestAddress) {
      said.textContent = words.editor.linkTooLong;
      return;
    }
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = words.editor.linkCopied;
    } catch {
      said.textContent = words.editor.linkNotCopied;
    }
  };
  return html`<span class="action"><button type="button" class="quiet-button" id="copy-query-link" @click=${copy}>${words.editor.copyLink}</button> ${said}</span>`;
}
