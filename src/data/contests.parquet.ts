import {buildCatalogue} from "./buildCatalogue.js";
import {parquetFile} from "./parquetFile.js";
import {stationProtocols} from "./stationProtocols.js";
import {contestColumns} from "./tableColumns.js";

const catalogue = await buildCatalogue(await stationProtocols());
process.stdout.write(
  await parquetFile("contests", contestColumns(catalogue), {
    basis: "official, observers",
    sources: "data/SOURCES.md",
  }),
);
