import type {ImportReport, Mark, Refusal, RowNote} from "../../import/importReport.js";
import {download} from "../../views/download.js";
import {fragment, html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {textCsv} from "../../views/textCsv.js";
import type {Protocols} from "./protocols.js";

/** Rows listed on the page; the file has them all. */
const shownRemarks = 100;

/** A remark on a row in words, as the table and the file have it. */
type Remark = readonly [file: string, line: string, column: string, found: string, reason: string];

/** The remarks on single rows as a table, the first of them, with all of them as a file. */
export function remarks(page: Protocols, report: ImportReport): Node {
  const {words} = page;
  const all = remarksOf(page, report);
  const counted = [report.refusalsByReason, report.marksByReason]
    .flatMap((reasons) => Object.values(reasons))
    .reduce((sum, rows) => sum + rows, 0);
  if (all.length === 0) return html`<p>${words.result.noProblems}</p>`;
  const shown = all.slice(0, shownRemarks);
  const {columns} = words.result;
  const header = [columns.file, columns.line, columns.column, columns.found, columns.reason];
  const caption = words.result.problems[shown.length === counted ? "all" : "first"](shown.length, counted);
  return fragment`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table class=${`figures problems${report.files.length === 1 ? " of-one-file" : ""}`} id="problems"><caption>${caption}</caption>
    <thead><tr>${header.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${shown.map((problem) => html`<tr>${problem.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>
    ${counted > all.length ? html`<p class="hint">${words.result.listed(report.refusals.length)}</p>` : null}
    <p><button type="button" class="quiet-button" id="download-problems" @click=${async () => download(await textCsv(header, all), "mandat-remarks.csv")}>${words.result.download}</button></p>`;
}

/** Refusals first, then marks; each kind in the order of the files. */
function remarksOf(
  page: Pick<Protocols, "words" | "setting">,
  {refusals, marks, files}: ImportReport,
): readonly Remark[] {
  const {words} = page;
  const {formats} = page.setting();
  const row = (
    {file, line, column, found, other}: RowNote<Refusal | Mark>,
    kind: string,
    reason: string,
  ): Remark => [
    files[file]?.name ?? "",
    String(line),
    column ?? words.result.wholeRow,
    found ?? "",
    `${kind}: ${reason}${other ? ` (${words.result.clashes(other.line)})` : ""}`,
  ];
  return [
    ...refusals.map((note) => row(note, words.result.refused, words.refusals[note.reason])),
    ...marks.map((note) => {
      const {finding} = note;
      if (note.reason !== "finding") return row(note, words.result.marked, words.marks[note.reason]);
      if (!finding) return row(note, words.result.marked, "");
      const expected = finding.expected === null ? "" : formats.whole(finding.expected);
      const {roles} = words.mapping;
      const column =
        finding.column in roles
          ? roles[finding.column as keyof typeof roles]
          : partyName(page.setting(), finding.column);
      return row(
        {...note, column, found: formats.whole(finding.found)},
        words.result.marked,
        words.relations[finding.relation](expected),
      );
    }),
  ];
}
