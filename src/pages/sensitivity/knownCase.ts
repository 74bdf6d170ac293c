import type {Catalogue} from "../../catalogue/catalogue.js";
import {knownDistricts} from "../../catalogue/knownDistricts.js";
import type {DistrictCase} from "../../certainty/sensitivity/leverGround.js";
import type {Lab} from "../../views/lab.js";
import type {KnownCase, SensitivityMessages} from "./words.js";

/** The election in which districts were really held, as the words tell it; null where the catalogue has none. */
export function knownCase(catalogue: Catalogue): KnownCase | null {
  const known = knownDistricts(catalogue);
  return known && {year: known.entry.date.slice(0, 4), won: known.won, districts: known.of};
}

/** Words that say who wins the districts, where the known case has words of its own. */
interface CaseWords<Told> {
  readonly none: Told;
  readonly "as-known": (known: KnownCase) => Told;
  readonly every: Told;
}

/** The words of a case. Without a known case that of none stands in its place, as on the page. */
export function caseWords<Told>(
  lab: Pick<Lab, "catalogue">,
  words: CaseWords<Told>,
  won: DistrictCase,
): Told {
  const known = knownCase(lab.catalogue);
  if (won !== "as-known") return words[won];
  return known ? words["as-known"](known) : words.none;
}

/** A sentence that rests on who wins the districts, with that said before it. */
export function supposing(
  {lab, words}: {readonly lab: Pick<Lab, "catalogue">; readonly words: SensitivityMessages},
  won: DistrictCase,
  party: string,
  sentence: string,
): string {
  const {none, every, "as-known": asKnown} = words.won.supposed;
  return caseWords(
    lab,
    {
      none: none(party, sentence),
      every: every(party, sentence),
      "as-known": (known) => asKnown(party, sentence, known),
    },
    won,
  );
}
