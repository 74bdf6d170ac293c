import type {MappingCorrection} from "../../import/inspection.js";
import type {ColumnRole} from "../../import/mapping.js";
import {sameContent} from "../../import/sameContent.js";
import {Cancelled, LoadError} from "../../loading/loadFault.js";
import {painted} from "../../views/painted.js";
import {groupOf, keepsColumns, type Look} from "./fileGroups.js";
import type {Inspect} from "./inspect.js";
import type {ProtocolsModel} from "./model.js";
import type {RememberedReadings} from "./rememberedReadings.js";
import {saidFault} from "./saidFault.js";
import type {SaidFault} from "./state.js";

/** What looking at files takes. */
export interface Inspecting extends ProtocolsModel {
  readonly inspect: Inspect;
  readonly readings: RememberedReadings;
}

/** Looks at files that the reader chose; one that cannot be read is named, and the others are there. */
export async function pickFiles(
  {state, happen, inspect, readings}: Inspecting,
  files: readonly File[],
): Promise<void> {
  if (files.length === 0 || state.value.step === "read") return;
  happen({type: "picked", files: files.map(({name}) => name)});
  const faults: SaidFault[] = [];
  for (const file of files) {
    try {
      const chosen = state.value.groups.flatMap((group) =>
        group.files.map((picked) => asImported(picked.file)),
      );
      // A file that cannot be read is told when it is looked at.
      const twin = await sameContent(asImported(file), chosen).catch(() => null);
      if (twin) faults.push({fault: {fault: "same-content", other: twin.name}, file: file.name});
      const inspection = await inspect(file, {}, (progress) => happen({type: "progressed", progress}));
      const isNew = groupOf(state.value.groups, inspection) === undefined;
      const recalled = isNew ? await readings.recall(file, inspection) : null;
      happen({type: "inspected", file: {file, inspection, region: ""}, recalled});
      // A form has many options: it is painted before anything else is drawn.
      await painted();
    } catch (error) {
      if (error instanceof Cancelled) break;
      faults.push(saidFault(error));
    }
  }
  happen({type: "all-inspected", faults});
}

const asImported = (file: File) => ({name: file.name, blob: file});

/** Looks at the files of a group again with what the reader says of sheet, encoding, delimiter or header. */
export const correctFiles = (page: Inspecting, key: number, change: MappingCorrection): Promise<void> =>
  lookAgain(page, key, "corrected", (correction) => ({...correction, ...change}));

/**
 * Takes the reader's word for columns, and has those that nobody spoke of guessed anew in the knowledge of it. Where
 * the file cannot be looked at again they stay as they are: reading it will say why.
 */
export async function tellColumns(
  {state, happen, inspect}: Inspecting,
  key: number,
  roles: ReadonlyMap<number, ColumnRole>,
): Promise<void> {
  happen({type: "columns-told", key, roles});
  const group = state.value.groups.find((one) => one.key === key);
  if (!group || group.mapping.isOwn || group.told.every((role) => role !== null)) return;
  const {told, correction, files} = group;
  try {
    const inspection = await inspect(files[0].file, {...correction, roles: told});
    happen({type: "guessed-again", key, told, inspection});
  } catch (error) {
    if (!(error instanceof Cancelled || error instanceof LoadError)) throw error;
  }
}

/** Forgets how files with these headings are read: they are looked at as if for the first time. */
export async function forgetReading(page: Inspecting, key: number): Promise<void> {
  const group = page.state.value.groups.find((one) => one.key === key);
  if (!group) return;
  await page.readings.forget(group.fingerprint);
  await lookAgain(page, key, "forgotten", () => ({}));
}

/** A file that cannot be looked at in that way is named; the group then stays as it is. */
async function lookAgain(
  {state, happen, inspect}: Inspecting,
  key: number,
  type: "corrected" | "forgotten",
  correct: (correction: MappingCorrection) => MappingCorrection,
): Promise<void> {
  const group = state.value.groups.find((one) => one.key === key);
  if (!group) return;
  const correction = correct(group.correction);
  const isKept = type === "corrected" && keepsColumns(group.correction, correction);
  const asked = isKept ? {...correction, roles: group.told} : correction;
  try {
    const looks: Look[] = [];
    for (const {file} of group.files) looks.push({file, inspection: await inspect(file, asked)});
    happen({type, key, correction, looks});
  } catch (error) {
    if (!(error instanceof Cancelled)) happen({type: "not-corrected", fault: saidFault(error)});
  }
}
