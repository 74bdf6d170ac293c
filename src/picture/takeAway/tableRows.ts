import type {Language} from "../../catalogue/language.js";
import type {ResultColumn} from "../../db/resultTable.js";

/** A table of a page, column by column: what can be reckoned with as numbers, the rest as text. */
export interface ReadTable {
  readonly name: string;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Words that a table's columns need where the page has none. */
export interface ColumnWords {
  /** A column of small texts beside figures, by the name of the figures. */
  readonly note: (column: string) => string;
  /** A column without a heading. */
  readonly unnamed: string;
}

/** A cell in two: what it says, and what stands in small beside it. */
interface Cell {
  readonly text: string;
  readonly note: string;
}

/** What is no text of a cell: signs, links to sources, what is there for screen readers or to be operated. */
const skipped =
  "svg, i, .badge, .visually-hidden, [aria-hidden=true], select, input, .behind-link, .take-away";

/** What stands in small beside the text of a cell. */
const besides = "small, .compare-change, .hint";

/**
 * Reads a table as it stands on the page. A column whose cells are all numbers, in the writing of the language, is one
 * of numbers; a percent sign goes into its heading. Small texts beside figures become a column of their own.
 */
export function tableRows(table: HTMLTableElement, language: Language, words: ColumnWords): ReadTable {
  const all = [...table.rows].filter((row) => !row.querySelector("select, input"));
  const head = grid(all.filter((row) => row.parentElement?.localName === "thead"));
  const body = grid(all.filter((row) => row.parentElement?.localName !== "thead")).filter((cells) =>
    cells.some(({text, note}) => text !== "" || note !== ""),
  );
  const width = Math.max(0, ...[...head, ...body].map((cells) => cells.length));
  const columns = Array.from({length: width}, (_, column) => {
    const names = head.map((cells) => [cells[column]?.text, cells[column]?.note].filter(Boolean).join(", "));
    const name = [...new Set(names.filter(Boolean))].join(" – ") || words.unnamed;
    const cells = body.map((row) => row[column] ?? {text: "", note: ""});
    const notes = cells.map(({note}) => note);
    return [
      read(
        name,
        cells.map(({text}) => text),
        column === 0 ? null : language,
      ),
      ...(notes.some(Boolean) ? [read(words.note(name), notes, null)] : []),
    ];
  }).flat();
  return {
    name: nameOf(table),
    columns: columns.map(({column}) => column),
    rows: body.map((_, row) => columns.map(({cells}) => cells[row])),
  };
}

/** What a table is called: its caption, its label, or that of the part it stands in. */
const nameOf = (table: HTMLTableElement): string =>
  textOf(table.caption) ||
  table.getAttribute("aria-label") ||
  table.closest("[aria-label]")?.getAttribute("aria-label") ||
  "";

/** The cells of rows, each in every place that it spans. */
function grid(rows: readonly HTMLTableRowElement[]): Cell[][] {
  const made: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (made[at][column]) column++;
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down++)
        for (let across = 0; across < cell.colSpan; across++) {
          // A sentence across several columns is said once.
          const isFirst = across === 0 || row.parentElement?.localName === "thead";
          made[at + down][column + across] = isFirst ? cellOf(cell) : {text: "", note: ""};
        }
      column += cell.colSpan;
    }
  });
  return made;
}

function cellOf(cell: HTMLTableCellElement): Cell {
  if (cell.matches("[aria-hidden=true]")) return {text: "", note: ""};
  const small = [...cell.querySelectorAll<HTMLElement>(besides)].filter(
    (one) =>
      !one.parentElement?.closest(besides) &&
      one.ownerDocument.defaultView?.getComputedStyle(one).display !== "none",
  );
  return {
    text:
      textOf(cell, `${skipped}, ${besides}`) ||
      (cell.parentElement?.closest("thead") ? textOf(cell, "svg, .badge") : ""),
    note: small
      .map((one) => textOf(one))
      .filter((said) => said !== "…")
      .join("; "),
  };
}

/** The text of an element, a space wherever a reader sees one. */
function textOf(element: Element | null, without = skipped): string {
  if (!element) return "";
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? "");
    else if (node.nodeType === 1 && !(node as Element).matches(without)) {
      const isApart = /^(div|p|li|ul|ol|br|small|summary|details)$/.test((node as Element).localName);
      if (isApart) parts.push(" ");
      node.childNodes.forEach(walk);
      if (isApart) parts.push(" ");
    }
  };
  element.childNodes.forEach(walk);
  // Signs that keep words together belong to the page.
  return parts
    .join("")
    .replaceAll("\u2060", "")
    .replace(/[ \n\t]+/g, " ")
    .trim();
}

/** A column, as numbers where all of its cells are. */
function read(name: string, texts: readonly string[], language: Language | null) {
  const numbers = texts.map((text) => (isEmpty(text) ? null : language && numberIn(text, language)));
  const isOfNumbers =
    language !== null &&
    texts.some((text) => !isEmpty(text)) &&
    texts.every((text, row) => isEmpty(text) || numbers[row]);
  if (!isOfNumbers)
    return {
      column: {name, sqlType: "VARCHAR", kind: "text"} as ResultColumn,
      cells: texts.map((text) => text || null),
    };
  const inPercent = numbers.filter((one) => one?.isPercent).length;
  // Percentages beside other numbers keep their sign, as texts.
  if (inPercent > 0 && inPercent < numbers.filter(Boolean).length)
    return {
      column: {name, sqlType: "VARCHAR", kind: "text"} as ResultColumn,
      cells: texts.map((text) => text || null),
    };
  const isWhole = numbers.every((one) => !one || Number.isInteger(one.value)) && inPercent === 0;
  return {
    column: {
      name: inPercent > 0 ? `${name}, %` : name,
      sqlType: isWhole ? "BIGINT" : "DOUBLE",
      kind: isWhole ? "whole" : "decimal",
    } as ResultColumn,
    cells: numbers.map((one) => one?.value ?? null),
  };
}

/** Where there is no figure, or none yet. */
const isEmpty = (text: string): boolean => /^[–—…-]?$/.test(text);

/** A number as the language writes it; null for any other text. */
export function numberIn(text: string, language: Language): {value: number; isPercent: boolean} | null {
  const [, sign, digits, percent] =
    /^([+\-−]?)([\d.,\u00a0\u202f ]*\d)[\u00a0\u202f ]?(%?)$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const form =
    language === "en" ? /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/ : /^(\d{1,3}([\u00a0\u202f ]\d{3})+|\d+)(,\d+)?$/;
  // What begins with a nought and goes on is a name made of digits.
  if (!form.test(digits) || /^0\d/.test(digits)) return null;
  const plain =
    language === "en" ? digits.replaceAll(",", "") : digits.replace(/[\u00a0\u202f ]/g, "").replace(",", ".");
  return {value: Number(plain) * (sign === "-" || sign === "−" ? -1 : 1), isPercent: percent === "%"};
}
