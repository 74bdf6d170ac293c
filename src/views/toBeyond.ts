import type {CatalogueContest} from "../catalogue/catalogue.js";
import type {ScenarioJson} from "../core/scenario.js";
import {asPercent, percentCut} from "../core/share.js";
import {admittedElsewhere} from "../statement/admittedElsewhere.js";
import {tableContests} from "../statement/evidenceData.js";
import {fragment, html} from "./html.js";
import type {Setting} from "./lab.js";
import {partyName} from "./partyNames.js";

/**
 * Beside what a count of the observers comes to: how different the other stations would have to be for the party nearest
 * to the threshold not to be in, in the whole country, and the way to all such sentences. Null for any other count, and
 * for their tables of maslikhats, which name no places and so have no whole.
 */
export function toBeyond(
  setting: Setting,
  entry: CatalogueContest,
  threshold: ScenarioJson["threshold"],
): Node | null {
  if (entry.id !== tableContests.mazhilis) return null;
  const {catalogue, messages, formats} = setting;
  const found = admittedElsewhere(catalogue, entry, threshold);
  const told = found && {
    party: partyName(setting, found.party),
    threshold: formats.percent(threshold.percent),
    others: formats.rounded(asPercent(found.others), 1),
    share: formats.percent(percentCut(found.failsBelow, 2)),
  };
  const said = found && told ? messages.admittedElsewhere[found.decides](told) : null;
  return fragment`${said ? html`<span class="breakdown">${said} </span>` : null}<a class="to-beyond" href="./evidence#beyond">${messages.toBeyond}</a>`;
}
