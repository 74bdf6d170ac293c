import {lawColumns} from "../stations/catalogueTables.js";
import {laws} from "./contestFiles.js";
import {parquetFile} from "./parquetFile.js";

process.stdout.write(
  await parquetFile("laws", lawColumns({laws: laws()}), {
    basis: "law",
    sources: "data/SOURCES.md",
  }),
);
