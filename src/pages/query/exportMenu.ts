import {signal} from "@preact/signals-core";
import {exportFile} from "../../query/exports/exportFile.js";
import {type ExportFormat, exportFormats} from "../../query/exports/exportFormat.js";
import type {AboutEntry} from "../../query/exports/exportOrder.js";
import {download} from "../../views/download.js";
import {html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import type {Formats} from "../../words/formats.js";
import type {ExportWords} from "./exportWords.js";
import type {ShownAnswer} from "./state.js";

/** A result that can be taken away. */
export interface ExportMenuOptions {
  readonly words: ExportWords;
  readonly formats: Formats;
  readonly answer: ShownAnswer;
  /** What the file says about itself; asked for when the reader wants a file. */
  readonly about: () => Promise<readonly AboutEntry[]>;
  /** The name of the file, without its ending. */
  readonly fileName: string;
  /** What its ids begin with where a page has more than one. */
  readonly id?: string;
  /** Writes the file: in a worker, unless told. */
  readonly write?: typeof exportFile;
}

/** What the menu is doing. */
type ExportState =
  | {readonly is: "ready"; readonly said: string}
  | {readonly is: "writing"; readonly format: ExportFormat; readonly part: number; readonly stop: () => void};

/** A button for each form of file; while one is written, how far it is and a button that stops it. */
export function exportMenu({
  words,
  formats,
  answer,
  about,
  fileName,
  id = "export",
  write = exportFile,
}: ExportMenuOptions): HTMLElement {
  const state = signal<ExportState>({is: "ready", said: ""});

  const save = async (format: ExportFormat): Promise<void> => {
    const stopped = new AbortController();
    const stop = (): void => stopped.abort();
    state.value = {is: "writing", format, part: 0, stop};
    document.getElementById(`${id}-cancel`)?.focus();
    const {columns, rowCount} = answer;
    let said = words.failed;
    try {
      const order = {format, columns, rowCount, about: await about(), notes: words.notes, names: words.names};
      const file = await write(order, answer, {
        signal: stopped.signal,
        onProgress: (part) => {
          state.value = {is: "writing", format, part, stop};
        },
      });
      const name = `${fileName}.${format}`;
      download(file, name);
      said = words.saved(name, sizeOf(file, words, formats));
    } catch {
      if (stopped.signal.aborted) said = words.cancelled;
    }
    const hadFocus = document.activeElement?.id === `${id}-cancel`;
    state.value = {is: "ready", said};
    if (hadFocus) document.getElementById(`${id}-${format}`)?.focus();
  };

  const shown = view(
    state,
    (now) => (now.is === "writing" ? now.format : null),
    (format) => (format === null ? buttons(words, id, save) : progress(words, formats, id, state)),
    {urgent: true},
  );
  const said = html`<p class="hint" role="status"></p>`;
  follow(() => {
    const now = state.value;
    said.textContent = now.is === "ready" ? now.said : "";
  });
  return html`<details class="export-menu"><summary>${words.heading}</summary>${shown}${said}</details>`;
}

const buttons = (
  words: ExportWords,
  id: string,
  save: (format: ExportFormat) => Promise<void>,
): HTMLElement =>
  html`<ul class="export-formats">${exportFormats.map(
    (format) =>
      html`<li><button type="button" class="quiet-button" id=${`${id}-${format}`} aria-describedby=${`${id}-${format}-hint`} @click=${() => save(format)}>${words.formats[format]}</button> <span class="hint" id=${`${id}-${format}-hint`}>${words.hints[format]}</span></li>`,
  )}</ul>`;

function progress(
  words: ExportWords,
  formats: Formats,
  id: string,
  state: {readonly value: ExportState; readonly peek: () => ExportState},
): HTMLElement {
  const now = state.peek();
  const label = now.is === "writing" ? words.writing(words.formats[now.format]) : "";
  const bar: HTMLProgressElement = html`<progress max="1" value="0" aria-label=${label}></progress>`;
  const percent = html`<span class="quiet"></span>`;
  follow(() => {
    const {value} = state;
    if (value.is !== "writing") return;
    bar.value = value.part;
    percent.textContent = formats.percent(Math.floor(100 * value.part));
  });
  const stop = (): void => {
    const {value} = state;
    if (value.is === "writing") value.stop();
  };
  return html`<div class="export-progress"><span>${label}</span> ${bar} ${percent} <button type="button" class="quiet-button" id=${`${id}-cancel`} @click=${stop}>${words.cancel}</button></div>`;
}

/** The size of a file as people say it. */
const sizeOf = ({size}: Blob, words: ExportWords, formats: Formats): string =>
  size < 1_000_000
    ? words.kilobytes(formats.decimal(Math.max(size / 1000, 0.1), 1))
    : words.megabytes(formats.decimal(size / 1_000_000, 1));
