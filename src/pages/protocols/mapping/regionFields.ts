import {sheetMeaning} from "../../../import/guess/sheetGroups.js";
import type {Mapping} from "../../../import/mapping.js";
import {fragment, html} from "../../../views/html.js";
import {view} from "../../../views/view.js";
import {hasRole} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";

/** The region of each file, where neither a column nor the names of its sheets tell it: often there is a file a region. */
export function regionFields(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  return view(
    page.state,
    () => {
      const group = groupNow(page, key);
      return group !== undefined && !hasRole(group.mapping, "region") && !areSheetsRegions(group.mapping);
    },
    (isMissing) => {
      const group = groupNow(page, key);
      if (!isMissing || !group) return null;
      return fragment`${group.files.map(({file, region}, place) => {
        const id = `region-${key}-${place}`;
        const input: HTMLInputElement = html`<input id=${id} type="text" autocomplete="off" maxlength="200" value=${region}>`;
        input.addEventListener("input", () =>
          page.happen({type: "region-named", key, place, region: input.value.trim()}),
        );
        return html`<div class="field"><label for=${id}>${words.regionOf(file.name)}</label>${input}</div>`;
      })}<p class="hint">${words.regionHint}</p>`;
    },
    {urgent: true},
  );
}

/** True where sheets are read together that are called by regions. */
const areSheetsRegions = ({sheet, moreSheets = []}: Mapping): boolean =>
  moreSheets.length > 0 &&
  [sheet ?? "", ...moreSheets.map((one) => one.sheet)].every((name) => sheetMeaning(name) === "region");
