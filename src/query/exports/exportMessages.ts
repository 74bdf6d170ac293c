import type {ExportOrder, Piece} from "./exportOrder.js";

/** What the page tells the worker, in this order: what to write, the rows in pieces, that these were all. */
export type ExportAsked =
  | {readonly asked: "begin"; readonly order: ExportOrder}
  | {readonly asked: "add"; readonly piece: Piece}
  | {readonly asked: "end"};

/** What the worker tells: how many rows it has taken in all, the file, or why there is none. */
export type ExportTold =
  | {readonly told: "taken"; readonly rows: number}
  | {readonly told: "file"; readonly file: Blob}
  | {readonly told: "failure"; readonly failure: string};
