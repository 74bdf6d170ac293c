import type {CatalogueContest, Law} from "../../catalogue/catalogue.js";
import {lawOf, reformNamed} from "../../catalogue/laws.js";
import type {Column} from "../../scenario/comparison.js";
import type {Setting} from "../../views/lab.js";
import type {CompareMessages} from "./words.js";

/** What names are written with. */
export type NamedIn = Pick<Setting, "catalogue" | "language"> & {readonly words: CompareMessages};

/** The names of columns; the reader's own are numbered where there are several. */
export function columnNames(naming: NamedIn, columns: readonly Column[]): readonly string[] {
  const owns = columns.filter(({kind}) => kind === "own");
  return columns.map((column) =>
    column.kind === "own"
      ? ownName(naming.words, owns.indexOf(column), owns.length)
      : presetName(naming, column),
  );
}

const ownName = ({own, ownNumbered}: CompareMessages, index: number, of: number): string =>
  of === 1 ? own : ownNumbered(index + 1);

/** The name of a column that every reader can have: a law, or the observers' package. */
export function presetName(
  {catalogue, language}: Pick<NamedIn, "catalogue" | "language">,
  column: Exclude<Column, {kind: "own"}>,
): string {
  if (column.kind === "package") return catalogue.observersPackage.name[language];
  return reformNamed(catalogue, column.law)?.reform.name[language] ?? column.law;
}

/** The name of the law of a contest's day: the one it has as a column, else its date. */
export const baselineName = (naming: NamedIn, entry: CatalogueContest): string =>
  reformName(naming, lawOf(naming.catalogue, entry));

/** A law as short as the head of a column needs. */
export const reformName = ({language, words}: NamedIn, {reform, date}: Law): string =>
  reform?.name[language] ?? words.law(date);
