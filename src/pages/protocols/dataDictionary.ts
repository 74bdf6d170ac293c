import {type Column, type Table, tableNames, tables, unitNames} from "../../stations/tables.js";
import {fragment, html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import type {ProtocolsMessages} from "./words.js";

/** Every table and column from the one description of them: type, unit, range and meaning, in the reader's language. */
export function dataDictionary(setting: Setting, {dictionary: words}: ProtocolsMessages): Node {
  const {language} = setting;
  return fragment`${tableNames.map((name) => {
    const table: Table = tables[name];
    const heading = `dictionary-${name}`;
    return html`<details class="dictionary" open=${name === "protocols"}><summary><h3 id=${heading}><code>${name}</code></h3></summary>
      <p>${table.meaning[language]}. <span class="quiet">${words.key(table.key.join(", "))}</span></p>
      <div class="scroll" tabindex="0" role="region" aria-labelledby=${heading}><table class="figures">
      <thead><tr>${(["column", "type", "meaning"] as const).map((column) => html`<th scope="col">${words.columns[column]}</th>`)}</tr></thead>
      <tbody>${Object.entries(table.columns).map(([column, described]) => columnRow(setting, words, column, described))}</tbody></table></div></details>`;
  })}`;
}

function columnRow(
  {language, formats}: Setting,
  words: ProtocolsMessages["dictionary"],
  name: string,
  {type, unit, range, nullable, meaning, headings}: Column,
): HTMLElement {
  const known = headings?.[language].map((heading) => heading.replaceAll("*", "…")) ?? [];
  const about = [
    words.types[type] + (unit ? `, ${unitNames[unit][language]}` : ""),
    ...(range ? [words.range(formats.whole(range[0]), formats.whole(range[1]))] : []),
    ...(nullable ? [html`<span class="quiet">${words.mayBeEmpty}</span>`] : []),
  ];
  return html`<tr><th scope="row"><code>${name}</code></th>
    <td>${about.map((said, place) => fragment`${place > 0 ? html`<br>` : null}${said}`)}</td>
    <td>${meaning[language]}${known.length > 0 ? fragment`<br><span class="quiet">${words.headings(known.join(", "))}</span>` : null}</td></tr>`;
}
