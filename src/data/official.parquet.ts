import {parquetFile} from "./parquetFile.js";
import {officialColumns} from "./tableColumns.js";

process.stdout.write(
  await parquetFile("official", officialColumns(), {basis: "reported", sources: "data/SOURCES.md"}),
);
