import {formats, lawOn, ofThem, quotation, quoted, seats} from "../../words/grammar/kk.js";
import type {CompareMessages} from "./words.js";

const {whole, list} = formats;

const changed = {
  fewer: (by: number) => `${seats(by)}қа аз`,
  same: () => "өзгеріссіз",
  more: (by: number) => `${seats(by)}қа көп`,
};

/** Қазақша. */
export const kk: CompareMessages = {
  title: "Реформалар қатар",
  lead: "Бір сайлау, дауыстардың бір санағы, алтыға дейін ереже жинағы. Әр өзгеріс сайлау күнгі заңмен салыстырылады, ол – бірінші бағанда.",

  own: "Сіздің сценарийіңіз",
  ownNumbered: (number) => `Сіздің ${number}-сценарийіңіз`,
  law: lawOn,
  baseline: "Салыстыру негізі",
  rules: {
    threshold: (share) => `өту шегі ${share}`,
    lists: (all) => `тізім бойынша ${seats(all)}`,
    mixed: (listSeats, districts) => `тізім бойынша ${whole(listSeats)} + округтерде ${whole(districts)}`,
    floor: (share, consequence) => `келу ${share} шегінен төмен болса: ${consequence}`,
    againstAll: (share, consequence) => `«Бәріне қарсымын» ${share} шегінен асса: ${consequence}`,
    open: "Ең аз келу шегі мен «Бәріне қарсымын» ережесі – жауапсыз, қолданылмайды",
    yours: "Сіздің болжамыңыз:",
  },

  add: "Баған қосу",
  addButton: "Қосу",
  addOwn: "Өз сценарийім, заңнан бастап",
  full: (columns) => `Қатар тұра алатыны – ең көбі ${whole(columns)} баған: алдымен біреуін алып тастаңыз.`,
  reset: "Дайын бағандарға қайту",
  left: (name) => `Солға жылжыту: ${name}`,
  right: (name) => `Оңға жылжыту: ${name}`,
  remove: (name) => `Алып тастау: ${name}`,
  adjust: "Өзгерту",
  adjustLong: (name) => `Көшірмесін өзгерту: ${name}`,
  openInLab: "Зертханада",
  openInLabLong: (name) => `Зертханада ашу: ${name}`,
  boxes: {threshold: "Өту шегі", districts: "Округтер", floor: "Келу шегі"},
  boxOf: (box, name) => `${box}, пайызбен: ${name}`,
  said: {
    added: (name) => `Қосылды: ${name}.`,
    removed: (name) => `Алып тасталды: ${name}.`,
    moved: (name, place, of) => `${name}: ${whole(of)} бағанның ішінде ${whole(place)}-орында.`,
  },

  open: {
    heading: "Бақылаушылар ашық қалдырған екі ереже",
    lead: "Мәлімдемеде ең аз келу шегі (9-ұсыныс) мен «Бәріне қарсы» дауыстар туралы ереже (10-ұсыныс) ұсынылған, бірақ сандары аталмаған. Топтаманы сіздің жауабыңыз толықтырады; жауап болмаса, ереже қолданылмайды.",
    floor: "Ең аз келу шегі",
    floorLevel: "Келу кемінде",
    below: "Төмен болса",
    againstAll: "Бәріне қарсымын",
    againstAllLevel: "«Бәріне қарсымын» шегі",
    above: "Асса",
    choose: "таңдаңыз…",
    answerHere: "Жауап беру",
    unanswered: "Жауапсыз: қолданылмайды.",
    half: "Жауап толық емес: саны да, салдары да керек.",
    answered: "Бұл – бақылаушылардың емес, сіздің болжамыңыз.",
    knownTurnouts: "Белгілі келу көрсеткіштері:",
    noSuchLine:
      "Бұл сайлаудың бюллетенінде мұндай жол болмаған: зертханада сайлаушылар оны таңдайды деп болжамасаңыз, ереже ештеңені өзгертпейді.",
    votesAgainstAll: (share) => `Бұл сайлауда «Бәріне қарсымын» – жарамды дауыстардың ${ofThem(share)}.`,
  },

  table: {
    caption: "Сценарийлер қатар",
    scenario: "Сценарий",
    groups: {
      seats: "Мандаттар",
      power: "Кім өтеді, кім шешеді",
      proportion: "Дауыстар мен мандаттар",
      funding: "Бюджет қаржысы, жылына млн теңге",
    },
    rules: "Ережелер",
    basis: "Негізі",
    column: "Баған",
    status: "Қорытынды",
    house: "Барлық мандат",
    vacant: "Бос мандаттар",
    admitted: "Өткен тізімдер",
    holder: "Көпшілік",
    unrepresented: "Ешкімді сайламаған дауыстар",
    fundingTotal: "Барлық партия",
    noSeatAnywhere: (parties) => `Ешбір бағанда мандаты жоқ: ${list(parties)}.`,
  },
  statuses: {
    elected: "сайланды",
    void: "өтпеді, қайта өткізіледі",
    "none-admitted": "бірде-бір тізім өтпеді",
    "open-tie": "тең түсті, шешілмеді",
  },
  tiers: (listSeats, districts) => `${whole(listSeats)} + ${whole(districts)}`,
  admitted: (admitted, lists) => `${whole(lists)} ішінен ${whole(admitted)}`,
  holds: {majority: (party) => `${party}: көпшілік`, "two-thirds": (party) => `${party}: үштен екі`},
  nobodyHolds: "ешкімде жоқ",
  lines: (half, two, members) => `керегі: ${whole(members)} ішінен ${whole(half)} және ${whole(two)}`,
  enters: (parties) => `өтеді: ${list(parties)}`,
  leaves: (parties) => `өтпейді: ${list(parties)}`,
  votes: (votes) => `${votes} дауыс`,
  shareOfHouse: (share, points) => `мандаттардың ${ofThem(share)}, ${points} п. т.`,
  measureWords: {lower: "төмен", higher: "жоғары"},
  same: "сондай",
  otherWise: "басқаша",
  upperBound: "көшбасшы үшін – жоғарғы шек",
  key: {
    list: "тізім бойынша",
    district: "округтерде",
    half: "мандаттардың жартысы мен үштен екісі",
    changed: "қою қаріппен – бірінші бағаннан айырмасы",
  },
  waits: "Учаскелер жүктеліп жатыр…",
  noNumbers: "Сан жоқ",
  unavailable: {
    "no-stations":
      "Есептеу мүмкін емес: округтер учаскелерден құралады, ал бұл сайлаудың учаскелері туралы дерек жоқ.",
    "not-loaded": "Есептеу мүмкін емес: учаскелер туралы дерек жүктелмеді.",
    "no-registered": "Есептеу мүмкін емес: тізімдегі сайлаушылар саны дереккөздерімізде жоқ.",
    "mazhilis-only": "Салыстырылмайды: бұл заң парламент мандаттарын белгілейді, мәслихаттың өз құрамы бар.",
    "no-party": "Есептеу мүмкін емес: болжамда бұл сайлауға қатыспаған партия аталған.",
    "too-few-seats": "Есептеу мүмкін емес: округ саны мандат санынан көп.",
    "unknown-name": "Есептеу мүмкін емес: сілтемеде белгісіз ереже бар.",
    "not-on-device": "Есептеу мүмкін емес: сілтемедегі хаттамалар бұл құрылғыда жоқ.",
    "unknown-contest": "Есептеу мүмкін емес: сілтемеде белгісіз сайлау бар.",
    "bad-value": "Есептеу мүмкін емес: бір ереженің мәні жарамсыз.",
    "not-computable": "Есептеу мүмкін емес: бір ережеге бұл сайлауда жоқ дерек керек.",
  },

  words: {
    heading: "Не өзгереді, не өзгермейді",
    lead: (law) => `Әр сценарий бірінші бағанмен салыстырылған (${law}).`,
    leader: {
      fewer: (party, won, house, by) =>
        `${quoted(party)} ${seats(house)} ішінен ${whole(won)} алады, бұл – ${changed.fewer(by)}.`,
      same: (party, won, house) => `${quoted(party)} бұрынғыдай ${seats(house)} ішінен ${whole(won)} алады.`,
      more: (party, won, house, by) =>
        `${quoted(party)} ${seats(house)} ішінен ${whole(won)} алады, бұл – ${changed.more(by)}.`,
    },
    changed,
    held: {...changed, same: () => "сонша мандат"},
    leaderShare: (party, won, house, share, lawShare) =>
      `${quoted(party)} ${seats(house)} ішінен ${whole(won)} алады: барлық мандаттың ${ofThem(share)}, бұрын ${lawShare} болған.`,
    gains: (parties) => `Көбейеді: ${list(parties)}.`,
    loses: (parties) => `Азаяды: ${list(parties)}.`,
    one: (party, by) => `${quoted(party)} ${by}`,
    unchanged: (what) => `Өзгермейді: ${list(what)}.`,
    unchangedHolder: {
      majority: (party) => `көпшілік ${quoted(party)} қолында`,
      "two-thirds": (party) => `үштен екі ${quoted(party)} қолында`,
      nobody: () => "көпшілік ешкімде жоқ",
    },
    unchangedAdmitted: "өткен тізімдер",
    nothingChanges: "Ештеңе өзгермейді.",
    effects: (party, threshold, byThreshold, districts, byDistricts) =>
      `${quoted(party)} үшін жеке-жеке: тек өту шегі ${threshold} болса – ${byThreshold}; тек округтерде ${seats(districts)} болса – ${byDistricts}.`,
    finding: ({name, party, threshold, byThreshold, districts, byDistricts, together}) =>
      `${name}: тек өту шегі ${threshold} болса, ${quoted(party)} ${byThreshold} алар еді; тек округтерде ${seats(districts)} болса – ${byDistricts}; барлық ережесімен – ${together}.`,
    opposite: "Бұл екі ереже қарама-қарсы тартады.",
    partyLine: "Бәрі тізімге бергендей дауыс берсе, округ мандаттары ең ірі партияға пайдалы.",
    against: (party, by) =>
      `Екеуі бірге: ${quoted(party)} – ${by}. Реформа өту шегін төмендету мақсатына қайшы әсер етеді.`,
  },

  funding: {
    heading: "Бюджеттен қаржыландыру",
    sentence: ({rate, year, paid}) =>
      `Бюджет қаржысының мөлшері дауыс санына байланысты: ${year} жылы Мәжіліске өткен партия әр дауысы үшін ${rate} теңге алды. Сайлау күнгі заң бойынша бұл – ${year} жылға ${paid} млн теңге. Басқа жылдары мөлшер басқаша болды.`,
    notMaslikhats:
      "Бюджет қаржысы Мәжіліс сайлауындағы дауысқа байланысты; мәслихатқа берілген дауыс партияға қаржы әкелмейді.",
    sample:
      "Бюджет қаржысы мұнда есептелмейді: бұл – бүкіл елдің емес, учаскелердің бір бөлігінің дауыстары.",
    loaded: "Өзіңіз жүктеген хаттамалар үшін бюджет қаржысы есептелмейді.",
    noRate: "Ол жылдары бір дауысқа қанша төленгені дереккөздерімізде жоқ.",
    rate: (tenge, year) => `бір дауысқа ${tenge} теңге, ${year}`,
  },

  rounding: (points) =>
    `Мәлімдемеде бүтін пайыздар жазылған: әр үлес ${points} пайыздық тармаққа артық не кем болуы мүмкін, шекке жақын мандаттар соның ішінде ауысуы мүмкін.`,
  ignoredReason: {
    "unknown-name": (value) => `${quotation(value)} – бұл бетте мұндай баптау жоқ`,
    "not-on-device": (value) =>
      `${quotation(value)} – басқа браузерде жүктелген хаттамалар. Олар бұл құрылғыда жоқ: сол файлдарды осында жүктесеңіз, сілтеме ашылады. Тізімдегі бірінші сайлау көрсетілді`,
    "unknown-contest": (value) => `${quotation(value)} деген сайлау жоқ, тізімдегі біріншісі көрсетілді`,
    "bad-column": (value) => `${quotation(value)} бағанын оқу мүмкін емес`,
    duplicate: (value) => `${quotation(value)} бағаны бар`,
    "too-many": (value) => `${quotation(value)} бағаны артық`,
  },
};
