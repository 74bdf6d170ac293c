import {formats, ofThem} from "../../words/grammar/kk.js";
import type {PointsText, ResultWords} from "./resultWords.js";

const {whole, list} = formats;

const points = ({x, y, count, xFrom, xTo, yFrom, yTo}: PointsText): string =>
  `көлденеңінен ${x}: ${xFrom} … ${xTo}; тігінен ${y}: ${yFrom} … ${yTo}; нүкте саны: ${count}.`;
const inColours = (series: readonly string[]): string =>
  series.length > 0 ? ` Түстері: ${list(series)}.` : "";

/** Қазақша. */
export const kk: ResultWords = {
  none: "NULL",
  noneName: "мәні жоқ",
  noRows: "Сұрау орындалды, жауапта бірде-бір жол жоқ.",
  sortBy: "Жолдарды осы баған бойынша реттеу",
  chosen: (column, row) => `${column}, ${row}-жол:`,
  chart: {
    choices: "Не сызылған",
    kind: "График түрі",
    kinds: {bar: "Жолақтар", line: "Сызықтар", dot: "Нүктелер", histogram: "Гистограмма"},
    x: {bar: "Жолақтың атауы", line: "Көлденеңінен", dot: "Көлденеңінен", histogram: "Мәндер"},
    y: {bar: "Жолақтың ұзындығы", line: "Тігінен", dot: "Тігінен", histogram: "Тігінен"},
    colour: "Түсі",
    noColour: "бір түс",
    order: "Реті",
    orders: {rows: "кестедегідей", size: "ұзындығы бойынша", name: "атауы бойынша"},
    countOfRows: "жол саны",
    others: "қалғанының бәрі",
    nothing: "Сызатын ештеңе жоқ: бұл бағандарда бірде-бір сан жоқ.",
    noColumns: "Бұл жауапта сызуға болатын баған жоқ.",
    save: "Графикті сақтау (SVG)",
    notes: {
      firstRows: (drawn, of) => `${whole(of)} жолдың алғашқы ${ofThem(drawn)} сызылды.`,
      withoutNumber: (rows) => `${whole(rows)} жол сызылмады: оларда бұл баған бойынша сан жоқ.`,
      addedUp: "Атауы бірдей жолдардың сандары қосылды.",
      bars: (drawn, of) => `${whole(of)} жолақтың алғашқы ${ofThem(drawn)} сызылды.`,
    },
    text: {
      bar: ({x, y, count, most, least, series}) =>
        `Жолақтар: ${x} бағаны бойынша ${y}, барлығы ${whole(count)}. Ең ұзыны: ${most.name}, ${most.value}${count > 1 ? `; ең қысқасы: ${least.name}, ${least.value}` : ""}.${inColours(series)}`,
      line: (told) => `Сызықтар: ${points(told)}${inColours(told.series)}`,
      dot: (told) => `Нүктелер: ${points(told)}${inColours(told.series)}`,
      histogram: ({x, count, classes, from, to, most}) =>
        `${x} бағанының гистограммасы: мән саны ${count}, аралық саны ${whole(classes)}. Ең көбі, ${most}, мына аралықта: ${from} … ${to}.`,
    },
  },
  basis: {
    restsOn: (tables, bases) => `Сандар қайдан алынған (${list(tables)}): ${bases.join("; ")}.`,
    byRow:
      "protocols және votes кестелерінің жолдары, protocols кестесінің basis бағанында басқаша жазылмаса, қалпына келтірілген: олар жарияланған деректерге сәйкес келетіндей есептеп шығарылған, хаттамалардың көшірмесі емес.",
    computed:
      "scenario… және draws кестелеріндегі сандар жарияланған емес: олар сценарийде таңдалған санақтан, сценарийдің ережелері бойынша есептеп шығарылған.",
    recounted:
      "law_seats және district_calibration кестелеріндегі сандар жарияланған емес: олар заңдар мен жарияланған қорытындылар бойынша есептеп шығарылған.",
    own: (tables) => `Оқырман жүктеген, ешкім тексермеген: ${list(tables)}.`,
    names: {
      official: "ресми, Орталық сайлау комиссиясы",
      reported: "ресми, хабар бойынша",
      observers: "бақылаушылар",
      law: "заң",
      reconstructed: "қалпына келтірілген",
      hypothetical: "болжамдар",
    },
  },
};
