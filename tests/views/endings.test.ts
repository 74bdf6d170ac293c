import "../charts/document.js";

import {signal} from "@preact/signals-core";
import {describe, expect, test} from "vitest";
import type {Remarks} from "../../src/catalogue/catalogue.js";
import {sourceOf} from "../../src/catalogue/lookUp.js";
import {remarksOfData} from "../../src/data/buildCatalogue.js";
import {basisLine} from "../../src/pages/lab/basisLine.js";
import {measuresTable} from "../../src/pages/lab/measuresTable.js";
import {seatsTable} from "../../src/pages/lab/seatsTable.js";
import {citedSources} from "../../src/scenario/citedSources.js";
import {badge} from "../../src/views/badge.js";
import {atHand, type FetchedLater} from "../../src/views/fetchedWhenIdle.js";
import {headline} from "../../src/views/headline.js";
import {levers} from "../../src/views/levers.js";
import {type LaterRemarks, sourceList} from "../../src/views/sourceList.js";
import {working} from "../../src/views/working.js";
import {type ElectionName, electionNames} from "../../src/workshop/elections.js";
import {languages} from "../charts/elections.js";
import {spreadMessagesIn} from "../words/allMessages.js";
import {aLab, labOn, never, official, official2023, onPage, read, the, withRules} from "./aLab.js";

const answerOf = (lab: Awaited<ReturnType<typeof labOn>>) => {
  const {answer} = lab.state.value;
  if (!answer) throw new Error("no answer");
  return answer;
};

describe.each(languages)("A list exempt from the threshold, in %s", (language) => {
  const lab = aLab({language, query: "?exempt=auyl+nur-otan"});
  const {table} = lab.messages;
  const cellOf = (party: string) =>
    read(
      onPage(seatsTable(lab, spreadMessagesIn(language), answerOf(lab))).querySelector(
        `tr[data-party="${party}"]`,
      ),
    );

  test("is in without the votes, and not said to be short of them", () => {
    expect(cellOf("auyl")).toContain(`${table.yes} ${table.exempt}`);
    expect(cellOf("nur-otan")).not.toContain(table.exempt);
    expect(cellOf("adal")).not.toContain(table.exempt);
  });

  test("is marked in the working", () => {
    const marked = read(onPage(working(lab, answerOf(lab)))).split(table.exempt).length - 1;
    expect(marked).toBe(2);
  });
});

describe.each(languages)("Every ending is said in %s", (language) => {
  const said = async (name: ElectionName) => {
    const lab = await labOn(name, {language});
    return read(headline(lab, lab.state.value));
  };

  test("each in words of its own", async () => {
    const endings = [
      "official-2021",
      "void",
      "none-admitted",
      "one-alone",
      "vacant-regions",
      "open-tie",
      "settled-tie",
    ];
    const sentences = await Promise.all(endings.map((name) => said(name as ElectionName)));
    expect(new Set(sentences).size).toBe(endings.length);
  });

  test("an election that is void names the turnout and the floor it missed", async () => {
    expect(await said("void")).toMatch(/63[.,]25.*90/);
  });

  test("where nobody is admitted, the threshold and the empty seats are named", async () => {
    expect(await said("none-admitted")).toMatch(/80/);
    expect(await said("none-admitted")).toMatch(/98/);
  });

  test("a tie that nobody settles names both parties and the seat; one that is settled says who has it", async () => {
    const [open, settled] = [await said("open-tie"), await said("settled-tie")];
    expect(open).toMatch(/A.*B/);
    expect(settled).toMatch(/A.*B/);
    expect(open).not.toBe(settled);
  });

  test("seats that stay empty are counted", async () => {
    const lab = aLab({language, query: `?contest=${official2023}`});
    lab.ask(withRules(lab.state.value.question, {againstAll: {percent: 3, consequence: "vacant"}}));
    const {vacant} = answerOf(lab).outcome;
    expect(vacant).toBeGreaterThan(0);
    expect(read(headline(lab, lab.state.value))).toContain(lab.messages.vacantSeats(vacant, 98));
  });

  test("what hangs on figures of regions that nobody published is no number, before draws and after them", async () => {
    const lab = await labOn("vacant-regions", {language});
    const {outcome} = answerOf(lab);
    const [leader] = outcome.parties;
    const seatsSaid = (text: string) => text.match(/\d+/g)?.map(Number) ?? [];
    const before = read(headline(lab, lab.state.value));
    expect(seatsSaid(before)).not.toContain(leader.seats);
    expect(seatsSaid(before)).not.toContain(outcome.vacant);
    const own = {party: leader.party, least: 31, greatest: 57, most: 50, majority: 3, twoThirds: 0};
    const spread = {draws: 200, unanswered: 0, nobody: 0, parties: [own]};
    const after = read(headline(lab, lab.state.value, {drawn: spread}));
    expect(seatsSaid(after)).toEqual(expect.arrayContaining([31, 57, 200]));
    expect(seatsSaid(after)).not.toContain(leader.seats);
  });

  test("districts that only a model can fill give both ends, the districts that decide, and a known case", async () => {
    const lab = await labOn("half-districts", {language});
    const said = read(headline(lab, lab.state.value));
    const {ranges, outcome} = answerOf(lab);
    const leader = ranges?.find(({party}) => party === outcome.parties[0].party);
    expect(leader).toMatchObject({none: 35, every: 84, districts: 49});
    expect(said.match(/\d+/g)).toEqual(expect.arrayContaining(["35", "84", "37", "49", "2023", "22", "29"]));
  });

  test("while stations are on their way, and when the core cannot answer", () => {
    const waiting = aLab({language, query: `?contest=${official}&districts=50`, loadStations: never});
    const wait = read(headline(waiting, waiting.state.value));
    expect(wait).not.toBe("");
    const lab = aLab({language, query: `?contest=${official}`});
    const {question} = lab.state.value;
    lab.ask(withRules(question, {threshold: {...question.scenario.threshold, percent: 250}}));
    const fault = read(headline(lab, lab.state.value));
    expect(fault).toContain("threshold");
    expect(fault).not.toBe(wait);
  });
});

