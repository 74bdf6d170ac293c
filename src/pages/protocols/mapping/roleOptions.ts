import type {ColumnRole, PartyRole} from "../../../import/mapping.js";
import {html} from "../../../views/html.js";
import {partyName} from "../../../views/partyNames.js";
import type {Protocols} from "../protocols.js";

const votesPrefix = "votes ";

/** A role as the value of an option. */
export const wordOf = (role: ColumnRole | PartyRole): string =>
  role.role === "votes" ? votesPrefix + role.party : role.role;

/** The role that such a value stands for. */
export const roleOf = (value: string): ColumnRole | PartyRole =>
  value.startsWith(votesPrefix)
    ? {role: "votes", party: value.slice(votesPrefix.length)}
    : {role: value as Exclude<PartyRole["role"], "votes">};

/** The list the column was taken for, and one of the column's own name. */
export function votesOptions(
  page: Pick<Protocols, "words" | "setting">,
  role: ColumnRole | PartyRole,
  name: string,
): HTMLElement {
  const {mapping: words} = page.words;
  const parties = [...new Set([...(role.role === "votes" ? [role.party] : []), name])];
  return html`<optgroup label=${words.groups.lists}>${parties.map((party) => html`<option value=${votesPrefix + party}>${words.votesOf(partyName(page.setting(), party))}</option>`)}</optgroup>`;
}

/** The lists that the catalogue knows. */
export const knownLists = (page: Pick<Protocols, "words" | "setting">): HTMLElement =>
  html`<optgroup label=${page.words.mapping.knownLists}>${page
    .setting()
    .catalogue.parties.map(
      ({id}) => html`<option value=${votesPrefix + id}>${partyName(page.setting(), id)}</option>`,
    )}</optgroup>`;
