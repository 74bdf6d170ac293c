import "./document.js";

import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {thresholdAxis} from "../../src/pages/lab/thresholdAxis.js";
import {asHex, mixed} from "../../src/views/chart/mixed.js";
import {pageColours, paletteOf} from "../../src/views/chart/palette.js";
import {withColours} from "../../src/views/chart/withColours.js";
import {parliament} from "../../src/views/parliament/parliament.js";
import {seatBars} from "../../src/views/seatBars.js";
import {answerTo, catalogue, settingIn} from "./elections.js";
import {expectNoneLeft, expectPicture} from "./picture.js";

describe("A chart taken out of its page", () => {
  const charts = {parliament, bars: seatBars, axis: thresholdAxis};
  const names = ["official-2021", "half-districts", "open-tie", "many-lists", "official-2007"] as const;
  describe.each(["light", "dark"] as const)("onto a %s ground", (ground) => {
    describe.each(Object.entries(charts))("the %s", (chart, draw) => {
      test.each(names)("of %s keeps its colours as values", async (name) => {
        const taken = withColours(draw(settingIn("en"), answerTo(name), 560), paletteOf(catalogue, ground));
        expect(taken.outerHTML).not.toMatch(/var\(|color-mix|light-dark|oklch|currentColor/);
        await expectPicture(taken, `taken-out/${chart}.${name}.${ground}`);
      });
    });
  });

  test("leaves the chart on the page as it was", () => {
    const chart = parliament(settingIn("en"), answerTo("official-2021"), 560);
    const before = chart.outerHTML;
    withColours(chart, paletteOf(catalogue, "dark"));
    expect(chart.outerHTML).toBe(before);
  });

  test("says which colour a palette does not have", () => {
    const chart = parliament(settingIn("en"), answerTo("official-2021"), 560);
    expect(() => withColours(chart, {ground: "#ffffff"})).toThrow("palette: no colour ink");
  });
});

describe("The colours of the page", () => {
  test("are those of its style sheet", () => {
    const sheet = readFileSync("src/views/style.css", "utf8");
    for (const [name, [light, dark]] of Object.entries(pageColours))
      expect(sheet).toContain(`--${name}: light-dark(${light}, ${dark});`);
  });

  test("are mixed as a browser mixes them", () => {
    // What Chromium 147 paints for color-mix(in oklab, …) and oklch(…).
    expect(mixed("#ffffff", 50, "#000000")).toBe("#636363");
    expect(mixed("#0000ff", 50, "#ffff00")).toBe("#6cabc7");
    expect(mixed("#0a7d8c", 25, "#14171a")).toBe("#1a2e34");
    expect(asHex("oklch(0.53 0.12 30)")).toBe("#a64d40");
  });
});

test("No picture is left of what is no longer drawn", () => expectNoneLeft("taken-out"));
