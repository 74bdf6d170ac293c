import type {OverBallots} from "../catalogue/catalogue.js";
import type {NotAParty} from "../import/guess/columnEvidence.js";
import type {ImportError} from "../import/importError.js";
import type {OtherKind} from "../import/importFile.js";
import {
  type ImportReport,
  listedNotes,
  type Mark,
  type Refusal,
  type RowNote,
} from "../import/importReport.js";
import {type MappingProblem, nameColumns} from "../import/mapping.js";
import type {DoubtedColumn, ImportedProtocols, RenamedColumn, UnreadSheetOf} from "./importProtocols.js";

/** What an import's failure is, in one English sentence for the command. */
export function faultSentence({fault, file}: ImportError): string {
  return [file, faultText(fault)].filter(Boolean).join(": ");
}

function faultText(fault: ImportError["fault"]): string {
  switch (fault.fault) {
    case "empty":
      return "is empty";
    case "no-sheet":
      return "is a workbook without a sheet of cells; copy the table into a sheet, or save it as CSV";
    case "no-rows":
      return "no row below the header";
    case "unreadable":
      return "cannot be read";
    case "not-a-table":
      return "is neither text nor a workbook (.xlsx) nor Parquet";
    case "other-kind":
      return otherKinds[fault.kind];
    case "old-excel":
      return "is an .xls workbook or has a password; save it as .xlsx without one";
    case "out-of-memory":
      return "there is not enough memory for it";
    case "damaged":
      return `is cut short or damaged (${fault.format})`;
    case "compression":
      return `Parquet compressed as ${fault.codec} is not supported`;
    case "encoding":
      return `line ${fault.line}: bytes that are not ${fault.encoding}; name the encoding in --mapping`;
    case "line-too-long":
      return `line ${fault.line}: a row of more than ${fault.limit} characters`;
    case "quote-not-closed":
      return `line ${fault.line}: a quote is opened here and never closed`;
    case "too-many-columns":
      return `more than ${fault.limit} columns`;
    case "too-many-parties":
      return `more than ${fault.limit} parties: is the column of parties the right one?`;
    case "too-many-rows":
      return `more than ${fault.limit} rows`;
    case "too-many-cells":
      return `more than ${fault.limit} cells`;
    case "too-large":
      return `more than ${fault.limit} bytes`;
    case "text-too-long":
      return `a text of more than ${fault.limit} characters`;
    case "unpacked-too-large":
      return `unpacks to more than ${fault.limit} bytes`;
    case "no-such-sheet":
      return `has no sheet “${fault.sheet}”`;
    case "no-such-header":
      return `has no row ${fault.line} for a header`;
    case "same-content":
      return `holds the very same as ${fault.other}; hand it over once`;
    case "no-progress":
      return `reading it made no progress for ${fault.seconds} seconds and was ended; it is damaged, or too much for this machine`;
    case "mapping":
      return problemText(fault.problem);
  }
}

const otherKinds: Record<OtherKind, string> = {
  html: "is a web page (HTML), whatever its name says; open it in a spreadsheet and save it as .xlsx or CSV",
  xml: "is XML; open it in a spreadsheet and save it as .xlsx or CSV",
  json: "is JSON, not a table; turn it into CSV with a row a station",
  pdf: "is a PDF, which has no rows to read; ask for the table itself, or copy it into a spreadsheet and save that as .xlsx or CSV",
  ods: "is an OpenDocument spreadsheet; open it and save it as .xlsx or CSV",
  document: "is a text document; copy its table into a spreadsheet and save that as .xlsx or CSV",
  xlsb: "is a binary Excel workbook (.xlsb); open it in Excel and save it as .xlsx or CSV",
  numbers: "is an Apple Numbers or Pages file; export it as .xlsx or CSV",
  archive: "is an archive; unpack it and name the files inside",
  image: "is a picture; type its figures into a spreadsheet and save that as .xlsx or CSV",
  database: "is a database or a file of a statistics program; export its table as CSV",
};

