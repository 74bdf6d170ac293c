import {describe, expect, test} from "vitest";
import {buildCatalogue} from "../../../src/data/buildCatalogue.js";
import {reconstructions} from "../../../src/data/reconstructions.js";
import {readEvidence, writeEvidence} from "../../../src/pages/evidence/evidenceAddress.js";
import {lawfulQuestion} from "../../../src/scenario/question.js";
import {everyFinding} from "../../../src/stations/findings.js";
import {relationKeys} from "../../../src/stations/relations.js";

const catalogue = await buildCatalogue(reconstructions());

describe("The address of the evidence page", () => {
  test("is empty for the first contest under its law with no finding left out", () => {
    const asked = readEvidence("", catalogue);
    expect(asked).toEqual({
      question: lawfulQuestion(catalogue, "mazhilis-2021-official"),
      filter: everyFinding,
      leftOut: [],
      ignored: [],
    });
    expect(writeEvidence(asked, catalogue)).toBe("");
  });

  test.each([
    "?contest=mazhilis-2021-observers",
    "?contest=oblast-maslikhats-2021-observers&threshold=3&districts=50",
    ...relationKeys.map((key) => `?relation=${key}&severity=error`),
    "?contest=mazhilis-2021-observers&relation=station-size&severity=warning&region=area-1",
    "?contest=mazhilis-2021-observers&without=box-adds-up*station-size",
    "?region=%D0%AE%D0%B3%2C+%D0%B4%D0%B0%D0%BB%D1%8C%D0%BD%D0%B8%D0%B9",
  ])("reads what it wrote: %s", (address) => {
    const asked = readEvidence(address, catalogue);
    expect(asked.ignored).toEqual([]);
    expect(writeEvidence(asked, catalogue)).toBe(address);
  });

  test("leaves out what it cannot read, and lists it", () => {
    const {filter, leftOut, question, ignored} = readEvidence(
      "?relation=nonsense&severity=worse&region=&threshold=abc&else=1&fbclid=x&without=station-once*station-size",
      catalogue,
    );
    expect(filter).toEqual(everyFinding);
    // That a station stands twice is an error in any country.
    expect(leftOut).toEqual(["station-size"]);
    expect(question.scenario.threshold.percent).toBe(7);
    expect(ignored.map(({name, reason}) => [name, reason])).toEqual([
      ["threshold", "bad-value"],
      ["else", "unknown-name"],
      ["relation", "bad-value"],
      ["severity", "bad-value"],
      ["region", "bad-value"],
      ["without", "bad-value"],
    ]);
  });
});
