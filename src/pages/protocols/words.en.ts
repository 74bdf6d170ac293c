import {formats, protocols, quotation, seats} from "../../words/grammar/en.js";
import {fingerprint} from "./fingerprintWords.en.js";
import {sample} from "./sampleWords.en.js";
import type {ProtocolsMessages} from "./words.js";

const {whole, percent, date, list, counted, plural} = formats;

const rows = (value: number) => counted(value, {one: "row", other: "rows"});
const files = (value: number) => counted(value, {one: "file", other: "files"});
const lists = (value: number) => counted(value, {one: "list", other: "lists"});
const quoted = (names: readonly string[]) => list(names.map(quotation));

/** English. */
export const en: ProtocolsMessages = {
  title: "Your own protocols",
  lead: "Load the protocols of polling stations and try every rule on them: in the lab, in comparisons and against the statement.",
  privacy: "The files are read in this browser and kept in it alone. Nothing is sent anywhere.",

  drop: {
    label: "Choose files",
    hint: "or drop them anywhere on this page",
    formats:
      "CSV, TSV, XLSX or Parquet; one file or many of one election. A row is a station with a column for each party, or a station and a party.",
    over: "Drop the files to read them",
    inspecting: (names) => `Looking at ${list(names)}…`,
    example: "Download an example",
    exampleHint: "twelve invented stations, to see how a file may look",
  },

  mapping: {
    heading: "What the columns are",
    lead: "These are guesses from the headings. Correct what is wrong: corrections are remembered for files with the same headings.",
    remembered: "Read as you corrected these headings last time.",
    forget: "Forget the corrections",
    forgotten: "Forgotten: the guesses are back.",
    removeFile: (file) => `Leave out ${file}`,
    sheet: "Sheet",
    moreSheets: (sheets) => `Read the sheets with the same headings as well: ${quoted(sheets)}`,
    sheetRenamed: ({sheet, heading, first}) =>
      `On the sheet ${quotation(sheet)} the column ${quotation(first)} is called ${quotation(heading)}; it is read as the same.`,
    sheetAlmostSame: ({sheet, heading, first}) =>
      `The sheet ${quotation(sheet)} is not read: its columns are the same, but it has ${quotation(heading)} where the first sheet has ${quotation(first)}. If they mean the same, give both the same heading in the workbook; if not, save this sheet as a file of its own and choose both.`,
    fileLeftOut:
      "Not read: it has neither votes nor voters of stations, and another file has votes. If it has them, say which columns they are.",
    sheetsLeftOut: (sheets) => `Not read: ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)}.`,
    sheetUnread: ({sheet, isHidden}) =>
      `The sheet ${quotation(sheet)} has rows of numbers and is not read: ${isHidden ? "it is hidden in the workbook" : "its columns are not those of the first one"}. If it has votes, save it as a file of its own and choose both.`,
    placesAsStations: (heading) =>
      `No column names polling stations: each row counts as one, called by the column ${quotation(heading)}. If another column names them, choose it.`,
    transposed: "Stations are columns, lines of the protocol are rows",
    groupsBeside:
      "Candidates or lists stand beside each other in one row: a row is read as one for each of them",
    encoding: "Encoding",
    delimiter: "Cells are separated by",
    header: "Headings are on line",
    noHeader: "there are none",
    headerLine: (line) => `line ${whole(line)}`,
    thousands: "Thousands are separated by",
    thousandsOptions: {spaces: "spaces, or not at all", ",": "a comma", ".": "a full stop"},
    within: "A station’s number is unique",
    withinOptions: {
      everywhere: "everywhere",
      region: "within its region",
      district: "within its electoral district",
      area: "within its area",
      "region-district": "within region and electoral district",
      "region-area": "within region and area",
      "district-area": "within electoral district and area",
    },
    delimiters: {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar", "  ": "several spaces"},
    firstRows: "First rows",
    line: "Line",
    column: "Column",
    examples: "First values",
    role: "What it is",
    sum: "Sum",
    sumsOfAll: (value) =>
      `Sums go over all rows below the headings (${whole(value)}); a row that adds up others is in them as well.`,
    sumsOfFirst: (value) =>
      `Sums go over the first ${rows(value)} below the headings; a row that adds up others is in them as well.`,
    unread: {
      percentage: "Not taken for a party’s votes: these look like percentages.",
      coordinate: "Not taken for a party’s votes: these look like coordinates.",
      "more-than-voters": "Not taken for a party’s votes: more than the voters or ballots of the same rows.",
      sum: "Not taken for a party’s votes: the sum of columns beside it.",
      part: "Not taken for a party’s votes: a part of a list’s votes, whose total stands beside it.",
      constant: "Not taken for a party’s votes: the same number in every row.",
      code: "Not taken for a party’s votes: these look like codes.",
      apart:
        "Not taken for a party’s votes: it stands apart from the parties’ columns, or these come to the ballots without it.",
      "other-contest":
        "Not taken for a party’s votes: it is of another round or year than the columns before it.",
      beyond:
        "Not taken for a party’s votes: it stands behind the parties’ columns, parted from them by a count.",
      flag: "Not taken for a party’s votes: only zeros and ones, where parties have many votes.",
      unlike: "Not taken for a party’s votes: its heading is not like those of the parties.",
    },
    doubts: {
      percentage: "May be no party’s votes: these look like percentages.",
      coordinate: "May be no party’s votes: these look like coordinates.",
      "more-than-voters": "May be no party’s votes: more than there are voters or ballots.",
      sum: "May be no party’s votes: the sum of columns beside it.",
      part: "May be no party’s votes: a part of a list’s votes, whose total stands beside it.",
      constant: "May be no party’s votes: the same number in every row.",
      code: "May be no party’s votes: these look like codes.",
      apart:
        "May be no party’s votes: it stands apart from the parties’ columns, or these come to the ballots without it.",
      "other-contest": "May be no party’s votes: it is of another round or year than the columns before it.",
      beyond: "May be no party’s votes: it stands behind the parties’ columns, parted from them by a count.",
      flag: "May be no party’s votes: only zeros and ones, where other parties have many votes.",
      unlike: "May be no party’s votes: its heading is not like those of the parties.",
      outsized: "May be no party’s votes: many times as much as all other parties together.",
    },
    againstAllAmong:
      "It stands between lists, while votes against all usually stand at the end of a ballot: is a list called so? Then choose its votes.",
    several: {
      hint: "To say of several columns at once what they are, tick them; with Shift held, all between two.",
      tick: (column) => `Tick ${quotation(column)}`,
      tickMarked: (value) => `Tick ${value === 1 ? "the one" : `the ${whole(value)}`} that may be no party’s`,
      are: (value) => `${counted(value, {one: "ticked column is", other: "ticked columns are"})}`,
      ownVotes: "votes, each for the party in its heading",
      say: "Set",
      none: "Untick all",
      told: (value) => `${counted(value, {one: "column is", other: "columns are"})} now read so.`,
    },
    roleOf: (column) => `What ${quotation(column)} is`,
    unnamed: (place) => `column ${whole(place)}`,
    roles: {
      contest: "election",
      basis: "where the figures come from",
      region: "region",
      district: "electoral district",
      area: "area within a region",
      station: "polling station",
      registered: "registered voters",
      received: "ballots received",
      issued: "ballots issued",
      cast: "ballots cast",
      invalid: "invalid ballots",
      cancelled: "cancelled ballots",
      against_all: "votes against all",
      party: "name of a party",
      party_votes: "votes of the party in the row",
      candidate: "candidate, where no party is named",
      ignore: "not read",
    },
    groups: {
      lists: "Votes",
      counts: "Counts",
      places: "Places",
      long: "A row for each station and party",
      other: "Other",
    },
    votesOf: (party) => `votes for ${party}`,
    knownLists: "Votes for a party known here",
    partyText: "In the column of parties",
    togetherWith: "Counted together with",
    countedAs: "counted as",
    countedAsOf: (text) => `What ${quotation(text)} is counted as`,
    countedAsHint:
      "Another name may be typed. Texts that are counted under one name are added up; the saved mapping keeps the names.",
    fillDown: "An empty cell of a place means the one above it (merged cells)",
    combine: "Add up what stands for one station in several columns, rows or files",
    combineHint:
      "Added are several columns of one count or party, several rows of a station and party (such as the candidates of a list), and files that have the same station (such as votes by machine and on paper). Where two give the same number of registered voters, it counts once. Without this, the second of them is refused.",
    keep: "Count rows without a station, each as a station of its own",
    keepHint: "Votes cast electronically, by post or abroad often have no station number.",
    regionOf: (file) => `Region of ${file}`,
    regionHint: "No column names the region; leave it empty where there is none.",
    file: {
      save: "Save what the columns are (JSON)",
      load: "Load what the columns are",
      hint: "For other files like these, and for the command: npm run seats -- --mapping NAME=FILE.",
      taken: (file) => `The columns are read as ${file} says.`,
      fixed: (names) => `Rows that do not name their own are read as: ${names}.`,
      fault: (file, field) =>
        `${file} does not say what these columns are${field === null ? "" : ` (${field})`}. Nothing was taken from it.`,
    },
    problems: {
      noStation: "No column is the polling station: choose one.",
      noHeadings:
        "No row names the columns: say what each of them is, or write a row of headings above the others and choose the file again.",
      noParty: "No column has a party’s votes: choose at least one.",
      halfLong: "A party’s name and its votes need a column each: one of the two is missing.",
      wideAndLong: "Either each party has a column, or each row names its party; here it is both.",
      twice: (columns, name) =>
        `${quoted(columns)} stand for the same: ${name}. Only one such column can be.`,
      twiceOrAdded: (columns, name) =>
        `${quoted(columns)} stand for the same: ${name}. Only one such column can be, unless they are added up: tick that below.`,
      withinMissing: (within) => `Station numbers are unique ${within}, but there is no such column.`,
      columnCount: (found, mapped) =>
        `The file has ${counted(found, {one: "column", other: "columns"})}, not ${whole(mapped)}.`,
    },
  },

  settings: {
    heading: "What is loaded",
    name: "Name",
    nameMissing: "Give it a name.",
    seats: "Seats of the house",
    law: "Compared with",
    lawHint: "The lab opens with the rules of this law and counts every change from it.",
    threshold: "Threshold, %",
    thresholdHint: "Empty: that of this law. The link to the lab takes it along.",
    basis: "Where the figures come from",
    bases: {
      official: "official protocols",
      observers: "observers’ protocols",
      reconstructed: "reconstructed",
      hypothetical: "invented, an assumption",
    },
    basisFixed: (basis) => `The file says it itself: ${basis}.`,
    reconstructedFixed: "The file says that its protocols are reconstructed. That stays so.",
    several: "A column names the election: each becomes a contest of its own.",
    order: "Order of the lists",
    orderLead: "As they were registered: where votes are equal, the earlier list wins.",
    up: (party) => `Move ${party} up`,
    down: (party) => `Move ${party} down`,
    moved: (party, place, of) => `${party}: place ${whole(place)} of ${whole(of)}.`,
    misfit: {
      "too-few-seats":
        "This law elects more members in districts than the house has seats. Choose another law or more seats.",
      "too-few-stations":
        "This law elects more members in districts than there are stations to make districts of. Choose another law.",
      "no-registered":
        "This law elects members in districts, and without registered voters there is nothing to cut districts by. Choose another law.",
    },
    readOne: "Read the file",
    read: (value) => `Read ${files(value)}`,
    drop: "Start over",
  },

  reading: {
    label: "Reading",
    progress: (percent, value) => `${percent}, ${rows(value)}`,
    settling: "Adding up…",
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was loaded; what you set is still here.",
  },

  faults: {
    inFile: (file, sentence) => `${file}: ${sentence}`,
    untouched: "What was loaded before is untouched.",
    empty: "the file is empty.",
    noSheet: "the workbook has no sheet of cells. Copy the table into a sheet, or save it as CSV.",
    noRows: "there are no rows below the headings.",
    unreadable: "the file could not be opened, or it changed while it was read.",
    notATable: "this is neither text with columns nor a workbook nor Parquet.",
    oldExcel: "this is an Excel file of the old format (.xls). Save it as .xlsx or CSV.",
    otherKind: {
      html: "this is a web page (HTML), whatever its name says. Open it in a spreadsheet and save it as XLSX or CSV.",
      xml: "this is XML. Open it in a spreadsheet and save it as XLSX or CSV.",
      json: "this is JSON, not a table. Turn it into CSV with a row for each station.",
      pdf: "this is a PDF, which has no rows to read. Ask for the table itself, or copy it into a spreadsheet and save that as XLSX or CSV.",
      ods: "this is an OpenDocument spreadsheet (.ods). Open it and save it as XLSX or CSV.",
      document: "this is a text document. Copy its table into a spreadsheet and save that as XLSX or CSV.",
      xlsb: "this is a binary Excel workbook (.xlsb). Open it in Excel and save it as XLSX or CSV.",
      numbers: "this is an Apple Numbers or Pages file. Export it as XLSX or CSV.",
      archive: "this is an archive. Unpack it and choose the files inside.",
      image: "this is a picture. Type its figures into a spreadsheet and save that as XLSX or CSV.",
      database: "this is a database or a file of a statistics program. Export its table as CSV.",
    },
    outOfMemory: "there is not enough memory for the file. Close other tabs, or split the file.",
    damaged: {
      xlsx: "the workbook is cut short or damaged. Save it once more, or as CSV.",
      parquet: "the Parquet file is cut short or damaged.",
    },
    compression: (codec) =>
      `Parquet packed with ${codec} cannot be read here. Snappy and no compression can.`,
    encoding: (encoding, line) =>
      `line ${whole(line)} contains bytes that ${encoding} does not have. Choose another encoding.`,
    lineTooLong: (line, limit) =>
      `line ${whole(line)} is longer than ${whole(limit)} characters: a quotation mark may be missing.`,
    quoteNotClosed: (line) => `a quotation mark is opened on line ${whole(line)} and never closed.`,
    tooMany: {
      "too-many-columns": (limit) => `there are more than ${whole(limit)} columns.`,
      "too-many-parties": (limit) =>
        `there are more than ${whole(limit)} parties: a column was probably taken for one of parties.`,
      "too-many-rows": (limit) => `there are more than ${whole(limit)} rows.`,
      "too-many-cells": (limit) => `there are more than ${whole(limit)} cells.`,
    },
    tooLarge: (megabytes) => `the file is larger than ${whole(megabytes)} MB.`,
    textTooLong: (characters) =>
      `one text in it is longer than ${whole(characters)} characters: this is no table of results.`,
    unpackedTooLarge: (megabytes) =>
      `unpacked it is larger than ${whole(megabytes)} MB: this is no table of results, or it should be split.`,
    noSuchSheet: (sheet) => `there is no sheet ${quotation(sheet)}.`,
    noSuchHeader: (line) => `there is no line ${whole(line)} for headings.`,
    sameContent: (other) =>
      `it holds the very same as ${quotation(other)}: leave one of the two out, unless both are meant.`,
    noProgress: (seconds) =>
      `reading it made no progress for ${whole(seconds)} seconds and was ended. The file is damaged, or too much for this device; save it as CSV and try that.`,
    nothingKept: "No row could be kept. The table below says why.",
    worker: "The part of the page that reads files did not start. Reload the page.",
  },

  result: {
    heading: "What was read",
    loaded: (name, stations) => `${quotation(name)} is loaded: ${protocols(stations)}.`,
    again: (before) =>
      `These very votes had been loaded before as ${quotation(before)}; name, seats and law are now as you set them.`,
    putBack: (before) => `Put back the name, seats and law of ${quotation(before)}`,
    counts: {read: "rows read", kept: "kept", marked: "marked", refused: "refused", skipped: "skipped"},
    skips: {
      blank: (value) => `${counted(value, {one: "blank row", other: "blank rows"})}`,
      totals: (value) => `${counted(value, {one: "row of totals", other: "rows of totals"})}`,
      numbering: (value) =>
        `${counted(value, {one: "row of column numbers", other: "rows of column numbers"})}`,
      heading: (value) =>
        `${counted(value, {one: "row", other: "rows"})} of headings or notes, without a station and a number`,
      ignored: (value) => `${counted(value, {one: "row", other: "rows"})} of what you left out`,
    },
    overBallotsHint: "If a column is taken for what it is not, correct it in the table of columns.",
    added: (value) =>
      `${rows(value)} ${plural(value, {one: "was", other: "were"})} added to an earlier row of the same station.`,
    combineOffer: (value) =>
      `${counted(value, {one: "refused row names", other: "refused rows name"})} a station or party that stands there already. Where they are parts of one count, they can be added up.`,
    combineButton: "Read again and add up",
    keepOffer: (value) =>
      `${counted(value, {one: "refused row has", other: "refused rows have"})} no station, as is common for votes cast electronically, by post or abroad.`,
    keepButton: "Read again and count them",
    relationsBroken: "Marked, as a relation between counts is broken:",
    relationsHint:
      "Is one of them no law where the protocols come from? The page that opens does not count it then; marks on this page count every relation.",
    relationsLink: "Leave it out",
    relationLeftOut: (broken) => `Leave it out: ${broken}`,
    seatsUnder: (day, value, threshold) =>
      `${seats(value)} under the law in force on ${date(day)}${threshold === null ? "" : `, with a threshold of ${formats.percent(threshold)}`}`,
    noSeats: "Under this law no seats are shared out here; the lab says why.",
    open: "Open in the lab",
    compare: "Compare reforms",
    check: "Check the protocols",
    within: (within) =>
      `The refused stations have the same numbers as stations elsewhere only: numbers are unique ${within}. Read that way, these rows would be kept.`,
    withinButton: (within) => `Read again: numbers unique ${within}`,
    problems: {
      all: (_, all) => `${counted(all, {one: "remark", other: "remarks"})} on rows`,
      first: (shown, all) =>
        `The first ${whole(shown)} of ${counted(all, {one: "remark", other: "remarks"})} on rows`,
    },
    noProblems: "Every row was kept, and the counts in each agree.",
    columns: {file: "File", line: "Line", column: "Column", found: "Found", reason: "Why"},
    refused: "refused",
    marked: "marked",
    wholeRow: "the row",
    clashes: (line) => `as on line ${whole(line)}`,
    download: "Download all remarks as CSV",
    listed: (value) => `Only the first ${whole(value)} of each kind are listed; the totals are complete.`,
    ignoredColumns: (columns) => `Columns not read: ${list(columns)}.`,
  },
  refusals: {
    "no-station": "no station is named",
    "no-party": "no party is named",
    "no-votes": "the votes are missing",
    "not-whole": "not a number",
    fraction: "not a whole number",
    negative: "below zero",
    "too-large": "larger than a protocol can hold",
    "no-value": "a formula without a stored result",
    "cell-error": "an error in the spreadsheet",
    "station-twice": "the station appears twice; the first row counts",
    "party-twice": "the party appears twice; the first row counts",
    "too-many-cells": "more cells than headings",
    "not-aligned": "numbers that do not stand below the headings",
    "not-sum":
      "called a sum of the station’s other rows, and it differs from them by this many: the other rows count",
    "not-a-basis": "not one of the five words for where figures come from",
  },
  marks: {
    repeated: "a later row of the same station was refused",
    "votes-missing": "no votes for a party that has votes elsewhere",
    differs: "a later row of the station gives another number; the first counts",
    "near-sum":
      "nearly the sum of rows above or below: it differs by this many. If it is that sum, votes count twice: take the row out of the file, or correct it",
    "same-number":
      "the station’s number is written with other zeros in front than on an earlier row: both are taken for one station",
    date: "the station’s number looks like a date: a spreadsheet may have made it of something like 1/2",
    "no-data": "a dash, “no data” or the like stands for a count: the cell is taken as empty",
    "line-break": "a name runs over several lines: a quotation mark may be missing",
    "no-protocol": "votes of a station that has no protocol",
    "too-few-cells": "fewer cells than headings",
  },
  relations: {
    "box-adds-up": (expected) => `votes, against all and invalid add up to ${expected}`,
    "cast-within-issued": (expected) => `more cast than the ${expected} issued`,
    "issued-within-received": (expected) => `more issued than the ${expected} received`,
    "received-is-spent": (expected) => `issued and cancelled add up to ${expected}`,
    "cast-within-registered": (expected) => `more cast than ${expected} registered voters`,
    "received-within-reserve": (expected) => `more than the reserve allows: at most ${expected}`,
    "station-size": (expected) => `more than the ${expected} voters a station may have`,
    "whole-number": () => "not a whole number of 0 or more",
    "station-once": () => "the station appears more than once",
  },
  broken: {
    "box-adds-up": "votes, against all and invalid do not add up to the ballots cast",
    "cast-within-issued": "more ballots cast than issued",
    "issued-within-received": "more ballots issued than received",
    "received-is-spent": "issued and cancelled do not add up to received",
    "cast-within-registered": "more ballots cast than registered voters",
    "received-within-reserve": `over ${percent(1)} more ballots received than voters`,
    "station-size": `more than ${whole(3000)} voters at a station`,
    "whole-number": "a count that is no whole number",
    "station-once": "a station more than once",
  },

  sets: {
    heading: "Loaded protocols",
    lead: "They stay in this browser until you remove them, and can be chosen wherever an election can.",
    none: "Nothing is loaded yet.",
    summary: (stations, parties, value) => `${protocols(stations)} · ${lists(parties)} · ${seats(value)}`,
    law: (day) => `compared with the law in force on ${date(day)}`,
    from: (names, day) => `Loaded on ${date(day)} from ${list(names)}.`,
    rows: ({read, marked, refused}) =>
      `${rows(read)} read, ${whole(marked)} marked, ${whole(refused)} refused.`,
    open: "Open in the lab",
    compare: "Compare",
    check: "Check",
    actionOn: (action, name) => `${action}: ${quotation(name)}`,
    edit: "Change",
    remove: "Remove",
    download: "Download",
    files: {protocols: "protocols.parquet", votes: "votes.parquet", csv: "CSV, a row a station"},
    downloadFailed: "The files of this set are not available.",
    removed: (name) => `${quotation(name)} is removed.`,
    removeFailed:
      "The browser did not remove it. Try again, or clear this site’s data in the browser’s settings.",
    confirm: (name) => `Remove ${quotation(name)}?`,
    confirmText: "Its protocols are kept nowhere else. Links to it will open the first election instead.",
    editHeading: "Name, seats, law",
    save: "Save",
    cancel: "Cancel",
    saved: (name) => `${quotation(name)} is changed.`,
    unreadable: "A damaged set",
    unreadableText: "What the browser kept of it cannot be read. Load its files again, and remove this.",
    unknownDevice:
      "The link names protocols that are not on this device. Load the same files here, and it will open.",
  },
  sample,
  fingerprint,
  storage: {
    keep: {
      full: "The browser has no room to keep this. It works until this tab is closed; free some space and load it again to keep it.",
      blocked:
        "The browser’s settings do not let this site keep anything. It works until this tab is closed.",
    },
    look: "The browser does not let this site keep anything: what you load works until the tab is closed.",
    held: "only until this tab is closed; links open in another tab",
    storing:
      "The stations are still being stored in this browser. A link that you follow now opens as soon as they are.",
    linkWaits: "The stations are still being stored; then the link opens.",
    lost: (name) =>
      `${quotation(name)} was read, but is not kept: the part of the page that writes its stations came to a stop, perhaps for lack of memory. Close other tabs and read the files again.`,
    readLost: "Read the files again",
  },

  dictionary: {
    heading: "The tables",
    lead: "Everything is kept in the same two tables as the protocols of this site; the others describe the elections that come with it. Files are known by these names and by the headings that protocols have in Kazakh, Russian and English.",
    columns: {column: "Column", type: "Type, unit, range", meaning: "Meaning"},
    types: {
      text: "text",
      date: "date, ISO 8601",
      whole: "whole number",
      decimal: "number",
      flag: "yes or no",
    },
    range: (least, greatest) => `${least} to ${greatest}`,
    mayBeEmpty: "may be empty",
    key: (columns) => `Key: ${columns}.`,
    headings: (words) => `Headings: ${words}`,
    command: "On the command line the same file gives the same seats:",
    build:
      "To have protocols on the site itself, put CSV files into data/protocols/ and build the site again.",
  },
};
