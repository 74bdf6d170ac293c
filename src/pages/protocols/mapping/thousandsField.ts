import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {selectField} from "./selectField.js";

/** What parts the thousands of a text file; null for other files, whose numbers are numbers. */
export function thousandsField(
  {words: {mapping: words}, happen}: Protocols,
  {key, mapping, files}: FileGroup,
): HTMLElement | null {
  if (files[0].inspection.format !== "delimited") return null;
  return selectField(
    `thousands-${key}`,
    words.thousands,
    (["spaces", ",", "."] as const).map((value) => ({value, label: words.thousandsOptions[value]})),
    mapping.thousands ?? "spaces",
    (value) => happen({type: "mapped", key, change: {thousands: value === "spaces" ? null : value}}),
  );
}
