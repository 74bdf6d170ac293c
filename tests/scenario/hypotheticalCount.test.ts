import {describe, expect, test} from "vitest";
import {readAddress, writeAddress} from "../../src/rules/address.js";
import {fitQuestion} from "../../src/rules/fitQuestion.js";
import {answer} from "../../src/scenario/answer.js";
import {printsAs, readCount, writeCount} from "../../src/scenario/hypotheticalCount.js";
import {questionLine} from "../../src/scenario/questionLine.js";
import {catalogue} from "../charts/elections.js";

const city = catalogue.contests.find(({id}) => id === "city-maslikhats-2021-observers");
const witness = {votes: [23_031, 6992, 10_777, 7158, 1627], invalid: 2181, againstAll: 0};
const address = "?contest=city-maslikhats-2021-observers&count=23031.6992.10777.7158.1627.2181.0";

describe("A hypothetical count in the place of printed percentages", () => {
  const {question} = readAddress(address, catalogue);
  const found = answer(fitQuestion(question, catalogue, true).question, catalogue, null);

  test("stands in the address as its ballots, and comes back from there", () => {
    expect(readCount(writeCount(witness))).toEqual(witness);
    expect(question.count).toEqual(witness);
    expect(writeAddress(question, catalogue)).toBe(address);
    for (const text of ["", "1.2", "1.2.x", "1..2", "-1.2.3"]) expect(readCount(text), text).toBeNull();
  });

  test("is what the answer counts, is called hypothetical, and has none of what was published of parts", () => {
    expect(found.outcome.parties.map(({seats}) => seats)).toEqual([19, 5, 9, 6, 0]);
    expect(found.entry).toMatchObject({basis: "hypothetical", stations: 0, votesReconstructed: false});
    expect(found.entry.contest.regions).toBeUndefined();
    expect(found.entry.printed).toBeUndefined();
    expect(JSON.parse(questionLine(found, null)).contest.votes[0]).toEqual({
      party: "nur-otan",
      votes: 23_031,
    });
  });

  test("prints as the table does, every share, and has as many ballots as its turnout leaves", () => {
    expect(printsAs(witness, city?.printed)).toBe(true);
    const [own, ...others] = witness.votes;
    expect(printsAs({...witness, votes: [own + 10, ...others]}, city?.printed)).toBe(false);
    expect(printsAs({...witness, votes: witness.votes.slice(1)}, city?.printed)).toBe(false);
    expect(printsAs(witness, undefined)).toBe(false);
  });

  test("that does not print so, or of a contest whose votes were published, is taken back and said", () => {
    for (const query of [address.replace("23031", "29031"), "?count=1.2.3"]) {
      const fit = fitQuestion(readAddress(query, catalogue).question, catalogue, true);
      expect(fit.question).not.toHaveProperty("count");
      expect(fit.ignored).toMatchObject([{name: "count", reason: "bad-value"}]);
    }
  });
});
