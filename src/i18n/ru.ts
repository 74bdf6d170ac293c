import {formats} from "./formats.js";
import type {Messages} from "./messages.js";

const {whole, percent, signed, date, month, list, counted} = formats("ru");

const seats = (value: number) => counted(value, {one: "мандат", few: "мандата", other: "мандатов"});
/** After «из»: из 1 мандата, из 98 мандатов. */
const ofSeats = (value: number) => counted(value, {one: "мандата", other: "мандатов"});
const districts = (value: number) => counted(value, {one: "округ", few: "округа", other: "округов"});
const ofDistricts = (value: number) => counted(value, {one: "округа", other: "округов"});
const parties = (names: readonly string[]) => list(names.map((name) => `«${name}»`));

/** По-русски. */
export const ru: Messages = {
  title: "Смените правила выборов",
  intro:
    "Три рычага задают правила выборов, мандаты меняются сразу. Голоса – с выборов в Казахстане: так, как их объявила Центральная избирательная комиссия, или так, как их 10 января 2021 года посчитали независимые наблюдатели.",
  basis: {
    official: "официально",
    observers: "наблюдатели",
    law: "закон",
    reconstructed: "восстановлено",
    hypothetical: "предположение",
  },
  basisMeaning: {
    official: "Опубликовано Центральной избирательной комиссией",
    observers: "Опубликовано наблюдателями в их заявлении",
    law: "Записано в законе",
    reconstructed: "Вычислено так, чтобы согласовалось с опубликованным; это не копия протоколов",
    hypothetical: "Допущение, ваше или наше",
  },
  votesFrom: "Голоса:",
  wholeVotesFrom: "Целые голоса:",
  stationsFrom: "Участки:",
  rulesFrom: "Правила:",
  seatsOfHouse: (house) => `Палата, ${seats(house)}:`,
  sampleCaveat: (stations) =>
    `Подсчёт на ${counted(stations, {one: "участке", other: "участках"})}, выбранных не случайно: это не оценка для всей страны.`,
  sourceLink: (source) => `Источник: ${source}`,

  rules: "Правила",
  election: "Выборы",
  countedBy: "Чей подсчёт",
  counters: {official: "ЦИК", observers: "наблюдатели"},
  threshold: "Проходной порог",
  thresholdOf: "от",
  thresholdBases: {
    registered: "избирателей в списках",
    cast: "всех бюллетеней",
    valid: "действительных голосов",
    party: "голосов за списки",
  },
  turnoutFloor: "Минимальная явка",
  floorRule: "Если ниже",
  floorRules: {
    "contest-void": "выборы не состоялись",
    "contest-scale": "мандатов меньше – по явке",
    "region-exclude": "голоса региона не считаются",
    "region-vacant": "мандаты региона пустуют",
    "district-vacant": "мандат округа пустует",
    "protocol-exclude": "голоса участка не считаются",
  },
  floorAssumption:
    "Допущение: в законе нет минимальной явки, а в предложении наблюдателей не назван её уровень.",
  districtShare: "Доля мандатов по округам",
  districtSeatsOf: (district, house) => `${whole(district)} из ${ofSeats(house)}`,
  districtModel:
    "Таких округов не было, это модель: участки сгруппированы по равному числу избирателей, и все голосуют как за списки. Для лидера это верхняя граница.",
  districtsGiven: "Победители в округах этих выборов известны только по итогу, поэтому доля не меняется.",
  districtsUnknown: "Для этих выборов участков нет, поэтому доля не меняется.",
  registeredUnknown: "Числа избирателей в списках на этих выборах в наших источниках нет.",
  inPercent: (lever) => `${lever}, в процентах`,
  setTo: (value, name) => `Поставить ${percent(value)}: ${name}`,
  proposal: "предложение",
  inForce: (iso) => month(iso),
  backToLaw: (iso) => `Вернуть закон на ${date(iso)}`,
  underLaw: (iso) => `закон на ${date(iso)}`,
  notAPercentage: (most) => `Введите число от 0 до ${whole(most)}, не более шести знаков после запятой.`,

  more: {
    open: "Другие правила",
    labels: {
      formula: "Формула",
      linkage: "Списки и округа",
      overhang: "Лишние округа",
      soleParty: "Один список",
      ties: "Равенство",
      againstAll: "Против всех, свыше",
      protest: "Тогда",
      seats: "Мандатов в палате",
    },
    hints: {
      formula:
        "Как делятся мандаты по спискам. В законе – квота Хэра и наибольшие остатки, других формул нет.",
      linkage:
        "Складываются, как в законе ноября 2022 года, или общее число решают голоса за списки. Компенсации в законе не было.",
      overhang:
        "Только при компенсации: что следует, если список выиграл округов больше своей доли. В законе этого нет.",
      soleParty:
        "С 2009 года закон допускает к единственному прошедшему списку следующий, не менее двух мандатов.",
      ties: "По закону при равенстве мандат у списка, зарегистрированного раньше. «Открыто» показывает, что от этого зависит.",
      againstAll:
        "Строка в бюллетене с мая 2021 года, но по закону из неё ничего не следует. Пусто – правила нет.",
      seats: "98 в 2021 году, 145 с 2026 года. Предложение наблюдателей этого не меняет.",
    },
    linkages: {parallel: "складываются", compensatory: "решают списки"},
    overhangs: {keep: "палата растёт", absorb: "остальные уступают", level: "растёт до равновесия"},
    soleParties: {"runner-up": "допускается второй", alone: "остаётся один"},
    tieRules: {registration: "у раннего списка", open: "открыто"},
    protests: {void: "выборы не состоялись", vacant: "столько же мандатов пусто"},
    notAHouse: (most) => `Введите целое число от 1 до ${whole(most)}.`,
    transfers: "Если избиратели поступят иначе",
    transfersHint:
      "Доля одной группы переходит в другую, по порядку, целыми избирателями. Каждое такое предположение – ваше.",
    examples: {fines: "+ штрафы за неявку", protest: "+ протестная строка", newParty: "+ новая партия"},
    transferPercent: (row) => `Предположение ${row}: проценты`,
    transferFrom: (row) => `Предположение ${row}: откуда`,
    transferTo: (row) => `Предположение ${row}: куда`,
    removeTransfer: (row) => `Убрать предположение ${row}`,
    newParty: "Новая партия",
  },

  otherRules: {
    compensation: "компенсация",
    againstAll: (value) => `предел «Против всех» ${percent(value)}`,
    transfers: (count) =>
      counted(count, {
        one: "предположение об избирателях",
        few: "предположения об избирателях",
        other: "предположений об избирателях",
      }),
  },
  rulesSentence: ({threshold, districtSeats, floor, others}) =>
    [
      `Порог ${percent(threshold)}`,
      ...(districtSeats > 0
        ? [
            counted(districtSeats, {
              one: "мандат по округам",
              few: "мандата по округам",
              other: "мандатов по округам",
            }),
          ]
        : []),
      ...(floor === null ? [] : [`минимальная явка ${percent(floor)}`]),
      ...others,
    ].join(", "),
  headline: (rules, {party, seats: won, house, change, lawDate, isLaw}) => {
    const result = `${rules}: у «${party}» ${whole(won)} из ${ofSeats(house)}`;
    if (isLaw) return `${result} – так по закону на ${date(lawDate)}.`;
    if (change === 0) return `${result}, столько же, сколько по закону на ${date(lawDate)}.`;
    return `${result}, на ${whole(Math.abs(change))} ${change < 0 ? "меньше" : "больше"}, чем по закону на ${date(lawDate)}.`;
  },
  admittedSentence: (admitted, all) =>
    admitted === all
      ? `Проходят все списки: ${whole(all)}`
      : `Проходят ${whole(admitted)} из ${whole(all)} списков`,
  unrepresented: (share) => `${share} голосов за списки никого не избрали`,
  everyVoteCounts: "каждый голос за списки кого-то избрал",
  vacantSeats: (vacant, house) => `Пустует ${whole(vacant)} из ${ofSeats(house)}`,
  voidContest: (turnout, floor) =>
    `Явка ${turnout} ниже минимальной ${floor}: выборы не состоялись, никто не избран, нужны повторные.`,
  formulas: {
    hare: "квота Хэра",
    droop: "квота Друпа",
    "hagenbach-bischoff": "квота Хагенбаха-Бишофа",
    imperiali: "квота Империали",
    dhondt: "метод Д’Ондта",
    "sainte-lague": "метод Сент-Лагю",
    "modified-sainte-lague": "Сент-Лагю с делителем 1,4",
    danish: "датский метод",
    adams: "метод Адамса",
    dean: "метод Дина",
    "huntington-hill": "метод Хантингтона-Хилла",
  },
  voidAgainstAll: (share, limit) =>
    `Голосов «Против всех» ${share} от действительных, больше ${limit}: выборы не состоялись, никто не избран, нужны повторные.`,
  voidProtocols: (floor) => `На каждом участке явка ниже ${floor}: считать нечего, выборы не состоялись.`,
  noneAdmitted: (threshold, empty) =>
    `Ни один список не набрал ${threshold}, а закон не говорит, что тогда: пустует ${seats(empty)}.`,
  openTie: (names, open) =>
    `У ${parties(names)} равные права на ${seats(open)}: ${open === 1 ? "он остаётся открытым" : "они остаются открытыми"}.`,
  brokenTie: (names, winners) =>
    `Равенство между ${parties(names)} решает порядок регистрации списков: в пользу ${parties(winners)}.`,
  holdsTwoThirds: (party, needed, members) =>
    `У «${party}» одной две трети (${whole(needed)} из ${whole(members)})`,
  holdsMajority: (party, needed, members) =>
    `У «${party}» одной большинство (${whole(needed)} из ${whole(members)}), но не две трети`,
  noMajority: (needed, members) => `Большинства (${whole(needed)} из ${whole(members)}) нет ни у кого`,
  loadingStations: "Загружаются участки, которые нужны для этого вопроса…",

  seats: "Мандаты",
  seatsWord: seats,
  parliamentOf: (house) => `Палата: ${seats(house)}`,
  majority: "большинство",
  twoThirds: "две трети",
  appointed: (members) => `${whole(members)} от Ассамблеи народа`,
  countAppointed: (members) =>
    `Учитывать ${counted(members, {one: "депутата", other: "депутатов"})} от Ассамблеи народа для большинства и двух третей`,
  vacant: "пусто",
  wonInDistricts: "по округам",
  change: signed,
  changeWord: (value) => (value < 0 ? "меньше" : value > 0 ? "больше" : "столько же"),
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
    no: "нет",
    noList: "без списка",
    total: "Всего",
    againstAll: "Против всех",
    above: (votes) => `запас голосов: ${whole(votes)}`,
    short: (votes) => `не хватило голосов: ${whole(votes)}`,
  },

  measures: {
    heading: "Соразмерность и деньги",
    lead: "Насколько мандаты расходятся с голосами: 0 – полное совпадение. Закон может получить хорошую оценку и всё же оставить избирателей без представителей.",
    names: {
      gallagher: "Индекс Галлахера",
      loosemoreHanby: "Индекс Лузмора–Хэнби",
      sainteLague: "Индекс Сент-Лагю",
      effectivePartiesByVotes: "Эффективное число партий по голосам",
      effectivePartiesBySeats: "Эффективное число партий по мандатам",
    },
    asked: "При этих правилах",
    undefined: "не определён",
    funding: "Деньги из бюджета",
    fundingLead: (tenge) =>
      `Партии в Мажилисе получают ${tenge} тенге в год за каждый голос; партия без мандата не получает ничего.`,
    tengeAYear: (tenge) => `${tenge} тенге в год`,
    nobody: "Никто не избран, измерять нечего.",
  },

  axis: {
    heading: "При каком пороге мандаты переходят",
    lead: "Мандаты меняются только там, где порог переходит долю самого списка. Эти точки точны.",
    label: "Порог",
    seats: "Мандаты",
    now: "сейчас",
    described: (from, to, result) => `${from}–${to}: ${result}`,
    first: (upTo) => `до ${upTo}`,
    last: (above) => `выше ${above}`,
    between: (above, upTo) => `выше ${above} и до ${upTo}`,
    whole: "любой порог",
    tip: (party, share, votes, base) => `${party}: ${share} (${votes} из ${base})`,
    columns: {stretch: "Порог", seats: "Мандаты", because: "На верхнем краю"},
    dropsOut: (names) => `Выше ${names.length === 1 ? "выбывает" : "выбывают"} ${parties(names)}`,
    allIn: "–",
    interval: (points) =>
      `В заявлении целые проценты: каждая доля может быть на ${points} пункта от числа бюллетеней больше или меньше (отрезки под осью), с ней сдвигается и точка перехода.`,
    nobody: "никто",
  },

  working: {
    heading: "Как это посчитано",
    open: "Показать расчёт",
    count: "Подсчёт",
    registered: "Избирателей в списках",
    cast: "Бюллетеней",
    invalid: "Недействительных",
    againstAll: "Против всех",
    partyVotes: "Голосов за списки",
    unaccounted: "Не учтено",
    turnout: "Явка",
    floor: "Минимальная явка",
    floorMet: (floor) => `Ниже ${floor} ничего нет.`,
    floorMissed: {
      "contest-void": (_, __, floor) => `Явка ниже ${floor}: выборы не состоялись.`,
      "contest-scale": (_, __, floor) =>
        `Явка ниже ${floor}: мандаты по спискам занимаются в пропорции явка ÷ минимальная явка.`,
      "region-exclude": (missed, of, floor) =>
        `Регионов с явкой ниже ${floor}: ${whole(missed)} из ${whole(of)}. Их голоса не считаются.`,
      "region-vacant": (missed, of, floor) =>
        `Регионов с явкой ниже ${floor}: ${whole(missed)} из ${whole(of)}. Их голоса не считаются, их мандаты пустуют.`,
      "district-vacant": (missed, of, floor) =>
        `Явка ниже ${floor} в ${whole(missed)} из ${ofDistricts(of)}: их мандаты пустуют.`,
      "protocol-exclude": (missed, of, floor) =>
        `Участков с явкой ниже ${floor}: ${whole(missed)} из ${whole(of)}. Их голоса за списки не считаются.`,
    },
    votesNotCounted: (votes) => `Не посчитано голосов за списки: ${votes}.`,
    seatsEmptied: (emptied) => `Пустует мандатов по спискам: ${whole(emptied)}.`,
    house: "Палата",
    houseSplit: (listSeats, districtSeats) =>
      `По спискам: ${seats(listSeats)}, по округам: ${whole(districtSeats)}.`,
    listToShare: (left) => `Спискам остаётся разделить: ${seats(left)}.`,
    threshold: "Проходной порог",
    thresholdLine: (share, base, votes, needed) =>
      `${share} от ${votes} ${base}: нужно не менее ${needed} голосов.`,
    margin: "Запас или нехватка",
    quota: (formula) => `Мандаты по спискам: ${formula}, наибольшие остатки`,
    quotaLine: (votes, share, quota) => `${votes} голосов ÷ ${share} мандатов = ${quota} голоса на мандат.`,
    transfers: "Предположение",
    transferLine: (from, to, share, moved) => `${share}: ${from} › ${to}, избирателей: ${whole(moved)}.`,
    groups: {
      nonvoters: "не голосовавшие",
      invalid: "недействительные",
      againstAll: "против всех",
      parties: "все списки",
    },
    againstAllRule: "Против всех",
    againstAllLine: (share, limit, exceeded) =>
      `Против всех ${share} действительных голосов: ${exceeded ? "больше" : "не больше"} предела ${limit}.`,
    averages: (formula) => `Мандаты по спискам: ${formula}, наибольшие средние`,
    averagesLast: (party, average) => `Последний мандат получила «${party}» со средним ${average}.`,
    averagesNext: (party, average) => `Следующая – «${party}», её среднее ${average}.`,
    compensation: "Компенсация",
    compensationLine: (proportional) =>
      `Голоса за списки делят ${seats(proportional)}; из доли каждого вычитаются выигранные округа.`,
    overhangLine: {
      keep: (grown) =>
        grown === 0 ? "Никто не выиграл округов больше своей доли." : `Палата растёт на ${seats(grown)}.`,
      absorb: () => "Если список выиграл округов больше своей доли, остальные делят то, что осталось.",
      level: (grown) =>
        grown === 0
          ? "Никто не выиграл округов больше своей доли."
          : `Палата растёт на ${seats(grown)}, пока доли не станут пропорциональны.`,
    },
    shareOfVote: "Доля по спискам",
    overhang: "Сверх доли",
    whole: "Целых квот",
    remainder: "Остаток",
    byRemainder: "По остатку",
    seats: "Мандаты",
    short: (party, votes) =>
      `Ближе всех к ещё одному мандату «${party}»: не хватило голосов – ${whole(votes)}.`,
    runnerUp: "Прошёл один список",
    runnerUpLine: (sole, joined) =>
      `Прошёл только список «${sole}», поэтому к нему допускается следующий: «${joined}» (ст. 97-1, с 2009 года).`,
    runnerUpSum: (votes, quota, reduced, given) =>
      `${votes} ÷ ${quota} × 0,7 – целая часть ${whole(reduced)}; ему достаётся ${seats(given)}.`,
    tie: "Равенство",
    tieToEarlier: (names, winners) =>
      `У ${parties(names)} равные права; раньше по порядку регистрации – ${parties(winners)}.`,
    districts: "Округа",
    districtsGiven: "Победители – как объявлены.",
    districtsWon: (all) => `${districts(all)}, побеждает большинство голосов.`,
    districtsVacant: (empty) => `Без победителя ${districts(empty)}: мандаты пустуют.`,
    assumptions: "Допущения: чего нет в законе",
    assumption: {
      transfers: "Предполагается, что часть избирателей поступает иначе.",
      "against-all":
        "Строка «Против всех» есть в бюллетене с 24 мая 2021 года, но закон не говорит, что следует, если она превысит какую-то долю.",
      formula: "По закону мандаты по спискам делят квота Хэра и наибольшие остатки; здесь – другая формула.",
      "sole-party-alone":
        "С 2009 года закон допускает к единственному прошедшему списку следующий; здесь он остаётся один.",
      "linkage-compensatory":
        "По закону ноября 2022 года две части складываются; здесь общее число решают голоса за списки.",
      "turnout-floor": "В законе нет минимальной явки на выборах; её уровень и последствия заданы здесь.",
      "threshold-base": "По закону порог берётся от действительных голосов вместе с «Против всех».",
      "none-admitted-vacant":
        "Закон не говорит, что следует, если не прошёл ни один список; здесь мандаты пустуют.",
      "ties-open": "По закону равенство решает порядок регистрации; здесь мандаты остаются открытыми.",
      "runner-up-tie":
        "Закон не говорит, какой из двух равных списков допускается вторым; здесь – раньше зарегистрированный.",
      "district-tie-registration":
        "Равенство в округе здесь решает порядок регистрации; закон знает повторное голосование.",
      "district-model-protocols":
        "Округа – модель: участки сгруппированы по равному числу избирателей, все голосуют как за списки.",
      "registration-order":
        "Порядка регистрации списков в наших источниках нет; вместо него взят порядок опубликованной таблицы.",
    },
    download: "Скачать этот вопрос (JSON)",
    downloadHint: "Строка для команды seats: выборы, голоса и правила – чтобы повторить ответ вне браузера.",
  },

  sources: {
    heading: "Откуда цифры",
    lead: "У каждой цифры есть метка, она ведёт сюда.",
    published: (publisher) => `Опубликовано: ${publisher}`,
    noDate: "без даты",
    stations: (stations) =>
      `Протоколы участков, на которых держатся округа, регионы и явка по участкам (их ${whole(stations)}), восстановлены: выбраны случайно так, чтобы вместе дать опубликованные итоги. Это не протоколы наблюдателей и не протоколы комиссий.`,
  },

  status: {
    counting: "Протоколы участков заново складываются в вашем браузере…",
    counted: (protocols) =>
      `Пересчитано в вашем браузере: ${counted(protocols, {one: "протокол", few: "протокола", other: "протоколов"})} (восстановленных) дают вместе эти итоги.`,
    differs:
      "Пересчёт в вашем браузере не сошёлся: протоколы участков не дают этих итогов. Обновите страницу; если не поможет, не пользуйтесь цифрами.",
    noDatabase:
      "База данных в этом браузере не запустилась, поэтому пересчитать итоги здесь нельзя. Всё на этой странице работает по итогам.",
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
      duplicate: "стоит дважды",
      empty: "пусто",
      "unknown-party": "такой партии нет",
      "rule-needs": "нужно, но неизвестно",
      "does-not-fit": "не согласуется с остальным",
    },
    noCatalogue: "Голоса не загрузились. Проверьте связь и обновите страницу: ваш вопрос сохранён в адресе.",
  },
  ignored: (names) => `В адресе не учтено: ${list(names)}.`,
  ignoredReason: {
    "no-party": (_, value) => `в «${value}» названа группа, которой на этих выборах нет`,
    "too-few-seats": (_, value) => `палата из ${value} мест мала для её округов`,
    "unknown-name": (name) => `«${name}» – такой настройки нет`,
    "unknown-contest": (_, value) => `выборов «${value}» нет, показаны первые`,
    "bad-value": (name, value) => `${name} не может быть «${value}», взято значение закона`,
    "no-stations": (name, value) =>
      `для ${name} «${value}» нужны протоколы участков, которых для этих выборов здесь нет`,
    "no-registered": (name, value) =>
      `для ${name} «${value}» нужно число избирателей в списках, которого нет в наших источниках`,
  },
  dismiss: "Закрыть сообщение",
  copyLink: "Скопировать ссылку",
  linkCopied: "Ссылка скопирована",
  linkNotCopied: "Браузер не разрешил; ссылка – в адресной строке.",
};
