import {InputError} from "../core/inputError.js";
import {readFields, readList, readText, readWord} from "../core/read.js";
import {countColumns} from "../stations/countColumns.js";
import type {ColumnGroups} from "./formats/columnGroups.js";
import {encodings, partings} from "./importFile.js";
import {limits} from "./limits.js";
import {type ColumnRole, canBeAdded, type Mapping, nameColumns, type PartyRole} from "./mapping.js";

/** A mapping as far as somebody says it; the rest is guessed. Columns may be told by their headings alone. */
export type MappingWish = Partial<Omit<Mapping, "columns" | "isOwn">> & {
  readonly columns?: readonly ColumnRole[];
  readonly columnsByHeading?: ReadonlyMap<string, ColumnRole>;
};

const fields = [
  "encoding",
  "delimiter",
  "sheet",
  "moreSheets",
  "isTransposed",
  "groups",
  "headerRow",
  "columns",
  "stationWithin",
  "fillDown",
  "captions",
  "listsBelow",
  "fixed",
  "parties",
  "thousands",
  "combine",
  "totals",
  "only",
  "rowsWithoutStation",
  "isOwn",
] as const;

/**
 * A mapping, or a part of one, from plain JSON: as `inspectFile` guesses it, with `columns` a list of roles in the
 * order of the file or an object of roles by heading.
 * @throws InputError that names the field and the value.
 */
export function parseMapping(json: unknown, field = "mapping"): MappingWish {
  const told = readFields(json, field, fields);
  const at = (name: (typeof fields)[number]) => `${field}.${name}`;
  const read = <Value>(name: (typeof fields)[number], how: (value: unknown, at: string) => Value) =>
    told[name] === undefined ? {} : {[name]: how(told[name], at(name))};
  const orNull =
    <Value>(how: (value: unknown, at: string) => Value) =>
    (value: unknown, place: string) =>
      value === null ? null : how(value, place);
  const isList = Array.isArray(told.columns);
  return {
    ...read(
      "encoding",
      orNull((value, place) => readWord(value, place, encodings)),
    ),
    ...read(
      "delimiter",
      orNull((value, place) => readWord(value, place, partings)),
    ),
    ...read("sheet", orNull(readText)),
    ...read("moreSheets", (value, place) => readEach(value, place, readSheet)),
    ...read("isTransposed", readYesNo),
    ...read("groups", orNull(readGroups)),
    ...read("headerRow", readRow),
    ...(isList ? read("columns", (value, place) => readEach(value, place, readColumn)) : {}),
    ...(isList || told.columns === undefined
      ? {}
      : {columnsByHeading: readByHeading(told.columns, at("columns"))}),
    ...read("stationWithin", (value, place) => readEach(value, place, readWithin)),
    ...read("fillDown", (value, place) => readEach(value, place, readFilled)),
    ...read("listsBelow", readTrue),
    ...read("captions", (value, place) => readWord(value, place, ["area"] as const)),
    ...read("fixed", readFixed),
    ...read("parties", (value, place) => readEach(value, place, readParty)),
    ...read(
      "thousands",
      orNull((value, place) => readWord(value, place, [",", "."] as const)),
    ),
    ...read("combine", (value, place) => readWord(value, place, ["add"] as const)),
    ...read("totals", orNull(readTotals)),
    ...read("only", (value, place) => readEach(value, place, readOnly)),
    ...read("rowsWithoutStation", (value, place) => readWord(value, place, ["keep"] as const)),
  };
}

function readEach<Value>(
  value: unknown,
  field: string,
  read: (value: unknown, field: string) => Value,
): Value[] {
  return readList(value, field).map((one, index) => read(one, `${field}[${index}]`));
}

function readTrue(value: unknown, field: string): true {
  if (value !== true) throw new InputError("not-one-of", field, value, "(true, or left out)");
  return true;
}

function readRow(value: unknown, field: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw new InputError("out-of-range", field, value, "(a whole number from 0 on)");
  return value;
}

function readSheet(value: unknown, field: string): {sheet: string; headerRow: number; station?: string} {
  const {sheet, headerRow, station} = readFields(value, field, ["sheet", "headerRow", "station"]);
  return {
    sheet: readText(sheet, `${field}.sheet`),
    headerRow: readRow(headerRow, `${field}.headerRow`),
    ...(station === undefined ? {} : {station: readText(station, `${field}.station`)}),
  };
}

function readTotals(value: unknown, field: string): {column: number; texts: string[]} {
  const {column, texts} = readFields(value, field, ["column", "texts"]);
  return {column: readRow(column, `${field}.column`), texts: readEach(texts, `${field}.texts`, readText)};
}

