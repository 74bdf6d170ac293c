import type {Place, PlacedPercent, Side} from "../../statement/claims/claim.js";
import {
  and,
  formats,
  fromIt,
  lawOn,
  ofThem,
  parties as partyList,
  protocols,
  quoted,
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

/** What whole tables say of a range over regions. */
const rangeFound = {
  within: () => "Үш кестенің бәрі осы шекте; өңірлер бойынша дерек жарияланбаған.",
  outside: ({outside}: {readonly outside: readonly PlacedPercent[]}) =>
    `Бүтін кестеде ${list(outside.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}: орташа мән өз бөліктерінің шегінен шықпайды.`,
};

/** A printed share beside a range that is claimed. */
const againstRange = (least: number, greatest: number): Readonly<Record<Place, string>> => ({
  inside: "шекте",
  touches: "шекте",
  outside: `қалай дөңгелектесе де, ${number(least)}–${percent(greatest)} шегінен тыс`,
});
/** A printed share beside the one share that is claimed. */
const againstSaid: Readonly<Record<Place, string>> = {
  inside: "айтылғандай",
  touches: "дөңгелектеуге байланысты мүмкін",
  outside: "қалай дөңгелектесе де, басқа сан",
};
const onSide: Readonly<Record<Side, string>> = {
  in: "өтеді",
  out: "өтпейді",
  either: "өтуі де, өтпеуі де мүмкін",
};
const countedBy = {voters: "әр сайлаушы тең", tables: "әр кесте тең"} as const;
const ofLawfulSize = {within: "аспайды", above: "асады"} as const;
const byLawWord = {possible: "мүмкін", impossible: "мүмкін емес"} as const;

/** The words of the evidence page in Kazakh. */
export const kk: EvidenceMessages = {
  title: "Айғақтар",
  lead: "Бақылаушылар мәлімдемесінде не айтылған – қайта есептелген; ресми сандар бақылаушылардың сандарымен қатар; хаттамалар – әр учаске бойынша.",
  sample: (own, all, ofAll, ofVoters) =>
    `Бақылаушылардың санағы ${all} учаскенің ${own} учаскесін (${ofAll}), сайлаушылардың ${ofThem(ofVoters)}н қамтиды. Учаскелер кездейсоқ таңдалмаған: бұл – ел бойынша баға емес.`,

  verdicts: {
    holds: "расталады",
    "holds-after-rounding": "дөңгелектеуді ескерсе, дұрыс",
    "contradicted-by-tables": "өз кестелеріне қайшы",
    "contradicted-by-official": "ресми деректерге қайшы",
    "cannot-be-checked": "тексеру мүмкін емес",
  },
  tables,

  claims: {
    heading: "Мәлімдеменің тұжырымдары, бірінен соң бірі",
    lead: "Мәлімдеменің өз кестелері мен ресми қорытындылар бойынша бүтін сандармен қайта есептелді. Жазылған 32% – 31,5-тен 32,5%-ға жетпейтін кез келген сан.",
    count: {
      holds: (claims) => `расталады: ${whole(claims)}`,
      "holds-after-rounding": (claims) => `дөңгелектеуді ескерсе, дұрыс: ${whole(claims)}`,
      "contradicted-by-tables": (claims) => `өз кестелеріне қайшы: ${whole(claims)}`,
      "contradicted-by-official": (claims) => `ресми деректерге қайшы: ${whole(claims)}`,
      "cannot-be-checked": (claims) => `тексеру мүмкін емес: ${whole(claims)}`,
    },
    subjects: {
      votes: "Дауыстар",
      threshold: "Өту шегінен кім өтеді",
      turnout: "Келу, бюллетеньдер, ақша",
      invalid: "Жарамсыз бюллетеньдер",
      sample: "Учаскелер",
    },
    origins: {
      said: "мәтінде айтылған",
      printed: "кестеде жазылған",
      follows: "3-ұсыныс пен кестеден шығады",
    },
    arithmetic: "Есептеу",
    quoted: "Мәлімдеменің өз сөзі:",
    reading: "Қалпына келтіргенде қалай оқылды:",
    alternative: "Басқа оқылым:",
    words: {
      "constant-winner": {
        said: ({party}, {party: name}) => `${quoted(name(party))} барлық сайлауда жеңіп келеді.`,
        found: ({party, won, stood}, {party: name}) =>
          `${quoted(name(party))} қатысқан, ресми дауыстары бізге белгілі Мәжіліс сайлауы – ${whole(stood)}, соның ${whole(won)} сайлауында бірінші.`,
        lines: ({elections}, {party: name}) =>
          elections.map(
            ({date: day, party, votes, share}) =>
              `${date(day)}: ${quoted(name(party))}, ${whole(votes)} дауыс, жарамды дауыстардың ${ofThem(rounded(inPercent(share), 2))}`,
          ),
      },
      largest: {
        said: ({party}, {party: name}) => `Ең көп дауысты ${quoted(name(party))} алды.`,
        found: ({party, first, of}, {party: name}) =>
          `${quoted(name(party))} ${whole(of)} кестенің ${whole(first)} кестесінде бірінші, айырмасы дөңгелектеу жасыра алатыннан көп.`,
        lines: ({party, tables: rows}, {party: name}) =>
          rows.map(
            ({table, percent: own, next}) =>
              `${capital(tables[table])}: ${name(party)} ${percent(own)}, келесісі – ${name(next.party)}, ${percent(next.percent)}`,
          ),
      },
      "winner-range": {
        said: ({party, least, greatest}, {party: name}) =>
          `${quoted(name(party))} аймаққа байланысты ${and(percent(least), percent(greatest))} арасында дауыс алды.`,
        found: rangeFound,
        lines: ({least, greatest, tables: rows}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstRange(least, greatest)[place]}`,
          ),
          "Шек тек Мәжіліске қатысты деп оқылса, болуы мүмкін; өңірлер аталмаған.",
        ],
      },
      "shares-sum": {
        said: ({table}) => `${capital(inTable[table])} үлестер барлық бюллетеньнен алынған.`,
        found: ({sum, range}) =>
          `Қосындысы – ${percent(sum)}. Осылай жазылған үлестердің қосындысы ${and(percent(inPercent(range.least)), percent(inPercent(range.below)))} арасында болуы мүмкін.`,
        lines: ({percents, sum, count, off}) => [
          `${percents.map((one) => whole(one)).join(" + ")} = ${whole(sum)}`,
          `${whole(count)} санның әрқайсысы жарты тармаққа артық не кем болуы мүмкін: бәрі бірге ±${decimal(off, 1)} тармақ`,
        ],
      },
      admitted: {
        said: ({table, threshold, named}, {party: name}) =>
          `${capital(inTable[table])} ${percent(threshold)} шегінен төрт партия өтті: ${partyList(named.map(name))}.`,
        found: {
          sure: ({threshold, inside}, {party: name}) =>
            `Қалай дөңгелектесе де, ${percent(threshold)} шегінен жоғары – ${whole(inside.length)} партия: ${partyList(inside.map(name))}.`,
          open: ({threshold, inside, either}, {party: name}) =>
            `Қалай дөңгелектесе де, ${percent(threshold)} шегінен жоғары – ${whole(inside.length)} партия: ${partyList(inside.map(name))}. Өтуі де, өтпеуі де мүмкін: ${partyList(either.map(name))}.`,
        },
        lines: ({threshold, parties: rows}, {party: name}) => [
          ...rows.map(
            ({party, percent: own, range, side}) =>
              `${name(party)}: ${percent(own)}, яғни барлық бюллетеньнің кемінде ${ofThem(rounded(inPercent(range.least), 2))}, жарамдысының ${ofThem(rounded(inPercent(range.below), 2))}на жетпейді: ${onSide[side]}`,
          ),
          `${percent(threshold)} шегі жарамды бюллетеньнен алынады, кестелердегі үлестер – барлық бюллетеньнен.`,
        ],
      },
      "proposed-line": {
        said: ({table, party, percent: own, threshold}, {party: name}) =>
          `${capital(inTable[table])} ${quoted(name(party))} – ${percent(own)}, ұсынылған ${percent(threshold)} шегінің дәл үстінде.`,
        found: {
          in: ({range, threshold}) =>
            `Бұл – жарамды бюллетеньнің ${and(rounded(inPercent(range.least), 2), rounded(inPercent(range.below), 2))} арасындағы үлесі: ${percent(threshold)} шегінде партия өтеді.`,
          out: ({range, threshold}) =>
            `Бұл – жарамды бюллетеньнің ${and(rounded(inPercent(range.least), 2), rounded(inPercent(range.below), 2))} арасындағы үлесі: ${percent(threshold)} шегінде партия өтпейді.`,
          either: ({range, threshold}) =>
            `Бұл – жарамды бюллетеньнің ${and(rounded(inPercent(range.least), 2), rounded(inPercent(range.below), 2))} арасындағы үлесі: ${percent(threshold)} шегінде партия өтуі де, өтпеуі де мүмкін.`,
        },
        lines: ({party, house, seats: held}, {party: name}) => [
          `${whole(house)} мандатта, ${quoted(name(party))} өтсе: ${seatList(held.in, name)}`,
          `Өтпесе: ${seatList(held.out, name)}`,
        ],
      },
      level: {
        said: ({table, parties: pair, percents}, {party: name}) =>
          `${capital(inTable[table])} ${partyList(pair.map(name))} тең: ${percent(percents[0])}.`,
        found: {
          deciding: ({hidden, deciding}) =>
            `Бірі екіншісінен ${whole(hidden)} бюллетеньге дейін озуы мүмкін. Мандаты ${deciding.map(whole).join(" не ")} мәслихатта бұл бір мандатты шешеді.`,
          idle: ({hidden}) =>
            `Бірі екіншісінен ${whole(hidden)} бюллетеньге дейін озуы мүмкін. Бұл бірде-бір мандатты шешпейді.`,
        },
        lines: ({parties: pair, houses}, {party: name}) =>
          houses.map(
            ({house, first, even, second}) =>
              `${whole(house)} мандат, ${name(pair[0])} : ${name(pair[1])} – біріншісі озса, ${first.join(" : ")}; тең болса (тізімде бұрын тұрғанына), ${even.join(" : ")}; екіншісі озса, ${second.join(" : ")}`,
          ),
      },
      "outsiders-mazhilis": {
        said: () => "Парламенттік емес партиялар Мәжіліске қабылданбады.",
        found: {
          none: ({parties: outside}, {party: name}) =>
            `${partyList(outside.map(name))}: 2016 жылы да, 2021 жылы да бірде-бір мандат алмады.`,
          seated: ({seats: held}, {party: name}) => `Жарияланған мандаттар: ${seatList(held, name)}.`,
        },
        lines: ({parties: outside}, {party: name}) => [
          `Екі сайлауға да бір атаумен қатысып, 2016 жылдан кейін мандаты болмаған партиялар: ${partyList(outside.map(name))}`,
          "Неге қабылданбағанын арифметика айтпайды.",
        ],
      },
      "outsiders-maslikhats": {
        said: () => "Парламенттік емес партиялар мәслихаттарға қабылданбады.",
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
          known: ({official}) => `2016 жылы ресми дерек бойынша – ${rounded(official[0].percent, 2)}.`,
          unknown: () => "Ресми саны дереккөздерімізде жоқ.",
        },
        lines: ({said, official}) =>
          official.flatMap(({invalid, cast, percent: share}) => [
            `${whole(cast)} бюллетеньнің ${whole(invalid)} жарамсызы = ${rounded(share, 3)}`,
            `${percent(said)} қайдан алынғаны мәлімдемеде айтылмаған.`,
          ]),
      },
      "invalid-now": {
        said: ({said}) => `Енді ${ofThem(percent(said))} бүлінген.`,
        found: ({tables: rows}) =>
          `Мәлімдеменің кестелерінде ${list(rows.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}.`,
        lines: ({tables: rows, official}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstSaid[place]}`,
          ),
          ...official.map(
            ({invalid, cast, percent: share}) =>
              `2021 жылғы ресми санақ: ${whole(cast)} ішінен ${whole(invalid)} = ${rounded(share, 2)}, жарамсыз және есепке алынбағаны бірге`,
          ),
          "Сөйлем Мәжіліс сайлауларын салыстырады, сондықтан оның кестесі шешеді.",
        ],
      },
      "turnout-range": {
        said: ({least, greatest}) =>
          `Сайлаушылардың келуі өңірлерде ${and(percent(least), percent(greatest))} арасында.`,
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
          `Кестелерде ${list(rows.map(({percent: own}) => percent(own)))}. Сайлаушылар бойынша олардан ${percent(said)} шықпайды; өңірлер бойынша орташасы шығуы мүмкін, бірақ ол жарияланбаған.`,
        lines: ({means}) =>
          means.map(
            ({of, by, share}) =>
              `${capital(of.map((table) => tables[table]).join(" + "))}, ${countedBy[by]}: ${rounded(inPercent(share), 2)}`,
          ),
      },
      unused: {
        said: ({table, voted, unused}) =>
          `${capital(inTable[table])} ${percent(voted)} дауыс берген, бюллетеньнің ${ofThem(percent(unused))} қолданылмаған.`,
        found: {
          even: () => "Бірге 100%, сайлаушылар санына тең.",
          more: ({sum, fewest, most, reserve}) =>
            `Бірге ${percent(sum)}. Ол үшін кемінде ${whole(fewest)} бюллетень керек; сайлаушылар мен заңдағы ${percent(reserve)} қор ең көбі ${whole(most)} береді.`,
        },
        lines: ({voted, unused, sum, registered, fewest, most, excess, stations: own, reserve}) => [
          `${whole(voted)} + ${whole(unused)} = ${whole(sum)}`,
          `Осылай жазылатын ең аз бюллетень, ${whole(registered)} сайлаушыға: ${whole(fewest)}`,
          `Заң бойынша ең көбі, сайлаушылар және ${percent(reserve)} (37-бап): ${whole(most)}`,
          ...excess.map(
            (by) =>
              `Артығы: ${whole(by)}. Қор ${whole(own)} учаскенің әрқайсысында жоғары қарай дөңгелектелсе, заң бойынша тағы ең көбі ${whole(own)} бюллетень болар еді.`,
          ),
        ],
      },
      funding: {
        said: () => "Партияларды бюджеттен қаржыландыру дауыс санына байланысты.",
        found: ({rate, votes, paid}) =>
          `Заң бойынша бір дауысқа жылына ${decimal(rate / 10, 1)} теңге: ${whole(votes)} дауыс, бәрі ${millions(paid)} млн теңге.`,
        lines: ({rate, votes, paid, said, official, atSaid, gap}) => [
          `Мандаты бар партиялардың ${whole(votes)} дауысы × ${decimal(rate / 10, 1)} теңге = жылына ${millions(paid)} млн теңге`,
          `Келу ${rounded(inPercent(official), 2)} емес, ${percent(said)} болып, әр партияның дауысы соған сай азайса: ${millions(atSaid)} млн, ${millions(gap)} млн теңгеге аз`,
          "Пропорция – болжам, ал бақылаушылардың орташасы өз учаскелері бойынша. Ненің заңсыз болғанын арифметика айтпайды.",
        ],
      },
      population: {
        said: ({said}) => `Дауыс бергендер – халықтың ${ofThem(percent(said))}.`,
        found: ({turnout, implied}) =>
          `Халық саны дереккөздерімізде жоқ. Келу ${percent(turnout)} болса, ол ${and(decimal(Number(implied.least) / 1e6, 1), decimal(Number(implied.most) / 1e6, 1))} млн арасында болуы керек.`,
        lines: ({said, turnout, registered, voters, implied}) => [
          `Тізімдегі ${whole(registered)} сайлаушының ${ofThem(percent(turnout))} = ${whole(voters.middle)} (${and(whole(voters.least), whole(voters.most))} арасы: ${percent(turnout)} дөңгелектелген)`,
          `${whole(voters.least)} ÷ ${percent(said + 0.5)} … ${whole(voters.most)} ÷ ${percent(said - 0.5)}: ${and(whole(implied.least), whole(implied.most))} адам арасы`,
        ],
      },
      stations: {
        said: ({tables: rows}) =>
          `Санақ қамтығаны: ${rows.map(({table, stations: own, registered}) => `${stations(own)}, ${whole(registered)} сайлаушы (${tables[table]})`).join("; ")}.`,
        found: ({rest}) =>
          `Учаскелердің тізімі жарияланбаған. Кестелердің байланысы айтылмаған: Мәжілісте екі мәслихаттан бірге алғанда ${and(stations(rest.stations), whole(rest.registered))} сайлаушы артық.`,
        lines: ({tables: rows, rest, turnout, largest, byLaw, country}) => [
          ...rows.map(
            ({table, stations: own, registered, votersEach, size}) =>
              `${capital(tables[table])}: ${whole(registered)} ÷ ${whole(own)} = бір учаскеде ${whole(votersEach)} сайлаушы, заңдағы ${whole(largest)} шегінен ${ofLawfulSize[size]}`,
          ),
          `Мәслихат учаскелері Мәжілістікінің ішінде болса, ${stations(rest.stations)} үшін ${whole(rest.registered)} сайлаушы қалады: заң бойынша ${byLawWord[byLaw]}, әркім екі бюллетень де алса, ондағы келу ${and(rounded(turnout.least, 0), rounded(turnout.most, 0))} арасында`,
          `Ел: ${stations(country.stations)}, ${whole(country.registered)} сайлаушы`,
        ],
      },
    },
  },

  safe: {
    heading: "Дауыстап айтуға болады",
    lead: "Әр сөйлем жарияланған кестелерге, ресми деректерге немесе заңға сүйенеді; дәл осы сөздермен айтыңыз.",
    print: "Осы тізімді басып шығару",
    printHint: "А4 бір-екі бет, аққа қара: осы екі тізім мен дереккөздері. Беттің қалған бөлігі басылмайды.",
    say: "Айтуға болады",
    avoid: "Болмайды",
    notSay: "Айтпаған жөн",
    notSayLead: "Мәлімдеменің бұл тұжырымдары өз кестелеріне немесе ресми деректерге қайшы не тексерілмейді.",
    because: "Неге",
    words: {
      sample: {
        say: ({stations: own, registered, ofStations: ofCountry, ofVoters}) =>
          `Өз мәлімдемесі бойынша тәуелсіз бақылаушылар ${stations(own)}де дауыс санады, онда ${whole(registered)} сайлаушы тіркелген. Бұл – ел учаскелерінің ${ofThem(rounded(ofCountry, 1))}, сайлаушыларының ${ofThem(rounded(ofVoters, 1))}.`,
        avoid: ({tables: counts}) =>
          `«Ел осылай дауыс берді»: учаскелер кездейсоқ таңдалмаған. ${list(counts.map(whole))} сандарын қоспаңыз: кестелердің байланысы айтылмаған.`,
      },
      largest: {
        say: ({party, tables: rows}, {party: name}) =>
          `${quoted(name(party))} бақылаушылардың үш санағында да бірінші: ${list(rows.map(({table, percent: own}) => `бюллетеньнің ${ofThem(percent(own))} (${tables[table]})`))}.`,
        avoid: ({said, inCities}) =>
          `«${and(percent(said.least), percent(said.greatest))} арасында»: қалалар кестесінде – ${percent(inCities)}.`,
      },
      share: {
        say: ({party, observed, official, valid}, {party: name}) =>
          `Бақылаушылардың учаскелерінде ${quoted(name(party))} – бюллетеньнің ${ofThem(percent(observed))}. Ресми дерек: берілген бюллетеньнің ${ofThem(rounded(inPercent(official), 1))} немесе жарамды дауыстың ${ofThem(rounded(inPercent(valid), 1))}.`,
        avoid: ({observed, official, valid}) =>
          `${and(percent(observed), rounded(inPercent(valid), 1))} салыстыру: бұл – әртүрлі нәрсенің үлесі. ${rounded(inPercent(official), 1)} санымен салыстыру керек.`,
      },
      turnout: {
        say: ({observed, official}) =>
          `Бақылаушылардың учаскелерінде Мәжіліс сайлауына сайлаушылардың ${ofThem(percent(observed))} дауыс берді. Ресми дерек бойынша ел сайлаушыларының ${ofThem(rounded(inPercent(official), 2))} бюллетень алды.`,
        avoid: ({said, tables: rows}) =>
          `«Шын келу – ${percent(said.mean)}», «${and(percent(said.least), percent(said.greatest))} арасында»: кестелерде ${list(rows.map(percent))}.`,
      },
      "lists-mazhilis": {
        say: ({threshold, parties: named, inside, withSeats}, {party: name}) =>
          `Бақылаушылардың Мәжіліс кестесінде, қалай дөңгелектесе де, ${percent(threshold)} шегінен жоғары – ${whole(inside)} партия: ${partyList(named.map(name))}. Ресми түрде мандат алғаны – ${whole(withSeats)}.`,
        avoid: ({fifth}, {party: name}) => `«Мәжіліске төрт партия өтті»: ${quoted(name(fifth))} – бесінші.`,
      },
      "lists-maslikhats": {
        say: ({threshold, parties: named}, {party: name}) =>
          `Мәслихаттардың екі кестесінде де ${percent(threshold)} шегінен жоғары – сол төрт партия: ${partyList(named.map(name))}.`,
        avoid: () => "Қала не облыс бойынша мандаттар: мәлімдемеде қала да, облыс та аталмаған.",
      },
      invalid: {
        say: ({observed, before, beforeDate}) =>
          `Бақылаушылардың учаскелерінде Мәжіліс сайлауы бюллетеньдерінің ${ofThem(percent(observed))} жарамсыз. ${year(beforeDate)} жылы ел бойынша ресми дерек – ${rounded(inPercent(before), 2)}.`,
        avoid: ({said}) =>
          `«${fromIt(percent(said.before))} ${toIt(percent(said.now))}»: ${percent(said.before)} – ресми сан емес, ${percent(said.now)} – Мәжіліс кестесінің саны емес, ал бір бөлігі – бүкіл ел емес.`,
      },
      funding: {
        say: ({rate, votes, paid}) =>
          `Мемлекет мандаты бар партияның әр дауысына жылына ${decimal(rate / 10, 1)} теңге төлейді: ${whole(votes)} дауыс үшін – жылына ${millions(paid)} млн теңге.`,
        avoid: () => "«Пәлен ақша ұрланды»: қанша дауыс артық екенін ешкім көрсеткен жоқ.",
      },
      constant: {
        say: ({party, elections, since}, {party: name}) =>
          `Ресми қорытынды бойынша ${quoted(name(party))} ${year(since)} жылдан бергі ${whole(elections)} Мәжіліс сайлауының бәрінде бірінші.`,
        avoid: () => "«Қазақстандағы барлық сайлауда»: басқа сайлаулар дереккөздерімізде жоқ.",
      },
    },
    sourcesLine: "Дереккөздер:",
    dataOf: (day) => `${date(day)} күнгі сайлаудың деректері`,
  },

  beside: {
    heading: "Ресми дерек пен бақылау",
    lead: "2021 жылғы 10 қаңтар, Мәжіліс: Орталық сайлау комиссиясының ел бойынша санағы және бақылаушылардың өз учаскелеріндегі санағы.",
    base: "Негізі бір: келу – тізімдегі сайлаушылардан, қалғаны – бюллетеньнен. Ресми санақта бұл – бюллетень алған сайлаушылар. Бақыланған үлес жазылғаннан жарты тармаққа артық не кем болуы мүмкін.",
    turnout: "Сайлаушылардың келуі",
    invalid: "Жарамсыз бюллетеньдер",
    invalidShort: "Жарамсыз",
    official: "Ресми",
    observed: "Бақылаушылар",
    difference: "Бақылау мен ресми дерек айырмасы",
    row: "Көрсеткіш",
    points: (points) => `${points} п. т.`,
    valid: (party, share) =>
      `ОСК үлестерді жарамды дауыстан жариялайды: сонда ${quoted(party)} – ${share}. Ресми жарамсыз бюллетеньдер есепке алынбағандарымен бірге саналған.`,
    text: (rows) => `Ресми және бақыланған көрсеткіштер: ${rows.join("; ")}.`,
    one: (name, official, observed) => `${name}: ресми ${official}, бақылаушылар ${observed}`,
  },

  invalid: {
    heading: "Жарамсыз бюллетеньдер",
    lead: "Бюллетеньнен пайызбен. Бақылаушылардың деректері – бүтін пайыз, жарты тармаққа артық не кем.",
    official: (when) => `Ресми, ${when}`,
    together: "жарамсыз және есепке алынбағаны бірге",
    atMost: (share) => `≤ ${share}`,
    note: (share) =>
      `2021 жылы ресми түрде жарамсыз және есепке алынбаған бюллетеньдер бірге белгілі, ${share}: жарамсызы бұдан көп емес.`,
    said: (when) => `Мәлімдеме мәтіні, ${when}`,
    saidKey: "Мәлімдеме мәтіні",
    table: (table) => `Бақылаушылар: ${table}`,
    text: (rows) => `Жарамсыз бюллетеньдер, бюллетеньнен пайызбен: ${rows.join("; ")}.`,
    ballots: (invalid, cast) => `${cast} ішінен ${invalid}`,
    count: "Бюллетеньдер",
    share: "Үлес",
    source: "Кімнің дерегі",
  },

  protocols: {
    heading: "Хаттамалар, әр учаске бойынша",
    lead: "Сайлауды және оның кімнің санағы екенін таңдаңыз.",
    none: "Бұл сайлаудың учаске хаттамалары жоқ: тек қорытындысы белгілі.",
    waits: "Хаттамалар жүктеліп жатыр…",
    failed: "Хаттамалар жүктелмеді. Жоғарыдағы тұжырымдар мен салыстырулар оларсыз да жұмыс істейді.",
    retry: "Қайта көру",
    reconstructed: "ҚАЛПЫНА КЕЛТІРІЛГЕН: ешкімнің хаттамасы емес",
    reconstructedPart: (drawn, own) => `ҚАЛПЫНА КЕЛТІРІЛГЕН: ${stations(own)} ішінен ${whole(drawn)}`,
    reconstructedLong:
      "Бұл хаттамалар қалпына келтірілген: бірге алғанда жарияланған қорытындыны беретіндей ойдан құрастырылған. Суретте қорытындылардың арасында не көрінсе де – шашырауы, пішіні, оғаш учаскелері – жеребемен алынған, ештеңені дәлелдемейді.",
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
      `${own} учаскенің нүктелері бірін-бірі жабар еді, сондықтан олар ${points} × ${points} тармақтық шаршылармен саналған.`,
    scatterKey: (points) => `${points} × ${points} тармақтық шаршыдағы учаскелер:`,
    scatterText: (own, turnout, party, share) =>
      `${own} учаске: келуі және ${quoted(party)} үлесі; бәрі бірге: келу ${turnout}, ${quoted(party)} ${share}`,
    reading:
      "Келумен бірге бір партияның үлесі өссе, оны сұраған жөн. Оның өзі ештеңені дәлелдемейді: қала мен ауыл да әртүрлі.",
    without: (own) => `Тізімдегі сайлаушылары не бюллетеньдері жоқ ${stations(own)} суретке кірмейді.`,
    beyond: (own) => `100%-дан асқан ${stations(own)} шетінде тұр.`,

    histogram: "Келу қалай таралған",
    histogramLead: (points) => `${points} тармақтық аралықтар: учаскелердің және сайлаушылардың пайызы.`,
    byStations: "учаскелер",
    byVoters: "сайлаушылар",
    histogramText: (from, to, own, voters) =>
      `${and(from, to)} арасы: учаскелердің ${ofThem(own)}, сайлаушылардың ${ofThem(voters)}`,
    stretch: "Келу",

    regions: "Өңірлер",
    regionsOfficial: "Келу ресми; өңірлердегі сайлаушылар мен дауыстар қалпына келтірілген.",
    regionsMadeUp: "Мәлімдемеде өңірлер аталмаған: бұл аймақтар ондағы учаскелер сияқты шартты.",
    noRegions: "Бұл хаттамаларда өңір аталмаған.",
    regionsFirst: (shown, of) =>
      `Келуі бойынша ${whole(of)} өңірдің алғашқы ${whole(shown)}; кестеде – бәрі.`,
    regionText: (region, turnout, share) => `${region}: келу ${turnout}, жеңімпаз ${share}`,

    firstRows: (shown, more) => `Алғашқы ${whole(shown)} жол; файлда тағы ${whole(more)} жол бар.`,
    download: "Бәрін жүктеп алу (CSV)",
  },

  findings: {
    heading: "Хаттамалардың саны сәйкес келе ме?",
    lead: "Әр хаттама сандары сақтауы тиіс қатынастармен салыстырылады. Қатынас бұзылса, хаттама қалады, бірақ белгі қойылады.",
    none: (own) => `Тексерілгені – ${protocols(own)}. Ешбірінде қатынас бұзылмаған.`,
    noneReconstructed:
      "Бұл нағыз хаттамалар туралы ештеңе айтпайды: бұлар қатынастар сақталатындай құрастырылған. Нағызын жүктеп, ішінде не барын көріңіз.",
    summary: (marked, own, errors, warnings) =>
      `${protocols(own)} ішінен белгі қойылғаны – ${whole(marked)}: қатесі бары – ${whole(errors)}, тек ескертуі бары – ${whole(warnings)}.`,
    notGiven: (counts) =>
      `Бұл сандар бірде-бір хаттамада жоқ, оларға байланысты нәрсе тексерілмеді: ${list(counts)}.`,
    relations: {
      "box-adds-up": "Жәшіктегі бюллетень – дауыстар, «Бәріне қарсымын» және жарамсыздар бірге",
      "cast-within-issued": "Жәшіктегі бюллетень берілгенінен көп емес",
      "issued-within-received": "Берілгені учаске алғаннан көп емес",
      "received-is-spent": "Алынғаны берілген немесе жойылған",
      "cast-within-registered": "Жәшіктегі бюллетень тізімдегі сайлаушыдан көп емес",
      "received-within-reserve": "Бюллетень сайлаушыдан ең көбі 1%-ға артық",
      "station-size": "Учаскеде ең көбі 3 000 сайлаушы",
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
    relation: "Қатынас",
    severity: "Салмағы",
    article: "Заң",
    count: "Табылды",
    every: "бәрі",
    column: "Сан",
    found: "Жазылғаны",
    expected: "Болуы керек",
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
    heading: "Белгі қойылған хаттамаларды санамаса ше?",
    lead: "Қалғаны бойынша мандаттар, сол ережелермен.",
    nothing: "Белгі жоқ, шығарып тастайтын ештеңе жоқ.",
    law: lawOn,
    reader: "Сілтемеңіздегі ережелер",
    readerHint: "Ережелер зертханадан бет мекенжайы арқылы келді.",
    all: "Барлық хаттама",
    withoutErrors: "Қатесі барынсыз",
    withoutAny: "Қатесі мен ескертуі барынсыз",
    leftOut: (own, votes) => `Саналмағаны: ${protocols(own)}, ${votes} дауыс`,
    same: "Мандаттар өзгермейді.",
    changed: (rows) => `Өзгереді: ${list(rows)}.`,
    noAnswer: {
      "nothing-left": "Санайтын ештеңе қалмады.",
      "not-computable": "Қалғаны бойынша есептеу мүмкін емес.",
    },
    openLab: "Зертханада ашу",
    votesNow: "Дауыс",
  },
};
