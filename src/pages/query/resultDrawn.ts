import {entryOf} from "../../catalogue/contests.js";
import {shownBasis} from "../../catalogue/lookUp.js";
import {basesOf, type QueryBasis} from "../../query/queryBasis.js";
import {tablesRead} from "../../query/tablesRead.js";
import {drawnLater} from "../../views/lateChart.js";
import {basisText} from "./basisText.js";
import type {QueryPage} from "./queryPage.js";
import type {Answered} from "./state.js";

/**
 * An answer as a chart, with what its figures rest on in the picture. What draws it is fetched when an answer is first
 * looked at so: most are read as rows.
 */
export function resultDrawn(page: QueryPage, {sql, answer}: Answered): HTMLElement {
  const {words, lab, state} = page;
  const basis = basisOf(page, sql);
  return drawnLater(
    lab,
    () => import("./chartPart.js"),
    ({chartPart}) =>
      chartPart({
        setting: {...lab, result: words.table},
        table: answer,
        chosen: state.peek().chart,
        onChoose: (chart) => page.show({chart}),
        basis: {text: basisText(words.table, basis), isReconstructed: basis.bases.includes("reconstructed")},
        fileName: "mandat-query",
      }),
  );
}

/** What the figures of a query rest on, by the tables that its text names. */
export function basisOf({lab, state}: Pick<QueryPage, "lab" | "state">, sql: string): QueryBasis {
  const {tables, own: loaded} = state.peek();
  const own = loaded.map(({name}) => name);
  const {basis, sources} = entryOf(lab.catalogue, lab.state.peek().question.contest);
  return basesOf(tablesRead(sql, [...tables.map(({name}) => name), ...own]), {
    ofScenario: shownBasis(lab.catalogue, basis, sources[0]),
    own,
  });
}
