import {canBeAdded, isLong, type Mapping} from "../../../import/mapping.js";
import {html} from "../../../views/html.js";
import {follow, view} from "../../../views/view.js";
import {type FileGroup, problemsOf} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";

/** Whether several columns, rows and files of one station are added up: offered where there may be several. */
export function combineField(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  return checkField(page, key, {
    id: `combine-${key}`,
    label: words.combine,
    hint: words.combineHint,
    isOffered: (group) => group.mapping.combine === "add" || mayBeSeveral(page, group),
    isOn: ({combine}) => combine === "add",
    change: (isOn) => ({combine: isOn ? "add" : undefined}),
  });
}

/** Whether rows without a station count: offered where one of the first rows has none. */
export function keepField(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  return checkField(page, key, {
    id: `keep-${key}`,
    label: words.keep,
    hint: words.keepHint,
    isOffered: (group) => group.mapping.rowsWithoutStation === "keep" || lacksStation(group),
    isOn: ({rowsWithoutStation}) => rowsWithoutStation === "keep",
    change: (isOn) => ({rowsWithoutStation: isOn ? "keep" : undefined}),
  });
}

interface CheckField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isOffered: (group: FileGroup) => boolean;
  readonly isOn: (mapping: Mapping) => boolean;
  readonly change: (isOn: boolean) => Partial<Mapping>;
}

function checkField(
  page: Protocols,
  key: number,
  {id, label, hint, isOffered, isOn, change}: CheckField,
): HTMLElement {
  return view(
    page.state,
    () => {
      const group = groupNow(page, key);
      return group !== undefined && isOffered(group);
    },
    (offered) => {
      const group = groupNow(page, key);
      if (!offered || !group) return null;
      const box: HTMLInputElement = html`<input type="checkbox" id=${id} aria-describedby=${`${id}-hint`}>`;
      follow(() => {
        const now = groupNow(page, key);
        box.checked = now !== undefined && isOn(now.mapping);
      });
      box.addEventListener("change", () => page.happen({type: "mapped", key, change: change(box.checked)}));
      return html`<div class="adding"><label class="check" for=${id}>${box} ${label}</label><p class="hint" id=${`${id}-hint`}>${hint}</p></div>`;
    },
    {urgent: true},
  );
}

/** True with several files, a row a party, or several columns that stand for the same. */
function mayBeSeveral(page: Protocols, group: FileGroup): boolean {
  const {groups} = page.state.value;
  const files = groups.reduce((sum, one) => sum + one.files.length, 0);
  const isTwice = problemsOf(groups, group).some(
    (one) => one.problem === "column-twice" && canBeAdded(group.mapping.columns[one.columns[0]].role),
  );
  return files > 1 || isLong(group.mapping) || isTwice;
}

/** True where a row among the first has no station and yet more than a name. */
function lacksStation({mapping, files}: FileGroup): boolean {
  const station = mapping.columns.findIndex(({role}) => role === "station");
  if (station < 0 || mapping.fillDown.length > 0) return false;
  return files.some(({inspection: {head, mapping: own}}) =>
    head.some(
      ({line, cells}) =>
        line > own.headerRow &&
        (cells[station] ?? "").trim() === "" &&
        mapping.columns.filter(({role}, at) => canBeAdded(role) && /^\d/.test((cells[at] ?? "").trim()))
          .length > 1,
    ),
  );
}
