import {sourceRemarks} from "./buildCatalogue.js";
import {stationProtocols} from "./stationProtocols.js";

process.stdout.write(JSON.stringify(sourceRemarks((await stationProtocols()).real)));
