/** Runs beside the page: looks at files, reads them whole, writes them as CSV. Messages in `importMessages.ts`. */

import type {Catalogue} from "../catalogue/catalogue.js";
import {foreignParquet} from "../db/foreignParquet.js";
import {tablesOf} from "../db/tableColumns.js";
import {inspectFile} from "../import/guess/inspectFile.js";
import {ImportError} from "../import/importError.js";
import type {ImportContext} from "../import/inspection.js";
import {tablesCsv} from "../import/tablesCsv.js";
import type {StoredFiles} from "../storage/stores.js";
import type {Asked, Told} from "./importMessages.js";
import {LoadError} from "./loadFault.js";
import {loadSets} from "./loadSets.js";

addEventListener("message", ({data}: MessageEvent<Asked>) => void answer(data));

async function answer(message: Asked): Promise<void> {
  const {number} = message;
  const tell = (told: Told, handedOver: Transferable[] = []): void =>
    self.postMessage(told, {transfer: handedOver});
  const context = (catalogue: Catalogue): ImportContext => ({
    parties: catalogue.parties,
    readParquet: foreignParquet,
    onProgress: (progress) => tell({number, told: "progress", progress}),
  });
  tell({number, told: "begun"});
  try {
    switch (message.task) {
      case "inspect": {
        const {file, correction, catalogue} = message.asked;
        tell({number, told: "answer", answer: await inspectFile(file, context(catalogue), correction)});
        break;
      }
      case "read": {
        const {sources, order, catalogue} = message.asked;
        const {sets, report, write} = await loadSets(sources, order, catalogue, context(catalogue));
        tell({number, told: "first", first: {sets, report}});
        const files = await write(() => tell({number, told: "going-on"}));
        const handedOver = files.flatMap(({protocols, votes}) => [protocols, votes]);
        tell({number, told: "answer", answer: files}, handedOver);
        break;
      }
      case "csv": {
        tell({number, told: "answer", answer: await csvOf(message.asked.files)});
        break;
      }
    }
  } catch (error) {
    if (error instanceof LoadError)
      tell({number, told: "fault", fault: error.fault, file: error.file, report: error.report});
    else if (error instanceof ImportError)
      tell({number, told: "fault", fault: error.fault, file: error.file, report: null});
    // A defect, or a machine without room: the page hears of it as an error of the worker.
    else
      setTimeout(() => {
        throw error;
      });
  }
}

/** A set as one CSV file, as it can be loaded again and taken by the command. */
const csvOf = async (files: StoredFiles): Promise<Blob> =>
  new Blob([...tablesCsv(await tablesOf(files))], {type: "text/csv;charset=utf-8"});
