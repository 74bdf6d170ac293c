import {Refused} from "./slowCounts.js";
import type {Shared} from "./slowFormulas.js";

/** The house would have to grow past what this plain computation tries seat by seat. */
export class TooFar extends Error {}

/** A house larger than this is an error. */
const LARGEST = 1_000_000;

/** How far the slow computation follows a growing house; beyond, it gives up rather than take all day. */
export const patience = 400;

interface Tiers {
  linkage: "parallel" | "compensatory";
  overhang: "keep" | "absorb" | "level";
  house: number;
  districtSeats: number;
  emptyListSeats: number;
  /** District seats won, by anyone. */
  district: Map<string, number>;
  /** Shares seats among those who take part. */
  shareOut: (seats: number) => Shared;
  /** Shares seats among these lists alone, by the formula. */
  shareAmong: (parties: string[], seats: number) => Shared;
}

interface Linked {
  list: Map<string, number>;
  takePart: string[];
  tie: Shared["tie"];
  house: number;
}

/** List seats beside district seats, where at least one list is admitted. */
export function linkTiers(tiers: Tiers): Linked {
  const {house, districtSeats, emptyListSeats, district} = tiers;
  const won = (party: string) => district.get(party) ?? 0;
  const asList = ({claims, tie}: Shared, seatsOf = (_: string, seats: number) => seats, members = house) => ({
    list: new Map(claims.map(({party, seats}) => [party, seatsOf(party, seats)] as const)),
    takePart: claims.map(({party}) => party),
    tie,
    house: members,
  });
  const listSeats = house - districtSeats;
  const parallel = tiers.shareOut(listSeats - emptyListSeats);
  if (tiers.linkage === "parallel") return asList(parallel);

  // The proportional part: the house without the district seats of those who have no list among the admitted, without
  // the district seats that stay empty (a tie left open among them), and without the list seats that stay empty.
  // Those who would join as runner-up have an admitted list; a tie among them is not decided by the seats there are.
  const takePart = tiers.shareOut(house).claims.map(({party}) => party);
  const outside = [...district].filter(([party]) => !takePart.includes(party));
  const seatsOutside = outside.reduce((all, [, seats]) => all + seats, 0);
  const seatsWon = [...district.values()].reduce((all, seats) => all + seats, 0);
  const proportional = house - seatsOutside - (districtSeats - seatsWon) - emptyListSeats;
  const beyondDistricts = (party: string, seats: number) => Math.max(0, seats - won(party));

  switch (tiers.overhang) {
    case "keep": {
      const shared = tiers.shareOut(proportional);
      const overhang = shared.claims.reduce(
        (all, {party, seats}) => all + Math.max(0, won(party) - seats),
        0,
      );
      return asList(shared, beyondDistricts, house + overhang);
    }
    case "absorb": {
      let shared = tiers.shareOut(proportional);
      const first = shared.claims.map(({party}) => party);
      const outOfIt: string[] = [];
      for (;;) {
        const more = shared.claims.filter(({party, seats}) => won(party) > seats).map(({party}) => party);
        if (more.length === 0) break;
        outOfIt.push(...more);
        const rest = proportional - outOfIt.reduce((all, party) => all + won(party), 0);
        const others = first.filter((party) => !outOfIt.includes(party));
        shared = tiers.shareAmong(others, rest);
      }
      return {...asList(shared, beyondDistricts), takePart: first};
    }
    default: {
      for (let more = 0; ; more++) {
        if (house + more > LARGEST) throw new Refused("a house of more than a million");
        if (house + more > patience) throw new TooFar();
        const shared = tiers.shareOut(proportional + more);
        if (shared.claims.every(({party, seats}) => seats >= won(party)))
          return asList(shared, beyondDistricts, house + more);
      }
    }
  }
}