function problemText(problem: MappingProblem): string {
  switch (problem.problem) {
    case "no-station-column":
      return 'no column station (name it in --mapping: {"columns": {"HEADING": {"role": "station"}}}; where rows are constituencies or regions, the column that names those)';
    case "no-headings":
      return "no row of headings found; write one above the rows (station, registered, cast, a column for each party), or list what the columns are by their places as “columns” in --mapping";
    case "no-party-column":
      return "no column of a party (name them in --mapping)";
    case "half-long":
      return "a row a party needs a column of parties and a column of votes";
    case "wide-and-long":
      return "columns of single parties beside a column that names parties";
    case "column-twice": {
      const [first, second] = problem.columns;
      const both = `columns ${first + 1} and ${second + 1} are both ${problem.name}`;
      return onlyOnce.has(problem.name)
        ? both
        : `${both}; if they are parts of one count, say "combine": "add" in --mapping; if not, say which is not to be read ({"role": "ignore"})`;
    }
    case "within-missing":
      return `stationWithin names ${problem.within}, which has no column: name one in --mapping, or say "stationWithin": []`;
    case "column-count":
      return `has ${problem.found} columns, not the ${problem.mapped} of the mapping`;
  }
}

/** What only one column can be. */
const onlyOnce = new Set<string>(nameColumns);

const refusals: Record<Refusal, string> = {
  "no-station": "no station",
  "no-party": "no party",
  "no-votes": "no votes",
  "not-whole": "not a whole number",
  fraction: "a fraction",
  negative: "a negative number",
  "too-large": "too large a number",
  "no-value": "a formula without a value",
  "cell-error": "an error",
  "station-twice": "a station that stands there already",
  "party-twice": "a party that stands there already",
  "too-many-cells": "more cells than the header",
  "not-aligned": "cells that do not stand below the headings",
  "not-sum":
    "what it differs by from its station's other rows, whose sum it is called; those count, and it does not: correct it, or take it out",
  "not-a-basis": "not a basis",
};

const doubts: Record<NotAParty, string> = {
  percentage: "percentages, it seems",
  coordinate: "coordinates, it seems",
  "more-than-voters": "more than the voters or ballots of the same rows",
  sum: "the sum of columns beside it",
  part: "parts of a list's votes, whose total stands beside them",
  constant: "the same number in every row",
  code: "codes, it seems",
  apart: "apart from the parties' columns, or these come to the ballots without it",
  "other-contest": "of another round or year than the columns before",
  beyond: "behind the parties' columns, parted from them by a count",
  flag: "only zeros and ones, where parties have many votes",
  unlike: "a heading not like those of the parties",
};

/** One line a file, whatever the number of its columns: those of one reason together. */
function doubtLines(doubted: readonly DoubtedColumn[]): string[] {
  const byFile = new Map<string, Map<NotAParty, string[]>>();
  for (const {file, heading, doubt} of doubted) {
    const reasons = byFile.get(file) ?? new Map<NotAParty, string[]>();
    byFile.set(file, reasons.set(doubt, [...(reasons.get(doubt) ?? []), heading]));
  }
  return [...byFile].map(([file, reasons]) => {
    const columns = [...reasons].map(([doubt, headings]) => `${headings.join(", ")} (${doubts[doubt]})`);
    return `${file}: not taken for a party's votes: ${columns.join("; ")}. Say in --mapping what they are`;
  });
}

const renamedLine = ({file, sheet, heading, first, isRead}: RenamedColumn): string =>
  isRead
    ? `${file}: sheet ${sheet}: column ${heading} read as ${first}, as the first sheet calls it`
    : `${file}: sheet ${sheet} not read: it has ${heading} where the first sheet has ${first}; make the two headings the same, or save the sheet as a file of its own`;

const unreadSheetLine = ({file, sheet, isHidden}: UnreadSheetOf): string =>
  `${file}: sheet ${sheet} has rows of numbers and is not read: ${isHidden ? "it is hidden in the workbook" : "its columns are not those of the first one"}; if it has votes, save it as a file of its own`;

const fileLeftOutLine = (file: string): string =>
  `${file}: not read: it has neither votes nor voters of stations; if it has, say in --mapping which columns they are`;

