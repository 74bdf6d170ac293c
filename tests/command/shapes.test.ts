import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, expect, test} from "vitest";

const folder = mkdtempSync(join(tmpdir(), "mandat-shapes-"));
afterAll(() => rmSync(folder, {recursive: true}));
const law = join(folder, "law.json");
writeFileSync(law, JSON.stringify({threshold: {percent: 0}}));

function seats(name: string) {
  const file = fileURLToPath(new URL(`../import/foreign/${name}`, import.meta.url));
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/command/seats.ts", "--protocols", file, "--scenario", law, "--seats", "10"],
    {cwd: fileURLToPath(new URL("../..", import.meta.url)), encoding: "utf8"},
  );
  const {outcome, error} = JSON.parse(stdout);
  const votes = outcome?.parties.map((one: {party: string; votes: number}) => [one.party, one.votes]);
  return {votes, error, said: stderr, status};
}

test.each([
  ["transposed.csv", 140, 78],
  ["sheets-by-region.xlsx", 140, 70],
  ["merged-head3.xlsx", 100, 50],
  ["cover-sheet.xlsx", 100, 50],
])("The seats command reads %s with no row lost", (name, first, second) => {
  expect(seats(name)).toMatchObject({
    votes: [
      ["Нур Отан", first],
      ["Ак жол", second],
    ],
    status: 0,
  });
});

test("The seats command names the sheets that it leaves out", () =>
  expect(seats("cover-sheet.xlsx").said).toContain("sheets not read: Титул"));

test("The seats command says of a web page that it is one, and what to do", () =>
  expect(seats("html.xls")).toMatchObject({
    error:
      "html.xls: is a web page (HTML), whatever its name says; open it in a spreadsheet and save it as .xlsx or CSV",
    status: 1,
  }));
