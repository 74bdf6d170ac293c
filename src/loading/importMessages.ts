import type {Catalogue} from "../catalogue/catalogue.js";
import type {ImportFile} from "../import/importFile.js";
import type {ImportSource} from "../import/importFiles.js";
import type {ImportReport} from "../import/importReport.js";
import type {ImportProgress, Inspection, MappingCorrection} from "../import/inspection.js";
import type {StoredFiles} from "../storage/stores.js";
import type {LoadFault} from "./loadFault.js";
import type {LoadOrder, ReadSets} from "./loadSets.js";

/** What the page asks of its worker. */
export interface ImportTasks {
  /** Looks at the beginning of a file. */
  readonly inspect: {
    readonly asked: {
      readonly file: ImportFile;
      readonly correction: MappingCorrection;
      readonly catalogue: Catalogue;
    };
    readonly first: never;
    readonly answer: Inspection;
  };
  /** Reads files whole and makes sets of them: first what they come to, then the files of each, in their order. */
  readonly read: {
    readonly asked: {
      readonly sources: readonly ImportSource[];
      readonly order: LoadOrder;
      readonly catalogue: Catalogue;
    };
    readonly first: ReadSets;
    readonly answer: readonly StoredFiles[];
  };
  /** Writes a set as CSV, a row a station. */
  readonly csv: {
    readonly asked: {readonly files: StoredFiles};
    readonly first: never;
    readonly answer: Blob;
  };
}

/** The name of a task. */
export type ImportTask = keyof ImportTasks;

/** A message to the worker. */
export type Asked = {
  readonly [Task in ImportTask]: {
    readonly number: number;
    readonly task: Task;
    readonly asked: ImportTasks[Task]["asked"];
  };
}[ImportTask];

/** A message from the worker, about the task of that number. */
export type Told =
  /** It is being worked on: the worker is there, and has not come to a stop. */
  | {readonly number: number; readonly told: "begun" | "going-on"}
  | {readonly number: number; readonly told: "progress"; readonly progress: ImportProgress}
  /** What nobody need wait for the rest of the answer to see. */
  | {readonly number: number; readonly told: "first"; readonly first: unknown}
  | {readonly number: number; readonly told: "answer"; readonly answer: unknown}
  | {
      readonly number: number;
      readonly told: "fault";
      readonly fault: LoadFault;
      readonly file: string | null;
      readonly report: ImportReport | null;
    };
