import {formats} from "../../words/grammar/ru.js";
import type {PointsText, ResultWords} from "./resultWords.js";

const {whole, list, counted, plural} = formats;

const points = ({x, y, count, xFrom, xTo, yFrom, yTo}: PointsText): string =>
  `по горизонтали ${x}: ${xFrom} … ${xTo}; по вертикали ${y}: ${yFrom} … ${yTo}; точек: ${count}.`;
const inColours = (series: readonly string[]): string =>
  series.length > 0 ? ` Цветами: ${list(series)}.` : "";

/** «Из стольких-то строк». */
const ofRows = (rows: number): string => counted(rows, {one: "строки", other: "строк"});

/** По-русски. */
export const ru: ResultWords = {
  none: "NULL",
  noneName: "нет значения",
  noRows: "Запрос выполнен, в ответе нет ни одной строки.",
  sortBy: "Упорядочить строки по этому столбцу",
  chosen: (column, row) => `${column}, строка ${row}:`,
  chart: {
    choices: "Что нарисовано",
    kind: "Вид графика",
    kinds: {bar: "Полосы", line: "Линии", dot: "Точки", histogram: "Гистограмма"},
    x: {bar: "Название полосы", line: "По горизонтали", dot: "По горизонтали", histogram: "Значения"},
    y: {bar: "Длина полосы", line: "По вертикали", dot: "По вертикали", histogram: "По вертикали"},
    colour: "Цвет",
    noColour: "один цвет",
    order: "Порядок",
    orders: {rows: "как в таблице", size: "по длине", name: "по названию"},
    countOfRows: "число строк",
    others: "все прочие",
    nothing: "Рисовать нечего: в этих столбцах нет ни одного числа.",
    noColumns: "В этом ответе нет столбца, который можно нарисовать.",
    save: "Сохранить график (SVG)",
    notes: {
      firstRows: (drawn, of) => `Нарисованы первые ${whole(drawn)} из ${ofRows(of)}.`,
      withoutNumber: (rows) =>
        `${plural(rows, {one: "Не нарисована", few: "Не нарисованы", other: "Не нарисовано"})} ${counted(rows, {one: "строка", few: "строки", other: "строк"})}: здесь нет числа.`,
      addedUp: "Строки с одним названием сложены.",
      bars: (drawn, of) =>
        `Нарисованы первые ${whole(drawn)} из ${counted(of, {one: "полосы", other: "полос"})}.`,
    },
    text: {
      bar: ({x, y, count, most, least, series}) =>
        `Полосы: ${y} по столбцу ${x}, всего ${whole(count)}. Самая длинная: ${most.name}, ${most.value}${count > 1 ? `; самая короткая: ${least.name}, ${least.value}` : ""}.${inColours(series)}`,
      line: (told) => `Линии: ${points(told)}${inColours(told.series)}`,
      dot: (told) => `Точки: ${points(told)}${inColours(told.series)}`,
      histogram: ({x, count, classes, from, to, most}) =>
        `Гистограмма столбца ${x}: значений ${count}, интервалов ${whole(classes)}. Больше всего значений, ${most}, в интервале ${from} … ${to}.`,
    },
  },
  basis: {
    restsOn: (tables, bases) => `Откуда цифры (${list(tables)}): ${bases.join("; ")}.`,
    byRow:
      "Строки таблиц protocols и votes восстановлены, если столбец basis таблицы protocols не говорит иного: они вычислены так, чтобы согласоваться с опубликованным, и не являются копиями протоколов.",
    computed:
      "Таблицы scenario… и draws – не опубликованные цифры: они вычислены из подсчёта, выбранного в сценарии, по его правилам.",
    recounted:
      "Таблицы law_seats и district_calibration – не опубликованные цифры: они вычислены по законам и опубликованным итогам.",
    own: (tables) => `Загружено читателем и никем не проверено: ${list(tables)}.`,
    names: {
      official: "официальные, Центральная избирательная комиссия",
      reported: "официальные, по сообщениям",
      observers: "наблюдатели",
      law: "закон",
      reconstructed: "восстановленные",
      hypothetical: "допущения",
    },
  },
};
