import type {CatalogueContest} from "../catalogue/catalogue.js";
import {shownBasis} from "../catalogue/lookUp.js";
import type {Answer} from "../scenario/answer.js";
import {mainSentence, rulesBelow, whoseCount} from "../views/headline.js";
import type {Setting} from "../views/lab.js";
import {addressOf, answerFoot, caveats, dayText, type PictureFacts, sourceText} from "./answerText.js";
import type {KeyItem, PictureText} from "./frame.js";

/** A chart or table that is taken out of its page, in words. */
export interface ChartSaid {
  /** What it is called. */
  readonly title: string;
  /** What is said of it, a sentence each. */
  readonly under: readonly string[];
  readonly key: readonly KeyItem[];
  /** Ids of the sources of its figures; those of its contest unless told. */
  readonly sources?: readonly string[];
  /** What its figures rest on, a line each, where they are not those of one count. */
  readonly rests?: readonly string[];
}

/** Everything written on the picture of a chart that is drawn of an answer: its title, the answer, what it rests on. */
export const chartOfAnswer = (
  setting: Setting,
  answer: Answer,
  {title, under, key}: ChartSaid,
  facts: PictureFacts,
): PictureText => ({
  title,
  under: [mainSentence(setting, answer, facts.drawn ?? null), rulesBelow(setting, answer), ...under].filter(
    Boolean,
  ),
  foot: answerFoot(setting, answer, facts),
  key,
  ...addressOf(answer.entry, facts),
});

/** Everything written on the picture of a chart that shows a count, under no rules. */
export function chartOfCount(
  setting: Setting,
  entry: CatalogueContest,
  {title, under, key, sources = entry.sources.slice(0, 1), rests}: ChartSaid,
  facts: PictureFacts,
): PictureText {
  const {messages, catalogue} = setting;
  const basis = messages.basis[shownBasis(catalogue, entry.basis, entry.sources[0])];
  return {
    title,
    under: rests ? under : [whoseCount(setting, entry), ...under],
    foot: [
      ...(rests ?? [`${messages.votesFrom} ${basis}`, ...caveats(setting, entry, facts)]),
      sourceText(setting, sources),
      dayText(setting, facts),
    ],
    key,
    ...addressOf(entry, facts),
  };
}
