import {remarksOfData} from "./buildCatalogue.js";
import {stationProtocols} from "./stationProtocols.js";

process.stdout.write(JSON.stringify(remarksOfData((await stationProtocols()).real)));
