import type {RelationKey} from "../../stations/relations.js";
import {
  type ImportReport,
  listedNotes,
  type Mark,
  type Refusal,
  type RowCounts,
  type RowNote,
  type RowPlace,
  type Skip,
} from "../importReport.js";

/** What is told of a row beside its place and the reason. */
export type NoteDetails = Partial<Pick<RowNote<string>, "column" | "found" | "other" | "finding">>;

/** Keeps account of what becomes of every row. */
export interface ReportBuilder {
  /**
   * Begins one of the files, by its number; the rows that follow are its rows. `hasGroups` where a line is handed on as
   * several rows that follow each other: it counts once then, as kept where one of them is.
   */
  file(number: number, name: string, ignoredColumns: readonly string[], hasGroups: boolean): void;
  /** A row became part of the tables; `isAdded` where it was added to an earlier one. `of` is its file, if not the last one. */
  kept(line: number, isAdded?: boolean, of?: number): void;
  /** `votes` are those that can be read in the row all the same. */
  refuse(line: number, reason: Refusal, votes: number, details?: NoteDetails, of?: number): void;
  skip(line: number, reason: Skip, found?: string, of?: number): void;
  /** Marks a row of any file; `isFirst` says that it had no mark before, so that it counts once. */
  mark(place: RowPlace, reason: Mark, isFirst: boolean, details?: NoteDetails): void;
  /** Rows that were kept turn out to add up others: they count as totals, without the remarks made on the first of them. */
  addUp(place: RowPlace, rows: number, isMarked: boolean, found: string): void;
  /** True where a row was refused as one that names no station. */
  hasRowsWithoutStation(): boolean;
  /**
   * Rows that were kept turn out to name no station: they count as refused, with their votes, without the remarks made on
   * them.
   */
  withoutStation(place: RowPlace, rows: number, isMarked: boolean, votes: number, found: string): void;
  report(rest: Pick<ImportReport, "contests" | "stationWithin" | "sheetsLeftOut">): ImportReport;
}

type Mutable<Counts> = {-readonly [Key in keyof Counts]: Counts[Key]};

/** An empty account. */
export function reportBuilder(): ReportBuilder {
  const files: (Mutable<RowCounts> & {
    name: string;
    ignoredColumns: readonly string[];
    skipped: Record<Skip, number>;
    hasGroups: boolean;
  })[] = [];
  const refusals = noteList<Refusal>();
  const marks = noteList<Mark>();
  const skips = noteList<Skip>();
  let file = 0;
  /** What became so far of the last line, of which several rows may be made. */
  let last: (RowPlace & {readonly fate: Fate; refused: number}) | null = null;
  /** Lines of which several rows are made and that have a mark. */
  const markedLines = new Set<string>();
  const add = (of: number, fate: Fate, rows: 1 | -1): void => {
    const own = files[of];
    if (fate === "refused") own.refused += rows;
    else if (fate === "kept" || fate === "added") own.kept += rows;
    else own.skipped[fate] += rows;
    if (fate === "added") own.added += rows;
  };
  /** Counts a row; false where another of its line says as much already. */
  const became = (of: number, line: number, fate: Fate): boolean => {
    const before = files[of].hasGroups && last?.file === of && last.line === line ? last : null;
    const isRefused = fate === "refused";
    if (before && isRefused) before.refused++;
    if (before && gravityOf(before.fate) >= gravityOf(fate)) {
      if (isRefused && isKept(before.fate)) files[of].refusedParts++;
      return false;
    }
    if (before) add(of, before.fate, -1);
    add(of, fate, 1);
    const refused = before?.refused ?? (isRefused ? 1 : 0);
    if (isKept(fate)) files[of].refusedParts += refused;
    last = {file: of, line, fate, refused};
    return true;
  };
  const unmark = (place: RowPlace): void => {
    files[place.file].marked--;
    markedLines.delete(lineOf(place));
    marks.takeBack(place);
  };
  return {
    file(number, name, ignoredColumns, hasGroups) {
      file = number;
      files[number] = {name, ignoredColumns, hasGroups, ...noRows()};
    },
    kept(line, isAdded = false, of = file) {
      became(of, line, isAdded ? "added" : "kept");
    },
    refuse(line, reason, votes, details, of = file) {
      became(of, line, "refused");
      files[of].refusedVotes += votes;
      refusals.add({file: of, line}, reason, details);
    },
    skip(line, reason, found = "", of = file) {
      if (became(of, line, reason)) skips.add({file: of, line}, reason, {found});
    },
    mark(place, reason, isFirst, details) {
      const own = files[place.file];
      const isCounted = own.hasGroups && markedLines.has(lineOf(place));
      if (isFirst && !isCounted) own.marked++;
      if (isFirst && own.hasGroups) markedLines.add(lineOf(place));
      marks.add(place, reason, details);
    },
    addUp(place, rows, isMarked, found) {
      const own = files[place.file];
      own.kept -= rows;
      own.skipped.totals += rows;
      skips.add(place, "totals", {found});
      if (isMarked) unmark(place);
    },
    hasRowsWithoutStation: () => (refusals.byReason["no-station"] ?? 0) > 0,
    withoutStation(place, rows, isMarked, votes, found) {
      const own = files[place.file];
      own.kept -= rows;
      own.refused += rows;
      own.refusedVotes += votes;
      refusals.add(place, "no-station", {found});
      if (isMarked) unmark(place);
    },
    report(rest) {
      const counted = files.map(({hasGroups: _, ...one}) => ({...one, read: readOf(one)}));
      return {
        ...sumOf(counted),
        files: counted,
        refusals: refusals.inOrder(),
        marks: marks.inOrder(),
        skips: skips.inOrder(),
        refusalsByReason: refusals.byReason,
        marksByReason: marks.byReason,
        findingsByRelation: marks.byRelation,
        ...rest,
      };
    },
  };
}

