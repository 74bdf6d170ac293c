import {parquetFile, stationMetadata} from "./parquetFile.js";
import {saidMiss, stationProtocols} from "./stationProtocols.js";

const stations = await stationProtocols();
for (const miss of stations.impossible)
  process.stderr.write(`data/protocols: with the real protocols of ${miss.contest}, ${saidMiss(miss)}\n`);
process.stdout.write(await parquetFile("protocols", stations.protocols, stationMetadata(stations)));
