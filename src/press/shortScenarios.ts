import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import type {Language} from "../catalogue/language.js";
import {isOfParliament, lawOf, reforms} from "../catalogue/laws.js";
import {readAddress, writeAddress} from "../rules/address.js";
import {fitQuestion} from "../rules/fitQuestion.js";
import {columnQuestion, lawColumn, openPackage} from "../scenario/comparison.js";
import type {Question} from "../scenario/question.js";
import {type Trial, trials} from "../statement/trials.js";
import {loadMessages} from "../words/loadMessages.js";
import {readyTalk} from "../words/readyTalk.js";

/** A scenario that has an address of its own, `/kk/s/` and its name. */
export interface ShortScenario {
  readonly name: string;
  /** What it is called, in the reader's language. */
  readonly title: string;
  /** What it asks, as it stands in the address of the lab. */
  readonly query: string;
}

/**
 * The scenarios that have an address of their own in a language: the presets of the lab, the recommendations that can
 * be tried, and the steps of the ready talk that show an answer. A name stays as long as what it names is there.
 */
export async function shortScenarios(
  catalogue: Catalogue,
  language: Language,
): Promise<readonly ShortScenario[]> {
  return [
    ...(await presets(catalogue, language)),
    ...recommendations(catalogue, language),
    ...(await talkSteps(catalogue, language)),
  ];
}

/** The laws of the parliament and the observers' package, for the contest that the lab opens with. */
async function presets(catalogue: Catalogue, language: Language): Promise<readonly ShortScenario[]> {
  const messages = await loadMessages(language);
  const entry = entryOf(catalogue, catalogue.firstContest);
  const laws = isOfParliament(catalogue, entry) ? reforms(catalogue) : [];
  const asked: readonly {name: string; title: string; question: Question}[] = [
    ...laws
      .filter(({id}) => id !== lawOf(catalogue, entry).id)
      .map((law) => ({
        name: `law-${law.date}`,
        title: `${words[language].law}: ${messages.presets.law(law.date)}`,
        question: columnQuestion(lawColumn(law), catalogue, {contest: entry.id}),
      })),
    {
      name: "package",
      title: catalogue.observersPackage.name[language],
      question: columnQuestion(openPackage, catalogue, {contest: entry.id}),
    },
  ];
  return asked
    .filter(({question}) => fitQuestion(question, catalogue, true).ignored.length === 0)
    .map(({name, title, question}) => ({name, title, query: writeAddress(question, catalogue)}));
}

const recommendations = (catalogue: Catalogue, language: Language): readonly ShortScenario[] =>
  (Object.keys(trials) as Trial[]).map((trial) => ({
    name: `recommendation-${trials[trial].recommendation}`,
    title: `${words[language].recommendation(trials[trial].recommendation)}: ${words[language].trials[trial]}`,
    query: asWritten(catalogue, trials[trial].query),
  }));

async function talkSteps(catalogue: Catalogue, language: Language): Promise<readonly ShortScenario[]> {
  const {steps} = await readyTalk(catalogue, language);
  return steps.flatMap(({id, title, scenario}) =>
    scenario === null ? [] : {name: `talk-${id}`, title, query: scenario},
  );
}

const asWritten = (catalogue: Catalogue, query: string): string =>
  writeAddress(readAddress(query, catalogue).question, catalogue);

/** What an address is called where the page has no short name for it. */
interface ShortWords {
  readonly law: string;
  readonly recommendation: (number: number) => string;
  readonly trials: Readonly<Record<Trial, string>>;
}

const words: Readonly<Record<Language, ShortWords>> = {
  kk: {
    law: "Заң",
    recommendation: (number) => `${number}-ұсыныс`,
    trials: {
      threshold: "өту шегі – 3%",
      districts: "аралас жүйе, 50/50",
      turnout: "сайлауға келуді ынталандыру",
      floor: "ең аз келу шегі",
      protest: "«Бәріне қарсымын»",
    },
  },
  ru: {
    law: "Закон",
    recommendation: (number) => `Рекомендация ${number}`,
    trials: {
      threshold: "порог 3 %",
      districts: "смешанная система, 50/50",
      turnout: "поощрение явки",
      floor: "порог минимальной явки",
      protest: "«Против всех»",
    },
  },
  en: {
    law: "The law",
    recommendation: (number) => `Recommendation ${number}`,
    trials: {
      threshold: "a threshold of 3%",
      districts: "a mixed system, 50/50",
      turnout: "encouraging turnout",
      floor: "a turnout floor",
      protest: "“Against all”",
    },
  },
};
