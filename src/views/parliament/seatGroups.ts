import type {Answer} from "../../scenario/answer.js";
import type {Setting} from "../lab.js";
import {partyColour, partyName} from "../partyNames.js";

/** Seats that stand together in the half circle: those of a party, or those that nobody has. */
export interface SeatGroup {
  readonly name: string;
  readonly seats: number;
  /** Its number as written beside it: the seats, or the ends of what districts can give. */
  readonly number: string;
  /** How many of them were won in districts; they stand last. */
  readonly district: number;
  /** Null for seats that nobody has. */
  readonly colour: string | null;
}

/** How one seat is drawn. */
export interface SeatKind {
  readonly kind: "list" | "district" | "vacant";
  readonly colour: string | null;
}

/**
 * Parties with seats, then the empty seats. The party with the most votes stands first, so that the lines of a majority
 * and of two thirds run through its seats; the others follow in the order of registration, whatever the rules are.
 */
export function groupsOf(lab: Setting, {outcome, contest, ranges}: Answer): readonly SeatGroup[] {
  const most = contest.counts.votes.reduce(
    (best, votes) => (votes > best ? votes : best),
    0 as number | bigint,
  );
  const first = contest.parties[contest.counts.votes.indexOf(most)];
  const ordered = [...outcome.parties].sort((a, b) => Number(b.party === first) - Number(a.party === first));
  const numberOf = (party: string, seats: number): string => {
    const range = ranges?.find((one) => one.party === party);
    return range ? lab.messages.table.fromTo(range.none, range.every) : String(seats);
  };
  const parties = ordered
    .filter(({seats}) => seats > 0)
    .map(({party, seats, district}) => ({
      name: partyName(lab, party),
      seats,
      number: numberOf(party, seats),
      district,
      colour: partyColour(lab, party),
    }));
  const empty = {
    name: lab.messages.vacant,
    seats: outcome.vacant,
    number: String(outcome.vacant),
    district: 0,
    colour: null,
  };
  return outcome.vacant > 0 ? [...parties, empty] : parties;
}

/** Seats side by side that are drawn in one way. */
export interface SeatStretch extends SeatKind {
  /** How many seats stand left of it. */
  readonly before: number;
  readonly seats: number;
}

/** The stretches of a house that is too large for single seats, from left to right. */
export function seatStretches(groups: readonly SeatGroup[]): readonly SeatStretch[] {
  let before = 0;
  return groups.flatMap(({seats, district, colour}) => {
    const parts =
      colour === null
        ? [{kind: "vacant" as const, seats}]
        : [
            {kind: "list" as const, seats: seats - district},
            {kind: "district" as const, seats: district},
          ];
    return parts
      .filter((part) => part.seats > 0)
      .map((part) => {
        const stretch = {...part, colour, before};
        before += part.seats;
        return stretch;
      });
  });
}

/** How each seat of the house is drawn, from left to right. */
export const seatKinds = (groups: readonly SeatGroup[]): readonly SeatKind[] =>
  groups.flatMap(({seats, district, colour}) =>
    Array.from({length: seats}, (_, place) => ({
      kind:
        colour === null
          ? ("vacant" as const)
          : place < seats - district
            ? ("list" as const)
            : ("district" as const),
      colour,
    })),
  );
