import type {CatalogueContest} from "../catalogue/catalogue.js";
import {asPercent, nothing, percentShare, reaches} from "../core/share.js";

/** A region's turnout, in percent. */
export interface RegionTurnout {
  readonly region: string;
  readonly percent: number;
}

/** The regions whose turnout, as published, lies below a floor; lowest first. Empty where turnouts by region are not known. */
export function regionsBelow({contest}: CatalogueContest, floor: number): readonly RegionTurnout[] {
  const share = percentShare(floor) ?? nothing;
  return (contest.regions ?? [])
    .flatMap(({id, cast, registered}) =>
      cast !== undefined && registered ? [{region: id, cast, registered}] : [],
    )
    .filter(({cast, registered}) => !reaches(cast, registered, share))
    .map(({region, cast, registered}) => ({region, percent: asPercent({parts: cast, of: registered})}))
    .sort((a, b) => a.percent - b.percent);
}
