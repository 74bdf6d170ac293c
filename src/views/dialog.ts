import {html} from "./html.js";

/** What a dialog asks, and the two ways out of it. */
export interface DialogOptions {
  readonly heading: string;
  readonly content: Node;
  readonly confirm: string;
  readonly cancel: string;
  /** Whether it may be confirmed as it stands; asked when the reader confirms. */
  readonly isReady?: () => boolean;
}

/** Asks in a dialog of the browser's own: Escape leaves it, and the focus goes back to where it was. */
export function askInDialog({
  heading,
  content,
  confirm,
  cancel,
  isReady = () => true,
}: DialogOptions): Promise<boolean> {
  const dialog: HTMLDialogElement = html`<dialog aria-labelledby="dialog-heading">
    <form method="dialog"><h2 id="dialog-heading">${heading}</h2>${content}
    <p class="actions"><button type="submit" class="primary-button" value="confirm">${confirm}</button> <button type="submit" class="quiet-button" value="cancel" formnovalidate>${cancel}</button></p></form></dialog>`;
  dialog.addEventListener("submit", (event) => {
    const {submitter} = event as SubmitEvent;
    const isConfirmed = submitter instanceof HTMLButtonElement && submitter.value === "confirm";
    if (isConfirmed && !isReady()) event.preventDefault();
  });
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      resolve(dialog.returnValue === "confirm");
      dialog.remove();
    });
    dialog.showModal();
  });
}
