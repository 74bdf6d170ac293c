/** Figures for the sentences of the page of talks and of the ready talk. */
import type {Language} from "../../src/catalogue/language.js";
import type {StageWords} from "../../src/pages/present/stage/stageWords.js";
import type {PresentWords} from "../../src/pages/present/words.js";
import type {ReadyFigures} from "../../src/talk/readySteps.js";
import type {ReadyTalkWords} from "../../src/words/readyTalkWords.js";
import {readyTalkMessagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

/** For the words of the page of talks. */
export function presentSamples(language: Language): Sampled<PresentWords> {
  const {title} = readyTalkMessagesIn(language);
  const number: readonly [number][] = [[3]];
  return {
    step: number,
    up: number,
    down: number,
    removeStep: number,
    added: number,
    moved: [[3, 2]],
    stepRemoved: [[title]],
    talkRemoved: [[title]],
  };
}

/** For the words of the ready talk: those of its screens that say figures. */
export function readyTalkSamples(language: Language): unknown {
  const figures: ReadyFigures = {
    stations: 192,
    allStations: 10_061,
    percent: (100 * 192) / 10_061,
    party: {kk: "Нұр Отан", ru: "Нур Отан", en: "Nur Otan"}[language],
    withThreshold: 70,
    majority: 54,
    members: 107,
    least: 35,
    most: 84,
  };
  const {steps}: ReadyTalkWords = readyTalkMessagesIn(language);
  const told = Object.entries(steps).filter(([, {title}]) => typeof title === "function");
  return {steps: Object.fromEntries(told.map(([id]) => [id, {title: [[figures]]}]))};
}

/** For the words of a show. */
export const stageSamples = (): Sampled<StageWords> => ({
  progress: [[3, 17]],
  step: [[3]],
  furtherLists: [
    [1, 0],
    [2, 3],
    [5, 1],
  ],
});
