import type {SentenceVerdict} from "../../statement/claims.js";
import {html, svg} from "../../views/html.js";
import type {EvidenceMessages} from "./words.js";

/** One shape a verdict, so that it is told apart without colour. */
const shapes: Readonly<Record<SentenceVerdict, string>> = {
  holds: "M3 8.5l3.2 3.2L13 5",
  "holds-after-rounding": "M3 6.8c1.6-1.8 3.2-1.8 5 0s3.4 1.8 5 0M3 10.8c1.6-1.8 3.2-1.8 5 0s3.4 1.8 5 0",
  "holds-in-part": "M3 8.5l3.2 3.2L7.4 10M8.8 8.5L10 7.2M11.5 5.6L13 4",
  "contradicted-by-tables": "M4 4l8 8M12 4l-8 8",
  "contradicted-by-official": "M4 4l8 8M12 4l-8 8",
  "cannot-be-checked": "M4.8 5.6c0-4.2 6.4-4.2 6.4-.2 0 2.4-3.2 2.2-3.2 4.6M8 12.6v1.4",
};

/** A verdict as a shape and a sentence of its own. */
export function verdictMark(
  {verdicts}: Pick<EvidenceMessages, "verdicts">,
  verdict: SentenceVerdict,
): HTMLElement {
  const word = verdicts[verdict].replace(/^./u, (letter) => letter.toUpperCase());
  return html`<span class=${`claim-verdict claim-${verdict}`}>${verdictShape(verdict)}${word}.</span>`;
}

/** The shape alone, for those who see it. */
export const verdictShape = (verdict: SentenceVerdict): SVGElement =>
  svg`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d=${shapes[verdict]} fill="none" stroke="currentColor" stroke-width="2"></path></svg>`;
