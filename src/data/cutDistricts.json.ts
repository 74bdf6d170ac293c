import {entryOf} from "../catalogue/contests.js";
import {prepareStations} from "../scenario/answer.js";
import {cutDistricts} from "../scenario/cutDistricts.js";
import {stationTable} from "../stations/stationTable.js";
import {buildCatalogue} from "./buildCatalogue.js";
import {stationProtocols} from "./stationProtocols.js";

const stations = await stationProtocols();
const catalogue = await buildCatalogue(stations);
const entry = entryOf(catalogue, catalogue.firstContest);
const table = stationTable(stations.protocols, stations.votes, {
  contest: entry.id,
  regions: catalogue.regions.map(({id}) => id),
  parties: entry.contest.votes.map(({party}) => party),
});
process.stdout.write(JSON.stringify(cutDistricts(catalogue, entry, prepareStations(table))));
