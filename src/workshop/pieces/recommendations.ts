import {districtBounds} from "../../scenario/districtBounds.js";
import {view} from "../../views/view.js";
import type {Piece} from "./piece.js";

/** The pieces of the recommendations page. */
export const recommendationsPieces = {
  "leader-steps": {
    page: "recommendations",
    byElection: true,
    load: async ({lab, language}) => {
      const [{leaderSteps}, {loadRecommendationsWords}] = await Promise.all([
        import("../../pages/recommendations/leaderSteps.js"),
        import("../../pages/recommendations/loadWords.js"),
      ]);
      const words = await loadRecommendationsWords(language);
      return () =>
        view(
          lab.state,
          ({answer}) => answer,
          (answer, width) => answer && leaderSteps(lab, answer, width, words.threshold.stepsText),
          {toWidth: true},
        );
    },
  },
  "district-range": {
    page: "recommendations",
    byElection: true,
    load: async ({lab, catalogue}) => {
      const {rangeChart} = await import("../../pages/recommendations/rangeChart.js");
      return () =>
        view(
          lab.state,
          ({question}) => question,
          (question, width) => {
            const bounds = districtBounds(question, catalogue);
            return rangeChart(lab, bounds, width, bounds.house.seats);
          },
          {toWidth: true},
        );
    },
  },
} as const satisfies Readonly<Record<string, Piece>>;
