import type {IgnoredPart} from "../../rules/comparisonAddress.js";
import {html} from "../../views/html.js";
import {loadLink} from "../../views/notices.js";
import type {Compare} from "./compare.js";

/** What the address asked and the page did not follow; stays until closed. */
export function compareIgnored(compare: Compare, ignored: readonly IgnoredPart[]): HTMLElement | null {
  if (ignored.length === 0) return null;
  const {words, messages} = compare;
  const reasons = ignored.map(({value, reason}) => words.ignoredReason[reason](value.slice(0, 60)));
  return html`<div class="notice" role="status" id="ignored"><div><p>${words.ignored(reasons)}</p>${loadLink(compare, ignored)}</div>
    <button type="button" class="quiet-button" @click=${() => compare.dismissIgnored()}>${messages.dismiss}</button></div>`;
}
