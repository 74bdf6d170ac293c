import "./document.js";

import {signal} from "@preact/signals-core";
import {describe, expect, test, vi} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import type {Evidence} from "../../src/pages/evidence/evidence.js";
import {besideChart, invalidChart} from "../../src/pages/evidence/evidenceBeside.js";
import {regionDots} from "../../src/pages/evidence/regionDots.js";
import {regionTable} from "../../src/pages/evidence/regionTable.js";
import {stationScatter} from "../../src/pages/evidence/stationScatter.js";
import {turnoutHistogram} from "../../src/pages/evidence/turnoutHistogram.js";
import {paletteOf} from "../../src/views/chart/palette.js";
import {withColours} from "../../src/views/chart/withColours.js";
import {partyName} from "../../src/views/partyNames.js";
import {evidenceMessagesIn} from "../words/allMessages.js";
import {catalogue, type Language, languages, settingIn, sheetOf} from "./elections.js";
import {expectNoneLeft, expectPicture, seeWidth} from "./picture.js";

/** The page in a language, as far as charts ask it. */
function evidenceIn(language: Language): Evidence {
  const setting = settingIn(language);
  const ground = {...evidenceData(), catalogue};
  return {
    ...setting,
    words: evidenceMessagesIn(language),
    names: {party: (id: string) => partyName(setting, id), council: (id: string) => id},
    ground,
    state: signal(null),
  } as unknown as Evidence;
}

const contests = catalogue.contests.filter(({stations}) => stations > 0).map(({id}) => id);
const widths = [320, 720];

const charts = {
  scatter: (evidence: Evidence, contest: string, width: number) =>
    stationScatter(evidence, entryOf(catalogue, contest), sheetOf(contest), width),
  histogram: (evidence: Evidence, contest: string, width: number) =>
    turnoutHistogram(evidence, entryOf(catalogue, contest), sheetOf(contest), width),
  regions: (evidence: Evidence, contest: string, width: number) => {
    const drawn = regionDots(evidence, entryOf(catalogue, contest), width);
    if (!drawn) throw new Error(`no regions: ${contest}`);
    return drawn;
  },
};

describe.each(Object.entries(charts))("The %s of the stations", (chart, draw) => {
  describe.each(contests)("of %s", (contest) => {
    describe.each(languages)("in %s", (language) => {
      test.each(widths)("%d pixels wide", (width) =>
        expectPicture(draw(evidenceIn(language), contest, width), `${chart}/${contest}.${language}.${width}`),
      );
    });

    test.each(["light", "dark"] as const)("onto a %s ground keeps its colours as values", async (ground) => {
      const taken = withColours(draw(evidenceIn("en"), contest, 480), paletteOf(catalogue, ground));
      expect(taken.outerHTML).not.toMatch(/var\(|color-mix|light-dark|oklch|currentColor/);
      await expectPicture(taken, `${chart}/${contest}.${ground}`);
    });
  });
});

describe.each(Object.entries({beside: besideChart, invalid: invalidChart}))(
  "The %s figures",
  (chart, draw) => {
    describe.each(languages)("in %s", (language) => {
      test.each(widths)("%d pixels wide, in the room that was kept for it", async (width) => {
        seeWidth(width);
        const place = (draw(evidenceIn(language)) as DocumentFragment).querySelector(".chart");
        const room = place?.querySelector("div")?.style.height ?? "";
        // What draws it comes later.
        const svg = await vi.waitUntil(() => place?.querySelector(":scope > svg"));
        expect(Number.parseFloat(svg.getAttribute("height") ?? "")).toBeCloseTo(Number.parseFloat(room), 3);
        await expectPicture(svg, `${chart}/${language}.${width}`);
      });
    });
  },
);

test("No picture is left of what is no longer drawn", () =>
  expectNoneLeft("scatter", "histogram", "regions", "beside", "invalid"));

describe.each(languages)("Beside the name of a real region, in %s", (language) => {
  const evidence = evidenceIn(language);
  const official = contests.find((id) => entryOf(catalogue, id).regionalTurnouts) ?? "";
  const shareWord = evidence.words.protocols.share("").trim().slice(0, 6);

  test("stand its official turnout and its published inhabitants, and no share of a party", () => {
    const table = regionTable(evidence, entryOf(catalogue, official));
    expect([...table.querySelectorAll("th[scope=col]")]).toHaveLength(3);
    const north = [...(table.querySelector("[data-region=north-kazakhstan]")?.querySelectorAll("td") ?? [])];
    expect(north.map((cell) => cell.textContent?.replace(/\D/g, ""))).toEqual(["543735", "755"]);
    const drawn = regionDots(evidence, entryOf(catalogue, official), 720);
    expect(drawn?.querySelectorAll("circle")).toHaveLength(17);
    expect(drawn?.textContent).not.toContain(shareWord);
  });

  test("made-up areas have the shares of their own protocols", () => {
    const made = contests.find((id) => !entryOf(catalogue, id).regionalTurnouts) ?? "";
    expect([
      ...regionTable(evidence, entryOf(catalogue, made)).querySelectorAll("th[scope=col]"),
    ]).toHaveLength(4);
  });
});
