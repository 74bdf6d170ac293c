import {tableNames} from "../../stations/tables.js";
import {fragment} from "../../views/html.js";
import {drawnLater} from "../../views/lateChart.js";
import type {QueryPage} from "./queryPage.js";

/** The same tables and queries for other programs: texts to copy, the files at addresses that stay, and their description. */
export const elsewhere = (page: QueryPage): Node =>
  fragment`${drawnLater(
    page.lab,
    () => import("./recipesPart.js"),
    ({recipesPart}) => recipesPart(page),
  )}
    <p><a href="../datapackage.json">${page.words.elsewhere.package}</a></p>
    <p>${page.words.elsewhere.files} ${tableNames.map((name, place) => fragment`${place > 0 ? ", " : ""}<a href=${`../data/${name}.parquet`}><code>${name}.parquet</code></a>`)}</p>`;
