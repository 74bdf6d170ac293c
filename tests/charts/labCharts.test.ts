import "./document.js";

import {afterEach, beforeEach, describe, test} from "vitest";
import {thresholdAxis} from "../../src/pages/lab/thresholdAxis.js";
import {html} from "../../src/views/html.js";
import {parliament} from "../../src/views/parliament/parliament.js";
import {seatBars} from "../../src/views/seatBars.js";
import {seatStrip} from "../../src/views/seatStrip.js";
import {answerTo, electionNames, languages, settingIn} from "./elections.js";
import {expectNoneLeft, expectPicture, setType} from "./picture.js";

const charts = {parliament, bars: seatBars, axis: thresholdAxis};
const widths = [320, 720];

describe.each(Object.entries(charts))("The %s of the lab", (chart, draw) => {
  describe.each(electionNames)("of %s", (name) => {
    test.each(widths)("%d pixels wide", (width) =>
      expectPicture(draw(settingIn("en"), answerTo(name), width), `${chart}/${name}.${width}`),
    );
  });

  describe.each(["official-2021", "observers-half-districts", "void", "official-2023"] as const)(
    "of %s",
    (name) => {
      test.each(languages.filter((language) => language !== "en"))("in %s", (language) =>
        expectPicture(draw(settingIn(language), answerTo(name), 480), `${chart}/${name}.${language}`),
      );
    },
  );
});

describe.each(Object.entries(charts))("The %s on a wall, in the largest type", (chart, draw) => {
  beforeEach(() => setType(32));
  afterEach(() => setType(16));
  test.each(["official-2021", "half-districts", "many-lists"] as const)("of %s", (name) =>
    expectPicture(draw(settingIn("kk"), answerTo(name), 1200), `${chart}/${name}.wall`),
  );
});

describe("The strip of seats", () => {
  test.each(electionNames)("of %s", (name) =>
    expectPicture(
      html`<div>${seatStrip(settingIn("ru"), answerTo(name))}</div>`.children[0],
      `strip/${name}`,
    ),
  );
});

test("No picture is left of what is no longer drawn", () =>
  expectNoneLeft("parliament", "bars", "axis", "strip"));
