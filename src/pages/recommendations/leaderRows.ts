import {seatsIn} from "../../core/outcome.js";
import {asPercent} from "../../core/share.js";
import type {RowWords, TakenRows} from "../../picture/takeAway/taken.js";
import type {Answer} from "../../scenario/answer.js";
import type {Setting} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";

/** Every stretch of thresholds as a row, with the seats of every list; a stretch without a house has none. */
export const leaderRows = (
  lab: Setting,
  {outcome, intervals}: Answer,
  {above, upTo}: RowWords,
): TakenRows => ({
  columns: [above, upTo, ...outcome.parties.map(({party}) => partyName(lab, party))],
  rows: intervals.map((interval) => {
    const {outcome: own} = interval;
    return [
      interval.above && asPercent(interval.above),
      interval.upTo && asPercent(interval.upTo),
      ...outcome.parties.map(({party}) => own && seatsIn(own, party)),
    ];
  }),
});
