import type {CountsJson} from "../catalogue/catalogue.js";
import type {TotalsRow} from "./totals.js";

/** What the protocols of one contest add up to, in the shape of the contract. */
export interface ContestTotals {
  /** Number of protocols. */
  readonly stations: number;
  readonly total: CountsJson;
  readonly regions: readonly (CountsJson & {readonly id: string})[];
  /** Empty where no protocol names its district. */
  readonly districts: readonly (CountsJson & {readonly id: string; readonly region: string})[];
}

/** In which order parties and regions are handed out; SQL sorts them by code. */
export interface TotalsOrder {
  /** Parties in the order of registration; one without a row has 0 votes. */
  readonly parties: readonly string[];
  /** Regions in the catalogue's order; others follow by code. */
  readonly regions: readonly string[];
}

/**
 * One contest out of the answer to `totalsQuery`. Undefined where there are no protocols of it. Throws where a row
 * names a party that is not in the order: its votes would be lost.
 */
export function contestTotals(
  rows: readonly TotalsRow[],
  contest: string,
  {parties, regions}: TotalsOrder,
): ContestTotals | undefined {
  const places = new Map<string, TotalsRow[]>();
  for (const row of rows) {
    if (row.contest !== contest) continue;
    if (row.party !== null && !parties.includes(row.party))
      throw new Error(`The protocols of ${contest} count votes for ${row.party}, which has no list`);
    const key = JSON.stringify([row.level, row.region, row.district]);
    const place = places.get(key);
    if (place) place.push(row);
    else places.set(key, [row]);
  }
  const found = [...places.values()].map((place) => ({
    head: place[0],
    counts: counts(place, parties),
  }));
  const whole = found.find(({head}) => head.level === "contest");
  if (!whole) return undefined;
  return {
    stations: whole.head.stations,
    total: whole.counts,
    regions: found
      .filter(({head}) => head.level === "region")
      .map(({head, counts}) => ({id: head.region ?? "", ...counts}))
      .sort((a, b) => placeIn(regions, a.id) - placeIn(regions, b.id)),
    districts: found
      .filter(({head}) => head.level === "district")
      .map(({head, counts}) => ({id: head.district ?? "", region: head.region ?? "", ...counts}))
      .sort((a, b) => placeIn(regions, a.region) - placeIn(regions, b.region)),
  };
}

/** Sorting is stable, so that regions outside the order keep SQL's, behind the others. */
const placeIn = (order: readonly string[], id: string) => {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
};

function counts(place: readonly TotalsRow[], parties: readonly string[]): CountsJson {
  const {registered, cast, invalid, against_all} = place[0];
  const byParty = new Map(place.map(({party, votes}) => [party, votes ?? 0]));
  return {
    ...(registered === null ? {} : {registered}),
    cast,
    invalid,
    againstAll: against_all,
    votes: parties.map((party) => ({party, votes: byParty.get(party) ?? 0})),
  };
}
