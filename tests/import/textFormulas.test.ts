import {expect, test} from "vitest";
import {load} from "./importing.js";

/** Votes of each list, by its name, as the file is guessed. */
const votesIn = async (text: string): Promise<Record<string, number>> => {
  const {votes} = (await load(text)).tables;
  const sums: Record<string, number> = {};
  votes.party.forEach((party, row) => {
    sums[party] = (sums[party] ?? 0) + votes.votes[row];
  });
  return sums;
};

test("a cell written as a formula that is a text alone is that text", async () => {
  const text =
    'station;registered;Party Ash;Party Birch\n="0001";="700";="300";="200"\n="0002";="1500";="800";="410"\n';
  expect(await votesIn(text)).toEqual({"Party Ash": 1100, "Party Birch": 610});
  expect((await load(text)).tables.protocols.station).toEqual(["0001", "0002"]);
});
