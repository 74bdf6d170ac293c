import {and, formats, fromIt, lawOn, ofThem, parties, quotation, quoted, seats, toIt} from "./grammar/kk.js";
import type {Messages} from "./messages.js";
import {told} from "./toldWords.kk.js";

const {whole, percent, signed, date, month, list} = formats;

/** Қазақша. */
export const kk: Messages = {
  formats,

  intro:
    "Үш тетік сайлау ережелерін белгілейді, мандаттар бірден өзгереді. Есепке Қазақстандағы сайлаулардың дауыстары алынған: Орталық сайлау комиссиясы жариялағаны немесе 2021 жылғы 10 қаңтарда тәуелсіз бақылаушылар өз учаскелерінде санағаны.",
  basis: {
    official: "ресми",
    reported: "ресми, хабар бойынша",
    observers: "бақылаушылар",
    law: "заң",
    reconstructed: "қалпына келтірілген",
    hypothetical: "болжам",
  },
  basisMeaning: {
    official: "Орталық сайлау комиссиясының өзі жариялаған",
    reported: "Басқа басылымнан алынған ресми дерек",
    observers: "Бақылаушылар мәлімдемесінде жарияланған",
    law: "Заңда жазылған",
    reconstructed:
      "Жарияланған деректерге сәйкес келетіндей есептеп шығарылған; хаттамалардың көшірмесі емес",
    hypothetical: "Сіздің немесе біздің болжамымыз",
  },
  votesFrom: "Дауыстар:",
  wholeVotesFrom: "Дауыс саны:",
  stationsFrom: "Учаскелер:",
  rulesFrom: "Ережелер:",
  seatsOfHouse: (house) => `Барлығы ${seats(house)}:`,
  sampleCaveat: (stations) =>
    `${whole(stations)} учаскеде саналған, іріктеу кездейсоқ емес: бұл – бүкіл ел бойынша бағалау емес.`,
  sourceLink: (source) => `Дереккөз: ${source}`,

  rules: "Ережелер",
  election: "Сайлау",
  countedBy: "Кімнің санағы",
  counters: {official: "ОСК", observers: "бақылаушылар", hypothetical: "ешкімдікі емес (болжамды)"},
  hypotheticalCount: {
    said: "Бұл – болжамды санақ. Оның дауыстары дөңгелектегенде бақылаушылар жариялаған пайыздарды береді, бірақ дауыстарды ешкім бұлай санаған жоқ.",
    back: "Жарияланған пайыздарға оралу",
  },
  thresholdBases: {
    registered: "тізімдегі сайлаушылардан",
    cast: "барлық бюллетеньнен",
    valid: "жарамды дауыстардан",
    party: "тізімдерге берілген дауыстардан",
  },
  floorRules: {
    "contest-void": "сайлау өтпеді деп танылады",
    "contest-scale": "тізімдік мандаттар келуге пропорционал",
    "region-exclude": "өңір дауыстары саналмайды",
    "region-vacant": "өңір мандаттары бос қалады",
    "district-vacant": "округтік мандат бос қалады",
    "protocol-exclude": "учаске дауыстары саналмайды",
  },
  floorAssumption: "Болжам: заңда ең аз келу шегі жоқ, бақылаушылардың ұсынысында оның деңгейі аталмаған.",
  districtSeatsOf: (district, house) => `${seats(house)}тың ${ofThem(district)}`,
  districtModel:
    "Мұндай округтер болған емес. Диаграммада – модель: учаскелер сайлаушылар саны шамамен тең болатындай топтастырылған, бәрі тізімге бергендей дауыс береді. Бұл ең ірі партияға тиімді; нақты округтерде ол әлдеқайда аз жеңуі мүмкін.",
  districtsGiven:
    "Бұл сайлаудың округтері бойынша тек жарияланған қорытынды белгілі, сондықтан үлесті өзгертуге болмайды.",
  districtsUnknown: "Бұл сайлаудың учаскелері туралы дерек жоқ, сондықтан үлесті өзгертуге болмайды.",
  registeredUnknown: "Бұл сайлауда тізімде қанша сайлаушы болғаны дереккөздерімізде жоқ.",
  inPercent: (lever) => `${lever}, пайызбен`,
  setTo: (value, name) => `${percent(value)} қою: ${name}`,
  proposal: "ұсыныс",
  inForce: (iso) => month(iso),
  backToLaw: (iso) => `${lawOn(iso)}ға қайту`,
  underLaw: lawOn,
  notAPercentage: (most) =>
    `${and("0", whole(most))} арасындағы санды жазыңыз, үтірден кейін алты таңбаға дейін.`,

  presets: {heading: "Күні көрсетілген заң немесе ұсыныс", law: (iso) => month(iso)},

  more: {
    open: "Басқа ережелер",
    notAHouse: (most) => `${and("1", whole(most))} арасындағы бүтін санды жазыңыз.`,
    examples: {fines: "+ келмегенге айыппұл", protest: "+ «Бәріне қарсымын»", newParty: "+ жаңа партия"},
    transferPercent: (row) => `${row}-болжам: пайыз`,
    transferFrom: (row) => `${row}-болжам: қайдан`,
    transferTo: (row) => `${row}-болжам: қайда`,
    removeTransfer: (row) => `${row}-болжамды алып тастау`,
    newParty: "Жаңа партия",
  },
  ruleControls: {
    "threshold.percent": {label: "Өту шегі"},
    "threshold.of": {
      label: "Қай саннан есептеледі",
      get options() {
        return kk.thresholdBases;
      },
    },
    "turnoutFloor.percent": {label: "Ең аз келу шегі"},
    "turnoutFloor.consequence": {
      label: "Келу шектен төмен болса",
      get options() {
        return kk.floorRules;
      },
    },
    "mixed.districtPercent": {label: "Округтік мандат үлесі"},
    "threshold.exempt": {
      label: "Өту шегі қолданылмайтын тізімдер",
      hint: "Қазақстан заңында ерекшелік жоқ.",
    },
    soleParty: {
      label: "Тек бір тізім өтсе",
      hint: "2009 жылдан заң жалғыз өткен тізімге келесі тізімді қосады, оған кемінде екі мандат тиеді (мәслихатта – бір).",
      options: {"runner-up": "екіншісі қосылады", alone: "жалғыз қалады"},
    },
    ties: {
      label: "Дауыс не қалдық тең болса",
      hint: "Заң бойынша теңдік болса, мандат бұрын тіркелген тізімге беріледі. «Ашық қалады» бұдан қай мандат өзгеретінін көрсетеді.",
      options: {registration: "бұрын тіркелген тізімге", open: "ашық қалады"},
    },
    formula: {
      label: "Формула",
      hint: "Тізімдік мандаттар қалай бөлінеді. Заңда тек Хэр квотасы мен ең көп қалдық бар.",
      get options() {
        return kk.formulas;
      },
    },
    "mixed.linkage": {
      label: "Тізімдер мен округтер бірге",
      hint: "Параллель: 2022 жылғы қарашадағы заңдағыдай тізімдік және округтік мандаттар қосылады. Өтемдік: партия мандаттарының жалпы санын тізімдерге берілген дауыстар анықтайды. Заңда өтемдік бөлу жоқ.",
      options: {parallel: "параллель", compensatory: "өтемдік"},
    },
    "mixed.overhang": {
      label: "Тізім үлесінен көп округ жеңсе",
      hint: "Тек өтемдік бөлуде қолданылады. Заңда бұл жоқ.",
      options: {
        keep: "мандат қосылады",
        absorb: "қалғандарынан алынады",
        level: "үлестер пропорционал болғанша қосылады",
      },
    },
    "againstAll.percent": {
      label: "«Бәріне қарсымын» дауыстарының шегі",
      hint: "Бұл жол 2021 жылғы мамырда енгізілді; белгілі бір үлестен асса не болатыны туралы ереже заңнан табылмады. Өріс бос болса, ереже жоқ.",
    },
    "againstAll.consequence": {
      label: "Шектен асса",
      options: {void: "сайлау өтпеді деп танылады", vacant: "тізімдік мандаттардың сондай үлесі бос қалады"},
    },
    transfers: {
      label: "Сайлаушылар басқаша әрекет етсе",
      hint: "Бір топтың үлесі екіншісіне ауысады: жол ретімен, бүтін сайлаушы санымен. Мұндай болжамның бәрі – сіздікі.",
    },
    seats: {
      label: "Мандат саны",
      hint: "Мәжіліске 2021 жылы 98 депутат сайланды, Құрылтайда 2026 жылдан 145 мандат бар. Бақылаушылардың ұсынысы бұл санды өзгертпейді.",
    },
    countAppointed: {
      label: (members) =>
        `Көпшілік пен үштен екіні есептегенде Қазақстан халқы Ассамблеясы сайлаған ${whole(members)} депутатты қосу`,
    },
  },

  ruleWords: {
    sentence: (count, levers, others) => `${count}, ${[...levers, ...others].join(", ")} болса,`,
    inSentence: {
      threshold: (share) => `өту шегі ${percent(share)}`,
      districts: (won) => `округтерде ${seats(won)}`,
      floor: (share) => `ең аз келу шегі ${percent(share)}`,
    },
    short: {
      threshold: (share) => `Өту шегі ${percent(share)}`,
      thresholdOf: (base) => kk.thresholdBases[base],
      districts: (won) => `округтерде ${seats(won)}`,
      floor: (share) => `ең аз келу шегі ${percent(share)}`,
      formula: (name) => kk.formulas[name],
      compensation: "өтемдік бөлу",
      againstAll: (share) => `«Бәріне қарсымын» шегі ${percent(share)}`,
      transfers: (count) => `сайлаушылар туралы ${whole(count)} болжам`,
    },
    line: (clauses) => `Бұған қоса өзгертілді: ${clauses.join("; ")}.`,
    threshold: (share) => `өту шегі – ${percent(share)}`,
    thresholdOf: {
      registered: "өту шегі тізімдегі сайлаушылардың санынан есептеледі",
      cast: "өту шегі барлық бюллетеньнен есептеледі",
      valid: "өту шегі жарамды дауыстардан есептеледі",
      party: "өту шегі тізімдерге берілген дауыстардан есептеледі",
    },
    exempt: (lists) => `өту шегі мыналарға қолданылмайды: ${list(lists)}`,
    noneExempt: "өту шегі барлық тізімге қолданылады",
    formula: (name) => `тізімдік мандаттарды бөлу әдісі: ${kk.formulas[name]}`,
    ties: {
      registration: "теңдік болса, мандат бұрын тіркелген тізімге беріледі",
      open: "теңдік болса, мандат бөлінбей қалады",
    },
    soleParty: {
      "runner-up": "жалғыз өткен тізімге дауыс саны бойынша келесі тізім қосылады",
      alone: "жалғыз өткен тізім барлық тізімдік мандатты алады",
    },
    soleMinimum: (least) => `жалғыз өткен тізімге қосылған тізім кемінде ${seats(least)} алады`,
    noDistricts: "округтерде мандат бөлінбейді",
    districts: (won) => `округтерде ${seats(won)} бөлінеді`,
    linkage: {
      parallel: "тізімдік және округтік мандаттар қосылады",
      compensatory: "мандаттардың жалпы санын тізімдерге берілген дауыстар анықтайды",
    },
    overhang: {
      keep: "тізім үлесінен көп округ жеңіп алса, палата сол мандаттарға ұлғаяды",
      absorb: "тізім үлесінен артық жеңіп алған округтік мандаттар қалған тізімдердің есебінен беріледі",
      level: "тізім үлесінен көп округ жеңіп алса, барлық үлес пропорционал болғанша палата ұлғаяды",
    },
    noFloor: "ең аз келу шегі жоқ",
    floor: (share) => `ең аз келу шегі – ${percent(share)}`,
    belowFloor: (rule) => `келу шектен төмен болса, ${kk.floorRules[rule as keyof typeof kk.floorRules]}`,
    noAgainstAll: "«Бәріне қарсымын» дауыстарының шегі жоқ",
    againstAll: (share) => `«Бәріне қарсымын» дауыстарының шегі – ${percent(share)}`,
    aboveAgainstAll: {
      void: "«Бәріне қарсымын» шектен асса, сайлау өтпеді деп танылады",
      vacant: "«Бәріне қарсымын» шектен асса, тізімдік мандаттардың сондай үлесі бос қалады",
    },
    transfer: (share, from, to) =>
      `${quotation(from)} тобының ${ofThem(percent(share))} ${quotation(to)} тобына ауысады`,
    noTransfers: "сайлаушылар саналғандай дауыс береді",
    winners: (lists, others) =>
      `округтерде кім жеңетіні жорамалданған: ${list([...lists.map(([name, won]) => `${quoted(name)} – ${whole(won)}`), `тізімсіз кандидаттар – ${whole(others)}`])}`,
    noWinners: "округтерде кім жеңетіні айтылмаған",
    seats: (house) => `палатада ${seats(house)} бар`,
    appointed: (count) =>
      count
        ? "Ассамблея сайлаған депутаттар көпшілік пен үштен екінің есебіне кіреді"
        : "көпшілік пен үштен екінің есебіне тек сайлауда сайланғандар кіреді",
  },
  headline: {
    by: {
      official: (year) => `ОСК-нің ${year} жылғы санағы бойынша`,
      observers: (year, at) => `Бақылаушылардың ${year} жылы ${whole(at)} учаскедегі санағы бойынша`,
      possible: (year) => `Пайыздары бақылаушылардың ${year} жылғы санағындағыдай болжамды санақ бойынша`,
      protocols: (count) => `Осында жүктелген ${whole(count)} хаттама бойынша`,
    },
    whose: {
      official: (year) => `Бұл – ОСК-нің ${year} жылғы санағы.`,
      observers: (year, at) => `Бұл – бақылаушылардың ${year} жылы ${whole(at)} учаскедегі санағы.`,
      possible: (year) => `Бұл – пайыздары бақылаушылардың ${year} жылғы санағындағыдай болжамды санақ.`,
      protocols: (count) => `Бұл – осында жүктелген ${whole(count)} хаттама.`,
    },
    took: (rules, party, won, house) => `${rules} ${quoted(party)} ${seats(house)}тың ${ofThem(won)}н алады`,
    emptyHouse: (rules, vacant, house) => `${rules} ${seats(house)}тың ${ofThem(vacant)} бос қалады.`,
    margin: {
      twoThirds: (spare) =>
        spare === 0 ? "бұл – дәл үштен екі" : `бұл – үштен екіден ${seats(spare)}қа артық`,
      majority: (short) => `бұл – көпшілік, бірақ үштен екіге ${seats(short)} жетпейді`,
      none: (short) => `көпшілікке ${seats(short)} жетпейді`,
    },
    law: (lawDate) => `Бұл – ${lawOn(lawDate)}ның ережелері.`,
    same: (lawDate) => `Бұл – ${lawOn(lawDate)} бойынша алатынымен бірдей.`,
    fewer: (lawDate, by) => `Бұл – ${lawOn(lawDate)} бойынша алатынынан ${seats(by)}қа аз.`,
    more: (lawDate, by) => `Бұл – ${lawOn(lawDate)} бойынша алатынынан ${seats(by)}қа көп.`,
    otherHouse: (share, law) =>
      `Бұл – палатаның ${ofThem(share)}; ${lawOn(law.lawDate)} бойынша ${seats(law.house)}тың ${ofThem(law.seats)}, яғни ${law.share}.`,
    range: (rules, {party, none, every, districts: all, house}) =>
      `${rules} ${quoted(party)} ${house === null ? "" : `${seats(house)}тың `}кемінде ${ofThem(none)}н, ең көбі ${ofThem(every)}н алады: ${ofThem(every)}н – тек ${all === 1 ? "жалғыз округте" : `${whole(all)} округтің бәрінде`} жеңсе.`,
    needs: {
      twoThirds: {
        anyway: "Округтердің нәтижесі қандай болса да, мандаттардың үштен екісі соныкі.",
        with: (needed, all) =>
          `Үштен екі үшін ол ${whole(all)} округтің кемінде ${ofThem(needed)}нде жеңуі керек.`,
      },
      majority: {
        anyway:
          "Округтердің нәтижесі қандай болса да, көпшілік соныкі, ал үштен екіге ешқандай жағдайда жетпейді.",
        with: (needed, all) =>
          `Көпшілік үшін ол ${whole(all)} округтің кемінде ${ofThem(needed)}нде жеңуі керек; үштен екіге жете алмайды.`,
        never: "Округтердің нәтижесі қандай болса да, көпшілікке жетпейді.",
      },
    },
    under: (lawDate, party, won, house) =>
      `${lawOn(lawDate)} бойынша ${quoted(party)} ${seats(house)}тың ${ofThem(won)}н алады.`,
    notDrawn: (rules, party) =>
      `${rules} ${quoted(party)} алатын мандат саны өңірлер мен учаскелердің жарияланбаған сандарына байланысты.`,
    drawn: (rules, {party, least, greatest, house, draws}) =>
      `${rules} ${quoted(party)} өңірлер мен учаскелер сандарының ықтимал ${whole(draws)} жиынтығында ${seats(house)}тың ${least === greatest ? `${ofThem(least)}н` : `${fromIt(least)} ${toIt(greatest)} дейінін`} алады: нақты сандар жарияланбаған.`,
  },
  allAdmitted: (lists) => (lists === 1 ? "Жалғыз тізім өтеді" : `${whole(lists)} тізімнің бәрі өтеді`),
  admittedSentence: (admitted, lists) => `${whole(lists)} тізімнің ${ofThem(admitted)} өтеді`,
  unrepresented: (share) =>
    `тізімдерге берілген дауыстардың ${ofThem(share)} мандатсыз қалған тізімдерге кетті`,
  everyVoteCounts: "тізімдерге берілген ешбір дауыс босқа кетпейді",
  vacantSeats: (vacant, house) => `${seats(house)}тың ${ofThem(vacant)} бос қалады`,
  voidContest: (turnout, floor) =>
    `Сайлаушылардың келуі ${turnout}, ең аз келу шегі ${floor}: сайлау өтпеді деп танылады, ешкім сайланбайды, оны қайта өткізу керек.`,
  formulas: {
    hare: "Хэр квотасы",
    droop: "Друп квотасы",
    "hagenbach-bischoff": "Хагенбах-Бишоф квотасы",
    imperiali: "Империали квотасы",
    dhondt: "Д’Ондт әдісі",
    "sainte-lague": "Сент-Лагю әдісі",
    "modified-sainte-lague": "өзгертілген Сент-Лагю (1,4)",
    danish: "Дания әдісі",
    adams: "Адамс әдісі",
    dean: "Дин әдісі",
    "huntington-hill": "Хантингтон–Хилл әдісі",
  },
  voidAgainstAll: (share, limit) =>
    `«Бәріне қарсымын» – жарамды дауыстардың ${ofThem(share)}, шегі – ${limit}: сайлау өтпеді деп танылады, ешкім сайланбайды, оны қайта өткізу керек.`,
  voidProtocols: (floor) =>
    `Барлық учаскеде келу ${floor} шегінен төмен: санайтын дауыс жоқ, сайлау өтпеді деп танылады.`,
  noneAdmitted: (threshold, empty) =>
    `Бірде-бір тізім ${toIt(threshold)} жетпеді, ал заң мұндайда не болатынын айтпайды: ${seats(empty)} бос қалады.`,
  nothingCounted: (floor, empty) =>
    `Келу барлық жерде ${floor} шегінен төмен: санайтын дауыс жоқ, ${seats(empty)} бос қалады.`,
  partOfHouse:
    "Дереккөздерімізде бұл палатаның тек тізімдік мандаттары бар, сондықтан көпшілік туралы айту мүмкін емес.",
  openTie: (names, open) => `${parties(names)} партияларының құқығы тең: ${seats(open)} ашық қалады.`,
  brokenTie: (names, winners) =>
    `${parties(names)} тең болды; тіркелу реті бойынша мандат алатыны – ${parties(winners)}.`,
  lines: (half, two, members, appointed) =>
    `Көпшілік – ${whole(members)} депутаттың ${ofThem(half)}, үштен екі – ${ofThem(two)}${appointed > 0 ? `, Қазақстан халқы Ассамблеясы сайлаған ${whole(appointed)} депутатты қоса есептегенде` : ""}.`,
  onePossibleSet: "Диаграммалар мен кестеде осы сандардың ықтимал бір жиынтығы көрсетілген.",
  seatsAssumed: "Мандат саны – болжам: мәлімдемеде қала да, облыс та аталмаған.",
  knownDistricts: ({year, party, share, won, of, others}) =>
    `Белгілі жағдай: ${year} жылы тізімдер бойынша дауыстардың ${ofThem(share)}н алған ${quoted(party)} ${whole(of)} округтің ${ofThem(won)}нде жеңді${others > 0 ? `, ${ofThem(others)}нде тізімі жоқ үміткерлер жеңді` : ""}.`,
  loadingStations: "Бұл сұраққа қажет учаскелер жүктеліп жатыр…",

  told,

  seats: "Мандаттар",
  seatsWord: seats,
  parliamentOf: (house) => `Барлығы ${seats(house)}`,
  majority: "көпшілік",
  twoThirds: "үштен екі",
  marginShort: {
    twoThirds: (spare) => (spare === 0 ? "дәл үштен екі" : `үштен екіден ${whole(spare)} артық`),
    majority: (short) => `үштен екіге ${whole(short)} жетпейді`,
    none: (short) => `көпшілікке ${whole(short)} жетпейді`,
  },
  appointed: (members) => `Ассамблеядан ${whole(members)} депутат`,
  vacant: "бос",
  wonInDistricts: "округтерде алынған",
  wonByModel: "округтерде, модель бойынша",
  change: signed,
  changeWords: {fewer: "аз", same: "сонша", more: "көп"},
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
    exempt: "өту шегі оған қолданылмайды",
    no: "өтпеді",
    noList: "тізімі жоқ",
    total: "Барлығы",
    againstAll: "Бәріне қарсымын",
    above: (votes) => `артық дауыс: ${whole(votes)}`,
    short: (votes) => `жетпеген дауыс: ${whole(votes)}`,
    joined: "жалғыз өткен тізімге қосылған екінші",
    fromTo: (least, most) => `${whole(least)}–${whole(most)}`,
    points: (points) => `${points} тармақ`,
  },

  measures: {
    heading: "Пропорционалдылық және бюджет қаржысы",
    lead: "Мандаттардың үлесі дауыстардың үлесінен қаншалық алшақ. Көрсеткіші жақсы ережеде де сайлаушылардың бір бөлігі өкілсіз қалуы мүмкін.",
    names: {
      gallagher: "Галлахер индексі",
      loosemoreHanby: "Лузмор–Хэнби индексі",
      sainteLague: "Сент-Лагю индексі",
      effectivePartiesByVotes: "Партиялардың тиімді саны, дауыс бойынша",
      effectivePartiesBySeats: "Партиялардың тиімді саны, мандат бойынша",
    },
    hints: {
      gallagher:
        "Мандат үлестері дауыс үлестерінен қаншалық алшақ; үлкен айырма көбірек салмақ алады. 0 – үлестер бірдей, 100 – барлық мандат дауыс болмаған жаққа кеткен.",
      loosemoreHanby:
        "Мандаттар дауыстарға сай болу үшін олардың қандай бөлігі басқа тізімге өтуі керек. 0 – ешқайсысы, 100 – бәрі.",
      sainteLague:
        "Дауыстардың салмағы қаншалық тең емес. 0 – бәрінің салмағы тең; жоғарғы шегі жоқ, шағын тізімдер мандатсыз қалғанда ең тез өседі.",
      effectivePartiesByVotes:
        "Көлемі тең осынша партия болса, дауыстар дәл осындай бытыраңқы бөлінер еді. 1 – барлық дауыс бір партияда.",
      effectivePartiesBySeats:
        "Көлемі тең осынша партия болса, мандаттар дәл осындай бытыраңқы бөлінер еді. 1 – барлық мандат бір партияда.",
    },
    byModel:
      "Мұнда округтердегі жеңімпаздар модель бойынша алынған; жеңімпаздар басқа болса, сандар да басқа болар еді.",
    asked: "Осы ережемен",
    undefined: "анықталмаған",
    funding: "Бюджеттен қаржыландыру",
    fundingLead: (tenge, year) =>
      `${year} жылы Мәжіліске өткен партия бюджеттен әр дауысы үшін ${tenge} теңге алды; мандаты жоқ партия ештеңе алмады. Бұл мөлшер тек ${year} жылға қатысты.`,
    tenge: "жылына теңге",
    nobody: "Ешкім сайланбайды, өлшейтін ештеңе жоқ.",
  },

  axis: {
    heading: "Мандаттар қай өту шегінде өзгереді",
    lead: "Мандаттар өту шегі тізімнің өз үлесінен асқан жерде ғана өзгереді. Бұл нүктелер дауыстардан дәл есептелген.",
    label: "Өту шегі",
    seats: "Мандат",
    now: "қазір",
    described: (from, to, result) => `${from}–${to}: ${result}`,
    first: (upTo) => `${toIt(upTo)} дейін`,
    last: (above) => `${fromIt(above)} жоғары`,
    between: (above, upTo) => `${fromIt(above)} жоғары, ${toIt(upTo)} дейін`,
    whole: "кез келген шек",
    tip: (party, share, votes, base) => `${party}: ${share} (${base} ішінен ${votes})`,
    columns: {stretch: "Өту шегі", seats: "Мандат", because: "Осы шектен асқанда"},
    dropsOut: (names) => `Одан жоғары болса, өтпейді: ${parties(names)}`,
    allIn: "–",
    noHouse: "үлестерді теңестіретіндей үлкен палата жоқ",
    listsOnly: (all) =>
      `Мұнда тізімдік мандаттар көрсетілген: ${whole(all)} округте кім жеңетінін ешкім айта алмайды.`,
    interval: (points) =>
      `Мәлімдемеде бүтін пайыздар жазылған: бюллетеньдердегі әр үлес ${points} пайыздық тармаққа артық не кем болуы мүмкін (ось астындағы кесінділер), ауысу нүктесі де сонымен бірге жылжиды.`,
    nobody: "ешкім",
  },

  working: {
    heading: "Бұл қалай есептелді",
    open: "Есептеу барысын көрсету",
    count: "Санақ",
    registered: "Тізімдегі сайлаушылар",
    cast: "Бюллетеньдер",
    castIs: {"handed-out": "Берілген бюллетеньдер"},
    invalid: "Жарамсыз",
    invalidIs: {"with-unaccounted": "Жарамсыз және есепке алынбаған"},
    againstAll: "Бәріне қарсымын",
    partyVotes: "Тізімдерге берілген дауыс",
    unaccounted: "Есепке алынбаған",
    turnout: "Сайлаушылардың келуі",
    floor: "Ең аз келу шегі",
    floorMet: (floor) => `Келу еш жерде ${floor} шегінен төмен емес.`,
    floorMissed: {
      "contest-void": (_, __, floor) => `Келу ${floor} шегінен төмен: сайлау өтпеді деп танылады.`,
      "contest-scale": (_, __, floor) =>
        `Келу ${floor} шегінен төмен: тізімдік мандаттардың келу ÷ шек бөлігі ғана толтырылады.`,
      "region-exclude": (missed, of, floor) =>
        `Келуі ${floor} шегінен төмен өңірлер: ${whole(of)} ішінен ${whole(missed)}. Олардың дауыстары саналмайды.`,
      "region-vacant": (missed, of, floor) =>
        `Келуі ${floor} шегінен төмен өңірлер: ${whole(of)} ішінен ${whole(missed)}. Олардың дауыстары саналмайды, мандаттары бос қалады.`,
      "district-vacant": (missed, of, floor) =>
        `Келуі ${floor} шегінен төмен округтер: ${whole(of)} ішінен ${whole(missed)}. Олардың мандаттары бос қалады.`,
      "protocol-exclude": (missed, of, floor) =>
        `Келуі ${floor} шегінен төмен учаскелер: ${whole(of)} ішінен ${whole(missed)}. Олардың тізімдерге берген дауыстары саналмайды.`,
    },
    votesNotCounted: (votes) => `Тізімдерге берілген, бірақ саналмаған дауыс: ${votes}.`,
    seatsEmptied: (emptied) => `Бос қалған тізімдік мандат: ${whole(emptied)}.`,
    house: "Бөлінетін мандаттар",
    houseSplit: (listSeats, districtSeats) =>
      `Тізімдер бойынша ${seats(listSeats)}, округтерде ${whole(districtSeats)}.`,
    listToShare: (left) => `Тізімдер бөлісетіні: ${seats(left)}.`,
    threshold: "Өту шегі",
    thresholdLine: (share, base, votes, needed) =>
      `Өту шегі ${base} есептеледі: барлығы ${votes}, оның ${ofThem(share)} – кемінде ${needed} дауыс.`,
    margin: "Артығы не жетпегені",
    quota: (formula) => `Тізімдік мандаттар: ${formula}, ең көп қалдық`,
    quotaLine: (votes, share, quota) => `Бір мандатқа дауыс: ${votes} ÷ ${share} = ${quota}.`,
    transfers: "Болжам",
    transferLine: (from, to, share, moved) => `${share}: ${from} › ${to}, сайлаушылар: ${whole(moved)}.`,
    groups: {
      nonvoters: "дауыс бермегендер",
      invalid: "жарамсыз бюллетеньдер",
      againstAll: "«Бәріне қарсымын»",
      parties: "барлық тізім",
    },
    againstAllRule: "Бәріне қарсымын",
    againstAllLine: {
      above: (share, limit) =>
        `«Бәріне қарсымын» – жарамды дауыстардың ${ofThem(share)}: ${limit} шегінен асады.`,
      within: (share, limit) =>
        `«Бәріне қарсымын» – жарамды дауыстардың ${ofThem(share)}: ${limit} шегінен аспайды.`,
    },
    averages: (formula) => `Тізімдік мандаттар: ${formula}, ең үлкен орташа мән`,
    averagesLast: (party, average) => `Соңғы мандатты ${quoted(party)} алады, орташа мәні – ${average}.`,
    averagesNext: (party, average) => `Келесі кезекте – ${quoted(party)}, орташа мәні – ${average}.`,
    compensation: "Өтемдік бөлу",
    compensationLine: (proportional) =>
      `Тізімдерге берілген дауыс бойынша ${seats(proportional)} бөлінеді; әр үлестен жеңіп алынған округтер шегеріледі.`,
    overhangLine: {
      keep: (grown) => `${seats(grown)} қосылады.`,
      absorb: () => "Тізім үлесінен көп округ алса, қалғандары қалған мандатты бөліседі.",
      level: (grown) => `Үлестер пропорционал болғанша ${seats(grown)} қосылады.`,
    },
    noOverhang: "Ешкім үлесінен көп округ алған жоқ.",
    shareOfVote: "Тізімдік дауыс үлесі",
    overhang: "Үлестен артық округ",
    whole: "Бүтін квота",
    remainder: "Қалдық",
    byRemainder: "Қалдық бойынша",
    seats: "Мандат",
    short: (party, votes) =>
      `Тағы бір мандатқа ең жақыны – ${quoted(party)}: ${whole(votes)} дауыс жетпейді.`,
    runnerUp: "Тек бір тізім өтті",
    runnerUpLine: (sole, joined) =>
      `Тек ${quoted(sole)} өтті, сондықтан оған келесі тізім қосылады: ${quoted(joined)} (заң бойынша, 2009 жылдан).`,
    runnerUpSum: (votes, quota, reduced, given) =>
      `${votes} ÷ ${quota} × 0,7: бүтін бөлігі ${whole(reduced)}; оған ${seats(given)} тиеді.`,
    tie: "Теңдік",
    tieToEarlier: (names, winners) =>
      `${parties(names)} партияларының құқығы тең; тіркелу ретінде бұрын тұрғаны – ${parties(winners)}.`,
    districts: "Округтер",
    districtsGiven: "Жарияланған жеңімпаздар:",
    districtsSet: "Сіз қойған жеңімпаздар:",
    districtsWon: (all) => `${whole(all)} округ, ең көп дауыс алған жеңеді:`,
    districtsVacant: (empty) => `Жеңімпазы жоқ ${whole(empty)} округ: мандаты бос қалады.`,
    assumptions: "Болжамдар: заңда жоғы",
    assumption: {
      transfers: "Сайлаушылардың бір бөлігі басқаша әрекет етті деп болжанған.",
      "against-all":
        "«Бәріне қарсымын» жолын 2021 жылғы 24 мамырдағы заң енгізді; ол белгілі бір үлестен асса не болатыны туралы ереже заңнан табылмады.",
      formula:
        "Заң бойынша тізімдік мандаттар Хэр квотасы мен ең көп қалдық арқылы бөлінеді; мұнда – басқа формуламен.",
      "sole-party-alone":
        "2009 жылдан заң жалғыз өткен тізімге келесі тізімді қосады; мұнда ол жалғыз қалады.",
      "linkage-compensatory":
        "2022 жылғы қарашадағы заң бойынша тізімдік және округтік мандаттар қосылады; мұнда партияның жалпы мандатын тізімдерге берілген дауыс анықтайды.",
      "turnout-floor": "Заңда сайлау үшін ең аз келу шегі жоқ; деңгейі мен салдары осы жерде қойылған.",
      "threshold-base":
        "Заң бойынша өту шегі жарамды дауыстардан, «Бәріне қарсымын» дауыстарын қоса, есептеледі; мұнда – басқа саннан.",
      "threshold-exempt": "Заң бойынша өту шегінен барлық тізім өтуі керек; мұнда – бәрі емес.",
      "none-admitted-vacant": "Бірде-бір тізім өтпесе не болатынын заң айтпайды; мұнда мандаттар бос қалады.",
      "ties-open": "Заң бойынша теңдікті тіркелу реті шешеді; мұнда мандаттар ашық қалады.",
      "runner-up-tie":
        "Тең екі тізімнің қайсысы екінші болып қосылатынын заң айтпайды; мұнда – бұрын тіркелгені.",
      "district-tie-registration":
        "Округтегі теңдікті мұнда тіркелу реті шешеді; заң бойынша қайта дауыс беріледі.",
      "district-model-protocols":
        "Округтер – модель: учаскелер сайлаушылар саны шамамен тең болатындай топтастырылған, бәрі тізімге бергендей дауыс береді.",
      "registration-order": "Тізімдердің тіркелу ретінің орнына жарияланған кестенің реті алынды.",
    },
    download: "Осы сұрақты жүктеп алу (JSON)",
    downloadHint:
      "seats командасына арналған бір жол: сайлау, дауыстар және ережелер – жауапты браузерден тыс қайталау үшін.",
  },

  sources: {
    heading: "Сандар қайдан алынды",
    lead: "Әр санның белгісі бар, ол осында алып келеді.",
    published: (publisher) => `Жариялаған: ${publisher}`,
    remarks: "Ескертпелер мен белгілі кемшіліктер",
    all: "Сайттың барлық дереккөзі",
    noDate: "күні жоқ",
    stations: (stations) =>
      `Округтердің, өңірлердің және учаскелердегі келудің негізіндегі ${whole(stations)} учаске хаттамасы қалпына келтірілген: жарияланған қорытындыны беретіндей кездейсоқ құрастырылған. Олар бақылаушылардың да, комиссиялардың да хаттамасы емес.`,
    realStations: (stations) =>
      `Учаскелердің арасындағы нақты хаттамалар саны: ${whole(stations)}. Олардың кімдікі екені төмендегі дереккөздерде жазылған.`,
  },

  loaded: {
    group: "Өзіңіз жүктегендер",
    unchecked: "Өзіңіз жүктегенсіз, Mandat тексермеген.",
    note: ({read, kept, marked, refused}) =>
      `Қабылданған хаттама: ${whole(kept)}, оқылған жол: ${whole(read)}; белгі қойылғаны: ${whole(marked)}, қабылданбағаны: ${whole(refused)}.`,
    source: (files, day) =>
      `Жүктелген күні: ${date(day)}, файлы: ${list(files)}; тек осы браузерде сақталады, Mandat тексермеген`,
    stations: "Округтердің, өңірлердің және учаскелердегі келудің негізі – өзіңіз жүктеген хаттамалар.",
    counted: (protocols) =>
      `Браузеріңізде қайта саналды: өзіңіз жүктеген ${whole(protocols)} хаттама осы қорытындыны береді.`,
    differs:
      "Браузеріңізде қайта санағанда өзіңіз жүктеген хаттамалар бұл қорытындыны бермеді. Оларды қайта жүктеңіз; өзгермесе, сандарды пайдаланбаңыз.",
    districtsNamed: (districts) =>
      `${whole(districts)} округ – хаттамаларыңызда аталған округтер. Саны басқа болса, модель қолданылады.`,
    registeredUnknown: "Хаттамаларыңызда тізімдегі сайлаушылар саны жоқ.",
    late: "Өзіңіз жүктеген хаттамалар уақытында ашылмады. Қалғанының бәрі жұмыс істейді; оларды көру үшін бетті жаңартыңыз.",
    unreadable: (sets) =>
      `Осы браузердегі хаттамалардың ${whole(sets)} жинағын оқу мүмкін емес. Қалғанының бәрі жұмыс істейді; бүлінгенін хаттамалар бетінде жоюға болады.`,
    toPage: "Хаттама жүктеу",
  },

  status: {
    counting: "Учаске хаттамалары браузеріңізде қайта саналып жатыр…",
    counted: {
      none: (protocols) => `Браузеріңізде қайта саналды: ${whole(protocols)} хаттама осы қорытындыны береді.`,
      some: (protocols, drawn) =>
        `Браузеріңізде қайта саналды: ${whole(protocols)} хаттама (${whole(drawn)} хаттама қалпына келтірілген) жарияланған қорытындыны береді.`,
      all: (protocols) =>
        `Браузеріңізде қайта саналды: қалпына келтірілген ${whole(protocols)} хаттама жарияланған қорытындыны береді.`,
    },
    differs:
      "Браузеріңізде қайта санағанда учаске хаттамалары жарияланған қорытындыны бермеді. Бетті жаңартыңыз; өзгермесе, сандарды пайдаланбаңыз.",
    noDatabase:
      "Бұл браузерде деректер базасы іске қосылмады, сондықтан қорытындыны осында қайта санау мүмкін болмады. Беттегі қалған нәрсенің бәрі жұмыс істейді.",
    noStations:
      "Учаске хаттамалары жүктелмеді. Өту шегі мен бүкіл сайлауға арналған ең аз келу шегі бұрынғыдай қорытындылар бойынша есептеледі; округтер мен учаскелер бойынша есеп жоқ.",
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
      duplicate: "екі рет көрсетілген",
      empty: "бос",
      "unknown-party": "мұндай партия жоқ",
      "rule-needs": "керек, бірақ белгісіз",
      "does-not-fit": "қалғанымен сәйкес келмейді",
    },
    retry: "Қайталап көру",
    noCatalogue:
      "Дауыстар жүктелмеді. Байланысты тексеріп, бетті жаңартыңыз: сұрағыңыз мекенжайда сақталған.",
  },
  ignored: "Сілтемеде ескерілмегені:",
  ignoredReason: {
    "not-loaded": (name, value) =>
      `${name} ${quotation(value)} үшін учаске хаттамалары керек, олар жүктелмеді`,
    "no-party": (_, value) => `${quotation(value)} мәніндегі топ бұл сайлауда жоқ`,
    "too-few-seats": (_, value) => `${value} мандат округтерге жетпейді`,
    "winners-misfit": (_, value) =>
      `${quotation(value)} мәніндегі округ жеңімпаздары бұл ережелерге сай келмейді, сондықтан ескерілмеді`,
    "unknown-name": (name) => `${quotation(name)} – мұндай баптау жоқ`,
    "not-on-device": (_, value) =>
      `${quotation(value)} – басқа браузерде жүктелген хаттамалар. Олар бұл құрылғыда жоқ: сол файлдарды осында жүктесеңіз, сілтеме ашылады. Тізімдегі бірінші сайлау көрсетілді`,
    "unknown-contest": (_, value) => `${quotation(value)} деген сайлау жоқ, тізімдегі біріншісі көрсетілді`,
    "bad-value": (name, value) => `${name} мәні ${quotation(value)} бола алмайды, заңдағы мән алынды`,
    "no-stations": (name, value) =>
      `${name} ${quotation(value)} үшін учаске хаттамалары керек, бұл сайлау бойынша олар мұнда жоқ`,
    "no-registered": (name, value) =>
      `${name} ${quotation(value)} үшін тізімдегі сайлаушылар саны керек, ол дереккөздерімізде жоқ`,
  },
  dismiss: "Хабарламаны жабу",
  copyLink: "Сілтемені көшіру",
  linkCopied: "Сілтеме көшірілді",
  linkNotCopied: "Браузер рұқсат бермеді; сілтеме мекенжай жолында тұр.",
  citeOrEmbed: "Сілтеме, ендіру",
  toCompare: "Реформалармен салыстыру",
  toBeyond: "Ешкім бақыламаған учаскелер нені шешеді",
  admittedElsewhere: {
    open: ({party, threshold, others, share}) =>
      `Қалған ${others} сайлаушының жарамды дауыстарындағы ${quoted(party)} үлесі ${fromIt(share)} аз болса, бұл партия бүкіл елде ${threshold} өту шегіне жетті деген сөйлем қате.`,
    "cannot-fail": ({party, threshold, others}) =>
      `Қалған ${others} сайлаушы осындағыдан белсендірек дауыс бермесе, ${quoted(party)} бүкіл елде ${threshold} өту шегіне жетті деген сөйлем қате болуы мүмкін емес: ол олардың бірде-бір даусынсыз-ақ дұрыс.`,
    "cannot-hold": ({party, threshold, others}) =>
      `Қалған ${others} сайлаушы осындағыдан белсендірек дауыс бермесе, ${quoted(party)} бүкіл елде ${threshold} өту шегіне жетті деген сөйлем қазірдің өзінде қате: олардың барлық даусы да жетпес еді.`,
  },
  toEvidence: "Мәлімдемені тексеруге өту",
  behind: {
    one: "Осыған негіз болған сұрау",
    charts: "Диаграммаларға негіз болған сұрау",
    rows: "Жолдар мен сұраулар",
  },

  takeAway: {
    open: "Жүктеп алу",
    notLoaded: "Жүктелмеді. Желіге қосылып, қайта басып көріңіз.",
  },

  sheet: {
    sources: "Дереккөздер",
    printed: (day) => `Басып шығарылған күні: ${day}. Беттің мекенжайы:`,
  },
};
