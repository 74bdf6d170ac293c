import {fragment, html} from "../../../views/html.js";
import {view} from "../../../views/view.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";

/** Whether sheets with the same headings are read together, and which sheets are not read at all. */
export function moreSheetsField(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  return view(
    page.state,
    () => (groupNow(page, key)?.mapping.moreSheets ?? []).length > 0,
    (areRead) => {
      const group = groupNow(page, key);
      if (!group) return null;
      const [{inspection}] = group.files;
      const same = inspection.sameSheets.map(({sheet}) => sheet);
      const read = [inspection.mapping.sheet, ...(areRead ? same : [])];
      const left = inspection.sheets.filter((sheet) => !read.includes(sheet));
      const box: HTMLInputElement = html`<input type="checkbox" id=${`sheets-${key}`}>`;
      box.checked = areRead;
      box.addEventListener("change", () =>
        page.happen({
          type: "mapped",
          key,
          change: {moreSheets: box.checked ? inspection.sameSheets : []},
        }),
      );
      return fragment`${same.length === 0 ? null : html`<label class="check" for=${`sheets-${key}`}>${box} ${words.moreSheets(same)}</label>`}${left.length === 0 ? null : html`<p class="hint">${words.sheetsLeftOut(left)}</p>`}
        ${areRead ? inspection.renamed.map((one) => html`<p class="hint">${words.sheetRenamed(one)}</p>`) : null}
        ${inspection.almostSame.map((one) => html`<p class="notice">${words.sheetAlmostSame(one)}</p>`)}
        ${inspection.unreadSheets
          .filter(({sheet}) => !inspection.almostSame.some((one) => one.sheet === sheet))
          .map((one) => html`<p class="notice" data-unread-sheet>${words.sheetUnread(one)}</p>`)}`;
    },
    {urgent: true},
  );
}