test("A rule that the headline does not name stands in the line under it", () => {
  const lab = aLab({query: `?contest=${official}&threshold=12&sole=alone`});
  expect(read(the(".rules-line", onPage(headline(lab, lab.state.value))))).not.toBe("");
  const lawful = aLab({query: `?contest=${official}`});
  expect(onPage(headline(lawful, lawful.state.value)).querySelector(".rules-line")).toBeNull();
});

describe("The table of seats", () => {
  test.each(electionNames)(
    "of %s has a row a party, and adds up to the seats that are filled",
    async (name) => {
      const lab = await labOn(name);
      const {outcome} = answerOf(lab);
      const table = the("table", onPage(seatsTable(lab, spreadMessagesIn(lab.language), answerOf(lab))));
      const rows = [...table.querySelectorAll<HTMLElement>("tbody tr")];
      expect(rows.map((row) => row.dataset.party)).toEqual(outcome.parties.map(({party}) => party));
      const seats = rows.reduce((sum, row) => sum + Number(row.dataset.seats), 0);
      expect(seats).toBe(outcome.house - outcome.vacant);
      expect(read(table.querySelector("tfoot tr:last-child td.strong"))).toBe(String(seats));
      expect(table.dataset).toMatchObject({status: outcome.status, vacant: String(outcome.vacant)});
    },
  );
});

describe("The working", () => {
  test.each(electionNames)(
    "of %s has every step the core took, and every assumption it made",
    async (name) => {
      const lab = await labOn(name);
      const {outcome} = answerOf(lab);
      const page = onPage(working(lab, answerOf(lab)));
      const steps = [...page.querySelectorAll<HTMLElement>("[data-step]")];
      expect(steps.map(({dataset}) => dataset.step)).toEqual(outcome.steps.map(({step}) => step));
      expect(steps.map(read)).not.toContain("");
      const assumed = [...page.querySelectorAll<HTMLElement>("[data-assumption]")].map(
        ({dataset}) => dataset.assumption,
      );
      expect(assumed).toEqual(expect.arrayContaining([...outcome.assumptions]));
    },
  );
});

describe("The table of measures", () => {
  test("says in one sentence that nobody is elected, where nobody is", async () => {
    const lab = await labOn("void");
    const page = onPage(measuresTable(lab, answerOf(lab)));
    expect(page.querySelector("table")).toBeNull();
    expect(read(page)).toBe(lab.messages.measures.nobody);
  });

  test("has the measures under the rules asked beside those of the law", async () => {
    const lab = await labOn("three-percent");
    const [first] = [...onPage(measuresTable(lab, answerOf(lab))).querySelectorAll("tbody tr")];
    const [now, law] = [...first.querySelectorAll("td")].map(read);
    expect(now).not.toBe(law);
  });
});