/** A line of a file, as one text. */
const lineOf = ({file, line}: RowPlace): string => `${file} ${line}`;

/** What becomes of a row. */
type Fate = "kept" | "added" | "refused" | Skip;

const isKept = (fate: Fate): boolean => fate === "kept" || fate === "added";

/** Of the rows that a line is made of the gravest says what became of it. */
const gravityOf = (fate: Fate): number => (isKept(fate) ? 2 : fate === "refused" ? 1 : 0);

const noRows = () => ({
  read: 0,
  kept: 0,
  added: 0,
  marked: 0,
  refused: 0,
  refusedParts: 0,
  refusedVotes: 0,
  skipped: {blank: 0, totals: 0, numbering: 0, heading: 0, ignored: 0},
});

const readOf = ({kept, refused, skipped}: RowCounts): number =>
  kept + refused + Object.values(skipped).reduce((sum, rows) => sum + rows, 0);

function sumOf(files: readonly RowCounts[]): RowCounts {
  const total = noRows();
  for (const {read, kept, added, marked, refused, refusedParts, refusedVotes, skipped} of files) {
    total.read += read;
    total.kept += kept;
    total.added += added;
    total.marked += marked;
    total.refused += refused;
    total.refusedParts += refusedParts;
    total.refusedVotes += refusedVotes;
    for (const reason of Object.keys(total.skipped) as Skip[]) total.skipped[reason] += skipped[reason];
  }
  return total;
}

/** Remarks with a bound on how many are listed, and none on how many are counted. */
function noteList<Reason extends string>() {
  const notes: RowNote<Reason>[] = [];
  const byReason: Partial<Record<Reason, number>> = {};
  const byRelation: Partial<Record<RelationKey, number>> = {};
  return {
    byReason,
    byRelation,
    add(place: RowPlace, reason: Reason, {column = null, found = null, ...others}: NoteDetails = {}) {
      count(byReason, reason, 1);
      if (others.finding) count(byRelation, others.finding.relation, 1);
      if (notes.length < listedNotes)
        notes.push({...place, reason, column, found: found === null ? null : shortened(found), ...others});
    },
    /** Takes back what is listed of a row. */
    takeBack({file, line}: RowPlace) {
      for (let at = notes.length - 1; at >= 0; at--) {
        if (notes[at].file !== file || notes[at].line !== line) continue;
        const [{reason, finding}] = notes.splice(at, 1);
        count(byReason, reason, -1);
        if (finding) count(byRelation, finding.relation, -1);
      }
    },
    inOrder: () => notes.sort((a, b) => a.file - b.file || a.line - b.line),
  };
}

/** Counts one more or one less of a kind; a kind of which there is none is not named. */
function count<Kind extends string>(counts: Partial<Record<Kind, number>>, kind: Kind, more: 1 | -1): void {
  counts[kind] = (counts[kind] ?? 0) + more;
  if (counts[kind] === 0) delete counts[kind];
}

const foundCharacters = 120;
const shortened = (text: string): string =>
  text.length > foundCharacters ? `${text.slice(0, foundCharacters - 1)}…` : text;
