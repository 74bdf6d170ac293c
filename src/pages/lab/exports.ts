import {questionFile} from "../../picture/takeAway/questionFile.js";
import {copyButton} from "../../views/copyButton.js";
import {download} from "../../views/download.js";
import {html} from "../../views/html.js";
import type {Lab, Setting} from "../../views/lab.js";

/** Copies the address of what is seen; says so, or says where the link is when the browser does not allow it. */
export const copyLink = ({messages}: Setting): HTMLElement =>
  copyButton({
    label: messages.copyLink,
    text: () => location.href,
    copied: messages.linkCopied,
    notCopied: messages.linkNotCopied,
  });

/** Hands out the question as a file for the `seats` command. */
export function downloadQuestion(lab: Lab): HTMLElement {
  const {messages} = lab;
  const save = async () => {
    const stations = await lab.stations();
    const {answer} = lab.state.value;
    if (!answer) return;
    download(questionFile(answer, stations), `mandat-${answer.entry.id}.jsonl`);
  };
  return html`<p class="action"><button type="button" class="quiet-button" id=${lab.id("download-question")} @click=${save}>${messages.working.download}</button> <span class="quiet">${messages.working.downloadHint}</span></p>`;
}
