/** Runs beside the page: writes one file. Messages in `exportMessages.ts`. */
import type {ExportAsked, ExportTold} from "./exportMessages.js";
import type {FileWriter} from "./exportOrder.js";
import {fileWriter} from "./fileWriter.js";

let writer: FileWriter | null = null;
let rows = 0;
/** Pieces are written one after the other, as they came. */
let last: Promise<void> = Promise.resolve();

addEventListener("message", ({data}: MessageEvent<ExportAsked>) => {
  last = last
    .then(() => take(data))
    .catch((error: unknown) => tell({told: "failure", failure: String(error)}));
});

async function take(message: ExportAsked): Promise<void> {
  if (message.asked === "begin") writer = fileWriter(message.order);
  if (message.asked === "add") {
    await writer?.add(message.piece);
    rows += message.piece.rowCount;
    tell({told: "taken", rows});
  }
  if (message.asked === "end" && writer) tell({told: "file", file: await writer.end()});
}

const tell = (told: ExportTold): void => self.postMessage(told);
