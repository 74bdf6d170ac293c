import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {reformNamed, reforms} from "../catalogue/laws.js";
import {isLoadedId} from "../catalogue/loadedSet.js";
import {
  type Column,
  type Comparison,
  lawColumn,
  mostColumns,
  openPackage,
  presetColumns,
  sameColumns,
} from "../scenario/comparison.js";
import {printsAs, readCount, writeCount} from "../scenario/hypotheticalCount.js";
import {lawfulQuestion, type Question} from "../scenario/question.js";
import {readAddress, trackers, writeAddress} from "./address.js";

/** A part of a comparison's address that was not followed. */
export interface IgnoredPart {
  readonly value: string;
  readonly reason:
    | "unknown-name"
    | "repeated"
    | "unknown-contest"
    | "not-on-device"
    | "bad-column"
    | "duplicate"
    | "too-many"
    | "bad-laws"
    | "bad-count";
}

/** The parameter that holds a column; it stands once for each, in their order. */
const columnName = "s";

/** The parameter that holds two laws side by side: `law-2007-08-18*law-2012-01-15`. */
const lawsName = "laws";

/** The parameter that holds a count in the place of the published one; every column stands on it. */
const countName = "count";

/** Says that there is no column beside the baseline: an address without columns means the presets. */
const noColumns = "none";

/** What the package leaves to the reader, by its names in an address. */
const openNames = ["floor", "below", "againstAll", "protest"];

/**
 * The comparison an address asks for: `?contest=…&s=law-2021-05-24&s=package?floor=28&s=own?threshold=4`, where what
 * follows the question mark is a lab's address (`readAddress`). A column that cannot be read is ignored and listed, and
 * so is a count that does not print as the contest does, and what stands once and is given again.
 */
export function readComparison(
  query: string,
  catalogue: Catalogue,
): {readonly comparison: Comparison; readonly ignored: readonly IgnoredPart[]} {
  const search = new URLSearchParams(query);
  const ignored: IgnoredPart[] = [];
  const named = search.get("contest") ?? catalogue.firstContest;
  const contest = entryOf(catalogue, named).id;
  if (contest !== named)
    ignored.push({value: named, reason: isLoadedId(named) ? "not-on-device" : "unknown-contest"});
  for (const name of search.keys())
    if (!["contest", columnName, lawsName, countName].includes(name) && !trackers.test(name))
      ignored.push({value: name, reason: "unknown-name"});
  for (const name of ["contest", lawsName, countName])
    for (const value of search.getAll(name).slice(1)) ignored.push({value, reason: "repeated"});
  const countText = search.get(countName);
  const count = countText === null ? null : readCount(countText);
  const fits = count !== null && printsAs(count, entryOf(catalogue, contest).printed);
  if (countText !== null && !fits) ignored.push({value: countText, reason: "bad-count"});

  const columns: Column[] = [];
  const texts = search.getAll(columnName);
  for (const text of texts.filter((one) => one !== noColumns)) {
    const column = readColumn(text, contest, catalogue);
    if (!column) ignored.push({value: text, reason: "bad-column"});
    else if (columns.some((known) => isSamePreset(known, column)))
      ignored.push({value: text, reason: "duplicate"});
    else if (columns.length === mostColumns) ignored.push({value: text, reason: "too-many"});
    else columns.push(column);
  }
  const isOpen = texts.length === 0;
  const laws = readLaws(search.get(lawsName), catalogue);
  if (laws === "unknown") ignored.push({value: search.get(lawsName) ?? "", reason: "bad-laws"});
  return {
    comparison: {
      contest,
      ...(fits && {count}),
      columns: isOpen ? presetColumns(catalogue, contest) : columns,
      ...(laws && laws !== "unknown" && {laws}),
    },
    ignored,
  };
}

/** Two laws of the catalogue; null where the address names none. */
function readLaws(text: string | null, {laws}: Catalogue): Comparison["laws"] | "unknown" | null {
  if (text === null) return null;
  const [from, to, ...rest] = text.split("*");
  const isKnown = (id: string | undefined) => laws.some((law) => law.id === id);
  return isKnown(from) && isKnown(to) && rest.length === 0 ? [from, to] : "unknown";
}

