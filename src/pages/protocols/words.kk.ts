import {formats, fromIt, lawOn, ofThem, quotation} from "../../words/grammar/kk.js";
import {fingerprint} from "./fingerprintWords.kk.js";
import {sample} from "./sampleWords.kk.js";
import type {ProtocolsMessages} from "./words.js";

const {whole, date, list} = formats;

const quoted = (names: readonly string[]) => list(names.map(quotation));

/** Kazakh: nouns after a number stay in the singular. */
export const kk: ProtocolsMessages = {
  title: "Өз хаттамаларыңыз",
  lead: "Учаске хаттамаларын жүктеп, кез келген ережені солармен сынап көріңіз: зертханада, реформаларды салыстыруда, мәлімдемені тексеруде.",
  privacy: "Файлдар осы браузерде оқылады және тек сонда сақталады. Ешқайда ештеңе жіберілмейді.",

  drop: {
    label: "Файл таңдау",
    hint: "немесе файлдарды осы беттің кез келген жеріне сүйреп әкеліңіз",
    formats:
      "CSV, TSV, XLSX не Parquet; бір сайлаудың бір не бірнеше файлы. Бір жол – бір учаске, әр партияның өз бағаны бар; немесе бір жол – учаске мен партия.",
    over: "Оқу үшін файлдарды жіберіңіз",
    inspecting: (names) => `Ішіне қарап жатырмыз: ${list(names)}…`,
    example: "Үлгі файлды жүктеп алу",
    exampleHint: "ойдан алынған он екі учаске: файл осындай болуы мүмкін",
  },

  mapping: {
    heading: "Бағандарда не бар",
    lead: "Тақырыптары бойынша анықталды. Қатесін түзетіңіз: түзетулер тақырыптары дәл осындай файлдар үшін есте сақталады.",
    remembered: "Бағандар өткенде өзіңіз түзеткендей анықталды.",
    forget: "Түзетулерді ұмыту",
    forgotten: "Түзетулер ұмытылды: бағандар қайтадан тақырыптары бойынша анықталды.",
    removeFile: (file) => `${file} файлын алып тастау`,
    sheet: "Парақ",
    encoding: "Кодтау",
    delimiter: "Ұяшықтарды бөлетін таңба",
    header: "Тақырыптар жолы",
    noHeader: "тақырып жоқ",
    headerLine: (line) => `${whole(line)}-жол`,
    thousands: "Мыңдықтарды бөлетін таңба",
    thousandsOptions: {spaces: "бос орын не ештеңе", ",": "үтір", ".": "нүкте"},
    within: "Учаске нөмірі қайталанбайды",
    withinOptions: {
      everywhere: "еш жерде",
      region: "өңір ішінде",
      district: "сайлау округінің ішінде",
      area: "аудан ішінде",
      "region-district": "өңір мен сайлау округінің ішінде",
      "region-area": "өңір мен аудан ішінде",
      "district-area": "сайлау округі мен аудан ішінде",
    },
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16 LE",
      "utf-16be": "UTF-16 BE",
      "windows-1251": "Windows-1251",
    },
    delimiters: {",": "үтір", ";": "нүктелі үтір", "\t": "табуляция"},
    firstRows: "Алғашқы жолдар",
    line: "Жол",
    column: "Баған",
    examples: "Алғашқы мәндері",
    role: "Бұл не",
    roleOf: (column) => `${quotation(column)} деген не`,
    unnamed: (place) => `${whole(place)}-баған`,
    roles: {
      contest: "сайлау",
      basis: "сандар қайдан алынған",
      region: "өңір",
      district: "сайлау округі",
      area: "өңір ішіндегі аудан",
      station: "сайлау учаскесі",
      registered: "тізімдегі сайлаушылар",
      received: "алынған бюллетеньдер",
      issued: "берілген бюллетеньдер",
      cast: "дауыс бергендер",
      invalid: "жарамсыз бюллетеньдер",
      cancelled: "жойылған бюллетеньдер",
      against_all: "«Бәріне қарсымын»",
      party: "партия атауы",
      party_votes: "осы жолдағы партияның дауысы",
      ignore: "оқылмайды",
    },
    groups: {
      lists: "Дауыстар",
      counts: "Санақ",
      places: "Орны",
      long: "Бір жол – учаске мен партия",
      other: "Басқа",
    },
    votesOf: (party) => `дауыстар: ${party}`,
    knownLists: "Мұнда белгілі партияның дауыстары",
    partyText: "Партиялар бағанында",
    fillDown: "Бос тұрған орын үстіңгісімен бірдей (біріктірілген ұяшықтар)",
    regionOf: (file) => `${file} файлының өңірі`,
    regionHint: "Өңір аталған баған жоқ; өңір болмаса, бос қалдырыңыз.",
    problems: {
      noStation: "Бірде-бір баған сайлау учаскесі деп аталмаған: біреуін таңдаңыз.",
      noParty: "Бірде-бір бағанда партияның дауысы жоқ: кемінде біреуін таңдаңыз.",
      halfLong: "Партия атауы мен оның дауыстарына бір-бір баған керек: екеуінің бірі жоқ.",
      wideAndLong: "Не әр партияның өз бағаны болады, не партия жолда аталады; мұнда екеуі де бар.",
      twice: (columns, name) =>
        `${quoted(columns)} бағандары бірдей: ${name}. Мұндай баған біреу ғана бола алады.`,
      withinMissing: (within) => `Учаске нөмірлері ${within} қайталанбайды, бірақ ондай баған жоқ.`,
      columnCount: (found, mapped) => `Файлдағы баған саны ${whole(mapped)} емес, ${whole(found)}.`,
    },
  },

  settings: {
    heading: "Не жүктеледі",
    name: "Атауы",
    nameMissing: "Атау беріңіз.",
    seats: "Барлық мандат",
    law: "Салыстырылатын заң",
    lawHint: "Зертхана осы заңның ережелерімен ашылып, барлық өзгерісті сол заңмен салыстырады.",
    basis: "Сандар қайдан алынған",
    bases: {
      official: "ресми хаттамалар",
      observers: "бақылаушылардың хаттамалары",
      reconstructed: "қалпына келтірілген",
      hypothetical: "ойдан алынған, болжам",
    },
    basisFixed: (basis) => `Файлдың өзінде солай жазылған: ${basis}.`,
    reconstructedFixed: "Файлда хаттамалардың қалпына келтірілгені жазылған. Мұны өзгертуге болмайды.",
    several: "Сайлау бағанда аталған: әрқайсысы бөлек жүктеледі.",
    order: "Тізімдердің реті",
    orderLead: "Тіркелу ретімен: дауыс тең болса, мандат бұрын тіркелгеніне беріледі.",
    up: (party) => `${party}: жоғары`,
    down: (party) => `${party}: төмен`,
    moved: (party, place, of) => `${party}: ${whole(of)} орынның ${whole(place)}-орны.`,
    misfit: {
      "too-few-seats":
        "Бұл заң бойынша округтерде сайланатын депутат саны барлық мандаттан көп. Басқа заңды не көбірек мандатты таңдаңыз.",
      "too-few-stations":
        "Бұл заң бойынша округтерде сайланатын депутат саны округ құрайтын учаскеден көп. Басқа заңды таңдаңыз.",
      "no-registered":
        "Бұл заң бойынша депутаттар округтерде сайланады, ал сайлаушылар саны болмаса, округ құру мүмкін емес. Басқа заңды таңдаңыз.",
    },
    readOne: "Файлды оқу",
    read: (value) => `${whole(value)} файлды оқу`,
    drop: "Қайта бастау",
  },

  reading: {
    label: "Оқылып жатыр",
    progress: (percent, value) => `${percent}, ${whole(value)} жол`,
    settling: "Қосылып, сақталып жатыр…",
    cancel: "Тоқтату",
    cancelled: "Тоқтатылды. Ештеңе жүктелмеді; сіз көрсеткеннің бәрі орнында.",
  },

  faults: {
    inFile: (file, sentence) => `${file}: ${sentence}`,
    untouched: "Бұрын жүктелгендер өзгерген жоқ.",
    empty: "файл бос.",
    noRows: "тақырыптардың астында бірде-бір жол жоқ.",
    unreadable: "файл ашылмады немесе оқылып жатқанда өзгерді.",
    notATable: "бұл – бағандары бар мәтін де, Excel кітабы да, Parquet те емес.",
    oldExcel: "бұл – ескі пішімдегі Excel файлы (.xls). Оны .xlsx не CSV етіп сақтаңыз.",
    outOfMemory: "файлға жад жетпейді. Басқа қойындыларды жабыңыз немесе файлды бөліңіз.",
    damaged: {
      xlsx: "кітап үзілген не бүлінген. Оны қайта немесе CSV етіп сақтаңыз.",
      parquet: "Parquet файлы үзілген не бүлінген.",
    },
    compression: (codec) =>
      `${codec} тәсілімен сығылған Parquet мұнда оқылмайды. Snappy және сығылмағаны оқылады.`,
    encoding: (encoding, line) =>
      `${whole(line)}-жолда ${encoding} кодтауында жоқ байттар бар. Басқа кодтауды таңдаңыз.`,
    lineTooLong: (line, limit) =>
      `${whole(line)}-жол ${whole(limit)} таңбадан ұзын: тырнақша жетпейтін шығар.`,
    quoteNotClosed: (line) => `${whole(line)}-жолда тырнақша ашылған, бірақ еш жерде жабылмаған.`,
    tooMany: {
      "too-many-columns": (limit) => `бағандар саны ${fromIt(limit)} көп.`,
      "too-many-parties": (limit) =>
        `партиялар саны ${fromIt(limit)} көп: партиялар бағаны ретінде басқа баған алынған болуы мүмкін.`,
      "too-many-rows": (limit) => `жолдар саны ${fromIt(limit)} көп.`,
      "too-many-cells": (limit) => `ұяшықтар саны ${fromIt(limit)} көп.`,
    },
    tooLarge: (megabytes) => `файл ${whole(megabytes)} МБ-тан үлкен.`,
    textTooLong: (characters) =>
      `файлдағы бір мәтін ${whole(characters)} таңбадан ұзын: бұл нәтижелер кестесі емес.`,
    unpackedTooLarge: (megabytes) =>
      `файл ашылғанда ${whole(megabytes)} МБ-тан үлкен: бұл нәтижелер кестесі емес немесе оны бөлу керек.`,
    noSuchSheet: (sheet) => `${quotation(sheet)} парағы жоқ.`,
    noSuchHeader: (line) => `тақырып болатын ${whole(line)}-жол жоқ.`,
    nothingKept: "Бірде-бір жолды қабылдау мүмкін болмады. Себебі төмендегі кестеде.",
    worker: "Беттің файл оқитын бөлігі іске қосылмады. Бетті жаңартыңыз.",
  },

  result: {
    heading: "Не оқылды",
    loaded: (name, stations) => `${quotation(name)} жүктелді: ${whole(stations)} хаттама.`,
    again: (name) =>
      `${quotation(name)} бұрын да жүктелген, дауыстары дәл сондай; атауы, мандаты мен заңы енді сіз көрсеткендей.`,
    counts: {
      read: "оқылған жол",
      kept: "қабылданғаны",
      marked: "белгі қойылғаны",
      refused: "қабылданбағаны",
      skipped: "өткізіп жіберілгені",
    },
    skips: {
      blank: (value) => `бос жол: ${whole(value)}`,
      totals: (value) => `қорытынды жол: ${whole(value)}`,
      numbering: (value) => `баған нөмірлерінің жолы: ${whole(value)}`,
      ignored: (value) => `сіз оқытпаған жол: ${whole(value)}`,
    },
    seatsUnder: (day, value) => `${lawOn(day)} бойынша ${whole(value)} мандат`,
    noSeats: "Бұл заң бойынша мұнда мандат бөлінбейді; себебі зертханада көрсетілген.",
    open: "Зертханада ашу",
    compare: "Реформаларды салыстыру",
    check: "Хаттамаларды тексеру",
    within: (within) =>
      `Қабылданбаған учаскелердің нөмірлері тек басқа-басқа жерлерде қайталанады: ${within} қайталанбайды. Файл солай оқылса, бұл жолдар қабылданады.`,
    withinButton: (within) => `Қайта оқу: нөмірлер ${within} қайталанбайды`,
    problems: {
      all: (_, all) => `Жолдар туралы ${whole(all)} ескертпе`,
      first: (shown, all) => `Жолдар туралы ${whole(all)} ескертпенің алғашқы ${ofThem(shown)}`,
    },
    noProblems: "Барлық жол қабылданды, олардағы сандар өзара сәйкес.",
    columns: {file: "Файл", line: "Жол", column: "Баған", found: "Табылғаны", reason: "Себебі"},
    refused: "қабылданбады",
    marked: "белгі",
    wholeRow: "бүкіл жол",
    clashes: (line) => `${whole(line)}-жолдағыдай`,
    download: "Барлық ескертпені жүктеп алу (CSV)",
    listed: (value) => `Әр түрінің алғашқы ${ofThem(value)} ғана көрсетілген; жалпы сандары толық.`,
    ignoredColumns: (columns) => `Оқылмаған бағандар: ${list(columns)}.`,
  },
  refusals: {
    "no-station": "учаске аталмаған",
    "no-party": "партия аталмаған",
    "no-votes": "дауыс жоқ",
    "not-whole": "сан емес",
    fraction: "бүтін сан емес",
    negative: "нөлден кем",
    "too-large": "хаттамада болмайтындай көп",
    "no-value": "нәтижесі сақталмаған формула",
    "cell-error": "кестенің қатесі",
    "station-twice": "учаске қайталанған; бірінші жолы есепке алынады",
    "party-twice": "партия қайталанған; бірінші жолы есепке алынады",
    "too-many-cells": "ұяшық тақырыптан көп",
    "not-a-basis": "сандар қайдан алынғанын айтатын бес сөздің ешқайсысы емес",
  },
  marks: {
    repeated: "сол учаскенің кейінгі жолы қабылданбады",
    "votes-missing": "басқаларда дауысы бар партия туралы дерек жоқ",
    differs: "учаскенің кейінгі жолында сан басқа; біріншісі есепке алынады",
    "no-data": "сан орнында «–», «дерек жоқ» не соған ұқсас белгі тұр: ұяшық бос деп алынды",
    "line-break": "атауы бірнеше жолға созылған: тырнақша жетпейтін шығар",
    "no-protocol": "хаттамасы жоқ учаскенің дауыстары",
    "too-few-cells": "ұяшық тақырыптан аз",
  },
  relations: {
    "box-adds-up": (expected) => `дауыстар, «Бәріне қарсымын» мен жарамсыздар қосындысы – ${expected}`,
    "cast-within-issued": (expected) => `берілгеннен (${expected}) көп`,
    "issued-within-received": (expected) => `алынғаннан (${expected}) көп`,
    "received-is-spent": (expected) => `берілген мен жойылғанның қосындысы – ${expected}`,
    "cast-within-registered": (expected) => `тізімдегі сайлаушыдан (${expected}) көп`,
    "received-within-reserve": (expected) => `қор рұқсат еткеннен көп: ең көбі ${expected}`,
    "station-size": (expected) => `бір учаскеге рұқсат етілген ${expected} сайлаушыдан көп`,
    "whole-number": () => "нөлден басталатын бүтін сан емес",
    "station-once": () => "учаске қайталанған",
  },

  sets: {
    heading: "Жүктелген хаттамалар",
    lead: "Оларды жойғаныңызша осы браузерде тұрады; сайлау таңдалатын жердің бәрінде таңдауға болады.",
    none: "Әзірге ештеңе жүктелген жоқ.",
    summary: (stations, parties, value) =>
      `${whole(stations)} хаттама · ${whole(parties)} тізім · ${whole(value)} мандат`,
    law: (day) => `${lawOn(day)}мен салыстырылады`,
    from: (names, day) => `Жүктелген күні: ${date(day)}; файлы: ${list(names)}.`,
    rows: ({read, marked, refused}) =>
      `Оқылған жол: ${whole(read)}, белгі қойылғаны: ${whole(marked)}, қабылданбағаны: ${whole(refused)}.`,
    open: "Зертханада ашу",
    compare: "Салыстыру",
    check: "Тексеру",
    actionOn: (action, name) => `${action}: ${quotation(name)}`,
    edit: "Өзгерту",
    remove: "Жою",
    download: "Жүктеп алу",
    files: {protocols: "protocols.parquet", votes: "votes.parquet", csv: "CSV, бір жол – бір учаске"},
    downloadFailed: "Бұл жинақтың файлдарын алу мүмкін болмады.",
    removed: (name) => `${quotation(name)} жойылды.`,
    removeFailed:
      "Браузер оны жоймады. Қайталап көріңіз немесе браузер баптауларында осы сайттың деректерін тазалаңыз.",
    confirm: (name) => `${quotation(name)} жойылсын ба?`,
    confirmText:
      "Бұл хаттамалар басқа еш жерде сақталмайды. Оларға берілген сілтемелер тізімдегі бірінші сайлауды ашады.",
    editHeading: "Атауы, мандаты, заңы",
    save: "Сақтау",
    cancel: "Бас тарту",
    saved: (name) => `${quotation(name)} өзгертілді.`,
    unreadable: "Бүлінген жинақ",
    unreadableText: "Браузер сақтағанды оқу мүмкін емес. Файлдарын қайта жүктеңіз, ал мұны жойыңыз.",
    unknownDevice: "Сілтемедегі хаттамалар бұл құрылғыда жоқ. Сол файлдарды осында жүктесеңіз, ол ашылады.",
  },
  sample,
  fingerprint,
  storage: {
    keep: {
      full: "Браузерде мұны сақтайтын орын жоқ. Жинақ осы қойынды жабылғанша жұмыс істейді; қалсын десеңіз, орын босатып, қайта жүктеңіз.",
      blocked:
        "Браузер баптаулары бұл сайтқа ештеңе сақтатпайды. Жинақ осы қойынды жабылғанша жұмыс істейді.",
    },
    look: "Браузер бұл сайтқа ештеңе сақтатпайды: жүктегеніңіз қойынды жабылғанша жұмыс істейді.",
    held: "осы қойынды жабылғанша ғана; сілтемелер басқа қойындыда ашылады",
  },

  dictionary: {
    heading: "Кестелер",
    lead: "Бәрі осы сайттың хаттамалары тұратын екі кестеде сақталады; қалғандары сайтта бар сайлауларды сипаттайды. Файлдар осы атаулар мен хаттамаларда кездесетін қазақша, орысша, ағылшынша тақырыптар бойынша танылады.",
    columns: {column: "Баған", type: "Түрі, өлшемі, шегі", meaning: "Мағынасы"},
    types: {text: "мәтін", date: "күн, ISO 8601", whole: "бүтін сан", decimal: "сан", flag: "иә не жоқ"},
    range: (least, greatest) => `${least}–${greatest}`,
    mayBeEmpty: "бос болуы мүмкін",
    key: (columns) => `Кілті: ${columns}.`,
    headings: (words) => `Тақырыптары: ${words}`,
    command: "Командалық жолда да сол файл сол мандаттарды береді:",
    build:
      "Хаттамалар сайттың өзінде тұрсын десеңіз, CSV файлдарын data/protocols/ қалтасына салып, сайтты қайта жинаңыз.",
  },
};
