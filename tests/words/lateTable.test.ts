import {expect, test} from "vitest";
import {inEveryLanguage} from "../../src/catalogue/language.js";
import {loadLateWords} from "../../src/views/loadLateWords.js";
import {messageTable} from "./messageTable.js";

const wordsOf = {kk: await loadLateWords("kk"), ru: await loadLateWords("ru"), en: await loadLateWords("en")};
const samples = inEveryLanguage(() => ({}));

test("what is said of something that does not come, in three languages side by side", () =>
  expect(
    messageTable(
      "late",
      (language) => wordsOf[language],
      (language) => samples[language],
    ),
  ).toMatchFileSnapshot("table/late.md"));
