import {writeTalk} from "../../talk/talkFile.js";
import {copyButton} from "../../views/copyButton.js";
import {download, fileName} from "../../views/download.js";
import {html} from "../../views/html.js";
import {follow} from "../../views/view.js";
import type {Present} from "./model.js";
import {talkShown} from "./state.js";

/** How the talk that is seen leaves this browser: as one link, or as a file. */
export function shareTalk(page: Present): HTMLElement {
  const {words, state} = page;
  const field: HTMLInputElement = html`<input type="text" readonly id="talk-link" aria-label=${words.linkField}>`;
  field.addEventListener("focus", () => field.select());
  follow(() => {
    field.value = `${location.origin}${location.pathname}${page.linkEnd.value}`;
  });
  const save = (): void => {
    const talk = talkShown(state.value);
    download(new Blob([writeTalk(talk)], {type: "application/json"}), `${fileName(talk.title)}.json`);
  };
  return html`<div class="share-talk">
    <p class="hint" id="share-hint">${words.shareHint}</p>
    <p class="step-field">${field}</p>
    <p class="actions">${copyButton({label: words.copyLink, text: () => field.value, copied: words.linkCopied, notCopied: words.linkNotCopied, id: "copy-talk-link"})} <button type="button" class="quiet-button" id="save-talk" @click=${save}>${words.save}</button></p>
  </div>`;
}
