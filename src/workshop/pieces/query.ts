import type {ResultTable} from "../../db/resultTable.js";
import type {ResultWords} from "../../pages/query/resultWords.js";
import type {Answer} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {view} from "../../views/view.js";
import type {Piece} from "./piece.js";

/** A part of the query page that shows a result: here the seats of the election, a row a party. */
const ofResult = (
  load: () => Promise<(lab: Lab, words: ResultWords, result: ResultTable) => HTMLElement>,
): Piece => ({
  page: "query",
  byElection: true,
  load: async ({lab, language}) => {
    const [{loadResultWords}, draw] = await Promise.all([
      import("../../pages/query/loadResultWords.js"),
      load(),
    ]);
    const words = await loadResultWords(language);
    return () =>
      view(
        lab.state,
        ({answer}) => answer,
        (answer) => answer && draw(lab, words, seatsOf(answer)),
      );
  },
});

/** Parties with their votes and seats, as a query of `scenario_seats` gives them. */
function seatsOf({outcome}: Answer): ResultTable {
  const rows = outcome.parties.map(({party, votes, seats}) => [party, votes, seats]);
  return {
    columns: [
      {name: "party", sqlType: "VARCHAR", kind: "text"},
      {name: "votes", sqlType: "BIGINT", kind: "whole"},
      {name: "seats", sqlType: "INTEGER", kind: "whole"},
    ],
    rowCount: rows.length,
    cell: (row, column) => rows[row][column],
  };
}

/** The pieces of the query page. */
export const queryPieces = {
  "result-table": ofResult(async () => {
    const {resultTable} = await import("../../pages/query/resultTable.js");
    return (lab, words, table) =>
      resultTable({table, id: "result", label: "scenario_seats", words, formats: lab.formats});
  }),
  "result-chart": ofResult(async () => {
    const {chartPart} = await import("../../pages/query/chartPart.js");
    return (lab, result, table) =>
      chartPart({
        setting: {...lab, result},
        table,
        chosen: "bar,party,seats",
        onChoose: () => {},
        basis: {text: result.basis.computed, isReconstructed: false},
        fileName: "result",
      });
  }),
} as const satisfies Readonly<Record<string, Piece>>;
