import "./document.js";

import {describe, expect, test} from "vitest";
import {stageParliament} from "../../src/pages/present/stage/stageParliament.js";
import {readAddress} from "../../src/rules/address.js";
import {answer} from "../../src/scenario/answer.js";
import {parliament} from "../../src/views/parliament/parliament.js";
import {catalogue, settingIn} from "./elections.js";

const answerOf = (address: string) => answer(readAddress(address, catalogue).question, catalogue, null);

describe("A house of a million seats", () => {
  test.each(["?seats=1000000", "?seats=1000000&sole=alone&threshold=90", "?seats=2001"])(
    "(%s) is drawn as areas",
    (address) => {
      const drawing = parliament(settingIn("en"), answerOf(address), 560);
      expect(drawing.querySelectorAll("*").length).toBeLessThan(200);
      expect(
        stageParliament(settingIn("en"), answerOf(address), {width: 900, height: 500}).querySelectorAll("*")
          .length,
      ).toBeLessThan(100);
    },
  );
});
