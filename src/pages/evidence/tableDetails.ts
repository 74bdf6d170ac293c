import {html} from "../../views/html.js";
import type {EvidenceMessages} from "./words.js";

/** A chart's figures as a table, one click away; a table that is wider than the screen scrolls by itself. */
export const tableDetails = ({protocols}: EvidenceMessages, label: string, table: Node): HTMLElement =>
  html`<details><summary>${protocols.table}<span class="visually-hidden">: ${label}</span></summary><div class="scroll" tabindex="0" role="region" aria-label=${`${protocols.table}: ${label}`}>${table}</div></details>`;
