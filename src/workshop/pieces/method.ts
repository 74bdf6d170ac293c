import type {MethodMessages} from "../../pages/method/words.js";
import type {MethodData} from "../../statement/officialCheck.js";
import {fragment} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {view} from "../../views/view.js";
import type {Piece} from "./piece.js";

/** A part of the method page. */
const ofMethod = (
  load: () => Promise<(lab: Lab, words: MethodMessages, data: MethodData) => Node | null>,
  byElection = false,
): Piece => ({
  page: "method",
  byElection,
  load: async ({lab, language, method}) => {
    const [{loadMethodWords}, draw, data] = await Promise.all([
      import("../../pages/method/loadWords.js"),
      load(),
      method(),
    ]);
    const words = await loadMethodWords(language);
    return () => draw(lab, words, data);
  },
});

/** The pieces of the method page. */
export const methodPieces = {
  "law-in-order": ofMethod(async () => {
    const {methodOrder, rulesByDate} = await import("../../pages/method/methodOrder.js");
    return (lab, words) => fragment`${methodOrder(lab, words)}${rulesByDate(lab, words)}`;
  }),
  formulas: ofMethod(async () => {
    const {divisorList, formulaLegend, quotaList} = await import("../../pages/method/methodFormulas.js");
    return (lab, words) =>
      fragment`${formulaLegend(words)}${quotaList(lab, words)}${divisorList(lab, words)}`;
  }),
  "formula-table": ofMethod(async () => {
    const {formulaTable} = await import("../../pages/method/methodFormulas.js");
    return (lab, words) =>
      view(
        lab.state,
        ({question}) => question.contest,
        (contest) => formulaTable(lab, words, contest),
      );
  }, true),
  "worked-rules": ofMethod(async () => {
    const {workedRules, workedVotes} = await import("../../pages/method/methodWorked.js");
    return (lab, words) => fragment`${workedVotes(lab, words)}${workedRules(lab)}`;
  }, true),
  "official-checks": ofMethod(
    async () => (await import("../../pages/method/methodOfficial.js")).backToOfficial,
  ),
  models: ofMethod(async () => {
    const {districtModelWords, reconstructionWords, sampleWords} = await import(
      "../../pages/method/methodModels.js"
    );
    return (lab, words, data) =>
      fragment`${districtModelWords(lab, words)}${reconstructionWords(lab, words, data)}${sampleWords(lab, words)}`;
  }),
  assumptions: ofMethod(async () => {
    const {assumptionList, readingList} = await import("../../pages/method/methodAssumptions.js");
    return (lab, words) => fragment`${assumptionList(lab)}${readingList(words)}`;
  }),
  measures: ofMethod(async () => {
    const {measuresTable} = await import("../../pages/method/methodMeasures.js");
    return (lab, words) =>
      view(
        lab.state,
        ({answer}) => answer,
        (answer) => answer && measuresTable(lab, words, answer),
      );
  }, true),
  glossary: ofMethod(async () => {
    const {glossaryTable} = await import("../../pages/method/methodGlossary.js");
    return (lab, words, data) => glossaryTable(lab, words, data);
  }),
  funding: ofMethod(async () => (await import("../../pages/method/methodMeasures.js")).fundingTable),
} as const satisfies Record<string, Piece>;
