import type {Place, PlacedPercent, Side} from "../../statement/claims/claim.js";
import {
  formats,
  ofProtocols,
  ofStations,
  parties as partyList,
  protocols,
  quoted,
  stations,
} from "../../words/grammar/ru.js";
import {inMillions, inPercent} from "./shares.js";
import {capital, seatList, year} from "./wording.js";
import type {EvidenceMessages} from "./words.js";

const {whole, percent, number, rounded, decimal, fixed, date, list, counted} = formats;

const parties = (value: number) => counted(value, {one: "партия", few: "партии", other: "партий"});
const millions = (tenths: number | bigint) => fixed(inMillions(tenths), 0);

const tables = {
  mazhilis: "Мажилис",
  city: "городские маслихаты",
  oblast: "областные маслихаты",
} as const;
const inTable = {
  mazhilis: "в таблице Мажилиса",
  city: "в таблице городских маслихатов",
  oblast: "в таблице областных маслихатов",
} as const;

/** What whole tables say of a range over regions. */
const rangeFound = {
  within: () => "Все три таблицы лежат внутри; данных по регионам нет.",
  outside: ({outside}: {readonly outside: readonly PlacedPercent[]}) =>
    `В целой таблице ${list(outside.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}: среднее не выходит за пределы своих частей.`,
};

/** A printed share beside a range that is claimed. */
const againstRange = (least: number, greatest: number): Readonly<Record<Place, string>> => ({
  inside: "внутри",
  touches: "внутри",
  outside: `вне пределов ${number(least)}–${percent(greatest)}, что бы ни округляли`,
});
/** A printed share beside the one share that is claimed. */
const againstSaid: Readonly<Record<Place, string>> = {
  inside: "как сказано",
  touches: "возможно при округлении",
  outside: "другое число, что бы ни округляли",
};
const onSide: Readonly<Record<Side, string>> = {
  in: "проходит",
  out: "не проходит",
  either: "может быть и так и так",
};
const countedBy = {voters: "все избиратели наравне", tables: "все таблицы наравне"} as const;
const ofLawfulSize = {within: "не больше", above: "больше"} as const;
const byLawWord = {possible: "возможно", impossible: "невозможно"} as const;

