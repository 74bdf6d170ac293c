import {resultArrow} from "../../db/resultArrow.js";
import {resultParquet} from "../../db/resultParquet.js";
import type {ResultCell} from "../../db/resultTable.js";
import {type StoredColumn, storedAs} from "../../db/storedColumn.js";
import {mediaTypes} from "./exportFormat.js";
import {type ExportNote, type ExportOrder, type FileWriter, withNotes} from "./exportOrder.js";
import {uniqueNames} from "./uniqueNames.js";

/** A file whose columns have types: Arrow or Parquet. Its type is known only once all cells are. */
export function typedFile(order: ExportOrder): FileWriter {
  const names = uniqueNames(order.columns.map(({name}) => name));
  const gathered: ResultCell[][] = order.columns.map(() => []);
  return {
    add({cells}) {
      cells.forEach((column, place) => {
        for (const cell of column) gathered[place].push(cell);
      });
    },
    end() {
      const columns = order.columns.map((column, place): StoredColumn => {
        const cells = gathered[place];
        return {...column, name: names[place], cells, as: storedAs(column, cells)};
      });
      const notes = new Set<ExportNote>();
      if (names.some((name, column) => name !== order.columns[column].name)) notes.add("repeated-names");
      if (columns.some(({kind, as}) => kind === "whole" && as === "text")) notes.add("wholes-as-text");
      if (columns.some(({kind, as}) => kind === "date" && as === "text")) notes.add("days-as-text");
      const metadata = Object.fromEntries([
        ...withNotes(order, notes).map(({key, text}) => [key, text]),
        ["sql_types", JSON.stringify(Object.fromEntries(columns.map(({name, sqlType}) => [name, sqlType])))],
      ]);
      const bytes =
        order.format === "arrow" ? resultArrow(columns, metadata) : resultParquet(columns, metadata);
      return new Blob([bytes], {type: mediaTypes[order.format]});
    },
  };
}
