import type {ContestBasis, LoadedRows} from "../../catalogue/catalogue.js";
import type {LawMisfit} from "../../catalogue/lawFits.js";
import type {NotAParty} from "../../import/guess/columnEvidence.js";
import type {OtherName, UnreadSheet} from "../../import/guess/sheetGroups.js";
import type {Delimiter, OtherKind} from "../../import/importFile.js";
import type {Mark, Refusal} from "../../import/importReport.js";
import type {ColumnRole, Mapping} from "../../import/mapping.js";
import type {RelationKey} from "../../stations/relations.js";
import type {ColumnType} from "../../stations/tables.js";
import type {StorageRefusal} from "../../storage/browserStorage.js";
import type {FingerprintMessages} from "./fingerprintWords.js";
import type {SampleMessages} from "./sampleWords.js";

/** What a column can be, but for the votes of a party. */
export type RoleName = Exclude<ColumnRole["role"], "votes">;

/** Where a station's number is the only one of its kind, as a word: `region`, `region-area`; `nowhere` for everywhere. */
export type WithinName =
  | "everywhere"
  | "region"
  | "district"
  | "area"
  | "region-district"
  | "region-area"
  | "district-area";

/** Every sentence and word of the protocols page. Each language has all of them, or it does not compile. */
export interface ProtocolsMessages {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;

  readonly drop: {
    readonly label: string;
    readonly hint: string;
    readonly formats: string;
    readonly over: string;
    readonly inspecting: (files: readonly string[]) => string;
    readonly example: string;
    readonly exampleHint: string;
  };

  readonly mapping: {
    readonly heading: string;
    readonly lead: string;
    readonly remembered: string;
    readonly forget: string;
    readonly forgotten: string;
    readonly removeFile: (file: string) => string;
    readonly sheet: string;
    readonly moreSheets: (sheets: readonly string[]) => string;
    /** A file that is not read beside one with votes, as it says nothing of votes or voters. */
    readonly fileLeftOut: string;
    readonly sheetsLeftOut: (sheets: readonly string[]) => string;
    /** A sheet with rows of numbers that is not read. */
    readonly sheetUnread: (sheet: UnreadSheet) => string;
    /** A sheet that is read with the first calls one of its columns otherwise. */
    readonly sheetRenamed: (other: OtherName) => string;
    /** A sheet that is not read, as one of its columns is called something else. */
    readonly sheetAlmostSame: (other: OtherName) => string;
    /** No column names stations; the one of this heading names places, each counted as a station. */
    readonly placesAsStations: (heading: string) => string;
    readonly transposed: string;
    /** The box that has each row read once for each of the lists in it. */
    readonly groupsBeside: string;
    readonly encoding: string;
    readonly delimiter: string;
    readonly header: string;
    readonly noHeader: string;
    readonly headerLine: (line: number) => string;
    readonly thousands: string;
    readonly thousandsOptions: Readonly<Record<"spaces" | "," | ".", string>>;
    readonly within: string;
    readonly withinOptions: Readonly<Record<WithinName, string>>;
    readonly delimiters: Readonly<Record<Delimiter, string>>;
    readonly firstRows: string;
    readonly line: string;
    readonly column: string;
    readonly examples: string;
    readonly role: string;
    /** What the whole numbers of a column come to. */
    readonly sum: string;
    /** Over which rows these sums go, where all rows were looked at and where not. */
    readonly sumsOfAll: (rows: number) => string;
    readonly sumsOfFirst: (rows: number) => string;
    /** Why a column of numbers is not taken for a party's votes. */
    readonly unread: Readonly<Record<NotAParty, string>>;
    /** Why a column that is read as a party's votes may be none. */
    readonly doubts: Readonly<Record<NotAParty | "outsized", string>>;
    /** A column is read as votes against all and stands between lists. */
    readonly againstAllAmong: string;
    /** Saying of several columns at once what they are. */
    readonly several: {
      readonly hint: string;
      readonly tick: (column: string) => string;
      readonly tickMarked: (columns: number) => string;
      /** Stands before the choice of what the ticked columns are. */
      readonly are: (columns: number) => string;
      readonly ownVotes: string;
      readonly say: string;
      readonly none: string;
      readonly told: (columns: number) => string;
    };
    readonly roleOf: (column: string) => string;
    readonly unnamed: (place: number) => string;
    readonly roles: Readonly<Record<RoleName, string>>;
    readonly groups: Readonly<Record<"lists" | "counts" | "places" | "long" | "other", string>>;
    readonly votesOf: (party: string) => string;
    readonly knownLists: string;
    readonly partyText: string;
    /** Above the other parties of the file, one of which a text may be counted together with. */
    readonly togetherWith: string;
    /** Before the name that the votes of a text count under, and the same for those who do not see the text beside it. */
    readonly countedAs: string;
    readonly countedAsOf: (text: string) => string;
    readonly countedAsHint: string;
    readonly fillDown: string;
    readonly combine: string;
    readonly combineHint: string;
    readonly keep: string;
    readonly keepHint: string;
    readonly regionOf: (file: string) => string;
    readonly regionHint: string;
    /** What the columns are, as a file of its own. */
    readonly file: {
      readonly save: string;
      readonly load: string;
      readonly hint: string;
      readonly taken: (file: string) => string;
      /** `names` are those of the election, the region and the district that stand for rows without their own. */
      readonly fixed: (names: string) => string;
      /** `field` is the part of the file that is wrong, as it is written there; null where all of it is. */
      readonly fault: (file: string, field: string | null) => string;
    };
    readonly problems: {
      readonly noStation: string;
      /** No row names the columns. */
      readonly noHeadings: string;
      readonly noParty: string;
      readonly halfLong: string;
      readonly wideAndLong: string;
      readonly twice: (columns: readonly string[], name: string) => string;
      /** The same of columns that may hold parts of one count. */
      readonly twiceOrAdded: (columns: readonly string[], name: string) => string;
      readonly withinMissing: (within: string) => string;
      readonly columnCount: (found: number, mapped: number) => string;
    };
  };

