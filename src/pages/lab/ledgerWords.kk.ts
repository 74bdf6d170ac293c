import type {Count} from "../../core/count.js";
import {formats, quoted} from "../../words/grammar/kk.js";
import type {GroupName, LedgerMessages, Move, Under} from "./ledgerWords.js";

const {whole} = formats;

const voters = (value: Count): string => `${whole(value)} сайлаушы`;

const under: Readonly<Record<Under, string>> = {
  law: "сол күнгі заңмен",
  asked: "осында қойылған ережелермен",
};

/** Кімнен кетеді, кімге келеді: атаулар жалғаусыз тұрады. */
const from = (name: GroupName): string =>
  name === "againstAll"
    ? "«Бәріне қарсымын» жолынан"
    : name === "nonvoters"
      ? "дауыс бермегендерден"
      : `${quoted(name.party)} тізімінен`;
const to = (name: GroupName): string =>
  name === "againstAll"
    ? "«Бәріне қарсымын» жолына"
    : name === "nonvoters"
      ? "дауыс бермегендерге"
      : `${quoted(name.party)} тізіміне`;

const forWhom = (name: GroupName): string =>
  typeof name === "object" ? `${quoted(name.party)} тізімі үшін` : "бәріне қарсы";

/** Олар басқаша әрекет етсе. */
function moved({from: left, to: joined}: Pick<Move, "from" | "to">): string {
  if (left === "nonvoters") return `үйде қалмай, ${forWhom(joined)} дауыс берсе`;
  if (joined === "nonvoters") return `${forWhom(left)} дауыс беруге келмесе`;
  return `${from(left)} ${to(joined)} ауысса`;
}

const had = (move: Move): string => `осынша сайлаушы ${moved(move)}, ал қалғандары бұрынғыдай дауыс берсе`;

/** Қазақша. */
export const kk: LedgerMessages = {
  heading: "Мандат неге тіреледі",
  twoThirds: (by, rules, party, move) =>
    `${by}, ${under[rules]} ${quoted(party)} алған үштен екі ${voters(move.voters)}ға тіреледі: ${had(move)}, ${quoted(party)} үштен екіні алмас еді.`,
  majority: (by, rules, party, move) =>
    `${by}, ${under[rules]} ${quoted(party)} алған көпшілік ${voters(move.voters)}ға тіреледі: ${had(move)}, ${quoted(party)} көпшілікті алмас еді.`,
  valid: (by, rules, move) =>
    `${by}, ${under[rules]} сайлаудың жарамсыздығы ${voters(move.voters)}ға тіреледі: ${had(move)}, сайлау жарамды болар еді.`,
  admitted: (by, rules, party, move) =>
    `${by}, ${under[rules]} бірде-бір тізімнің өтпегені ${voters(move.voters)}ға тіреледі: ${had(move)}, ${quoted(party)} өтер еді.`,
  seat: (by, rules, which, change, party, move) =>
    `${by}, ${under[rules]} ${which === "seat" ? "бір мандат" : "тізімдік бір мандат"} ${voters(move.voters)}ға тіреледі: ${had(move)}, ${quoted(party)} кемінде бір мандат ${change === "more" ? "артық" : "кем"} алар еді.`,
  nearestSeat: (change, party, move) =>
    `Ең оңай өзгеретін мандат ${voters(move.voters)}ға тіреледі: ${had(move)}, ${quoted(party)} кемінде бір мандат ${change === "more" ? "артық" : "кем"} алар еді.`,
  noWay: (by, rules) => `${by}, ${under[rules]} сайлаушылардың бірде-бір ауысуы ешбір мандатты өзгертпейді.`,
  failed: "Мандаттар неге тірелетінін бұл браузерде есептеу мүмкін болмады. Жоғарыдағы мандаттар дұрыс.",
  working: "Есептеліп жатыр …",
  notes: {
    one: "Әр сан – нәтижені өзгертетін ең аз сайлаушы саны: бәрі бір бағытта, бір топтан екінші топқа ауысады, ал қалғандары саналғандай дауыс береді. Бұл санақ үшін ол дәл: сол бағытта одан аз сайлаушы жеткіліксіз. Екі ауысу қатар болса, азырақ сайлаушы да жетуі мүмкін.",
    rounded:
      "Бұл санақтың дауыстары жарияланған пайыздардан шығарылған, ал олар дөңгелектелген және мұндағы саннан артық дауысты ашық қалдыруы мүмкін: әр сан бақылаушылар бір дауысқа дейін санағанды емес, сол пайыздармен үйлесетін санақтардың бірін сипаттайды.",
    hypothetical:
      "Шектің шетінен ашылған санақ дәл сол шетте тұруы үшін таңдалған. Мұнда мандат аз ғана сайлаушыға тірелсе, ол осы таңдаудың салдары: сайлаудың қаншалықты тартысты өткенін көрсетпейді.",
    model:
      "Округтерде кім жеңетінін мұнда модель шешеді, тізімдер арасында ауысқан сайлаушылар оны өзгертпейді: сандар тізімдік мандаттар туралы. Көпшілік пен үштен екі неге тірелетінін айту мүмкін емес.",
    drawn:
      "Қай өңірлер немесе учаскелер келу шегінен төмен екені жарияланбаған, құрастырылған: сандар көрсетілген нұсқаға қатысты.",
    places:
      "Ауысқан сайлаушылар тек жалпы қорытындыда есептеледі: қай өңірлер, округтер немесе учаскелер келу шегінен төмен екені өзгермейді.",
    transfers:
      "Сайлаушылар саналған дауыстарда ауысады; содан кейін сценарий басқаша әрекет етеді деп болжаған сайлаушылар солай әрекет етеді.",
  },
  table: {
    caption: "Партия мандаттарын өзгертетін ең аз сайлаушы саны",
    party: "Партия",
    seats: "Мандат",
    listSeats: "Тізімдік мандат",
    more: "Мандат көбеюіне керек сайлаушы",
    fewer: "Мандат азаюына керек сайлаушы",
    never: "ондай сан жоқ",
    others: (ways) => `тағы ${whole(ways)} жол`,
    gained: from,
    lost: (name) => (name === "nonvoters" ? "дауыс беруге келмесе" : to(name)),
  },
  whole: {
    caption: "Жалпы нәтижені өзгертетін ең аз сайлаушы саны",
    what: "Не",
    now: "Қазір",
    fewest: "Сайлаушы саны: егер олар",
    twoThirds: "Үштен екі",
    majority: "Көпшілік",
    validity: "Сайлаудың жарамдылығы",
    admission: (party) => `${quoted(party)}: өту шегі`,
    nobody: "ешкімде жоқ",
    isValid: {yes: "жарамды", no: "жарамсыз"},
    isAdmitted: {yes: "жетті", no: "жетпеді"},
    way: moved,
    noRule: "сайлауды жарамсыз ететін ереже жоқ",
  },
  csv: {
    label: "Барлық жол CSV файлымен",
    file: "мандат-неге-тіреледі",
    columns: ["партия", "мандат", "өзгеріс", "кімнен", "кімге", "ең аз сайлаушы саны"],
    change: {more: "көп", fewer: "аз"},
    nonvoters: "дауыс бермегендер",
    againstAll: "Бәріне қарсымын",
  },
};
