import type {Catalogue} from "../../catalogue/catalogue.js";
import {readAddress, writeAddress} from "../../rules/address.js";
import type {Ignored} from "../../scenario/ignored.js";
import type {Question} from "../../scenario/question.js";
import {everyFinding, type FindingFilter} from "../../stations/findings.js";
import {type CountRelation, countRelations, relationKeys, type Severity} from "../../stations/relations.js";

/** What the evidence page is asked: a contest, the rules its seats are set beside, and which findings to list. */
export interface EvidenceQuestion {
  readonly question: Question;
  readonly filter: FindingFilter;
  /** Relations that the protocols are not held against, because the reader says that they are no law there. */
  readonly leftOut: readonly CountRelation[];
}

const severities: readonly string[] = ["error", "warning"] satisfies Severity[];

/** The names of the filter in the address, with the values each may have. */
const filterNames = {
  relation: (text: string) => (relationKeys as readonly string[]).includes(text),
  severity: (text: string) => severities.includes(text),
  // Which regions there are is known once the protocols are.
  region: (text: string) => text !== "",
} as const satisfies Record<keyof FindingFilter, (text: string) => boolean>;

/**
 * What an address asks of the evidence page: a lab's address (`readAddress`) with the filter beside it. What it gets
 * wrong is ignored and listed.
 */
export function readEvidence(
  query: string,
  catalogue: Catalogue,
): EvidenceQuestion & {readonly ignored: readonly Ignored[]} {
  const search = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const filter: Record<string, string | null> = {...everyFinding};
  for (const [name, isValue] of Object.entries(filterNames)) {
    const value = search.get(name);
    search.delete(name);
    if (value === null) continue;
    if (isValue(value)) filter[name] = value;
    else ignored.push({name, value, reason: "bad-value"});
  }
  const leftOut = search.get("without") ?? "";
  search.delete("without");
  const named = leftOut === "" ? [] : leftOut.split("*");
  for (const name of named)
    if (!isCountRelation(name)) ignored.push({name: "without", value: name, reason: "bad-value"});
  const asked = readAddress(search.toString(), catalogue);
  return {
    question: asked.question,
    filter: filter as unknown as FindingFilter,
    leftOut: countRelations.filter((relation) => named.includes(relation)),
    ignored: [...asked.ignored, ...ignored],
  };
}

const isCountRelation = (name: string): boolean => (countRelations as readonly string[]).includes(name);

/** The address of what is seen. Empty for the first contest under the law of its day, no finding left out. */
export function writeEvidence({question, filter, leftOut}: EvidenceQuestion, catalogue: Catalogue): string {
  const search = new URLSearchParams(writeAddress(question, catalogue));
  for (const name of Object.keys(filterNames) as (keyof FindingFilter)[]) {
    const value = filter[name];
    if (value !== null) search.set(name, value);
  }
  if (leftOut.length > 0) search.set("without", leftOut.join("*"));
  const query = search.toString();
  return query && `?${query}`;
}
