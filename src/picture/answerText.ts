import type {CatalogueContest} from "../catalogue/catalogue.js";
import {sourceOf} from "../catalogue/lookUp.js";
import type {Answer} from "../scenario/answer.js";
import {type Drawn, mainSentence, rulesBelow} from "../views/headline.js";
import type {Setting} from "../views/lab.js";
import {loadedSaid} from "../views/loadedSaid.js";
import {restsOn} from "../views/restsOn.js";
import {sentences} from "../views/subline.js";
import type {PictureText} from "./frame.js";
import {answerKey} from "./key.js";

/** What is known besides an answer when a picture of it is made. */
export interface PictureFacts {
  /** Where the same can be seen and changed, in full. */
  readonly address: string;
  /** The day it is made, ISO. */
  readonly day: string;
  /** What the draws behind it say, where it hangs on them; null while they are not made. */
  readonly drawn?: Drawn;
  /** What printed percentages leave open, as a sentence, where that is known. */
  readonly range?: string | null;
  /** That the address opens it on this device alone, as a sentence; of a contest that the reader loaded. */
  readonly onlyHere?: string;
}

/** Everything that is written on the picture of an answer: the sentence, its rules, how sure it is, and what it rests on. */
export function answerText(setting: Setting, answer: Answer, facts: PictureFacts): PictureText {
  const rules = rulesBelow(setting, answer);
  return {
    title: mainSentence(setting, answer, facts.drawn ?? null),
    under: [rules, sentences(setting, answer).join(" ")].filter(Boolean),
    foot: answerFoot(setting, answer, facts),
    key: answerKey(setting, answer),
    ...addressOf(answer.entry, facts),
  };
}

/** What an answer rests on, a line each: basis, range, what must be said beside it, source, day. */
export const answerFoot = (setting: Setting, answer: Answer, facts: PictureFacts): readonly string[] => [
  basisText(setting, answer),
  ...caveats(setting, answer.entry, facts),
  sourceText(setting, [answer.entry.sources[0], answer.law.source]),
  dayText(setting, facts),
];

/** Where a picture leads, and that it leads nobody else there where it does not. */
export const addressOf = (
  {loaded}: CatalogueContest,
  {address}: PictureFacts,
): Pick<PictureText, "address" | "isOnlyHere"> => ({address, ...(loaded && {isOnlyHere: true})});

/** Who made it, on which day. */
export const dayText = ({formats}: Setting, {day}: PictureFacts): string => `Mandat, ${formats.date(day)}`;

/** Whose votes, which stations, whose rules, in a line. */
export function basisText(setting: Setting, answer: Answer): string {
  const {messages} = setting;
  const {votes, stations, stationsBasis, rules, isSizeAssumed} = restsOn(setting, answer);
  const {basis} = messages;
  return [
    `${messages.votesFrom} ${basis[votes]}`,
    ...(stations
      ? [
          `${stations === "stations" ? messages.stationsFrom : messages.wholeVotesFrom} ${basis[stationsBasis]}`,
        ]
      : []),
    `${messages.rulesFrom} ${basis[rules]}`,
    ...(isSizeAssumed ? [`${messages.seatsOfHouse(answer.house.seats)} ${basis.hypothetical}`] : []),
  ].join(". ");
}

/** What must be said beside the seats before somebody repeats them. */
export const caveats = (
  setting: Setting,
  entry: CatalogueContest,
  {range, onlyHere}: PictureFacts,
): readonly string[] => {
  const ofLoaded = loadedSaid(setting, entry);
  return [
    ...(range ? [range] : []),
    ...(ofLoaded ? [ofLoaded, ...(onlyHere ? [onlyHere] : [])] : []),
    ...(entry.basis === "observers" && !ofLoaded ? [setting.messages.sampleCaveat(entry.stations)] : []),
  ];
};

/** Sources by their titles and days, in a line. */
export function sourceText(setting: Setting, ids: readonly string[]): string {
  const {catalogue, language, messages, formats} = setting;
  const named = ids.flatMap((id) => sourceOf(catalogue, id) ?? []);
  const said = named.map(({title, date}) => `${title[language]}${date ? ` (${formats.date(date)})` : ""}`);
  return `${messages.sheet.sources}: ${[...new Set(said)].join("; ")}`;
}
