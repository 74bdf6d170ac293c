import type {Basis, LeftOutColumn} from "../../catalogue/catalogue.js";
import {leftOutBeside} from "../../import/besideVotes.js";
import {checkMapping} from "../../import/checkMapping.js";
import {leavesOpen} from "../../import/guess/columnEvidence.js";
import type {ToldRoles} from "../../import/guess/columnPlaces.js";
import type {Inspection, MappingCorrection} from "../../import/inspection.js";
import type {ColumnRole, Mapping, MappingProblem, PartyRole} from "../../import/mapping.js";

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
  /** Changes whenever the files were looked at again, or all of the mapping was replaced: the form is then drawn anew. */
  readonly version: number;
  readonly files: readonly PickedFile[];
  /** The headings as first seen, under which the reading is remembered. */
  readonly fingerprint: string;
  readonly correction: MappingCorrection;
  /** What the reader said of single columns: it stays, whatever is guessed of the others. */
  readonly told: ToldRoles;
  /** What the reader said besides: it stays as well. */
  readonly set: Partial<SetByHand>;
  /** What each column is, as guessed and as the reader corrected it. */
  readonly guess: Mapping;
  readonly mapping: Mapping;
  /** True where a reading was remembered and is used again. */
  readonly isRemembered: boolean;
}

/** How the reader had files with these headings read before, and what such a file looks like when it is read so. */
export interface Recalled {
  readonly correction: MappingCorrection;
  /** The file looked at with the correction, and with what was told of columns. */
  readonly inspection: Inspection;
  readonly told: ToldRoles;
  readonly set: Partial<SetByHand>;
  /** The lists in the order of registration, as the reader ordered them. */
  readonly lists: readonly string[];
}

/** The group with the same headings: a file that looks like that belongs to it. */
export const groupOf = (groups: readonly FileGroup[], inspection: Inspection): FileGroup | undefined =>
  groups.find(
    ({files: [{inspection: first}]}) =>
      first.fingerprint === inspection.fingerprint &&
      first.format === inspection.format &&
      first.columns.length === inspection.columns.length,
  );

/** A group of one file, read as guessed or as it is remembered. */
export function newGroup(key: number, file: PickedFile, recalled: Recalled | null): FileGroup {
  const {fingerprint} = file.inspection;
  const guessed = {key, version: 0, fingerprint, told: [], set: {}};
  if (recalled === null) {
    const {mapping} = file.inspection;
    return {...guessed, files: [file], correction: {}, guess: mapping, mapping, isRemembered: false};
  }
  const {inspection, correction, told, set} = recalled;
  const picked = {...file, inspection};
  const guess = inspection.mapping;
  const mapping = {...guess, ...set, parties: withTold(guess.parties, set.parties)};
  return {
    ...guessed,
    files: [picked],
    correction,
    guess,
    told,
    set,
    mapping: cutAs(mapping, picked),
    isRemembered: true,
  };
}

/** The texts of the file, each as it was told before if it was, and those that were told of and may yet stand in it. */
function withTold(guessed: Mapping["parties"], told: Mapping["parties"] = []): Mapping["parties"] {
  const texts = new Set(guessed.map(({text}) => text));
  const before = new Map(told.map((one) => [one.text, one]));
  return [...guessed.map((one) => before.get(one.text) ?? one), ...told.filter(({text}) => !texts.has(text))];
}

/** The parts of a mapping, columns aside, that the reader may set. */
const setByHand = [
  "moreSheets",
  "stationWithin",
  "fillDown",
  "fixed",
  "parties",
  "thousands",
  "combine",
  "totals",
  "rowsWithoutStation",
] as const satisfies readonly (keyof Mapping)[];

/** What the reader set of a mapping, columns aside. */
export type SetByHand = Pick<Mapping, (typeof setByHand)[number]>;

/** All of a mapping that the reader may have set: of one that was remembered, or taken from a file. */
export const setIn = (mapping: Mapping): SetByHand =>
  Object.fromEntries(setByHand.map((name) => [name, mapping[name]])) as unknown as SetByHand;

/** The groups with one of them changed. */
export const withGroup = (
  groups: readonly FileGroup[],
  key: number,
  change: (group: FileGroup) => FileGroup,
): readonly FileGroup[] => groups.map((group) => (group.key === key ? change(group) : group));