  readonly settings: {
    readonly heading: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly seats: string;
    readonly law: string;
    readonly lawHint: string;
    readonly threshold: string;
    readonly thresholdHint: string;
    readonly basis: string;
    readonly bases: Readonly<Record<ContestBasis, string>>;
    readonly basisFixed: (basis: string) => string;
    readonly reconstructedFixed: string;
    readonly several: string;
    readonly order: string;
    readonly orderLead: string;
    readonly up: (party: string) => string;
    readonly down: (party: string) => string;
    readonly moved: (party: string, place: number, of: number) => string;
    readonly misfit: Readonly<Record<LawMisfit, string>>;
    readonly readOne: string;
    readonly read: (files: number) => string;
    readonly drop: string;
  };

  readonly reading: {
    readonly label: string;
    readonly progress: (percent: string, rows: number) => string;
    readonly settling: string;
    readonly cancel: string;
    readonly cancelled: string;
  };

  /** Why files were not loaded; the earlier sets are untouched. */
  readonly faults: {
    readonly inFile: (file: string, sentence: string) => string;
    readonly untouched: string;
    readonly empty: string;
    readonly noSheet: string;
    readonly noRows: string;
    readonly unreadable: string;
    readonly notATable: string;
    readonly oldExcel: string;
    readonly otherKind: Readonly<Record<OtherKind, string>>;
    readonly outOfMemory: string;
    readonly damaged: Readonly<Record<"xlsx" | "parquet", string>>;
    readonly compression: (codec: string) => string;
    readonly encoding: (encoding: string, line: number) => string;
    readonly lineTooLong: (line: number, limit: number) => string;
    readonly quoteNotClosed: (line: number) => string;
    readonly tooMany: Readonly<
      Record<
        "too-many-columns" | "too-many-parties" | "too-many-rows" | "too-many-cells",
        (limit: number) => string
      >
    >;
    readonly tooLarge: (megabytes: number) => string;
    readonly textTooLong: (characters: number) => string;
    readonly unpackedTooLarge: (megabytes: number) => string;
    readonly noSuchSheet: (sheet: string) => string;
    readonly noSuchHeader: (line: number) => string;
    /** The file that was chosen already and holds the same. */
    readonly sameContent: (other: string) => string;
    readonly noProgress: (seconds: number) => string;
    readonly nothingKept: string;
    readonly worker: string;
  };

