import type {LedgerAnswer} from "../../certainty/ledger/ledgerWork.js";
import {seatWays} from "../../certainty/ledger/seatWays.js";
import type {Answer} from "../../scenario/answer.js";
import {download} from "../../views/download.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import {textCsv} from "../../views/textCsv.js";
import type {LedgerMessages} from "./ledgerWords.js";

/** Hands out every way of every list as a file. */
export function ledgerDownload(
  lab: Lab,
  {csv}: LedgerMessages,
  {entry}: Answer,
  {parties}: LedgerAnswer,
): HTMLElement {
  const group = (name: string): string =>
    name === "nonvoters" ? csv.nonvoters : name === "againstAll" ? csv.againstAll : partyName(lab, name);
  const rows = () =>
    parties.flatMap((row) =>
      (["more", "fewer"] as const).flatMap((change) =>
        seatWays(row, change).map(({from, to, voters}) => [
          partyName(lab, row.party),
          row.seats,
          csv.change[change],
          group(from),
          group(to),
          voters === null ? null : String(voters),
        ]),
      ),
    );
  const save = async (): Promise<void> =>
    download(await textCsv(csv.columns, rows()), `${csv.file}-${entry.id}.csv`);
  return html`<p class="action"><button type="button" class="quiet-button" id=${lab.id("ledger-csv")} @click=${save}>${csv.label}</button></p>`;
}
