import type {Party} from "../catalogue/catalogue.js";
import {voterGroups} from "../core/transfers.js";
import {halvesOf, joined} from "./cells/recognise.js";

/** Finds the code of a party by what a file calls it; undefined for one that the catalogue does not have. */
export type KnownParties = (name: string) => string | undefined;

/**
 * The catalogue's parties by their codes and their full and short names in three languages. Case, quotation marks,
 * hyphens, line breaks, numbering and the words for “party” and “votes for” do not count, nor whether Kazakh letters were typed
 * as such (`Ак жол`, `КХП`). A name that would fit two parties is known as neither.
 */
export function knownParties(parties: readonly Party[]): KnownParties {
  const byName = new Map<string, string | null>();
  const byFolded = new Map<string, string | null>();
  const add = (names: Map<string, string | null>, name: string, id: string) => {
    if (name !== "") names.set(name, names.has(name) && names.get(name) !== id ? null : id);
  };
  for (const {id, name, short} of parties)
    for (const one of [id, name.kk, name.ru, name.en, short.kk, short.ru, short.en, ...(aliases[id] ?? [])]) {
      const key = partyKey(one);
      add(byName, key, id);
      add(byFolded, folded(key), id);
    }
  const find = (name: string): string | undefined => {
    const key = partyKey(name);
    if (byName.has(key)) return byName.get(key) ?? undefined;
    return byFolded.get(folded(key)) ?? undefined;
  };
  return (name) => {
    const found = find(name);
    if (found !== undefined || !/[/\r\n\u00ad]/.test(name)) return found;
    // The name in two languages, or with a word that a line break parts.
    const [first, ...others] = halvesOf(name).map(find);
    return first !== undefined && others.every((other) => other === first) ? first : find(joined(name));
  };
}

/** Names that are written in Latin letters by the parties themselves, and in Cyrillic by others. */
const aliases: Readonly<Record<string, readonly string[] | undefined>> = {
  amanat: ["Аманат"],
  respublica: ["Республика"],
};

/**
 * The code of a party: the catalogue's, or for one that it does not have its own name. Names that mean a group of
 * voters in a scenario stand in quotation marks, so that no rule takes the party for that group.
 */
export function partyId(name: string, known: KnownParties): string {
  const own = name
    .normalize("NFC")
    .trim()
    .replaceAll(/\s*[\r\n]+\s*/g, " ");
  return known(own) ?? safePartyId(own);
}

/** See `partyId`. */
export const safePartyId = (id: string): string =>
  (voterGroups as readonly string[]).includes(id) ? `«${id}»` : id;

/** What is left of a party's name once everything that files write differently is gone. */
const partyKey = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/^\s*\d+\s*[.)]/, " ")
    // The number of a footnote.
    .replace(/[⁰¹²³⁴-⁹]+\s*$/u, " ")
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== "" && !partyFillers.has(word))
    .join(" ");

const partyFillers = new Set(
  "партия партии партию партиясы партиясына party политическая саяси блок блогы bloc список тізімі list голоса голосов голосование за подано дауыс дауыстар дауысы дауыстары берілген қоғамдық бірлестігі общественное объединение оо қб роо рқб дп дпк қдп кдп саны число количество кол во үшін votes vote for".split(
    " ",
  ),
);

const folds = new Map(
  Object.entries({ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и"}),
);

/** Kazakh letters as they are typed without a Kazakh keyboard. */
export const folded = (key: string): string =>
  key.replaceAll(/[әғқңөұүһі]/g, (letter) => folds.get(letter) ?? letter);
