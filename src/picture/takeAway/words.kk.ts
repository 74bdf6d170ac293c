import {notes} from "../../words/exportNotes.kk.js";
import type {TakeAwayWords} from "./words.js";

/** Қазақша. */
export const kk: TakeAwayWords = {
  picture: "Сурет",
  sizes: {wide: "Жалпақ, 1200 × 675", square: "Шаршы, 1080 × 1080"},
  dark: "Қараңғы фонда",
  table: "Кесте",
  formats: {csv: "CSV", xlsx: "Excel (XLSX)"},
  scenario: "Сценарий",
  json: "seats командасына арналған (JSON)",
  working: "Файл дайындалып жатыр …",
  saved: (file) => `Сақталды: ${file}`,
  failed: {
    picture: "Бұл браузер суретті сала алмады. Файлдың басқа түрін немесе басқа браузерді қолданып көріңіз.",
    table: "Кесте жазылмады. Сандары шыққанша күтіп, қайта басып көріңіз.",
    scenario: "Жауап әлі жоқ: шыққанша күтіп, қайта басып көріңіз.",
  },
  nothing: "Жүктеп алатын ештеңе әлі жоқ: салынып біткенше күтіңіз.",
  onlyHere: "Бұл мекенжай хаттамалар жүктелген құрылғыда ғана ашылады.",
  columns: {note: (column) => `${column}: түсініктеме`, unnamed: "Жол"},
  about: {
    title: "Атауы",
    said: "Не көрсетілген",
    basis: "Сандар қайдан алынған",
    address: "Мекенжайы",
    made: "Немен жасалған",
  },
  notes,
  names: {rows: "Кесте", about: "Файл туралы", note: "Ескерту"},
};
