import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {tablesOf} from "../../src/db/tableColumns.js";
import {compareHeard, fingerprintOf, fingerprintText, groupsOf} from "../../src/loading/fingerprint.js";
import {protocolSheet} from "../../src/stations/protocolSheet.js";
import {load} from "./loading.js";

const rows = [
  "region,station,registered,cast,invalid,Ash,Birch",
  "South,2,900,400,5,195,200",
  'North,"1 ""old""",1000,500,,300,200',
];

const sheetOf = async (lines: readonly string[]) => {
  const {sets} = await load([lines.join("\n")]);
  const [{set, files}] = sets;
  const {protocols, votes} = await tablesOf(files);
  const parties = set.counts.votes.map(({party}) => party);
  return protocolSheet(protocols, votes, {contest: set.id, regions: [], parties});
};

describe("The fingerprint of loaded protocols", () => {
  test("is the SHA-256 of a text that another program can write by hand", async () => {
    const byHand = [
      '["mandat-protocols",1,"hypothetical",["Ash","Birch"]]',
      '["North","1 \\"old\\"",null,1000,null,null,500,null,null,null,[300,200]]',
      '["South","2",null,900,null,null,400,5,null,null,[195,200]]',
      "",
    ].join("\n");
    const sheet = await sheetOf(rows);
    expect([...fingerprintText(sheet, "hypothetical")].join("")).toBe(byHand);
    expect(await fingerprintOf(sheet, "hypothetical")).toBe(
      createHash("sha256").update(byHand, "utf8").digest("hex"),
    );
  });

  test("is the same however the rows stand, and another when one vote or the basis is", async () => {
    const [head, ...stations] = rows;
    const first = await fingerprintOf(await sheetOf(rows), "hypothetical");
    expect(await fingerprintOf(await sheetOf([head, ...stations.toReversed()]), "hypothetical")).toBe(first);
    expect(await fingerprintOf(await sheetOf(rows), "official")).not.toBe(first);
    const other = rows.map((row) => row.replace("300,200", "301,199"));
    expect(await fingerprintOf(await sheetOf(other), "hypothetical")).not.toBe(first);
  });

  test("of more stations than are written at once is of all of them", async () => {
    const many = Array.from({length: 4500}, (_, station) => `X,${station + 10_000},900,400,5,195,200`);
    const sheet = await sheetOf([rows[0], ...many]);
    const text = [...fingerprintText(sheet, "hypothetical")].join("");
    expect(text.split("\n")).toHaveLength(4502);
    expect(await fingerprintOf(sheet, "hypothetical")).toBe(createHash("sha256").update(text).digest("hex"));
  });
});

describe("What was heard", () => {
  const fingerprint = `abce0bf1${"0123456789abcdef".repeat(3)}deadbeef`;

  test("is read out in sixteen groups of four", () => {
    const groups = groupsOf(fingerprint);
    expect(groups).toHaveLength(16);
    expect(groups.slice(0, 2)).toEqual(["ABCE", "0BF1"]);
  });

  test.each([
    ["ABCE 0BF1", 2, 1],
    ["abce-0bf1", 2, 1],
    // All Cyrillic, as typed by somebody whose keyboard is.
    ["авсе ОВФ1", 2, 1],
    ["АБЦЕ, ОБФI.", 2, 1],
    ["DEAD BEEF", 2, 15],
    ["abce0bf1012", 2, 1],
    [fingerprint, 16, 1],
  ])("%s agrees", (heard, groups, first) => {
    expect(compareHeard(heard, fingerprint)).toEqual({is: "agrees", groups, first});
  });

  test.each([
    ["", "empty"],
    [" – ", "empty"],
    ["ABCE", "too-short"],
    ["ABCE 0BF", "too-short"],
    ["ABCE 0BF2", "differs"],
    ["BCE0 BF10", "differs"],
    [`${fingerprint}0`, "differs"],
    ["ЖЖЖЖ 0BF1", "no-hexadecimal"],
    ["<b>x</b>", "no-hexadecimal"],
  ])("%j does not: %s", (heard, is) => {
    expect(compareHeard(heard, fingerprint)).toEqual({is});
  });
});
