import type {Catalogue} from "../../catalogue/catalogue.js";
import {isLanguage} from "../../catalogue/language.js";
import {readAddress, writeAddress} from "../../rules/address.js";
import {talkLimits} from "../../talk/talk.js";
import type {Refusal} from "./state.js";

/** The pages beside the lab whose address asks one question in the lab's way, and something of their own besides. */
const otherPages = ["sensitivity", "evidence", "query"];

/** What a pasted link holds. */
export type Pasted =
  | {readonly scenario: string; readonly refusal: null}
  | {readonly scenario: null; readonly refusal: Refusal};

/**
 * Reads a link to the lab, of any site that this one is served from, or what follows its “?”. A rule that the lab does
 * not know stays in it and is told beside the step; an election that it does not know is refused.
 */
export function readPasted(text: string, catalogue: Catalogue): Pasted {
  const query = queryIn(text.trim(), catalogue);
  if (query === null) return {scenario: null, refusal: "no-link"};
  if (query.length > talkLimits.scenario) return {scenario: null, refusal: "too-much"};
  const unknown = readAddress(query, catalogue).ignored.find(({name}) => name === "contest");
  if (unknown)
    return {
      scenario: null,
      refusal: unknown.reason === "not-on-device" ? "not-on-device" : "unknown-election",
    };
  return {scenario: query, refusal: null};
}

function queryIn(text: string, catalogue: Catalogue): string | null {
  if (text.startsWith("?")) return text;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const {pathname, search} = new URL(text);
  const parts = pathname.split("/").filter(Boolean);
  const last = (parts.at(-1) ?? "").replace(/\.html$/, "");
  if (isLanguage(last) || (last === "index" && isLanguage(parts.at(-2)))) return search;
  if (!otherPages.includes(last) || !isLanguage(parts.at(-2))) return null;
  // What such a page asks of its own says nothing about a scenario; its election does, even one that is not known.
  const {question, ignored} = readAddress(search, catalogue);
  return ignored.some(({name}) => name === "contest") ? search : writeAddress(question, catalogue);
}
