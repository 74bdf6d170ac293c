import {follow} from "../../../views/view.js";
import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";
import {selectField} from "./selectField.js";

/** What parts the thousands of a text file; null for other files, whose numbers are numbers. */
export function thousandsField(page: Protocols, {key, mapping, files}: FileGroup): HTMLElement | null {
  if (files[0].inspection.format !== "delimited") return null;
  const {
    words: {mapping: words},
    happen,
  } = page;
  const field = selectField(
    `thousands-${key}`,
    words.thousands,
    (["spaces", ",", "."] as const).map((value) => ({value, label: words.thousandsOptions[value]})),
    mapping.thousands ?? "spaces",
    (value) => happen({type: "mapped", key, change: {thousands: value === "spaces" ? null : value}}),
  );
  follow(() => {
    const now = groupNow(page, key);
    const select = field.querySelector("select");
    if (now && select) select.value = now.mapping.thousands ?? "spaces";
  });
  return field;
}
