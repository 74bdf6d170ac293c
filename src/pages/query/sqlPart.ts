import {fragment, html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import {basisText} from "./basisText.js";
import {copyLink} from "./copyLink.js";
import type {Editor} from "./editor.js";
import {errorLine} from "./errorLine.js";
import {radios} from "./modeSwitch.js";
import type {QueryPage} from "./queryPage.js";
import {basisOf, resultDrawn} from "./resultDrawn.js";
import {resultLine, resultRows} from "./resultRows.js";
import {resultTaken} from "./resultTaken.js";
import {runLine} from "./runLine.js";
import {valuesForm} from "./valuesForm.js";

/** The reader's own query: the editor, the form for its values, its answer. */
export function sqlPart(page: QueryPage, editor: Editor, noEditor: HTMLElement): HTMLElement {
  const {words, state} = page;
  follow(() => editor.set(state.value.text));
  follow(() => {
    const {error} = state.value.sql;
    editor.mark(error?.place ?? null);
  });
  const notice = view(
    state,
    ({isFromLink}) => isFromLink,
    (isFromLink) =>
      isFromLink ? html`<p class="query-note" role="status">${words.editor.fromLink}</p>` : null,
    {urgent: true},
  );
  const result = view(
    state,
    ({sql: {last}}) => last?.answer ?? null,
    () => answerPart(page),
  );
  return html`<section class="query-sql" aria-labelledby="sql-heading">
    <h2 id="sql-heading" class="visually-hidden">SQL</h2>
    ${notice}
    <div class="query-editor">${editor.element}</div>
    ${noEditor}
    <p class="hint">${words.editor.keys}</p>
    ${valuesForm(page)}
    <div class="query-bar">${runLine(page)} ${copyLink(page)}</div>
    ${errorLine(page, "sql", (error) => {
      editor.mark(error.place);
      editor.focus();
    })}
    ${result}
  </section>`;
}

/** The answer to the last query, as a table or a chart; and whether the scenario has moved on since. */
function answerPart(page: QueryPage): HTMLElement | null {
  const {words, state} = page;
  const {last} = state.value.sql;
  if (!last) return null;
  const shownAs = radios({
    name: "show",
    label: words.result.shownAs,
    options: (["table", "chart"] as const).map((value) => ({value, label: words.result[value]})),
    value: () => state.value.shownAs,
    choose: (as) => page.show({as}),
  });
  const stale = view(
    state,
    ({sql}) => sql.last?.isStale ?? false,
    (isStale) => (isStale ? html`<p class="query-note" role="status">${words.result.stale}</p>` : null),
  );
  const shown = view(
    state,
    (now) => now.shownAs,
    (as) =>
      as === "chart"
        ? resultDrawn(page, last)
        : fragment`${resultRows(page, last, {id: "sql-result"})}<p class="hint">${basisText(words.table, basisOf(page, last.sql))}</p>`,
  );
  return html`<div class="query-answer">${stale}<div class="query-bar">${resultLine(page, last)}${shownAs}</div>${shown}${resultTaken(page, last, {id: "sql", title: null})}</div>`;
}
