import {lawDistrictSeats} from "../../catalogue/lawScenario.js";
import type {LoadFault} from "../../loading/loadFault.js";
import {fragment, html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import {hasRole} from "./fileGroups.js";
import type {Protocols, SaidFault} from "./protocols.js";
import {problemsOf} from "./protocolsMapping.js";
import {seatsTyped} from "./protocolsSettings.js";
import type {ProtocolsMessages} from "./words.js";

/** The button that reads, the progress with its button to cancel, and what went wrong. */
export function protocolsReading(page: Protocols): Node {
  return fragment`${view(
    page.state,
    ({step, groups}) => (step === "map" ? `map ${groups.length}` : step),
    (step) => (step.startsWith("map") ? readButtons(page) : step === "read" ? progressOf(page) : null),
    {urgent: true},
  )}${faultList(page, "read")}`;
}

function readButtons(page: Protocols): HTMLElement {
  const {words} = page;
  const read: HTMLButtonElement = html`<button type="button" class="primary-button" id="read-files"></button>`;
  read.addEventListener("click", async () => {
    const reading = page.read();
    document.getElementById("cancel-reading")?.focus();
    await reading;
    const {step, result} = page.state.value;
    const next = step === "map" ? "read-files" : result ? "result-heading" : "choose-files";
    document.getElementById(next)?.focus();
  });
  const show = (): void => {
    const {groups} = page.state.value;
    const files = groups.reduce((sum, group) => sum + group.files.length, 0);
    read.textContent = files === 1 ? words.settings.readOne : words.settings.read(files);
    read.disabled = !isReadable(page);
  };
  follow(show);
  const startOver = () => {
    page.startOver();
    document.getElementById("choose-files")?.focus();
  };
  return html`<p class="read-actions">${read} <button type="button" class="quiet-button" id="start-over" @click=${startOver}>${words.settings.drop}</button></p>`;
}

/** True once nothing is missing: a station, votes, a name, a house that the law fits. */
function isReadable(page: Protocols): boolean {
  const {groups, settings} = page.state.value;
  const seats = seatsTyped(settings.seats);
  const law = page.setting().catalogue.laws.find(({id}) => id === settings.law);
  return (
    groups.some(({mapping}) => hasRole(mapping, "votes") || hasRole(mapping, "party_votes")) &&
    groups.every((group) => problemsOf(page, group).length === 0) &&
    settings.name.trim() !== "" &&
    seats !== null &&
    law !== undefined &&
    lawDistrictSeats(law, seats) <= seats
  );
}

function progressOf(page: Protocols): HTMLElement {
  const {words} = page;
  const {formats} = page.setting();
  const bar: HTMLProgressElement = html`<progress id="reading-progress" aria-label=${words.reading.label} max="100"></progress>`;
  const said = html`<span class="quiet"></span>`;
  const show = (): void => {
    const {progress} = page.state.value;
    if (progress === null) {
      bar.removeAttribute("value");
      said.textContent = words.reading.settling;
      return;
    }
    const percent = (100 * progress.bytes) / Math.max(progress.totalBytes, 1);
    bar.value = percent;
    said.textContent = words.reading.progress(formats.percent(Math.floor(percent)), progress.rows);
  };
  follow(show);
  return html`<div class="reading"><label for="reading-progress">${words.reading.label}</label>${bar}${said}
    <button type="button" class="quiet-button" id="cancel-reading" @click=${() => page.cancel()}>${words.reading.cancel}</button></div>`;
}

/** What went wrong, beside where it did. */
export function faultList(page: Protocols, place: "choose" | "read"): HTMLElement {
  const {words} = page;
  return view(
    page.state,
    ({faults, faultsAt}) => (faultsAt === place && faults.length > 0 ? faults : null),
    (faults) =>
      faults === null
        ? null
        : html`<div class="notice" role="alert" id="load-faults"><div><ul>${faults.map((fault) => html`<li>${faultSentence(words, fault)}</li>`)}</ul><p>${words.faults.untouched}</p></div></div>`,
    {urgent: true},
  );
}

/** What went wrong, in a sentence that begins with the file's name. */
export function faultSentence(words: ProtocolsMessages, {fault, file}: SaidFault): string {
  const sentence = sentenceOf(words, fault);
  return file === null ? sentence : words.faults.inFile(file, sentence);
}

function sentenceOf(words: ProtocolsMessages, fault: LoadFault): string {
  const {faults} = words;
  switch (fault.fault) {
    case "empty":
      return faults.empty;
    case "no-rows":
      return faults.noRows;
    case "unreadable":
      return faults.unreadable;
    case "not-a-table":
      return faults.notATable;
    case "old-excel":
      return faults.oldExcel;
    case "out-of-memory":
      return faults.outOfMemory;
    case "damaged":
      return faults.damaged[fault.format];
    case "compression":
      return faults.compression(fault.codec);
    case "encoding":
      return faults.encoding(words.mapping.encodings[fault.encoding], fault.line);
    case "line-too-long":
      return faults.lineTooLong(fault.line, fault.limit);
    case "quote-not-closed":
      return faults.quoteNotClosed(fault.line);
    case "too-many-columns":
    case "too-many-parties":
    case "too-many-rows":
      return faults.tooMany[fault.fault](fault.limit);
    case "too-large":
      return faults.tooLarge(Math.round(fault.limit / 1e6));
    case "no-such-sheet":
      return faults.noSuchSheet(fault.sheet);
    case "no-such-header":
      return faults.noSuchHeader(fault.line);
    case "mapping":
      return fault.problem.problem === "no-station-column"
        ? words.mapping.problems.noStation
        : words.mapping.problems.noParty;
    case "law":
      return words.settings.misfit[fault.misfit];
    case "nothing-kept":
      return faults.nothingKept;
    case "worker":
      return faults.worker;
  }
}