  readonly result: {
    readonly heading: string;
    readonly loaded: (name: string, stations: number) => string;
    /** The name under which the same protocols were there before. */
    readonly again: (before: string) => string;
    readonly putBack: (before: string) => string;
    readonly counts: Readonly<Record<keyof LoadedRows | "skipped", string>>;
    readonly skips: Readonly<
      Record<"blank" | "totals" | "numbering" | "heading" | "ignored", (rows: number) => string>
    >;
    /** What to do where most stations have more votes than ballots. */
    readonly overBallotsHint: string;
    /** Rows that were added to an earlier one of their station. */
    readonly added: (rows: number) => string;
    /** Refused rows of a station or party that stands there already, and the button that adds them up. */
    readonly combineOffer: (rows: number) => string;
    readonly combineButton: string;
    /** Refused rows without a station, and the button that counts them. */
    readonly keepOffer: (rows: number) => string;
    readonly keepButton: string;
    /** Protocols break relations that may be no law where they come from. */
    readonly relationsHint: string;
    /** What a link beside a relation does, and the same with the relation, for who hears the link alone. */
    readonly relationsLink: string;
    readonly relationLeftOut: (broken: string) => string;
    /** That protocols break relations, before the list of them. */
    readonly relationsBroken: string;
    /** The threshold in percent, where it is not that of the law. */
    readonly seatsUnder: (date: string, seats: number, threshold: number | null) => string;
    readonly noSeats: string;
    readonly open: string;
    readonly compare: string;
    readonly check: string;
    readonly within: (within: string) => string;
    readonly withinButton: (within: string) => string;
    readonly problems: Readonly<Record<"all" | "first", (shown: number, all: number) => string>>;
    readonly noProblems: string;
    readonly columns: Readonly<Record<"file" | "line" | "column" | "found" | "reason", string>>;
    readonly refused: string;
    readonly marked: string;
    readonly wholeRow: string;
    readonly clashes: (line: number) => string;
    readonly download: string;
    readonly listed: (listed: number) => string;
    readonly ignoredColumns: (columns: readonly string[]) => string;
  };
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly marks: Readonly<Record<Exclude<Mark, "finding">, string>>;
  readonly relations: Readonly<Record<RelationKey, (expected: string) => string>>;
  /** The same of any number of protocols. */
  readonly broken: Readonly<Record<RelationKey, string>>;

  readonly sets: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly summary: (stations: number, lists: number, seats: number) => string;
    readonly law: (date: string) => string;
    readonly from: (files: readonly string[], day: string) => string;
    readonly rows: (rows: LoadedRows) => string;
    readonly open: string;
    readonly compare: string;
    readonly check: string;
    /** What a button does, and to which set. */
    readonly actionOn: (action: string, name: string) => string;
    readonly edit: string;
    readonly remove: string;
    readonly download: string;
    readonly files: Readonly<Record<"protocols" | "votes" | "csv", string>>;
    readonly downloadFailed: string;
    readonly removed: (name: string) => string;
    readonly removeFailed: string;
    readonly confirm: (name: string) => string;
    readonly confirmText: string;
    readonly editHeading: string;
    readonly save: string;
    readonly cancel: string;
    readonly saved: (name: string) => string;
    readonly unreadable: string;
    readonly unreadableText: string;
    readonly unknownDevice: string;
  };
  /** Stations drawn by lot. */
  readonly sample: SampleMessages;
  /** What two people compare to know that they have the same protocols. */
  readonly fingerprint: FingerprintMessages;
  readonly storage: {
    readonly keep: Readonly<Record<StorageRefusal, string>>;
    readonly look: string;
    readonly held: string;
    readonly storing: string;
    readonly linkWaits: string;
    readonly lost: (name: string) => string;
    readonly readLost: string;
  };

  readonly dictionary: {
    readonly heading: string;
    readonly lead: string;
    readonly columns: Readonly<Record<"column" | "type" | "meaning", string>>;
    readonly types: Readonly<Record<ColumnType, string>>;
    readonly range: (least: string, greatest: string) => string;
    readonly mayBeEmpty: string;
    readonly key: (columns: string) => string;
    readonly headings: (words: string) => string;
    readonly command: string;
    readonly build: string;
  };
}

/** The name of what `stationWithin` says. */
export const withinName = (within: Mapping["stationWithin"]): WithinName =>
  within.length === 0 ? "everywhere" : ([...within].sort(byPlace).join("-") as WithinName);

const placeOrder = ["region", "district", "area"];
const byPlace = (a: string, b: string): number => placeOrder.indexOf(a) - placeOrder.indexOf(b);
