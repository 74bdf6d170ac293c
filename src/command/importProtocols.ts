import {constants, openAsBlob} from "node:fs";
import {access} from "node:fs/promises";
import {basename} from "node:path";
import {parquetInTime} from "../db/parquetInTime.js";
import {leftOutBeside} from "../import/besideVotes.js";
import {withinPlaces} from "../import/checkMapping.js";
import {againstAllAmong} from "../import/guess/againstAllAmong.js";
import type {NotAParty} from "../import/guess/columnEvidence.js";
import {inspectFile} from "../import/guess/inspectFile.js";
import type {OtherName, UnreadSheet} from "../import/guess/sheetGroups.js";
import {ImportError} from "../import/importError.js";
import type {Imported} from "../import/imported.js";
import type {ImportFile} from "../import/importFile.js";
import {type ImportSource, importFiles} from "../import/importFiles.js";
import type {Inspection} from "../import/inspection.js";
import type {Mapping} from "../import/mapping.js";
import {type MappingWish, wishedMapping} from "../import/parseMapping.js";
import {sameContent} from "../import/sameContent.js";
import {messageOf} from "./answerLine.js";
import {type FileWish, joined, wishOfAll} from "./mappingWishes.js";

/** A column of numbers that was not taken for a party's votes, and that nobody told anything else of. */
export interface DoubtedColumn {
  readonly file: string;
  readonly heading: string;
  readonly doubt: NotAParty;
  /** What its numbers come to in the rows that were looked at. */
  readonly sum: number;
}

/** A column that one sheet of a workbook calls otherwise than the first, and whether the sheet is read all the same. */
export interface RenamedColumn extends OtherName {
  readonly file: string;
  readonly isRead: boolean;
}

/** A sheet of a workbook that was not read and may have votes. */
export interface UnreadSheetOf extends UnreadSheet {
  readonly file: string;
}

/** A file whose rows are told apart by a column of wards, constituencies or regions, each counted as a station. */
export interface PlacesAsStations {
  readonly file: string;
  readonly heading: string;
}

/** A column of votes against all that stands between lists, and that nobody said anything of. */
export interface AgainstAllAmong {
  readonly file: string;
  readonly heading: string;
}

/** What the files hold, and what of their columns and sheets was left out of it or is called otherwise on some sheets. */
export interface ImportedProtocols extends Imported {
  readonly doubted: readonly DoubtedColumn[];
  readonly renamed: readonly RenamedColumn[];
  readonly unreadSheets: readonly UnreadSheetOf[];
  readonly placesAsStations: readonly PlacesAsStations[];
  readonly againstAllAmong: readonly AgainstAllAmong[];
  /** Names of files that say nothing of votes or voters, and were not read beside those that do. */
  readonly filesLeftOut: readonly string[];
}

/**
 * Reads protocol files as the site does, each with the mapping it would guess and what is wished for it in its place.
 * Parties keep the names they have in the files. Where stations of one number stand in several regions, they are told
 * apart by region, but for files of which a wish says otherwise.
 */
