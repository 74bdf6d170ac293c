import {contestColumns} from "../stations/catalogueTables.js";
import {buildCatalogue} from "./buildCatalogue.js";
import {parquetFile} from "./parquetFile.js";
import {stationProtocols} from "./stationProtocols.js";

const catalogue = await buildCatalogue(await stationProtocols());
process.stdout.write(
  await parquetFile("contests", contestColumns(catalogue), {
    basis: "official, observers",
    sources: "data/SOURCES.md",
  }),
);
