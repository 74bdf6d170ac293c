import {describe, expect, test} from "vitest";
import {finish} from "../../../src/certainty/longWork.js";
import {leverQuestion} from "../../../src/certainty/sensitivity/leverQuestion.js";
import {leverSweep} from "../../../src/certainty/sensitivity/leverSweep.js";
import {seatsIn} from "../../../src/core/outcome.js";
import {packageQuestion} from "../../../src/pages/sensitivity/search.js";
import {answer} from "../../../src/scenario/answer.js";
import {districtBounds} from "../../../src/scenario/districtBounds.js";
import {readCount} from "../../../src/scenario/hypotheticalCount.js";
import {lawfulQuestion} from "../../../src/scenario/question.js";
import {catalogue} from "../../charts/elections.js";

/** A count that prints as the observers' Mazhilis table and gives Auyl 11 seats, one more than the published one. */
const count = readCount("69711.14787.25348.16196.10563.4225.0");
if (!count) throw new Error("no count");
const witness = {...lawfulQuestion(catalogue, "mazhilis-2021-observers"), count};

describe("A count that stands in the place of a printed one is that of the whole page", () => {
  test("the lines have its seats, as the headline has", () => {
    const seats = seatsIn(answer(witness, catalogue, null).outcome, "auyl");
    expect(seats).toBe(11);
    const {leader, parties, threshold} = finish(leverSweep(leverQuestion(catalogue, witness, null)));
    expect(leader).toBe("nur-otan");
    const now = threshold.find(({upTo}) => upTo && 100 * Number(upTo.parts) >= 7 * Number(upTo.of));
    expect(now?.cases.none?.seats[parties.indexOf("auyl")]).toBe(11);
  });

  test("a package that is found leads to it", () =>
    expect(packageQuestion({catalogue}, witness, {}).count).toEqual(count));

  test("and so do the ends of what districts can give", () => {
    const without = {
      ...witness,
      scenario: {...witness.scenario, mixed: {...witness.scenario.mixed, districtPercent: 0}},
    };
    expect(districtBounds(without, catalogue).lists.find(({party}) => party === "auyl")?.none).toBe(11);
  });
});
