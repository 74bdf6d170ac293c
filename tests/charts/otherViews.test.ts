import "./document.js";
import {signal} from "@preact/signals-core";

import {describe, test} from "vitest";
import type {Compare} from "../../src/pages/compare/compare.js";
import {seatCell} from "../../src/pages/compare/compareSeats.js";
import type {ShownColumn} from "../../src/pages/compare/state.js";
import {type Draws, mostDraws, type SpreadState} from "../../src/pages/lab/spread.js";
import {spreadLine} from "../../src/pages/lab/spreadLine.js";
import type {Spread} from "../../src/reconstruction/ensemble/spread.js";
import {columnFigures} from "../../src/scenario/comparisonFigures.js";
import {lawfulQuestion} from "../../src/scenario/question.js";
import type {Lab} from "../../src/views/lab.js";
import {compareMessagesIn, spreadMessagesIn} from "../words/allMessages.js";
import {answerTo, catalogue, type ElectionName, type Language, languages, settingIn} from "./elections.js";
import {expectNoneLeft, expectPicture} from "./picture.js";

describe("The bars of the comparison", () => {
  const names = [
    "observers-2021",
    "three-percent",
    "half-districts",
    "compensatory",
    "none-admitted",
    "house-of-500",
    "official-2023",
    "many-lists",
  ] as const;
  const columnOf = (name: ElectionName): ShownColumn => {
    const answer = answerTo(name);
    const given = {
      state: "answered",
      question: answer.question,
      answer,
      members: answer.outcome.house,
    } as const;
    return {key: 1, column: null, name, answer: given, figures: columnFigures(given)};
  };
  describe.each(names)("of %s beside the law of 2021", (name) => {
    test.each(languages)("in %s", (language) => {
      const compare = {...settingIn(language), words: compareMessagesIn(language)} as Compare;
      const column = columnOf(name);
      const bars = document.createElement("div");
      for (const {party} of answerTo(name).outcome.parties) {
        const {value, change} = seatCell(compare, column, columnOf("official-2021"), party);
        const cell = document.createElement("p");
        cell.append(value, ...(change ? [" ", change] : []));
        bars.append(cell);
      }
      return expectPicture(bars, `comparison/${name}.${language}`);
    });
  });
});

describe("The line about the draws", () => {
  const nurOtan = {party: "nur-otan", least: 71, greatest: 78, most: 74, majority: 200, twoThirds: 190};
  const spread: Spread = {draws: 200, unanswered: 0, nobody: 0, parties: [nurOtan]};
  const answer = answerTo("observers-half-districts");
  const base: SpreadState = {answer, phase: "done", done: 200, of: 200, spread};
  const states: Readonly<Record<string, SpreadState>> = {
    range: base,
    same: {...base, spread: {...spread, parties: [{...nurOtan, least: 74, greatest: 74, twoThirds: 200}]}},
    drawing: {...base, phase: "drawing", done: 63, spread: null},
    stopped: {...base, phase: "stopped", done: 63, spread: null},
    "stopped-halfway": {...base, phase: "stopped", done: 63, spread: {...spread, draws: 63}},
    failed: {...base, phase: "failed", done: 0, spread: null},
    nobody: {...base, spread: {...spread, nobody: 12, unanswered: 3}},
    unanswered: {...base, spread: {...spread, draws: 0, unanswered: 200, parties: []}},
    most: {...base, of: mostDraws, done: mostDraws},
    "hangs-on-no-draw": {...base, answer: null, spread: null},
  };
  const labIn = (language: Language): Lab =>
    ({
      ...settingIn(language),
      id: (part: string) => part,
      state: signal({question: lawfulQuestion(catalogue, answer.entry.id)}),
    }) as unknown as Lab;
  describe.each(Object.entries(states))("%s", (name, state) => {
    test.each(languages)("in %s", (language) => {
      const draws: Draws = {state: signal(state), stop: () => {}, goOn: () => {}};
      return expectPicture(
        spreadLine(labIn(language), spreadMessagesIn(language), draws),
        `draws/${name}.${language}`,
      );
    });
  });
});

test("No picture is left of what is no longer drawn", () => expectNoneLeft("comparison", "draws"));
