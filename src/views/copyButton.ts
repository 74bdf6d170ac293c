import {html} from "./html.js";

/** What a button copies, and what is said of it. */
export interface CopyOptions {
  readonly label: string;
  /** Asked when the button is pressed. */
  readonly text: () => string;
  readonly copied: string;
  /** Where the text is to be found when the browser does not allow it. */
  readonly notCopied: string;
  /** Why there is nothing to copy, when the button is pressed; null where there is. */
  readonly refusal?: () => string | null;
  readonly id?: string;
}

/** Copies a text, and says beside the button what came of it. */
export function copyButton({label, text, copied, notCopied, refusal, id}: CopyOptions): HTMLElement {
  const said = html`<span class="quiet" role="status"></span>`;
  const copy = async (): Promise<void> => {
    const refused = refusal?.() ?? null;
    said.textContent =
      refused ??
      (await navigator.clipboard.writeText(text()).then(
        () => copied,
        () => notCopied,
      ));
  };
  return html`<span class="action"><button type="button" class="quiet-button" id=${id} @click=${copy}>${label}</button> ${said}</span>`;
}