/** What is said of a contest most of whose stations have more votes than ballots. */
const overBallotsLine = (contest: string, {stations, of, than}: OverBallots): string => {
  const [measure, stand] =
    than === "registered"
      ? ["the registered voters", "the voters"]
      : ["the ballots cast", "the ballots cast"];
  return `${contest}: at ${stations} of ${of} stations votes and invalid ballots are more than ${measure}: a column counts as a party that is none, or ${stand} stand in another one, or voters had several votes each, or the numbers are wrong. Say in --mapping what is no party ({"role": "ignore"}); where voters had several votes, leave out ${measure} so`;
};

/** The report in lines: the counts, what was not read and why, and the first refused rows. */
export function reportLines(
  report: ImportReport,
  {
    doubted,
    renamed,
    unreadSheets,
    filesLeftOut,
    placesAsStations,
    againstAllAmong,
  }: Pick<
    ImportedProtocols,
    "doubted" | "renamed" | "unreadSheets" | "filesLeftOut" | "placesAsStations" | "againstAllAmong"
  >,
): string[] {
  const {read, kept, added, marked, refused, refusedParts, refusedVotes, skipped, files} = report;
  const passed = Object.entries(skipped).filter(([, rows]) => rows > 0);
  return [
    `rows: ${read} read, ${kept} kept (${marked} of them marked), ${refused} refused${passed.map(([reason, rows]) => `, ${rows} ${reason}`).join("")}`,
    ...(refusedParts > 0 ? [`candidates or lists refused in kept rows: ${refusedParts}`] : []),
    ...(added > 0 ? [`added to earlier rows of the same station: ${added} rows`] : []),
    ...(refusedVotes > 0 ? [`votes in the refused rows, as far as they can be read: ${refusedVotes}`] : []),
    ...files
      .filter(({ignoredColumns}) => ignoredColumns.length > 0)
      .map(({name, ignoredColumns}) => `${name}: columns not read: ${ignoredColumns.join(", ")}`),
    ...filesLeftOut.map(fileLeftOutLine),
    ...placesAsStations.map(
      ({file, heading}) =>
        `${file}: no column station: each row counts as one, called by the column ${heading}; if another column names stations, say so in --mapping`,
    ),
    ...againstAllAmong.map(
      ({file, heading}) =>
        `${file}: ${heading} stands between lists and is read as votes against all; if a list is called so, say in --mapping: {"columns": {${JSON.stringify(heading)}: {"role": "votes", "party": ${JSON.stringify(heading)}}}}`,
    ),
    ...doubtLines(doubted),
    ...renamed.map(renamedLine),
    ...unreadSheets
      .filter(({file, sheet}) => !renamed.some((one) => one.file === file && one.sheet === sheet))
      .map(unreadSheetLine),
    ...(report.sheetsLeftOut.length > 0 ? [`sheets not read: ${report.sheetsLeftOut.join(", ")}`] : []),
    ...report.contests.flatMap(({contest, overBallots: over}) =>
      over ? [overBallotsLine(contest, over)] : [],
    ),
    ...Object.entries(report.marksByReason).map(([reason, rows]) => `marked: ${reason} ${rows}`),
    ...Object.entries(report.findingsByRelation).map(([relation, rows]) => `  of these ${relation} ${rows}`),
    ...report.marks
      .filter(({reason}) => reason === "near-sum")
      .slice(0, shownRefusals)
      .map((note) => nearSumLine(report, note)),
    ...report.refusals.slice(0, shownRefusals).map((note) => refusalLine(report, note)),
    ...(refused > shownRefusals ? [`… and ${refused - shownRefusals} more refused rows`] : []),
  ];
}

const shownRefusals = Math.min(20, listedNotes);

const nearSumLine = ({files}: ImportReport, {file, line, found}: RowNote<Mark>): string =>
  `${files.length > 1 ? `${files[file].name}, ` : ""}row ${line}: nearly the sum of rows above or below, but for ${found} in all; if it is that sum, its votes count twice: take the row out, or correct it`;

function refusalLine(
  {files}: ImportReport,
  {file, line, column, found, reason, other}: RowNote<Refusal>,
): string {
  const place = [
    files.length > 1 ? files[file].name : "",
    `row ${line}`,
    column ? `column ${column}` : "",
  ].filter(Boolean);
  const text = found === null ? "" : `${JSON.stringify(found)} is `;
  const first = other ? ` (row ${other.line})` : "";
  return `refused: ${place.join(", ")}: ${text}${refusals[reason]}${first}`;
}
