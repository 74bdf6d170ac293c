import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {foreignParquet} from "../../src/db/foreignParquet.js";
import {parquetInTime} from "../../src/db/parquetInTime.js";
import {tablesParquet} from "../../src/db/tablesParquet.js";
import {load} from "../import/importing.js";
import {endingOf} from "../import/mutatedFiles.js";

const village = "station,registered,voted,Ash,Birch\n1,90,50,20,30\n2,90,50,30,20\n";

test("a Parquet file is decoded in a thread as it is beside it", async () => {
  const {protocols} = tablesParquet((await load(village)).tables);
  expect(await parquetInTime()(protocols)).toEqual(await foreignParquet(protocols));
});

/** Parquet files in which damage has made the length of a run of values immense. */
test.each(["one.parquet", "another.parquet"])("a run of values without end is given up: %s", async (name) => {
  const bytes = readFileSync(new URL(`endless/${name}`, import.meta.url));
  expect(await endingOf({name, bytes}, parquetInTime(5))).toEqual({fault: "no-progress", seconds: 5});
});

test("a file that is broken in another way is told as it is without a thread", async () => {
  await expect(parquetInTime()(new TextEncoder().encode("PAR1 and no more").buffer)).rejects.toThrow();
});
