import "../../charts/document.js";

import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {entryOf} from "../../../src/catalogue/contests.js";
import {evidenceData} from "../../../src/data/evidenceData.js";
import {type Evidence, openEvidence} from "../../../src/pages/evidence/evidence.js";
import {claimCounts, claimList, ownCounts, ownList} from "../../../src/pages/evidence/evidenceClaims.js";
import {effectView} from "../../../src/pages/evidence/evidenceEffect.js";
import {findingsView} from "../../../src/pages/evidence/evidenceFindings.js";
import {originNote, sheetLine} from "../../../src/pages/evidence/evidenceStations.js";
import {prepareStations} from "../../../src/scenario/answer.js";
import {type CheckedSheet, checkedSheet} from "../../../src/stations/findings.js";
import {stationsWithout} from "../../../src/stations/stationTable.js";
import {ownAddress} from "../../../src/views/address.js";
import {loadedSaid} from "../../../src/views/loadedSaid.js";
import {faultySheet} from "../../../src/workshop/faultySheet.js";
import {aLoadedContest as own} from "../../catalogue/aLoadedContest.js";
import {catalogue, type Language, languages, sheetOf} from "../../charts/elections.js";
import {choose, loaded, observers, onPage, read, the} from "../../views/aLab.js";
import {evidenceMessagesIn, messagesIn} from "../../words/allMessages.js";

// What waits for the browser to be idle is done next.
beforeEach(() => void vi.stubGlobal("requestIdleCallback", (done: () => void) => queueMicrotask(done)));
afterEach(() => void vi.unstubAllGlobals());

const data = evidenceData();
const faulty = async (contest: string): Promise<CheckedSheet> =>
  checkedSheet(faultySheet(sheetOf(contest).sheet));

function anEvidence(
  loadSheet: (contest: string) => Promise<CheckedSheet>,
  language: Language = "en",
  {rules = "", added = Promise.resolve()} = {},
): Evidence {
  const address = ownAddress(`?contest=${observers}${rules}`);
  return openEvidence({
    catalogue,
    data,
    language,
    messages: messagesIn(language),
    words: evidenceMessagesIn(language),
    loadSheet,
    loadStations: async (contest, without) => {
      await added;
      return prepareStations(stationsWithout(sheetOf(contest).sheet.table, without));
    },
    address,
  });
}

describe.each(languages)("The claims in %s", (language) => {
  test("are listed sentence by sentence, our own checks apart, each with its words and arithmetic", () => {
    const evidence = anEvidence(faulty, language);
    const page = onPage(claimCounts(evidence), claimList(evidence), ownCounts(evidence), ownList(evidence));
    const claims = [...page.querySelectorAll<HTMLElement>(".claim")];
    expect(claims).toHaveLength(evidence.all.length);
    for (const claim of claims) {
      expect(read(claim.querySelector(".claim-said")), claim.id).not.toBe("");
      expect(claim.querySelectorAll(".claim-lines li").length, claim.id).toBeGreaterThan(0);
      expect(claim.closest(".sentence") !== null, claim.id).toBe(claim.dataset.origin === "said");
    }
  });

  test.each([
    ["#claim-counts", ".sentence"],
    ["#own-counts", ".claim:not([data-origin=said])"],
  ])("are counted by verdict: %s counts each %s once", (list, counted) => {
    const evidence = anEvidence(faulty, language);
    const page = onPage(claimCounts(evidence), claimList(evidence), ownCounts(evidence), ownList(evidence));
    const all = [...page.querySelectorAll<HTMLElement>(counted)];
    const counts = [...page.querySelectorAll<HTMLElement>(`${list} li`)];
    for (const {dataset} of counts)
      expect(all.filter((one) => one.dataset.verdict === dataset.verdict)).toHaveLength(
        Number(dataset.claims),
      );
    expect(counts.reduce((sum, {dataset}) => sum + Number(dataset.claims), 0)).toBe(all.length);
  });
});

