import {html} from "../../views/html.js";
import {drawnLater} from "../../views/lateChart.js";
import {view} from "../../views/view.js";
import type {DrawsSource} from "./drawsPart.js";
import {modeSwitch} from "./modeSwitch.js";
import {openPageEditor} from "./pageEditor.js";
import type {QueryPage} from "./queryPage.js";
import {rowsPart} from "./rowsPart.js";
import {schemaList} from "./schemaList.js";
import {sqlPart} from "./sqlPart.js";

/** Where one works: rows or SQL, with the tables and their columns beside. */
export function workPart(page: QueryPage, draws: DrawsSource): HTMLElement {
  const {state} = page;
  const noEditor = html`<p class="query-note" role="status" hidden>${page.words.editor.noEditor}</p>`;
  const editor = openPageEditor(page, () => {
    noEditor.hidden = false;
  });
  const rows = rowsPart(page);
  const sql = sqlPart(page, editor, noEditor);
  const shown = view(
    state,
    ({mode}) => mode,
    (mode) => (mode === "rows" ? rows : sql),
    {urgent: true},
  );
  const damaged = view(
    state,
    ({isDamaged}) => isDamaged,
    (isDamaged) =>
      isDamaged ? html`<p class="query-note" role="status">${page.words.editor.notUnpacked}</p>` : null,
    {urgent: true},
  );
  const insert = (name: string): void => {
    if (state.value.mode === "rows") page.turn("sql");
    editor.insert(name);
  };
  const drawn = drawnLater(
    page.lab,
    () => import("./drawsPart.js"),
    ({drawsPart}) => drawsPart(page, draws),
  );
  return html`<div class="query-work"><div class="query-main">${modeSwitch(page)}${damaged}${shown}</div>${schemaList(page, insert, drawn)}</div>`;
}
