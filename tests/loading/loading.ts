/** What the tests of loading share: a catalogue, and files read the way the page reads them. */
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {foreignParquet} from "../../src/db/foreignParquet.js";
import {inspectFile} from "../../src/import/guess/inspectFile.js";
import type {Mapping} from "../../src/import/mapping.js";
import {type LoadOrder, loadSets, type ReadSet, type ReadSets} from "../../src/loading/loadSets.js";
import type {StoredFiles} from "../../src/storage/stores.js";

export const catalogue = await buildCatalogue(reconstructions());

const context = {parties: catalogue.parties, readParquet: foreignParquet};

/** What a reader says who changes nothing. */
export const order: LoadOrder = {
  name: "Village",
  seats: 98,
  law: "law-2021-01-10",
  threshold: null,
  basis: "hypothetical",
  lists: [],
  leftOut: [],
  sheetsLeftOut: [],
  at: "2026-11-24T10:00:00.000Z",
};

/** What was read, each set with its files. */
export interface Loaded extends Pick<ReadSets, "report"> {
  readonly sets: readonly (ReadSet & {readonly files: StoredFiles})[];
}

/** Reads files as guessed, with what the reader says and corrects. */
export async function load(
  files: readonly (string | ArrayBuffer)[],
  said: Partial<LoadOrder> = {},
  corrected: (mapping: Mapping) => Mapping = (mapping) => mapping,
): Promise<Loaded> {
  const sources = await Promise.all(
    files.map(async (content, place) => {
      const file = {name: `file-${place + 1}`, blob: new Blob([content])};
      return {file, mapping: corrected((await inspectFile(file, context)).mapping)};
    }),
  );
  const {sets, report, write} = await loadSets(sources, {...order, ...said}, catalogue, context);
  const written = await write();
  return {sets: sets.map((one, place) => ({...one, files: written[place]})), report};
}

/** Four stations of two regions and three lists. */
export const village = `region,station,registered,cast,invalid,against_all,Ash,Birch,Cedar
North,1,1000,600,10,20,300,200,70
North,2,800,500,0,0,100,300,100
South,1b,900,400,20,10,200,90,80
South,2b,700,350,5,5,140,100,100
`;
