import type {Catalogue} from "../catalogue/catalogue.js";
import {isLoadedId} from "../catalogue/loadedSet.js";
import {readCount, writeCount} from "../scenario/hypotheticalCount.js";
import type {Ignored} from "../scenario/ignored.js";
import {lawfulQuestion, type Question} from "../scenario/question.js";
import {localCandidates} from "./localCandidates.js";
import type {Parameter} from "./parameter.js";
import {rules} from "./rules.js";

/** A count that nobody made: no rule, but a part of the question. */
const hypotheticalCount: Parameter = {
  name: "count",
  read: (text, question) => {
    const count = readCount(text);
    return count && {...question, count};
  },
  write: ({count}) => (count ? writeCount(count) : ""),
};

/** Every name of the address but `contest`, in the order in which it is written. */
const parameters: readonly Parameter[] = [
  ...rules.flatMap((rule) => rule.parameters),
  hypotheticalCount,
  localCandidates,
];

/** Names that mailers and social networks add to links; they say nothing about a scenario. */
export const trackers = /^(utm_\w+|fbclid|gclid|yclid|ysclid|_openstat|mc_[ce]id)$/;

/** Names the data that an address was made with (`docs/addresses.md`): no part of the question. */
const dataName = "data";

/**
 * The question an address asks. What it leaves out is as in the law of the contest's day; what it gets wrong is
 * ignored and listed.
 */
export function readAddress(
  query: string,
  catalogue: Catalogue,
): {readonly question: Question; readonly ignored: readonly Ignored[]} {
  const ignored: Ignored[] = [];
  const search = new URLSearchParams(query);
  const named = search.get("contest");
  if (named !== null && !catalogue.contests.some(({id}) => id === named))
    ignored.push({
      name: "contest",
      value: named,
      reason: isLoadedId(named) ? "not-on-device" : "unknown-contest",
    });
  let question = lawfulQuestion(catalogue, named ?? catalogue.firstContest);
  const seen = new Set<string>();
  for (const [name, value] of search) {
    if (name === dataName || trackers.test(name)) continue;
    if (seen.has(name)) {
      ignored.push({name, value, reason: "repeated"});
      continue;
    }
    seen.add(name);
    if (name === "contest") continue;
    const parameter = parameters.find((known) => known.name === name);
    const read = parameter?.read(value, question);
    if (read) question = read;
    else ignored.push({name, value, reason: parameter ? "bad-value" : "unknown-name"});
  }
  return {question, ignored};
}

/** The address of a question: what differs from the law of the contest's day, and nothing else. Empty for the first one. */
export function writeAddress(question: Question, catalogue: Catalogue): string {
  const lawful = lawfulQuestion(catalogue, question.contest);
  const search = new URLSearchParams();
  if (question.contest !== catalogue.firstContest) search.set("contest", question.contest);
  for (const {name, write} of parameters) {
    const text = write(question);
    if (text !== "" && text !== write(lawful)) search.set(name, text);
  }
  const query = search.toString();
  return query && `?${query}`;
}
