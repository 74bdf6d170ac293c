import "./document.js";

import {describe, test} from "vitest";
import {finish} from "../../src/certainty/longWork.js";
import type {DistrictCase} from "../../src/certainty/sensitivity/leverGround.js";
import {leverMap} from "../../src/certainty/sensitivity/leverMap.js";
import {leverQuestion} from "../../src/certainty/sensitivity/leverQuestion.js";
import {leverSweep} from "../../src/certainty/sensitivity/leverSweep.js";
import {type SweptLever, sweptLevers} from "../../src/certainty/sensitivity/stops.js";
import {leverLines} from "../../src/pages/sensitivity/leverLines.js";
import {mapChart} from "../../src/pages/sensitivity/mapChart.js";
import {kindName} from "../../src/pages/sensitivity/mapSaid.js";
import {lawPoint, nowPoint} from "../../src/pages/sensitivity/points.js";
import type {Sensitivity} from "../../src/pages/sensitivity/sensitivity.js";
import {quantities, unchosen} from "../../src/pages/sensitivity/state.js";
import {lawfulQuestion} from "../../src/scenario/question.js";
import {stepLines} from "../../src/views/stepLines.js";
import {type ElectionName, questionOf} from "../../src/workshop/elections.js";
import {sensitivityMessagesIn} from "../words/allMessages.js";
import {catalogue, type Language, settingIn} from "./elections.js";
import {expectNoneLeft, expectPicture} from "./picture.js";

function linesOf(
  name: ElectionName,
  lever: SweptLever,
  language: Language,
  width: number,
  won: DistrictCase,
) {
  const setting = settingIn(language);
  const words = sensitivityMessagesIn(language);
  const question = questionOf(catalogue, name);
  const lawful = lawfulQuestion(catalogue, question.contest);
  const [now, law] = [nowPoint(setting, question), lawPoint(setting, question)];
  const at = (point: typeof now) =>
    lever === "threshold"
      ? point.threshold
      : lever === "floor"
        ? 0
        : Math.round((100 * point.districts) / 98);
  const lines = leverLines(setting, {
    sweep: finish(leverSweep(leverQuestion(setting.catalogue, question, null))),
    lawSweep: finish(leverSweep(leverQuestion(setting.catalogue, lawful, null))),
    lever,
    won,
    now: at(now),
    law: at(law),
    hasMajority: true,
    everyName: words.lines.districts.every("…"),
    lawText: words.lines.law(setting.formats.percent(at(law))),
    text: words.lines[lever].heading,
  });
  return stepLines(lines, width);
}

describe.each(sweptLevers)("The step lines over the lever %s", (lever) => {
  test("under the law of 2021, on a laptop", () =>
    expectPicture(linesOf("official-2021", lever, "en", 560, "none"), `sensitivity/${lever}-law.560`));
  test("with half the seats in districts, on a phone, with the law behind it", () =>
    expectPicture(linesOf("half-districts", lever, "kk", 340, "none"), `sensitivity/${lever}-half.kk.340`));
  test("with as many districts won as in 2023", () =>
    expectPicture(
      linesOf("half-districts", lever, "ru", 560, "as-known"),
      `sensitivity/${lever}-half.ru.560`,
    ));
});

describe.each(quantities)("The map of %s", (quantity) => {
  const draw = (name: ElectionName, language: Language, width: number) => {
    const setting = settingIn(language);
    const words = sensitivityMessagesIn(language);
    const question = questionOf(catalogue, name);
    return mapChart(
      setting,
      finish(leverMap(leverQuestion(setting.catalogue, question, null))),
      {
        choices: {...unchosen, map: quantity},
        now: nowPoint(setting, question),
        law: lawPoint(setting, question),
        kindName: kindName({words, lab: setting} as unknown as Sensitivity, quantity),
        axes: {threshold: words.map.thresholdAxis, districts: words.map.districtsAxis},
        lawText: words.lines.law("…"),
        text: words.map.name,
      },
      width,
    );
  };
  test("on a laptop, with the proposal of the observers", () =>
    expectPicture(draw("observers-half-districts", "en", 900), `sensitivity/map-${quantity}.900`));
  test("on a phone", () =>
    expectPicture(draw("official-2021", "ru", 350), `sensitivity/map-${quantity}.ru.350`));
});

test("No picture is left of what is no longer drawn", () => expectNoneLeft("sensitivity"));
