import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {protocolsMessagesIn} from "../words/allMessages.js";
import {forest, openLoaded} from "./loading.js";
import {expectAccessible} from "./site.js";

/** The text of the forest's protocols as the decision record describes it, written without the site's code. */
const byHand = [
  '["mandat-protocols",1,"hypothetical",["Ash","Birch","Cedar"]]',
  ...["North", "South"].flatMap((region) =>
    Array.from({length: 40}, (_, station) => ({region: station < 20 ? "North" : "South", station}))
      .filter((one) => one.region === region)
      .sort((a, b) => (String(a.station + 1) < String(b.station + 1) ? -1 : 1))
      .map(
        ({station}) =>
          `["${region}","${station + 1}",null,1000,null,null,${500 + station},${station},null,0,[200,200,100]]`,
      ),
  ),
  "",
].join("\n");

test.each(languages)(
  "Two people compare the fingerprint of the same protocols by keyboard, in %s",
  async (language) => {
    const {fingerprint: words} = protocolsMessagesIn(language);
    const page = await openLoaded([forest], {language, viewport: {width: 390, height: 844}});
    await page.focus(".fingerprint summary");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".fingerprint-groups");
    const groups = await page.$$eval(".fingerprint-groups span", (all) => all.map((one) => one.textContent));
    expect(groups.join("").toLowerCase()).toBe(createHash("sha256").update(byHand).digest("hex"));

    await page.focus("[id^=heard-loaded]");
    await page.keyboard.type(`${groups[0]} `.toLowerCase());
    expect(await page.textContent(".fingerprint-said")).toBe(words.tooShort);
    // What a Cyrillic keyboard has for the same letters.
    const cyrillic: Readonly<Record<string, string>> = {A: "А", B: "В", C: "С", D: "Д", E: "Е", F: "Ф"};
    await page.keyboard.type((groups[1] ?? "").replaceAll(/[A-F]/g, (letter) => cyrillic[letter]));
    expect(await page.textContent(".fingerprint-said")).toContain(words.agrees(2, 1));
    await page.keyboard.press("Backspace");
    await page.keyboard.type(groups[1]?.endsWith("0") ? "1" : "0");
    expect(await page.textContent(".fingerprint-said")).toContain(words.differs);
    await page.fill("[id^=heard-loaded]", groups.join(" "));
    expect(await page.textContent(".fingerprint-said")).toContain(words.agrees(16, 1));
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    page.expectClean();
  },
);
