/** What headings have in common, as those of lists do, and what a heading says of itself. */

import {wordsOf} from "../cells/recognise.js";
import type {KnownColumns} from "./knownColumns.js";

/** The round or the year that a heading names; null where it names none. */
export function roundOf(heading: string): string | null {
  const text = heading.toLowerCase();
  const [round] =
    /(\d|i{1,3}|перв\p{L}*|втор\p{L}*|first|second)[\s_-]*(-?й |st |nd )?(тур|round|кезең|tur|turno|tour)|(тур|round|turno|tour)[\s_-]*(\d|i{1,3})/iu.exec(
      text,
    ) ?? [];
  return round ?? /(?<!\d)(19|20)\d\d(?!\d)/.exec(text)?.[0] ?? null;
}

/** Reads of a heading only what matters when two are compared. */
const bare = (heading: string): string =>
  heading
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_.-]+/g, "");

const shareEndings = new Set(["p", "п", "pc", "pct", "perc", "pr", "proc", "пр", "проц", "r", "rel"]);

/** True for a heading that is another's with a short ending for “percent”, such as `Адалp` beside `Адал`. */
export function isNamedAfter(
  headings: readonly string[],
  column: number,
  others: readonly number[],
): boolean {
  const own = bare(headings[column]);
  return others.some((other) => {
    const name = bare(headings[other]);
    return (
      other !== column && name !== "" && own.startsWith(name) && shareEndings.has(own.slice(name.length))
    );
  });
}

/** True for a heading that says itself that it is a list. */
export const saysList = (heading: string): boolean =>
  /парти|список|тізім|movement|party|partei|parti|list|кандидат|candidat|["«“]/iu.test(heading);

/**
 * The columns with headings that are alike: those that share the most common first or last word, or are single letters.
 * Empty where no two are alike.
 */
export function familyOf(headings: readonly string[], columns: readonly number[]): Family {
  const families = familiesOf(headings, columns);
  // A word for votes says more than being called by a letter, as the lines of a protocol are as well.
  const weight = ([key, own]: readonly [string, readonly number[]]) =>
    own.length + (own.length >= 2 && saysVotes(key) ? headings.length : 0);
  const [key, best] = [...families].reduce((a, b) => (weight(b) >= weight(a) ? b : a), ["", [] as number[]]);
  return Object.assign(new Set(best.length >= 2 ? best : []), {isMarked: isMark(key)});
}

/** The columns that share something in their headings, by what they share. */
export function familiesOf(headings: readonly string[], columns: readonly number[]): Map<string, number[]> {
  const families = new Map<string, number[]>();
  for (const column of columns)
    for (const key of familyKeys(wordsOf(headings[column], () => false)))
      families.set(key, [...(families.get(key) ?? []), column]);
  return families;
}

/** Columns with headings that are alike, and whether it is a mark of lists that they share, and not a word of their names. */
type Family = ReadonlySet<number> & {readonly isMarked: boolean};

/** What a heading may share with others: its first or last word, being a letter, being a word with a number behind. */
function familyKeys(words: readonly string[]): ReadonlySet<string> {
  const [first = ""] = words;
  if (words.length < 2)
    return new Set(
      /^\p{L}$/u.test(first)
        ? ["a letter"]
        : /^\p{L}{2,}\d+$/u.test(first)
          ? [first.replace(/\d+$/, " #")]
          : [],
    );
  const last = words[words.length - 1];
  const rest = words.slice(1).join("");
  const keys = [`${first} …`, `… ${last}`].filter((key) => /[\p{L}]{3}/u.test(key));
  return new Set(rest.length <= 3 && /[\p{L}]{3}/u.test(first) ? [...keys, `${first} #`] : keys);
}

/** True for what lists have in common as lists: a word for votes, or one with a number or a few letters behind. */
const isMark = (key: string): boolean => / #$/.test(key) || key === "a letter" || saysVotes(key);

const saysVotes = (key: string): boolean => voteWords.test(key.replace("…", "").trim());

const voteWords =
  /^(votes?|voturi|voti|voto|votos|voix|stimmen|stemmen|röster|glos\p{L}*|głos\p{L}*|голос\p{L}*|дауыс\p{L}*|oy|oylar|ձայն\p{L}*|ხმა\p{L}*|קולות)$/u;

/**
 * Of the stretches of candidates that columns of counts part from each other, the one that has the parties known by
 * name, else the headings that are alike, else the most candidates; of equals the last.
 */
export function groupOf(
  size: number,
  candidates: readonly number[],
  {parties, parting, bases}: KnownColumns,
  family: ReadonlySet<number>,
): ReadonlySet<number> {
  const groups: number[][] = [[]];
  const isParty = new Set(parties);
  const isCandidate = new Set(candidates);
  const isParting = new Set(parting);
  for (let column = 0; column < size; column++) {
    if (isParting.has(column)) groups.push([]);
    else if (isCandidate.has(column) || isParty.has(column)) groups[groups.length - 1].push(column);
  }
  // One column before the voters and ballots, and no party known: that is where files tell of the station.
  const [first, ...others] = groups;
  const isLone = first.length === 1 && parties.length === 0 && bases.length > 0;
  if (isLone && others.length > 0 && others.every((group) => group.length === 0)) return new Set();
  const weight = (group: readonly number[]) =>
    1e6 * group.filter((column) => isParty.has(column)).length +
    1e3 * group.filter((column) => family.has(column)).length +
    group.length;
  return new Set(groups.reduce((a, b) => (weight(b) >= weight(a) && b.length > 0 ? b : a)));
}
