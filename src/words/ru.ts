import {districts, formats, ofSeats, parties, quotation, quoted, seats} from "./grammar/ru.js";
import type {Messages} from "./messages.js";
import {told} from "./toldWords.ru.js";

const {whole, percent, signed, date, month, list, counted} = formats;

const ofLists = (value: number) => counted(value, {one: "списка", other: "списков"});

/** На 1 участке, на 192 участках. */
const atStations = (value: number) => counted(value, {one: "участке", other: "участках"});

/** Из 1 округа, из 49 округов; не хватает 1 голоса – так же. */
const ofDistricts = (value: number) => counted(value, {one: "округа", other: "округов"});

/** Остаётся вакантным 1 мандат, остаются вакантными 5 мандатов. */
const staysVacant = (value: number) => (value === 1 ? "остаётся вакантным" : "остаются вакантными");

/** Во всех 49 округах, в единственном округе. */
const inAllDistricts = (value: number) =>
  value === 1 ? "в единственном округе" : `во всех ${whole(value)} округах`;

/** По-русски. */
export const ru: Messages = {
  formats,

  intro:
    "Три рычага задают правила выборов, мандаты меняются сразу. Голоса – с выборов в Казахстане: так, как их объявила Центральная избирательная комиссия, или так, как их 10 января 2021 года посчитали на своих участках независимые наблюдатели.",
  basis: {
    official: "официально",
    reported: "официально, по сообщениям",
    observers: "наблюдатели",
    law: "закон",
    reconstructed: "восстановлено",
    hypothetical: "допущение",
  },
  basisMeaning: {
    official: "Опубликовано самой Центральной избирательной комиссией",
    reported: "Официальное число, взятое из другой публикации",
    observers: "Опубликовано наблюдателями в их заявлении",
    law: "Записано в законе",
    reconstructed: "Вычислено так, чтобы согласоваться с опубликованным; это не копия протоколов",
    hypothetical: "Допущение, ваше или наше",
  },
  votesFrom: "Голоса:",
  wholeVotesFrom: "Число голосов:",
  stationsFrom: "Участки:",
  rulesFrom: "Правила:",
  seatsOfHouse: (house) => `Всего ${seats(house)}:`,
  sampleCaveat: (stations) =>
    `Подсчёт на ${counted(stations, {one: "участке", other: "участках"})}, выборка не случайная: это не оценка для всей страны.`,
  sourceLink: (source) => `Источник: ${source}`,

  rules: "Правила",
  election: "Выборы",
  countedBy: "Чей подсчёт",
  counters: {official: "ЦИК", observers: "наблюдатели", hypothetical: "ничей (гипотетический)"},
  hypotheticalCount: {
    said: "Это гипотетический подсчёт. Его голоса округляются до процентов, опубликованных наблюдателями, но никто их так не считал.",
    back: "Вернуться к опубликованным процентам",
  },
  thresholdBases: {
    registered: "избирателей в списках",
    cast: "всех бюллетеней",
    valid: "действительных голосов",
    party: "голосов за списки",
  },
  floorRules: {
    "contest-void": "выборы не состоялись",
    "contest-scale": "мандаты по спискам – пропорционально явке",
    "region-exclude": "голоса региона не считаются",
    "region-vacant": "мандаты региона остаются вакантными",
    "district-vacant": "мандат округа остаётся вакантным",
    "protocol-exclude": "голоса участка не считаются",
  },
  floorAssumption:
    "Допущение: в законе нет минимальной явки, а в предложении наблюдателей не назван её уровень.",
  districtSeatsOf: (district, house) => `${whole(district)} из ${ofSeats(house)}`,
  districtModel:
    "Таких округов не было. На диаграмме – модель: участки сгруппированы так, чтобы избирателей было примерно поровну, и все голосуют как за списки. Это выгодно крупнейшей партии; в настоящих округах она может победить гораздо реже.",
  districtsGiven: "Об округах этих выборов известен только объявленный итог, поэтому долю изменить нельзя.",
  districtsUnknown: "Данных по участкам этих выборов нет, поэтому долю изменить нельзя.",
  registeredUnknown: "Числа избирателей в списках на этих выборах в наших источниках нет.",
  inPercent: (lever) => `${lever}, в процентах`,
  setTo: (value, name) => `Поставить ${percent(value)}: ${name}`,
  proposal: "предложение",
  inForce: (iso) => month(iso),
  backToLaw: (iso) => `Вернуться к закону, действовавшему ${date(iso)}`,
  underLaw: (iso) => `закон, действовавший ${date(iso)}`,
  notAPercentage: (most) => `Введите число от 0 до ${whole(most)}, не более шести знаков после запятой.`,

  presets: {heading: "Закон по дате или предложение", law: (iso) => month(iso)},

  more: {
    open: "Другие правила",
    notAHouse: (most) => `Введите целое число от 1 до ${whole(most)}.`,
    examples: {fines: "+ штрафы за неявку", protest: "+ «Против всех»", newParty: "+ новая партия"},
    transferPercent: (row) => `Допущение ${row}: процент`,
    transferFrom: (row) => `Допущение ${row}: откуда`,
    transferTo: (row) => `Допущение ${row}: куда`,
    removeTransfer: (row) => `Убрать допущение ${row}`,
    newParty: "Новая партия",
  },
  ruleControls: {
    "threshold.percent": {label: "Проходной порог"},
    "threshold.of": {
      label: "Доля от",
      get options() {
        return ru.thresholdBases;
      },
    },
    "turnoutFloor.percent": {label: "Минимальная явка"},
    "turnoutFloor.consequence": {
      label: "Если явка ниже",
      get options() {
        return ru.floorRules;
      },
    },
    "mixed.districtPercent": {label: "Доля мандатов в округах"},
    "threshold.exempt": {
      label: "Списки, для которых порог не действует",
      hint: "В законе Казахстана исключений нет.",
    },
    soleParty: {
      label: "Если прошёл только один список",
      hint: "С 2009 года закон добавляет к единственному прошедшему списку следующий, и тот получает не менее двух мандатов (в маслихате – одного).",
      options: {"runner-up": "добавляется второй", alone: "остаётся один"},
    },
    ties: {
      label: "Если голоса или остатки равны",
      hint: "По закону при равенстве мандат получает список, зарегистрированный раньше. «Остаётся открытым» показывает, какие мандаты от этого зависят.",
      options: {registration: "раньше зарегистрированному", open: "остаётся открытым"},
    },
    formula: {
      label: "Формула",
      hint: "Как делятся мандаты по спискам. В законе – только квота Хэра и наибольшие остатки.",
      get options() {
        return ru.formulas;
      },
    },
    "mixed.linkage": {
      label: "Списки и округа вместе",
      hint: "Параллельно: мандаты по спискам и в округах складываются, как в законе ноября 2022 года. С компенсацией: общее число мандатов партии определяют голоса за списки. Компенсации в законе нет.",
      options: {parallel: "параллельно", compensatory: "с компенсацией"},
    },
    "mixed.overhang": {
      label: "Если список выиграл больше округов, чем его доля",
      hint: "Только при компенсации. В законе этого нет.",
      options: {
        keep: "мандаты добавляются",
        absorb: "за счёт остальных",
        level: "добавляются до пропорциональности",
      },
    },
    "againstAll.percent": {
      label: "Предел голосов «Против всех»",
      hint: "Строка введена в мае 2021 года; правила на случай, если она превысит какую-то долю, в законе не найдено. Если поле пустое, правила нет.",
    },
    "againstAll.consequence": {
      label: "Если превышен",
      options: {void: "выборы не состоялись", vacant: "такая же доля мандатов по спискам остаётся вакантной"},
    },
    transfers: {
      label: "Если избиратели поступят иначе",
      hint: "Доля одной группы переходит в другую: строка за строкой, целым числом избирателей. Каждое такое допущение – ваше.",
    },
    seats: {
      label: "Число мандатов",
      hint: "В Мажилис в 2021 году избирали 98 депутатов, в Курултае с 2026 года 145 мандатов. Предложение наблюдателей этого числа не меняет.",
    },
    countAppointed: {
      label: (members) =>
        `Учитывать ${counted(members, {one: "депутата", other: "депутатов"})} от Ассамблеи народа Казахстана при подсчёте большинства и двух третей`,
    },
  },

  ruleWords: {
    sentence: (count, levers, others) =>
      `${count} при ${list(levers)}${others.length > 0 ? ` (${others.join(", ")})` : ""}`,
    inSentence: {
      threshold: (share) => `пороге ${percent(share)}`,
      districts: (won) => counted(won, {one: "мандате в округах", other: "мандатах в округах"}),
      floor: (share) => `минимальной явке ${percent(share)}`,
    },
    short: {
      threshold: (share) => `Порог ${percent(share)}`,
      thresholdOf: (base) => ru.thresholdBases[base],
      districts: (won) =>
        counted(won, {one: "мандат в округах", few: "мандата в округах", other: "мандатов в округах"}),
      floor: (share) => `минимальная явка ${percent(share)}`,
      formula: (name) => ru.formulas[name],
      compensation: "компенсация",
      againstAll: (share) => `предел «Против всех» ${percent(share)}`,
      transfers: (count) =>
        counted(count, {
          one: "допущение об избирателях",
          few: "допущения об избирателях",
          other: "допущений об избирателях",
        }),
    },
    line: (clauses) => `Изменено также: ${clauses.join("; ")}.`,
    threshold: (share) => `порог – ${percent(share)}`,
    thresholdOf: {
      registered: "порог считается от числа избирателей в списках",
      cast: "порог считается от всех бюллетеней",
      valid: "порог считается от действительных голосов",
      party: "порог считается от голосов за списки",
    },
    exempt: (lists) => `порог не действует для: ${list(lists)}`,
    noneExempt: "порог действует для всех списков",
    formula: (name) => `мандаты по спискам распределяются так: ${ru.formulas[name]}`,
    ties: {
      registration: "при равенстве мандат получает список, зарегистрированный раньше",
      open: "при равенстве мандаты остаются нераспределёнными",
    },
    soleParty: {
      "runner-up": "к единственному прошедшему списку добавляется следующий по числу голосов",
      alone: "единственный прошедший список получает все мандаты по спискам",
    },
    soleMinimum: (least) =>
      `список, добавленный к единственному прошедшему, получает не меньше ${ofSeats(least)}`,
    noDistricts: "мандатов в округах нет",
    districts: (won) => `в округах разыгрывается ${seats(won)}`,
    linkage: {
      parallel: "мандаты по спискам и в округах складываются",
      compensatory: "общее число мандатов определяют голоса за списки",
    },
    overhang: {
      keep: "если округов выиграно больше доли списка, палата увеличивается на эти мандаты",
      absorb: "мандаты, выигранные в округах сверх доли списка, отдаются за счёт остальных списков",
      level:
        "если округов выиграно больше доли списка, палата растёт, пока все доли не станут пропорциональны",
    },
    noFloor: "минимальной явки нет",
    floor: (share) => `минимальная явка – ${percent(share)}`,
    belowFloor: (rule) => `если явка ниже минимальной, ${ru.floorRules[rule as keyof typeof ru.floorRules]}`,
    noAgainstAll: "предела для голосов «Против всех» нет",
    againstAll: (share) => `предел для голосов «Против всех» – ${percent(share)}`,
    aboveAgainstAll: {
      void: "если «Против всех» больше предела, выборы признаются несостоявшимися",
      vacant: "если «Против всех» больше предела, такая же доля мандатов по спискам остаётся вакантной",
    },
    transfer: (share, from, to) =>
      `${percent(share)} группы ${quotation(from)} переходят в группу ${quotation(to)}`,
    noTransfers: "избиратели голосуют так, как подсчитано",
    winners: (lists, others) =>
      `предположено, кто побеждает в округах: ${list([...lists.map(([name, won]) => `${quoted(name)} – ${whole(won)}`), `кандидаты без списка – ${whole(others)}`])}`,
    noWinners: "кто побеждает в округах, не сказано",
    seats: (house) => `в палате ${seats(house)}`,
    appointed: (count) =>
      count
        ? "депутаты от Ассамблеи народа учитываются при подсчёте большинства и двух третей"
        : "при подсчёте большинства и двух третей учитываются только избранные на выборах",
  },
  headline: {
    by: {
      official: (year) => `По подсчёту ЦИК ${year} года`,
      observers: (year, at) => `По подсчёту наблюдателей ${year} года на ${atStations(at)}`,
      possible: (year) => `По гипотетическому подсчёту с процентами наблюдателей ${year} года`,
      protocols: (count) => `По загруженным сюда протоколам (${whole(count)})`,
    },
    whose: {
      official: (year) => `Это подсчёт ЦИК ${year} года.`,
      observers: (year, at) => `Это подсчёт наблюдателей ${year} года на ${atStations(at)}.`,
      possible: (year) =>
        `Это гипотетический подсчёт с теми же процентами, что у наблюдателей в ${year} году.`,
      protocols: (count) => `Это загруженные сюда протоколы (${whole(count)}).`,
    },
    took: (rules, party, won, house) =>
      `${rules} ${quoted(party)} получает ${whole(won)} из ${ofSeats(house)}`,
    emptyHouse: (rules, vacant, house) =>
      `${rules} ${staysVacant(vacant)} ${whole(vacant)} из ${ofSeats(house)}.`,
    margin: {
      twoThirds: (spare) => (spare === 0 ? "это ровно две трети" : `это две трети и ещё ${seats(spare)}`),
      majority: (short) => `это большинство, но до двух третей не хватает ${ofSeats(short)}`,
      none: (short) => `до большинства не хватает ${ofSeats(short)}`,
    },
    law: (lawDate) => `Таковы правила закона, действовавшего ${date(lawDate)}.`,
    same: (lawDate) => `Столько же, сколько по закону, действовавшему ${date(lawDate)}.`,
    fewer: (lawDate, by) => `Это на ${whole(by)} меньше, чем по закону, действовавшему ${date(lawDate)}.`,
    more: (lawDate, by) => `Это на ${whole(by)} больше, чем по закону, действовавшему ${date(lawDate)}.`,
    otherHouse: (share, law) =>
      `Это ${share} палаты; по закону, действовавшему ${date(law.lawDate)}, – ${whole(law.seats)} из ${whole(law.house)}, то есть ${law.share}.`,
    range: (rules, {party, none, every, districts: all, house}) =>
      `${rules} ${quoted(party)} получает не меньше ${whole(none)} и не больше ${house === null ? ofSeats(every) : `${whole(every)} из ${ofSeats(house)}`}: ${whole(every)} – только если победит ${inAllDistricts(all)}.`,
    needs: {
      twoThirds: {
        anyway: "Две трети у неё при любом исходе в округах.",
        with: (needed, all) =>
          `Для двух третей ей нужно победить не менее чем в ${whole(needed)} из ${ofDistricts(all)}.`,
      },
      majority: {
        anyway: "Большинство у неё при любом исходе в округах, двух третей нет ни при каком.",
        with: (needed, all) =>
          `Для большинства ей нужно победить не менее чем в ${whole(needed)} из ${ofDistricts(all)}; две трети недостижимы.`,
        never: "Большинства у неё нет ни при каком исходе в округах.",
      },
    },
    under: (lawDate, party, won, house) =>
      `По закону, действовавшему ${date(lawDate)}, ${quoted(party)} получает ${whole(won)} из ${whole(house)}.`,
    notDrawn: (rules, party) =>
      `${rules} число мандатов партии ${quoted(party)} зависит от данных по регионам и участкам, которые не опубликованы.`,
    drawn: (rules, {party, least, greatest, house, draws}) =>
      `${rules} ${quoted(party)} получает ${least === greatest ? whole(least) : `от ${whole(least)} до ${whole(greatest)}`} из ${ofSeats(house)} в ${counted(draws, {one: "возможном наборе", other: "возможных наборах"})} данных по регионам и участкам: настоящие не опубликованы.`,
  },
  allAdmitted: (lists) =>
    lists === 1
      ? "Проходит единственный список"
      : `Проходят все ${counted(lists, {one: "список", few: "списка", other: "списков"})}`,
  admittedSentence: (admitted, lists) =>
    `${admitted === 1 ? "Проходит" : "Проходят"} ${whole(admitted)} из ${ofLists(lists)}`,
  unrepresented: (share) => `${share} голосов отдано за списки, не получившие мандатов`,
  everyVoteCounts: "ни один голос за списки не пропал",
  vacantSeats: (vacant, house) =>
    `${vacant === 1 ? "Остаётся вакантным" : "Остаются вакантными"} ${whole(vacant)} из ${ofSeats(house)}`,
  voidContest: (turnout, floor) =>
    `Явка ${turnout}, минимальная – ${floor}: выборы не состоялись, никто не избран, их нужно повторить.`,
  formulas: {
    hare: "квота Хэра",
    droop: "квота Друпа",
    "hagenbach-bischoff": "квота Хагенбах-Бишофа",
    imperiali: "квота Империали",
    dhondt: "метод Д’Ондта",
    "sainte-lague": "метод Сент-Лагю",
    "modified-sainte-lague": "изменённый Сент-Лагю (1,4)",
    danish: "датский метод",
    adams: "метод Адамса",
    dean: "метод Дина",
    "huntington-hill": "метод Хантингтона–Хилла",
  },
  voidAgainstAll: (share, limit) =>
    `«Против всех» – ${share} действительных голосов, предел – ${limit}: выборы не состоялись, никто не избран, их нужно повторить.`,
  voidProtocols: (floor) => `На каждом участке явка ниже ${floor}: считать нечего, выборы не состоялись.`,
  noneAdmitted: (threshold, empty) =>
    `Ни один список не набрал ${threshold}, а что тогда, закон не говорит: ${staysVacant(empty)} ${seats(empty)}.`,
  nothingCounted: (floor, empty) =>
    `Явка везде ниже ${floor}: считать нечего, ${staysVacant(empty)} ${seats(empty)}.`,
  partOfHouse: "В наших источниках только мандаты по спискам, поэтому о большинстве в палате сказать нельзя.",
  openTie: (names, open) =>
    `У партий ${parties(names)} равные права на ${seats(open)}: ${open === 1 ? "он остаётся открытым" : "они остаются открытыми"}.`,
  brokenTie: (names, winners) =>
    `При равенстве партий ${parties(names)} решает порядок регистрации: ${winners.length === 1 ? "мандат получает" : "мандаты получают"} ${parties(winners)}.`,
  lines: (half, two, members, appointed) =>
    `Большинство – ${whole(half)} из ${whole(members)}, две трети – ${whole(two)}${appointed > 0 ? `, считая ${counted(appointed, {one: "депутата", other: "депутатов"})} от Ассамблеи народа` : ""}.`,
  onePossibleSet: "На диаграммах и в таблице – один из возможных наборов этих данных.",
  seatsAssumed: "Число мандатов – допущение: ни город, ни область в заявлении не названы.",
  knownDistricts: ({year, party, share, won, of, others}) =>
    `Известный случай: в ${year} году ${quoted(party)} с ${share} голосов за списки победила в ${whole(won)} из ${ofDistricts(of)}${others > 0 ? `, кандидаты без списка – в ${whole(others)}` : ""}.`,
  loadingStations: "Загружаются участки, которые нужны для этого вопроса…",

  told,

  seats: "Мандаты",
  seatsWord: seats,
  parliamentOf: (house) => `Всего ${seats(house)}`,
  majority: "большинство",
  twoThirds: "две трети",
  marginShort: {
    twoThirds: (spare) => (spare === 0 ? "ровно две трети" : `две трети и ещё ${whole(spare)}`),
    majority: (short) => `до двух третей – ${whole(short)}`,
    none: (short) => `до большинства – ${whole(short)}`,
  },
  appointed: (members) => `${whole(members)} от Ассамблеи народа`,
  vacant: "вакантно",
  wonInDistricts: "в округах",
  wonByModel: "в округах, по модели",
  change: signed,
  unchanged: (names) => `Без изменений: ${list(names)}.`,

  table: {
    caption: "Голоса и мандаты по партиям",
    party: "Партия",
    votes: "Голоса",
    share: "Доля",
    admitted: "Порог",
    list: "Списки",
    district: "Округа",
    seats: "Мандаты",
    law: "Закон",
    change: "Разница",
    yes: "прошла",
    exempt: "порог для неё не действует",
    no: "нет",
    noList: "без списка",
    total: "Всего",
    againstAll: "Против всех",
    above: (votes) => `запас голосов: ${whole(votes)}`,
    short: (votes) => `не хватило голосов: ${whole(votes)}`,
    joined: "как второй список при единственном прошедшем",
    fromTo: (least, most) => `${whole(least)}–${whole(most)}`,
    points: (points) => `${points} п. п.`,
  },

  measures: {
    heading: "Пропорциональность и бюджетное финансирование",
    lead: "Насколько мандаты расходятся с голосами. И при правилах с хорошим показателем часть избирателей может остаться без представителей.",
    names: {
      gallagher: "Индекс Галлахера",
      loosemoreHanby: "Индекс Лузмора–Хэнби",
      sainteLague: "Индекс Сент-Лагю",
      effectivePartiesByVotes: "Эффективное число партий по голосам",
      effectivePartiesBySeats: "Эффективное число партий по мандатам",
    },
    hints: {
      gallagher:
        "Насколько доли мандатов отличаются от долей голосов; большие разрывы весят больше. 0 – доли одинаковы, 100 – все мандаты там, где не было голосов.",
      loosemoreHanby:
        "Какой доле мандатов пришлось бы сменить владельца, чтобы мандаты соответствовали голосам. 0 – никакой, 100 – всем.",
      sainteLague:
        "Насколько неравен вес голосов. 0 – все голоса весят одинаково; верхней границы нет, быстрее всего индекс растёт, когда без мандатов остаются малые списки.",
      effectivePartiesByVotes:
        "Столько партий равного размера делили бы голоса так же сильно. 1 – все голоса у одной партии.",
      effectivePartiesBySeats:
        "Столько партий равного размера делили бы мандаты так же сильно. 1 – все мандаты у одной партии.",
    },
    byModel: "Здесь победители в округах – по модели; при других победителях цифры были бы иными.",
    asked: "Эти правила",
    undefined: "не определён",
    funding: "Бюджетное финансирование",
    fundingLead: (tenge, year) =>
      `В ${year} году партия, прошедшая в Мажилис, получила из бюджета ${tenge} тенге за каждый свой голос; партия без мандата не получила ничего. Этот размер относится только к ${year} году.`,
    tenge: "тенге в год",
    nobody: "Никто не избран, измерять нечего.",
  },

  axis: {
    heading: "При каком пороге меняется распределение мандатов",
    lead: "Мандаты меняются только там, где порог переходит долю самого списка. Эти точки вычислены по голосам точно.",
    label: "Порог",
    seats: "Мандаты",
    now: "сейчас",
    described: (from, to, result) => `${from}–${to}: ${result}`,
    first: (upTo) => `до ${upTo}`,
    last: (above) => `выше ${above}`,
    between: (above, upTo) => `выше ${above} и до ${upTo}`,
    whole: "любой порог",
    tip: (party, share, votes, base) => `${party}: ${share} (${votes} из ${base})`,
    columns: {stretch: "Порог", seats: "Мандаты", because: "Выше этого порога"},
    dropsOut: (names) => `Выше ${names.length === 1 ? "выбывает" : "выбывают"} ${parties(names)}`,
    allIn: "–",
    noHouse: "выровнять доли не может никакая палата",
    listsOnly: (all) =>
      `Показаны мандаты по спискам: кто победил бы в округах (их ${whole(all)}), сказать нельзя.`,
    interval: (points) =>
      `В заявлении целые проценты: каждая доля бюллетеней может быть на ${points} процентного пункта больше или меньше (отрезки под осью), с ней сдвигается и точка перехода.`,
    nobody: "никто",
  },

  working: {
    heading: "Как это посчитано",
    open: "Показать расчёт",
    count: "Подсчёт",
    registered: "Избирателей в списках",
    cast: "Бюллетеней",
    castIs: {"handed-out": "Бюллетеней выдано"},
    invalid: "Недействительных",
    invalidIs: {"with-unaccounted": "Недействительных и неучтённых"},
    againstAll: "Против всех",
    partyVotes: "Голосов за списки",
    unaccounted: "Не учтено",
    turnout: "Явка",
    floor: "Минимальная явка",
    floorMet: (floor) => `Явка нигде не ниже ${floor}.`,
    floorMissed: {
      "contest-void": (_, __, floor) => `Явка ниже ${floor}: выборы не состоялись.`,
      "contest-scale": (_, __, floor) =>
        `Явка ниже ${floor}: мандаты по спискам заполняются в пропорции явка ÷ минимальная явка.`,
      "region-exclude": (missed, of, floor) =>
        `Регионов с явкой ниже ${floor}: ${whole(missed)} из ${whole(of)}. Их голоса не считаются.`,
      "region-vacant": (missed, of, floor) =>
        `Регионов с явкой ниже ${floor}: ${whole(missed)} из ${whole(of)}. Их голоса не считаются, их мандаты остаются вакантными.`,
      "district-vacant": (missed, of, floor) =>
        `Округов с явкой ниже ${floor}: ${whole(missed)} из ${whole(of)}. Их мандаты остаются вакантными.`,
      "protocol-exclude": (missed, of, floor) =>
        `Участков с явкой ниже ${floor}: ${whole(missed)} из ${whole(of)}. Их голоса за списки не считаются.`,
    },
    votesNotCounted: (votes) => `Не посчитано голосов за списки: ${votes}.`,
    seatsEmptied: (emptied) => `Вакантных мандатов по спискам: ${whole(emptied)}.`,
    house: "Мандаты к распределению",
    houseSplit: (listSeats, districtSeats) =>
      `По спискам: ${seats(listSeats)}, в округах: ${whole(districtSeats)}.`,
    listToShare: (left) => `Спискам остаётся разделить: ${seats(left)}.`,
    threshold: "Проходной порог",
    thresholdLine: (share, base, votes, needed) =>
      `Порог – ${share} от ${base}. Их ${votes}, нужно не менее ${needed}.`,
    margin: "Запас или нехватка",
    quota: (formula) => `Мандаты по спискам: ${formula}, наибольшие остатки`,
    quotaLine: (votes, share, quota) => `Голосов на мандат: ${votes} ÷ ${share} = ${quota}.`,
    transfers: "Допущение",
    transferLine: (from, to, share, moved) => `${share}: ${from} › ${to}, избирателей: ${whole(moved)}.`,
    groups: {
      nonvoters: "не голосовавшие",
      invalid: "недействительные бюллетени",
      againstAll: "«Против всех»",
      parties: "все списки",
    },
    againstAllRule: "Против всех",
    againstAllLine: {
      above: (share, limit) => `«Против всех» – ${share} действительных голосов: больше предела ${limit}.`,
      within: (share, limit) =>
        `«Против всех» – ${share} действительных голосов: не больше предела ${limit}.`,
    },
    averages: (formula) => `Мандаты по спискам: ${formula}, наибольшие средние`,
    averagesLast: (party, average) =>
      `Последний мандат получает список ${quoted(party)}, среднее – ${average}.`,
    averagesNext: (party, average) => `Следующий – список ${quoted(party)}, среднее – ${average}.`,
    compensation: "Компенсация",
    compensationLine: (proportional) =>
      `По голосам за списки делится ${seats(proportional)}; из каждой доли вычитаются выигранные округа.`,
    overhangLine: {
      keep: (grown) => `Добавляется ${seats(grown)}.`,
      absorb: () => "Если список выиграл округов больше своей доли, остальные делят то, что осталось.",
      level: (grown) => `Добавляется ${seats(grown)}, чтобы доли стали пропорциональны.`,
    },
    noOverhang: "Никто не выиграл округов больше своей доли.",
    shareOfVote: "Доля по спискам",
    overhang: "Округов сверх доли",
    whole: "Целых квот",
    remainder: "Остаток",
    byRemainder: "По остатку",
    seats: "Мандаты",
    short: (party, votes) =>
      `Ближе всех к ещё одному мандату список ${quoted(party)}: не хватает ${counted(Number(votes), {one: "голоса", other: "голосов"})}.`,
    runnerUp: "Прошёл только один список",
    runnerUpLine: (sole, joined) =>
      `Прошёл только список ${quoted(sole)}, поэтому к нему добавляется следующий: ${quoted(joined)} (по закону, с 2009 года).`,
    runnerUpSum: (votes, quota, reduced, given) =>
      `${votes} ÷ ${quota} × 0,7: целая часть ${whole(reduced)}; ему достаётся ${seats(given)}.`,
    tie: "Равенство",
    tieToEarlier: (names, winners) =>
      `У партий ${parties(names)} равные права; раньше в порядке регистрации – ${parties(winners)}.`,
    districts: "Округа",
    districtsGiven: "Объявленные победители:",
    districtsSet: "Победители, которых назвали вы:",
    districtsWon: (all) => `${districts(all)}, побеждает набравший больше голосов:`,
    districtsVacant: (empty) =>
      `Без победителя ${districts(empty)}: ${empty === 1 ? "мандат остаётся вакантным" : "мандаты остаются вакантными"}.`,
    assumptions: "Допущения: чего нет в законе",
    assumption: {
      transfers: "Принято, что часть избирателей поступила иначе.",
      "against-all":
        "Строка «Против всех» введена законом от 24 мая 2021 года; правила на случай, если она превысит какую-то долю, в законе не найдено.",
      formula:
        "По закону мандаты по спискам делятся по квоте Хэра и наибольшим остаткам; здесь – по другой формуле.",
      "sole-party-alone":
        "С 2009 года закон добавляет к единственному прошедшему списку следующий; здесь он остаётся один.",
      "linkage-compensatory":
        "По закону ноября 2022 года мандаты по спискам и в округах складываются; здесь общее число мандатов партии определяют голоса за списки.",
      "turnout-floor": "В законе нет минимальной явки на выборах; её уровень и последствия заданы здесь.",
      "threshold-base":
        "По закону порог берётся от действительных голосов вместе с «Против всех»; здесь – от другого числа.",
      "threshold-exempt": "По закону порог должны преодолеть все списки; здесь – не все.",
      "none-admitted-vacant":
        "Закон не говорит, что следует, если не прошёл ни один список; здесь мандаты остаются вакантными.",
      "ties-open": "По закону равенство решает порядок регистрации; здесь мандаты остаются открытыми.",
      "runner-up-tie":
        "Закон не говорит, какой из двух равных списков добавляется вторым; здесь – раньше зарегистрированный.",
      "runner-up-minimum":
        "Если понимать закон буквально, второй список получает наименьшее число мандатов, даже когда прошедшему остаётся меньше или ничего.",
      "district-tie-registration":
        "Равенство в округе здесь решает порядок регистрации; по закону проводится повторное голосование.",
      "district-model-protocols":
        "Округа – модель: участки сгруппированы так, чтобы избирателей было примерно поровну, и все голосуют как за списки.",
      "registration-order": "Вместо порядка регистрации списков взят порядок опубликованной таблицы.",
    },
    download: "Скачать этот вопрос (JSON)",
    downloadHint: "Строка для команды seats: выборы, голоса и правила – чтобы повторить ответ вне браузера.",
  },

  sources: {
    heading: "Откуда цифры",
    lead: "У каждой цифры есть метка, она ведёт сюда.",
    published: (publisher) => `Кто опубликовал: ${publisher}`,
    remarks: "Замечания и известные недостатки",
    remarksComing: "Замечания загружаются…",
    remarksMissing:
      "Замечания не загрузились. Проверьте связь и загрузите страницу заново: ваш вопрос сохранён в адресе.",
    all: "Все источники сайта",
    noDate: "без даты",
    stations: (stations) =>
      `Протоколы участков, на которых держатся округа, регионы и явка по участкам (их ${whole(stations)}), восстановлены: составлены случайным образом так, чтобы вместе дать опубликованные итоги. Это не протоколы наблюдателей и не протоколы комиссий.`,
    realStations: (stations) =>
      `Настоящих протоколов среди участков: ${whole(stations)}. Чьи они, сказано в источниках ниже.`,
  },

  loaded: {
    group: "Загружено вами",
    unchecked: "Загружено вами, Mandat не проверял.",
    note: ({read, kept, marked, refused}) =>
      `Принято протоколов: ${whole(kept)}, прочитано строк: ${whole(read)}; с пометкой: ${whole(marked)}, отклонено: ${whole(refused)}.`,
    without: (rows, of, share) =>
      `Здесь не учтены отклонённые и исключённые строки: ${whole(rows)} из ${whole(of)} (${share}).`,
    withoutParts: (parts) =>
      `Здесь не учтены кандидаты или списки, отклонённые в строках, которые в остальном засчитаны: ${whole(parts)}.`,
    withoutVotes: (votes, share) =>
      `В отклонённом читаются голоса: ${whole(votes)}, то есть ${share} всех голосов в файлах.`,
    overBallots: ({stations, of, than}) => {
      const [measure, stand] =
        than === "registered"
          ? ["избирателей в списках", "избиратели"]
          : ["проголосовавших", "проголосовавшие"];
      return `Голосов вместе с недействительными бюллетенями больше, чем ${measure}, на большинстве участков: ${whole(stations)} из ${whole(of)}. Либо столбец считается партией, хотя это не она, либо ${stand} – в другом столбце, либо у каждого избирателя было несколько голосов, либо неверны числа в самих файлах.`;
    },
    leftOut: (columns) =>
      `Не прочитано как голоса, потому что заголовок не похож на заголовки партий: ${list(columns.map(({heading, sum}) => `столбец ${quotation(heading)}${sum === null ? "" : ` (сумма ${whole(sum)})`}`))}. Если это голоса за партию, здесь их не хватает.`,
    sheetsLeftOut: (sheets) =>
      `${sheets.length === 1 ? "Не прочитан лист" : "Не прочитаны листы"} ${list(sheets.map(quotation))}, где есть строки с числами. Если это голоса, здесь их нет.`,
    source: (files, day) =>
      `Загружено ${date(day)} из ${list(files)}; хранится только в этом браузере, Mandat не проверял`,
    stations:
      "Участки, на которых держатся округа, регионы и явка по участкам, – из загруженных вами протоколов.",
    counted: (protocols) =>
      `Пересчитано в вашем браузере: загруженные вами протоколы (${whole(protocols)}) вместе дают эти итоги.`,
    differs:
      "Пересчёт в вашем браузере не сошёлся: загруженные протоколы не дают этих итогов. Загрузите их заново; если не поможет, не пользуйтесь цифрами.",
    districtsNamed: (districts) =>
      `Округа (их ${whole(districts)}) – те, что названы в ваших протоколах. При другом их числе это была бы модель.`,
    registeredUnknown: "В ваших протоколах нет числа избирателей в списках.",
    late: "Загруженные вами протоколы не успели открыться. Всё остальное работает; чтобы увидеть их, обновите страницу.",
    unreadable: (sets) =>
      `Прочитать нельзя ${counted(sets, {one: "набор", few: "набора", other: "наборов"})} протоколов из этого браузера. Всё остальное работает; удалить повреждённое можно на странице протоколов.`,
    toPage: "Загрузить протоколы",
  },

  status: {
    counting: "Протоколы участков пересчитываются в вашем браузере…",
    counted: {
      none: (protocols) =>
        `Пересчитано в вашем браузере: протоколы (${whole(protocols)}) вместе дают эти итоги.`,
      some: (protocols, drawn) =>
        `Пересчитано в вашем браузере: протоколы (${whole(protocols)}, из них восстановлено ${whole(drawn)}) вместе дают опубликованные итоги.`,
      all: (protocols) =>
        `Пересчитано в вашем браузере: восстановленные протоколы (${whole(protocols)}) вместе дают опубликованные итоги.`,
    },
    differs:
      "Пересчёт в вашем браузере не сошёлся: протоколы участков не дают опубликованных итогов. Обновите страницу; если не поможет, не пользуйтесь цифрами.",
    noDatabase:
      "База данных в этом браузере не запустилась, поэтому пересчитать итоги здесь нельзя. Всё остальное на странице работает.",
    noStations:
      "Протоколы участков не загрузились. Порог и минимальная явка для всех выборов по-прежнему считаются по итогам; округа и явка по участкам – нет.",
    failed: (field, fault) => `Это нельзя посчитать: ${field} – ${fault}.`,
    faults: {
      missing: "отсутствует",
      "unknown-field": "неизвестно",
      "not-an-object": "не та форма",
      "not-a-list": "не список",
      "not-a-text": "не текст",
      "not-a-whole-number": "не целое число",
      "not-a-percent": "не процент от 0 до 100",
      "not-one-of": "такого значения нет",
      "out-of-range": "вне допустимых пределов",
      duplicate: "указано дважды",
      empty: "пусто",
      "unknown-party": "такой партии нет",
      "rule-needs": "нужно, но неизвестно",
      "does-not-fit": "не согласуется с остальным",
    },
    retry: "Попробовать ещё раз",
    noCatalogue: "Голоса не загрузились. Проверьте связь и обновите страницу: ваш вопрос сохранён в адресе.",
    slowCatalogue:
      "Голоса ещё не загрузились. Как только они придут, страница продолжит работу; можно и попробовать ещё раз: ваш вопрос сохранён в адресе.",
  },
  ignored: "В ссылке не учтено:",
  ignoredReason: {
    "not-loaded": (name, value) =>
      `для ${name} ${quotation(value)} нужны протоколы участков, а они не загрузились`,
    "no-party": (_, value) => `группы из ${quotation(value)} на этих выборах нет`,
    "too-few-seats": (_, value) => `${value} – слишком мало мандатов для округов`,
    "winners-misfit": (_, value) =>
      `победители в округах из ${quotation(value)} не подходят к этим правилам, поэтому они не учтены`,
    "unknown-name": (name) => `${quotation(name)} – такой настройки нет`,
    "not-on-device": (_, value) =>
      `${quotation(value)} – протоколы, которые кто-то загрузил. В этом браузере они не нашлись: обновите страницу, чтобы поискать ещё раз, или загрузите здесь те же файлы, и ссылка откроется. Показаны первые выборы в списке`,
    "unknown-contest": (_, value) => `выборов ${quotation(value)} нет, показаны первые в списке`,
    repeated: (name, value) =>
      `${name} стоит в ссылке не один раз: взято первое значение, а не ${quotation(value)}`,
    "bad-value": (name, value) => `${name} не может быть ${quotation(value)}, взято значение закона`,
    "no-stations": (name, value) =>
      `для ${name} ${quotation(value)} нужны протоколы участков, которых для этих выборов здесь нет`,
    "no-registered": (name, value) =>
      `для ${name} ${quotation(value)} нужно число избирателей в списках, которого нет в наших источниках`,
  },
  partMissing:
    "Эта часть страницы не загрузилась. Всё остальное на странице работает. Проверьте связь и попробуйте ещё раз: ваш вопрос сохранён в адресе.",
  dismiss: "Закрыть сообщение",
  copyLink: "Скопировать ссылку",
  linkCopied: "Ссылка скопирована",
  linkNotCopied: "Браузер не разрешил; ссылка – в адресной строке.",
  citeOrEmbed: "Сослаться, встроить",
  toCompare: "Сравнить с реформами",
  toBeyond: "Что решают участки, где никто не наблюдал",
  admittedElsewhere: {
    open: ({party, threshold, others, share}) =>
      `Что ${quoted(party)} набирает ${threshold} действительных голосов по всей стране, неверно, если остальные ${others} избирателей дали этой партии меньше ${share}.`,
    "cannot-fail": ({party, threshold, others}) =>
      `Что ${quoted(party)} набирает ${threshold} действительных голосов по всей стране, не может оказаться неверным, если остальные ${others} избирателей голосовали не чаще, чем избиратели здесь: это верно и без единого их голоса.`,
    "cannot-hold": ({party, threshold, others}) =>
      `Что ${quoted(party)} набирает ${threshold} действительных голосов по всей стране, уже неверно, если остальные ${others} избирателей голосовали не чаще, чем избиратели здесь: не хватило бы и всех их голосов.`,
  },
  toEvidence: "К проверке заявления",
  behind: {
    one: "Запрос, по которому это построено",
    charts: "Запрос, по которому построены диаграммы",
    rows: "Строки и запросы",
  },

  takeAway: {
    open: "Скачать",
    notLoaded: "Не загрузилось. Проверьте сеть и нажмите ещё раз.",
  },

  sheet: {
    sources: "Источники",
    printed: (day) => `Напечатано ${day} со страницы`,
  },
};
