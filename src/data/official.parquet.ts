import {parquetFile} from "./parquetFile.js";
import {officialColumns} from "./tableColumns.js";

process.stdout.write(
  await parquetFile("official", officialColumns(), {basis: "official", sources: "data/SOURCES.md"}),
);
