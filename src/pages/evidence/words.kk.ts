import {percentCut, percentRaised} from "../../core/share.js";
import type {Place, PlacedPercent, Side} from "../../statement/claims/claim.js";
import {
  and,
  formats,
  fromIt,
  lawOn,
  ofThem,
  parties as partyList,
  protocols,
  quotation,
  quoted,
  seats,
  stations,
  toIt,
} from "../../words/grammar/kk.js";
import {inMillions, inPercent} from "./shares.js";
import {capital, seatList, year} from "./wording.js";
import type {EvidenceMessages} from "./words.js";

const {whole, percent, number, rounded, decimal, fixed, date, list} = formats;

const millions = (tenths: number | bigint) => fixed(inMillions(tenths), 0);

const tables = {
  mazhilis: "Мәжіліс",
  city: "қалалық мәслихаттар",
  oblast: "облыстық мәслихаттар",
} as const;
const inTable = {
  mazhilis: "Мәжіліс кестесінде",
  city: "қалалық мәслихаттар кестесінде",
  oblast: "облыстық мәслихаттар кестесінде",
} as const;

/** From one to the other: 46%-дан 62%-ға дейін. */
const fromTo = (first: string, second: string) => `${fromIt(first)} ${toIt(second)} дейін`;

/** What whole tables say of a range over regions. */
const rangeFound = {
  within: () => "Үш кестенің бәрі осы шектің ішінде; өңірлер бойынша дерек жарияланбаған.",
  outside: ({outside}: {readonly outside: readonly PlacedPercent[]}) =>
    `Тұтас кестенің өзінде ${list(outside.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}: жалпы көрсеткіш өз бөліктерінің шегінен шыға алмайды.`,
};

/** A printed share beside a range that is claimed. */
const againstRange = (least: number, greatest: number): Readonly<Record<Place, string>> => ({
  inside: "осы шекте",
  touches: "осы шекте",
  outside: `сандар қалай дөңгелектелсе де, ${number(least)}–${percent(greatest)} шегінен тыс`,
});
/** A printed share beside the one share that is claimed. */
const againstSaid: Readonly<Record<Place, string>> = {
  inside: "мәтіндегідей",
  touches: "дөңгелектеуді ескерсе, мәтінге сай",
  outside: "сандар қалай дөңгелектелсе де, басқа сан",
};
const onSide: Readonly<Record<Side, string>> = {
  in: "өтеді",
  out: "өтпейді",
  either: "өтуі де, өтпеуі де мүмкін",
};
const countedBy = {voters: "сайлаушылар санын ескергенде", tables: "кестелердің жай орташасы"} as const;
const ofLawfulSize = {within: "аспайды", above: "асады"} as const;
const byLawWord = {possible: "мүмкін", impossible: "мүмкін емес"} as const;

/** What says, in the sentence itself, that the observers' stations are not the country. */
const notDrawn = "кездейсоқ таңдалмаған";

