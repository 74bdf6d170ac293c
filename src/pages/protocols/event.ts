import type {LoadedSet} from "../../catalogue/loadedSet.js";
import type {ToldRoles} from "../../import/guess/columnPlaces.js";
import type {ImportReport} from "../../import/importReport.js";
import type {ImportProgress, Inspection, MappingCorrection} from "../../import/inspection.js";
import type {ColumnRole, Mapping} from "../../import/mapping.js";
import type {StorageRefusal} from "../../storage/browserStorage.js";
import type {Look, PickedFile, Recalled, SetByHand} from "./fileGroups.js";
import type {LoadSettings} from "./loadSettings.js";
import type {DamagedSet, LoadResult, SaidFault} from "./state.js";

/** What changes the page. */
export type ProtocolsEvent =
  /** Files are chosen; they are looked at one after the other. */
  | {readonly type: "picked"; readonly files: readonly string[]}
  /** One of them has been looked at; recalled is null where nothing is remembered of such files. */
  | {readonly type: "inspected"; readonly file: PickedFile; readonly recalled: Recalled | null}
  /** All of them have been looked at, and these could not be read. */
  | {readonly type: "all-inspected"; readonly faults: readonly SaidFault[]}
  /** The reader leaves out a file: the one on that place of its group. */
  | {readonly type: "left-out"; readonly key: number; readonly place: number}
  | {readonly type: "region-named"; readonly key: number; readonly place: number; readonly region: string}
  /** The reader says how numbers are written, within what stations are told apart, and the like. */
  | {readonly type: "mapped"; readonly key: number; readonly change: Partial<SetByHand>}
  /** The reader says what columns are, by their places. */
  | {readonly type: "columns-told"; readonly key: number; readonly roles: ReadonlyMap<number, ColumnRole>}
  /** The first file has been looked at again with all that the reader says of columns: the others are guessed anew. */
  | {
      readonly type: "guessed-again";
      readonly key: number;
      readonly told: ToldRoles;
      readonly inspection: Inspection;
    }
  /** The reader gives a file that says how the files of a group are to be read. */
  | {
      readonly type: "mapping-taken";
      readonly key: number;
      readonly mapping: Mapping;
      readonly file: string;
    }
  /** Files have been looked at again with all that the reader says of sheet, encoding, delimiter and header. */
  | {
      readonly type: "corrected" | "forgotten";
      readonly key: number;
      readonly correction: MappingCorrection;
      readonly looks: readonly Look[];
    }
  /** They could not be looked at in that way. */
  | {readonly type: "not-corrected"; readonly fault: SaidFault}
  /** The reader says something of the protocols. */
  | {readonly type: "set"; readonly change: Partial<LoadSettings>}
  /** The reader moves a list up or down in the order of registration. */
  | {readonly type: "list-moved"; readonly party: string; readonly by: -1 | 1}
  | {readonly type: "started-over"}
  /** The files are being read. */
  | {readonly type: "reading"}
  /** The files of the last result are being read, in that respect in another way. */
  | {readonly type: "reading-again"; readonly change: Partial<SetByHand>}
  | {readonly type: "progressed"; readonly progress: ImportProgress}
  /** They are read and counted; the stations of their sets are still to be stored. */
  | {readonly type: "read"; readonly result: LoadResult}
  /** The stations of a set are stored; or why the browser does not keep them, and this tab alone has them. */
  | {readonly type: "stored"; readonly id: string; readonly refusal: StorageRefusal | null}
  /** Sets that were read are lost: their stations could not be written. */
  | {readonly type: "not-stored"; readonly ids: readonly string[]}
  /** The reader followed a link while stations are being stored. */
  | {readonly type: "link-waits"}
  /** They were not; the report is there where every row was refused. */
  | {readonly type: "not-read"; readonly fault: SaidFault; readonly report: ImportReport | null}
  | {readonly type: "cancelled"}
  /** The browser has said what it keeps. */
  | {readonly type: "looked-up"; readonly sets: readonly LoadedSet[]; readonly damaged: readonly DamagedSet[]}
  /** It does not even let the page look. */
  | {readonly type: "blocked"}
  /** The reader has changed a set; why the browser does not keep the change. */
  | {readonly type: "described"; readonly set: LoadedSet; readonly refusal: StorageRefusal | null}
  | {readonly type: "removed"; readonly id: string}
  | {readonly type: "remove-failed" | "download-failed"};

/** Those of a type, or of several. */
export type EventOf<Type extends ProtocolsEvent["type"]> = Extract<ProtocolsEvent, {readonly type: Type}>;
