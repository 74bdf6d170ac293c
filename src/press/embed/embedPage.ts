/** The page of the embed: the answer to the scenario in its address, out of the very views of the site. */
import type {Catalogue, Remarks} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {tablesOf} from "../../db/tableColumns.js";
import {type PreparedStations, prepareStations} from "../../scenario/answer.js";
import {stationTable} from "../../stations/stationTable.js";
import {ownAddress} from "../../views/address.js";
import {atHand} from "../../views/fetchedWhenIdle.js";
import {openLab} from "../../views/lab.js";
import {partyColours} from "../../views/partyNames.js";
import {showWaiting} from "../../views/showWaiting.js";
import {loadMessages} from "../../words/loadMessages.js";
import {embedPlace} from "./embedPlace.js";
import {embedView} from "./embedView.js";
import {loadEmbedWords} from "./loadEmbedWords.js";
import {tellHeight} from "./tellHeight.js";

/** What the build writes into the file beside its script. */
interface Contents {
  readonly catalogue: Catalogue;
  readonly remarks: Remarks;
  readonly dataVersion: string;
  readonly stations: {readonly protocols: string; readonly votes: string};
}

const {catalogue, remarks, dataVersion, stations} = JSON.parse(
  document.getElementById("contents")?.textContent ?? "",
) as Contents;
const place = embedPlace(location);
const {language, query, root} = place;
document.documentElement.lang = language;
tellHeight();
void show();

async function show(): Promise<void> {
  const [messages, words] = await Promise.all([loadMessages(language), loadEmbedWords(language)]);
  const lab = openLab({catalogue, language, messages, loadStations, address: ownAddress(query)});
  document.head.append(partyColours(lab));
  showWaiting(lab);
  document
    .getElementById("embed")
    ?.replaceChildren(...embedView(lab, {place, words, dataVersion, remarks: atHand(remarks)}));
}

/** The stations of a contest, fetched when a question hangs on them. */
async function loadStations(contest: string): Promise<PreparedStations> {
  if (root === null) throw new Error("the file lies away from its site");
  const [protocols, votes] = await Promise.all([bytesOf(stations.protocols), bytesOf(stations.votes)]);
  const tables = await tablesOf({protocols, votes});
  const {id, contest: counted} = entryOf(catalogue, contest);
  return prepareStations(
    stationTable(tables.protocols, tables.votes, {
      contest: id,
      regions: catalogue.regions.map((region) => region.id),
      parties: counted.votes.map(({party}) => party),
    }),
  );
}

async function bytesOf(file: string): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(root + file, location.origin));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.arrayBuffer();
}