/** The words of the evidence page in Kazakh. */
export const kk: EvidenceMessages = {
  title: "Мәлімдемені тексеру",
  lead: "Бақылаушылардың 2021 жылғы мәлімдемесінде не айтылған – әр сөйлемі қайта есептелген; одан нені айтуға болады; ОСК санағы бақылаушылардың санағымен қатар; әр учаскенің хаттамасы.",
  sample: (own, all, ofAll, ofVoters) =>
    `Бақылаушылардың санағы елдегі ${stations(all)}нің ${ofThem(own)}н (${ofAll}) және сайлаушылардың ${ofThem(ofVoters)}н қамтиды. Учаскелер кездейсоқ таңдалмаған: бұл сандар бүкіл елді көрсетпейді.`,

  verdicts: {
    holds: "расталады",
    "holds-after-rounding": "дөңгелектеуді ескерсе, дұрыс",
    "holds-in-part": "ішінара расталады",
    "contradicted-by-tables": "өз кестелеріне қайшы",
    "contradicted-by-official": "ресми деректерге қайшы",
    "cannot-be-checked": "тексеру мүмкін емес",
  },
  tables,

  claims: {
    heading: "Мәлімдеме не дейді: әр сөйлемі бойынша",
    lead: (sentences) =>
      `Мәлімдеменің ${whole(sentences)} сөйлемінде не рас, не рас емес тұжырым бар. Бір сөйлем – бір тұжырым, ал онда айтылған әр нәрсе бөлек тексерілді. Есеп мәлімдеменің өз кестелері мен ресми деректер бойынша бүтін сандармен жүргізілді: жазылған 32% – 31,5%-дан 32,5%-ға жетпейтін кез келген сан. Пікірлер мен ұсыныстар тұжырымға жатпайды.`,
    count: {
      holds: (claims) => `расталады: ${whole(claims)}`,
      "holds-after-rounding": (claims) => `дөңгелектеуді ескерсе, дұрыс: ${whole(claims)}`,
      "holds-in-part": (claims) => `ішінара расталады: ${whole(claims)}`,
      "contradicted-by-tables": (claims) => `мәлімдеменің өз кестелеріне қайшы: ${whole(claims)}`,
      "contradicted-by-official": (claims) => `ресми деректерге қайшы: ${whole(claims)}`,
      "cannot-be-checked": (claims) => `тексеру мүмкін емес: ${whole(claims)}`,
    },
    sentences: {
      obstacles: "Бақылауға жасалған кедергілер",
      "official-wrong": "Ресми қорытындылар",
      outsiders: "Парламенттік емес партиялар",
      winner: "Жеңімпаз партия",
      admitted: "Өту шегінен асқан партиялар",
      invalid: "Жарамсыз бюллетеньдер",
      turnout: "Сайлаушылардың келуі",
      funding: "Дауыс үшін бюджет қаржысы",
      population: "Дауыс бергендер мен халық саны",
    },
    whole: "Сөйлем тұтас алғанда:",
    ownHeading: "Кестелерден өзіміз байқағанымыз",
    ownLead:
      "Бұл – мәлімдеменің тұжырымдары емес, өз тексеруіміз: кестелердегі сандар өзара үйлесе ме және қай сұрақ шешілмей қалады.",
    origins: {
      printed: "кестеде жазылған",
      follows: "3-ұсыныс пен кестеден шығады",
    },
    arithmetic: "Есептеу",
    needed: "Тексеруге не керек",
    quoted: "Мәлімдеменің өз сөзі:",
    reading: "Қалпына келтіргенде қалай оқылды:",
    alternative: "Басқаша оқуға да болады:",
    words: {
      obstacles: {
        said: () => "Тәуелсіз бақылауға көптеген кедергі жасалды.",
        found: () =>
          "Мәлімдемеде бірде-бір нақты жағдай аталмаған: учаскесі де, күні де, құжаты да жоқ. Олар жазылуы мүмкін есеп мәлімдемеге қоса берілмеген.",
        lines: () => [
          "Әр учаске бойынша актілер, шағымдар, сот шешімдері.",
          "ЕҚЫҰ ДИАҚБ ел туралы қорытынды есебінде азаматтық бақылаушыларға қатысты ережелерді шектеу үшін қолданбауға шақырады. Ол тұтас ел туралы, сондықтан мәлімдеменің бұл сөйлемін растамайды да, жоққа шығармайды да.",
        ],
      },
      "official-wrong": {
        said: () => "Сайлаудың ресми қорытындылары дұрыс емес.",
        found: ({stations: own, country}) =>
          `Бақылаушылардың ${stations(own)}сі – елдегі ${whole(country)} учаскенің бір бөлігі – бүкіл елдің қорытындысын растай да, жоққа шығара да алмайды; қанша дауыс қосып жазылғаны не кемітілгені анықталмаған.`,
        lines: ({stations: own}) => [
          `Бір учаскенің екі хаттамасы – бақылаушыларға берілген көшірмесі мен қорытындыға қосылғаны; осы ${stations(own)} не басқалары бойынша.`,
          "Дереккөздерімізде екеуі де жоқ. ЕҚЫҰ ДИАҚБ аралық есебінде сайлау қорытындыларын жариялау туралы ұсынысын орындалмағандардың қатарында атайды.",
        ],
      },
      "constant-winner": {
        said: ({party}, {party: name}) => `${quoted(name(party))} барлық сайлауда жеңіп келеді.`,
        found: ({party, later, won, stood, from, to, renamedIn}, {party: name}) =>
          `${quoted(name(party))} ${from} жылдан ${to} жылға дейінгі ${whole(stood)} Мәжіліс сайлауының ${ofThem(won)}нде бірінші болды (${list(renamedIn)} жылы ${quoted(name(later))} атымен). Мәлімдемеде барлық сайлау туралы айтылған, ал президент сайлауларындағы және жергілікті сайлаулардың көбіндегі дауыстар дереккөздерімізде жоқ.`,
        lines: ({elections}, {party: name}) =>
          elections.map(
            ({date: day, party, votes, share}) =>
              `${date(day)}: ${quoted(name(party))}, ${whole(votes)} дауыс, жарамды дауыстардың ${ofThem(rounded(inPercent(share), 2))}`,
          ),
      },
      largest: {
        said: ({party}, {party: name}) =>
          `Бақылаушылардың хаттамалары бойынша ең көп дауысты ${quoted(name(party))} алды.`,
        found: ({party, first, of}, {party: name}) =>
          `${quoted(name(party))} ${whole(of)} кестенің ${ofThem(first)}нде бірінші, айырмашылық дөңгелектеу қателігінен үлкен.`,
        lines: ({party, tables: rows}, {party: name}) =>
          rows.map(
            ({table, percent: own, next}) =>
              `${capital(tables[table])}: ${name(party)} ${percent(own)}, келесісі – ${name(next.party)}, ${percent(next.percent)}`,
          ),
      },
      "winner-range": {
        said: ({party, least, greatest}, {party: name}) =>
          `${quoted(name(party))} өңірге байланысты ${fromTo(percent(least), percent(greatest))} дауыс алды.`,
        found: rangeFound,
        lines: ({least, greatest, tables: rows}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstRange(least, greatest)[place]}`,
          ),
          "Бұл шек тек Мәжіліске қатысты айтылса, дұрыс болуы мүмкін; өңірлер аталмаған.",
        ],
      },
      "shares-sum": {
        said: ({table}) =>
          `${capital(inTable[table])} үлестер барлық бюллетеньнен есептелген, сондықтан қосындысы 100% болуы керек.`,
        found: ({sum, range}) =>
          `Қосындысы – ${percent(sum)}. Осылай жазылған үлестердің қосындысы ${fromTo(percent(inPercent(range.least)), percent(inPercent(range.below)))} болуы мүмкін (соңғысына жетпейді).`,
        lines: ({percents, sum, count, off}) => [
          `${percents.map((one) => whole(one)).join(" + ")} = ${whole(sum)}`,
          `${whole(count)} санның әрқайсысы жарты пайыздық тармаққа артық не кем болуы мүмкін: бәрі бірге ±${decimal(off, 1)} пайыздық тармақ`,
        ],
      },
      admitted: {
        said: ({table, threshold, named}, {party: name}) =>
          `${capital(inTable[table])} ${percent(threshold)} шегінен төрт партия өтті: ${partyList(named.map(name))}.`,
        found: {
          sure: ({threshold, inside}, {party: name}) =>
            `Сандар қалай дөңгелектелсе де, ${percent(threshold)} шегінен жоғары – ${whole(inside.length)} партия: ${partyList(inside.map(name))}.`,
          open: ({threshold, inside, either}, {party: name}) =>
            `Сандар қалай дөңгелектелсе де, ${percent(threshold)} шегінен жоғары – ${whole(inside.length)} партия: ${partyList(inside.map(name))}. Дөңгелектеуге байланысты өтуі де, өтпеуі де мүмкін: ${partyList(either.map(name))}.`,
        },
        lines: ({threshold, parties: rows}, {party: name}) => [
          ...rows.map(
            ({party, percent: own, range, side}) =>
              `${name(party)}: ${percent(own)}, яғни барлық бюллетеньнің кемінде ${ofThem(rounded(inPercent(range.least), 2))}, ал жарамды бюллетеньнің ${ofThem(rounded(inPercent(range.below), 2))}нан аз: ${onSide[side]}`,
          ),
          `${percent(threshold)} шегі жарамды бюллетеньнен есептеледі, кестелердегі үлестер – барлық бюллетеньнен.`,
        ],
      },
      "proposed-line": {
        said: ({table, party, percent: own, threshold}, {party: name}) =>
          `${capital(inTable[table])} ${quoted(name(party))} ${percent(own)} алған: бұл мәлімдеме ұсынған ${percent(threshold)} шегіне дәл келеді.`,
        found: {
          in: ({range, threshold}) =>
            `Бұл – жарамды бюллетеньнің ${fromTo(rounded(inPercent(range.least), 2), rounded(inPercent(range.below), 2))}гі үлесі: ${percent(threshold)} шегінде партия өтеді.`,
          out: ({range, threshold}) =>
            `Бұл – жарамды бюллетеньнің ${fromTo(rounded(inPercent(range.least), 2), rounded(inPercent(range.below), 2))}гі үлесі: ${percent(threshold)} шегінде партия өтпейді.`,
          either: ({range, threshold}) =>
            `Бұл – жарамды бюллетеньнің ${fromTo(rounded(inPercent(range.least), 2), rounded(inPercent(range.below), 2))}гі үлесі: ${percent(threshold)} шегінде партия өтуі де, өтпеуі де мүмкін.`,
        },
        lines: ({party, house, seats: held}, {party: name}) => [
          `${seats(house)}ты мәслихатта, басқа дауыстар қалпына келтірілгендей болса, ${quoted(name(party))} өткенде – ${seats(held.in)}, өтпегенде – ${seats(held.out)} алады`,
          "Мәслихаттағы мандат саны – біздің болжам: мәлімдемеде қала да, облыс та аталмаған.",
        ],
      },
      level: {
        said: ({table, parties: pair, percents}, {party: name}) =>
          `${capital(inTable[table])} ${partyList(pair.map(name))} тең: ${percent(percents[0])}.`,
        found: {
          deciding: ({hidden, deciding}) =>
            `Бірі екіншісінен ${whole(hidden)} бюллетеньге дейін озуы мүмкін, кестеден бұл көрінбейді. Мандат саны ${deciding.map(whole).join(" не ")} болатын мәслихатта бір мандат осының өзіне байланысты.`,
          idle: ({hidden}) =>
            `Бірі екіншісінен ${whole(hidden)} бюллетеньге дейін озуы мүмкін, кестеден бұл көрінбейді. Бірде-бір мандат тек осыған байланысты емес.`,
        },
        lines: ({parties: pair, houses}, {party: name}) => [
          ...houses.map(
            ({house, first, even, second}) =>
              `${seats(house)}, ${partyList(pair.map(name))} мандаттары: біріншісі озса – ${first.join(" және ")}; тең болса (бұрын тіркелгені алда) – ${even.join(" және ")}; екіншісі озса – ${second.join(" және ")}`,
          ),
          "Басқа партиялардың дауыстары қалпына келтірілгендей алынды; олардың дөңгелектелуі де мандатты ауыстыра алады.",
        ],
      },
      "outsiders-mazhilis": {
        said: () => "Парламенттік емес партиялар Мәжіліске өткізілмеді.",
        found: {
          none: ({parties: outside}, {party: name}) =>
            `${partyList(outside.map(name))}: 2016 жылы да, 2021 жылы да бірде-бір мандат алмады.`,
          seated: ({seats: held}, {party: name}) => `Жарияланған мандаттар: ${seatList(held, name)}.`,
        },
        lines: ({parties: outside}, {party: name}) => [
          `Екі сайлауға да бір атаумен қатысып, 2016 жылдан кейін мандаты болмаған партиялар: ${partyList(outside.map(name))}`,
          "Неге өтпегенін арифметика айтпайды. Тіркелмеген партиялар туралы қайта есептейтін ештеңе жоқ.",
        ],
      },
      "outsiders-maslikhats": {
        said: () => "Парламенттік емес партиялар мәслихаттарға өткізілмеді.",
        found: {
          none: () => "Мұндай партиялардың жарияланған мандаттары дереккөздерімізде жоқ.",
          seated: ({councils}, {party: name, council}) =>
            `Жарияланған мандаттар: ${councils.map((row) => `${name(row.party)} – ${whole(row.seats)} (${council(row.council)})`).join(", ")}.`,
        },
        lines: ({parties: outside}, {party: name}) => [
          `2016 және 2021 жылғы сайлауға бір атаумен қатысып, Мәжілісте мандаты болмаған партиялар: ${partyList(outside.map(name))}`,
          "Дереккөздерімізде 2021 жылғы үш қалалық мәслихат қана бар; қалғандары туралы ештеңе айтуға болмайды.",
        ],
      },
      "invalid-before": {
        said: ({said}) => `Өткен парламенттік сайлауда бюллетеньдердің ${ofThem(percent(said))} бүлінген.`,
        found: {
          known: ({official}) => `Ресми дерек бойынша 2016 жылы – ${rounded(official[0].percent, 2)}.`,
          unknown: () => "Ресми саны дереккөздерімізде жоқ.",
        },
        lines: ({said, official}) =>
          official.flatMap(({invalid, cast, percent: share}) => [
            `${whole(cast)} бюллетеньнің ${whole(invalid)} жарамсызы = ${rounded(share, 3)}`,
            `${percent(said)} қайдан алынғаны мәлімдемеде айтылмаған.`,
          ]),
      },
      "invalid-now": {
        said: ({said}) => `Бұл сайлауда бюллетеньдердің ${ofThem(percent(said))} бүлінген.`,
        found: ({tables: rows}) =>
          `Мәлімдеменің кестелерінде – ${list(rows.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}. Сөйлемде Мәжіліс сайлаулары салыстырылған, сондықтан Мәжіліс кестесіне қараймыз.`,
        lines: ({tables: rows, official}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstSaid[place]}`,
          ),
          ...official.map(
            ({invalid, cast, percent: share}) =>
              `2021 жылғы ресми санақ, бүкіл ел: ${whole(cast)} бюллетеньнің ${whole(invalid)} данасы = ${rounded(share, 2)}, жарамсыз және есепке алынбағаны бірге`,
          ),
        ],
      },
      "turnout-range": {
        said: ({least, greatest}) =>
          `Сайлаушылардың келуі өңірге байланысты ${fromTo(percent(least), percent(greatest))} болды.`,
        found: rangeFound,
        lines: ({least, greatest, tables: rows}) =>
          rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstRange(least, greatest)[place]}`,
          ),
      },
      "turnout-mean": {
        said: ({said}) => `Орташа келу – ${percent(said)}.`,
        found: ({said, tables: rows}) =>
          `Кестелерде – ${list(rows.map(({percent: own}) => percent(own)))}. Сайлаушылар санын ескергенде олардан ${percent(said)} шықпайды; өңірлердің орташасы сондай болуы мүмкін, бірақ бірде-бір өңір жарияланбаған.`,
        lines: ({means}) =>
          means.map(
            ({of, by, share}) =>
              `${capital(of.map((table) => tables[table]).join(" + "))}, ${countedBy[by]}: ${rounded(inPercent(share), 2)}`,
          ),
      },
      unused: {
        said: ({table, voted, unused}) =>
          `${capital(inTable[table])} сайлаушылардың ${ofThem(percent(voted))} дауыс берген, бюллетеньдердің ${ofThem(percent(unused))} қолданылмаған.`,
        found: {
          even: () => "Бірге 100%, сайлаушылар санына тең.",
          within: ({sum, fewest, most, stations: own, reserve, spare}) =>
            `Бірге ${percent(sum)}. Ол үшін кемінде ${whole(fewest)} бюллетень керек; заң бойынша ${stations(own)}де ең көбі ${whole(most)} бюллетень болуы мүмкін, өйткені ${percent(reserve)} қорды әр учаске жоғары қарай дөңгелектей алады. Демек, болуы мүмкін, небәрі ${whole(spare)} бюллетень артық қалады.`,
          beyond: ({sum, fewest, most, stations: own, reserve, spare}) =>
            `Бірге ${percent(sum)}. Ол үшін кемінде ${whole(fewest)} бюллетень керек; ${percent(reserve)} қор әр учаскеде жоғары қарай дөңгелектелсе де, заң бойынша ${stations(own)}де ең көбі ${whole(most)} бюллетень болады: ${whole(spare)} бюллетень жетпейді.`,
        },
        lines: ({voted, unused, sum, registered, fewest, most, cutOff, stations: own, reserve, country}) => [
          `${whole(voted)} + ${whole(unused)} = ${whole(sum)}`,
          `Осылай жазылатын ең аз бюллетень, ${whole(registered)} сайлаушыға: ${whole(fewest)}`,
          `Сайлаушылар және ${percent(reserve)} қор (37-бап, 3-т.), ${stations(own)}нің әрқайсысында жоғары қарай дөңгелектелгенде: ең көбі ${whole(most)}; бөлшегі бәріне бірден алып тасталса: ${whole(cutOff)}`,
          `Ел бойынша ОСК бөлшекті алып тастаған: ${whole(country.registered)} сайлаушыға ${whole(country.ballots)} бюллетень. Учаскелер қалай дөңгелектегені белгісіз.`,
        ],
      },
      funding: {
        said: () => "Партияларды бюджеттен қаржыландыру берілген дауыс санына тікелей байланысты.",
        found: ({year: of, rate, votes, paid}) =>
          `${of} жылы Мәжілісте мандаты бар партияларға бір дауысқа ${decimal(rate / 10, 1)} теңгеден тиесілі болды: ${whole(votes)} ресми дауысқа ${millions(paid)} млн теңге.`,
        lines: ({rate, rates, votes, paid}) => [
          `Мандаты бар партиялардың ${whole(votes)} дауысы × ${decimal(rate / 10, 1)} теңге = жылына ${millions(paid)} млн теңге`,
          `Бір дауысқа жылына қанша теңге, күшіне енген күнімен: ${rates.map(({from, tenge}) => `${date(from)} – ${decimal(tenge, 2)}`).join("; ")}`,
          "Сөйлемнің жалғасында айтылғандай бюджетке заңсыз қол сұғылды ма – оған арифметика жауап бермейді.",
        ],
      },
      population: {
        said: ({said}) => `Дауыс бергендер – ел халқының ${ofThem(percent(said))}.`,
        found: ({said, turnout, voters, share, wanted}) =>
          `Мәлімдеменің өзіндегі ${percent(turnout)} келу бойынша олар ${whole(voters.middle)} адам, яғни халықтың ${ofThem(rounded(inPercent(share.middle), 1))} болар еді; халықтың ${ofThem(percent(said))} – ${whole(wanted.voters)} адам.`,
        lines: ({said, turnout, registered, people, day, voters, share, wanted, official}) => [
          `${date(day)} күнгі халық саны: ${whole(people)}`,
          `Тізімдегі ${whole(registered)} сайлаушының ${ofThem(percent(turnout))} = ${whole(voters.middle)}; ${percent(turnout)} дөңгелектелген болғандықтан, ${fromTo(whole(voters.least), whole(voters.most))}, яғни халықтың ${fromTo(rounded(inPercent(share.least), 1), rounded(inPercent(share.most), 1))}`,
          `Халықтың ${ofThem(percent(said))} үшін келу тізімдегі сайлаушылардың ${ofThem(rounded(inPercent(wanted.turnout), 1))} болуы керек, ондай сан бірде-бір кестеде жоқ`,
          `Ресми санақ бойынша бюллетень алғандар – халықтың ${ofThem(rounded(inPercent(official), 1))}`,
        ],
      },
      stations: {
        said: ({tables: rows}) =>
          `Санақ қамтығаны: ${rows.map(({table, stations: own, registered}) => `${stations(own)}, ${whole(registered)} сайлаушы (${tables[table]})`).join("; ")}.`,
        found: ({rest}) =>
          `Учаскелердің тізімі жарияланбаған. Кестелердің байланысы айтылмаған: Мәжілісте екі мәслихат кестесін қосқаннан ${and(stations(rest.stations), whole(rest.registered))} сайлаушы артық.`,
        lines: ({tables: rows, rest, turnout, largest, byLaw, country}) => [
          ...rows.map(
            ({table, stations: own, registered, votersEach, size}) =>
              `${capital(tables[table])}: ${whole(registered)} ÷ ${whole(own)} = бір учаскеде ${whole(votersEach)} сайлаушы, заңдағы ${whole(largest)} шегінен ${ofLawfulSize[size]}`,
          ),
          `Мәслихат учаскелері Мәжіліс учаскелерінің ішінде болса, ${stations(rest.stations)}ге ${whole(rest.registered)} сайлаушы қалады: заң бойынша ${byLawWord[byLaw]}, әркім екі бюллетень де алса, ондағы келу ${fromTo(rounded(turnout.least, 0), rounded(turnout.most, 0))}`,
          `Ел: ${stations(country.stations)}, ${whole(country.registered)} сайлаушы`,
        ],
      },
    },
  },

  safe: {
    heading: "Көпшілік алдында айтуға болады",
    lead: "Әр сөйлемде күні, ненің үлесі екені және нені білдірмейтіні бірге айтылған; дәл осы сөздермен айтыңыз.",
    print: "Осы тізімді басып шығару",
    printHint:
      "А4 көп дегенде екі бет, аққа қара: осы екі тізім мен дереккөздері. Беттің қалған бөлігі басылмайды.",
    say: "Айтуға болады",
    avoid: "Былай демеңіз",
    notSay: "Айтпаған жөн",
    notSayLead:
      "Мәлімдеменің бұл тұжырымдары өз кестелеріне не ресми деректерге қайшы келеді, немесе оларды тексеру мүмкін емес.",
    because: "Неге",
    words: {
      sample: {
        say: ({day, stations: own, registered, ofStations: ofCountry, ofVoters}) =>
          `Тәуелсіз бақылаушылар, өз мәлімдемесі бойынша, ${date(day)} күні ${stations(own)}де Мәжіліс дауыстарын санады, ондағы тізімде ${whole(registered)} сайлаушы бар: бұл – ел учаскелерінің ${ofThem(rounded(ofCountry, 1))} және сайлаушыларының ${ofThem(rounded(ofVoters, 1))}, олар ${notDrawn}.`,
        avoid: ({tables: counts}) =>
          `«Ел осылай дауыс берді». Үш кестенің ${list(counts.map(whole))} учаскесін де қоспаңыз: олардың байланысы айтылмаған.`,
      },
      largest: {
        say: ({day, party, tables: rows}, {party: name}) =>
          `${date(day)} күні бақылаушылардың ${notDrawn} учаскелерінде ${quoted(name(party))} үш санақтың үшеуінде де бірінші болды: бюллетеньдердің ${list(rows.map(({table, percent: own, stations: counted}) => `${ofThem(percent(own))} (${tables[table]}, ${stations(counted)})`))}.`,
        avoid: ({said, inCities}) =>
          `«Өңірге байланысты ${fromTo(percent(said.least), percent(said.greatest))}». Қалалар кестесінде тұтас алғанда – ${percent(inCities)}.`,
      },
      share: {
        say: ({day, party, stations: own, observed, official, valid, turnout, places}, {party: name}) =>
          `${date(day)} күні бақылаушылардың ${notDrawn} ${stations(own)}сінде ${quoted(name(party))} Мәжіліс бюллетеньдерінің ${ofThem(percent(observed))}н, ал ресми дерек бойынша бүкіл елде берілген бюллетеньдердің ${ofThem(rounded(inPercent(official), 1))}н (жарамды дауыстардың ${ofThem(rounded(inPercent(valid), 1))}н) алды; бұл – әртүрлі жердің сандары, ал әр жерде жағдай әртүрлі: ресми келу Алматы қаласында ${percent(places.almaty)}, елордада ${percent(places.capital)}, бүкіл елде ${rounded(inPercent(turnout), 2)} болды.`,
        avoid: ({observed, valid}) =>
          `«${rounded(inPercent(valid), 1)} емес, ${percent(observed)}». Бірі – бүкіл елдегі жарамды дауыстардың, екіншісі – кейбір учаскелердегі бюллетеньдердің үлесі.`,
      },
      turnout: {
        say: ({day, stations: own, observed, official, places}) =>
          `${date(day)} күні бақылаушылардың ${notDrawn} ${stations(own)}сінде Мәжіліс сайлауында тізімдегі сайлаушылардың ${ofThem(percent(observed))} дауыс берді, ал ресми дерек бойынша бүкіл елде тізімдегі сайлаушылардың ${ofThem(rounded(inPercent(official), 2))} бюллетень алды; бұл – әртүрлі жердің сандары, ал әр жерде жағдай әртүрлі: ресми дерек бойынша Алматы қаласында ${percent(places.almaty)}, елордада ${percent(places.capital)} болды.`,
        avoid: ({said, tables: rows}) =>
          `«Шын келу – ${percent(said.mean)}» немесе «${fromTo(percent(said.least), percent(said.greatest))}». Кестелерде – ${list(rows.map(percent))}.`,
      },
      "lists-mazhilis": {
        say: ({day, stations: own, threshold, parties: named, inside, withSeats}, {party: name}) =>
          `Бақылаушылардың ${date(day)} күнгі Мәжіліс кестесінде (${stations(own)}, ${notDrawn}), сандар қалай дөңгелектелсе де, жарамды бюллетеньдердің ${ofThem(percent(threshold))}нан жоғары – ${whole(inside)} партия: ${partyList(named.map(name))}; ресми дерек бойынша бүкіл елде мандат алғаны – ${whole(withSeats)} партия.`,
        avoid: ({fifth}, {party: name}) =>
          `«Мәжіліске төрт партия өтті». Кестеде ${quoted(name(fifth))} – бесінші.`,
      },
      "lists-maslikhats": {
        say: ({day, stations: [city, oblast], threshold, parties: named}, {party: name}) =>
          `Бақылаушылардың ${date(day)} күнгі мәслихаттар туралы екі кестесінде де (${whole(city)} және ${stations(oblast)}, ${notDrawn}), сандар қалай дөңгелектелсе де, жарамды бюллетеньдердің ${ofThem(percent(threshold))}нан жоғары – бірдей төрт партия: ${partyList(named.map(name))}.`,
        avoid: () => "Қала не облыс бойынша мандаттар: мәлімдемеде қала да, облыс та аталмаған.",
      },
      invalid: {
        say: ({day, stations: own, observed, before, beforeDate, now}) =>
          `${date(day)} күні бақылаушылардың ${notDrawn} ${stations(own)}сінде Мәжіліс бюллетеньдерінің ${ofThem(percent(observed))} жарамсыз болды; ресми дерек бойынша бүкіл елде ${year(beforeDate)} жылы – бюллетеньдердің ${ofThem(rounded(inPercent(before), 2))}, ${year(day)} жылы – ең көбі ${ofThem(rounded(inPercent(now), 2))}, соңғысында есепке алынбаған бюллетеньдер де бар.`,
        avoid: ({said}) =>
          `«${fromTo(percent(said.before), percent(said.now))} өсті». ${percent(said.before)} – ресми сан емес, ${percent(said.now)} – Мәжіліс кестесінің саны емес.`,
      },
      funding: {
        say: ({year: of, rate, votes, paid}) =>
          `${of} жылы Мәжілісте мандаты бар партияларға бюджеттен әр ресми дауысқа ${decimal(rate / 10, 1)} теңгеден, ${whole(votes)} дауысқа барлығы ${millions(paid)} млн теңге тиесілі болды; кейінгі жылдары бұл мөлшер бірнеше рет өсірілді.`,
        avoid: () => "«Пәлен ақша ұрланды». Қанша дауыс қосып жазылғаны анықталмаған.",
      },
      constant: {
        say: ({byName, count, from, to}, {party: name}) =>
          `Ресми қорытынды бойынша ${quoted(name(byName[0].own))} ${from} жылдан ${to} жылға дейінгі ${whole(count)} Мәжіліс сайлауының бәрінде бірінші болды: ${byName.map(({own, years}) => `${list(years)} жылы – ${quoted(name(own))} атымен`).join(", ")}.`,
        avoid: () => "«Қазақстандағы барлық сайлауда». Басқа сайлаулар дереккөздерімізде жоқ.",
      },
      districts: {
        say: ({day, party, later, threshold, house, list: own, districts, most, before}, {party: name}) =>
          `Мәлімдеме ұсынғандай өту шегі ${percent(threshold)}, ал мандаттардың жартысы округтерде болса, ${year(day)} жылғы ресми дауыстар бойынша ${quoted(name(party))} бірде-бір округте жеңбегенде ${seats(house)}тың кемінде ${ofThem(own)}н, ${whole(districts)} округтің бәрінде жеңгенде ең көбі ${ofThem(most)}н алар еді; ${year(before.date)} жылы ол ${quoted(name(later))} атымен жарамды тізім дауыстарының ${ofThem(rounded(inPercent(before.share), 1))}н жинап, ${whole(before.districts)} округтің ${ofThem(before.won)}нде жеңді, ${whole(before.independents)} округте өзін-өзі ұсынғандар жеңді.`,
        avoid: ({most}) =>
          `«Реформа оған ${seats(most)} береді». Бұл – ең көбі ғана, оны ешкім болжаған жоқ.`,
      },
    },
    sourcesLine: "Дереккөздер:",
    dataOf: (day) => `${date(day)} күнгі сайлаудың деректері`,
  },

  beyond: {
    heading: "Ешкім бақыламаған учаскелер нені шешеді",
    why: (own) =>
      `Мұнда қателік шегі көрсетілмейді: ол учаскелер жеребемен таңдалғанда кездейсоқтықтың нәтижені қаншалықты ауытқытатынын айтады. Бұл ${stations(own)} жеребемен таңдалмаған: бақылаушылар өздері жете алған жерге барды, ал мұның сандарды қаншалықты жылжытқанын ешбір формула білмейді. Сондықтан басқа нәрсе айтылады: бүкіл ел туралы сөйлем қате болуы үшін қалған учаскелер қаншалықты өзгеше болуы керек.`,
    taken: (registered, all, observed, others) =>
      `Елдегі ${all} сайлаушының ішінде осы учаскелерде ${registered} сайлаушы тіркелген, бұл – ${observed}. Қалған ${others} сайлаушы кемінде осындағыдай белсенді дауыс берді деп алынды. Сандар әр сөйлем дұрыс болып қалатындай етіп дөңгелектелген.`,
    sentence: "Бүкіл ел туралы сөйлем",
    seen: (own) => `Осы учаскелерде: ${own}`,
    others: (others) => `Қалған ${others} сайлаушы нені шешеді`,
    words: {
      admitted: {
        said: ({party, threshold}, {party: name}) =>
          `${quoted(name(party))} ${percent(threshold)} өту шегіне жетті`,
        seen: ({percent: own}) => `бюллетеньдердегі үлесі – ${percent(own)}`,
        decides: ({party, failsBelow}, {party: name}, others) =>
          `қалған ${others} сайлаушының жарамды дауыстарындағы ${quoted(name(party))} үлесі ${fromIt(percent(percentCut(failsBelow, 2)))} аз болса, бұл қате`,
        cannotFail: ({party, threshold}, {party: name}, others) =>
          `қалған ${others} сайлаушы осындағыдан белсендірек дауыс бермесе, бұл қате болуы мүмкін емес: олардың бірде-бір даусынсыз-ақ ${quoted(name(party))} ${percent(threshold)} өту шегінен төмен түспейді`,
        cannotHold: ({party, threshold}, {party: name}, others) =>
          `қалған ${others} сайлаушы осындағыдан белсендірек дауыс бермесе, бұл қазірдің өзінде қате: бәрі ${quoted(name(party))} үшін дауыс берсе де, ол ${percent(threshold)} өту шегіне жетпейді`,
      },
      first: {
        said: ({party}, {party: name}) => `${quoted(name(party))} бірінші болды`,
        seen: ({percent: own, next}, {party: name}) =>
          `бюллетеньдердегі үлесі – ${percent(own)}; келесі партия – ${quoted(name(next.party))}, ${percent(next.percent)}`,
        decides: ({next, party, failsFrom}, {party: name}, others) =>
          `қалған ${others} сайлаушы арасында ${quoted(name(next.party))} партиясының бюллетеньдердегі үлесі ${quoted(name(party))} партиясынан кемінде ${fixed(percentRaised(failsFrom, 2), 2)} пайыздық тармаққа көп болса, бұл қате`,
        cannotFail: ({next, party}, {party: name}, others) =>
          `қалған ${others} сайлаушы осындағыдан белсендірек дауыс бермесе, бұл қате болуы мүмкін емес: олардың барлық бюллетенін алса да, ${quoted(name(next.party))} партиясы ${quoted(name(party))} партиясынан артта қалады`,
        cannotHold: ({next, party}, {party: name}, others) =>
          `қалған ${others} сайлаушы осындағыдан белсендірек дауыс бермесе, бұл қазірдің өзінде қате: олардың барлық бюллетенін алса да, ${quoted(name(party))} партиясы ${quoted(name(next.party))} партиясынан оза алмайды`,
      },
      "official-share": {
        said: ({party, official}, {party: name}) =>
          `Ресми үлес дұрыс: ${quoted(name(party))}, жарамды дауыстардың ${rounded(inPercent(official), 1)} үлесі`,
        seen: ({percent: own}) => `бюллетеньдердегі үлесі – ${percent(own)}`,
        decides: ({party, needs}, {party: name}, others) =>
          `қалған ${others} сайлаушының жарамды дауыстарындағы ${quoted(name(party))} үлесі ${percent(percentCut(needs.least, 1))} мен ${percent(percentRaised(needs.below, 1))} аралығында болса ғана, екі санақ та дұрыс бола алады`,
        cannotFail: (_, __, others) =>
          `қалған ${others} сайлаушы қалай дауыс берсе де, екі санақ та дұрыс бола алады`,
        cannotHold: ({party}, {party: name}, others) =>
          `екі санақ қатар дұрыс бола алмайды: қалған ${others} сайлаушы ${quoted(name(party))} партиясына қандай үлес берсе де, олар сәйкес келмейді`,
      },
      "official-turnout": {
        said: ({official}) => `Ресми келу деңгейі дұрыс: ${rounded(inPercent(official), 2)}`,
        seen: ({percent: own}) => `дауыс бергендері – ${percent(own)}`,
        decides: ({needs}, _, others) =>
          `қалған ${others} сайлаушы ішінде бюллетень алғандардың үлесі ${percent(percentCut(needs.least, 1))} мен ${percent(percentRaised(needs.below, 1))} аралығында болса ғана, екі санақ та дұрыс бола алады`,
        cannotFail: (_, __, others) =>
          `қалған ${others} сайлаушының келу деңгейі қандай болса да, екі санақ та дұрыс бола алады`,
        cannotHold: (_, __, others) =>
          `екі санақ қатар дұрыс бола алмайды: қалған ${others} сайлаушының келу деңгейі қандай болса да, олар сәйкес келмейді`,
      },
    },
    country: (decides) => `Бүкіл ел үшін: ${decides}.`,
    noWhole: "Олардың қай қалалар мен облыстар екені айтылмаған, сондықтан салыстыратын бүтін жоқ.",
  },

  beside: {
    heading: "Екі санақ қатар: ОСК және бақылаушылар",
    lead: "2021 жылғы 10 қаңтар, Мәжіліс: Орталық сайлау комиссиясының (ОСК) бүкіл ел бойынша санағы және бақылаушылардың өз учаскелеріндегі санағы. Бұл – әртүрлі жердің санақтары.",
    base: "Екі санақ та бір нәрседен есептелген: келу – тізімдегі сайлаушылардан, қалғаны – бюллетеньнен. ОСК санағында бұл – бюллетень алған сайлаушылар. Бақылаушылардың үлесі жазылғаннан жарты пайыздық тармаққа артық не кем болуы мүмкін. Кестедегі айырма – бақылаушылардың санынан ОСК санын алып тастағандағы сан.",
    places: (almaty, capital) =>
      `Әр жерде жағдай әртүрлі: ресми келу Алматы қаласында ${almaty}, елордада ${capital} болды, сондықтан екі санақтың айырмасы жерлердің айырмасы болуы мүмкін.`,
    turnout: "Сайлаушылардың келуі",
    invalid: "Жарамсыз бюллетеньдер",
    invalidShort: "Жарамсыз",
    official: "ОСК",
    observed: "Бақылаушылар",
    difference: "Айырмасы, пайыздық тармақ",
    row: "Көрсеткіш",
    valid: (party, share) =>
      `ОСК үлестерді жарамды дауыстардан есептеп жариялайды: сонда ${quoted(party)} – ${share}. ОСК санағындағы жарамсыз бюллетеньдер есепке алынбағандарымен бірге.`,
    text: (rows) => `ОСК мен бақылаушылардың көрсеткіштері: ${rows.join("; ")}.`,
    one: (name, official, observed) => `${name}: ОСК ${official}, бақылаушылар ${observed}`,
  },

  invalid: {
    heading: "Жарамсыз бюллетеньдер",
    lead: "Бюллетеньнен пайызбен. Бақылаушылардың деректері – бүтін пайыз, жарты пайыздық тармаққа артық не кем болуы мүмкін.",
    official: (when) => `ОСК, ${when} жыл`,
    together: "есепке алынбағандарымен бірге",
    atMost: (share) => `≤ ${share}`,
    note: (share) =>
      `2021 жыл үшін ОСК санағында жарамсыз және есепке алынбаған бюллетеньдер бірге берілген, ${share}: жарамсызы бұдан көп емес.`,
    said: (when) => `Мәлімдеме мәтіні, ${when} жыл`,
    saidKey: "Мәлімдеме мәтіні",
    table: (table) => `Бақылаушылар: ${table}`,
    text: (rows) => `Жарамсыз бюллетеньдер, бюллетеньнен пайызбен: ${rows.join("; ")}.`,
    ballots: (invalid, cast) => `${cast} бюллетеньнің ${invalid} данасы`,
    count: "Бюллетеньдер",
    share: "Үлес",
    source: "Кімнің саны",
  },

  protocols: {
    heading: "Әр учаскенің хаттамасы",
    lead: "Сайлауды және оның кімнің санағы екенін таңдаңыз.",
    none: "Бұл сайлаудың учаске хаттамалары жоқ: тек қорытындысы белгілі.",
    waits: "Хаттамалар жүктеліп жатыр…",
    failed: "Хаттамалар жүктелмеді. Жоғарыдағы тұжырымдар мен салыстырулар оларсыз да жұмыс істейді.",
    retry: "Қайта жүктеу",
    reconstructed: "ҚАЛПЫНА КЕЛТІРІЛГЕН: ешкімнің хаттамасы емес",
    reconstructedPart: (drawn, own) => `ҚАЛПЫНА КЕЛТІРІЛГЕН: ${stations(own)} ішінен ${whole(drawn)}`,
    reconstructedLong:
      "Бұл хаттамалар қалпына келтірілген: бірге алғанда жарияланған қорытындыны беретіндей ойдан құрастырылған. Диаграммада қорытындыдан басқа не көрінсе де – шашырауы, пішіні, оғаш учаскелері – кездейсоқ алынған, ештеңені дәлелдемейді.",
    loaded: "Өзіңіз жүктегенсіз, тексерілмеген",
    table: "Кесте",
    turnout: "Келу",
    share: (party) => `${party}, бюллетеньдегі үлесі`,
    stations: "Учаскелер",
    registered: "Сайлаушылар",
    region: "Өңір",
    station: "Учаске",
    all: "бәрі бірге",
    country: "Барлық учаске",

    scatter: "Келу және жеңімпаздың үлесі",
    scatterDots: (own) => `Әр нүкте – сайлау учаскесі, барлығы ${own}.`,
    scatterBins: (own, points) =>
      `${own} учаскенің нүктелері бірін-бірі жауып қалар еді, сондықтан олар ${points} × ${points} пайыздық тармақтық шаршылар бойынша саналған.`,
    scatterKey: (points) => `${points} × ${points} пайыздық тармақтық шаршыдағы учаскелер:`,
    scatterText: (own, turnout, party, share) =>
      `${own} учаске: келуі және ${quoted(party)} үлесі; бәрі бірге: келу ${turnout}, ${quoted(party)} ${share}`,
    reading:
      "Келу артқан сайын бір партияның үлесі өссе, себебін сұраған жөн. Оның өзі ештеңені дәлелдемейді: қала мен ауыл да бірдей емес.",
    without: (own) => `Тізімдегі сайлаушылары не бюллетеньдері жоқ ${stations(own)} диаграммаға кірмейді.`,
    beyond: (own) => `Келуі не үлесі 100%-дан асқан ${stations(own)} диаграмманың шетінде тұр.`,

    histogram: "Келу қалай таралған",
    histogramLead: (points) =>
      `${points} пайыздық тармақтық аралықтар: учаскелердің және сайлаушылардың пайызы.`,
    byStations: "учаскелер пайызы",
    byVoters: "сайлаушылар пайызы",
    histogramText: (from, to, own, voters) =>
      `${fromTo(from, to)}: учаскелердің ${ofThem(own)}, сайлаушылардың ${ofThem(voters)}`,
    stretch: "Келу",

    regions: "Өңірлер",
    groups: "Учаскелердің шартты топтары",
    group: "Топ",
    turnoutByRegion: "Өңірлердегі ресми келу",
    regionsOfficial:
      "Сайлау күні сағат 22:00-де жарияланған (Шымкент – 20:00-де). Өңірлердегі дауыстар табылмады, сондықтан мұнда партиялардың үлесі жоқ; қалпына келтіргенде сайлаушылар өңірлерге тұрғындар санына қарай бөлінген.",
    inhabitants: "Тұрғындар, 2021 жылғы 1 қаңтар",
    regionsMadeUp:
      "Мәлімдемеде өңірлер аталмаған. Бұл топтар да, ондағы учаскелер де шартты: жарияланған қорытындылар мен шектер шығатындай құрастырылған.",
    noRegions: "Бұл хаттамаларда өңір аталмаған.",
    regionsFirst: (shown, of) =>
      `Келуі бойынша ${whole(of)} өңірдің алғашқы ${whole(shown)}; кестеде – бәрі.`,
    regionText: (region, turnout, share) =>
      `${region}: келу ${turnout}${share === null ? "" : `, жеңімпаз ${share}`}`,

    firstRows: (shown, more) => `Алғашқы ${whole(shown)} жол; файлда тағы ${whole(more)} жол бар.`,
    download: "Бәрін жүктеп алу (CSV)",
  },

  findings: {
    heading: "Хаттамадағы сандар өзара үйлесе ме?",
    lead: "Әр хаттаманың сандары өзара белгілі бір шарттарға сай болуы тиіс. Шарты бұзылған хаттама сақталады, бірақ оған белгі қойылады.",
    none: (own) => `Тексерілгені – ${protocols(own)}. Ешбірінде шарт бұзылмаған.`,
    noneReconstructed:
      "Бұл нағыз хаттамалар туралы ештеңе айтпайды: бұлар шарттар сақталатындай құрастырылған. Нағызын жүктеп, ішінде не барын көріңіз.",
    noneOfRest: (own) => `Тексерілгені – ${protocols(own)}. Тексерілген шарттардың ешбірі бұзылмаған.`,
    hold: "Хаттамалар алынған жердің заңында жоқ шартты тексеруден шығаруға болады; бұл таңдау мекенжайда сақталады.",
    leftOut: (relations) => `Таңдау бойынша тексеруден шығарылды: ${list(relations.map(quotation))}.`,
    notAsked: "тексерілген жоқ",
    summary: (marked, own, errors, warnings) =>
      `${protocols(own)} ішінен белгі қойылғаны – ${whole(marked)}: қатесі бары – ${whole(errors)}, тек ескертуі бары – ${whole(warnings)}.`,
    notGiven: (counts) =>
      `Бұл сандар бірде-бір хаттамада жоқ, оларға байланысты нәрсе тексерілмеді: ${list(counts)}.`,
    relations: {
      "box-adds-up": "Жәшіктегі бюллетень – дауыстар, «Бәріне қарсымын» және жарамсыздар бірге",
      "cast-within-issued": "Жәшіктегі бюллетень берілгенінен көп емес",
      "issued-within-received": "Берілгені учаске алғаннан көп емес",
      "received-is-spent": "Учаске алған бюллетень не берілген, не жойылған",
      "cast-within-registered": "Жәшіктегі бюллетень тізімдегі сайлаушыдан көп емес",
      "received-within-reserve": "Бюллетень сайлаушыдан ең көбі 1%-ға артық",
      "station-size": "Учаскеде ең көбі 3 000 сайлаушы",
      "whole-number": "Әр сан – 0-ден басталатын бүтін сан",
      "station-once": "Бірде-бір учаске қайталанбайды",
    },
    articles: {
      "box-adds-up": "43-бап, 4, 4-1-т.",
      "cast-within-issued": "43-бап, 4-т.",
      "issued-within-received": "43-бап, 4-т.",
      "received-is-spent": "43-бап, 4-т.",
      "cast-within-registered": null,
      "received-within-reserve": "37-бап",
      "station-size": "сайлау туралы заң",
      "whole-number": null,
      "station-once": null,
    },
    severities: {error: "қате", warning: "ескерту"},
    relation: "Шарт",
    severity: "Маңызы",
    article: "Заң",
    count: "Табылды",
    every: "бәрі",
    column: "Сан",
    found: "Хаттамада",
    expected: "Күтілетіні",
    atMost: (count) => `ең көбі ${count}`,
    wholeNumber: "0-ден басталатын бүтін сан",
    filter: "Нені көрсету керек",
    listed: {
      all: (_, own) => `Табылғаны: ${whole(own)}.`,
      first: (shown, own) => `${whole(own)} ішінен ${whole(shown)} көрсетілді; файлда – бәрі.`,
    },
    noneListed: "Мұндай ештеңе табылмады.",
    reset: "Бәрін көрсету",
    columns: {
      registered: "тізімдегі сайлаушылар",
      received: "алынған бюллетень",
      issued: "берілген бюллетень",
      cast: "жәшіктегі бюллетень",
      invalid: "жарамсыз бюллетень",
      cancelled: "жойылған бюллетень",
      against_all: "«Бәріне қарсымын»",
      station: "учаске",
    },
    votesOf: (party) => `дауыстар: ${party}`,
  },

  effect: {
    heading: "Белгі қойылған хаттамалар есептен шығарылса ше?",
    lead: "Қалған хаттамалар бойынша, сол ережелермен есептелген мандаттар.",
    nothing: "Белгі қойылған хаттама жоқ, сондықтан шығарылатын ештеңе жоқ.",
    law: lawOn,
    reader: "Сілтемеңіздегі ережелер",
    readerHint: "Ережелер зертханадан бет мекенжайы арқылы келді.",
    all: "Барлық хаттама",
    withoutErrors: "Қатесі барлары шығарылғанда",
    withoutAny: "Қатесі мен ескертуі барлары шығарылғанда",
    leftOut: (own, votes) => `Есептен шығарылғаны: ${protocols(own)}, ${votes} дауыс`,
    same: "Мандаттар өзгермейді.",
    changed: (rows) => `Өзгереді: ${list(rows)}.`,
    noAnswer: {
      waits: "Қалған хаттамалар қосылып жатыр…",
      "nothing-left": "Санайтын ештеңе қалмады.",
      "not-computable": "Қалғаны бойынша есептеу мүмкін емес.",
    },
    openLab: "Зертханада ашу",
    votesNow: "Дауыс",
  },
};
