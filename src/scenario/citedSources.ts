import type {Catalogue} from "../catalogue/catalogue.js";
import {knownDistricts} from "../catalogue/knownDistricts.js";
import {lawsAfter} from "../catalogue/laws.js";
import {turnoutsOf} from "../catalogue/turnouts.js";
import type {Answer} from "./answer.js";
import {lawfulQuestion} from "./question.js";

/**
 * Ids of the sources that an answer, its levers and its measures quote: the contest's own, the laws set beside it,
 * the marks on its levers, what pays its parties, and whose work the rest is. In the order of the full list.
 */
export function citedSources(
  catalogue: Catalogue,
  {question, entry, law, ranges}: Answer,
): readonly string[] {
  const isLawful = JSON.stringify(question) === JSON.stringify(lawfulQuestion(catalogue, entry.id));
  const {lawSources, observersPackage, sources} = catalogue;
  const cited = new Set([
    ...entry.sources,
    ...(entry.regionalTurnouts ? [entry.regionalTurnouts] : []),
    law.source,
    ...lawsAfter(catalogue, entry).map(({source}) => source),
    observersPackage.source,
    ...turnoutsOf(catalogue, entry).map(({source}) => source),
    ...(entry.funding ? [lawSources.funding, lawSources.fundingRate] : []),
    ...(entry.stations > 0 || entry.votesReconstructed ? ["reconstruction"] : []),
    ...(ranges ? (knownDistricts(catalogue)?.entry.sources ?? []) : []),
    ...(isLawful ? [] : ["reader"]),
  ]);
  return sources.map(({id}) => id).filter((id) => cited.has(id));
}
