import type {Law, Party, Translated} from "../catalogue/catalogue.js";
import {inEveryLanguage} from "../catalogue/language.js";
import type {TypedSource} from "./contestFiles.js";
import {hasData, readJson} from "./readData.js";

/** Whose figures real protocols are: the reader sees it at every one of them. */
export type RealBasis = "official" | "observers" | "hypothetical";

const bases: readonly string[] = ["official", "observers", "hypothetical"] satisfies RealBasis[];

/** A basis that protocols may have. `place` names the file and the field in the error. */
export const readBasis = (place: string, value: unknown): RealBasis =>
  bases.includes(value as string) ? (value as RealBasis) : refuse(`${place}: basis`, value, bases.join(", "));

/** What `data/protocols/NAME.json` says of the protocols in `NAME.csv`, where they are a contest of their own. */
export interface RealContest {
  readonly name: Translated;
  readonly date: string;
  readonly seats: number;
  readonly seatsBasis: "law" | "hypothetical";
  readonly law: string;
  readonly basis: RealBasis;
  readonly source: TypedSource;
  readonly note: Translated;
  /** Lists that `parties.json` does not have. */
  readonly parties: readonly Party[];
}

const silent: Translated = inEveryLanguage(() => "");

/**
 * The source that protocols are which replace stations of a contest of the site. `NAME.json` may say basis, name and
 * source; what it leaves out is the contest's basis, the file's name, and nobody.
 */
export function replacementSource(name: string, otherwise: RealBasis): TypedSource {
  const {file, value} = description(name);
  const title = value.name === undefined ? alike(`${name}.csv`) : readTranslated(file, "name", value.name);
  return readSource(
    name,
    title,
    value.basis === undefined ? otherwise : readBasis(`data/${file}`, value.basis),
  );
}

/** Lists that `NAME.json` brings along; none where there is no such file. */
export function ownParties(name: string): readonly Party[] {
  const {file, value} = description(name);
  return readParties(file, value.parties ?? []);
}

/**
 * Reads `data/protocols/NAME.json`.
 * @throws Error that names the file and the field, where something is missing or is not what it should be.
 */
export function realContest(name: string, laws: readonly Law[]): RealContest {
  const {file, value} = description(name);
  if (!hasData(file))
    throw new Error(
      `data/${file} is missing: it must describe the contest ${name} (name, date, seats, law, basis)`,
    );
  const contestName = readTranslated(file, "name", value.name);
  const basis = readBasis(`data/${file}`, value.basis);
  return {
    name: contestName,
    date: readDate(file, "date", value.date),
    seats: readSeats(file, value.seats),
    seatsBasis: value.seatsBasis === "law" ? "law" : "hypothetical",
    law: readLaw(file, value.law, laws),
    basis,
    source: readSource(name, contestName, basis),
    note: value.note === undefined ? silent : readTranslated(file, "note", value.note),
    parties: readParties(file, value.parties ?? []),
  };
}

function readSource(name: string, title: Translated, basis: RealBasis): TypedSource {
  const {file, value} = description(name);
  const {publisher, url, date, note} = readObject(file, "source", value.source ?? {});
  return {
    id: `protocols-${name}`,
    basis,
    title,
    publisher: publisher === undefined ? nobody : readTranslated(file, "source.publisher", publisher),
    url: url === undefined ? null : readText(file, "source.url", url),
    date: date === undefined ? null : readDate(file, "source.date", date),
    note: note === undefined ? silent : readTranslated(file, "source.note", note),
  };
}

const nobody: Translated = {kk: "көрсетілмеген", ru: "не указан", en: "not stated"};

const alike = (text: string): Translated => inEveryLanguage(() => text);

type Fields = Readonly<Record<string, unknown>>;

function description(name: string): {readonly file: string; readonly value: Fields} {
  const file = `protocols/${name}.json`;
  if (!hasData(file)) return {file, value: {}};
  try {
    return {file, value: readObject(file, "the file", readJson<unknown>(file))};
  } catch (error) {
    throw new Error(`data/${file}: ${(error as Error).message}`);
  }
}

function refuse(place: string, value: unknown, wanted: string): never {
  throw new Error(
    value === undefined
      ? `${place} is missing (${wanted})`
      : `${place} is ${JSON.stringify(value)}, not ${wanted}`,
  );
}

const readObject = (file: string, field: string, value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : refuse(`data/${file}: ${field}`, value, "an object");

const readText = (file: string, field: string, value: unknown): string =>
  typeof value === "string" && value.trim() !== ""
    ? value
    : refuse(`data/${file}: ${field}`, value, "a text");

const readDate = (file: string, field: string, value: unknown): string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
    ? value
    : refuse(`data/${file}: ${field}`, value, "a date such as 2021-01-10");

function readTranslated(file: string, field: string, value: unknown): Translated {
  const fields = readObject(file, field, value);
  return inEveryLanguage((language) => readText(file, `${field}.${language}`, fields[language]));
}

const readSeats = (file: string, value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) >= 1
    ? (value as number)
    : refuse(`data/${file}: seats`, value, "a whole number from 1 on");

const readLaw = (file: string, value: unknown, laws: readonly Law[]): string =>
  laws.some(({id}) => id === value)
    ? (value as string)
    : refuse(`data/${file}: law`, value, `one of ${laws.map(({id}) => id).join(", ")}`);

function readParties(file: string, value: unknown): Party[] {
  if (!Array.isArray(value)) return refuse(`data/${file}: parties`, value, "a list");
  return value.map((one: unknown, index) => {
    const at = `parties[${index}]`;
    const party = readObject(file, at, one);
    return {
      id: readText(file, `${at}.id`, party.id),
      name: readTranslated(file, `${at}.name`, party.name),
      short: readTranslated(file, `${at}.short`, party.short),
      light: readText(file, `${at}.light`, party.light),
      dark: readText(file, `${at}.dark`, party.dark),
    };
  });
}
