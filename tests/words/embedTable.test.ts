import {expect, test} from "vitest";
import {inEveryLanguage} from "../../src/catalogue/language.js";
import {loadCiteWords} from "../../src/pages/lab/loadCiteWords.js";
import {loadEmbedWords} from "../../src/press/embed/loadEmbedWords.js";
import {messageTable} from "./messageTable.js";

const wordsOf = {
  kk: {embed: await loadEmbedWords("kk"), dialog: await loadCiteWords("kk")},
  ru: {embed: await loadEmbedWords("ru"), dialog: await loadCiteWords("ru")},
  en: {embed: await loadEmbedWords("en"), dialog: await loadCiteWords("en")},
};

const version = "0123456789abcdef";
const data = "0123456789ab";

const samples = inEveryLanguage(() => ({
  embed: {frozen: [[version]], data: [[data]]},
  dialog: {
    cite: {
      text: [[{said: "…", version: "0.1.0", data, address: "https://mandat.example/", at: "28.11.2026"}]],
    },
    embed: {frozen: [["28.11.2026"]], height: [[612, 680]]},
    otherData: [["ba9876543210", data]],
  },
}));

test("what an embed says, and the dialog that hands it out, in three languages side by side", () =>
  expect(
    messageTable(
      "embed",
      (language) => wordsOf[language],
      (language) => samples[language],
    ),
  ).toMatchFileSnapshot("table/embed.md"));
