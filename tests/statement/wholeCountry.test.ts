import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {asPercent} from "../../src/core/share.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import type {Ground} from "../../src/statement/claims/ground.js";
import {nearest, wholeCountry} from "../../src/statement/wholeCountry.js";
import {evidenceMessagesIn} from "../words/allMessages.js";

const ground: Ground = {...evidenceData(), catalogue: await buildCatalogue(reconstructions())};
const country = wholeCountry(ground);
if (!country) throw new Error("the official count has no voters");

describe("A sentence on the whole country that the observers' table suggests", () => {
  test("hangs on the other 96.4 % of voters", () => {
    expect(country.part).toEqual({registered: 433_325, all: 11_919_241});
    expect(asPercent(country.others)).toBeCloseTo(96.364, 3);
  });

  test("that a party reaches 7 % fails first of the one nearest to the line, and of all of them near 7 %", () => {
    const all = country.sentences.filter((one) => one.kind === "admitted");
    expect(all.map(({party}) => party)).toEqual(["qhp", "auyl", "adal", "ak-zhol", "nur-otan"]);
    // 8 % of ballots print from 7.5 to 8.5 %; with 3.5 % of them invalid that is at most 8.5 of 96.5 valid ones.
    const byHand = (7 * 11_919_241 - (8.5 / 96.5) * 100 * 433_325) / (11_919_241 - 433_325);
    expect(asPercent(all[0].failsBelow)).toBeCloseTo(byHand, 9);
    for (const {failsBelow} of all) expect(asPercent(failsBelow)).toBeLessThan(7);
  });

  test("does not contradict the official share: both are right where the others gave a little more", () => {
    const share = nearest(country, "official-share");
    expect(asPercent(share?.official ?? {parts: 0, of: 1})).toBeCloseTo(71.09, 2);
    expect(asPercent(share?.needs.least ?? {parts: 0, of: 1})).toBeGreaterThan(71.09);
    expect(asPercent(share?.needs.below ?? {parts: 1, of: 1})).toBeLessThan(71.6);
    const turnout = nearest(country, "official-turnout");
    expect(asPercent(turnout?.needs.least ?? {parts: 0, of: 1})).toBeCloseTo(
      (100 * (7_539_280 - 140_830)) / 11_485_916,
      2,
    );
  });

  test.each(languages)("carries no margin of error in %s, and says why", (language) => {
    const {beyond} = evidenceMessagesIn(language);
    expect(beyond.why(192)).toMatch(/192/);
    expect(JSON.stringify(beyond.words)).not.toMatch(/±/);
  });

  test("is not drawn where the country's voters are not known", () => {
    const contests = ground.catalogue.contests.map((entry) =>
      entry.id === "mazhilis-2021-official"
        ? {...entry, contest: {...entry.contest, registered: undefined}}
        : entry,
    );
    expect(wholeCountry({...ground, catalogue: {...ground.catalogue, contests}})).toBeNull();
  });
});
