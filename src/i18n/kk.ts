import {formats} from "./formats.js";
import type {Messages} from "./messages.js";

const {whole, percent, signed, date, month, list} = formats("kk");

// After a number a Kazakh noun stays in the singular, so no plural forms are needed.
const seats = (value: number) => `${whole(value)} мандат`;
const parties = (names: readonly string[]) => list(names.map((name) => `«${name}»`));

/** Қазақша. */
export const kk: Messages = {
  title: "Ережені өзгертіп көріңіз",
  intro:
    "Үш тетік сайлау ережелерін белгілейді, мандаттар бірден өзгереді. Дауыстар – Қазақстандағы сайлаулардан: Орталық сайлау комиссиясы жариялағандай немесе 2021 жылғы 10 қаңтарда тәуелсіз бақылаушылар санағандай.",
  basis: {
    official: "ресми",
    observers: "бақылаушылар",
    law: "заң",
    reconstructed: "қалпына келтірілген",
    hypothetical: "болжам",
  },
  basisMeaning: {
    official: "Орталық сайлау комиссиясы жариялаған",
    observers: "Бақылаушылар мәлімдемесінде жарияланған",
    law: "Заңда жазылған",
    reconstructed:
      "Жарияланған деректермен сәйкес келетіндей есептеліп шығарылған; хаттамалардың көшірмесі емес",
    hypothetical: "Сіздің немесе біздің болжамымыз",
  },
  votesFrom: "Дауыстар:",
  wholeVotesFrom: "Бүтін дауыстар:",
  stationsFrom: "Учаскелер:",
  rulesFrom: "Ережелер:",
  seatsOfHouse: (house) => `Палата, ${seats(house)}:`,
  sampleCaveat: (stations) =>
    `Кездейсоқ таңдалмаған ${whole(stations)} учаскеде саналған: бұл – бүкіл ел бойынша баға емес.`,
  sourceLink: (source) => `Дереккөз: ${source}`,

  rules: "Ережелер",
  election: "Сайлау",
  countedBy: "Кімнің санағы",
  counters: {official: "ОСК", observers: "бақылаушылар"},
  threshold: "Өту шегі",
  thresholdOf: "неден",
  thresholdBases: {
    registered: "тізімдегі сайлаушылардан",
    cast: "барлық бюллетеньнен",
    valid: "жарамды дауыстардан",
    party: "тізімдерге берілген дауыстардан",
  },
  turnoutFloor: "Ең аз келу шегі",
  floorRule: "Төмен болса",
  floorRules: {
    "contest-void": "сайлау өтпеді деп танылады",
    "contest-scale": "мандат келуге қарай азаяды",
    "region-exclude": "өңір дауыстары саналмайды",
    "region-vacant": "өңір мандаттары бос қалады",
    "district-vacant": "округ мандаты бос қалады",
    "protocol-exclude": "учаске дауыстары саналмайды",
  },
  floorAssumption: "Болжам: заңда ең аз келу шегі жоқ, бақылаушылардың ұсынысында оның деңгейі аталмаған.",
  districtShare: "Округ мандаттарының үлесі",
  districtSeatsOf: (district, house) => `${whole(house)} мандаттың ішінде ${whole(district)}`,
  districtModel:
    "Мұндай округтер болған емес, бұл – үлгі: учаскелер сайлаушылар саны тең болатындай топтастырылған, бәрі тізімге бергендей дауыс береді. Көшбасшы үшін бұл – жоғарғы шек.",
  districtsGiven: "Бұл сайлауда округ жеңімпаздарының тек қорытындысы белгілі, сондықтан үлес өзгермейді.",
  districtsUnknown: "Бұл сайлау бойынша учаскелер жоқ, сондықтан үлес өзгермейді.",
  registeredUnknown: "Бұл сайлаудағы тізімдегі сайлаушылар саны дереккөздерімізде жоқ.",
  inPercent: (lever) => `${lever}, пайызбен`,
  setTo: (value, name) => `${percent(value)} қою: ${name}`,
  proposal: "ұсыныс",
  inForce: (iso) => month(iso),
  backToLaw: (iso) => `${date(iso)} заңына қайту`,
  underLaw: (iso) => `${date(iso)} заңы`,
  notAPercentage: (most) =>
    `0 мен ${whole(most)} арасындағы санды жазыңыз, үтірден кейін алты таңбаға дейін.`,

  more: {
    open: "Басқа ережелер",
    labels: {
      formula: "Формула",
      linkage: "Тізім мен округ",
      overhang: "Артық округтер",
      soleParty: "Жалғыз тізім",
      ties: "Тең түсу",
      againstAll: "Бәріне қарсы, шегі",
      protest: "Асса",
      seats: "Палатадағы мандат",
    },
    hints: {
      formula: "Тізімдік мандаттардың бөлінуі. Заңда Хэр квотасы мен ең көп қалдық бар, басқа формула жоқ.",
      linkage:
        "2022 жылғы қараша заңындағыдай қосылады немесе жалпы санды тізімдік дауыс шешеді. Заңда өтемақы бөлу болған емес.",
      overhang: "Тек өтемақы бөлгенде: тізім үлесінен көп округ алса не болады. Заңда бұл жоқ.",
      soleParty: "2009 жылдан заң жалғыз өткен тізімге келесі тізімді қосады, кемінде екі мандатпен.",
      ties: "Заң бойынша тең түссе, мандат бұрын тіркелген тізімге беріледі. «Ашық» неге әсер ететінін көрсетеді.",
      againstAll:
        "Бұл жол бюллетеньде 2021 жылғы мамырдан бері бар, бірақ заң бойынша салдары жоқ. Бос болса – ереже жоқ.",
      seats: "2021 жылы 98, 2026 жылдан 145. Бақылаушылардың ұсынысы мұны өзгертпейді.",
    },
    linkages: {parallel: "қосылады", compensatory: "тізім шешеді"},
    overhangs: {keep: "палата өседі", absorb: "қалғандары шегінеді", level: "теңескенше өседі"},
    soleParties: {"runner-up": "екіншісі қосылады", alone: "жалғыз қалады"},
    tieRules: {registration: "бұрынғы тізімге", open: "ашық қалады"},
    protests: {void: "сайлау өтпеді деп танылады", vacant: "сонша мандат бос қалады"},
    notAHouse: (most) => `1 мен ${whole(most)} арасындағы бүтін санды жазыңыз.`,
    transfers: "Сайлаушылар басқаша әрекет етсе",
    transfersHint:
      "Бір топтың үлесі басқасына ауысады, рет-ретімен, бүтін сайлаушылармен. Мұндай болжамның бәрі – сіздікі.",
    examples: {fines: "+ келмегенге айыппұл", protest: "+ наразылық жолы", newParty: "+ жаңа партия"},
    transferPercent: (row) => `${row}-болжам: пайыз`,
    transferFrom: (row) => `${row}-болжам: қайдан`,
    transferTo: (row) => `${row}-болжам: қайда`,
    removeTransfer: (row) => `${row}-болжамды алып тастау`,
    newParty: "Жаңа партия",
  },

  otherRules: {
    compensation: "өтемақы бөлу",
    againstAll: (value) => `«Бәріне қарсы» шегі ${percent(value)}`,
    transfers: (count) => `сайлаушылар туралы ${whole(count)} болжам`,
  },
  rulesSentence: ({threshold, districtSeats, floor, others}) =>
    [
      `Өту шегі ${percent(threshold)}`,
      ...(districtSeats > 0 ? [`округтерде ${seats(districtSeats)}`] : []),
      ...(floor === null ? [] : [`ең аз келу шегі ${percent(floor)}`]),
      ...others,
    ].join(", "),
  headline: (rules, {party, seats: won, house, change, lawDate, isLaw}) => {
    const result = `${rules}: ${whole(house)} мандаттың ішінде «${party}» – ${whole(won)}`;
    if (isLaw) return `${result}. ${date(lawDate)} заңы бойынша осылай.`;
    if (change === 0) return `${result}. ${date(lawDate)} заңы бойынша да сонша.`;
    return `${result}, ${date(lawDate)} заңымен салыстырғанда ${seats(Math.abs(change))} ${change < 0 ? "аз" : "көп"}.`;
  },
  admittedSentence: (admitted, all) =>
    admitted === all
      ? `Барлық тізім өтеді: ${whole(all)}`
      : `${whole(all)} тізімнің ішінде өтетіні – ${whole(admitted)}`,
  unrepresented: (share) => `тізімдерге берілген дауыстардың ${share}-ы ешкімді сайламады`,
  everyVoteCounts: "тізімге берілген әр дауыс біреуді сайлады",
  vacantSeats: (vacant, house) => `${whole(house)} мандаттың ішінде бос қалатыны – ${whole(vacant)}`,
  voidContest: (turnout, floor) =>
    `Сайлаушылардың келуі ${turnout}, ең аз келу шегі ${floor}: сайлау өтпеді деп танылады, ешкім сайланбады, оны қайта өткізу керек.`,
  formulas: {
    hare: "Хэр квотасы",
    droop: "Друп квотасы",
    "hagenbach-bischoff": "Хагенбах-Бишоф квотасы",
    imperiali: "Империали квотасы",
    dhondt: "Д’Ондт әдісі",
    "sainte-lague": "Сент-Лагю әдісі",
    "modified-sainte-lague": "Сент-Лагю, бөлгіші 1,4",
    danish: "дат әдісі",
    adams: "Адамс әдісі",
    dean: "Дин әдісі",
    "huntington-hill": "Хантингтон-Хилл әдісі",
  },
  voidAgainstAll: (share, limit) =>
    `«Бәріне қарсымын» дауыстары жарамды дауыстардың ${share}-ы, шегі ${limit}: сайлау өтпеді деп танылады, ешкім сайланбады, оны қайта өткізу керек.`,
  voidProtocols: (floor) =>
    `Барлық учаскеде келу ${floor} шегінен төмен: санайтын ештеңе жоқ, сайлау өтпеді деп танылады.`,
  noneAdmitted: (threshold, empty) =>
    `Бірде-бір тізім ${threshold}-ға жетпеді, ал заң мұндайда не болатынын айтпайды: ${seats(empty)} бос қалады.`,
  openTie: (names, open) => `${parties(names)} құқығы тең: ${seats(open)} ашық қалады.`,
  brokenTie: (names, winners) =>
    `${parties(names)} тең түсті; мұны тізімдердің тіркелу реті шешеді: ${parties(winners)}.`,
  holdsTwoThirds: (party, needed, members) =>
    `«${party}» жалғыз өзі үштен екіні алады (${whole(members)} ішінде ${whole(needed)})`,
  holdsMajority: (party, needed, members) =>
    `«${party}» жалғыз өзі көпшілікті алады (${whole(members)} ішінде ${whole(needed)}), бірақ үштен екі емес`,
  noMajority: (needed, members) => `Көпшілік (${whole(members)} ішінде ${whole(needed)}) ешкімде жоқ`,
  loadingStations: "Бұл сұраққа қажет учаскелер жүктелуде…",

  seats: "Мандаттар",
  seatsWord: seats,
  parliamentOf: (house) => `Палата: ${seats(house)}`,
  majority: "көпшілік",
  twoThirds: "үштен екі",
  appointed: (members) => `Халық Ассамблеясынан ${whole(members)}`,
  countAppointed: (members) =>
    `Көпшілік пен үштен екіні есептегенде Қазақстан халқы Ассамблеясының ${whole(members)} депутатын қосу`,
  vacant: "бос",
  wonInDistricts: "округтерде алынған",
  change: signed,
  changeWord: (value) => (value < 0 ? "аз" : value > 0 ? "көп" : "сонша"),
  unchanged: (names) => `Өзгермеді: ${list(names)}.`,

  table: {
    caption: "Партиялар бойынша дауыстар мен мандаттар",
    party: "Партия",
    votes: "Дауыс",
    share: "Үлес",
    admitted: "Өту шегі",
    list: "Тізім",
    district: "Округ",
    seats: "Мандат",
    law: "Заң",
    change: "Айырма",
    yes: "өтті",
    no: "өтпеді",
    noList: "тізімі жоқ",
    total: "Барлығы",
    againstAll: "Бәріне қарсы",
    above: (votes) => `артық дауыс: ${whole(votes)}`,
    short: (votes) => `жетпеген дауыс: ${whole(votes)}`,
  },

  measures: {
    heading: "Сәйкестік пен ақша",
    lead: "Мандаттар дауыстардан қаншалық алшақ: 0 – толық сәйкестік. Заң жақсы баға алса да, сайлаушылар өкілсіз қалуы мүмкін.",
    names: {
      gallagher: "Галлахер индексі",
      loosemoreHanby: "Лузмор–Хэнби индексі",
      sainteLague: "Сент-Лагю индексі",
      effectivePartiesByVotes: "Партиялардың тиімді саны, дауыс бойынша",
      effectivePartiesBySeats: "Партиялардың тиімді саны, мандат бойынша",
    },
    asked: "Осы ережемен",
    undefined: "анықталмаған",
    funding: "Бюджеттен қаржыландыру",
    fundingLead: (tenge) =>
      `Мәжілістегі партиялар әр дауыс үшін жылына ${tenge} теңге алады; мандаты жоқ партия ештеңе алмайды.`,
    tengeAYear: (tenge) => `жылына ${tenge} теңге`,
    nobody: "Ешкім сайланбады, өлшейтін ештеңе жоқ.",
  },

  axis: {
    heading: "Мандаттар қай шекте ауысады",
    lead: "Мандаттар өту шегі тізімнің өз үлесінен асқан жерде ғана өзгереді. Бұл нүктелер дәл.",
    label: "Өту шегі",
    seats: "Мандат",
    now: "қазір",
    described: (from, to, result) => `${from}–${to}: ${result}`,
    first: (upTo) => `${upTo}-ға дейін`,
    last: (above) => `${above}-дан жоғары`,
    between: (above, upTo) => `${above}-дан жоғары, ${upTo}-ға дейін`,
    whole: "кез келген шек",
    tip: (party, share, votes, base) => `${party}: ${share} (${base} ішінде ${votes})`,
    columns: {stretch: "Өту шегі", seats: "Мандат", because: "Жоғарғы жиегінде"},
    dropsOut: (names) => `Одан жоғары болса, өтпейді: ${parties(names)}`,
    allIn: "–",
    interval: (points) =>
      `Мәлімдемеде бүтін пайыздар жазылған: әр үлес бюллетеньдер санынан ${points} тармаққа артық не кем болуы мүмкін (ось астындағы кесінділер), ауысу нүктесі де сонымен бірге жылжиды.`,
    nobody: "ешкім",
  },

  working: {
    heading: "Бұл қалай есептелді",
    open: "Есептеу барысын көрсету",
    count: "Санақ",
    registered: "Тізімдегі сайлаушылар",
    cast: "Бюллетеньдер",
    invalid: "Жарамсыз",
    againstAll: "Бәріне қарсы",
    partyVotes: "Тізімдерге берілген дауыс",
    unaccounted: "Есепке алынбаған",
    turnout: "Келу",
    floor: "Ең аз келу шегі",
    floorMet: (floor) => `${floor} шегінен төмен ештеңе жоқ.`,
    floorMissed: {
      "contest-void": (_, __, floor) => `Келу ${floor} шегінен төмен: сайлау өтпеді деп танылады.`,
      "contest-scale": (_, __, floor) =>
        `Келу ${floor} шегінен төмен: тізімдік мандаттар келу ÷ шек мөлшерінде ғана толады.`,
      "region-exclude": (missed, of, floor) =>
        `Келуі ${floor} шегінен төмен өңірлер: ${whole(of)} ішінде ${whole(missed)}. Олардың дауыстары саналмайды.`,
      "region-vacant": (missed, of, floor) =>
        `Келуі ${floor} шегінен төмен өңірлер: ${whole(of)} ішінде ${whole(missed)}. Олардың дауыстары саналмайды, мандаттары бос қалады.`,
      "district-vacant": (missed, of, floor) =>
        `Келуі ${floor} шегінен төмен округтер: ${whole(of)} ішінде ${whole(missed)}. Олардың мандаттары бос қалады.`,
      "protocol-exclude": (missed, of, floor) =>
        `Келуі ${floor} шегінен төмен учаскелер: ${whole(of)} ішінде ${whole(missed)}. Олардың тізімдерге берген дауыстары саналмайды.`,
    },
    votesNotCounted: (votes) => `Саналмаған дауыс: ${votes}.`,
    seatsEmptied: (emptied) => `Бос қалған тізімдік мандат: ${whole(emptied)}.`,
    house: "Палата",
    houseSplit: (listSeats, districtSeats) =>
      `Тізімдер бойынша ${seats(listSeats)}, округтерде ${whole(districtSeats)}.`,
    listToShare: (left) => `Тізімдер бөлісетіні: ${seats(left)}.`,
    threshold: "Өту шегі",
    thresholdLine: (share, base, votes, needed) =>
      `${votes} ${base} ${share}: кемінде ${needed} дауыс керек.`,
    margin: "Артығы не жетпегені",
    quota: (formula) => `Тізімдік мандаттар: ${formula}, ең көп қалдық`,
    quotaLine: (votes, share, quota) => `${votes} дауыс ÷ ${share} мандат = бір мандатқа ${quota} дауыс.`,
    transfers: "Болжам",
    transferLine: (from, to, share, moved) => `${share}: ${from} › ${to}, сайлаушылар: ${whole(moved)}.`,
    groups: {
      nonvoters: "дауыс бермегендер",
      invalid: "жарамсыз бюллетеньдер",
      againstAll: "бәріне қарсы",
      parties: "барлық тізім",
    },
    againstAllRule: "Бәріне қарсы",
    againstAllLine: (share, limit, exceeded) =>
      `Жарамды дауыстардың ${share}-ы бәріне қарсы: ${limit} шегінен ${exceeded ? "көп" : "көп емес"}.`,
    averages: (formula) => `Тізімдік мандаттар: ${formula}, ең үлкен орташа`,
    averagesLast: (party, average) => `Соңғы мандат «${party}» партиясына тиді, орташасы ${average}.`,
    averagesNext: (party, average) => `Келесі кезекте – «${party}», орташасы ${average}.`,
    compensation: "Өтемақы бөлу",
    compensationLine: (proportional) =>
      `Тізімдік дауыс ${seats(proportional)} бөледі; әр үлестен жеңіп алған округтер шегеріледі.`,
    overhangLine: {
      keep: (grown) =>
        grown === 0 ? "Ешкім үлесінен көп округ алған жоқ." : `Палата ${seats(grown)} өседі.`,
      absorb: () => "Тізім үлесінен көп округ алса, қалғандары қалған мандатты бөліседі.",
      level: (grown) =>
        grown === 0
          ? "Ешкім үлесінен көп округ алған жоқ."
          : `Палата үлестер тепе-тең болғанша ${seats(grown)} өседі.`,
    },
    shareOfVote: "Тізімдік дауыс үлесі",
    overhang: "Үлестен артығы",
    whole: "Бүтін квота",
    remainder: "Қалдық",
    byRemainder: "Қалдық бойынша",
    seats: "Мандат",
    short: (party, votes) => `Тағы бір мандатқа ең жақыны – «${party}»: жетпегені ${whole(votes)} дауыс.`,
    runnerUp: "Жалғыз тізім өтті",
    runnerUpLine: (sole, joined) =>
      `Тек «${sole}» өтті, сондықтан оған келесі тізім қосылады: «${joined}» (97-1-бап, 2009 жылдан).`,
    runnerUpSum: (votes, quota, reduced, given) =>
      `${votes} ÷ ${quota} × 0,7 – бүтін бөлігі ${whole(reduced)}; оған ${seats(given)} тиеді.`,
    tie: "Тең түсу",
    tieToEarlier: (names, winners) =>
      `${parties(names)} құқығы тең; тіркелу реті бойынша бұрынырақ тұрғаны – ${parties(winners)}.`,
    districts: "Округтер",
    districtsGiven: "Жеңімпаздар жарияланғандай алынды.",
    districtsWon: (all) => `${whole(all)} округ, ең көп дауыс алған жеңеді.`,
    districtsVacant: (empty) => `Жеңімпазы жоқ ${whole(empty)} округ: мандаттары бос қалады.`,
    assumptions: "Болжамдар: заңда айтылмағаны",
    assumption: {
      transfers: "Сайлаушылардың бір бөлігі басқаша әрекет етеді деп болжанған.",
      "against-all":
        "«Бәріне қарсымын» жолы бюллетеньде 2021 жылғы 24 мамырдан бері бар, бірақ ол белгілі бір үлестен асса не болатынын заң айтпайды.",
      formula:
        "Заң бойынша тізімдік мандаттар Хэр квотасы мен ең көп қалдық арқылы бөлінеді; мұнда – басқа формула.",
      "sole-party-alone":
        "2009 жылдан заң жалғыз өткен тізімге келесі тізімді қосады; мұнда ол жалғыз қалады.",
      "linkage-compensatory":
        "2022 жылғы қараша заңы бойынша екі бөлік қосылады; мұнда жалпы санды тізімдік дауыс шешеді.",
      "turnout-floor": "Заңда сайлау үшін ең аз келу шегі жоқ; деңгейі мен салдары осы жерде қойылған.",
      "threshold-base":
        "Заң бойынша өту шегі жарамды дауыстардан, «Бәріне қарсымын» дауыстарын қоса, есептеледі.",
      "none-admitted-vacant": "Бірде-бір тізім өтпесе не болатынын заң айтпайды; мұнда мандаттар бос қалады.",
      "ties-open": "Заң бойынша тең түсуді тіркелу реті шешеді; мұнда мандаттар ашық қалады.",
      "runner-up-tie":
        "Тең екі тізімнің қайсысы екінші болып қосылатынын заң айтпайды; мұнда – бұрын тіркелгені.",
      "district-tie-registration":
        "Округтегі тең түсуді мұнда тіркелу реті шешеді; заңда қайта дауыс беру бар.",
      "district-model-protocols":
        "Округтер – үлгі: учаскелер сайлаушылар саны тең болатындай топтастырылған, бәрі тізімге бергендей дауыс береді.",
      "registration-order":
        "Тізімдердің тіркелу реті дереккөздерімізде жоқ; оның орнына жарияланған кестенің реті алынды.",
    },
    download: "Осы сұрақты жүктеп алу (JSON)",
    downloadHint:
      "seats командасына арналған бір жол: сайлау, дауыстар және ережелер – жауапты браузерден тыс қайталау үшін.",
  },

  sources: {
    heading: "Сандар қайдан алынды",
    lead: "Әр санның белгісі бар, ол осында әкеледі.",
    published: (publisher) => `Жариялаған: ${publisher}`,
    noDate: "күні жоқ",
    stations: (stations) =>
      `Округтердің, өңірлердің және учаске бойынша келудің негізіндегі ${whole(stations)} учаске хаттамасы қалпына келтірілген: жарияланған қорытындыны беретіндей кездейсоқ таңдалған. Олар бақылаушылардың да, комиссиялардың да хаттамасы емес.`,
  },

  status: {
    counting: "Учаске хаттамалары браузеріңізде қайта қосылуда…",
    counted: (protocols) =>
      `Браузеріңізде қайта саналды: ${whole(protocols)} хаттама (қалпына келтірілген) осы қорытындыны береді.`,
    differs:
      "Браузеріңізде қайта санағанда учаске хаттамалары бұл қорытындыны бермеді. Бетті жаңартыңыз; өзгермесе, сандарды пайдаланбаңыз.",
    noDatabase:
      "Бұл браузерде деректер базасы іске қосылмады, сондықтан қорытындыны осында қайта санау мүмкін болмады. Беттің қалғаны қорытындылар бойынша жұмыс істейді.",
    noStations:
      "Учаске хаттамалары жүктелмеді. Өту шегі мен бүкіл сайлауға арналған келу шегі қорытындылар бойынша есептеледі; округтер мен учаскелер бойынша есеп жүрмейді.",
    failed: (field, fault) => `Мұны есептеу мүмкін емес: ${field} – ${fault}.`,
    faults: {
      missing: "жоқ",
      "unknown-field": "белгісіз",
      "not-an-object": "пішіні дұрыс емес",
      "not-a-list": "тізім емес",
      "not-a-text": "мәтін емес",
      "not-a-whole-number": "бүтін сан емес",
      "not-a-percent": "0 мен 100 арасындағы пайыз емес",
      "not-one-of": "мұндай мән жоқ",
      "out-of-range": "рұқсат етілген шектен тыс",
      duplicate: "екі рет тұр",
      empty: "бос",
      "unknown-party": "мұндай партия жоқ",
      "rule-needs": "керек, бірақ белгісіз",
      "does-not-fit": "қалғанымен сәйкес келмейді",
    },
    noCatalogue:
      "Дауыстар жүктелмеді. Байланысты тексеріп, бетті жаңартыңыз: сұрағыңыз мекенжайда сақталған.",
  },
  ignored: (names) => `Мекенжайда ескерілмегені: ${list(names)}.`,
  ignoredReason: {
    "no-party": (_, value) => `«${value}» бұл сайлауда жоқ топты атайды`,
    "too-few-seats": (_, value) => `${value} мандаттық палата округтеріне аз`,
    "unknown-name": (name) => `«${name}» – мұндай баптау жоқ`,
    "unknown-contest": (_, value) => `«${value}» деген сайлау жоқ, біріншісі көрсетілді`,
    "bad-value": (name, value) => `${name} мәні «${value}» бола алмайды, заңдағы мән алынды`,
    "no-stations": (name, value) =>
      `${name} «${value}» үшін учаске хаттамалары керек, бұл сайлау бойынша олар мұнда жоқ`,
    "no-registered": (name, value) =>
      `${name} «${value}» үшін тізімдегі сайлаушылар саны керек, ол дереккөздерімізде жоқ`,
  },
  dismiss: "Хабарламаны жабу",
  copyLink: "Сілтемені көшіру",
  linkCopied: "Сілтеме көшірілді",
  linkNotCopied: "Браузер рұқсат бермеді; сілтеме мекенжай жолында тұр.",
};
