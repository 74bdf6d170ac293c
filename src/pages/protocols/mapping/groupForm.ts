import {html} from "../../../views/html.js";
import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {combineField, keepField} from "./addingFields.js";
import {chosenColumns, severalLine} from "./chosenColumns.js";
import {columnChoice} from "./columnChoice.js";
import {columnTable, sumsLine} from "./columnTable.js";
import {fillDownField} from "./fillDownField.js";
import {firstRows} from "./firstRows.js";
import {fixedLine, mappingFile} from "./mappingFile.js";
import {mappingProblems} from "./mappingProblems.js";
import {partyTable} from "./partyTable.js";
import {placesLine} from "./placesLine.js";
import {regionFields} from "./regionFields.js";
import {shapeFields} from "./shapeFields.js";
import {thousandsField} from "./thousandsField.js";
import {withinField} from "./withinField.js";

/** Files with the same headings: what they are and how they are read. */
export function groupForm(page: Protocols, group: FileGroup): HTMLElement {
  const {mapping: words} = page.words;
  const {key, files} = group;
  const choice = columnChoice();
  return html`<section class="mapping-group" aria-label=${files.map(({file}) => file.name).join(", ")}>
    <ul class="mapping-files">${files.map((_, place) => fileItem(page, group, place))}</ul>
    ${group.isRemembered ? html`<p class="remembered">${words.remembered} <button type="button" class="quiet-button" id=${`forget-${key}`} @click=${() => page.forget(key)}>${words.forget}</button></p>` : null}
    <div class="mapping-shape">${shapeFields(page, group)}</div>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.firstRows}>${firstRows(page, group)}</div>
    ${severalLine(page, key, choice)}
    <div class="scroll" tabindex="0" role="region" aria-label=${words.heading}>${columnTable(page, group, choice)}</div>
    ${chosenColumns(page, key, choice)}
    ${sumsLine(page, group)}
    ${partyTable(page, group)}
    <div class="mapping-shape">${withinField(page, key)}${thousandsField(page, group)}${fillDownField(page, key)}${regionFields(page, key)}</div>
    ${fixedLine(page, group)}${placesLine(page, key)}
    ${combineField(page, key)}${keepField(page, key)}
    ${mappingFile(page, key)}
    ${mappingProblems(page, key)}</section>`;
}

/** The formats that are named beside a file; that of a text is what most files are. */
const namedFormats = {xlsx: "XLSX", parquet: "Parquet", delimited: ""} as const;

function fileItem(page: Protocols, {key, files}: FileGroup, place: number): HTMLElement {
  const {file, inspection} = files[place];
  const leaveOut = (): void => {
    page.happen({type: "left-out", key, place});
    document.getElementById(page.state.value.groups.length > 0 ? "mapping-heading" : "choose-files")?.focus();
  };
  return html`<li><b>${file.name}</b> <span class="quiet">${namedFormats[inspection.format]}</span>
    <button type="button" class="quiet-button" aria-label=${page.words.mapping.removeFile(file.name)} @click=${leaveOut}>×</button></li>`;
}
