import {parquetFile, stationMetadata} from "./parquetFile.js";
import {stationProtocols} from "./stationProtocols.js";

const stations = await stationProtocols();
process.stdout.write(await parquetFile("votes", stations.votes, stationMetadata(stations)));
