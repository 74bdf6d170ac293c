import type {Count} from "../../core/count.js";
import type {PartyLedger} from "./seatLedger.js";

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
  return ways.sort((a, b) => compareVoters(a.voters, b.voters));
}

/** The fewest first; what no number does stands last. */
export const compareVoters = (a: Count | null, b: Count | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
