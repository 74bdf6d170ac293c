import {splitAddress, writtenSql} from "../../query/queryAddress.js";
import {fileName} from "../../views/download.js";
import {exportAbout} from "./exportAbout.js";
import {exportMenu} from "./exportMenu.js";
import type {QueryPage} from "./queryPage.js";
import {basisOf} from "./resultDrawn.js";
import type {Answered} from "./state.js";

/** What is particular about a result that is taken away. */
export interface ResultTaken {
  /** What its ids begin with: the page has two results. */
  readonly id: string;
  /** What the result is called; null for a query that is no question of the site. */
  readonly title: string | null;
}

/** The files that an answer can be taken away in. They hold the text as it ran and the scenario it ran on. */
export function resultTaken(
  {words, lab, state, questions}: QueryPage,
  {sql, ran, answer, scenario}: Answered,
  {id, title}: ResultTaken,
): HTMLElement {
  const basis = basisOf({lab, state}, sql);
  const question = questions.peek().part?.find((one) => one.sql === sql);
  const known = title ?? question?.title[lab.language] ?? "";
  return exportMenu({
    words: words.export,
    formats: lab.formats,
    answer,
    id: `${id}-export`,
    fileName: `mandat-${fileName(known === "" ? words.export.names.rows : known)}`,
    about: async () =>
      exportAbout(lab, words.export, words.table, {
        title: known,
        sql: ran,
        answer,
        basis,
        scenario,
        address: await addressOf(ran),
        day: new Date().toISOString().slice(0, 10),
        version: siteVersion(),
      }),
  });
}

/** Where the page opens with this text in its editor, on the scenario of now. */
async function addressOf(sql: string): Promise<string> {
  const address = new URL(location.href);
  const search = new URLSearchParams(splitAddress(address.search).scenario);
  const written = await writtenSql(sql);
  if (written) search.set(...written);
  address.search = String(search);
  address.hash = "";
  return address.href;
}

/** The version that the page's mark-up for search engines names; null where it has none, as while it is worked on. */
function siteVersion(): string | null {
  const markup = document.querySelector('script[type="application/ld+json"]')?.textContent;
  const version: unknown = markup ? JSON.parse(markup).version : null;
  return typeof version === "string" ? version : null;
}
