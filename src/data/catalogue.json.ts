import {buildCatalogue} from "./buildCatalogue.js";
import {stationProtocols} from "./stationProtocols.js";

process.stdout.write(JSON.stringify(await buildCatalogue(await stationProtocols())));
