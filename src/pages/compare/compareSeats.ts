import {asPercent} from "../../core/share.js";
import {type Answer, restsOnStations} from "../../scenario/answer.js";
import {type ColumnFigures, partIn, seatSpan} from "../../scenario/comparisonFigures.js";
import {badge, stationsBadge} from "../../views/badge.js";
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
 * lighter and outlined – and the change. Where districts are a model's there is no such number: its seats by list stand,
 * and a line reaches to what it would have with every district. Houses of different size are compared by shares as well.
 */
export function seatCell(compare: Compare, column: ShownColumn, base: ShownColumn, party: string): Cell {
  const {figures, answer} = column;
  if (!figures || answer.state !== "answered") return {value: "–", change: null};
  const {formats, words} = compare;
  const {outcome, spans} = figures;
  const span = seatSpan(figures, party);
  const part = partIn(outcome, party);
  const [list, district] = [part?.list ?? 0, part?.district ?? 0];
  const known = html`<span class="compare-seats" data-party=${party} data-list=${list} data-district=${district} data-seats=${span.least}><b>${formats.whole(span.least)}</b>${district > 0 ? html`<small>${words.tiers(list, district)}</small>` : null}${restBadge(compare, figures, answer.answer, district)}</span>`;
  const open = html`<span class="compare-seats" data-party=${party} data-least=${span.least} data-most=${span.most}><b>${words.span(span.least, span.most)}</b>${restBadge(compare, figures, answer.answer, 0)}</span>`;
  const house = Math.max(outcome.house, span.most, 1);
  const at = (seats: number) => `${(100 * seats) / house}%`;
  const width = (seats: number) => `width: ${at(seats)}`;
  const bar = spans
    ? fragment`<i class="bar-list" style=${width(span.least)}></i><i class="bar-open" style=${width(span.most - span.least)}></i>`
    : fragment`<i class="bar-list" style=${width(list)}></i><i class="bar-district" style=${width(district)}></i>`;
  const value = fragment`${spans ? open : known}
    <span class="compare-bar" aria-hidden="true" style=${`--party: ${partyColour(compare, party)}; --half: ${at(figures.majority)}; --two-thirds: ${at(figures.twoThirds)}`}>${bar}</span>`;
  return {value, ...changeOf(compare, column, base, party)};
}

/** Where seats hang on stations that were drawn, their badge; on announced district winners, that of their source. */
function restBadge(compare: Compare, {spans}: ColumnFigures, {question, entry}: Answer, district: number) {
  if (spans ? restsOnFloor(question.scenario) : restsOnStations(question, entry))
    return stationsBadge(compare, entry, true);
  return district > 0 ? badge(compare, "official", entry.sources[0], true) : null;
}

/** True where list seats too hang on the turnout of single places. */
const restsOnFloor = ({turnoutFloor: {percent, level}}: Answer["question"]["scenario"]): boolean =>
  percent > 0 && level !== "contest";

function changeOf(
  compare: Compare,
  {figures}: ShownColumn,
  base: ShownColumn,
  party: string,
): Pick<Cell, "change" | "differs"> {
  const {words, formats} = compare;
  const law = base.figures;
  if (!figures || !law || law.spans) return {change: null};
  const {least, most} = seatSpan(figures, party);
  const before = partIn(law.outcome, party)?.seats ?? 0;
  const [house, lawHouse] = [figures.outcome.house, law.outcome.house];
  const isSize = house !== lawHouse && house > 0;
  if (figures.spans)
    return {
      differs: least !== before || most !== before,
      change: isSize
        ? words.shareSpan(shareOf(compare, least, house), shareOf(compare, most, house))
        : words.changeSpan(formats.signed(least - before), formats.signed(most - before)),
    };
  const change = least - before;
  if (!isSize) return change === 0 ? {} : {differs: true, change: formats.signed(change)};
  const share = asPercent({parts: least, of: house});
  const points = Math.round(10 * (share - asPercent({parts: before, of: lawHouse}))) / 10;
  return {
    differs: change !== 0 || points !== 0,
    change: fragment`${words.shareOfHouse(formats.rounded(share), formats.signed(points))}<br>${change === 0 ? words.same : formats.signed(change)}`,
  };
}

const shareOf = ({formats}: Compare, seats: number, house: number): string =>
  formats.rounded(asPercent({parts: seats, of: house}));
