import "../../charts/document.js";

import type {Language} from "../../../src/catalogue/language.js";
import {readJson} from "../../../src/data/readData.js";
import {
  openRecommendations,
  type Recommendations,
} from "../../../src/pages/recommendations/recommendations.js";
import type {RecommendationsData} from "../../../src/statement/recommendations.js";
import {catalogue} from "../../charts/elections.js";
import {stationsOf} from "../../views/aLab.js";
import {messagesIn, recommendationsMessagesIn} from "../../words/allMessages.js";

/** The recommendations as they stand in `data/`. */
export const recommendationsData = readJson<RecommendationsData>("statement/recommendations.json");

/** The page on the real catalogue. */
export const aPage = (language: Language = "en"): Recommendations =>
  openRecommendations({
    catalogue,
    data: recommendationsData,
    language,
    messages: messagesIn(language),
    words: recommendationsMessagesIn(language),
    loadStations: stationsOf,
  });
