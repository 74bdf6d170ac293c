import {sourceOf} from "../catalogue/lookUp.js";
import type {Answer} from "../scenario/answer.js";
import {type Drawn, mainSentence, rulesBelow} from "../views/headline.js";
import type {Setting} from "../views/lab.js";
import {restsOn} from "../views/restsOn.js";
import {sentences} from "../views/subline.js";
import type {PictureText} from "./frame.js";

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
}

/** Everything that is written on the picture of an answer: the sentence, its rules, how sure it is, and what it rests on. */
export function answerText(setting: Setting, answer: Answer, facts: PictureFacts): PictureText {
  const rules = rulesBelow(setting, answer);
  return {
    title: mainSentence(setting, answer, facts.drawn ?? null),
    under: [rules, sentences(setting, answer).join(" ")].filter(Boolean),
    foot: [
      basisText(setting, answer),
      ...caveats(setting, answer, facts.range ?? null),
      sourceText(setting, answer),
      `Mandat, ${setting.formats.date(facts.day)}`,
    ],
    address: facts.address,
  };
}

/** Whose votes, which stations, whose rules, in a line. */
function basisText(setting: Setting, answer: Answer): string {
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
const caveats = ({messages}: Setting, {entry}: Answer, range: string | null): readonly string[] => [
  ...(range ? [range] : []),
  ...(entry.loaded ? [messages.loaded.unchecked] : []),
  ...(entry.basis === "observers" && !entry.loaded ? [messages.sampleCaveat(entry.stations)] : []),
];

/** The first source of the votes, and the law where it gave the rules. */
function sourceText(setting: Setting, {entry, law}: Answer): string {
  const {catalogue, language, messages, formats} = setting;
  const named = [entry.sources[0], law.source].flatMap((id) => sourceOf(catalogue, id) ?? []);
  const said = named.map(({title, date}) => `${title[language]}${date ? ` (${formats.date(date)})` : ""}`);
  return `${messages.sheet.sources}: ${[...new Set(said)].join("; ")}`;
}
