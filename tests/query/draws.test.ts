import {describe, expect, test} from "vitest";
import {publishedContests} from "../../src/data/reconstructions.js";
import {openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {drawsQuestion, drawsRows, drawsTable, hasDraws} from "../../src/query/scenario/drawsTable.js";
import type {DrawnSeats} from "../../src/reconstruction/ensemble/drawnSeats.js";
import {openEnsemble} from "../../src/reconstruction/ensemble/ensemble.js";
import type {EnsembleData} from "../../src/reconstruction/ensemble/ensembleData.js";
import {columnsOfRows} from "../../src/stations/column.js";
import {answerTo, catalogue} from "../charts/elections.js";
import {tableSql} from "./tableSql.js";

const data: EnsembleData = {
  seed: 20210110,
  contests: publishedContests().map((published) => ({published, known: []})),
};

/** The rows of some draws of an election, with what the ensemble says of their spread. */
function drawn(name: "observers-half-districts" | "observers-2021", draws: number) {
  const answer = answerTo(name);
  const question = drawsQuestion(answer, data, draws);
  if (!question) throw new Error("no draws");
  const heard: DrawnSeats[] = [];
  const told = [...openEnsemble().answer(question, (one) => heard.push(one))].at(-1)?.();
  return {answer, rows: drawsRows(answer, heard), told};
}

describe("The table of draws", () => {
  test("has a row a draw and party, all of them called reconstructed", () => {
    const {rows, answer} = drawn("observers-half-districts", 12);
    expect(rows).toHaveLength(12 * answer.outcome.parties.length);
    expect([...new Set(rows.map(({draw}) => draw))]).toEqual([...Array(12).keys()]);
    expect(new Set(rows.map(({basis}) => basis))).toEqual(new Set(["reconstructed"]));
    expect(rows.every(({districts_modelled}) => districts_modelled)).toBe(true);
  });

  test("begins with the draw that the site shows", () => {
    const {rows, answer} = drawn("observers-half-districts", 1);
    expect(rows.map(({party, seats}) => [party, seats])).toEqual(
      answer.outcome.parties.map(({party, seats}) => [party, seats]),
    );
  });

  test("adds up to the spread that the lab tells, asked by SQL", async () => {
    const {rows, told} = drawn("observers-half-districts", 12);
    const database = await openNodeDatabase();
    for (const statement of tableSql("draws", drawsTable, columnsOfRows(drawsTable, rows)))
      await database.query(statement);
    const spread = await database.query(
      "SELECT party, min(seats) AS least, max(seats) AS greatest FROM draws GROUP BY party ORDER BY party",
    );
    database.close();
    expect(spread).toEqual(
      told?.parties
        .map(({party, least, greatest}) => ({party, least, greatest}))
        .sort((a, b) => (a.party < b.party ? -1 : 1)),
    );
  });

  test("says of a draw without an answer that it has none, party by party", () => {
    const answer = answerTo("observers-2021");
    const rows = drawsRows(answer, [{draw: 3, outcome: null}]);
    expect(rows).toHaveLength(answer.contest.parties.length);
    expect(rows[0]).toMatchObject({draw: 3, status: "no-answer", seats: null, house: null});
  });

  test("cannot be had where no station is drawn", () => {
    const answer = answerTo("official-2023");
    expect(hasDraws(answer.entry)).toBe(false);
    expect(drawsQuestion(answer, data, 10)).toBeNull();
    expect(catalogue.contests.filter(hasDraws).map(({stations}) => stations)).toEqual([192, 99, 79, 10_061]);
  });
});
