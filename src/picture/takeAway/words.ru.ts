import {notes} from "../../words/exportNotes.ru.js";
import type {TakeAwayWords} from "./words.js";

/** По-русски. */
export const ru: TakeAwayWords = {
  picture: "Картинка",
  sizes: {wide: "Широкая, 1200 × 675", square: "Квадратная, 1080 × 1080"},
  dark: "На тёмном фоне",
  table: "Таблица",
  formats: {csv: "CSV", xlsx: "Excel (XLSX)"},
  scenario: "Сценарий",
  json: "Для команды seats (JSON)",
  working: "Файл готовится …",
  saved: (file) => `Сохранено: ${file}`,
  failed: {
    picture: "Этот браузер не смог нарисовать картинку. Попробуйте другой вид файла или другой браузер.",
    table: "Таблицу не удалось записать. Подождите, пока появятся числа, и попробуйте ещё раз.",
    scenario: "Ответа пока нет: подождите, пока он появится, и попробуйте ещё раз.",
  },
  nothing: "Скачивать пока нечего: подождите, пока это будет построено.",
  onlyHere: "По этому адресу всё откроется только на том устройстве, на котором загружены протоколы.",
  columns: {note: (column) => `${column}: пояснение`, unnamed: "Строка"},
  about: {
    title: "Название",
    said: "Что показано",
    basis: "Откуда цифры",
    address: "Адрес",
    made: "Чем сделано",
  },
  notes,
  names: {rows: "Таблица", about: "О файле", note: "Примечание"},
};