/** The group with other files: its form is drawn anew. */
export const withFiles = (group: FileGroup, files: readonly PickedFile[]): FileGroup => ({
  ...group,
  version: group.version + 1,
  files,
});

/** A file as it looks by now. */
export interface Look {
  readonly file: File;
  readonly inspection: Inspection;
}

/** The group as its files look with what the reader says; roles are guessed anew, but for those that were told. */
export function lookedAtAgain(
  group: FileGroup,
  correction: MappingCorrection,
  looks: readonly Look[],
): FileGroup {
  const isKept = keepsColumns(group.correction, correction);
  const {parties: _, moreSheets: __, ...set} = isKept ? group.set : {};
  const files = group.files.map((picked) => ({
    ...picked,
    inspection: looks.find(({file}) => file === picked.file)?.inspection ?? picked.inspection,
  }));
  const {mapping} = files[0].inspection;
  return {
    ...withFiles(group, files),
    correction,
    told: isKept ? group.told : [],
    set,
    guess: mapping,
    mapping: {...mapping, ...set},
  };
}

/** True where a correction leaves each column in its place, so that what was said of one is still said of the same. */
export const keepsColumns = (before: MappingCorrection, after: MappingCorrection): boolean =>
  before.sheet === after.sheet &&
  before.delimiter === after.delimiter &&
  before.isTransposed === after.isTransposed &&
  JSON.stringify(before.groups) === JSON.stringify(after.groups);

/**
 * The group with its columns guessed anew in the knowledge of what the reader said of some; what was set by hand stays.
 * What is set within a sheet's region holds only as long as such sheets are read.
 */
export function guessedAgain(group: FileGroup, inspection: Inspection): FileGroup {
  const [first, ...others] = group.files;
  const {columns, stationWithin, fillDown, thousands, totals} = inspection.mapping;
  const guessed = {...group.mapping, columns, stationWithin, fillDown, thousands, totals, ...group.set};
  const hasRegion = hasRole(guessed, "region") || (guessed.moreSheets ?? []).length > 0;
  return {
    ...group,
    files: [{...first, inspection}, ...others],
    mapping: {
      ...guessed,
      stationWithin:
        group.set.stationWithin ?? guessed.stationWithin.filter((place) => place !== "region" || hasRegion),
    },
  };
}

/** What the columns are holds for the whole group; how its rows are cut is each file's own. */
const cutAs = (mapping: Mapping, {inspection, region}: PickedFile): Mapping => {
  const {
    encoding,
    delimiter,
    sheet,
    isTransposed = false,
    groups = null,
    headerRow,
    isOwn,
  } = inspection.mapping;
  return {
    ...mapping,
    encoding,
    delimiter,
    sheet,
    isTransposed,
    groups,
    // Each workbook has sheets of its own.
    moreSheets: (mapping.moreSheets ?? []).length > 0 ? inspection.sameSheets : [],
    headerRow,
    isOwn,
    fixed: {...fixedIn(mapping, region), ...stationIn(inspection.mapping)},
  };
};

/** Each form is the protocol of a station of its own. */
const stationIn = ({fixed: {station}}: Mapping): Pick<Mapping["fixed"], "station"> =>
  station === undefined ? {} : {station};

/** What stands in place of names that a row does not have: what a mapping says, and the region that the reader named. */
const fixedIn = (mapping: Mapping, region: string): Mapping["fixed"] =>
  region === "" || hasRole(mapping, "region") ? mapping.fixed : {...mapping.fixed, region};

/** The mapping of a group as one file's, with the region that the reader named for all of its files. */
export function wholeMapping({mapping, files}: FileGroup): Mapping {
  const [{region}] = files;
  return {...mapping, fixed: fixedIn(mapping, files.every((file) => file.region === region) ? region : "")};
}

/**
 * The group read as a mapping says. A region that it names for all rows is every file's, where the reader sees and corrects
 * it; beside a column of regions it stands for rows that name none.
 */
export function withWholeMapping(
  group: FileGroup,
  {fixed: {region, ...others}, ...whole}: Mapping,
): FileGroup {
  const isFiles = region !== undefined && !whole.columns.some(({role}) => role === "region");
  const fixed = region === undefined || isFiles ? others : {...others, region};
  const mapping = {...whole, fixed};
  const files = isFiles ? group.files.map((file) => ({...file, region})) : group.files;
  return {...withFiles(group, files), told: mapping.columns, set: setIn(mapping), mapping};
}

