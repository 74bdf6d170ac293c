import "../../charts/document.js";

import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {QueryAnswer} from "../../../src/db/connector.js";
import {exportAbout} from "../../../src/pages/query/exportAbout.js";
import {exportMenu} from "../../../src/pages/query/exportMenu.js";
import {exportFormats} from "../../../src/query/exports/exportFormat.js";
import type {ExportOrder} from "../../../src/query/exports/exportOrder.js";
import {basesOf} from "../../../src/query/queryBasis.js";
import {readAddress} from "../../../src/rules/address.js";
import {answerTo, catalogue, languages, settingIn} from "../../charts/elections.js";
import {exportMessagesIn, resultMessagesIn} from "../../words/allMessages.js";
import {resultOf} from "./results.js";

const answer: QueryAnswer = {
  ...resultOf([["party", "VARCHAR", "text"]], [["adal"], ["auyl"]]),
  milliseconds: 3,
  cut: null,
};

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal("URL", Object.assign(URL, {createObjectURL: () => "blob:x", revokeObjectURL: () => {}}));
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A menu whose files are written when the test says so. */
function opened() {
  let settle: {resolve: (file: Blob) => void; reject: (error: unknown) => void} | null = null;
  const orders: ExportOrder[] = [];
  let progress: (part: number) => void = () => {};
  const menu = exportMenu({
    words: exportMessagesIn("en"),
    formats: settingIn("en").formats,
    answer,
    about: async () => [{key: "title", label: "Title", text: "t"}],
    fileName: "mandat-query",
    write: (order, _table, watch) => {
      orders.push(order);
      progress = watch?.onProgress ?? progress;
      return new Promise((resolve, reject) => {
        settle = {resolve, reject};
        watch?.signal?.addEventListener("abort", () => reject(watch.signal?.reason));
      });
    },
  });
  document.body.append(menu);
  const press = async (id: string) => {
    document.getElementById(id)?.click();
    // What the file says of itself is gathered first.
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    menu,
    orders,
    press,
    settled: async (how: (now: NonNullable<typeof settle>) => void) => {
      if (settle) how(settle);
      await new Promise((resolve) => setTimeout(resolve));
    },
    progress: (part: number) => progress(part),
    said: () => menu.querySelector("[role=status]")?.textContent ?? "",
  };
}

describe("Taking an answer away", () => {
  test.each(exportFormats)(
    "as %s: the file is written, saved under its name, and it is said",
    async (format) => {
      const page = opened();
      await page.press(`export-${format}`);
      expect(page.orders).toMatchObject([{format, rowCount: 2, about: [{key: "title"}]}]);
      await page.settled(({resolve}) => resolve(new Blob(["x".repeat(12_500)])));
      expect(page.said()).toBe(`Saved: mandat-query.${format}, 12.5 kB.`);
      expect(document.getElementById(`export-${format}`)).not.toBeNull();
    },
  );

  test("says how far it is, and can be stopped", async () => {
    const page = opened();
    await page.press("export-csv");
    page.progress(0.42);
    expect(page.menu.querySelector("progress")?.value).toBeCloseTo(0.42);
    expect(page.menu.textContent).toContain("42%");
    expect(document.activeElement?.id).toBe("export-cancel");
    await page.press("export-cancel");
    await page.settled(() => {});
    expect(page.said()).toBe(exportMessagesIn("en").cancelled);
    expect(document.activeElement?.id).toBe("export-csv");
  });

  test("that fails says so, and another form can be tried", async () => {
    const page = opened();
    await page.press("export-xlsx");
    await page.settled(({reject}) => reject(new Error("out of memory")));
    expect(page.said()).toBe(exportMessagesIn("en").failed);
    await page.press("export-csv");
    expect(page.orders).toHaveLength(2);
  });
});

describe("What a file says of itself", () => {
  const facts = (read: readonly string[], more: Partial<Parameters<typeof exportAbout>[3]> = {}) => ({
    title: "Votes by party",
    sql: "SELECT party FROM votes",
    answer,
    basis: basesOf(read, {ofScenario: "official", own: []}),
    scenario: answerTo("three-percent"),
    address: "https://mandat.test/kk/query?threshold=3&sql=SELECT",
    day: "2026-11-27",
    version: "0.1.0",
    ...more,
  });
  const said = (language: "kk" | "ru" | "en", ...given: Parameters<typeof facts>) => {
    const entries = exportAbout(
      settingIn(language),
      exportMessagesIn(language),
      resultMessagesIn(language),
      facts(...given),
    );
    return Object.fromEntries(entries.map(({key, text}) => [key, text]));
  };

  test.each(languages)("in %s: title, SQL, basis, scenario, sources, day and version", (language) => {
    const about = said(language, ["votes", "scenario_seats"]);
    for (const key of [
      "title",
      "sql",
      "basis",
      "scenario",
      "scenario_address",
      "scenario_question",
      "sources",
      "rows",
      "exported",
      "made_with",
      "query_address",
    ])
      expect(about[key], key).toMatch(/\S/);
    expect(about.basis).toContain(resultMessagesIn(language).basis.byRow);
    expect(about.basis).toContain(resultMessagesIn(language).basis.computed);
    expect(about.exported).toContain("2026-11-27");
    expect(about).not.toHaveProperty("cut");
  });

  test("the link to the scenario opens the lab on the same question", () => {
    const {scenario_address: address} = said("en", ["scenario_seats"]);
    expect(address).toMatch(/^https:\/\/mandat\.test\/kk\/\?/);
    expect(readAddress(new URL(address).search, catalogue).question).toEqual(
      answerTo("three-percent").question,
    );
  });

  test("the question is one that the seats command answers", () => {
    const {contest, scenario} = JSON.parse(said("en", ["scenario_seats"]).scenario_question);
    expect(contest.votes.length).toBeGreaterThan(2);
    expect(scenario.threshold.percent).toBe(3);
  });

  test("the sources are those of the tables that were read", () => {
    const {sources} = said("en", ["official"], {scenario: null});
    expect(sources).toContain("http");
    expect(said("en", ["parties"], {scenario: null})).not.toHaveProperty("sources");
  });

  test.each(["rows", "bytes"] as const)("that rows are missing, where the answer was cut by its %s", (cut) =>
    expect(said("en", ["votes"], {answer: {...answer, cut}}).cut).toBe(exportMessagesIn("en").cut[cut](2)),
  );
});
