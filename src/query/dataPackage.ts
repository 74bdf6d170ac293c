/**
 * The tables of the site as a Data Package (datapackage.org, version 2.0): what each is and rests on, column by column,
 * out of the one description of the tables.
 */
import type {Basis, Catalogue, Translated} from "../catalogue/catalogue.js";
import {drawnStations} from "../catalogue/drawnStations.js";
import {inEveryLanguage, type Language} from "../catalogue/language.js";
import {type Column, type Table, type TableName, tableNames, tables, unitNames} from "../stations/tables.js";
import {sourcesOfTable} from "./tableSources.js";

/** The file of a table, as it lies in the built site. */
export interface TableFile {
  /** Its address from the root of the site. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A publication that figures were typed from. */
export interface PackageSource {
  readonly title: string;
  readonly path?: string;
  readonly publisher: string;
  readonly basis: Basis;
  readonly date?: string;
  readonly translations: Readonly<
    Record<Exclude<Language, "en">, {readonly title: string; readonly publisher: string}>
  >;
}

/** A column. Words in other languages than English, and the unit, are further properties. */
export interface PackageField {
  readonly name: string;
  readonly type: "string" | "date" | "integer" | "number" | "boolean";
  readonly description: string;
  readonly constraints: {
    readonly required: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly unit?: string;
  readonly translations: Translations;
}

/** A table with its file. */
export interface PackageResource {
  readonly name: TableName;
  readonly type: "table";
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: "parquet";
  readonly mediatype: string;
  readonly bytes: number;
  readonly hash: string;
  readonly sources: readonly PackageSource[];
  readonly schema: {
    readonly fields: readonly PackageField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: {readonly resource: string; readonly fields: readonly string[]};
    }[];
  };
  readonly translations: Translations;
}

/** The whole package. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly languages: readonly Language[];
  readonly licenses: readonly {readonly name: string; readonly path: string; readonly title: string}[];
  readonly contributors: readonly {readonly title: string; readonly roles: readonly string[]}[];
  readonly keywords: readonly string[];
  readonly sources: readonly PackageSource[];
  readonly resources: readonly PackageResource[];
  readonly translations: Translations;
}

/** The same in the two languages that the package is not written in. */
type Translations = Readonly<
  Record<Exclude<Language, "en">, {readonly title?: string; readonly description: string}>
>;

/** What the package is called, in each language. */
export const packageTitle: Translated = {
  kk: "Қазақстан сайлауларының деректері, Mandat зертханасынан",
  ru: "Данные о выборах в Казахстане из лаборатории Mandat",
  en: "Elections in Kazakhstan: the tables of the Mandat lab",
};

/** What it holds, and what it does not. */
export const packageDescription: Translated = {
  kk: "1999–2023 жылдардағы Мәжіліс сайлауларының және 2021 жылғы тәуелсіз бақылаудың жарияланған қорытындылары; учаске хаттамалары жарияланбаған, сондықтан жарияланған қорытындыларға сай қалпына келтірілген. Қай сан қайдан алынғанын әр кестенің дереккөздері мен basis бағаны айтады.",
  ru: "Опубликованные итоги выборов в Мажилис 1999–2023 годов и независимого наблюдения 2021 года; протоколы участков не опубликованы и поэтому восстановлены так, чтобы согласоваться с опубликованными итогами. Откуда какая цифра, говорят источники каждой таблицы и столбец basis.",
  en: "Published results of the Mazhilis elections from 1999 to 2023 and of independent observation in 2021. Station protocols were not published: they are reconstructed so that the published totals come out. Each table's sources, and the column basis, say where a figure comes from.",
};

/** What a table with reconstructed rows says of itself: how many there are, and what they are not. */
export const reconstructedWarning = (drawn: number, all: number): Translated => ({
  kk: `Назар аударыңыз: ${all} учаске хаттамасының ${drawn} данасы – қалпына келтірілген, яғни жарияланған қорытындыларға сай құрылған ықтимал бір жиынтық. Бұл – хаттамалардың көшірмесі емес; партияның өңірдегі үлесін осыдан шығаруға болмайды.`,
  ru: `Внимание: из ${all} протоколов участков восстановлено ${drawn}: это один из возможных наборов, согласованный с опубликованными итогами. Это не копии протоколов; доли партий по регионам из них выводить нельзя.`,
  en: `Please note: ${drawn} of the ${all} station protocols are reconstructed, as one possible set that agrees with the published totals. They are not copies of protocols, and no party's share in a region can be read from them.`,
});

/** The descriptor. `version` is that of the site. */
export function dataPackage(
  catalogue: Catalogue,
  files: Readonly<Record<TableName, TableFile>>,
  version: string,
): DataPackage {
  const resources = tableNames.map((name) => resourceOf(name, catalogue, files[name]));
  const used = new Set(tableNames.flatMap((name) => sourcesOfTable(name, catalogue)));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "mandat",
    version,
    title: packageTitle.en,
    description: packageDescription.en,
    languages: ["en", "kk", "ru"],
    licenses: [
      {
        name: "MIT",
        path: "https://opensource.org/license/mit",
        title:
          "MIT, for what this project wrote itself; figures typed from publications remain their publishers'",
      },
    ],
    contributors: [{title: "The Mandat authors", roles: ["author"]}],
    keywords: ["elections", "Kazakhstan", "Mazhilis", "electoral systems"],
    sources: packageSources([...used], catalogue),
    resources,
    translations: translated(packageDescription, packageTitle),
  };
}

