import type {FewestJson, HingesJson} from "../../certainty/ledger/ledgerJson.js";
import type {LedgerAnswer} from "../../certainty/ledger/ledgerWork.js";
import type {PartyLedger} from "../../certainty/ledger/seatLedger.js";
import {type SeatWay, seatWays} from "../../certainty/ledger/seatWays.js";
import {tellsLines} from "../../certainty/ledger/tellsLines.js";
import type {PartyOutcome} from "../../core/outcome.js";
import type {Answer} from "../../scenario/answer.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {groupName, moveOf} from "./ledgerMoves.js";
import type {LedgerMessages} from "./ledgerWords.js";

/** The fewest voters for a seat more and a seat fewer of each list; the cheapest way at once, the others on demand. */
export function seatLedgerTable(
  lab: Lab,
  {table}: LedgerMessages,
  {outcome, contest, ranges}: Answer,
  ledger: LedgerAnswer | null,
): HTMLElement {
  const lists = outcome.parties.filter(({party}) => contest.parties.includes(party));
  const rowOf = ({party, list, seats}: PartyOutcome) => {
    const own = ledger?.parties.find((row) => row.party === party);
    return html`<tr data-party=${party}>
      <th scope="row"><i class="swatch" style=${`--party: ${partyColour(lab, party)}`}></i>${partyName(lab, party)}</th>
      <td class="number strong">${lab.formats.whole(ranges ? list : seats)}</td>
      ${(["more", "fewer"] as const).map((change) => waysCell(lab, table, own, change))}
    </tr>`;
  };
  return html`<table class="figures ledger-table" aria-label=${table.caption} id=${lab.id("ledger-table")}>
    <thead><tr><th scope="col">${table.party}</th><th scope="col" class="number">${ranges ? table.listSeats : table.seats}</th><th scope="col" class="number">${table.more}</th><th scope="col" class="number">${table.fewer}</th></tr></thead>
    <tbody>${lists.map(rowOf)}</tbody>
  </table>`;
}

function waysCell(
  lab: Lab,
  table: LedgerMessages["table"],
  own: PartyLedger | undefined,
  change: "more" | "fewer",
): HTMLElement {
  if (!own) return html`<td class="number" data-change=${change}>…</td>`;
  const [first, ...others] = seatWays(own, change);
  if (first.voters === null)
    return html`<td class="number" data-change=${change}><small class="quiet">${table.never}</small></td>`;
  const name = (way: SeatWay): string =>
    change === "more" ? table.gained(groupName(lab, way.from)) : table.lost(groupName(lab, way.to));
  const line = (way: SeatWay) =>
    html`<li>${way.voters === null ? table.never : lab.formats.whole(way.voters)} <small>${name(way)}</small></li>`;
  return html`<td class="number" data-change=${change} data-voters=${String(first.voters)}><strong>${lab.formats.whole(first.voters)}</strong> <small>${name(first)}</small>
    ${others.length === 0 ? null : html`<details class="ledger-ways"><summary>${table.others(others.length)}</summary><ul>${others.map(line)}</ul></details>`}</td>`;
}

/** The fewest voters who change who holds two thirds or a majority, whether the election is valid, and who is admitted. */
export function wholeLedgerTable(
  lab: Lab,
  {whole, table}: LedgerMessages,
  answer: Answer,
  hinges: HingesJson | null,
): HTMLElement {
  const holder = (party: string | null) => (party === null ? whole.nobody : partyName(lab, party));
  const row = (what: string, now: string, fewest: FewestJson | null, none = table.never) => {
    const move = fewest && moveOf(lab, fewest);
    return html`<tr><th scope="row">${what}</th><td>${now}</td>${
      move
        ? html`<td class="number" data-voters=${String(move.voters)}><strong>${lab.formats.whole(move.voters)}</strong> <small>${whole.way(move)}</small></td>`
        : html`<td class="number"><small class="quiet">${hinges ? none : "…"}</small></td>`
    }</tr>`;
  };
  const lines = tellsLines(answer) && answer.outcome.status !== "void";
  const names = answer.contest.parties;
  const admitted = (party: string) => hinges?.admission.find((one) => one.party === party);
  return html`<table class="figures ledger-table" aria-label=${whole.caption} id=${lab.id("ledger-whole")}>
    <thead><tr><th scope="col">${whole.what}</th><th scope="col">${whole.now}</th><th scope="col" class="number">${whole.fewest}</th></tr></thead>
    <tbody>
      ${lines ? row(whole.twoThirds, hinges ? holder(hinges.twoThirds.holder) : "…", hinges?.twoThirds.fewest ?? null) : null}
      ${lines ? row(whole.majority, hinges ? holder(hinges.majority.holder) : "…", hinges?.majority.fewest ?? null) : null}
      ${row(whole.validity, whole.isValid[answer.outcome.status === "void" ? "no" : "yes"], hinges?.validity.fewest ?? null, hinges?.validity.hasVoidRule ? table.never : whole.noRule)}
      ${names.map((party) => {
        const own = admitted(party);
        return row(
          whole.admission(partyName(lab, party)),
          own ? whole.isAdmitted[own.admitted ? "yes" : "no"] : "…",
          own?.fewest ?? null,
        );
      })}
    </tbody>
  </table>`;
}
