import {LoadError} from "../../loading/loadFault.js";
import type {SaidFault} from "./state.js";

/**
 * What is told of an error in loading.
 * @throws the error itself where it is another one: that is a mistake of ours.
 */
export function saidFault(error: unknown): SaidFault {
  if (error instanceof LoadError) return {fault: error.fault, file: error.file};
  throw error;
}
