import type {FewestJson} from "../../certainty/ledger/ledgerJson.js";
import type {PartyLedger} from "../../certainty/ledger/seatLedger.js";
import {compareVoters, type SeatWay, seatWays} from "../../certainty/ledger/seatWays.js";
import type {Setting} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import type {GroupName, Move} from "./ledgerWords.js";

/** A way with its groups by the names that the reader knows; null where no number of voters does it. */
export const moveOf = (setting: Setting, {from, to, voters}: SeatWay | FewestJson): Move | null =>
  voters === null ? null : {voters, from: groupName(setting, from), to: groupName(setting, to)};

/** A group by its name. */
export const groupName = (setting: Setting, group: string): GroupName =>
  group === "nonvoters" || group === "againstAll" ? group : {party: partyName(setting, group)};

/** The one change of a seat that hangs on the fewest voters of all; null where none hangs on anybody. */
export function nearestSeat(
  parties: readonly PartyLedger[],
): {readonly party: string; readonly change: "more" | "fewer"; readonly way: SeatWay} | null {
  const all = parties.flatMap((row) =>
    (["fewer", "more"] as const).map((change) => ({party: row.party, change, way: seatWays(row, change)[0]})),
  );
  const [nearest] = all.sort((a, b) => compareVoters(a.way.voters, b.way.voters));
  return nearest && nearest.way.voters !== null ? nearest : null;
}