describe("A name from outside is text", () => {
  test.each(languages)("in every view of an answer, in %s", async (language) => {
    const lab = await labOn("odd-names", {language});
    const answer = answerOf(lab);
    const page = onPage(
      headline(lab, lab.state.value),
      seatsTable(lab, spreadMessagesIn(lab.language), answer),
      working(lab, answer),
    );
    expect(read(page).split("<b>Bold & Sons</b>").length).toBeGreaterThan(3);
    expect([...page.querySelectorAll("b")].map(read)).not.toContain("Bold & Sons");
  });
});

test.each(languages)(
  "Every source is listed once, with a basis, and badges lead to it, in %s",
  async (language) => {
    const lab = await labOn("official-2021", {language});
    const page = onPage(
      sourceList(lab, {remarks}),
      seatsTable(lab, spreadMessagesIn(lab.language), answerOf(lab)),
    );
    const items = [...page.querySelectorAll(".sources > li")];
    expect(items).toHaveLength(lab.catalogue.sources.length);
    for (const item of items) expect(read(item.querySelector(".badge")), item.id).not.toBe("");
    for (const badge of page.querySelectorAll<HTMLAnchorElement>("a.badge"))
      expect(document.getElementById(badge.getAttribute("href")?.slice(1) ?? "")).not.toBeNull();
  },
);

const remarks = atHand(remarksOfData());

test.each(languages)(
  "A source with known faults tells them, where it is cited and in the whole list, in %s",
  async (language) => {
    const lab = await labOn("official-2021", {language});
    const {sources} = lab.messages;
    const told = remarksOfData()["cec-2021"][language].replace(/\s+/g, " ");
    const read2021 = (later: LaterRemarks, only?: readonly string[]) =>
      read(onPage(sourceList(lab, {remarks: later, only})).querySelector("#source-cec-2021"));
    expect(read2021(remarks)).toContain(told);
    expect(read2021(remarks, ["cec-2021"])).toContain(told);
    const fetched = signal<FetchedLater<Remarks>>({part: null, isMissing: false});
    const page = onPage(sourceList(lab, {remarks: fetched, only: ["cec-2021"]}));
    expect(read(page)).toContain(sources.remarksComing);
    fetched.value = {part: null, isMissing: true};
    expect(read(page)).toContain(sources.remarksMissing);
    fetched.value = {part: remarksOfData(), isMissing: false};
    expect(read(page)).toContain(told);
  },
);

test("A source without remarks has nothing to open", async () => {
  const lab = await labOn("official-2021");
  const without = lab.catalogue.sources.filter(({id}) => !remarksOfData()[id]);
  expect(without.length).toBeGreaterThan(0);
  const page = onPage(sourceList(lab, {remarks, only: without.map(({id}) => id)}));
  expect(page.querySelector("details")).toBeNull();
  expect(read(page)).not.toContain(lab.messages.sources.remarks);
});

test("A list of some sources names those, in the order of the full list", async () => {
  const lab = await labOn("official-2021");
  const page = onPage(sourceList(lab, {remarks, only: ["party-law", "cec-2021"]}));
  expect([...page.querySelectorAll(".sources > li")].map(({id}) => id)).toEqual([
    "source-cec-2021",
    "source-party-law",
  ]);
});

test.each([
  "official-2021",
  "half-districts",
  "official-2023",
  "appointed-left-out",
  "observers-2021",
] as const)("What an answer cites is all that its badges lead to: %s", async (name) => {
  const lab = await labOn(name);
  const answer = answerOf(lab);
  const cited = citedSources(lab.catalogue, answer);
  expect(cited).not.toContain("results-1999");
  const page = onPage(
    seatsTable(lab, spreadMessagesIn(lab.language), answer),
    measuresTable(lab, answer),
    levers(lab),
    basisLine(lab, answer),
    sourceList(lab, {remarks, only: cited}),
  );
  for (const badge of page.querySelectorAll<HTMLAnchorElement>("a.badge"))
    expect(document.getElementById(badge.getAttribute("href")?.slice(1) ?? ""), badge.href).not.toBeNull();
});

test.each(languages)("An official figure read elsewhere says so, in %s", async (language) => {
  const lab = await labOn("official-2021", {language});
  const {basis, basisMeaning} = lab.messages;
  expect(sourceOf(lab.catalogue, "cec-2021")?.basis).toBe("reported");
  const shown = the("a", onPage(badge(lab, "official", "cec-2021")));
  expect(read(shown)).toBe(basis.reported);
  expect(shown.title).toContain(basisMeaning.reported);
  const catalogue = {
    ...lab.catalogue,
    sources: lab.catalogue.sources.map((source) => ({...source, basis: "official" as const})),
  };
  expect(read(onPage(badge({...lab, catalogue}, "official", "cec-2021")))).toBe(basis.official);
  expect(basis.official).not.toBe(basis.reported);
});
