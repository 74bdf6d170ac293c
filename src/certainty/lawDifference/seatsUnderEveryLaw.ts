import type {Catalogue, CatalogueContest, Law} from "../../catalogue/catalogue.js";
import type {LongWork} from "../longWork.js";
import {type LawSeats, type LawUnasked, seatsUnderLaw} from "./seatsUnderLaw.js";

/** One election under one law. */
export interface ElectionUnderLaw {
  readonly law: Law;
  readonly entry: CatalogueContest;
  readonly found: LawSeats | {readonly unasked: LawUnasked};
}

/** The votes of every election under every law of the catalogue, law by law. */
export function* seatsUnderEveryLaw(catalogue: Catalogue): LongWork<readonly ElectionUnderLaw[]> {
  const {laws, contests} = catalogue;
  const all: ElectionUnderLaw[] = [];
  for (const law of laws)
    for (const entry of contests) {
      all.push({law, entry, found: seatsUnderLaw(catalogue, law, entry)});
      yield {done: all.length, of: laws.length * contests.length, soFar: () => all.slice()};
    }
  return all;
}
