import {buildCatalogue} from "./buildCatalogue.js";
import {parquetFile} from "./parquetFile.js";
import {stationProtocols} from "./stationProtocols.js";
import {contestRows} from "./tableRows.js";

const catalogue = await buildCatalogue(await stationProtocols());
process.stdout.write(
  await parquetFile("contests", contestRows(catalogue), {
    basis: "official, observers",
    sources: "data/SOURCES.md",
  }),
);
