import {buildCatalogue} from "./buildCatalogue.js";
import {parquetFile} from "./parquetFile.js";
import {reconstructions} from "./reconstructions.js";
import {contestRows} from "./tableRows.js";

const catalogue = await buildCatalogue(reconstructions());
process.stdout.write(
  await parquetFile("contests", contestRows(catalogue), {
    basis: "official, observers",
    sources: "data/SOURCES.md",
  }),
);
