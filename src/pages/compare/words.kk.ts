import type {SeatSpan} from "../../scenario/districtSpans.js";
import {formats, fromIt, lawOn, ofThem, quotation, quoted, seats, toIt} from "../../words/grammar/kk.js";
import type {CompareMessages} from "./words.js";

const {whole, list} = formats;

/** Мандат саны немесе ең азынан ең көбіне дейін. */
const fromTo = ({least, most}: SeatSpan): string =>
  least === most ? whole(least) : `${fromIt(least)} ${toIt(most)} дейін`;

/** Солардың ішінде: 49 округтің 19-ында, 22-сінде. */
const inThem = (value: number): string => {
  const them = ofThem(value);
  return `${them}${them.endsWith("ы") ? "нда" : "нде"}`;
};

/** Соларды: 98 мандаттың 76-сын. */
const them = (value: number): string => `${ofThem(value)}н`;

/** Палатаның соларын: 98 мандаттың 76-сын, 98 мандат ішінен 35-тен 84-ке дейін. */
const ofHouse = (span: SeatSpan, house: number): string =>
  span.least === span.most
    ? `${seats(house)}тың ${them(span.least)}`
    : `${seats(house)} ішінен ${fromTo(span)}`;

/** Ең көбіне не керегі. */
const whatItTakes = ({least, most}: SeatSpan, takesAll: boolean, districts: number): string => {
  if (least === most) return "";
  if (!takesAll) return ", бұл округтерде кім жеңетініне байланысты";
  return `: ${whole(most)} – ${districts === 1 ? "жалғыз округте" : `барлық ${whole(districts)} округте`} жеңгенде ғана`;
};

