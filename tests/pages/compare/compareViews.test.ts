import "../../charts/document.js";

import {beforeEach, describe, expect, test} from "vitest";
import {type Compare, openCompare} from "../../../src/pages/compare/compare.js";
import {addColumn, compareContestPicker} from "../../../src/pages/compare/compareControls.js";
import {compareNotice} from "../../../src/pages/compare/compareNotice.js";
import {compareTable} from "../../../src/pages/compare/compareTable.js";
import {nothingCut} from "../../../src/scenario/cutDistricts.js";
import {ownAddress} from "../../../src/views/address.js";
import {catalogue, type Language, languages} from "../../charts/elections.js";
import {
  choose,
  leave,
  loaded,
  official,
  onPage,
  press,
  read,
  stationsOf,
  the,
  type,
} from "../../views/aLab.js";
import {compareMessagesIn, messagesIn} from "../../words/allMessages.js";

async function aCompare(
  query: string,
  language: Language = "en",
  address = ownAddress(query),
): Promise<Compare> {
  const compare = openCompare({
    catalogue,
    language,
    messages: messagesIn(language),
    words: compareMessagesIn(language),
    cut: nothingCut,
    loadStations: stationsOf,
    address,
  });
  await loaded();
  onPage(compareNotice(compare), compareContestPicker(compare), addColumn(compare), compareTable(compare));
  return compare;
}
const names = () => [...document.querySelectorAll(".compare-name > span")].map(read);
const row = (id: string) => [...document.querySelectorAll(`[data-row="${id}"] td`)].map(read);
const act = (name: string, place: number) =>
  [...document.querySelectorAll<HTMLButtonElement>(`[data-act="${name}"]`)][place];
const two = `?contest=${official}&s=own%3Fthreshold%3D3&s=package`;

describe.each(languages)(
  "A comparison on protocols that were not found in this browser, in %s,",
  (language) => {
    const set = "loaded-0123456789abcdef";
    const asked = `?contest=${set}&s=own%3Fthreshold%3D3`;

    test("says so once, with the way to load them, and keeps them in the address until something else is asked", async () => {
      const address = ownAddress(asked);
      const compare = await aCompare(asked, language, address);
      const {ignored, loaded: words, dismiss} = messagesIn(language);
      const reason = compareMessagesIn(language).ignoredReason["not-on-device"](set);
      expect(document.querySelectorAll(".notice")).toHaveLength(1);
      expect(read(the("#ignored"))).toBe(`${ignored} ${reason}.${words.toPage} ${dismiss}`);
      expect(the<HTMLAnchorElement>("#ignored a").getAttribute("href")).toBe("./protocols");
      expect(address.query()).toBe(asked);
      expect(compare.state.value.shown.length).toBeGreaterThan(0);
    });
  },
);

describe("The columns of a comparison", () => {
  let compare: Compare;
  beforeEach(async () => {
    compare = await aCompare(two);
  });

  test("move, and the buttons at the ends can do no more", () => {
    const [baseline, first, second] = names();
    expect(act("left", 0).disabled).toBe(true);
    act("right", 0).click();
    expect(names()).toEqual([baseline, second, first]);
    expect(read(the("#compare-said"))).toContain(first);
    expect(act("right", 1).disabled).toBe(true);
  });

  test("are taken away one by one, down to the law alone", () => {
    act("remove", 0).click();
    expect(names()).toHaveLength(2);
    act("remove", 0).click();
    expect(names()).toHaveLength(1);
    expect(document.activeElement?.id).toBe("add-column");
  });

  test("are added until the table is full, and the page says so", () => {
    const button = the<HTMLButtonElement>("#add-button");
    while (!button.disabled) {
      choose(the<HTMLSelectElement>("#add-column"), "own");
      button.click();
    }
    expect(names()).toHaveLength(6);
    expect(read(the("#compare-full"))).not.toBe("");
    the<HTMLButtonElement>("#reset-columns").click();
    expect(names().length).toBeGreaterThan(2);
  });

  test("of the reader's own are typed into with a comma; the box keeps the focus and the others their answers", () => {
    const key = compare.state.value.shown[0].key;
    const box = the(`#own-threshold-${key}`);
    const others = row("holder").slice(2);
    type(box, "4,5");
    expect(the(`#own-threshold-${key}`)).toBe(box);
    expect(document.activeElement).toBe(box);
    expect(compare.state.value.shown[0].answer.question.scenario.threshold.percent).toBe(4.5);
    expect(row("holder").slice(2)).toEqual(others);
    press(box, "ArrowUp");
    expect(box.value).toBe("4.6");
  });

  test("an unusable percentage is named, and the answer stays", () => {
    const key = compare.state.value.shown[0].key;
    const before = compare.state.value.shown[0].answer;
    type(the(`#own-threshold-${key}`), "much");
    expect(read(the(`#own-error-${key}`))).not.toBe("");
    expect(compare.state.value.shown[0].answer).toBe(before);
    leave(the(`#own-threshold-${key}`));
  });

  test("a preset is adjusted as a copy beside it", () => {
    const before = names();
    act("adjust", 1).click();
    expect(names().slice(0, 3).at(-1)).toBe(before[2]);
    expect(names()).toHaveLength(4);
    expect(document.activeElement?.id).toMatch(/^own-threshold-/);
  });
});

describe.each(languages)("The table in %s", (language) => {
  test("says every ending in its column", async () => {
    const compare = await aCompare(
      `?contest=${official}&s=own%3Ffloor%3D90&s=own%3Fthreshold%3D80%26sole%3Dalone&s=own%3Fthreshold%3D3`,
      language,
    );
    const {statuses} = compare.words;
    const [law, ...columns] = row("status");
    expect(law).toBe(statuses.elected);
    expect(columns[0]).toContain(statuses.void);
    expect(columns[0]).toMatch(/63[.,]25/);
    expect(columns[1]).toContain(statuses["none-admitted"]);
    expect(columns[2]).toContain(statuses.elected);
  });

  test("has names from outside as text", async () => {
    await aCompare("?contest=loaded-odd", language);
    expect(read(the("#compare-table"))).toContain("<b>Bold & Sons</b>");
    expect([...document.querySelectorAll("b")].map(read)).not.toContain("Bold & Sons");
  });

  test("says what an address asks in vain, as text", async () => {
    await aCompare(`?contest=${official}&s=${encodeURIComponent("<i>x</i>")}`, language);
    expect(read(the("#ignored p"))).toContain("<i>x</i>");
    expect(document.querySelector("#ignored i")).toBeNull();
  });
});
