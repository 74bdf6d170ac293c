import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {SQLDialect, type SQLNamespace, sql} from "@codemirror/lang-sql";
import {bracketMatching, HighlightStyle, syntaxHighlighting} from "@codemirror/language";
import {Compartment, EditorState, StateEffect, StateField} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import {tags} from "@lezer/highlight";
import type {QueryPlace} from "../../db/queryError.js";
import {duckdbWords} from "./duckdbWords.js";

/** What the editor offers while one types: tables with their columns, and the functions of the engine. */
export interface Completions {
  readonly tables: Readonly<Record<string, readonly {readonly name: string; readonly meaning: string}[]>>;
  readonly functions: readonly string[];
}

/** What an editor needs. */
export interface EditorOptions {
  readonly text: string;
  /** Its name for those who do not see it. */
  readonly label: string;
  /** Shown while it is empty. */
  readonly hint: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** The editor's own words in the reader's language, by the English ones (CodeMirror's `phrases`). */
  readonly phrases: Readonly<Record<string, string>>;
}

/** The editor of the query page. */
export interface Editor {
  readonly element: HTMLElement;
  /** Puts another text in, as one step that can be undone. */
  readonly set: (text: string) => void;
  /** Marks the place of an error and puts the cursor there; null takes the mark away. */
  readonly mark: (place: QueryPlace | null) => void;
  readonly offer: (completions: Completions) => void;
  /** Puts a name where the cursor is, and the cursor behind it. */
  readonly insert: (name: string) => void;
  readonly focus: () => void;
}

/**
 * A text field for SQL with highlighting, line numbers and completion. Tab leaves it, as everywhere on the page;
 * Ctrl-Enter or Cmd-Enter runs the query.
 */
export function openEditor({text, label, hint, onChange, onRun, phrases}: EditorOptions): Editor {
  const language = new Compartment();
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([
          {key: "Mod-Enter", run},
          {key: "Ctrl-Enter", run},
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        autocompletion({icons: false}),
        faultMark,
        placeholder(hint),
        EditorView.lineWrapping,
        EditorState.phrases.of(phrases),
        EditorView.contentAttributes.of({"aria-label": label, spellcheck: "false", id: "sql-text"}),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        language.of(languageWith({tables: {}, functions: []})),
        syntaxHighlighting(colours),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    element: view.dom,
    set(next) {
      if (next !== view.state.doc.toString())
        view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: next}});
    },
    mark(place) {
      if (!place) return view.dispatch({effects: setFault.of(null)});
      const {doc} = view.state;
      const line = doc.line(Math.min(place.line, doc.lines));
      const from = Math.min(line.from + place.column - 1, line.to);
      const word = view.state.wordAt(from);
      const to = word && word.from === from ? word.to : Math.min(from + 1, line.to);
      view.dispatch({
        effects: setFault.of(from < to ? {from, to} : null),
        selection: {anchor: from},
        scrollIntoView: true,
      });
    },
    offer: (completions) => view.dispatch({effects: language.reconfigure(languageWith(completions))}),
    insert(name) {
      view.dispatch(view.state.replaceSelection(name), {scrollIntoView: true});
      view.focus();
    },
    focus: () => view.focus(),
  };
}

/** Where an error was found; null takes the mark away. */
const setFault = StateEffect.define<{readonly from: number; readonly to: number} | null>();

/**
 * The mark at an error, until the text around it changes. CodeMirror's own marks are images in their style sheet, which
 * the site's policy forbids.
 */
const faultMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setFault))
        return effect.value
          ? Decoration.set(Decoration.mark({class: "cm-fault"}).range(effect.value.from, effect.value.to))
          : Decoration.none;
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const languageWith = ({tables, functions}: Completions) => {
  const schema: SQLNamespace = Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => [
      table,
      columns.map(({name, meaning}) => ({label: name, detail: meaning, type: "property"})),
    ]),
  );
  return sql({dialect: duckdb(functions), schema, upperCaseKeywords: true});
};

/** DuckDB reads nearly what PostgreSQL reads; its own words come from its own lists. */
const duckdb = (functions: readonly string[]): SQLDialect =>
  SQLDialect.define({
    keywords: duckdbWords.keywords,
    types: duckdbWords.types,
    builtin: functions.join(" "),
    doubleDollarQuotedStrings: true,
    operatorChars: "+-*/<>=~!@#%^&|`?",
  });

/** Colours of the site; what they tell apart is told by the words themselves too. */
const colours = HighlightStyle.define([
  {tag: tags.keyword, color: "var(--accent)", fontWeight: "600"},
  {tag: [tags.string, tags.special(tags.string)], color: "var(--sql-text)"},
  {tag: [tags.number, tags.bool, tags.null], color: "var(--sql-number)"},
  {tag: tags.comment, color: "var(--quiet)", fontStyle: "italic"},
  {tag: [tags.typeName, tags.standard(tags.name)], color: "var(--sql-name)"},
]);
