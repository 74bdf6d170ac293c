import {questionLine} from "../../scenario/questionLine.js";
import {copyButton} from "../../views/copyButton.js";
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
  const download = async () => {
    const stations = await lab.stations();
    const {answer} = lab.state.value;
    if (!answer) return;
    const file = new Blob([`${questionLine(answer, stations)}\n`], {type: "application/x-ndjson"});
    const link: HTMLAnchorElement = html`<a href=${URL.createObjectURL(file)} download=${`mandat-${answer.entry.id}.jsonl`}></a>`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return html`<p class="action"><button type="button" class="quiet-button" id=${lab.id("download-question")} @click=${download}>${messages.working.download}</button> <span class="quiet">${messages.working.downloadHint}</span></p>`;
}
