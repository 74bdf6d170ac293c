import {type DistrictCase, districtCases} from "../../certainty/sensitivity/leverGround.js";

/** What the map shows. */
export const quantities = ["leader", "lists", "two-thirds", "lost", "gallagher"] as const;
export type Quantity = (typeof quantities)[number];

/** What the page may be in beside its scenario. All of it stands in the address. */
export interface PageChoices {
  readonly map: Quantity;
  /** Who wins the districts that nobody knows the winners of. */
  readonly won: DistrictCase;
  /** From how many percent of the votes on every list is to have a seat. */
  readonly seated: number;
}

/** Nothing chosen. */
export const unchosen: PageChoices = {map: "leader", won: "none", seated: 3};

/** The names of the choices in the address. */
export const choiceNames = ["map", "won", "seated"] as const;

/** The choices that an address makes; what it gets wrong stays as it is when nothing is chosen. */
export function readChoices(search: URLSearchParams): PageChoices {
  const among = <Word extends string>(name: string, words: readonly Word[], usual: Word): Word =>
    words.find((word) => word === search.get(name)) ?? usual;
  const seated = Number(search.get("seated") ?? unchosen.seated);
  return {
    map: among("map", quantities, unchosen.map),
    // Links made before the known case was read from the data name its year.
    won: search.get("won") === "as-in-2023" ? "as-known" : among("won", districtCases, unchosen.won),
    seated: isShare(seated) ? seated : unchosen.seated,
  };
}

/** What the address says of the choices: those that differ from nothing chosen. */
export function writeChoices(choices: PageChoices): Record<string, string> {
  return Object.fromEntries(
    choiceNames.map((name) => [name, choices[name] === unchosen[name] ? "" : String(choices[name])]),
  );
}

/** A percentage that a list can have, with two decimals at most. */
export const isShare = (percent: number): boolean =>
  percent > 0 && percent <= 100 && Number.isInteger(Math.round(percent * 1e6) / 1e4);
