import {encodings, partings} from "../../../import/importFile.js";
import {fragment, html} from "../../../views/html.js";
import {encodingNames} from "../encodingNames.js";
import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {moreSheetsField} from "./moreSheetsField.js";
import {selectField} from "./selectField.js";

/** Sheet, encoding, delimiter, header, and whether the table lies on its side: what the roles are guessed by. A file shows those that it has. */
export const shapeFields = (page: Protocols, group: FileGroup): Node =>
  fragment`${sheetField(page, group)}${encodingField(page, group)}${delimiterField(page, group)}${headerField(page, group)}${transposedField(page, group)}${groupsField(page, group)}`;

function sheetField(page: Protocols, {key, files}: FileGroup): Node | null {
  const {words, correct} = page;
  const [{inspection}] = files;
  const {sheet} = inspection.mapping;
  if (sheet === null) return null;
  const options = inspection.sheets.map((name) => ({value: name, label: name}));
  const select = selectField(`sheet-${key}`, words.mapping.sheet, options, sheet, (value) =>
    correct(key, {sheet: value}),
  );
  return fragment`${select}${moreSheetsField(page, key)}`;
}

function encodingField({words: {mapping: words}, correct}: Protocols, {key, files}: FileGroup): Node | null {
  const {encoding} = files[0].inspection.mapping;
  if (encoding === null) return null;
  const options = encodings.map((value) => ({value, label: encodingNames[value]}));
  return selectField(`encoding-${key}`, words.encoding, options, encoding, (value) =>
    correct(key, {encoding: value}),
  );
}

function delimiterField({words: {mapping: words}, correct}: Protocols, {key, files}: FileGroup): Node | null {
  const {delimiter} = files[0].inspection.mapping;
  if (delimiter === null) return null;
  const options = partings.map((value) => ({value, label: words.delimiters[value]}));
  return selectField(`delimiter-${key}`, words.delimiter, options, delimiter, (value) =>
    correct(key, {delimiter: value}),
  );
}

/** Lines that are offered as the one with the headings. */
const offeredLines = 15;

function headerField({words: {mapping: words}, correct}: Protocols, {key, files}: FileGroup): Node | null {
  const [{inspection}] = files;
  if (inspection.format === "parquet") return null;
  const lines = inspection.head.filter(({cells}) => cells.some((cell) => cell !== "")).slice(0, offeredLines);
  const options = [
    ...lines.map(({line}) => ({value: String(line), label: words.headerLine(line)})),
    {value: "0", label: words.noHeader},
  ];
  return selectField(`header-${key}`, words.header, options, String(inspection.mapping.headerRow), (value) =>
    correct(key, {headerRow: Number(value)}),
  );
}

/** Whether stations are the columns of the file. */
function transposedField(
  {words: {mapping: words}, correct}: Protocols,
  {key, files}: FileGroup,
): Node | null {
  const [{inspection}] = files;
  const {isTransposed = false, isOwn} = inspection.mapping;
  if (inspection.format === "parquet" || isOwn) return null;
  const box: HTMLInputElement = html`<input type="checkbox" id=${`transposed-${key}`}>`;
  box.checked = isTransposed;
  box.addEventListener("change", () => correct(key, {isTransposed: box.checked}));
  return html`<label class="check" for=${`transposed-${key}`}>${box} ${words.transposed}</label>`;
}

/** Whether candidates stand beside each other; only where a file was taken for such a one. */
function groupsField(
  {words: {mapping: words}, correct}: Protocols,
  {key, files, correction}: FileGroup,
): Node | null {
  const {groups} = files[0].inspection.mapping;
  if (!groups && correction.groups !== null) return null;
  const box: HTMLInputElement = html`<input type="checkbox" id=${`groups-${key}`}>`;
  box.checked = Boolean(groups);
  box.addEventListener("change", () => correct(key, {groups: box.checked ? undefined : null}));
  return html`<label class="check" for=${`groups-${key}`}>${box} ${words.groupsBeside}</label>`;
}
