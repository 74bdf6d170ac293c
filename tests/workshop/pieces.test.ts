import "../charts/document.js";

import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {benchOf} from "../../src/workshop/bench.js";
import {type ElectionName, electionNames, questionOf} from "../../src/workshop/elections.js";
import {pieces} from "../../src/workshop/pieces.js";
import {answerTo, catalogue, type Language, languages} from "../charts/elections.js";
import {seeWidth} from "../charts/picture.js";
import {onPage, read} from "../views/aLab.js";
import {supplies} from "./supplies.js";

beforeEach(() => {
  seeWidth(480);
  // What waits for the browser to be idle is done at once.
  vi.stubGlobal("requestIdleCallback", (done: () => void) => done());
});
afterEach(() => void vi.unstubAllGlobals());

/** A piece of an election in a language, with all that comes later there too. */
async function drawn(name: string, election: ElectionName, language: Language): Promise<HTMLElement> {
  const bench = await benchOf(supplies, questionOf(catalogue, election), language);
  expect(bench.lab.state.value.question).toEqual(questionOf(catalogue, election));
  const draw = await pieces[name].load(bench);
  const page = onPage();
  page.append(draw() ?? "");
  await new Promise((resolve) => setTimeout(resolve));
  expect(bench.lab.state.value).toMatchObject({fault: null, waits: false, ignored: []});
  return page;
}

/** What no reader may see: something that was not there, written as if it were a word. */
const slips = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\bfunction\b/;

/** Pieces that have nothing to say of some elections. */
const silent: Readonly<Record<string, (election: ElectionName) => boolean>> = {
  "appointed-switch": (election) => entryIn(election).appointedSeats === 0,
  // Nothing to tell apart: the law's own seats, none of them won in districts.
  "bars-key": (election) => {
    const {isLaw, house} = answerTo(election);
    return isLaw && house.district === 0;
  },
  "region-charts": (election) => entryIn(election).stations === 0,
};

const entryIn = (election: ElectionName) => entryOf(catalogue, questionOf(catalogue, election).contest);

describe.each(Object.keys(pieces))("The piece %s", (name) => {
  const elections = pieces[name].byElection ? electionNames : (["official-2021"] as const);
  test.each(elections)("is drawn of %s in every language", async (election) => {
    for (const language of languages) {
      const page = await drawn(name, election, language);
      const isSilent = silent[name]?.(election) ?? false;
      expect(page.textContent?.trim() === "" && !page.querySelector("svg"), language).toBe(isSilent);
      const written = page.innerHTML;
      expect(written, language).not.toMatch(slips);
      expect([...page.querySelectorAll("b")].map(read)).not.toContain("Bold & Sons");
      const ids = [...written.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    }
  });
});

test("Every page that has charts or forms has pieces", () =>
  expect(new Set(Object.values(pieces).map(({page}) => page))).toEqual(
    new Set(["lab", "compare", "evidence", "method", "recommendations", "query"]),
  ));
