import type {FewestJson} from "../../certainty/ledger/ledgerJson.js";
import type {PartyLedger} from "../../certainty/ledger/seatLedger.js";
import type {Count} from "../../core/count.js";
import type {Setting} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import type {GroupName, Move} from "./ledgerWords.js";

/** One way in which a party's seats become more or fewer, and the least number of voters for it, if any does it. */
export interface SeatWay {
  readonly from: string;
  readonly to: string;
  readonly voters: Count | null;
}

/** Every way in which a party has a seat more, or fewer: the fewest voters first, and what no number does last. */
export function seatWays({party, more, fewer}: PartyLedger, change: "more" | "fewer"): readonly SeatWay[] {
  const ways =
    change === "more"
      ? [
          {from: "nonvoters", to: party, voters: more.join},
          ...Object.entries(more.from).map(([from, voters]) => ({from, to: party, voters})),
        ]
      : [
          {from: party, to: "nonvoters", voters: fewer.leave},
          ...Object.entries(fewer.to).map(([to, voters]) => ({from: party, to, voters})),
        ];
  return ways.sort((a, b) => compare(a.voters, b.voters));
}

const compare = (a: Count | null, b: Count | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

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
  const [nearest] = all.sort((a, b) => compare(a.way.voters, b.way.voters));
  return nearest && nearest.way.voters !== null ? nearest : null;
}
