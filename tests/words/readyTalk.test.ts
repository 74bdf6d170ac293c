import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {readAddress, writeAddress} from "../../src/rules/address.js";
import {readySteps} from "../../src/talk/readySteps.js";
import {talkLimits} from "../../src/talk/talk.js";
import {readTalk, writeTalk} from "../../src/talk/talkFile.js";
import {readyTalk} from "../../src/words/readyTalk.js";
import {catalogue} from "../charts/elections.js";

describe.each(languages)("The ready talk in %s", async (language) => {
  const talk = await readyTalk(catalogue, language);

  test("has every step with a title and notes that a talk can hold, and can be saved and read", () => {
    expect(talk.steps.map(({id}) => id)).toEqual(readySteps.map(({id}) => id));
    for (const {title, notes} of talk.steps) {
      expect(title.length).toBeGreaterThan(10);
      expect(title.length).toBeLessThanOrEqual(talkLimits.title);
      expect(notes.length).toBeGreaterThan(10);
    }
    const {talk: read} = readTalk(writeTalk(talk));
    expect(read?.steps).toEqual(talk.steps.map(({id: _, ...step}) => step));
  });

  test("asks nothing that the lab does not know, in the form in which the lab writes it", () => {
    for (const {id, scenario} of talk.steps) {
      if (scenario === null) continue;
      const {question, ignored} = readAddress(scenario, catalogue);
      expect(ignored, id).toEqual([]);
      expect(writeAddress(question, catalogue), id).toBe(scenario);
    }
  });

  test("says after each recommendation that can be tried what its friends will not like", () => {
    for (const id of ["threshold", "districts", "turnout", "floor", "protest"])
      expect(talk.steps.some((step) => step.id === `${id}-but`)).toBe(true);
  });

  test("says whose count its figures are of, and that the observers' stations are no estimate", () => {
    const title = (id: string) => talk.steps.find((step) => step.id === id)?.title ?? "";
    const official = {kk: "Ресми санақ", ru: "официальному подсчёту", en: "official count"}[language];
    for (const id of ["threshold-but", "districts-but"]) expect(title(id)).toContain(official);
    expect(title("sample")).toContain({kk: "бағалау емес", ru: "не оценка", en: "no estimate"}[language]);
    expect(title("sample").replaceAll(/\D+/g, " ")).toMatch(/192/);
    expect(title("threshold-but").match(/\d+/g)).toEqual(expect.arrayContaining(["107", "54"]));
    expect(title("districts-but").match(/\d+/g)).toEqual(expect.arrayContaining(["35", "84"]));
  });
});
