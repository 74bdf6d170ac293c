import {describe, expect, test} from "vitest";
import {languages} from "../../../src/catalogue/language.js";
import {parseContest} from "../../../src/core/contest.js";
import {elect} from "../../../src/core/elect.js";
import {parseScenario} from "../../../src/core/scenario.js";
import {type TakenState, takenQuery, takenQuestion} from "../../../src/pages/query/takenAlong.js";
import {queryTables} from "../../../src/query/queryTables.js";
import {hasNoFiles, recipes, staysHere, tooMuchForText} from "../../../src/query/recipes.js";
import {answerTo} from "../../charts/elections.js";

const tableNamed = (name: string) => queryTables.find((table) => table.name === name) ?? null;
const state = (change: Partial<TakenState>): TakenState => ({
  mode: "sql",
  text: "",
  values: {},
  view: {table: "official", order: null, filters: []},
  tables: queryTables,
  own: [],
  ...change,
});

describe("A query that goes along", () => {
  test("is the one in the editor, with what stands in its form", () =>
    expect(
      takenQuery(state({text: "FROM votes WHERE party = :party", values: {party: "adal"}}), tableNamed),
    ).toEqual({sql: "FROM votes WHERE party = 'adal'", tables: ["votes"]}));

  test("is that of the rows in sight where none is written, or rows are looked at", () => {
    for (const change of [{text: " "}, {mode: "rows", text: "FROM votes"}] as const)
      expect(takenQuery(state(change), tableNamed)?.tables).toEqual(["official"]);
  });

  test("reads tables of the site alone: those of a scenario, of draws and of own files have no file there", () => {
    const own = {
      name: "mine",
      kind: "own",
      file: "mine.csv",
      rowCount: 1,
      table: queryTables[0].table,
    } as const;
    for (const name of ["scenario_seats", "draws", "mine"])
      expect(takenQuery(state({text: `FROM votes, ${name}`, own: [own]}), tableNamed), name).toBeNull();
  });
});

describe("A scenario that goes along", () => {
  test.each(["official-2021", "half-districts", "vacant-regions", "official-2023"] as const)(
    "has the seats of the page elsewhere: %s",
    (name) => {
      const answer = answerTo(name);
      const taken = takenQuestion(answer);
      const {parties} = elect(parseContest(taken?.contest), parseScenario(taken?.scenario));
      expect(parties.map(({party, seats}) => [party, seats])).toEqual(
        answer.outcome.parties.map(({party, seats}) => [party, seats]),
      );
    },
  );

  test("is none while there is no answer, and for a floor by station", () => {
    expect(takenQuestion(null)).toBeNull();
    const answer = answerTo("official-2021");
    const turnoutFloor = {percent: 20, level: "protocol", consequence: "exclude"} as const;
    const question = {...answer.question, scenario: {...answer.question.scenario, turnoutFloor}};
    expect(takenQuestion({...answer, question})).toBeNull();
  });
});

test("What is said of recipes is said in three languages, each in its own letters", () => {
  for (const said of [
    staysHere,
    hasNoFiles,
    tooMuchForText,
    ...recipes.flatMap(({title, needs}) => [title, needs]),
  ])
    for (const language of languages) expect(said[language].trim()).not.toBe("");
  for (const {ru, en} of [staysHere, hasNoFiles, tooMuchForText]) {
    expect(ru).not.toMatch(/[әғқңөұүһі]/i);
    expect(en).not.toMatch(/[а-я]/i);
  }
});
