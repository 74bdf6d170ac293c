import {html} from "../../../views/html.js";
import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";

const shownRows = 8;

/** The first rows as they stand, the header marked: what the reader corrects by. */
export function firstRows(
  {words}: Pick<Protocols, "words">,
  {files: [{inspection}]}: FileGroup,
): HTMLElement {
  const {head, mapping} = inspection;
  const start = Math.max(
    0,
    Math.min(head.findIndex(({line}) => line === mapping.headerRow) - 2, head.length - shownRows),
  );
  return html`<table class="figures first-rows"><caption>${words.mapping.firstRows}</caption>
    <tbody>${head
      .slice(start, start + shownRows)
      .map(
        ({line, cells}) =>
          html`<tr class=${line === mapping.headerRow ? "is-header" : ""}><th scope="row"><span class="visually-hidden">${words.mapping.line} </span>${line}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody></table>`;
}
