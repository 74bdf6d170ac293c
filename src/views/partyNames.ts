import {partyOf} from "../catalogue/lookUp.js";
import {newParty} from "../rules/transfers.js";
import type {Setting} from "./lab.js";

/** A party's short name in the reader's language; its id where the catalogue does not know it. */
export const partyName = ({catalogue, language, messages}: Setting, id: string): string =>
  id === newParty ? messages.more.newParty : (partyOf(catalogue, id)?.short[language] ?? id);

/** The colour of a party's marks, right on a light and on a dark ground (`partyColours` lays it down). */
export function partyColour({catalogue}: Setting, id: string): string {
  const position = catalogue.parties.findIndex((party) => party.id === id);
  return position < 0 ? "var(--party-other)" : `var(--party-${position})`;
}

/** A style element that gives every party of the catalogue its colour. */
export function partyColours({catalogue}: Setting): HTMLStyleElement {
  const style = document.createElement("style");
  const rules = catalogue.parties.map(
    ({light, dark}, position) => `--party-${position}: light-dark(${light}, ${dark});`,
  );
  style.textContent = `:root { ${rules.join(" ")} }`;
  return style;
}
