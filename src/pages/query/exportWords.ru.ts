import {notes} from "../../words/exportNotes.ru.js";
import {formats} from "../../words/grammar/ru.js";
import type {ExportWords} from "./exportWords.js";

const {whole, counted} = formats;

/** По-русски. */
export const ru: ExportWords = {
  heading: "Сохранить ответ в файл",
  formats: {csv: "CSV", json: "JSON", arrow: "Arrow", parquet: "Parquet", xlsx: "Excel (XLSX)"},
  hints: {
    csv: "текст для любой программы; что это за файл, сказано в строках, которые начинаются с #",
    json: "для программ",
    arrow: "для Python, R и Observable",
    parquet: "для DuckDB и других баз данных, с типами столбцов",
    xlsx: "для электронных таблиц; что это за файл, сказано на втором листе",
  },
  writing: (format) => `Записывается ${format}`,
  cancel: "Отменить",
  cancelled: "Отменено: файл не сохранён.",
  saved: (file, size) => `Сохранено: ${file}, ${size}.`,
  kilobytes: (size) => `${size} кБ`,
  megabytes: (size) => `${size} МБ`,
  failed:
    "Файл не удалось записать. Попробуйте другой вид файла или запрос, в котором меньше строк: возможно, браузеру не хватает памяти.",
  about: {
    title: "Название",
    sql: "SQL",
    query_address: "Этот запрос на сайте",
    basis: "Откуда цифры",
    scenario: "Сценарий",
    scenario_address: "Сценарий на сайте",
    scenario_question: "Сценарий для команды seats (JSON)",
    sources: "Источники",
    rows: "Строки",
    cut: "Неполный ответ",
    exported: "Дата сохранения",
    made_with: "Чем сделано",
  },
  notRead: "(К таблицам сценария запрос не обращается.)",
  rows: (rows) => counted(rows, {one: "строка", few: "строки", other: "строк"}),
  cut: {
    rows: (rows) => `Строк в ответе больше, здесь только первые; строк в файле: ${whole(rows)}.`,
    bytes: (rows) =>
      `Ответ не поместился в память браузера, здесь только его начало; строк в файле: ${whole(rows)}.`,
  },
  madeWith: (version) => (version === null ? "Mandat" : `Mandat ${version}`),
  notes,
  names: {rows: "Ответ", about: "О файле", note: "Примечание"},
};