export async function importProtocols(
  paths: readonly string[],
  contest: string,
  wishes: readonly FileWish[] = paths.map(() => ({ofAll: {}, own: {}})),
): Promise<ImportedProtocols> {
  const context = {parties: [], readParquet: parquetInTime()};
  const settings = {contest, basis: "hypothetical"} as const;
  const looks: {
    file: ImportFile;
    guessed: Mapping;
    headings: readonly string[];
    columns: Inspection["columns"];
    renamed: readonly RenamedColumn[];
    unreadSheets: readonly UnreadSheet[];
    placesAsStations: string | undefined;
  }[] = [];
  for (const [at, path] of paths.entries()) {
    const file = {name: basename(path), blob: await openFile(path)};
    // Elsewhere its stations are refused, one by one, for standing there already.
    const isAdding = (wishes[at].own.combine ?? wishes[at].ofAll.combine) === "add";
    const twin = isAdding
      ? await sameContent(
          file,
          looks.map((look) => look.file),
        )
      : null;
    if (twin) throw new ImportError({fault: "same-content", other: twin.name}, file.name);
    const shape = shapeOf(joined(wishes[at].ofAll, wishes[at].own));
    const {mapping, columns, renamed, almostSame, unreadSheets, placesAsStations} = await inspectFile(
      file,
      context,
      shape,
    );
    const told = (isRead: boolean) => (one: OtherName) => ({...one, file: file.name, isRead});
    looks.push({
      file,
      guessed: mapping,
      headings: columns.map(({heading}) => heading),
      columns,
      renamed: [...renamed.map(told(true)), ...almostSame.map(told(false))],
      unreadSheets,
      placesAsStations,
    });
  }
  const everywhere = looks.map(({headings}) => headings);
  const allSources = looks.map(({file, guessed, headings}, at): ImportSource => {
    const {ofAll, own} = wishes[at];
    const common = wishedMapping(guessed, wishOfAll(ofAll, headings, everywhere), headings);
    return {file, mapping: wishedMapping(common, own, headings, `mapping[${file.name}]`)};
  });
  const isLeftOut = leftOutBeside(looks.map(({columns}, at) => ({columns, mapping: allSources[at].mapping})));
  const sources = allSources.filter((_, at) => !isLeftOut[at]);
  const readWishes = wishes.filter((_, at) => !isLeftOut[at]);
  const doubted = looks.flatMap(({file, columns}, at) =>
    columns.flatMap(({heading, unread, sum = 0}, column): DoubtedColumn[] =>
      unread &&
      !isLeftOut[at] &&
      allSources[at].mapping.columns[column]?.role === "ignore" &&
      !isTold(wishes[at], heading)
        ? [{file: file.name, heading: heading || `${column + 1}`, doubt: unread, sum}]
        : [],
    ),
  );
  const renamed = looks.flatMap((look, at) => {
    const {moreSheets = []} = allSources[at].mapping;
    const isRead = (name: string) => moreSheets.some(({sheet}) => sheet === name);
    return look.renamed.filter((one) => one.isRead === isRead(one.sheet));
  });
  const unreadSheets = looks.flatMap((look) =>
    look.unreadSheets.map((one) => ({...one, file: look.file.name})),
  );
  const filesLeftOut = looks.flatMap(({file}, at) => (isLeftOut[at] ? [file.name] : []));
  const placesAsStations = looks.flatMap(({file, placesAsStations: heading = ""}, at): PlacesAsStations[] => {
    const {columns} = allSources[at].mapping;
    const isGuessed =
      columns.findIndex(({role}) => role === "station") === looks[at].headings.indexOf(heading);
    return heading !== "" && isGuessed && !isLeftOut[at] && !isTold(wishes[at], heading)
      ? [{file: file.name, heading}]
      : [];
  });
  const againstAll = looks.flatMap(({file, headings}, at): AgainstAllAmong[] => {
    const heading = headings[againstAllAmong(allSources[at].mapping.columns)];
    return heading === undefined || isLeftOut[at] || isTold(wishes[at], heading)
      ? []
      : [{file: file.name, heading}];
  });
  const told = {
    doubted,
    renamed,
    unreadSheets,
    filesLeftOut,
    placesAsStations,
    againstAllAmong: againstAll,
  };
  const imported = {...(await importFiles(sources, settings, context)), ...told};
  const {stationWithin} = imported.report;
  if (stationWithin === null) return imported;
  const within = sources.map(({file, mapping}, at) => {
    const {own, ofAll} = readWishes[at];
    const isWished = (own.stationWithin ?? ofAll.stationWithin) !== undefined;
    return {file, mapping: isWished ? mapping : withinPlaces(mapping, stationWithin)};
  });
  if (within.every(({mapping}, at) => mapping === sources[at].mapping)) return imported;
  return {...(await importFiles(within, settings, context)), ...told};
}

/** True where a wish says what the column is, or what all columns are. */
const isTold = ({ofAll, own}: FileWish, heading: string): boolean =>
  [ofAll, own].some(({columns, columnsByHeading}) => columns !== undefined || columnsByHeading?.has(heading));

async function openFile(path: string): Promise<Blob> {
  try {
    // Opening as a blob does not say why it failed.
    await access(path, constants.R_OK);
    return await openAsBlob(path);
  } catch (error) {
    throw new Error(`${path}: cannot be read (${messageOf(error)})`);
  }
}

const shapeOf = ({encoding, delimiter, sheet, isTransposed, groups, headerRow}: MappingWish) => ({
  ...(isTransposed === undefined ? {} : {isTransposed}),
  ...(groups === undefined ? {} : {groups}),
  ...(encoding ? {encoding} : {}),
  ...(delimiter ? {delimiter} : {}),
  ...(sheet ? {sheet} : {}),
  ...(headerRow === undefined ? {} : {headerRow}),
});
