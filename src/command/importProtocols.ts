import {constants, openAsBlob} from "node:fs";
import {access} from "node:fs/promises";
import {basename} from "node:path";
import {foreignParquet} from "../db/foreignParquet.js";
import type {Imported} from "../import/imported.js";
import {type ImportSource, importFiles} from "../import/importFiles.js";
import {inspectFile} from "../import/inspectFile.js";
import {type MappingWish, wishedMapping} from "../import/parseMapping.js";
import {messageOf} from "./answerLine.js";

/**
 * Reads protocol files as the site does, with the mapping it would guess and `wish` in its place. Parties keep the
 * names they have in the files. Where stations of one number stand in several regions, they are told apart by region
 * unless `wish` says otherwise.
 */
export async function importProtocols(
  paths: readonly string[],
  contest: string,
  wish: MappingWish,
): Promise<Imported> {
  const context = {parties: [], readParquet: foreignParquet};
  const settings = {contest, basis: "hypothetical"} as const;
  const sources: ImportSource[] = [];
  for (const path of paths) {
    const file = {name: basename(path), blob: await openFile(path)};
    const {mapping, columns} = await inspectFile(file, context, shapeOf(wish));
    const headings = columns.map(({heading}) => heading);
    sources.push({file, mapping: wishedMapping(mapping, wish, headings)});
  }
  const imported = await importFiles(sources, settings, context);
  const {stationWithin} = imported.report;
  if (stationWithin === null || wish.stationWithin) return imported;
  const told = sources.map(({file, mapping}) => ({file, mapping: {...mapping, stationWithin}}));
  return importFiles(told, settings, context);
}

async function openFile(path: string): Promise<Blob> {
  try {
    // Opening as a blob does not say why it failed.
    await access(path, constants.R_OK);
    return await openAsBlob(path);
  } catch (error) {
    throw new Error(`${path}: cannot be read (${messageOf(error)})`);
  }
}

const shapeOf = ({encoding, delimiter, sheet, headerRow}: MappingWish) => ({
  ...(encoding ? {encoding} : {}),
  ...(delimiter ? {delimiter} : {}),
  ...(sheet ? {sheet} : {}),
  ...(headerRow === undefined ? {} : {headerRow}),
});
