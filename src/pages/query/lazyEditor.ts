import {html} from "../../views/html.js";
import type {Completions, Editor, EditorOptions} from "./editor.js";
import {plainEditor} from "./plainEditor.js";

/** An editor that is a plain field until the real one has come, and stays one where that does not come. */
export interface LazyEditor extends Editor {
  /** Fetches the real editor, once. */
  readonly load: () => void;
}

/** Opens it with a plain field, in which one can type and run at once. `failed` is told where the editor does not come. */
export function lazyEditor(options: EditorOptions, failed: () => void): LazyEditor {
  let {text} = options;
  let completions: Completions | null = null;
  let isLoading = false;
  const kept: EditorOptions = {
    ...options,
    onChange(typed) {
      text = typed;
      options.onChange(typed);
    },
  };
  let now: Editor = plainEditor(kept);
  const element = html`<div>${now.element}</div>`;
  return {
    element,
    load() {
      if (isLoading) return;
      isLoading = true;
      import("./editor.js").then(({openEditor}) => {
        const hadFocus = element.contains(document.activeElement);
        now = openEditor({...kept, text});
        if (completions) now.offer(completions);
        element.replaceChildren(now.element);
        if (hadFocus) now.focus();
      }, failed);
    },
    set(next) {
      text = next;
      now.set(next);
    },
    mark: (place) => now.mark(place),
    offer(offered) {
      completions = offered;
      now.offer(offered);
    },
    insert: (name) => now.insert(name),
    focus: () => now.focus(),
  };
}
