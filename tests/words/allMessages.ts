/** The words of every language at once, which no page has: for the tests alone. */

import {type Language, languages} from "../../src/catalogue/language.js";
import {loadLawWords} from "../../src/pages/compare/loadLawWords.js";
import {loadCompareWords} from "../../src/pages/compare/loadWords.js";
import {loadEvidenceWords} from "../../src/pages/evidence/loadWords.js";
import {loadDistrictWords} from "../../src/pages/lab/loadDistrictWords.js";
import {loadLedgerWords} from "../../src/pages/lab/loadLedgerWords.js";
import {loadSpreadWords} from "../../src/pages/lab/loadSpreadWords.js";
import {loadMethodWords} from "../../src/pages/method/loadWords.js";
import {loadPresentWords} from "../../src/pages/present/loadWords.js";
import {loadStageWords} from "../../src/pages/present/stage/loadStageWords.js";
import {loadProtocolsWords} from "../../src/pages/protocols/loadWords.js";
import {loadExportWords} from "../../src/pages/query/loadExportWords.js";
import {loadResultWords} from "../../src/pages/query/loadResultWords.js";
import {loadQueryMessages} from "../../src/pages/query/loadWords.js";
import {loadRecommendationsWords} from "../../src/pages/recommendations/loadWords.js";
import {loadSensitivityWords} from "../../src/pages/sensitivity/loadWords.js";
import {loadTakeAwayWords} from "../../src/picture/takeAway/loadWords.js";
import {loadRoundingWords} from "../../src/views/loadRoundingWords.js";
import {loadMessages} from "../../src/words/loadMessages.js";
import {loadReadyTalkWords} from "../../src/words/readyTalk.js";

/** Loads the words of every language; what comes out looks one up. */
async function inEach<Words>(
  load: (language: Language) => Promise<Words>,
): Promise<(language: Language) => Words> {
  const all = new Map(
    await Promise.all(languages.map(async (language) => [language, await load(language)] as const)),
  );
  return (language) => all.get(language) as Words;
}

/** The words that every page shares. */
export const messagesIn = await inEach(loadMessages);

/** The words about how an answer differs from draw to draw. */
export const spreadMessagesIn = await inEach(loadSpreadWords);

/** The words about who would win districts that nobody counted. */
export const districtMessagesIn = await inEach(loadDistrictWords);

/** The words about what printed percentages leave open. */
export const roundingMessagesIn = await inEach(loadRoundingWords);
/** The words about what a seat hangs on. */
export const ledgerMessagesIn = await inEach(loadLedgerWords);

/** The words of the compare page. */
export const compareMessagesIn = await inEach(loadCompareWords);

/** The words about two laws side by side. */
export const lawMessagesIn = await inEach(loadLawWords);

/** The words of the evidence page. */
export const evidenceMessagesIn = await inEach(loadEvidenceWords);

/** The words of the method page. */
export const methodMessagesIn = await inEach(loadMethodWords);

/** The words of the protocols page. */
export const protocolsMessagesIn = await inEach(loadProtocolsWords);

/** The words of the recommendations page. */
export const recommendationsMessagesIn = await inEach(loadRecommendationsWords);

/** The words of the sensitivity page. */
export const sensitivityMessagesIn = await inEach(loadSensitivityWords);

/** The words about a result of a query. */
export const resultMessagesIn = await inEach(loadResultWords);

/** The query page's own words. */
export const queryMessagesIn = await inEach(loadQueryMessages);

/** The words about taking a result away. */
export const exportMessagesIn = await inEach(loadExportWords);

/** The words of the page of talks. */
export const presentMessagesIn = await inEach(loadPresentWords);

/** The words of the ready talk. */
export const readyTalkMessagesIn = await inEach(loadReadyTalkWords);

/** The words of the menu of what can be taken away. */
export const takeAwayMessagesIn = await inEach(loadTakeAwayWords);

/** The words of a show. */
export const stageMessagesIn = await inEach(loadStageWords);
