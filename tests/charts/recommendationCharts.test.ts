import "./document.js";

import {describe, test} from "vitest";
import {leaderSteps} from "../../src/pages/recommendations/leaderSteps.js";
import {rangeChart} from "../../src/pages/recommendations/rangeChart.js";
import {districtBounds} from "../../src/scenario/districtBounds.js";
import {type ElectionName, questionOf} from "../../src/workshop/elections.js";
import {recommendationsMessagesIn} from "../words/allMessages.js";
import {answerTo, catalogue, type Language, settingIn} from "./elections.js";
import {expectNoneLeft, expectPicture} from "./picture.js";

const steps = (name: ElectionName, language: Language, width: number) =>
  leaderSteps(
    settingIn(language),
    answerTo(name),
    width,
    recommendationsMessagesIn(language).threshold.stepsText,
  );

const ranges = (name: ElectionName, language: Language, width: number) => {
  const bounds = districtBounds(questionOf(catalogue, name), catalogue);
  return rangeChart(settingIn(language), bounds, width, bounds.house.seats);
};

const named: readonly ElectionName[] = ["official-2021", "observers-half-districts", "official-2023", "void"];

describe.each(Object.entries({steps, ranges}))("The %s of the recommendations", (chart, draw) => {
  test.each(named)("of %s, on a laptop and on a phone", async (name) => {
    await expectPicture(draw(name, "en", 560), `recommendations/${chart}-${name}.560`);
    await expectPicture(draw(name, "kk", 320), `recommendations/${chart}-${name}.kk.320`);
  });
});

test("No picture is left of what is no longer drawn", () => expectNoneLeft("recommendations"));
