import {notes} from "../../words/exportNotes.kk.js";
import {formats, ofThem} from "../../words/grammar/kk.js";
import type {ExportWords} from "./exportWords.js";

const {whole} = formats;

/** Қазақша. */
export const kk: ExportWords = {
  heading: "Жауапты файлға сақтау",
  formats: {csv: "CSV", json: "JSON", arrow: "Arrow", parquet: "Parquet", xlsx: "Excel (XLSX)"},
  hints: {
    csv: "кез келген бағдарламаға арналған мәтін; бұл қандай файл екені # белгісінен басталатын жолдарда жазылған",
    json: "бағдарламаларға арналған",
    arrow: "Python, R және Observable үшін",
    parquet: "DuckDB және басқа дерекқорлар үшін, бағандардың түрлерімен",
    xlsx: "электрондық кестелер үшін; бұл қандай файл екені екінші парақта жазылған",
  },
  writing: (format) => `${format} жазылып жатыр`,
  cancel: "Тоқтату",
  cancelled: "Тоқтатылды: файл сақталмады.",
  saved: (file, size) => `Сақталды: ${file}, ${size}.`,
  kilobytes: (size) => `${size} КБ`,
  megabytes: (size) => `${size} МБ`,
  failed:
    "Файл жазылмады. Басқа түрін таңдап көріңіз немесе жолы азырақ сұрау жасаңыз: браузердің жады жетпеген болуы мүмкін.",
  about: {
    title: "Атауы",
    sql: "SQL",
    query_address: "Сұраудың сайттағы мекенжайы",
    basis: "Сандар қайдан алынған",
    scenario: "Сценарий",
    scenario_address: "Сценарийдің сайттағы мекенжайы",
    scenario_question: "seats командасына арналған сценарий (JSON)",
    sources: "Дереккөздер",
    rows: "Жолдар",
    cut: "Толық емес",
    exported: "Сақталған күні",
    made_with: "Немен жасалған",
  },
  notRead: "(Сұрау сценарий кестелерін оқымайды.)",
  rows: (rows) => `${whole(rows)} жол`,
  cut: {
    rows: (rows) => `Сұраудың жолы бұдан көп: мұнда алғашқы ${ofThem(rows)} ғана бар.`,
    bytes: (rows) => `Жауап браузердің жадына сыймады: мұнда алғашқы ${whole(rows)} жол ғана бар.`,
  },
  madeWith: (version) => (version === null ? "Mandat" : `Mandat ${version}`),
  notes,
  names: {rows: "Жауап", about: "Файл туралы", note: "Ескерту"},
};
