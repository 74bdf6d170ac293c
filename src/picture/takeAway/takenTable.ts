import {entryOf} from "../../catalogue/contests.js";
import type {ResultTable} from "../../db/resultTable.js";
import type {ExportOrder} from "../../query/exports/exportOrder.js";
import {writtenFile} from "../../query/exports/fileWriter.js";
import type {Setting} from "../../views/lab.js";
import type {PictureFacts} from "../answerText.js";
import {chartOfAnswer, chartOfCount} from "../chartText.js";
import type {ReadTable} from "./tableRows.js";
import type {TableFormat, Taken} from "./taken.js";
import type {TakeAwayWords} from "./words.js";

/**
 * A table as a file: rows, and beside them what it is, whose count, under which rules, what it rests on, its sources, its
 * address and the day.
 */
export function tableFile(
  setting: Setting,
  words: TakeAwayWords,
  taken: Taken,
  facts: PictureFacts,
  {name, columns, rows}: ReadTable,
  format: TableFormat,
): Promise<Blob> {
  const answer = taken.answer?.() ?? null;
  const entry = answer?.entry ?? entryOf(setting.catalogue, taken.question().contest);
  const said = {
    title: name || taken.label,
    under: taken.under?.() ?? [],
    key: [],
    ...(taken.sources && {sources: taken.sources()}),
    ...(taken.rests && {rests: taken.rests()}),
  };
  const text = answer
    ? chartOfAnswer(setting, answer, said, facts)
    : chartOfCount(setting, entry, said, facts);
  const about = [
    {key: "title", label: words.about.title, text: text.title},
    {key: "said", label: words.about.said, text: text.under.join("\n")},
    {key: "basis", label: words.about.basis, text: text.foot.slice(0, -1).join("\n")},
    {key: "address", label: words.about.address, text: text.address},
    {key: "made", label: words.about.made, text: text.foot.at(-1) ?? ""},
  ];
  const order: ExportOrder = {
    format,
    columns,
    rowCount: rows.length,
    about,
    notes: words.notes,
    names: words.names,
  };
  const table: ResultTable = {columns, rowCount: rows.length, cell: (row, column) => rows[row][column]};
  return writtenFile(order, table);
}
