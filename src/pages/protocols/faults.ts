import type {LoadFault} from "../../loading/loadFault.js";
import {html} from "../../views/html.js";
import {view} from "../../views/view.js";
import {encodingNames} from "./encodingNames.js";
import type {Protocols} from "./protocols.js";
import type {SaidFault} from "./state.js";
import type {ProtocolsMessages} from "./words.js";

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
    case "no-sheet":
      return faults.noSheet;
    case "no-rows":
      return faults.noRows;
    case "unreadable":
      return faults.unreadable;
    case "not-a-table":
      return faults.notATable;
    case "other-kind":
      return faults.otherKind[fault.kind];
    case "old-excel":
      return faults.oldExcel;
    case "out-of-memory":
      return faults.outOfMemory;
    case "damaged":
      return faults.damaged[fault.format];
    case "compression":
      return faults.compression(fault.codec);
    case "encoding":
      return faults.encoding(encodingNames[fault.encoding], fault.line);
    case "line-too-long":
      return faults.lineTooLong(fault.line, fault.limit);
    case "quote-not-closed":
      return faults.quoteNotClosed(fault.line);
    case "too-many-columns":
    case "too-many-parties":
    case "too-many-rows":
    case "too-many-cells":
      return faults.tooMany[fault.fault](fault.limit);
    case "too-large":
      return faults.tooLarge(Math.round(fault.limit / 1e6));
    case "text-too-long":
      return faults.textTooLong(fault.limit);
    case "unpacked-too-large":
      return faults.unpackedTooLarge(Math.round(fault.limit / 1e6));
    case "no-such-sheet":
      return faults.noSuchSheet(fault.sheet);
    case "no-such-header":
      return faults.noSuchHeader(fault.line);
    case "same-content":
      return faults.sameContent(fault.other);
    case "no-progress":
      return faults.noProgress(fault.seconds);
    case "mapping":
      switch (fault.problem.problem) {
        case "no-station-column":
          return words.mapping.problems.noStation;
        case "no-headings":
          return words.mapping.problems.noHeadings;
        default:
          return words.mapping.problems.noParty;
      }
    case "law":
      return words.settings.misfit[fault.misfit];
    case "nothing-kept":
      return faults.nothingKept;
    case "worker":
      return faults.worker;
  }
}
