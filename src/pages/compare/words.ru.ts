import {formats, ofSeats, quotation, quoted, seats} from "../../words/grammar/ru.js";
import type {CompareMessages} from "./words.js";

const {whole, date, list} = formats;

const changed = {
  fewer: (by: number) => `на ${seats(by)} меньше`,
  same: () => "без изменений",
  more: (by: number) => `на ${seats(by)} больше`,
};

/** По-русски. */
export const ru: CompareMessages = {
  title: "Реформы рядом",
  lead: "Одни выборы, один подсчёт голосов, до шести наборов правил. Каждое изменение – по сравнению с законом на день выборов, он в первом столбце.",

  own: "Ваш сценарий",
  ownNumbered: (number) => `Ваш сценарий ${number}`,
  law: (iso) => `Закон на ${date(iso)}`,
  baseline: "Основа сравнения",
  rules: {
    threshold: (share) => `порог ${share}`,
    lists: (all) => `${seats(all)} по спискам`,
    mixed: (listSeats, districts) => `${whole(listSeats)} по спискам + ${whole(districts)} в округах`,
    floor: (share, consequence) => `явка ниже ${share}: ${consequence}`,
    againstAll: (share, consequence) => `«Против всех» свыше ${share}: ${consequence}`,
    open: "Минимальная явка и «Против всех» – без ответа, не применяются",
    yours: "Ваше допущение:",
  },

  add: "Добавить столбец",
  addButton: "Добавить",
  addOwn: "Свой, начиная с закона",
  full: (columns) => `Рядом помещается не больше ${whole(columns)} столбцов: сначала уберите один.`,
  reset: "Вернуть готовые столбцы",
  left: (name) => `Сдвинуть влево: ${name}`,
  right: (name) => `Сдвинуть вправо: ${name}`,
  remove: (name) => `Убрать: ${name}`,
  adjust: "Изменить",
  adjustLong: (name) => `Изменить копию: ${name}`,
  openInLab: "В лабораторию",
  openInLabLong: (name) => `В лабораторию: ${name}`,
  boxes: {threshold: "Порог", districts: "Округа", floor: "Явка от"},
  boxOf: (box, name) => `${box}, в процентах: ${name}`,
  said: {
    added: (name) => `Добавлено: ${name}.`,
    removed: (name) => `Убрано: ${name}.`,
    moved: (name, place, of) => `${name}: столбец ${whole(place)} из ${whole(of)}.`,
  },

  open: {
    heading: "Два правила, которые наблюдатели не уточнили",
    lead: "В заявлении предложены минимальная явка (рекомендация 9) и правило о голосах «Против всех» (рекомендация 10), но без чисел. Пакет дополняет ваш ответ; без него правило не применяется.",
    floor: "Минимальная явка",
    floorLevel: "Явка не ниже",
    below: "Если ниже",
    againstAll: "Против всех",
    againstAllLevel: "«Против всех» свыше",
    above: "Тогда",
    choose: "выберите…",
    answerHere: "Ответить",
    unanswered: "Без ответа: не применяется.",
    half: "Ответ неполный: нужны и число, и последствие.",
    answered: "Это ваше допущение, а не наблюдателей.",
    knownTurnouts: "Известная явка:",
    noSuchLine:
      "В бюллетенях этих выборов такой строки не было: правило ничего не меняет, пока вы не предположите в лаборатории, что избиратели её выберут.",
    votesAgainstAll: (share) => `На этих выборах «Против всех» – ${share} действительных голосов.`,
  },

  table: {
    caption: "Сценарии рядом",
    scenario: "Сценарий",
    groups: {
      seats: "Мандаты",
      power: "Кто проходит и кто решает",
      proportion: "Голоса и мандаты",
      funding: "Деньги из бюджета, млн тенге в год",
    },
    rules: "Правила",
    basis: "На чём основано",
    column: "Столбец",
    status: "Итог",
    house: "Всего мандатов",
    vacant: "Пустые мандаты",
    admitted: "Прошло списков",
    holder: "Большинство",
    unrepresented: "Голоса, никого не избравшие",
    fundingTotal: "Все партии",
    noSeatAnywhere: (parties) => `Без мандатов во всех столбцах: ${list(parties)}.`,
  },
  statuses: {
    elected: "избраны",
    void: "не состоялись, нужны повторные",
    "none-admitted": "ни один список не прошёл",
    "open-tie": "равенство, решения нет",
  },
  tiers: (listSeats, districts) => `${whole(listSeats)} + ${whole(districts)}`,
  admitted: (admitted, lists) => `${whole(admitted)} из ${whole(lists)}`,
  holds: {majority: (party) => `${party}: большинство`, "two-thirds": (party) => `${party}: две трети`},
  nobodyHolds: "ни у кого",
  lines: (half, two, members) => `нужно ${whole(half)} и ${whole(two)} из ${whole(members)}`,
  enters: (parties) => `проходит: ${list(parties)}`,
  leaves: (parties) => `выбывает: ${list(parties)}`,
  votes: (votes) => `${votes} голосов`,
  shareOfHouse: (share, points) => `${share} мандатов, ${points} п. п.`,
  measureWords: {lower: "ниже", higher: "выше"},
  same: "так же",
  otherWise: "иначе",
  upperBound: "для лидера – верхняя граница",
  key: {
    list: "по спискам",
    district: "в округах",
    half: "половина и две трети мандатов",
    changed: "жирным – отличия от первого столбца",
  },
  waits: "Загружаются участки…",
  noNumbers: "Нет чисел",
  unavailable: {
    "no-stations":
      "Посчитать нельзя: округа составляются из участков, а данных по участкам этих выборов нет.",
    "not-loaded": "Посчитать нельзя: данные по участкам не загрузились.",
    "no-registered": "Посчитать нельзя: числа избирателей в списках в наших источниках нет.",
    "mazhilis-only": "Не сравнивается: этот закон задаёт мандаты парламента, а у маслихата свой состав.",
    "no-party": "Посчитать нельзя: в допущении названа партия, которой на этих выборах не было.",
    "too-few-seats": "Посчитать нельзя: округов больше, чем мандатов.",
    "unknown-name": "Посчитать нельзя: в ссылке неизвестное правило.",
    "not-on-device": "Посчитать нельзя: в ссылке протоколы, которых на этом устройстве нет.",
    "unknown-contest": "Посчитать нельзя: в ссылке неизвестные выборы.",
    "bad-value": "Посчитать нельзя: у одного из правил недопустимое значение.",
    "not-computable": "Посчитать нельзя: одному из правил нужны данные, которых по этим выборам нет.",
  },

  words: {
    heading: "Что меняется, а что нет",
    lead: (law) => `Каждый сценарий – по сравнению с первым столбцом (${law}).`,
    leader: {
      fewer: (party, won, house, by) =>
        `У ${quoted(party)} ${whole(won)} из ${ofSeats(house)}, на ${whole(by)} меньше.`,
      same: (party, won, house) => `У ${quoted(party)} по-прежнему ${whole(won)} из ${ofSeats(house)}.`,
      more: (party, won, house, by) =>
        `У ${quoted(party)} ${whole(won)} из ${ofSeats(house)}, на ${whole(by)} больше.`,
    },
    changed,
    held: {...changed, same: () => "столько же"},
    leaderShare: (party, won, house, share, lawShare) =>
      `У ${quoted(party)} ${whole(won)} из ${ofSeats(house)}: ${share} всех мандатов, было ${lawShare}.`,
    gains: (parties) => `Больше: ${list(parties)}.`,
    loses: (parties) => `Меньше: ${list(parties)}.`,
    one: (party, by) => `${quoted(party)} ${by}`,
    unchanged: (what) => `Не изменилось: ${list(what)}.`,
    unchangedHolder: {
      majority: (party) => `большинство у ${quoted(party)}`,
      "two-thirds": (party) => `две трети у ${quoted(party)}`,
      nobody: () => "большинства нет ни у кого",
    },
    unchangedAdmitted: "прошедшие списки",
    nothingChanges: "Ничего не меняется.",
    effects: (party, threshold, byThreshold, districts, byDistricts) =>
      `По отдельности для ${quoted(party)}: только порог ${threshold} – ${byThreshold}; только ${seats(districts)} в округах – ${byDistricts}.`,
    finding: ({name, party, threshold, byThreshold, districts, byDistricts, together}) =>
      `${name}: при одном только пороге ${threshold} у ${quoted(party)} было бы ${byThreshold}, при одних только ${whole(districts)} мандатах в округах – ${byDistricts}, при всех правилах – ${together}.`,
    opposite: "Эти два правила тянут в разные стороны.",
    partyLine: "Когда все голосуют как за списки, мандаты в округах помогают крупнейшей партии.",
    against: (party, by) =>
      `Вместе у ${quoted(party)} ${by}: реформа действует против того, ради чего снижают порог.`,
  },

  funding: {
    heading: "Бюджетное финансирование",
    sentence: ({rate, year, paid}) =>
      `Размер финансирования зависит от числа голосов: в ${year} году партия, прошедшая в Мажилис, получала ${rate} тенге за каждый свой голос. По закону на день выборов это ${paid} млн тенге за ${year} год. В другие годы размер был другим.`,
    notMaslikhats:
      "Деньги из бюджета идут за голосами на выборах Мажилиса; голоса на выборах маслихата их не приносят.",
    sample: "Бюджетные деньги здесь не считаются: это голоса с части участков, а не всей страны.",
    loaded: "Бюджетные деньги для загруженных вами протоколов не считаются.",
    noRate: "Сколько стоил голос в те годы, в наших источниках нет.",
    rate: (tenge, year) => `${tenge} тенге за голос, ${year}`,
  },

  rounding: (points) =>
    `В заявлении целые проценты: каждая доля может быть на ${points} процентного пункта больше или меньше, и мандаты вблизи границы могут перейти.`,
  ignoredReason: {
    "unknown-name": (value) => `${quotation(value)} – такой настройки на этой странице нет`,
    "not-on-device": (value) =>
      `${quotation(value)} – протоколы, загруженные в другом браузере. На этом устройстве их нет: загрузите здесь те же файлы, и ссылка откроется. Показаны первые выборы из списка`,
    "unknown-contest": (value) => `выборов ${quotation(value)} нет, показаны первые из списка`,
    "bad-column": (value) => `столбец ${quotation(value)} прочитать нельзя`,
    duplicate: (value) => `столбец ${quotation(value)} уже есть`,
    "too-many": (value) => `столбец ${quotation(value)} лишний`,
  },
};
