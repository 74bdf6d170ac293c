import "../../charts/document.js";

import {readFileSync} from "node:fs";
import {signal} from "@preact/signals-core";
import {describe, expect, test} from "vitest";
import {entryOf} from "../../../src/catalogue/contests.js";
import {evidenceData} from "../../../src/data/evidenceData.js";
import type {Evidence} from "../../../src/pages/evidence/evidence.js";
import {regionDots} from "../../../src/pages/evidence/regionDots.js";
import {hasOfficialTurnouts, regionTable} from "../../../src/pages/evidence/regionTable.js";
import {partyName} from "../../../src/views/partyNames.js";
import {catalogue, languages, settingIn} from "../../charts/elections.js";
import {evidenceMessagesIn} from "../../words/allMessages.js";

/** What was published of the regions, read from its file. */
const published = readFileSync("data/official/turnout-2021.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));

/** Inhabitants of the regions, read from their file. */
const inhabitants = new Map(
  readFileSync("data/official/population-2021.csv", "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .map(([region, people]) => [region, Number(people)] as const),
);

const official = entryOf(catalogue, "mazhilis-2021-official");

describe.each(languages)("Regions in %s", (language) => {
  const setting = settingIn(language);
  const evidence = {
    ...setting,
    words: evidenceMessagesIn(language),
    ground: {...evidenceData(), catalogue},
    state: signal(null),
  } as unknown as Evidence;
  const shownIn = (node: Element) => node.outerHTML;
  const rowsOf = (contest: string) =>
    [...regionTable(evidence, entryOf(catalogue, contest)).querySelectorAll<HTMLElement>("tbody tr")].map(
      (row) => [
        row.dataset.region,
        ...[...row.querySelectorAll("td")].map(({textContent}) => textContent?.trim().replace(/\s/g, " ")),
      ],
    );

  test("with real names have their inhabitants and official turnout as published, and nothing else", () => {
    const wanted = published
      .map(([region, percent]) => [region, Number(percent)] as const)
      .sort((a, b) => b[1] - a[1])
      .map(([region, percent]) => [region, inhabitants.get(region), percent] as const)
      .map(([region, people, percent]) => [
        region,
        setting.formats.whole(people ?? 0).replace(/\s/g, " "),
        setting.formats.rounded(percent, 1).replace(/\s/g, " "),
      ]);
    expect(rowsOf(official.id)).toEqual(wanted);
  });

  test("with real names stand beside no party, in the picture as in the table", () => {
    const picture = regionDots(evidence, official, 720);
    for (const node of [picture as SVGElement, regionTable(evidence, official)]) {
      for (const {party} of official.contest.votes)
        expect(shownIn(node)).not.toContain(partyName(evidence, party));
      expect(shownIn(node)).not.toContain(evidence.words.protocols.reconstructed);
    }
  });

  test("that are made up are called groups, and no real region is among them", () => {
    const observed = entryOf(catalogue, "mazhilis-2021-observers");
    expect(hasOfficialTurnouts(observed)).toBe(false);
    const table = regionTable(evidence, observed);
    const names = [...table.querySelectorAll("tbody th")].map(({textContent}) => textContent);
    expect(table.querySelector("thead th")?.textContent).toBe(evidence.words.protocols.group);
    for (const name of names) expect(name).toMatch(/шартты топ|Условная группа|Made-up group/);
    expect(shownIn(regionDots(evidence, observed, 720) as SVGElement)).toContain(
      evidence.words.protocols.reconstructed,
    );
  });
});
