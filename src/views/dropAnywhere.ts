import {html} from "./html.js";

/** What happens with files over the page. */
export interface DropOptions {
  /** The sentence that lies over the page while files hang above it. */
  readonly over: string;
  readonly drop: (files: readonly File[]) => void;
  /** Files have come over the page: what reads them can be fetched. */
  readonly hover?: () => void;
}

/** Takes files that are dropped anywhere on the page. */
export function dropAnywhere({over, drop, hover}: DropOptions): void {
  const veil = html`<div class="drop-veil" aria-hidden="true" hidden><p>${over}</p></div>`;
  document.body.append(veil);
  const holdsFiles = ({dataTransfer}: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (veil.hidden) hover?.();
    veil.hidden = false;
  });
  addEventListener("dragleave", ({relatedTarget}) => {
    // Out of the window, not from one element to the next.
    if (relatedTarget === null) veil.hidden = true;
  });
  addEventListener("drop", (event) => {
    veil.hidden = true;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    drop([...(event.dataTransfer?.files ?? [])]);
  });
}