describe("What is wrong with protocols", () => {
  const listed = () => [...document.querySelectorAll("#findings-list tbody tr")].map(read);
  const counted = (relation: string) =>
    Number(the<HTMLElement>(`[data-relation="${relation}"]`).dataset.count);

  test.each(languages)(
    "is said in %s, by relation and one by one, as far as the filter lets it through",
    async (language) => {
      const evidence = anEvidence(faulty, language);
      onPage(findingsView(evidence));
      await loaded();
      expect(Number(the<HTMLElement>("#findings-summary").dataset.errors)).toBeGreaterThan(0);
      const all = listed();
      expect(all.length).toBeGreaterThan(10);
      choose(the<HTMLSelectElement>("#filter-relation"), "whole-number");
      expect(evidence.state.value.filter.relation).toBe("whole-number");
      await vi.waitFor(() => expect(listed().length).toBe(Math.min(counted("whole-number"), 100)), 60_000);
      expect(listed().length).toBeLessThan(all.length);
      the<HTMLButtonElement>("#filter-reset").click();
      await vi.waitFor(() => expect(listed()).toEqual(all), 60_000);
      expect(document.activeElement?.id).toBe("filter-relation");
    },
  );

  test.each(languages)(
    "leaves out what is no law where the protocols come from, and says so, in %s",
    async (language) => {
      const evidence = anEvidence(faulty, language);
      const {findings} = evidence.words;
      onPage(findingsView(evidence));
      await loaded();
      expect(counted("cast-within-registered")).toBeGreaterThan(0);
      the<HTMLInputElement>("#hold-cast-within-registered").click();
      await vi.waitFor(() => expect(counted("cast-within-registered")).toBe(0), 60_000);
      expect(read(the("#findings-left-out"))).toBe(
        findings.leftOut([findings.relations["cast-within-registered"]]),
      );
      expect(read(the('[data-relation="cast-within-registered"] .strong'))).toBe(findings.notAsked);
      expect(listed().join()).not.toContain(findings.relations["cast-within-registered"]);
      the<HTMLInputElement>("#hold-cast-within-registered").click();
      await vi.waitFor(() => expect(counted("cast-within-registered")).toBeGreaterThan(0), 60_000);
      expect(document.querySelector("#findings-left-out")).toBeNull();
      expect(document.querySelector("#hold-station-once")).toBeNull();
    },
  );

  test("that are without a fault is said too, and there is nothing to filter", async () => {
    const evidence = anEvidence(async (contest) => sheetOf(contest));
    onPage(findingsView(evidence));
    await loaded();
    expect(the<HTMLElement>("#findings-summary").dataset).toMatchObject({errors: "0", warnings: "0"});
    expect(the<HTMLElement>(".filter-bar").hidden).toBe(true);
    expect(listed()).toEqual([]);
  });

  test("changes seats, or does not: the page says which", async () => {
    onPage(effectView(anEvidence(faulty)));
    await loaded();
    const kept = [...document.querySelectorAll<HTMLElement>("#effect-law thead [data-kept]")];
    expect(kept.map(({dataset}) => dataset.kept)).toContain("no-errors");
    for (const words of document.querySelectorAll(".effect-words li")) expect(read(words)).not.toBe("");
  });

  test.each(languages)(
    "says in %s that stations are being added up where rules look at each, and then the seats",
    async (language) => {
      let add = () => {};
      const added = new Promise<void>((done) => {
        add = done;
      });
      const rules = "&districts=50&floor=20&below=protocol-exclude";
      const evidence = anEvidence(faulty, language, {rules, added});
      onPage(effectView(evidence));
      await vi.waitFor(() => the("#effect-reader"));
      const seats = () =>
        [...document.querySelectorAll<HTMLElement>('#effect-reader [data-kept="all"][data-seats]')].reduce(
          (sum, {dataset}) => sum + Number(dataset.seats),
          0,
        );
      const {waits} = evidence.words.effect.noAnswer;
      expect(read(the(".effect:has(#effect-reader) .effect-words"))).toContain(waits);
      expect(seats()).toBe(0);
      add();
      await vi.waitFor(() => expect(seats()).toBe(98));
      expect(read(the(".effect:has(#effect-reader) .effect-words"))).not.toContain(waits);
    },
  );
});

test("Protocols that cannot be had are said to be so, and asked for once more on a click", async () => {
  let asked = 0;
  const evidence = anEvidence(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error("no network")) : faulty(observers);
  });
  expect(evidence.state.value.sheet).toBe("waiting");
  await loaded();
  expect(evidence.state.value.sheet).toBe("failed");
  onPage(sheetLine(evidence, evidence.state.value.sheet) as Node);
  the<HTMLButtonElement>("#retry").click();
  await loaded();
  expect(asked).toBe(2);
  expect(evidence.state.value.sheet).toHaveProperty("marked");
});

test.each(languages)(
  "The reader's own protocols are said in %s to lack the rows that were refused and a column that may be votes",
  (language) => {
    const evidence = anEvidence(faulty, language);
    const entry = {...entryOf(catalogue, "loaded-odd"), stations: 9, loaded: own};
    const {loaded} = evidence.messages;
    const note = read(originNote(evidence, entry));
    expect(note).toContain(loadedSaid(evidence, entry)?.replace(/\s/g, " "));
    expect(note).toContain(loaded.withoutParts(2));
    expect(note).toContain(loaded.leftOut(own.leftOut));
  },
);
