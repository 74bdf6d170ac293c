import type {Compare} from "../../pages/compare/compare.js";
import {compareAddress} from "../../rules/comparisonAddress.js";
import {nothingCut} from "../../scenario/cutDistricts.js";
import {ownAddress} from "../../views/address.js";
import {fragment} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {Piece} from "./piece.js";

/** A part of the compare page: the election as a column of the reader's own, beside the presets. */
const ofCompare = (load: () => Promise<(compare: Compare) => Node | null>): Piece => ({
  page: "compare",
  byElection: true,
  load: async ({catalogue, language, lab, stations, question}) => {
    const [{openCompare}, {loadCompareWords}, draw] = await Promise.all([
      import("../../pages/compare/compare.js"),
      import("../../pages/compare/loadWords.js"),
      load(),
    ]);
    const {messages} = lab;
    const words = await loadCompareWords(language);
    const address = ownAddress(compareAddress(question, catalogue));
    const cut = nothingCut;
    return () =>
      draw(openCompare({catalogue, language, messages, words, cut, loadStations: stations, address}));
  },
});

/** The pieces of the compare page. */
export const comparePieces = {
  "compare-controls": ofCompare(async () => {
    const {addColumn, compareContestPicker} = await import("../../pages/compare/compareControls.js");
    return (compare) =>
      fragment`<div class="compare-bar-top">${compareContestPicker(compare)}${addColumn(compare)}</div>`;
  }),
  "compare-table": ofCompare(async () => {
    const [{compareTable}, {columnPicker, compareKey}] = await Promise.all([
      import("../../pages/compare/compareTable.js"),
      import("../../pages/compare/compareControls.js"),
    ]);
    return (compare) =>
      fragment`${columnPicker(compare)}<div class="scroll compare-scroll" tabindex="0">${compareTable(compare)}</div>${compareKey(compare)}`;
  }),
  "compare-words": ofCompare(async () => {
    const {compareFinding, compareWords, stateFunding} = await import("../../pages/compare/compareWords.js");
    const {sampleNote} = await import("../../pages/compare/compareBasis.js");
    return (compare) =>
      fragment`${[compareFinding, sampleNote, compareWords, stateFunding].map((draw) =>
        view(
          compare.state,
          (state) => state,
          (state) => draw(compare, state),
        ),
      )}`;
  }),
  "package-questions": ofCompare(
    async () => (await import("../../pages/compare/comparePackage.js")).packageQuestions,
  ),
} as const satisfies Record<string, Piece>;
