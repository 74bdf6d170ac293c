import type {Inspection, MappingCorrection} from "../../import/inspection.js";
import type {ColumnRole, Mapping, PartyRole} from "../../import/mapping.js";

/** A file that the reader chose, and what it looks like. */
export interface PickedFile {
  readonly file: File;
  readonly inspection: Inspection;
  /** The region of all its rows, where no column names one. */
  readonly region: string;
}

/** Files with the same headings: they are read the same way, and corrected together. */
export interface FileGroup {
  readonly key: number;
  /** Changes whenever the files were looked at again: the form is then drawn anew. */
  readonly version: number;
  readonly files: readonly PickedFile[];
  /** The headings as first seen, under which the reading is remembered. */
  readonly fingerprint: string;
  readonly correction: MappingCorrection;
  /** What each column is, as guessed and as the reader corrected it. */
  readonly guess: Mapping;
  readonly mapping: Mapping;
  /** True where a reading was remembered and is used again. */
  readonly isRemembered: boolean;
}

let lastKey = 0;

/** Puts a file to those with the same headings, or makes a group of it. */
export function groupFiles(
  groups: readonly FileGroup[],
  file: PickedFile,
): {readonly group: FileGroup; readonly isNew: boolean} {
  const {inspection} = file;
  const same = groups.find(
    ({files: [{inspection: first}]}) =>
      first.fingerprint === inspection.fingerprint &&
      first.format === inspection.format &&
      first.columns.length === inspection.columns.length,
  );
  if (same) {
    const {files, version} = same;
    return {group: {...same, version: version + 1, files: [...files, file]}, isNew: false};
  }
  const {mapping, fingerprint} = inspection;
  const group = {
    key: ++lastKey,
    version: 0,
    files: [file],
    fingerprint,
    correction: {},
    guess: mapping,
    mapping,
    isRemembered: false,
  };
  return {group, isNew: true};
}

/** The group with its files looked at once more, with what the reader says; roles are guessed anew. */
export async function inspectedAgain(
  group: FileGroup,
  correction: MappingCorrection,
  inspect: (file: File, correction: MappingCorrection) => Promise<Inspection>,
): Promise<FileGroup> {
  const both = {...group.correction, ...correction};
  const files: PickedFile[] = [];
  for (const picked of group.files) files.push({...picked, inspection: await inspect(picked.file, both)});
  const {mapping} = files[0].inspection;
  return {...group, version: group.version + 1, files, correction: both, guess: mapping, mapping};
}

/** The group read as another mapping says; null where that mapping is for another number of columns. */
export const withMapping = (group: FileGroup, mapping: Mapping): FileGroup | null =>
  mapping.columns.length === group.mapping.columns.length
    ? {...group, version: group.version + 1, mapping: cutAs(mapping, group.files[0])}
    : null;

/** What the columns are holds for the whole group; how its rows are cut is each file's own. */
const cutAs = (mapping: Mapping, {inspection, region}: PickedFile): Mapping => {
  const {encoding, delimiter, sheet, headerRow, isOwn} = inspection.mapping;
  return {
    ...mapping,
    encoding,
    delimiter,
    sheet,
    headerRow,
    isOwn,
    fixed: region === "" || hasRole(mapping, "region") ? {} : {region},
  };
};

/** Every file with its mapping. */
export const sourcesOf = (groups: readonly FileGroup[]) =>
  groups.flatMap(({files, mapping}) =>
    files.map((picked) => ({
      file: {name: picked.file.name, blob: picked.file},
      mapping: cutAs(mapping, picked),
    })),
  );

/** True where a column of the mapping is that. */
export const hasRole = ({columns}: Mapping, role: ColumnRole["role"]): boolean =>
  columns.some((column) => column.role === role);

/** The lists that the files name, in the reader's order, the others behind as they stand in the files. */
export function listsOf(groups: readonly FileGroup[], order: readonly string[]): readonly string[] {
  const found = groups.flatMap(({mapping}) => [
    ...mapping.columns.flatMap(partyOf),
    ...mapping.parties.flatMap(({as}) => partyOf(as)),
  ]);
  return [...new Set([...order.filter((party) => found.includes(party)), ...found])];
}

const partyOf = (role: ColumnRole | PartyRole): readonly string[] =>
  role.role === "votes" ? [role.party] : [];
