import {computed, signal} from "@preact/signals-core";
import {follow} from "../../views/view.js";
import {type LazyEditor, lazyEditor} from "./lazyEditor.js";
import type {QueryPage} from "./queryPage.js";

/** The editor with the page's words, tables and query in it. */
export function openPageEditor(page: QueryPage, failed: () => void): LazyEditor {
  const {words, state, lab} = page;
  const editor = lazyEditor(
    {
      text: state.value.text,
      label: words.editor.label,
      hint: words.editor.hint,
      phrases: words.editor.phrases,
      onChange: (text) => {
        if (text !== state.value.text) page.type(text);
      },
      onRun: page.run,
    },
    failed,
  );
  const isWanted = computed(() => state.value.mode === "sql");
  follow(() => {
    if (isWanted.value) editor.load();
  });
  const functions = signal<readonly string[]>([]);
  const isReady = computed(() => state.value.engine === "ready");
  follow(() => {
    if (isReady.value && functions.peek().length === 0)
      void functionNames(page).then((names) => {
        functions.value = names;
      });
  });
  const described = computed(() => state.value.tables);
  const ownTables = computed(() => state.value.own);
  follow(() => {
    const tables = [...described.value, ...ownTables.value].map(({name, table}) => [
      name,
      Object.entries(table.columns).map(([column, {meaning}]) => ({
        name: column,
        meaning: meaning[lab.language],
      })),
    ]);
    editor.offer({tables: Object.fromEntries(tables), functions: functions.value});
  });
  return editor;
}

/** The names of the engine's functions, those of its operators aside; none where it does not tell them. */
async function functionNames({engine}: QueryPage): Promise<readonly string[]> {
  const names = await engine
    .run(
      "SELECT DISTINCT function_name FROM duckdb_functions() WHERE regexp_matches(function_name, '^[a-z][a-z_0-9]*$') ORDER BY 1",
    )
    .answer.catch(() => null);
  return names ? Array.from({length: names.rowCount}, (_, row) => String(names.cell(row, 0))) : [];
}
