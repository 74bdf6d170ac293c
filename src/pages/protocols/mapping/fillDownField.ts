import {html} from "../../../views/html.js";
import {follow, view} from "../../../views/view.js";
import {hasRole} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";

const filledRoles = ["contest", "region", "district", "area"] as const;

/** Whether an empty place means the one above it, as in tables with merged cells. */
export function fillDownField(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  const offered = () => {
    const group = groupNow(page, key);
    return group ? filledRoles.filter((role) => hasRole(group.mapping, role)) : [];
  };
  return view(
    page.state,
    () => offered().length > 0,
    (isOffered) => {
      const group = groupNow(page, key);
      if (!isOffered || !group) return null;
      const box: HTMLInputElement = html`<input type="checkbox" id=${`fill-${key}`}>`;
      follow(() => {
        box.checked = (groupNow(page, key)?.mapping.fillDown.length ?? 0) > 0;
      });
      box.addEventListener("change", () =>
        page.happen({type: "mapped", key, change: {fillDown: box.checked ? offered() : []}}),
      );
      return html`<label class="check" for=${`fill-${key}`}>${box} ${words.fillDown}</label>`;
    },
    {urgent: true},
  );
}
