import {describe, expect, test} from "vitest";
import {openingView, openPageAddress, ownPairs, readPage} from "../../../src/pages/query/pageQuery.js";
import {openingState} from "../../../src/pages/query/state.js";
import type {Address} from "../../../src/views/address.js";

const page = {
  mode: "sql",
  view: openingView,
  text: "",
  isDamaged: false,
  values: {},
  shownAs: "table",
  chart: null,
} as const;

const written = async (asked: Parameters<typeof ownPairs>[0]): Promise<string> =>
  new URLSearchParams((await ownPairs(asked)).map((pair) => [...pair])).toString();

describe("The address of the query page", () => {
  test("of the page as it opens is empty", async () =>
    expect(await written({...page, mode: "rows"})).toBe(""));

  test.each([
    {...page, text: "FROM votes"},
    {...page, text: "FROM votes", mode: "rows"},
    {...page, text: "", shownAs: "chart", chart: "bar,x,y"},
    {...page, text: "SELECT :turnout, :name", values: {turnout: "90", name: "a:b"}, shownAs: "chart"},
    {...page, text: "-- Қазақстан\n".repeat(400)},
    {...page, mode: "rows", view: {table: "votes", order: {column: "votes", descending: true}, filters: []}},
  ] as const)("brings the page back: %j", async (asked) => {
    expect(await readPage(`?${await written(asked)}`)).toEqual(asked);
  });

  test("with a query that cannot be unpacked opens the rows and says so", async () =>
    expect(await readPage("?threshold=3&sqlz=%21")).toMatchObject({mode: "rows", text: "", isDamaged: true}));
});

/** An address that a test can look into. */
function anAddress(query: string): Address & {now: () => string} {
  let now = query;
  const write = (next: string): void => {
    now = next;
  };
  return {query: () => now, follow: write, go: write, correct: write, onReturn: () => {}, now: () => now};
}

describe("The scenario and the page write into one address", () => {
  test("and neither takes away what the other wrote", async () => {
    const address = anAddress("?threshold=3&sql=FROM+votes");
    const both = await openPageAddress(address);
    expect(both.ofScenario.query()).toBe("?threshold=3");
    both.ofScenario.follow("?threshold=4&floor=28");
    expect(address.now()).toBe("?threshold=4&floor=28&sql=FROM+votes");
    both.write(openingState({...both.asked, text: "FROM parties", history: []}));
    await expect.poll(address.now).toBe("?threshold=4&floor=28&sql=FROM+parties");
  });

  test("and what was typed last stands there, however long packing took", async () => {
    const address = anAddress("");
    const both = await openPageAddress(address);
    const state = openingState({...both.asked, mode: "sql", history: []});
    both.write({...state, text: "-- long ".repeat(500)});
    both.write({...state, text: "FROM votes"});
    await expect.poll(address.now).toBe("?sql=FROM+votes");
  });
});