/** Қазақша. */
export const kk: CompareMessages = {
  title: "Реформаларды салыстыру",
  lead: "Сол бір дауыстар әртүрлі ережемен есептеледі – алты жинаққа дейін. Барлық өзгеріс бірінші бағанмен, сайлау күні қолданыста болған заңмен салыстырылады.",
  count: {
    official: "Ресми санақ бойынша",
    observers: (all) => `Бақылаушылардың ${whole(all)} учаскедегі санағы бойынша`,
    loaded: "Өзіңіз жүктеген хаттамалар бойынша",
    hypothetical: "Пайыздары бақылаушылардың санағындағыдай болжамды санақ бойынша",
    other: "Осы дауыстар бойынша",
  },

  own: "Сіздің сценарийіңіз",
  ownNumbered: (number) => `Сіздің ${number}-сценарийіңіз`,
  law: lawOn,
  baseline: "қалғандары осымен салыстырылады",
  rules: {
    threshold: (share) => `өту шегі ${share}`,
    lists: (all) => `тізім бойынша ${seats(all)}`,
    mixed: (listSeats, districts) => `тізім бойынша ${whole(listSeats)} + округтерде ${whole(districts)}`,
    floor: (share, consequence) => `келу ${share} шегінен төмен болса: ${consequence}`,
    againstAll: (share, consequence) => `«Бәріне қарсымын» ${share} шегінен асса: ${consequence}`,
    open: "Ең аз келу шегі мен «Бәріне қарсымын» шегі белгіленбеген, қолданылмайды",
    yours: "Сіздің болжамыңыз:",
  },

  pick: "Заңмен қатар",
  add: "Баған қосу",
  addButton: "Қосу",
  addOwn: "Өз сценарийім, заңнан бастап",
  full: (columns) => `Ең көбі ${whole(columns)} баған сыяды: алдымен біреуін алып тастаңыз.`,
  reset: "Дайын бағандарға қайту",
  left: (name) => `Солға жылжыту: ${name}`,
  right: (name) => `Оңға жылжыту: ${name}`,
  remove: (name) => `Алып тастау: ${name}`,
  adjust: "Өзгерту",
  adjustLong: (name) => `Көшірмесін өзгерту: ${name}`,
  openInLab: "Зертханада",
  openInLabLong: (name) => `Зертханада ашу: ${name}`,
  boxes: {threshold: "Өту шегі", districts: "Округтер", floor: "Ең аз келу шегі"},
  boxOf: (box, name) => `${box}, пайызбен: ${name}`,
  said: {
    added: (name) => `Қосылды: ${name}.`,
    removed: (name) => `Алып тасталды: ${name}.`,
    moved: (name, place, of) => `${name}: ${whole(of)} бағанның ішінде ${whole(place)}-орында.`,
  },

  open: {
    heading: "Бақылаушылар ашық қалдырған екі ереже",
    lead: "Мәлімдемеде ең аз келу шегі (9-ұсыныс) мен «Бәріне қарсымын» дауыстары туралы ереже (10-ұсыныс) ұсынылған, бірақ сандары аталмаған. Оларды осында белгілей аласыз; белгіленбесе, ережелер қолданылмайды.",
    floor: "Ең аз келу шегі",
    floorLevel: "Келу кемінде",
    below: "Келу шектен төмен болса",
    againstAll: "«Бәріне қарсымын» дауыстары",
    againstAllLevel: "Шегі",
    above: "Шектен асса",
    choose: "таңдаңыз…",
    answerHere: "Белгілеу",
    unanswered: "Белгіленбеген: қолданылмайды.",
    half: "Толық емес: саны да, салдары да керек.",
    answered: "Бұл – бақылаушылардың ұсынысы емес, сіздің болжамыңыз.",
    knownTurnouts: "Белгілі келу көрсеткіштері:",
    noSuchLine:
      "Бұл сайлаудың бюллетенінде мұндай жол болмаған. Зертханада сайлаушылардың бір бөлігі оны таңдар еді деп болжамасаңыз, ереже ештеңені өзгертпейді.",
    votesAgainstAll: (share) =>
      `Бұл сайлауда жарамды дауыстардың ${ofThem(share)} «Бәріне қарсымын» деп берілген.`,
  },

  table: {
    caption: "Сценарийлерді салыстыру",
    scenario: "Сценарий",
    groups: {
      seats: "Мандаттар",
      power: "Кім өтеді, көпшілік кімде",
      proportion: "Дауыстар мен мандаттар",
      funding: "Бюджет қаржысы, жылына млн теңге",
      rules: "Ережелер мен дереккөздер",
    },
    rules: "Ережелер",
    basis: "Неге сүйенеді",
    column: "Баған",
    status: "Нәтиже",
    house: "Барлық мандат",
    vacant: "Бос мандаттар",
    admitted: "Өткен тізімдер",
    holder: "Көпшілік",
    unrepresented: "Мандатсыз қалған тізімдерге берілген дауыстар",
    fundingTotal: "Барлық партияға",
    noSeatAnywhere: (parties) => `Ешбір бағанда мандаты жоқ: ${list(parties)}.`,
  },
  statuses: {
    elected: "сайланды",
    void: "сайлау өтпеді, қайта өткізіледі",
    "none-admitted": "бірде-бір тізім өтпеді",
    "open-tie": "дауыс тең, шешілмеді",
  },
  tiers: (listSeats, districts) => `${whole(listSeats)} + ${whole(districts)}`,
  admitted: (admitted, lists) => `${whole(lists)} тізімнің ${ofThem(admitted)}`,
  holds: {majority: (party) => `${party}: көпшілік`, "two-thirds": (party) => `${party}: үштен екі`},
  nobodyHolds: "ешкімде жоқ",
  lines: (half, two, members) =>
    `${whole(members)} депутаттан көпшілік – ${whole(half)}, үштен екі – ${whole(two)}`,
  reach: ({party, districts, majority, twoThirds}) =>
    majority === null
      ? "ешкімде жоқ"
      : `${party}: ${[
          majority === 0 ? "көпшілік" : `${whole(districts)} округтің ${inThem(majority)} жеңсе – көпшілік`,
          twoThirds === null
            ? "үштен екіге жетпейді"
            : majority === 0
              ? `${whole(districts)} округтің ${inThem(twoThirds)} жеңсе – үштен екі`
              : `${inThem(twoThirds)} жеңсе – үштен екі`,
        ].join("; ")}`,
  enters: (parties) => `өтеді: ${list(parties)}`,
  joins: (party) => `шектен төмен, жалғыз тізім туралы ережемен өтті: ${party}`,
  leaves: (parties) => `өтпейді: ${list(parties)}`,
  span: (least, most) => (least === most ? whole(least) : `${whole(least)}–${whole(most)}`),
  changeSpan: (least, most) => `${fromIt(least)} ${toIt(most)} дейін`,
  shareSpan: (least, most) => `мандаттардың ${fromIt(least)} ${toIt(most)} дейінгі бөлігі`,
  orMore: (all) => `${whole(all)} немесе одан көп`,
  hangsOnDistricts: "округтерде кім жеңетініне байланысты",
  votes: (votes) => `${whole(votes)} дауыс`,
  shareOfHouse: (share, points) => `мандаттардың ${ofThem(share)}, ${points} пайыздық тармақ`,
  same: "өзгеріссіз",
  otherWise: "өзгерді",
  modelled: "Округтерде кім жеңетіні белгісіз: бірде-біреуінде жеңбеуі де, бәрінде жеңуі де мүмкін",
  key: {
    list: "тізім бойынша",
    district: "округтерде",
    open: "партия жеңуі мүмкін округтер",
    half: "барлық депутаттың көпшілігі мен үштен екісі",
    changed: "қою қаріппен – бірінші бағаннан айырмашылық",
  },
  waits: "Учаскелер жүктеліп жатыр…",
  noNumbers: "Сан жоқ",
  unavailable: {
    "no-stations":
      "Есептеу мүмкін емес: округтер учаскелерден құралады, ал бұл сайлаудың учаскелері туралы дерек жоқ.",
    "count-without-stations":
      "Есептеу мүмкін емес: округтер учаскелерден құралады, ал болжамды санақтың учаскелері жоқ.",
    "not-loaded": "Есептеу мүмкін емес: учаскелер туралы дерек жүктелмеді.",
    "no-registered": "Есептеу мүмкін емес: тізімдегі сайлаушылар саны дереккөздерімізде жоқ.",
    "mazhilis-only":
      "Салыстырылмайды: бұл заң парламент мандаттарының санын белгілейді, ал мәслихаттың өз құрамы бар.",
    "no-party": "Есептеу мүмкін емес: болжамда бұл сайлауға қатыспаған партия аталған.",
    "too-few-seats": "Есептеу мүмкін емес: округ саны мандат санынан көп.",
    "winners-misfit": "Есептеу мүмкін емес: округтер үшін жазылған жеңімпаздар бұл ережелерге сай келмейді.",
    "unknown-name": "Есептеу мүмкін емес: сілтемеде белгісіз ереже бар.",
    "not-on-device": "Есептеу мүмкін емес: сілтемедегі хаттамалар бұл құрылғыда жоқ.",
    "unknown-contest": "Есептеу мүмкін емес: сілтемеде белгісіз сайлау бар.",
    repeated: "Есептеу мүмкін емес: сілтемеде бір ереже бірнеше рет аталған.",
    "bad-value": "Есептеу мүмкін емес: бір ереженің мәні жарамсыз.",
    "not-computable": "Есептеу мүмкін емес: бір ережеге бұл сайлауда жоқ дерек керек.",
  },

  words: {
    heading: "Не өзгереді, не өзгермейді",
    lead: (law) => `Әр ереже жинағы бірінші бағанмен салыстырылған (${law}).`,
    leader: {
      fewer: (party, won, house, by) =>
        `${quoted(party)} ${seats(house)}тың ${them(won)} алады, бұл – ${seats(by)}қа аз.`,
      same: (party, won, house) => `${quoted(party)} бұрынғыдай ${seats(house)}тың ${them(won)} алады.`,
      more: (party, won, house, by) =>
        `${quoted(party)} ${seats(house)}тың ${them(won)} алады, бұл – ${seats(by)}қа көп.`,
    },
    leaderSpan: (party, span, house, {districts, takesAll}) =>
      `${quoted(party)} алатыны – ${seats(house)} ішінен ${fromTo(span)}${whatItTakes(span, takesAll, districts)}.`,
    shareSpan: (least, most, lawShare) =>
      `Бұл – барлық мандаттың ${fromIt(least)} ${toIt(most)} дейінгі бөлігі, бірінші бағанда – ${lawShare}.`,
    othersAtLeast: (parties) => `Басқа партияларда кемінде: ${list(parties)}.`,
    has: (party, won) => `${quoted(party)} – ${whole(won)}`,
    leaderShare: (party, won, house, share, lawShare) =>
      `${quoted(party)} ${seats(house)}тың ${them(won)} алады: барлық мандаттың ${ofThem(share)}, бірінші бағанда – ${lawShare}.`,
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
    effects: ({party, percent, threshold, districtSeats, districts}) =>
      `${quoted(party)} үшін жеке-жеке, мандат саны: тек өту шегі ${percent} болса – ${fromTo(threshold)}; тек округтерде ${seats(districtSeats)} болса – ${fromTo(districts)}.`,
    finding: ({count, name, party, percent, threshold, law, house, together, takesAll, districtSeats}) =>
      `${name}. ${count}, тек өту шегі ${percent} болса, ${quoted(party)} ${ofHouse(threshold, house)} алар еді (заң бойынша – ${fromTo(law)}), барлық ережесімен бірге – ${fromTo(together)}${whatItTakes(together, takesAll, districtSeats)}.`,
    lawful: ({count, party, law, house}) =>
      `${count}, сайлау күні қолданыста болған заңмен ${quoted(party)} ${ofHouse(law, house)} алады.`,
    districtsAlone: ({lawPercent, districtSeats, districts}) =>
      `Өту шегі ${lawPercent} күйінде қалып, тек округтерде ${seats(districtSeats)} енгізілсе – ${fromTo(districts)}.`,
    needed: ({majority, twoThirds, districts, members, lines: [half, two]}) => {
      const ofMajority = `көпшілікке (${whole(members)} депутаттың ${ofThem(half)})`;
      const ofTwoThirds = `үштен екіге (${whole(members)} депутаттың ${ofThem(two)})`;
      if (majority === null) return [`Барлық округте жеңсе де, ${ofMajority} жетпес еді.`];
      const out = `Барлық округте жеңсе де, ${ofTwoThirds} жетпес еді.`;
      if (majority === 0)
        return twoThirds === 0
          ? []
          : [
              `Округтерде кім жеңсе де, көпшілік (${whole(members)} депутаттың ${ofThem(half)}) соның қолында.`,
              twoThirds === null
                ? out
                : `Партия ${ofTwoThirds} жету үшін ${whole(districts)} округтің ${inThem(twoThirds)} жеңуі керек.`,
            ];
      return [
        `Партия ${ofMajority} жету үшін ${whole(districts)} округтің ${inThem(majority)} жеңуі керек${twoThirds === null ? "" : `, ${ofTwoThirds} жету үшін – ${inThem(twoThirds)}`}.`,
        ...(twoThirds === null ? [out] : []),
      ];
    },
    notFromLists: "Тізімдерге берілген дауыстар округтерде кім жеңетінін көрсетпейді.",
    known: ({year, party, share, won, districts}) =>
      `${year} жылы бірінші орын алған партия (${quoted(party)}, дауыстардың ${ofThem(share)}) ${whole(districts)} округтің ${inThem(won)} жеңген.`,
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
    `Мәлімдемеде бүтін пайыздар берілген: әр үлес ${points} пайыздық тармаққа артық не кем болуы мүмкін, сондықтан шекке өте жақын мандаттар басқа партияға тиюі мүмкін.`,
  ignoredReason: {
    "unknown-name": (value) => `${quotation(value)} – бұл бетте мұндай баптау жоқ`,
    "not-on-device": (value) =>
      `${quotation(value)} – біреу жүктеген хаттамалар. Олар бұл браузерден табылмады: тағы іздеу үшін бетті жаңартыңыз немесе сол файлдарды осында жүктеңіз, сонда сілтеме ашылады. Тізімдегі бірінші сайлау көрсетілді`,
    repeated: (value) =>
      `сілтемеде мәні аталып қойған жерде ${quotation(value)} қайта тұр: бірінші мәні алынды`,
    "unknown-contest": (value) => `${quotation(value)} деген сайлау жоқ, тізімдегі біріншісі көрсетілді`,
    "bad-column": (value) => `${quotation(value)} бағанын оқу мүмкін емес`,
    duplicate: (value) => `${quotation(value)} бағаны бар`,
    "too-many": (value) => `${quotation(value)} бағанына орын жоқ`,
    "bad-laws": (value) => `${quotation(value)} деген заңдар каталогта жоқ, бірінші жұп көрсетілген`,
    "bad-count": (value) =>
      `${quotation(value)} санағы дөңгелектегенде жарияланған пайыздарды бермейді, жарияланғандары көрсетілді`,
  },
};