/** The groups that are read: all but those that say nothing of votes or voters beside one that does. */
export function readGroups(groups: readonly FileGroup[]): readonly FileGroup[] {
  const looks = groups.map(({mapping, files: [{inspection}]}) => ({mapping, columns: inspection.columns}));
  const isLeftOut = leftOutBeside(looks);
  return groups.filter((_, at) => !isLeftOut[at]);
}

/** True where the group is one of those that are read. */
export const isRead = (groups: readonly FileGroup[], {key}: FileGroup): boolean =>
  readGroups(groups).some((one) => one.key === key);

/** Every file that is read, with its mapping. */
export const sourcesOf = (groups: readonly FileGroup[]) =>
  readGroups(groups).flatMap(({files, mapping}) =>
    files.map((picked) => ({
      file: {name: picked.file.name, blob: picked.file},
      mapping: cutAs(mapping, picked),
    })),
  );

/** True where the file with that mapping says how many votes the lists have. */
export const hasVotes = ({mapping}: Pick<FileGroup, "mapping">): boolean =>
  hasRole(mapping, "votes") || hasRole(mapping, "party_votes");

/** True where a column of the mapping is that. */
export const hasRole = ({columns}: Mapping, role: ColumnRole["role"]): boolean =>
  columns.some((column) => column.role === role);

/** The lists that the files name, in the reader's order, the others behind as they stand in the files. */
export function listsOf(groups: readonly FileGroup[], order: readonly string[]): readonly string[] {
  const found = readGroups(groups).flatMap(({mapping}) => [
    ...mapping.columns.flatMap(partyOf),
    ...mapping.parties.flatMap(({as}) => partyOf(as)),
  ]);
  return [...new Set([...order.filter((party) => found.includes(party)), ...found])];
}

const partyOf = (role: ColumnRole | PartyRole): readonly string[] =>
  role.role === "votes" ? [role.party] : [];

/** Columns that may be lists all the same, as only their headings or their places are unlike those of lists, that hold numbers and that the reader said nothing of. */
export const leftOutOf = (groups: readonly FileGroup[]): readonly LeftOutColumn[] =>
  readGroups(groups).flatMap(({files, mapping, told}) =>
    mapping.columns.flatMap((column, place) => {
      const inFiles = files.map(({inspection}) => inspection.columns[place]);
      const sum = inFiles.reduce((all, {sum = 0}) => all + sum, 0);
      const isDoubted = leavesOpen(inFiles[0].unread) && sum > 0;
      if (column.role !== "ignore" || !isDoubted || told[place]) return [];
      const isAll = files.every(({inspection}) => inspection.looked.isAll);
      return [{heading: inFiles[0].heading || String(place + 1), sum: isAll ? sum : null}];
    }),
  );

/** Sheets that are not read, that may have votes, and of which the reader said nothing. */
export const sheetsLeftOutOf = (groups: readonly FileGroup[]): readonly string[] => [
  ...new Set(
    groups.flatMap(({files}) =>
      files.flatMap(({inspection}) => inspection.unreadSheets.map(({sheet}) => sheet)),
    ),
  ),
];

/** True where the reader corrected what was guessed: that is worth remembering. */
export const isCorrected = ({mapping, guess, correction, told}: FileGroup): boolean =>
  JSON.stringify(mapping) !== JSON.stringify(guess) ||
  Object.keys(correction).length > 0 ||
  told.some((role) => role !== null);

/** What the files say of themselves: reconstructed where one of them does, else the first word; null where none does. */
export function basisInFiles(groups: readonly FileGroup[]): Basis | null {
  const said = groups.flatMap(({files}) => files.flatMap(({inspection}) => inspection.basis ?? []));
  return said.find((basis) => basis === "reconstructed") ?? said[0] ?? null;
}

/** What still keeps a group from being read. A file without votes is no obstacle beside one that has them. */
export function problemsOf(groups: readonly FileGroup[], group: FileGroup): readonly MappingProblem[] {
  if (!isRead(groups, group)) return [];
  const mapping = {...group.mapping, fixed: fixedIn(group.mapping, group.files[0].region)};
  const haveVotes = groups.some(hasVotes);
  return checkMapping(mapping).filter(({problem}) => problem !== "no-party-column" || !haveVotes);
}