function readOnly(value: unknown, field: string): NonNullable<Mapping["only"]>[number] {
  const {column, texts, others} = readFields(value, field, ["column", "texts", "others"]);
  return {
    column: readRow(column, `${field}.column`),
    texts: readEach(texts, `${field}.texts`, readText),
    others:
      others === undefined ? "ignored" : readWord(others, `${field}.others`, ["totals", "ignored"] as const),
  };
}

function readGroups(value: unknown, field: string): ColumnGroups {
  const {columns, step, times} = readFields(value, field, ["columns", "step", "times"]);
  const places = readEach(columns, `${field}.columns`, readRow);
  if (places.length === 0 || places.some((place, at) => at > 0 && place <= places[at - 1]))
    throw new InputError("out-of-range", `${field}.columns`, columns, "(columns from left to right)");
  const read = (number: unknown, name: string) => {
    const whole = readRow(number, `${field}.${name}`);
    if (whole === 0 || whole > limits.columns)
      throw new InputError("out-of-range", `${field}.${name}`, number, `(from 1 to ${limits.columns})`);
    return whole;
  };
  const isToEnd = times === undefined || times === null;
  return {columns: places, step: read(step, "step"), times: isToEnd ? null : read(times, "times")};
}

function readYesNo(value: unknown, field: string): boolean {
  if (typeof value !== "boolean") throw new InputError("not-one-of", field, value, "true, false");
  return value;
}

const columnRoles = [
  ...nameColumns,
  ...countColumns,
  "area",
  "party",
  "candidate",
  "party_votes",
  "ignore",
  "votes",
] as const;
const partyRoles = [...countColumns, "ignore", "votes"] as const;

function readColumn(value: unknown, field: string): ColumnRole {
  const {role: told, party} = readFields(value, field, ["role", "party"]);
  const role = readWord(told, `${field}.role`, columnRoles);
  return role === "votes" ? {role, party: readText(party, `${field}.party`)} : {role};
}

function readParty(value: unknown, field: string): {text: string; as: PartyRole} {
  const {text, as} = readFields(value, field, ["text", "as"]);
  const {role: told, party} = readFields(as, `${field}.as`, ["role", "party"]);
  const role = readWord(told, `${field}.as.role`, partyRoles);
  return {
    text: readText(text, `${field}.text`),
    as: role === "votes" ? {role, party: readText(party, `${field}.as.party`)} : {role},
  };
}

function readByHeading(value: unknown, field: string): Map<string, ColumnRole> {
  if (typeof value !== "object" || value === null) throw new InputError("not-an-object", field, value);
  return new Map(
    Object.entries(value).map(([heading, role]) => [heading, readColumn(role, `${field}.${heading}`)]),
  );
}

const readWithin = (value: unknown, field: string) =>
  readWord(value, field, ["region", "district", "area"] as const);

const readFilled = (value: unknown, field: string) =>
  readWord(value, field, ["contest", "region", "district", "area"] as const);

function readFixed(value: unknown, field: string): Mapping["fixed"] {
  const told = readFields(value, field, ["contest", "region", "district", "station"] as const);
  return Object.fromEntries(
    Object.entries(told).map(([name, text]) => [name, readText(text, `${field}.${name}`)]),
  );
}

/** What several columns may be without being added up: the names of an election, or of a place, may stand in two. */
const mayRepeat = new Set<string>(["votes", "ignore", "contest", "area"]);

/**
 * The guessed mapping with what somebody wished in its place. A column that was guessed to be what another is told to
 * be gives way, unless they are to be added up. @throws InputError for a heading the file does not have.
 */
export function wishedMapping(
  guessed: Mapping,
  {columnsByHeading, ...wish}: MappingWish,
  headings: readonly string[],
  field = "mapping",
): Mapping {
  const columns = [...(wish.columns ?? guessed.columns)];
  const told = new Map<number, ColumnRole>();
  for (const [heading, role] of columnsByHeading ?? []) {
    const place = headings.indexOf(heading.normalize("NFC").trim());
    if (place < 0)
      throw new InputError("not-one-of", `${field}.columns`, heading, headings.filter(Boolean).join(", "));
    told.set(place, role);
  }
  const isAdding = (wish.combine ?? guessed.combine) === "add";
  const onlyOne = new Set<string>(
    [...told.values()].flatMap(({role}) =>
      mayRepeat.has(role) || (isAdding && canBeAdded(role)) ? [] : [role],
    ),
  );
  columns.forEach(({role}, place) => {
    if (onlyOne.has(role)) columns[place] = {role: "ignore"};
  });
  for (const [place, role] of told) columns[place] = role;
  return {...guessed, ...wish, columns};
}
