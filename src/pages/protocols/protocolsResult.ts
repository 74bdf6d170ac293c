import {lawOf} from "../../catalogue/laws.js";
import type {ImportReport, Mark, Refusal, RowNote} from "../../import/importReport.js";
import {badge} from "../../views/badge.js";
import {download} from "../../views/download.js";
import {fragment, html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {seatStrip} from "../../views/seatStrip.js";
import {textCsv} from "../../views/textCsv.js";
import {view} from "../../views/view.js";
import type {LoadResult, Protocols} from "./protocols.js";
import {withinName} from "./words.js";

/** What a load came to: the sets with their seats, how many rows became what, and the remarks on single rows. */
export const protocolsResult = (page: Protocols): HTMLElement =>
  view(
    page.state,
    ({result}) => result,
    (result) => result && resultOf(page, result),
    {urgent: true},
  );

function resultOf(page: Protocols, {sets, report}: LoadResult): Node {
  const {words} = page;
  return fragment`<h2 tabindex="-1" id="result-heading">${words.result.heading}</h2>
    ${sets.map((one) => setSaid(page, one))}
    ${rowCounts(page, report)}
    ${withinOffer(page, report)}
    ${problems(page, report)}`;
}

function setSaid(
  page: Protocols,
  {set, outcome, refusal, wasThere}: LoadResult["sets"][number],
): HTMLElement {
  const {words} = page;
  const setting = page.setting();
  const entry = setting.catalogue.contests.find(({id}) => id === set.id);
  const law = entry && lawOf(setting.catalogue, entry);
  const address = `?contest=${encodeURIComponent(set.id)}`;
  const target = page.store.isHeld(set.id) ? "_blank" : null;
  return html`<div class="loaded-said" data-set=${set.id}>
    <p><b>${words.result.loaded(set.name, set.stations)}</b> ${badge(setting, set.basis, set.id)} ${setting.messages.loaded.unchecked} ${wasThere ? words.result.again(set.name) : null}</p>
    ${refusal ? html`<p class="notice">${words.storage.keep[refusal]}</p>` : null}
    ${
      outcome?.parties.some(({seats}) => seats > 0) && law
        ? fragment`<p class="quiet">${words.result.seatsUnder(law.date, outcome.house)}</p>${seatStrip(setting, {outcome})}`
        : html`<p>${words.result.noSeats}</p>`
    }
    <p class="actions"><a class="quiet-button" href=${`./${address}`} target=${target}>${words.result.open}</a> <a class="quiet-button" href=${`./compare${address}`} target=${target}>${words.result.compare}</a> <a class="quiet-button" href=${`./evidence${address}`} target=${target}>${words.result.check}</a></p></div>`;
}

function rowCounts({words: {result}, setting}: Protocols, report: ImportReport): HTMLElement {
  const {formats} = setting();
  const {read, kept, marked, refused, skipped} = report;
  const passed = Object.entries(skipped).filter(([, rows]) => rows > 0) as [keyof typeof skipped, number][];
  const counts = {read, kept, marked, refused, skipped: passed.reduce((all, [, rows]) => all + rows, 0)};
  const ignored = [...new Set(report.files.flatMap(({ignoredColumns}) => ignoredColumns))];
  return html`<div><dl class="row-counts">${(Object.keys(counts) as (keyof typeof counts)[])
    .filter((name) => name !== "skipped" || counts.skipped > 0)
    .map(
      (name) =>
        html`<div data-count=${name}><dt>${result.counts[name]}</dt><dd>${formats.whole(counts[name])}</dd></div>`,
    )}</dl>
    ${passed.length > 0 ? html`<p class="hint">${passed.map(([why, rows]) => result.skips[why](rows)).join("; ")}</p>` : null}
    ${ignored.length > 0 ? html`<p class="hint">${result.ignoredColumns(ignored)}</p>` : null}</div>`;
}

/** Where numbers of stations repeat between places only: one button reads the files so. */
function withinOffer(page: Protocols, {stationWithin}: ImportReport): HTMLElement | null {
  if (!stationWithin) return null;
  const {words} = page;
  const said = words.mapping.withinOptions[withinName(stationWithin)];
  return html`<p class="notice">${words.result.within(said)} <button type="button" class="quiet-button" id="read-within" @click=${() => page.readWithin(stationWithin)}>${words.result.withinButton(said)}</button></p>`;
}

/** Rows listed on the page; the file has them all. */
const shownProblems = 100;

/** A remark in words, as the table and the file have it. */
type Problem = readonly [file: string, line: string, column: string, found: string, reason: string];

function problems(page: Protocols, report: ImportReport): Node {
  const {words} = page;
  const all = problemsOf(page, report);
  const counted = [report.refusalsByReason, report.marksByReason]
    .flatMap((reasons) => Object.values(reasons))
    .reduce((sum, rows) => sum + rows, 0);
  if (all.length === 0) return html`<p>${words.result.noProblems}</p>`;
  const shown = all.slice(0, shownProblems);
  const {columns} = words.result;
  const header = [columns.file, columns.line, columns.column, columns.found, columns.reason];
  const caption = words.result.problems[shown.length === counted ? "all" : "first"](shown.length, counted);
  return fragment`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table class=${`figures problems${report.files.length === 1 ? " of-one-file" : ""}`} id="problems"><caption>${caption}</caption>
    <thead><tr>${header.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${shown.map((problem) => html`<tr>${problem.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>
    ${counted > all.length ? html`<p class="hint">${words.result.listed(report.refusals.length)}</p>` : null}
    <p><button type="button" class="quiet-button" id="download-problems" @click=${() => download(textCsv(header, all), "mandat-remarks.csv")}>${words.result.download}</button></p>`;
}

/** Refusals first, then marks; each kind in the order of the files. */
function problemsOf(page: Protocols, {refusals, marks, files}: ImportReport): readonly Problem[] {
  const {words} = page;
  const {formats} = page.setting();
  const row = (
    {file, line, column, found, other}: RowNote<Refusal | Mark>,
    kind: string,
    reason: string,
  ): Problem => [
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
