import {html} from "../../views/html.js";
import type {Editor, EditorOptions} from "./editor.js";

/** A plain text field for SQL: Ctrl-Enter or Cmd-Enter runs it here too. */
export function plainEditor({text, label, hint, onChange, onRun}: EditorOptions): Editor {
  const field: HTMLTextAreaElement = html`<textarea id="sql-text" class="plain-editor" rows="8" spellcheck="false" aria-label=${label} placeholder=${hint}></textarea>`;
  field.value = text;
  field.addEventListener("input", () => onChange(field.value));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRun();
  });
  return {
    element: field,
    set(next) {
      if (field.value !== next) field.value = next;
    },
    mark(place) {
      if (!place) return;
      const before = field.value.split("\n").slice(0, place.line - 1);
      const at = before.reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
      field.setSelectionRange(at, at);
    },
    offer: () => {},
    insert(name) {
      field.setRangeText(name, field.selectionStart, field.selectionEnd, "end");
      onChange(field.value);
      field.focus();
    },
    focus: () => field.focus(),
  };
}
