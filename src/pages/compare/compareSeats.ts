import {asPercent} from "../../core/share.js";
import {partIn} from "../../scenario/comparisonFigures.js";
import {badge, stationsBadge} from "../../views/badge.js";
import {changeText} from "../../views/changeText.js";
import {fragment, html} from "../../views/html.js";
import {partyColour} from "../../views/partyNames.js";
import type {Compare} from "./compare.js";
import type {ShownColumn} from "./state.js";

/** A cell: what it says, and what is said under it of the change against the baseline. */
export interface Cell {
  readonly value: Node | string;
  readonly change?: Node | string | null;
  readonly differs?: boolean;
}

/**
 * A party's seats in a column: the number, a bar as long as its share of the house – list seats full, district seats
 * lighter and outlined – and the change. Houses of different size are compared by shares as well.
 */
export function seatCell(
  compare: Compare,
  {figures, answer}: ShownColumn,
  base: ShownColumn,
  party: string,
): Cell {
  if (!figures || answer.state !== "answered") return {value: "–", change: null};
  const {words, formats} = compare;
  const {outcome} = figures;
  const part = partIn(outcome, party);
  const [seats, list, district] = [part?.seats ?? 0, part?.list ?? 0, part?.district ?? 0];
  const width = (part: number) => `width: ${(100 * part) / Math.max(outcome.house, 1)}%`;
  const rests =
    district > 0
      ? answer.answer.entry.stations > 0
        ? stationsBadge(compare, answer.answer.entry, true)
        : badge(compare, "official", answer.answer.entry.sources[0], true)
      : null;
  const value = fragment`<span class="compare-seats" data-party=${party} data-list=${list} data-district=${district} data-seats=${seats}><b>${formats.whole(seats)}</b>${district > 0 ? html`<small>${words.tiers(list, district)}</small>` : null}${rests}</span>
    <span class="compare-bar" aria-hidden="true" style=${`--party: ${partyColour(compare, party)}`}><i class="bar-list" style=${width(list)}></i><i class="bar-district" style=${width(district)}></i></span>`;
  if (!base.figures) return {value, change: null};
  const law = partIn(base.figures.outcome, party)?.seats ?? 0;
  const change = seats - law;
  const lawHouse = base.figures.outcome.house;
  if (lawHouse === outcome.house || outcome.house === 0)
    return change === 0
      ? {value}
      : {
          value,
          differs: true,
          change: changeText(compare, change),
        };
  const share = asPercent({parts: seats, of: outcome.house});
  const points = Math.round(10 * (share - asPercent({parts: law, of: lawHouse}))) / 10;
  return {
    value,
    differs: change !== 0 || points !== 0,
    change: fragment`${change === 0 ? words.same : changeText(compare, change)}<br>${words.shareOfHouse(formats.rounded(share), formats.signed(points))}`,
  };
}
