import type {EnsembleData} from "../reconstruction/ensemble/ensembleData.js";
import {reconstructionNotes} from "./contestFiles.js";
import {realProtocols} from "./realProtocols.js";
import {publishedContests} from "./reconstructions.js";

const published = publishedContests();
const {known} = await realProtocols(published);
const data: EnsembleData = {
  seed: reconstructionNotes().seed,
  contests: published.map((contest) => ({published: contest, known: known.get(contest.contest) ?? []})),
};
process.stdout.write(JSON.stringify(data));
