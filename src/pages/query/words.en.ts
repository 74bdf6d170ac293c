import {formats, quotation} from "../../words/grammar/en.js";
import type {QueryMessages} from "./words.js";

const {whole, list, counted} = formats;

const rows = (value: number) => counted(value, {one: "row", other: "rows"});

/** English. */
export const en: QueryMessages = {
  title: "Rows and SQL",
  lead: "Every row behind the pages of this site, and questions of your own in SQL. The scenario you have set stands in tables too, so that its seats can be joined to stations and parties.",

  modes: {label: "What to look at", rows: "Rows", sql: "SQL"},

  scenario: {
    heading: "The scenario in the tables",
    follows:
      "The tables whose names begin with scenario hold this scenario, its rules, seats and steps, and follow it when it changes.",
    change: "Change the scenario",
    lab: "All rules in the lab",
  },

  tables: {
    heading: "Tables and columns",
    site: "Data of the site",
    scenario: "The scenario",
    own: "Your files",
    worked: "Worked out of laws and results",
    draws: "Draws of the reconstruction",
    columns: (count) => counted(count, {one: "column", other: "columns"}),
    insert: (name) => `Put ${name} into the query`,
    key: (columns) => `Key: ${columns}.`,
    mayBeEmpty: "may be empty",
    missing: (sets) =>
      `The rows of ${list(sets.map(quotation))} are not on this device, so no query finds them.`,
    pick: "Table",
  },

  draws: {
    lead: "A table draws can be made: the seats of this scenario in one draw of the reconstructed stations after the other. Draws come from one model; they are no data about the election and no margin of error.",
    make: (count) => `Make ${counted(count, {one: "draw", other: "draws"})}`,
    drawing: (done, of) => `${whole(done)} of ${whole(of)} draws`,
    there:
      "The table draws is there, for the scenario as it is now. It is taken away when the scenario changes.",
    failed: "The draws could not be made. Try again.",
    stopped: "Stopped; there is no table of draws.",
    notHere: "The stations of this contest are not reconstructed, so there is nothing to draw.",
  },

  rows: {
    heading: "Rows of a table",
    filters: "Conditions",
    addFilter: "Add a condition",
    column: "Column",
    comparison: "Condition",
    value: "Value",
    add: "Add",
    remove: (condition) => `Remove the condition ${condition}`,
    clear: "Remove all conditions",
    comparisons: {
      equal: "is",
      "not-equal": "is not",
      contains: "contains",
      "at-least": "is at least",
      "at-most": "is at most",
      empty: "is empty",
      filled: "is not empty",
    },
    yes: "yes",
    no: "no",
    notComparable: "Type a whole or decimal number, such as 2500 or 12.5.",
    noValue: "Type a value.",
    facets: "How often each value stands",
    facetsOf: (column) => `Values of ${column}`,
    more: "Only the most frequent are listed.",
    empty: "empty",
    asSql: "Open this view as SQL",
    waits: "The database is starting; sorting and conditions work once it runs.",
  },

  editor: {
    label: "The query, in SQL",
    hint: "SELECT party, seats FROM scenario_seats",
    keys: "Ctrl-Enter (⌘-Enter) runs it. Tab leaves the field.",
    run: "Run",
    cancel: "Stop",
    afresh: "Start afresh",
    afreshHint:
      "Ends the database with everything in it, your added files too, and starts a new one. The text of the query stays.",
    afreshDone: "A new database starts with your next query; added files are gone.",
    fromLink: "This query came with a link and has not run. Read it, then press Run.",
    notUnpacked:
      "The query in this link is damaged and could not be read. The rest of the link was followed.",
    values: "Values for this query",
    valuesHint:
      "A number goes in as a number, anything else as text. To compare it with a column of text, write :name::VARCHAR in the query.",
    noEditor: "The editor did not load, but queries run from this plain field as well.",
    running: (seconds) => `Running for ${seconds} s…`,
    making: (table) => `Working out the table ${table}…`,
    starting: "The database is starting. The first time, it has to be fetched; that takes a while.",
    copyLink: "Copy a link to this query",
    linkCopied: "Copied. The link opens the query, but never runs it by itself.",
    linkNotCopied: "The browser did not allow copying: the link stands in the address bar.",
    linkTooLong: "This query is too long for a link. Save its text in a file instead.",
    phrases: {
      Completions: "Completions",
      Diagnostics: "Errors",
      "Control character": "Control character",
      "Selection deleted": "Selection deleted",
    },
  },

  result: {
    heading: "Answer",
    rows: (count, milliseconds) =>
      milliseconds === null ? rows(count) : `${rows(count)} in ${milliseconds} ms`,
    cut: {
      rows: (count) =>
        `Only the first ${rows(count)} are shown: an answer may have no more. Add LIMIT, conditions or sums.`,
      bytes: (count) =>
        `${count === 0 ? "No row is" : `Only the first ${rows(count)} are`} shown: the answer is larger than this page keeps. Ask for fewer columns or rows.`,
    },
    stale: "The scenario has changed since this answer. Run the query again to follow it.",
    shownAs: "Show the answer as",
    table: "Table",
    chart: "Chart",
  },

  errors: {
    empty: "There is no query in the field.",
    "too-long": "The query is longer than 100,000 characters.",
    "several-statements":
      "The field holds several statements. Only one runs at a time: remove the others, or the semicolon between them.",
    "not-a-question":
      "Only queries that read can run here, such as SELECT, WITH, FROM, DESCRIBE or SUMMARIZE. Nothing was changed.",
    "no-access":
      "The query asks for a file, an address or another database. Queries here reach only the tables in the list; add a file of yours on this page instead.",
    failed: "The database could not run the query.",
    "out-of-memory":
      "The query needs more memory than it may have here. Ask for fewer rows, or run it in DuckDB on your computer.",
    "too-slow": "The query was stopped after two minutes. Run long ones in DuckDB on your computer.",
    cancelled: "Stopped. The next query can run at once.",
    "work-failed": "A table that the query reads could not be worked out. Run the query again.",
    "engine-failed":
      "The database could not be started, or broke off. The next query starts it anew; your text is kept.",
  },
  engineSays: "DuckDB says:",
  place: (line, column) => `Line ${whole(line)}, column ${whole(column)}`,
  goTo: "Go to the place",

  questions: {
    heading: "Questions to begin with",
    lead: "Each opens in the editor with its SQL, to be run and changed.",
    asks: {observer: "Observer", journalist: "Journalist", student: "Student of elections"},
  },

  history: {
    heading: "Queries you have run",
    none: "None yet.",
    lead: "They are kept in this browser alone.",
    clear: "Forget all of them",
  },

  own: {
    heading: "Add a file of your own",
    lead: "CSV, TSV, XLSX, Parquet or JSON. It becomes a table for queries on this page, until you leave it. To count seats from protocols, load them on the protocols page.",
    choose: "Choose files",
    over: "Drop the files to make tables of them",
    reading: (file, percent) => `Reading ${file}: ${percent}`,
    stop: "Stop reading",
    added: (table, count) => `Table ${table} is there, ${rows(count)}.`,
    fault: (file) => `${file} was not added.`,
    faults: {
      unreadable: "It is not CSV, TSV, XLSX, Parquet or JSON with rows.",
      damaged: "It is damaged, or packed in a way that is not read here.",
      "old-excel": "It is a workbook of before 2007 (.xls). Save it as .xlsx.",
      "not-records": "Its JSON is no list of records with the same fields.",
      "too-large": "It is larger than this page can hold.",
      empty: "It has no rows.",
    },
    atLine: (line) => `Line ${whole(line)} cannot be read.`,
  },

  elsewhere: {
    heading: "Continue elsewhere",
    lead: "The same files and the same SQL work in other tools.",
    package: "Description of all tables (Data Package)",
    files: "Files",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "The browser did not allow copying: mark the text and copy it yourself.",
  },
};
