import {expect, test} from "vitest";
import {inEveryLanguage} from "../../src/catalogue/language.js";
import {loadFileWords} from "../../src/press/file/loadFileWords.js";
import {loadOfflineWords} from "../../src/site/loadOfflineWords.js";
import {shellTexts} from "../../src/site/shellTexts.js";
import {messageTable} from "./messageTable.js";

const wordsOf = {
  kk: await Promise.all([loadOfflineWords("kk"), loadFileWords("kk")]),
  ru: await Promise.all([loadOfflineWords("ru"), loadFileWords("ru")]),
  en: await Promise.all([loadOfflineWords("en"), loadFileWords("en")]),
};

const words = inEveryLanguage((language) => {
  const [saving, pressFile] = wordsOf[language];
  return {saving, pressFile, link: shellTexts[language].pressFile};
});

const samples = inEveryLanguage((language) => ({
  saving: {
    weight: [["39"]],
    save: [[wordsOf[language][0].weight("39")]],
    saving: [["12", "39"]],
    ready: [[wordsOf[language][0].weight("39")]],
  },
  pressFile: {needsStations: [["districts", "50"]], made: [["0.1.0"]]},
  link: {weight: [["0.8"]]},
}));

test("what is said without a network and in the press file, in three languages side by side", () =>
  expect(
    messageTable(
      "offline",
      (language) => words[language],
      (language) => samples[language],
    ),
  ).toMatchFileSnapshot("table/offline.md"));