/** The words of the evidence page in Russian. */
export const ru: EvidenceMessages = {
  title: "Свидетельства",
  lead: "Что утверждает заявление наблюдателей – с пересчётом; официальные цифры рядом с наблюдаемыми; протоколы – участок за участком.",
  sample: (own, all, ofAll, ofVoters) =>
    `Подсчёт наблюдателей охватывает ${own} из ${all} участков (${ofAll}), на них ${ofVoters} избирателей. Участки выбраны не случайно: это не оценка по стране.`,

  verdicts: {
    holds: "подтверждается",
    "holds-after-rounding": "верно с учётом округления",
    "contradicted-by-tables": "противоречит своим таблицам",
    "contradicted-by-official": "противоречит официальным данным",
    "cannot-be-checked": "проверить нельзя",
  },
  tables,

  claims: {
    heading: "Утверждения заявления, одно за другим",
    lead: "Пересчитано по таблицам самого заявления и по официальным итогам, в целых числах. Напечатанные 32 % – это любое число от 31,5 до почти 32,5 %.",
    count: {
      holds: (claims) => `подтверждается: ${whole(claims)}`,
      "holds-after-rounding": (claims) => `верно с учётом округления: ${whole(claims)}`,
      "contradicted-by-tables": (claims) => `противоречит своим таблицам: ${whole(claims)}`,
      "contradicted-by-official": (claims) => `противоречит официальным данным: ${whole(claims)}`,
      "cannot-be-checked": (claims) => `проверить нельзя: ${whole(claims)}`,
    },
    subjects: {
      votes: "Голоса",
      threshold: "Кто проходит порог",
      turnout: "Явка, бюллетени, деньги",
      invalid: "Недействительные бюллетени",
      sample: "Участки",
    },
    origins: {
      said: "сказано в тексте",
      printed: "напечатано в таблице",
      follows: "следует из рекомендации 3 и таблицы",
    },
    arithmetic: "Расчёт",
    quoted: "Словами заявления (по-казахски):",
    reading: "Как это прочитано при восстановлении:",
    alternative: "Другое прочтение:",
    words: {
      "constant-winner": {
        said: ({party}, {party: name}) => `${quoted(name(party))} побеждает на всех выборах.`,
        found: ({party, won, stood}, {party: name}) =>
          `${quoted(name(party))} – на первом месте на ${whole(won)} из ${whole(stood)} выборов в Мажилис с её участием, официальные голоса которых у нас есть.`,
        lines: ({elections}, {party: name}) =>
          elections.map(
            ({date: day, party, votes, share}) =>
              `${date(day)}: ${quoted(name(party))}, голосов ${whole(votes)}, ${rounded(inPercent(share), 2)} действительных`,
          ),
      },
      largest: {
        said: ({party}, {party: name}) => `Больше всего голосов у партии ${quoted(name(party))}.`,
        found: ({party, first, of}, {party: name}) =>
          `${quoted(name(party))} – первая в ${whole(first)} таблицах из ${whole(of)}, с отрывом больше любого округления.`,
        lines: ({party, tables: rows}, {party: name}) =>
          rows.map(
            ({table, percent: own, next}) =>
              `${capital(tables[table])}: ${name(party)} ${percent(own)}, следующий – ${name(next.party)}, ${percent(next.percent)}`,
          ),
      },
      "winner-range": {
        said: ({party, least, greatest}, {party: name}) =>
          `${quoted(name(party))} получила от ${percent(least)} до ${percent(greatest)} в зависимости от региона.`,
        found: rangeFound,
        lines: ({least, greatest, tables: rows}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstRange(least, greatest)[place]}`,
          ),
          "Если отнести пределы к одному Мажилису, они возможны; регионы не названы.",
        ],
      },
      "shares-sum": {
        said: ({table}) => `Доли ${inTable[table]} – это доли всех бюллетеней.`,
        found: ({sum, range}) =>
          `В сумме ${percent(sum)}. Так напечатанные доли могут дать от ${percent(inPercent(range.least))} до почти ${percent(inPercent(range.below))}.`,
        lines: ({percents, sum, count, off}) => [
          `${percents.map((one) => whole(one)).join(" + ")} = ${whole(sum)}`,
          `Каждая из ${whole(count)} цифр может расходиться на полпункта: вместе ±${decimal(off, 1)} п. п.`,
        ],
      },
      admitted: {
        said: ({table, threshold, named}, {party: name}) =>
          `Порог ${percent(threshold)} ${inTable[table]} прошли четыре партии: ${partyList(named.map(name))}.`,
        found: {
          sure: ({threshold, inside}, {party: name}) =>
            `Что бы ни округляли, выше ${percent(threshold)} – ${parties(inside.length)}: ${partyList(inside.map(name))}.`,
          open: ({threshold, inside, either}, {party: name}) =>
            `Что бы ни округляли, выше ${percent(threshold)} – ${parties(inside.length)}: ${partyList(inside.map(name))}. Может быть и так и так: ${partyList(either.map(name))}.`,
        },
        lines: ({threshold, parties: rows}, {party: name}) => [
          ...rows.map(
            ({party, percent: own, range, side}) =>
              `${name(party)}: ${percent(own)}, то есть не меньше ${rounded(inPercent(range.least), 2)} всех бюллетеней и меньше ${rounded(inPercent(range.below), 2)} действительных: ${onSide[side]}`,
          ),
          `Порог ${percent(threshold)} – доля действительных бюллетеней, в таблицах – доли всех.`,
        ],
      },
      "proposed-line": {
        said: ({table, party, percent: own, threshold}, {party: name}) =>
          `У ${quoted(name(party))} ${inTable[table]} ${percent(own)} – ровно предложенный порог ${percent(threshold)}.`,
        found: {
          in: ({range, threshold}) =>
            `От действительных бюллетеней это от ${rounded(inPercent(range.least), 2)} до почти ${rounded(inPercent(range.below), 2)}: при пороге ${percent(threshold)} партия проходит.`,
          out: ({range, threshold}) =>
            `От действительных бюллетеней это от ${rounded(inPercent(range.least), 2)} до почти ${rounded(inPercent(range.below), 2)}: при пороге ${percent(threshold)} партия не проходит.`,
          either: ({range, threshold}) =>
            `От действительных бюллетеней это от ${rounded(inPercent(range.least), 2)} до почти ${rounded(inPercent(range.below), 2)}: при пороге ${percent(threshold)} партия может пройти, а может и нет.`,
        },
        lines: ({party, house, seats: held}, {party: name}) => [
          `При ${whole(house)} мандатах, если ${quoted(name(party))} проходит: ${seatList(held.in, name)}`,
          `Если не проходит: ${seatList(held.out, name)}`,
        ],
      },
      level: {
        said: ({table, parties: pair, percents}, {party: name}) =>
          `У партий ${partyList(pair.map(name))} ${inTable[table]} поровну: ${percent(percents[0])}.`,
        found: {
          deciding: ({hidden, deciding}) =>
            `Разрыв может достигать ${whole(hidden)} бюллетеней. В маслихате, где ${deciding.map(whole).join(" или ")} мандатов, это решает один мандат.`,
          idle: ({hidden}) =>
            `Разрыв может достигать ${whole(hidden)} бюллетеней. Ни одного мандата это не решает.`,
        },
        lines: ({parties: pair, houses}, {party: name}) =>
          houses.map(
            ({house, first, even, second}) =>
              `Мандатов ${whole(house)}, ${name(pair[0])} : ${name(pair[1])} – ${first.join(" : ")}, если впереди первая; ${even.join(" : ")}, если поровну (раньше в списке); ${second.join(" : ")}, если вторая`,
          ),
      },
      "outsiders-mazhilis": {
        said: () => "Непарламентские партии не допустили в Мажилис.",
        found: {
          none: ({parties: outside}, {party: name}) =>
            `${partyList(outside.map(name))}: ни одного мандата ни в 2016, ни в 2021 году.`,
          seated: ({seats: held}, {party: name}) => `Объявленные мандаты: ${seatList(held, name)}.`,
        },
        lines: ({parties: outside}, {party: name}) => [
          `Партии, которые участвовали в обоих выборах под одним названием и после 2016 года не имели мандатов: ${partyList(outside.map(name))}`,
          "Почему их не допустили, арифметика не скажет.",
        ],
      },
      "outsiders-maslikhats": {
        said: () => "Непарламентские партии не допустили в маслихаты.",
        found: {
          none: () => "Объявленных мандатов таких партий в наших источниках нет.",
          seated: ({councils}, {party: name, council}) =>
            `Объявленные мандаты: ${councils.map((row) => `${name(row.party)} – ${whole(row.seats)} (${council(row.council)})`).join(", ")}.`,
        },
        lines: ({parties: outside}, {party: name}) => [
          `Партии, которые участвовали в выборах 2016 и 2021 годов под одним названием и не имели мандатов в Мажилисе: ${partyList(outside.map(name))}`,
          "В наших источниках только три городских маслихата 2021 года; об остальных сказать нечего.",
        ],
      },
      "invalid-before": {
        said: ({said}) => `На прошлых парламентских выборах испорчено ${percent(said)} бюллетеней.`,
        found: {
          known: ({official}) => `Официально в 2016 году – ${rounded(official[0].percent, 2)}.`,
          unknown: () => "Официального числа в наших источниках нет.",
        },
        lines: ({said, official}) =>
          official.flatMap(({invalid, cast, percent: share}) => [
            `${whole(invalid)} недействительных из ${whole(cast)} бюллетеней = ${rounded(share, 3)}`,
            `Откуда взяты ${percent(said)}, в заявлении не сказано.`,
          ]),
      },
      "invalid-now": {
        said: ({said}) => `Теперь испорчено ${percent(said)}.`,
        found: ({tables: rows}) =>
          `В таблицах заявления – ${list(rows.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}.`,
        lines: ({tables: rows, official}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstSaid[place]}`,
          ),
          ...official.map(
            ({invalid, cast, percent: share}) =>
              `Официальный подсчёт 2021 года: ${whole(invalid)} из ${whole(cast)} = ${rounded(share, 2)}, недействительные и неучтённые вместе`,
          ),
          "Фраза сравнивает выборы в Мажилис, поэтому решает его таблица.",
        ],
      },
      "turnout-range": {
        said: ({least, greatest}) =>
          `Явка – от ${percent(least)} до ${percent(greatest)} в зависимости от региона.`,
        found: rangeFound,
        lines: ({least, greatest, tables: rows}) =>
          rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstRange(least, greatest)[place]}`,
          ),
      },
      "turnout-mean": {
        said: ({said}) => `Средняя явка – ${percent(said)}.`,
        found: ({said, tables: rows}) =>
          `В таблицах ${list(rows.map(({percent: own}) => percent(own)))}. По избирателям ${percent(said)} из них не выходит; среднее по регионам могло бы, но его не опубликовали.`,
        lines: ({means}) =>
          means.map(
            ({of, by, share}) =>
              `${capital(of.map((table) => tables[table]).join(" + "))}, ${countedBy[by]}: ${rounded(inPercent(share), 2)}`,
          ),
      },
      unused: {
        said: ({table, voted, unused}) =>
          `Проголосовали ${percent(voted)}, не использовано ${percent(unused)} бюллетеней ${inTable[table]}.`,
        found: {
          even: () => "Вместе 100 %, столько же, сколько избирателей.",
          more: ({sum, fewest, most, reserve}) =>
            `Вместе ${percent(sum)}. Для этого нужно не меньше ${whole(fewest)} бюллетеней; избиратели и законный резерв в ${percent(reserve)} дают не больше ${whole(most)}.`,
        },
        lines: ({voted, unused, sum, registered, fewest, most, excess, stations: own, reserve}) => [
          `${whole(voted)} + ${whole(unused)} = ${whole(sum)}`,
          `Наименьшее число бюллетеней при таких процентах (избирателей ${whole(registered)}): ${whole(fewest)}`,
          `Наибольшее по закону, избиратели и ${percent(reserve)} (ст. 37): ${whole(most)}`,
          ...excess.map(
            (by) =>
              `Лишних: ${whole(by)}. Если резерв округляли вверх на каждом из ${ofStations(own)}, законно было бы ещё не больше ${whole(own)}.`,
          ),
        ],
      },
      funding: {
        said: () => "Бюджетное финансирование партий зависит от числа голосов.",
        found: ({rate, votes, paid}) =>
          `По закону ${decimal(rate / 10, 1)} тенге за голос в год: голосов ${whole(votes)}, вместе ${millions(paid)} млн тенге.`,
        lines: ({rate, votes, paid, said, official, atSaid, gap}) => [
          `${counted(Number(votes), {one: "голос", few: "голоса", other: "голосов"})} за партии с мандатами × ${decimal(rate / 10, 1)} тенге = ${millions(paid)} млн тенге в год`,
          `Если бы явка была ${percent(said)} вместо ${rounded(inPercent(official), 2)} и голосов у каждой партии было меньше в той же пропорции: ${millions(atSaid)} млн, на ${millions(gap)} млн меньше`,
          "Пропорция – допущение, а среднее наблюдателей – по их участкам. Что было незаконно, арифметика не скажет.",
        ],
      },
      population: {
        said: ({said}) => `Проголосовавшие – это ${percent(said)} населения.`,
        found: ({turnout, implied}) =>
          `Численности населения в наших источниках нет. При явке ${percent(turnout)} она должна быть от ${decimal(Number(implied.least) / 1e6, 1)} до ${decimal(Number(implied.most) / 1e6, 1)} млн.`,
        lines: ({said, turnout, registered, voters, implied}) => [
          `${percent(turnout)} от ${counted(registered, {one: "избирателя", other: "избирателей"})} в списках = ${whole(voters.middle)} (от ${whole(voters.least)} до ${whole(voters.most)}: ${percent(turnout)} округлены)`,
          `${whole(voters.least)} ÷ ${percent(said + 0.5)} … ${whole(voters.most)} ÷ ${percent(said - 0.5)}: от ${whole(implied.least)} до ${whole(implied.most)} человек`,
        ],
      },
      stations: {
        said: ({tables: rows}) =>
          `Посчитано: ${rows.map(({table, stations: own, registered}) => `${stations(own)}, избирателей ${whole(registered)} (${tables[table]})`).join("; ")}.`,
        found: ({rest}) =>
          `Список участков не опубликован. Как связаны таблицы, не сказано: у Мажилиса участков на ${whole(rest.stations)}, а избирателей на ${whole(rest.registered)} больше, чем у маслихатов вместе.`,
        lines: ({tables: rows, rest, turnout, largest, byLaw, country}) => [
          ...rows.map(
            ({table, stations: own, registered, votersEach, size}) =>
              `${capital(tables[table])}: ${whole(registered)} ÷ ${whole(own)} = ${whole(votersEach)} избирателей на участок, ${ofLawfulSize[size]} законных ${whole(largest)}`,
          ),
          `Если участки маслихатов входят в участки Мажилиса, остаётся ${whole(rest.registered)} избирателей на ${ofStations(rest.stations)}: по закону это ${byLawWord[byLaw]}, явка там – от ${rounded(turnout.least, 0)} до ${rounded(turnout.most, 0)}, если каждый брал оба бюллетеня`,
          `Страна: ${stations(country.stations)}, избирателей ${whole(country.registered)}`,
        ],
      },
    },
  },

  safe: {
    heading: "Что можно говорить вслух",
    lead: "Каждая фраза опирается на напечатанные таблицы, официальные данные или закон; говорите ровно этими словами.",
    print: "Напечатать этот список",
    printHint:
      "Одна-две страницы А4, чёрным по белому: эти два списка с источниками. Остальная часть страницы не печатается.",
    say: "Можно",
    avoid: "Нельзя",
    notSay: "Чего лучше не говорить",
    notSayLead:
      "Эти утверждения заявления противоречат его же таблицам или официальным данным либо не проверяются.",
    because: "Почему",
    words: {
      sample: {
        say: ({stations: own, registered, ofStations: ofCountry, ofVoters}) =>
          `Независимые наблюдатели, по их заявлению, посчитали голоса на ${counted(own, {one: "участке", other: "участках"})}, в списках которых ${whole(registered)} избирателей. Это ${rounded(ofCountry, 1)} участков и ${rounded(ofVoters, 1)} избирателей страны.`,
        avoid: ({tables: counts}) =>
          `«Так проголосовала страна»: участки выбраны не случайно. И не складывайте ${list(counts.map(whole))}: как связаны таблицы, не сказано.`,
      },
      largest: {
        say: ({party, tables: rows}, {party: name}) =>
          `${quoted(name(party))} – первая во всех трёх подсчётах наблюдателей: ${list(rows.map(({table, percent: own}) => `${percent(own)} бюллетеней (${tables[table]})`))}.`,
        avoid: ({said, inCities}) =>
          `«От ${percent(said.least)} до ${percent(said.greatest)}»: в таблице городов – ${percent(inCities)}.`,
      },
      share: {
        say: ({party, observed, official, valid}, {party: name}) =>
          `У партии ${quoted(name(party))} на участках наблюдателей ${percent(observed)} бюллетеней. Официально – ${rounded(inPercent(official), 1)} выданных бюллетеней, или ${rounded(inPercent(valid), 1)} действительных голосов.`,
        avoid: ({observed, official, valid}) =>
          `${percent(observed)} против ${rounded(inPercent(valid), 1)}: это доли от разного. Сравнивать нужно с ${rounded(inPercent(official), 1)}.`,
      },
      turnout: {
        say: ({observed, official}) =>
          `На участках наблюдателей на выборах в Мажилис проголосовали ${percent(observed)} избирателей. Официально бюллетени получили ${rounded(inPercent(official), 2)} избирателей страны.`,
        avoid: ({said, tables: rows}) =>
          `«Настоящая явка – ${percent(said.mean)}», «от ${percent(said.least)} до ${percent(said.greatest)}»: в таблицах ${list(rows.map(percent))}.`,
      },
      "lists-mazhilis": {
        say: ({threshold, parties: named, inside, withSeats}, {party: name}) =>
          `В таблице Мажилиса у наблюдателей выше ${percent(threshold)}, что бы ни округляли, – ${parties(inside)}: ${partyList(named.map(name))}. Официально мандаты получили ${parties(withSeats)}.`,
        avoid: ({fifth}, {party: name}) =>
          `«В Мажилис прошли четыре партии»: ${quoted(name(fifth))} – пятая.`,
      },
      "lists-maslikhats": {
        say: ({threshold, parties: named}, {party: name}) =>
          `В обеих таблицах маслихатов выше ${percent(threshold)} одни и те же четыре партии: ${partyList(named.map(name))}.`,
        avoid: () => "Мандаты по городам и областям: ни город, ни область в заявлении не названы.",
      },
      invalid: {
        say: ({observed, before, beforeDate}) =>
          `На участках наблюдателей на выборах в Мажилис недействительны ${percent(observed)} бюллетеней. В ${year(beforeDate)} году официально по стране – ${rounded(inPercent(before), 2)}.`,
        avoid: ({said}) =>
          `«С ${percent(said.before)} до ${percent(said.now)}»: ${percent(said.before)} – не официальное число, ${percent(said.now)} – не из таблицы Мажилиса, а выборка – не страна.`,
      },
      funding: {
        say: ({rate, votes, paid}) =>
          `Государство платит ${decimal(rate / 10, 1)} тенге в год за каждый голос партии с мандатами: за ${counted(Number(votes), {one: "голос", few: "голоса", other: "голосов"})} – ${millions(paid)} млн тенге в год.`,
        avoid: () => "«Столько-то украли»: сколько голосов лишние, никто не показал.",
      },
      constant: {
        say: ({party, elections, since}, {party: name}) =>
          `По официальным итогам ${quoted(name(party))} была первой на всех ${whole(elections)} выборах в Мажилис с ${year(since)} года.`,
        avoid: () => "«На всех выборах в Казахстане»: других выборов в наших источниках нет.",
      },
    },
    sourcesLine: "Источники:",
    dataOf: (day) => `Данные выборов ${date(day)}`,
  },

  beside: {
    heading: "Официально и по наблюдениям",
    lead: "10 января 2021 года, Мажилис: подсчёт ЦИК по стране и подсчёт наблюдателей на их участках.",
    base: "База одна: явка – в процентах избирателей в списках, остальное – в процентах бюллетеней. В официальном подсчёте это избиратели, получившие бюллетени. Наблюдаемая доля может быть на полпункта больше или меньше напечатанной.",
    turnout: "Явка",
    invalid: "Недействительные бюллетени",
    invalidShort: "Недействительные",
    official: "Официально",
    observed: "Наблюдатели",
    difference: "Наблюдатели минус официально",
    row: "Показатель",
    points: (points) => `${points} п. п.`,
    valid: (party, share) =>
      `ЦИК объявляет доли от действительных голосов: так у партии ${quoted(party)} ${share}. Официальные недействительные бюллетени посчитаны вместе с неучтёнными.`,
    text: (rows) => `Официальные и наблюдаемые показатели: ${rows.join("; ")}.`,
    one: (name, official, observed) => `${name}: официально ${official}, наблюдатели ${observed}`,
  },

  invalid: {
    heading: "Недействительные бюллетени",
    lead: "В процентах бюллетеней. Данные наблюдателей – целые проценты, плюс-минус полпункта.",
    official: (when) => `Официально, ${when}`,
    together: "недействительные и неучтённые вместе",
    atMost: (share) => `≤ ${share}`,
    note: (share) =>
      `За 2021 год официально известны недействительные и неучтённые бюллетени вместе, ${share}: недействительных не больше этого.`,
    said: (when) => `Текст заявления, ${when}`,
    saidKey: "Текст заявления",
    table: (table) => `Наблюдатели: ${table}`,
    text: (rows) => `Недействительные бюллетени, в процентах бюллетеней: ${rows.join("; ")}.`,
    ballots: (invalid, cast) => `${invalid} из ${cast}`,
    count: "Бюллетени",
    share: "Доля",
    source: "Чьи данные",
  },

  protocols: {
    heading: "Протоколы, участок за участком",
    lead: "Выберите выборы и чей это подсчёт.",
    none: "Протоколов участков этих выборов нет: известны только итоги.",
    waits: "Протоколы загружаются…",
    failed: "Протоколы не загрузились. Утверждения и сравнения выше работают и без них.",
    retry: "Попробовать ещё раз",
    reconstructed: "ВОССТАНОВЛЕНО: это ничьи протоколы",
    reconstructedPart: (drawn, own) => `ВОССТАНОВЛЕНО: ${whole(drawn)} из ${ofStations(own)}`,
    reconstructedLong:
      "Эти протоколы восстановлены: придуманы так, чтобы вместе дать опубликованные итоги. Всё, что видно на картинке между итогами, – разброс, форма, странные участки – получено жребием и ничего не доказывает.",
    loaded: "Загружено вами, не проверено",
    table: "Таблица",
    turnout: "Явка",
    share: (party) => `${party}, доля бюллетеней`,
    stations: "Участки",
    registered: "Избиратели",
    region: "Регион",
    station: "Участок",
    all: "все вместе",
    country: "Все участки",

    scatter: "Явка и доля победителя",
    scatterDots: (own) => `Точка – избирательный участок, всего ${own}.`,
    scatterBins: (own, points) =>
      `Участков ${own}, точки закрыли бы друг друга, поэтому они посчитаны по квадратам ${points} × ${points} п. п.`,
    scatterKey: (points) => `Участков в квадрате ${points} × ${points} п. п.:`,
    scatterText: (own, turnout, party, share) =>
      `Участки (${own}) по явке и доле партии ${quoted(party)}; все вместе: явка ${turnout}, ${quoted(party)} ${share}`,
    reading:
      "Если с явкой растёт доля одной партии, об этом стоит спросить. Само по себе это ничего не доказывает: город и село тоже различаются.",
    without: (own) => `Без избирателей в списках или бюллетеней: ${stations(own)}, места на графике нет.`,
    beyond: (own) => `Выше 100 %: ${stations(own)}, стоят у края.`,

    histogram: "Как распределена явка",
    histogramLead: (points) => `Отрезки по ${points} п. п.: процент участков и процент избирателей.`,
    byStations: "участков",
    byVoters: "избирателей",
    histogramText: (from, to, own, voters) => `от ${from} до ${to}: ${own} участков, ${voters} избирателей`,
    stretch: "Явка",

    regions: "Регионы",
    regionsOfficial: "Явка официальная; избиратели и голоса по регионам восстановлены.",
    regionsMadeUp: "Регионы в заявлении не названы: эти зоны придуманы, как и участки в них.",
    noRegions: "В этих протоколах регионов нет.",
    regionsFirst: (shown, of) => `Первые ${whole(shown)} из ${whole(of)} по явке; в таблице – все.`,
    regionText: (region, turnout, share) => `${region}: явка ${turnout}, победитель ${share}`,

    firstRows: (shown, more) => `Первые строки, ${whole(shown)}; ещё ${whole(more)} – в файле.`,
    download: "Скачать всё (CSV)",
  },

  findings: {
    heading: "Сходятся ли протоколы?",
    lead: "Каждый протокол сверяется с соотношениями, которым должны отвечать его числа. Если соотношение нарушено, протокол остаётся, но с пометкой.",
    none: (own) => `Проверено: ${protocols(own)}. Соотношения не нарушены ни в одном.`,
    noneReconstructed:
      "О настоящих протоколах это не говорит ничего: эти составлены так, чтобы соотношения выполнялись. Загрузите настоящие и посмотрите, что в них.",
    summary: (marked, own, errors, warnings) =>
      `С пометкой ${whole(marked)} из ${ofProtocols(own)}: с ошибкой – ${whole(errors)}, только с предупреждением – ${whole(warnings)}.`,
    notGiven: (counts) =>
      `Этих чисел нет ни в одном протоколе, и то, что от них зависит, не проверено: ${list(counts)}.`,
    relations: {
      "box-adds-up": "Бюллетени в урне – это голоса, «Против всех» и недействительные вместе",
      "cast-within-issued": "В урне не больше бюллетеней, чем выдано",
      "issued-within-received": "Выдано не больше, чем получил участок",
      "received-is-spent": "Полученное выдано или погашено",
      "cast-within-registered": "В урне не больше бюллетеней, чем избирателей в списке",
      "received-within-reserve": "Бюллетеней больше, чем избирателей, самое большее на 1 %",
      "station-size": "На участке не больше 3 000 избирателей",
      "whole-number": "Каждое число целое, от 0",
      "station-once": "Ни один участок не повторяется",
    },
    articles: {
      "box-adds-up": "ст. 43, п. 4, 4-1",
      "cast-within-issued": "ст. 43, п. 4",
      "issued-within-received": "ст. 43, п. 4",
      "received-is-spent": "ст. 43, п. 4",
      "cast-within-registered": null,
      "received-within-reserve": "ст. 37",
      "station-size": "закон о выборах",
      "whole-number": null,
      "station-once": null,
    },
    severities: {error: "ошибка", warning: "предупреждение"},
    relation: "Соотношение",
    severity: "Вес",
    article: "Закон",
    count: "Найдено",
    every: "все",
    column: "Число",
    found: "Стоит",
    expected: "Должно быть",
    atMost: (count) => `не больше ${count}`,
    wholeNumber: "целое число от 0",
    filter: "Что показать",
    listed: {
      all: (_, own) => `Найдено: ${whole(own)}.`,
      first: (shown, own) => `Показано ${whole(shown)} из ${whole(own)}; в файле – все.`,
    },
    noneListed: "Такого не найдено.",
    reset: "Показать все",
    columns: {
      registered: "избиратели в списке",
      received: "получено бюллетеней",
      issued: "выдано бюллетеней",
      cast: "бюллетени в урне",
      invalid: "недействительные",
      cancelled: "погашенные бюллетени",
      against_all: "«Против всех»",
      station: "участок",
    },
    votesOf: (party) => `голоса: ${party}`,
  },

  effect: {
    heading: "Если протоколы с пометкой не считать?",
    lead: "Мандаты по оставшемуся, по тем же правилам.",
    nothing: "Пометок нет, исключать нечего.",
    law: (day) => `Закон на ${date(day)}`,
    reader: "Правила из вашей ссылки",
    readerHint: "Правила пришли из лаборатории через адрес страницы.",
    all: "Все протоколы",
    withoutErrors: "Без ошибок",
    withoutAny: "Без ошибок и предупреждений",
    leftOut: (own, votes) => `Исключено: ${protocols(own)}, голосов ${votes}`,
    same: "Мандаты не меняются.",
    changed: (rows) => `Меняется: ${list(rows)}.`,
    noAnswer: {
      "nothing-left": "Считать нечего.",
      "not-computable": "По оставшемуся посчитать нельзя.",
    },
    openLab: "В лабораторию",
    votesNow: "Голоса",
  },
};
