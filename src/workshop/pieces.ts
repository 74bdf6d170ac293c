import {comparePieces} from "./pieces/compare.js";
import {evidencePieces} from "./pieces/evidence.js";
import {labPieces} from "./pieces/lab.js";
import {methodPieces} from "./pieces/method.js";
import type {Piece} from "./pieces/piece.js";
import {queryPieces} from "./pieces/query.js";
import {recommendationsPieces} from "./pieces/recommendations.js";

/** Every piece that can be looked at alone, by the name it has in an address. A new chart or form is one line here. */
export const pieces: Readonly<Record<string, Piece>> = {
  ...labPieces,
  ...comparePieces,
  ...evidencePieces,
  ...methodPieces,
  ...queryPieces,
  ...recommendationsPieces,
};