function resourceOf(name: TableName, catalogue: Catalogue, file: TableFile): PackageResource {
  const table: Table = tables[name];
  const warning = warningOf(name, catalogue);
  const description = inEveryLanguage((language) =>
    [`${table.meaning[language]}.`, ...(warning ? [warning[language]] : [])].join(" "),
  );
  const title = warning ? reconstructedTitle(name) : inEveryLanguage(() => name);
  return {
    name,
    type: "table",
    path: file.path,
    title: title.en,
    description: description.en,
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    sources: packageSources(sourcesOfTable(name, catalogue), catalogue),
    schema: {
      fields: Object.entries(table.columns).map(([column, described]) => fieldOf(column, described)),
      primaryKey: table.key,
      ...(table.references && {
        foreignKeys: table.references.map(({columns, table: other}) => ({
          fields: columns,
          reference: {resource: other, fields: tables[other as TableName].key},
        })),
      }),
    },
    translations: translated(description, title),
  };
}

/** The tables whose rows are drawn, and how many of the stations are; null where all is as published. */
function warningOf(name: TableName, {contests}: Catalogue): Translated | null {
  const all = contests.reduce((sum, {stations}) => sum + stations, 0);
  const drawn = contests.reduce((sum, entry) => sum + drawnStations(entry), 0);
  return drawn > 0 && (name === "protocols" || name === "votes") ? reconstructedWarning(drawn, all) : null;
}

const reconstructedTitle = (name: TableName): Translated => ({
  kk: `${name} (қалпына келтірілген)`,
  ru: `${name} (восстановлено)`,
  en: `${name} (reconstructed)`,
});

const fieldTypes = {
  text: "string",
  date: "date",
  whole: "integer",
  decimal: "number",
  flag: "boolean",
} as const;

const fieldOf = (name: string, {type, unit, range, nullable, meaning}: Column): PackageField => ({
  name,
  type: fieldTypes[type],
  description: meaning.en,
  constraints: {required: !nullable, ...(range && {minimum: range[0], maximum: range[1]})},
  ...(unit && {unit: unitNames[unit].en}),
  translations: translated(meaning),
});

/** Sources in the order of the site's list. */
const packageSources = (ids: readonly string[], {sources}: Catalogue): readonly PackageSource[] =>
  sources
    .filter(({id}) => ids.includes(id))
    .map(({title, url, publisher, basis, date}) => ({
      title: title.en,
      ...(url && {path: url}),
      publisher: publisher.en,
      basis,
      ...(date && {date}),
      translations: {
        kk: {title: title.kk, publisher: publisher.kk},
        ru: {title: title.ru, publisher: publisher.ru},
      },
    }));

const translated = (description: Translated, title?: Translated): Translations => {
  const inOne = (language: Language) => ({
    ...(title && {title: title[language]}),
    description: description[language],
  });
  return {kk: inOne("kk"), ru: inOne("ru")};
};
