import {lawNamed} from "../../catalogue/laws.js";
import {citedSources} from "../../scenario/citedSources.js";
import type {Compare} from "./compare.js";
import type {CompareState} from "./state.js";

/**
 * Ids of the sources that the page quotes: those of its columns – the contest's, the laws', of districts and of
 * funding – and those of every election that stands under two laws.
 */
export function comparedSources(
  {catalogue}: Compare,
  {baseline, shown, entry}: CompareState,
): readonly string[] {
  const columns = [baseline, ...shown];
  const cited = columns.flatMap(({answer}) =>
    answer.state === "answered" ? citedSources(catalogue, answer.answer) : [],
  );
  const laws = shown.flatMap(({column}) =>
    column?.kind === "law" ? [lawNamed(catalogue, column.law).source] : [],
  );
  const elections = catalogue.contests.map(({sources: [first]}) => first);
  const named = new Set([
    ...entry.sources,
    ...cited,
    ...laws,
    ...elections,
    catalogue.observersPackage.source,
  ]);
  // A law beside another is nobody's assumption; the reader's own rules are the reader's.
  if (columns.every(({column}) => column === null || column.kind === "law")) named.delete("reader");
  return [...named];
}

/** The fewer ones that paper has room for: whose count it is, and where the rules of each column stand. */
export function printedSources(
  {catalogue}: Compare,
  {baseline, shown, entry}: CompareState,
): readonly string[] {
  const rules = shown.flatMap(({column}) => {
    if (column?.kind === "package") return [catalogue.observersPackage.source];
    return column?.kind === "law" ? [lawNamed(catalogue, column.law).source] : [];
  });
  const day = baseline.answer.state === "answered" ? [baseline.answer.answer.law.source] : [];
  return [...new Set([...entry.sources, ...day, ...rules])];
}
