import Papa from "papaparse";
import {parties} from "../src/data/contestFiles.js";
import {foreignParquet} from "../src/db/foreignParquet.js";
import {tablesParquet} from "../src/db/tablesParquet.js";
import {inspectFile} from "../src/import/guess/inspectFile.js";
import {importFiles} from "../src/import/importFiles.js";
import {tablesCsv} from "../src/import/tablesCsv.js";
import {madeUpStations} from "./madeUpStations.js";

/** A file of so many stations in twenty columns, as an observer would write it. */
function madeUpFile(count: number): string {
  const {regions, registered, cast, invalid, votes} = madeUpStations(count);
  const names = ["Нур Отан", "Ак жол", "НПК", "Ауыл", "Адал", "Партия весны", "Партия осени"];
  const header = `УИК;Область;Район;Округ;Адрес;Избирателей;Получено бюллетеней;Выдано бюллетеней;Проголосовало;Недействительных;Погашено;Против всех;Явка, %;${names.join(";")}`;
  const rows = Array.from({length: count}, (_, at) => {
    const voters = registered?.[at] ?? 0;
    const counts = [voters, voters, cast[at], cast[at], invalid[at], voters - cast[at], 0, "50,1"];
    return `УИК-${at};${regions[at]};Район ${at % 190};${at % 29};ул. Абая, ${at};${[...counts, ...votes.map((own) => own[at])].join(";")}`;
  });
  return `${header}\n${rows.join("\n")}\n`;
}

/**
 * What it costs to read 100,000 stations, beside a well-known reader that only cuts the same text into cells: first
 * that reader, then from bytes to the tables with their report, and the tables' ways out.
 */
export async function importTasks(): Promise<Record<string, () => unknown>> {
  const text = madeUpFile(100_000);
  const file = {name: "stations.csv", blob: new Blob([text])};
  const context = {parties: parties(), readParquet: foreignParquet};
  const settings = {contest: "bench", basis: "hypothetical"} as const;
  const {mapping} = await inspectFile(file, context);
  const {tables} = await importFiles([{file, mapping}], settings, context);
  return {
    "papaparse: text to cells": () => Papa.parse(text),
    "inspectFile: bytes to a guessed mapping": () => inspectFile(file, context),
    "importFiles: bytes to tables and report": () => importFiles([{file, mapping}], settings, context),
    "tablesCsv: tables to CSV": () => new Blob([...tablesCsv(tables)]),
    "tablesParquet: tables to Parquet": () => tablesParquet(tables),
  };
}
