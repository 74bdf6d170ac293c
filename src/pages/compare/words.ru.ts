import type {SeatSpan} from "../../scenario/districtSpans.js";
import {formats, ofSeats, quotation, quoted, seats} from "../../words/grammar/ru.js";
import type {CompareMessages} from "./words.js";

const {whole, date, list, counted} = formats;

/** Мандаты числом или от наименьшего до наибольшего. */
const fromTo = ({least, most}: SeatSpan): string =>
  least === most ? whole(least) : `от ${whole(least)} до ${whole(most)}`;

/** После «из»: из 1 округа, из 49 округов. */
const ofDistricts = (value: number): string => counted(value, {one: "округа", other: "округов"});

/** Что нужно для наибольшего числа. */
const whatItTakes = ({least, most}: SeatSpan, takesAll: boolean, districts: number): string => {
  if (least === most) return "";
  if (!takesAll) return ", смотря кто победит в округах";
  return `; ${whole(most)} – только при победе ${districts === 1 ? "в единственном округе" : `во всех ${whole(districts)} округах`}`;
};

/** По-русски. */
export const ru: CompareMessages = {
  title: "Сравнение реформ",
  lead: "Одни и те же голоса при разных правилах – до шести наборов. Все изменения – по сравнению с первым столбцом, законом на день выборов.",
  count: {
    official: "По официальному подсчёту",
    observers: (all) => `По данным наблюдателей с ${counted(all, {one: "участка", other: "участков"})}`,
    loaded: "По загруженным вами протоколам",
    hypothetical: "По гипотетическому подсчёту с процентами наблюдателей",
    other: "По этим голосам",
  },

  own: "Ваш сценарий",
  ownNumbered: (number) => `Ваш сценарий ${number}`,
  law: (iso) => `Закон на ${date(iso)}`,
  baseline: "с ним сравниваются остальные",
  rules: {
    threshold: (share) => `порог ${share}`,
    lists: (all) => `${seats(all)} по спискам`,
    mixed: (listSeats, districts) => `${whole(listSeats)} по спискам + ${whole(districts)} в округах`,
    floor: (share, consequence) => `явка ниже ${share}: ${consequence}`,
    againstAll: (share, consequence) => `«Против всех» свыше ${share}: ${consequence}`,
    open: "Минимальная явка и предел «Против всех» не заданы и не применяются",
    yours: "Ваше допущение:",
  },

  pick: "Рядом с законом",
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
  boxes: {threshold: "Порог", districts: "Округа", floor: "Минимальная явка"},
  boxOf: (box, name) => `${box}, в процентах: ${name}`,
  said: {
    added: (name) => `Добавлено: ${name}.`,
    removed: (name) => `Убрано: ${name}.`,
    moved: (name, place, of) => `${name}: столбец ${whole(place)} из ${whole(of)}.`,
  },

  open: {
    heading: "Два правила, которые наблюдатели не уточнили",
    lead: "В заявлении предложены минимальная явка (рекомендация 9) и правило о голосах «Против всех» (рекомендация 10), но числа не названы. Их можно задать здесь; пока они не заданы, правила не применяются.",
    floor: "Минимальная явка",
    floorLevel: "Явка не ниже",
    below: "Если явка ниже",
    againstAll: "Голоса «Против всех»",
    againstAllLevel: "Предел",
    above: "Если превышен",
    choose: "выберите…",
    answerHere: "Задать",
    unanswered: "Не задано: не применяется.",
    half: "Задано не всё: нужны и число, и последствие.",
    answered: "Это ваше допущение, а не предложение наблюдателей.",
    knownTurnouts: "Известная явка:",
    noSuchLine:
      "В бюллетенях этих выборов такой строки не было. Правило ничего не меняет, если не допустить в лаборатории, что часть избирателей её выбрала бы.",
    votesAgainstAll: (share) => `На этих выборах «Против всех» подано ${share} действительных голосов.`,
  },

  table: {
    caption: "Сравнение сценариев",
    scenario: "Сценарий",
    groups: {
      seats: "Мандаты",
      power: "Кто проходит и у кого большинство",
      proportion: "Голоса и мандаты",
      funding: "Партиям из бюджета, млн тенге в год",
      rules: "Правила и источники",
    },
    rules: "Правила",
    basis: "На чём основано",
    column: "Столбец",
    status: "Исход",
    house: "Всего мандатов",
    vacant: "Вакантные мандаты",
    admitted: "Прошло списков",
    holder: "Большинство",
    unrepresented: "Голоса за списки, не получившие мандатов",
    fundingTotal: "Все партии",
    noSeatAnywhere: (parties) => `Без мандатов во всех столбцах: ${list(parties)}.`,
  },
  statuses: {
    elected: "избран",
    void: "выборы не состоялись, нужны повторные",
    "none-admitted": "ни один список не прошёл",
    "open-tie": "равенство голосов, не решено",
  },
  tiers: (listSeats, districts) => `${whole(listSeats)} + ${whole(districts)}`,
  admitted: (admitted, lists) => `${whole(admitted)} из ${whole(lists)}`,
  holds: {majority: (party) => `${party}: большинство`, "two-thirds": (party) => `${party}: две трети`},
  nobodyHolds: "ни у кого",
  lines: (half, two, members) =>
    `большинство – ${whole(half)}, две трети – ${whole(two)} из ${whole(members)}`,
  reach: ({party, districts, majority, twoThirds}) =>
    majority === null
      ? "ни у кого"
      : `${party}: ${[
          majority === 0
            ? "большинство"
            : `большинство, если победит в ${whole(majority)} из ${ofDistricts(districts)}`,
          twoThirds === null
            ? "две трети недостижимы"
            : `две трети, если победит в ${whole(twoThirds)}${majority === 0 ? ` из ${ofDistricts(districts)}` : ""}`,
        ].join("; ")}`,
  enters: (parties) => `проходит: ${list(parties)}`,
  joins: (party) => `ниже порога, допущена по правилу о единственном списке: ${party}`,
  leaves: (parties) => `не проходит: ${list(parties)}`,
  span: (least, most) => (least === most ? whole(least) : `${whole(least)}–${whole(most)}`),
  changeSpan: (least, most) => `от ${least} до ${most}`,
  shareSpan: (least, most) => `от ${least} до ${most} мандатов`,
  orMore: (all) => `${whole(all)} или больше`,
  hangsOnDistricts: "зависит от того, кто победит в округах",
  votes: (votes) => counted(votes, {one: "голос", few: "голоса", other: "голосов"}),
  shareOfHouse: (share, points) => `${share} мандатов, ${points} п. п.`,
  same: "без изменений",
  otherWise: "изменилось",
  modelled: "Кто победил бы в округах, неизвестно: партия может не выиграть ни одного, а может выиграть все",
  key: {
    list: "по спискам",
    district: "в округах",
    open: "округа, в которых партия может победить",
    half: "большинство и две трети всех депутатов",
    changed: "жирным – отличия от первого столбца",
  },
  waits: "Загружаются участки…",
  noNumbers: "Нет чисел",
  unavailable: {
    "no-stations":
      "Посчитать нельзя: округа составляются из участков, а данных по участкам этих выборов нет.",
    "count-without-stations":
      "Посчитать нельзя: округа составляются из участков, а у гипотетического подсчёта участков нет.",
    "not-loaded": "Посчитать нельзя: данные по участкам не загрузились.",
    "no-registered": "Посчитать нельзя: числа избирателей в списках в наших источниках нет.",
    "mazhilis-only": "Не сравнивается: этот закон задаёт мандаты парламента, а у маслихата свой состав.",
    "no-party": "Посчитать нельзя: в допущении названа партия, не участвовавшая в этих выборах.",
    "too-few-seats": "Посчитать нельзя: округов больше, чем мандатов.",
    "winners-misfit": "Посчитать нельзя: названные победители в округах не подходят к этим правилам.",
    "unknown-name": "Посчитать нельзя: в ссылке неизвестное правило.",
    "not-on-device": "Посчитать нельзя: в ссылке названы протоколы, которых на этом устройстве нет.",
    "unknown-contest": "Посчитать нельзя: в ссылке неизвестные выборы.",
    repeated: "Посчитать нельзя: в ссылке одно и то же правило названо не один раз.",
    "bad-value": "Посчитать нельзя: у одного из правил недопустимое значение.",
    "not-computable": "Посчитать нельзя: одному из правил нужны данные, которых по этим выборам нет.",
  },

  words: {
    heading: "Что меняется, а что нет",
    lead: (law) => `Каждый набор правил сравнивается с первым столбцом (${law}).`,
    leader: {
      fewer: (party, won, house, by) =>
        `У ${quoted(party)} ${whole(won)} из ${ofSeats(house)}, на ${whole(by)} меньше.`,
      same: (party, won, house) => `У ${quoted(party)} по-прежнему ${whole(won)} из ${ofSeats(house)}.`,
      more: (party, won, house, by) =>
        `У ${quoted(party)} ${whole(won)} из ${ofSeats(house)}, на ${whole(by)} больше.`,
    },
    leaderSpan: (party, span, house, {districts, takesAll}) =>
      `У ${quoted(party)} ${fromTo(span)} из ${ofSeats(house)}${whatItTakes(span, takesAll, districts)}.`,
    shareSpan: (least, most, lawShare) =>
      `Это от ${least} до ${most} всех мандатов, в первом столбце – ${lawShare}.`,
    othersAtLeast: (parties) => `У других партий – не меньше: ${list(parties)}.`,
    has: (party, won) => `${quoted(party)} – ${whole(won)}`,
    leaderShare: (party, won, house, share, lawShare) =>
      `У ${quoted(party)} ${whole(won)} из ${ofSeats(house)}: ${share} всех мандатов, в первом столбце – ${lawShare}.`,
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
    effects: ({party, percent, threshold, districtSeats, districts}) =>
      `Мандаты ${quoted(party)} при одном правиле: только порог ${percent} – ${fromTo(threshold)}; только ${seats(districtSeats)} в округах – ${fromTo(districts)}.`,
    finding: ({count, name, party, percent, threshold, law, house, together, takesAll, districtSeats}) =>
      `${name}. ${count} у ${quoted(party)} при одном только пороге ${percent} было бы ${fromTo(threshold)} из ${ofSeats(house)} (по закону – ${fromTo(law)}), а при всех правилах вместе – ${fromTo(together)}${whatItTakes(together, takesAll, districtSeats)}.`,
    lawful: ({count, party, law, house}) =>
      `${count} у ${quoted(party)} ${fromTo(law)} из ${ofSeats(house)} по закону на день выборов.`,
    districtsAlone: ({lawPercent, districtSeats, districts}) =>
      `Если оставить порог ${lawPercent} и ввести только ${seats(districtSeats)} в округах: ${fromTo(districts)}.`,
    needed: ({majority, twoThirds, districts, members, lines: [half, two]}) => {
      const ofMajority = `большинства (${whole(half)} из ${whole(members)})`;
      const ofTwoThirds = `двух третей (${whole(two)} из ${whole(members)})`;
      if (majority === null) return [`Даже с победой во всех округах у партии не было бы ${ofMajority}.`];
      const out = `Даже с победой во всех округах у партии не было бы ${ofTwoThirds}.`;
      if (majority === 0)
        return twoThirds === 0
          ? []
          : [
              `Большинство (${whole(half)} из ${whole(members)}) у партии есть, кто бы ни победил в округах.`,
              twoThirds === null
                ? out
                : `Для ${ofTwoThirds} партии нужно победить в ${whole(twoThirds)} из ${ofDistricts(districts)}.`,
            ];
      return [
        `Партии нужно победить в ${whole(majority)} из ${ofDistricts(districts)} для ${ofMajority}${twoThirds === null ? "" : ` и в ${whole(twoThirds)} – для ${ofTwoThirds}`}.`,
        ...(twoThirds === null ? [out] : []),
      ];
    },
    notFromLists: "Голоса за списки не показывают, кто победил бы в округах.",
    known: ({year, party, share, won, districts}) =>
      `В ${year} году партия, занявшая первое место (${quoted(party)}, ${share} голосов), победила в ${whole(won)} из ${ofDistricts(districts)}.`,
  },

  funding: {
    heading: "Бюджетное финансирование",
    sentence: ({rate, year, paid}) =>
      `Размер финансирования зависит от числа голосов: в ${year} году партия, прошедшая в Мажилис, получала ${rate} тенге за каждый свой голос. По закону на день выборов это ${paid} млн тенге за ${year} год. В другие годы размер был другим.`,
    notMaslikhats:
      "Размер бюджетного финансирования зависит от голосов на выборах в Мажилис; голоса на выборах в маслихат денег партиям не приносят.",
    sample: "Бюджетное финансирование здесь не считается: это голоса с части участков, а не всей страны.",
    loaded: "Бюджетное финансирование для загруженных вами протоколов не считается.",
    noRate: "Сколько платили за голос в те годы, в наших источниках нет.",
    rate: (tenge, year) => `${tenge} тенге за голос, ${year}`,
  },

  rounding: (points) =>
    `В заявлении даны целые проценты: каждая доля может быть на ${points} процентного пункта больше или меньше, и мандаты у самой границы могут достаться другой партии.`,
  ignoredReason: {
    "unknown-name": (value) => `${quotation(value)} – такой настройки на этой странице нет`,
    "not-on-device": (value) =>
      `${quotation(value)} – протоколы, которые кто-то загрузил. В этом браузере они не нашлись: обновите страницу, чтобы поискать ещё раз, или загрузите здесь те же файлы, и ссылка откроется. Показаны первые выборы из списка`,
    repeated: (value) => `${quotation(value)} стоит в ссылке там, где значение уже названо: взято первое`,
    "unknown-contest": (value) => `выборов ${quotation(value)} нет, показаны первые из списка`,
    "bad-column": (value) => `столбец ${quotation(value)} прочитать нельзя`,
    duplicate: (value) => `столбец ${quotation(value)} уже есть`,
    "too-many": (value) => `для столбца ${quotation(value)} нет места`,
    "bad-laws": (value) => `законов ${quotation(value)} в каталоге нет, показана первая пара`,
    "bad-count": (value) =>
      `подсчёт ${quotation(value)} не округляется до опубликованных процентов, показаны опубликованные`,
  },
};
