import type {CatalogueContest} from "../catalogue/catalogue.js";
import {asPercent} from "../core/share.js";

/** A region's turnout, in percent. */
export interface RegionTurnout {
  readonly region: string;
  readonly percent: number;
}

/**
 * The regions whose turnout, as published, lies below a floor; lowest first. Empty where turnouts by region are not
 * known. Turnouts were published to one decimal; the whole ballots that stand for them are a little off.
 */
export const regionsBelow = ({contest}: CatalogueContest, floor: number): readonly RegionTurnout[] =>
  (contest.regions ?? [])
    .flatMap(({id, cast, registered}) =>
      cast !== undefined && registered
        ? [{region: id, percent: Math.round(10 * asPercent({parts: cast, of: registered})) / 10}]
        : [],
    )
    .filter(({percent}) => percent < floor)
    .sort((a, b) => a.percent - b.percent);
