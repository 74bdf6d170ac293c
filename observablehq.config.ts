import {languages} from "./src/catalogue/language.js";
import {pagePath, pages} from "./src/site/pages.js";
import {footer, head, header} from "./src/site/shell.js";
import {tablePath} from "./src/site/tablePath.js";
import {tableNames} from "./src/stations/tables.js";

/** How Framework builds the site: own shell and style, every page in every language, nothing from another host. */
export default {
  title: "Mandat",
  root: "src",
  dynamicPaths: [
    ...languages.flatMap((language) => pages.map((page) => pagePath(language, page))),
    // The tables once more, at addresses that stay.
    ...tableNames.map((name) => `/${tablePath(name)}`),
  ],
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  globalStylesheets: [],
  style: "views/style.css",
  head,
  header,
  footer,
};
