import {describe, expect, test} from "vitest";
import {answerLine} from "../../src/command/answerLine.js";
import {readAddress, writeAddress} from "../../src/rules/address.js";
import {fitQuestion} from "../../src/rules/fitQuestion.js";
import {answer} from "../../src/scenario/answer.js";
import {questionLine} from "../../src/scenario/questionLine.js";
import {catalogue} from "../charts/elections.js";

const asked = (query: string) => {
  const {question, ignored} = readAddress(query, catalogue);
  const fit = fitQuestion(question, catalogue, true);
  return {question: fit.question, ignored: [...ignored, ...fit.ignored]};
};
const seatsIn = (query: string) =>
  Object.fromEntries(
    answer(asked(query).question, catalogue, null)
      .outcome.parties.filter(({seats}) => seats > 0)
      .map(({party, list, district}) => [party, [list, district]]),
  );

describe("Winners of districts that the reader types", () => {
  test("take the districts they are given, and candidates without a list the others", () =>
    expect(seatsIn("?districts=50&winners=nur-otan*30+ak-zhol*2")).toEqual({
      "nur-otan": [38, 30],
      "ak-zhol": [6, 2],
      qhp: [5, 0],
      independents: [0, 17],
    }));

  test("can leave every district to candidates without a list", () =>
    expect(seatsIn("?districts=50&winners=none")).toMatchObject({
      "nur-otan": [38, 0],
      independents: [0, 49],
    }));

  test("are a supposition with one outcome: no range from no district to every district stands beside it", () =>
    expect(answer(asked("?districts=50&winners=nur-otan*30").question, catalogue, null).ranges).toBeNull());

  test("stand in the address and in the file for the command, which answers the same", () => {
    const {question} = asked("?districts=50&winners=nur-otan*30+ak-zhol*2");
    expect(writeAddress(question, catalogue)).toBe("?districts=50&winners=nur-otan*30+ak-zhol*2");
    const given = answer(question, catalogue, null);
    const line = JSON.parse(questionLine(given, null));
    expect(line.contest.districtWinners).toEqual([
      {party: "nur-otan", seats: 30},
      {party: "ak-zhol", seats: 2},
      {party: "independents", seats: 17},
    ]);
    const {text} = answerLine(JSON.stringify(line));
    expect(JSON.parse(text).outcome.parties).toEqual(JSON.parse(JSON.stringify(given.outcome.parties)));
  });

  test("stand in place of announced ones", () =>
    expect(seatsIn("?contest=mazhilis-2023-official&winners=amanat*10")).toMatchObject({
      amanat: [40, 10],
      independents: [0, 19],
    }));

  test.each([
    ["more than there are districts", "?districts=50&winners=nur-otan*50"],
    ["of a list that did not stand", "?districts=50&winners=amanat*3"],
    ["of a list named twice", "?districts=50&winners=nur-otan*3+nur-otan*4"],
    ["where a floor would empty districts", "?districts=50&floor=30&below=region-vacant&winners=nur-otan*3"],
  ])("%s are left out, and that is said", (_, query) => {
    const {question, ignored} = asked(query);
    expect(question).not.toHaveProperty("districtWinners");
    expect(ignored.map(({name, reason}) => [name, reason])).toEqual([["winners", "winners-misfit"]]);
  });
});
