import type {Delimiter} from "../importFile.js";
import {type DelimitedReader, delimitedReader, type OnRow, type QuoteMark} from "./delimitedRows.js";
import {spaced, spacedReader} from "./spacedRows.js";

/** Cuts text into rows and cells by what stands between them. @throws ImportError past a limit. */
export const textReader = (
  delimiter: Delimiter,
  onRow: OnRow,
  file: string | null,
  quoteMark: QuoteMark,
): DelimitedReader =>
  delimiter === spaced ? spacedReader(onRow, file) : delimitedReader(delimiter, onRow, file, quoteMark);
