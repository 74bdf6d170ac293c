import type {Mapping} from "../../../import/mapping.js";
import {view} from "../../../views/view.js";
import {type FileGroup, hasRole} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {type WithinName, withinName} from "../words.js";
import {groupNow} from "./groupNow.js";
import {selectField} from "./selectField.js";

/** What `stationWithin` each word stands for. */
const withins: Readonly<Record<WithinName, Mapping["stationWithin"]>> = {
  everywhere: [],
  region: ["region"],
  district: ["district"],
  area: ["area"],
  "region-district": ["region", "district"],
  "region-area": ["region", "area"],
  "district-area": ["district", "area"],
};

/** Within what a station's number is unique: offered as far as there are columns for it. */
export function withinField(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  return view(
    page.state,
    () => {
      const group = groupNow(page, key);
      return group ? `${withinName(group.mapping.stationWithin)} ${offeredWithins(group).join(" ")}` : "";
    },
    () => {
      const group = groupNow(page, key);
      const offered = group ? offeredWithins(group) : [];
      if (!group || offered.length < 2) return null;
      return selectField(
        `within-${key}`,
        words.within,
        offered.map((value) => ({value, label: words.withinOptions[value]})),
        withinName(group.mapping.stationWithin),
        (value) => page.happen({type: "mapped", key, change: {stationWithin: withins[value]}}),
      );
    },
    {urgent: true},
  );
}

/** The places that a column or the reader names, and what is chosen now. */
function offeredWithins({mapping, files}: FileGroup): readonly WithinName[] {
  const has = (role: "region" | "district" | "area") =>
    hasRole(mapping, role) || (role === "region" && files.some(({region}) => region !== ""));
  const names = Object.keys(withins) as WithinName[];
  const offered = names.filter((name) => withins[name].every(has));
  const now = withinName(mapping.stationWithin);
  return offered.includes(now) ? offered : [...offered, now];
}
