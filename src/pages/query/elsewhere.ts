import {tableNames} from "../../stations/tables.js";
import {fragment} from "../../views/html.js";
import type {QueryPage} from "./queryPage.js";

/** The same tables for other programs: the files at addresses that stay, and their description. */
export const elsewhere = ({words}: QueryPage): Node =>
  fragment`<p><a href="../datapackage.json">${words.elsewhere.package}</a></p>
    <p>${words.elsewhere.files} ${tableNames.map((name, place) => fragment`${place > 0 ? ", " : ""}<a href=${`../data/${name}.parquet`}><code>${name}.parquet</code></a>`)}</p>`;
