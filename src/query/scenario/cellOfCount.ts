import type {Count} from "../../core/count.js";
import {greatestWhole} from "../../stations/column.js";

/** A count as a cell; empty where it is not known, and where no cell can hold it (above 2,147,483,647). */
export const cellOfCount = (count: Count | null): number | null =>
  count === null || count > greatestWhole || count < -greatestWhole ? null : Number(count);