/** The address of a comparison; empty for the first contest with its presets. */
export function writeComparison({contest, count, columns, laws}: Comparison, catalogue: Catalogue): string {
  const search = new URLSearchParams();
  if (contest !== catalogue.firstContest) search.set("contest", contest);
  if (count) search.set(countName, writeCount(count));
  if (!sameColumns(columns, presetColumns(catalogue, contest))) {
    if (columns.length === 0) search.append(columnName, noColumns);
    for (const column of columns) search.append(columnName, writeColumn(column, contest, catalogue));
  }
  if (laws) search.set(lawsName, laws.join("*"));
  const query = search.toString();
  return query && `?${query}`;
}

/** Laws and the package stand once: they could not be told apart. */
export const isSamePreset = (a: Column, b: Column): boolean =>
  a.kind === "law" && b.kind === "law" ? a.law === b.law : a.kind === "package" && b.kind === "package";

function readColumn(text: string, contest: string, catalogue: Catalogue): Column | null {
  const [kind, ...rest] = text.split("?");
  const law = reformNamed(catalogue, kind);
  if (law) return rest.length === 0 ? lawColumn(law) : null;
  if (kind !== "own" && kind !== "package") return null;
  const asked = new URLSearchParams(rest.join("?"));
  const names = [...asked.keys()];
  if (names.includes("contest") || names.includes(countName)) return null;
  const {question, ignored} = readAddress(`contest=${encodeURIComponent(contest)}&${asked}`, catalogue);
  if (ignored.length > 0) return null;
  if (kind === "own") return ownColumn(question);
  if (names.some((name) => !openNames.includes(name))) return null;
  const {turnoutFloor, againstAll} = question.scenario;
  return {kind: "package", turnoutFloor, againstAll};
}

function writeColumn(column: Column, contest: string, catalogue: Catalogue): string {
  if (column.kind === "law") return column.law;
  const lawful = lawfulQuestion(catalogue, contest);
  const {kind, ...asked} =
    column.kind === "own"
      ? column
      : {
          kind: column.kind,
          ...lawful,
          scenario: {
            ...lawful.scenario,
            turnoutFloor: column.turnoutFloor,
            againstAll: column.againstAll,
          },
        };
  const search = new URLSearchParams(writeAddress({...asked, contest}, catalogue));
  search.delete("contest");
  const query = search.toString();
  return query ? `${kind}?${query}` : kind;
}

/** A question as a column of the reader's own; its contest and count are those of the comparison. */
export function ownColumn({contest, count, ...question}: Question): Column {
  return {kind: "own", ...question};
}

/**
 * The address that compares a lab's question on the votes that it stands on: the reader's own scenario first, then the
 * presets of its contest. A question that is the law's, or a preset's, needs no column of its own.
 */
export function compareAddress(question: Question, catalogue: Catalogue): string {
  const {contest, count} = question;
  const presets = presetColumns(catalogue, contest);
  const own = ownColumn(question);
  const asked = writeColumn(own, contest, catalogue);
  const isLaw = asked === writeColumn(ownColumn(lawfulQuestion(catalogue, contest)), contest, catalogue);
  const columns = isLaw ? presets : [own, ...presets].slice(0, mostColumns);
  return writeComparison({contest, ...(count && {count}), columns}, catalogue);
}

/** What a reader can add: the presets that are not there yet, and a scenario of their own. */
export function addable(
  {contest, columns}: Comparison,
  catalogue: Catalogue,
): readonly {readonly id: string; readonly column: Column}[] {
  const presets: readonly Column[] = [...reforms(catalogue).map(lawColumn), openPackage];
  const missing = presets.filter((preset) => !columns.some((column) => isSamePreset(column, preset)));
  return [...missing, ownColumn(lawfulQuestion(catalogue, contest))].map((column) => ({
    id: column.kind === "law" ? column.law : column.kind,
    column,
  }));
}
