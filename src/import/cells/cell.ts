/** A cell of a workbook that has no value to read: a formula never computed, or an error such as #REF!. */
export interface CellFault {
  readonly fault: "no-value" | "cell-error";
  readonly text: string;
}

/** What a file has in one cell; null and "" are empty. */
export type Cell = string | number | null | undefined | CellFault;

/** The text of a cell as it stands, for headings, names and reports. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? String(cell) : cell.text;
}

/** True where nothing is written in a cell. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && isBlankText(cell));

/** Most texts begin with a letter or digit: those are not copied to see that they are not blank. */
const isBlankText = (text: string): boolean => {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  return (first <= 32 || first > 126) && text.trim() === "";
};
