import {InputError} from "../../../core/inputError.js";
import type {MappingCorrection} from "../../../import/inspection.js";
import type {Mapping} from "../../../import/mapping.js";
import {type MappingWish, parseMapping, wishedMapping} from "../../../import/parseMapping.js";
import {download, fileName} from "../../../views/download.js";
import {html} from "../../../views/html.js";
import {type FileGroup, wholeMapping} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";

/** A description of columns is a few thousand characters. */
const mostBytes = 1_000_000;

/** Saves what the columns of a group are as the JSON file that the command takes, and takes such a file. */
export function mappingFile(page: Protocols, key: number): HTMLElement {
  const words = page.words.mapping.file;
  const said = html`<p class="hint" role="status"></p>`;
  const input: HTMLInputElement = html`<input type="file" id=${`mapping-file-${key}`} class="visually-hidden" accept=".json,application/json" tabindex="-1" aria-hidden="true">`;
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (!file) return;
    said.textContent = "";
    const fault = await take(page, key, file);
    if (fault !== null) said.textContent = fault;
  });
  return html`<div class="mapping-file">
    <button type="button" class="quiet-button" id=${`save-mapping-${key}`} @click=${() => save(groupNow(page, key))}>${words.save}</button>
    <button type="button" class="quiet-button" id=${`load-mapping-${key}`} @click=${() => input.click()}>${words.load}</button>${input}
    <p class="hint">${words.hint}</p>${said}</div>`;
}

function save(group: FileGroup | undefined): void {
  if (!group) return;
  const [{file}] = group.files;
  const text = `${JSON.stringify(mappingJson(wholeMapping(group)), null, 2)}\n`;
  const name = fileName(file.name.replace(/\.\w+$/, ""));
  download(new Blob([text], {type: "application/json"}), `${name}-columns.json`);
}

/** What stands for names that rows do not have: election, district, region, and the stations of forms; nothing where none does. */
export function fixedLine(
  {words: {mapping: words}}: Protocols,
  {mapping: {fixed}, files}: FileGroup,
): HTMLElement | null {
  const told = (["contest", "region", "district"] as const).flatMap((name) =>
    fixed[name] === undefined ? [] : [`${words.roles[name]} – ${fixed[name]}`],
  );
  const stations = files.flatMap(({inspection: {mapping}}) =>
    [mapping.fixed.station, ...(mapping.moreSheets ?? []).map(({station}) => station)].flatMap(
      (station) => station ?? [],
    ),
  );
  if (stations.length > 0) {
    const more = stations.length > shownStations ? " …" : "";
    told.push(`${words.roles.station} – ${stations.slice(0, shownStations).join(", ")}${more}`);
  }
  return told.length === 0 ? null : html`<p class="hint">${words.file.fixed(told.join("; "))}</p>`;
}

/** Forms are told to be stations; a workbook may have many. */
const shownStations = 12;

/** A mapping as the command takes it. */
export const mappingJson = ({isOwn: _, ...mapping}: Mapping): unknown => mapping;

/** Reads the group as a file says. Returns the sentence on why not; null where it is done. */
async function take(page: Protocols, key: number, file: File): Promise<string | null> {
  const words = page.words.mapping;
  try {
    if (file.size > mostBytes) return words.file.fault(file.name, null);
    const wish = parseMapping(JSON.parse(await file.text()));
    const shape = shapeIn(wish, groupNow(page, key));
    // Roles are for the rows as they are cut there.
    if (Object.keys(shape).length > 0) await page.correct(key, shape);
    const group = groupNow(page, key);
    if (!group || Object.keys(shapeIn(wish, group)).length > 0) return words.file.fault(file.name, null);
    const {mapping} = group;
    const headings = group.files[0].inspection.columns.map(({heading}) => heading);
    if (wish.columns && wish.columns.length !== headings.length)
      return `${words.file.fault(file.name, null)} ${words.problems.columnCount(headings.length, wish.columns.length)}`;
    const taken = {...wishedMapping(mapping, wish, headings), isOwn: mapping.isOwn};
    page.happen({type: "mapping-taken", key, mapping: taken, file: file.name});
    return null;
  } catch (error) {
    if (error instanceof InputError) return words.file.fault(file.name, error.field);
    // What is no JSON, or could not be read.
    return words.file.fault(file.name, null);
  }
}

/** How the rows are cut, where the file says it otherwise than the group has it. */
function shapeIn(wish: MappingWish, group: FileGroup | undefined): MappingCorrection {
  const now = group?.files[0].inspection.mapping;
  if (!now) return {};
  const {encoding, delimiter, sheet, headerRow, isTransposed, groups} = wish;
  return {
    ...(encoding && now.encoding !== null && encoding !== now.encoding ? {encoding} : {}),
    ...(delimiter && now.delimiter !== null && delimiter !== now.delimiter ? {delimiter} : {}),
    ...(sheet && now.sheet !== null && sheet !== now.sheet ? {sheet} : {}),
    ...(headerRow !== undefined && headerRow !== now.headerRow ? {headerRow} : {}),
    ...(isTransposed !== undefined && isTransposed !== (now.isTransposed ?? false) ? {isTransposed} : {}),
    ...(groups !== undefined && JSON.stringify(groups) !== JSON.stringify(now.groups ?? null)
      ? {groups}
      : {}),
  };
}
