import {parquetFile} from "./parquetFile.js";
import {officialRows} from "./tableRows.js";

process.stdout.write(
  await parquetFile("official", officialRows(), {basis: "official", sources: "data/SOURCES.md"}),
);
