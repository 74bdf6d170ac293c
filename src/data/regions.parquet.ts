import {parquetFile} from "./parquetFile.js";
import {withRegionsOf} from "./regionsOf.js";
import {stationProtocols} from "./stationProtocols.js";
import {regionColumns} from "./tableColumns.js";

const {protocols} = await stationProtocols();
process.stdout.write(
  await parquetFile("regions", regionColumns({regions: withRegionsOf(protocols)}), {
    basis: "reported",
    sources: "data/SOURCES.md",
  }),
);
