import type {Catalogue, CatalogueContest, Law} from "../../catalogue/catalogue.js";
import {type LawSeats, type LawUnasked, type PartySpan, seatsUnderLaw} from "./seatsUnderLaw.js";

/** One party's seats under two laws. */
export interface PartyDifference {
  readonly party: string;
  readonly from: PartySpan;
  readonly to: PartySpan;
  /**
   * True where its seats differ whoever wins districts. In houses of two sizes shares are compared, which no two sizes
   * round alike: there a change is one of a seat of the smaller house or more.
   */
  readonly changes: boolean;
}

/** One election under two laws. */
export type ElectionDifference = {readonly entry: CatalogueContest} & (
  | {
      readonly from: LawSeats;
      readonly to: LawSeats;
      /** Everyone who has a seat under one of the laws whoever wins districts. */
      readonly parties: readonly PartyDifference[];
      /** `districts`: it hangs on who would win districts whether anything changes. */
      readonly change: "some" | "none" | "districts";
    }
  | {
      /** The first of the two laws that cannot be asked of it, and why. */
      readonly unasked: LawUnasked;
      readonly law: Law;
    }
);

/** What two laws make of the votes of every election in the catalogue, the latest election first. */
export const lawDifference = (catalogue: Catalogue, from: Law, to: Law): readonly ElectionDifference[] =>
  catalogue.contests
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((entry) => electionDifference(catalogue, from, to, entry));

function electionDifference(
  catalogue: Catalogue,
  from: Law,
  to: Law,
  entry: CatalogueContest,
): ElectionDifference {
  const before = seatsUnderLaw(catalogue, from, entry);
  if ("unasked" in before) return {entry, unasked: before.unasked, law: from};
  const after = seatsUnderLaw(catalogue, to, entry);
  if ("unasked" in after) return {entry, unasked: after.unasked, law: to};
  const names = [...new Set([...before.parties, ...after.parties].map(({party}) => party))];
  const parties = names
    .map((party) => partyDifference(party, before, after))
    .filter(({from: own, to: then}) => own.least > 0 || then.least > 0);
  const isUnknown = before.unknownDistricts > 0 || after.unknownDistricts > 0;
  const changes = parties.some((party) => party.changes);
  return {
    entry,
    from: before,
    to: after,
    parties,
    change: changes ? "some" : isUnknown ? "districts" : "none",
  };
}

function partyDifference(party: string, before: LawSeats, after: LawSeats): PartyDifference {
  const own = spanOf(before, party);
  const then = spanOf(after, party);
  return {party, from: own, to: then, changes: isApart(own, before.house, then, after.house)};
}

const spanOf = ({parties}: LawSeats, party: string): PartySpan =>
  parties.find((one) => one.party === party) ?? {party, least: 0, most: 0};

/** True where two spans lie apart: in one house by a seat, in two by the share of a seat of the smaller one. */
function isApart(one: PartySpan, house: number, other: PartySpan, otherHouse: number): boolean {
  // Shares over the product of both houses: whole numbers, compared exactly.
  const seat = Math.max(house, otherHouse);
  return (
    other.least * house - one.most * otherHouse >= seat || one.least * otherHouse - other.most * house >= seat
  );
}
