/** Which further columns tell candidates of one surname apart where no party does. */
import {isBlank, textOf} from "../cells/cell.js";
import {isPassedOver} from "../cells/recognise.js";
import type {ColumnRole} from "../mapping.js";
import {nameAt, namesAt, type ToldRoles} from "./columnPlaces.js";
import {saysParty} from "./guessGroups.js";
import type {HeadRow} from "./header.js";

/**
 * The roles of a file of a row a candidate, with what completes surnames that several candidates have: their first names,
 * and where candidates stand beside each other in one line and have none, the column by which those of one name differ
 * there, such as their numbers. Columns that name one candidate have one role, and their texts together are the name.
 */
export function withWholeNames(
  columns: readonly ColumnRole[],
  headings: readonly string[],
  rows: readonly HeadRow[],
  {isOneStation, said}: {readonly isOneStation: boolean; readonly said: ToldRoles},
): readonly ColumnRole[] {
  const surname = surnameColumn(columns, headings);
  if (surname < 0) return columns;
  const mayTell = (column: number) => columns[column].role === "ignore" && !said[column];
  const first = headings.findIndex((heading, column) => mayTell(column) && firstName.test(heading.trim()));
  if (first >= 0 && haveOneSurname(rows, surname, first))
    return columns.map((role, column) => (column === first ? columns[surname] : role));
  if (!isOneStation) return columns;
  const clashes = clashesIn(rows, surname);
  if (clashes.length === 0) return columns;
  const telling = headings.findIndex(
    (heading, column) =>
      mayTell(column) &&
      !isPassedOver(heading) &&
      tellsApart(column, clashes) &&
      isOfCandidates(rows, surname, column),
  );
  return columns.map((role, column) => (column === telling ? columns[surname] : role));
}

/** The column of candidates' names that stand for a party; −1 where parties have a column and candidates none. */
function surnameColumn(columns: readonly ColumnRole[], headings: readonly string[]): number {
  const candidate = columns.findIndex(({role}) => role === "candidate");
  if (candidate >= 0) return candidate;
  return columns.findIndex(({role}, column) => role === "party" && !saysParty(headings[column]));
}

const firstName =
  /(^|[^\p{L}])(pr[ée]noms?|first[ _-]?names?|given[ _-]?names?|forenames?|vornamen?|имя|ім[’'ʼ]?я|есімі|imi[eę]|prenume(le)?|křestní jméno|utón[ée]v|keresztn[ée]v|fornavn|förnamn|etunimi|voorna(a)?m(en)?)([^\p{L}]|$)/iu;

/** True where one surname stands beside several first names, however those are spelt. */
function haveOneSurname(rows: readonly HeadRow[], surname: number, first: number): boolean {
  const firsts = new Map<string, string>();
  return rows.some(({cells}) => {
    const [name, own] = [nameAt(cells, surname), nameAt(cells, first)];
    if (name === null || own === null) return false;
    const letters = own
      .normalize("NFD")
      .toLowerCase()
      .replaceAll(/[^\p{L}]/gu, "");
    const before = firsts.get(name);
    if (before === undefined) firsts.set(name, letters);
    return before !== undefined && before !== letters;
  });
}

/** The rows of each line in which a name stands more than once. */
function clashesIn(rows: readonly HeadRow[], surname: number): readonly (readonly HeadRow[])[] {
  const found: HeadRow[][] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const byName = new Map<string, HeadRow[]>();
    for (end = start; end < rows.length && rows[end].line === rows[start].line; end++) {
      const name = nameAt(rows[end].cells, surname);
      if (name !== null) byName.set(name, [...(byName.get(name) ?? []), rows[end]]);
    }
    found.push(...[...byName.values()].filter((own) => own.length > 1));
  }
  return found;
}

/** True where the column has another text in each row of a line that has the same name. */
const tellsApart = (column: number, clashes: readonly (readonly HeadRow[])[]): boolean =>
  clashes.every(
    (own) =>
      own.every(({cells}) => !isBlank(cells[column])) &&
      new Set(own.map(({cells}) => textOf(cells[column]).trim())).size === own.length,
  );

/** True for a column that says the same of a candidate in nearly every line, and not something new in each. */
function isOfCandidates(rows: readonly HeadRow[], surname: number, column: number): boolean {
  const named = rows.filter(({cells}) => nameAt(cells, surname) !== null);
  const names = new Set(named.map(({cells}) => nameAt(cells, surname)));
  const pairs = new Set(named.map(({cells}) => namesAt(cells, [surname, column])));
  return pairs.size <= 2 * names.size && !named.some(({cells}) => /[.,]\d|%/.test(textOf(cells[column])));
}
