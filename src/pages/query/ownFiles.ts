import type {BrowserConnector} from "../../db/browserConnector.js";
import type {OwnFileError, OwnFileFault} from "../../db/ownFileError.js";
import {readOwnFile} from "../../db/readOwnFile.js";
import {dropAnywhere} from "../../views/dropAnywhere.js";
import {html} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {QueryPage} from "./queryPage.js";
import type {FileFault} from "./state.js";

/** Where files become tables for a query alone: a field for them, and the whole page to drop them on. */
export function ownFiles(page: QueryPage): HTMLElement {
  const {words, state, lab} = page;
  let stop: AbortController | null = null;
  const add = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      stop = new AbortController();
      await addFile(page, file, stop.signal);
    }
    stop = null;
  };
  const input: HTMLInputElement = html`<input id="own-files" class="visually-hidden" type="file" multiple accept=".csv,.tsv,.txt,.xlsx,.parquet,.json,.jsonl,.ndjson">`;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    // The same file chosen again is a choice too.
    input.value = "";
    void add(files);
  });
  dropAnywhere({over: words.own.over, drop: (files) => void add(files)});
  const reading = view(
    state,
    (now) => now.reading,
    (now) =>
      now &&
      html`<div class="query-run"><span>${words.own.reading(now.file, lab.formats.percent(Math.floor(100 * now.part)))}</span>
        <button type="button" class="quiet-button" id="stop-own" @click=${() => stop?.abort()}>${words.own.stop}</button></div>`,
    {urgent: true},
  );
  const added = view(
    state,
    ({own}) => own.at(-1) ?? null,
    (table) => table && words.own.added(table.name, table.rowCount),
    {tag: "span"},
  );
  const faults = view(
    state,
    (now) => now.faults,
    (now) =>
      now.length === 0
        ? null
        : html`<ul class="own-faults">${now.map(({file, kind, line}) => html`<li>${words.own.fault(file)} ${line === null ? words.own.faults[kind] : words.own.atLine(line)}</li>`)}</ul>`,
  );
  return html`<section class="own-part" aria-labelledby="own-heading"><h2 id="own-heading">${words.own.heading}</h2><p class="hint">${words.own.lead}</p>
    <p>${input}<label class="quiet-button" for="own-files">${words.own.choose}</label> <span class="hint" role="status">${added}</span></p>${reading}<div role="alert">${faults}</div></section>`;
}

async function addFile(page: QueryPage, file: File, signal: AbortSignal): Promise<void> {
  const {happen, engine, state} = page;
  happen({type: "reading", file: file.name, part: 0});
  try {
    await page.described();
    const {tables, own} = state.value;
    const read = await readOwnFile(
      {name: file.name, blob: file},
      {
        taken: [...tables, ...own].map(({name: known}) => known),
        signal,
        onProgress: ({bytes, totalBytes}) =>
          happen({type: "reading", file: file.name, part: bytes / Math.max(totalBytes, 1)}),
      },
    );
    const {name, table, rowCount, arrow} = read;
    await engine.change((connector) =>
      // A database that is filled anew has the stream again.
      (connector as BrowserConnector).putArrow(name, async () => [arrow.slice()]),
    );
    happen({type: "read", table: {name, kind: "own", table, file: file.name, rowCount}});
  } catch (error) {
    if (signal.aborted) happen({type: "read", table: null});
    else happen({type: "not-read", fault: faultOf(file.name, error)});
  }
}

/** What is said of a fault, and on which line it was found. */
function faultOf(file: string, error: unknown): FileFault {
  const fault = (error as Partial<OwnFileError>).fault;
  if (!fault) return {file, kind: "unreadable", line: null};
  return {file, kind: kinds[fault.fault], line: "line" in fault ? fault.line : null};
}

const kinds: Readonly<Record<OwnFileFault["fault"], FileFault["kind"]>> = {
  empty: "empty",
  "no-sheet": "empty",
  "no-rows": "empty",
  unreadable: "unreadable",
  "not-a-table": "unreadable",
  "other-kind": "unreadable",
  "old-excel": "old-excel",
  "out-of-memory": "too-large",
  damaged: "damaged",
  compression: "damaged",
  encoding: "damaged",
  "line-too-long": "damaged",
  "quote-not-closed": "damaged",
  "too-many-columns": "too-large",
  "too-many-parties": "too-large",
  "too-many-rows": "too-large",
  "too-large": "too-large",
  "text-too-long": "too-large",
  "unpacked-too-large": "too-large",
  "too-many-cells": "too-large",
  "no-such-sheet": "unreadable",
  "no-such-header": "unreadable",
  mapping: "unreadable",
  "damaged-line": "damaged",
  "not-records": "not-records",
  "same-content": "unreadable",
  "no-progress": "damaged",
  worker: "unreadable",
};
