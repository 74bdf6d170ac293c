import type {Count} from "../../core/count.js";
import {percentCut, percentRaised} from "../../core/share.js";
import type {Place, PlacedPercent, Side} from "../../statement/claims/claim.js";
import {
  formats,
  ofProtocols,
  ofSeats,
  ofStations,
  parties as partyList,
  protocols,
  quotation,
  quoted,
  seats,
  stations,
} from "../../words/grammar/ru.js";
import {inMillions, inPercent} from "./shares.js";
import {capital, seatList, year} from "./wording.js";
import type {EvidenceMessages} from "./words.js";

const {whole, percent, number, rounded, decimal, fixed, date, list, counted} = formats;

const parties = (value: number) => counted(value, {one: "партия", few: "партии", other: "партий"});
const millions = (tenths: number | bigint) => fixed(inMillions(tenths), 0);
/** After «не меньше», «в каждом» and the like: 168 901 бюллетеня, 168 902 бюллетеней. */
const ofBallots = (value: Count) => counted(value, {one: "бюллетеня", other: "бюллетеней"});
const ofVotersCounted = (value: Count) => counted(value, {one: "избирателя", other: "избирателей"});
/** After «на»: на 1 участке, на 192 участках. */
const atStations = (value: number) => counted(value, {one: "участке", other: "участках"});

/** After «из»: из 1 округа, из 29 округов. */
const ofDistricts = (value: number) => counted(value, {one: "округа", other: "округов"});

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
  within: () => "Все три таблицы лежат в этих пределах; данные по регионам не опубликованы.",
  outside: ({outside}: {readonly outside: readonly PlacedPercent[]}) =>
    `В таблице в целом ${list(outside.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}: общее значение не может выйти за пределы значений его частей.`,
};

/** A printed share beside a range that is claimed. */
const againstRange = (least: number, greatest: number): Readonly<Record<Place, string>> => ({
  inside: "в этих пределах",
  touches: "в этих пределах",
  outside: `вне пределов ${number(least)}–${percent(greatest)} при любом округлении`,
});
/** A printed share beside the one share that is claimed. */
const againstSaid: Readonly<Record<Place, string>> = {
  inside: "как в тексте",
  touches: "с учётом округления совпадает с текстом",
  outside: "другое число при любом округлении",
};
const onSide: Readonly<Record<Side, string>> = {
  in: "проходит",
  out: "не проходит",
  either: "может пройти, а может и нет",
};
const countedBy = {voters: "с учётом числа избирателей", tables: "простое среднее таблиц"} as const;
const ofLawfulSize = {within: "не больше", above: "больше"} as const;
const byLawWord = {possible: "возможно", impossible: "невозможно"} as const;

/** What says, in the sentence itself, that the observers' stations are not the country. */
const notDrawn = "выбранных не случайно";

/** The words of the evidence page in Russian. */
export const ru: EvidenceMessages = {
  title: "Проверка заявления",
  lead: "Что утверждает заявление наблюдателей 2021 года – каждая фраза пересчитана; что из этого можно говорить; подсчёт ЦИК рядом с подсчётом наблюдателей; протоколы каждого участка.",
  sample: (own, all, ofAll, ofVoters) =>
    `Подсчёт наблюдателей охватывает ${whole(own)} из ${ofStations(all)} страны (${ofAll}), на них ${ofVoters} её избирателей. Участки выбраны не случайно: по ним нельзя судить о стране.`,

  verdicts: {
    holds: "подтверждается",
    "holds-after-rounding": "верно с учётом округления",
    "holds-in-part": "подтверждается отчасти",
    "contradicted-by-tables": "противоречит своим таблицам",
    "contradicted-by-official": "противоречит официальным данным",
    "cannot-be-checked": "проверить нельзя",
  },
  tables,

  claims: {
    heading: "Что утверждает заявление, фраза за фразой",
    lead: (sentences) =>
      `${counted(sentences, {one: "фраза заявления говорит", few: "фразы заявления говорят", other: "фраз заявления говорят"})} о том, что либо верно, либо неверно. Одна фраза – одно утверждение, и всё, что в ней сказано, проверено по отдельности. Пересчёт сделан по таблицам самого заявления и по официальным данным, в целых числах: напечатанные 32 % – это любое число от 31,5 до почти 32,5 %. Мнения и рекомендации утверждениями не считаются.`,
    count: {
      holds: (claims) => `подтверждается: ${whole(claims)}`,
      "holds-after-rounding": (claims) => `верно с учётом округления: ${whole(claims)}`,
      "holds-in-part": (claims) => `подтверждается отчасти: ${whole(claims)}`,
      "contradicted-by-tables": (claims) => `противоречит таблицам самого заявления: ${whole(claims)}`,
      "contradicted-by-official": (claims) => `противоречит официальным данным: ${whole(claims)}`,
      "cannot-be-checked": (claims) => `проверить нельзя: ${whole(claims)}`,
    },
    sentences: {
      obstacles: "Препятствия наблюдению",
      "official-wrong": "Официальные итоги",
      outsiders: "Непарламентские партии",
      winner: "Партия-победитель",
      admitted: "Партии, прошедшие порог",
      invalid: "Недействительные бюллетени",
      turnout: "Явка",
      funding: "Бюджетные деньги за голоса",
      population: "Проголосовавшие и население",
    },
    whole: "Фраза в целом:",
    ownHeading: "Что ещё видно из таблиц",
    ownLead:
      "Это наши собственные проверки, а не утверждения заявления: сходятся ли числа в таблицах и что остаётся нерешённым.",
    origins: {
      printed: "напечатано в таблице",
      follows: "следует из рекомендации 3 и таблицы",
    },
    arithmetic: "Расчёт",
    needed: "Что нужно для проверки",
    quoted: "Словами заявления, по-казахски:",
    reading: "Как это прочитано при восстановлении:",
    alternative: "Другое прочтение:",
    words: {
      obstacles: {
        said: () => "Независимому наблюдению чинили множество препятствий.",
        found: () =>
          "Ни один случай в заявлении не назван: ни участок, ни день, ни документ. Отчёт, где они могут быть, не приложен.",
        lines: () => [
          "Акты, жалобы и решения судов по каждому участку.",
          "БДИПЧ ОБСЕ в итоговом отчёте о стране призывает не применять правила о наблюдателях от граждан ограничительно. Это о стране в целом: фразу заявления отчёт не подтверждает и не опровергает.",
        ],
      },
      "official-wrong": {
        said: () => "Официальные итоги выборов неверны.",
        found: ({stations: own, country}) =>
          `По ${whole(own)} участкам наблюдателей из ${whole(country)} в стране нельзя ни подтвердить, ни опровергнуть общий итог; сколько голосов приписано или убавлено, не установлено.`,
        lines: ({stations: own}) => [
          `Два протокола одного и того же участка – копия, выданная наблюдателям, и тот, что вошёл в итог, – по этим ${whole(own)} участкам или по другим.`,
          "Ни того ни другого в наших источниках нет. БДИПЧ ОБСЕ в промежуточном отчёте называет публикацию результатов среди своих рекомендаций, которые не выполнены.",
        ],
      },
      "constant-winner": {
        said: ({party}, {party: name}) => `${quoted(name(party))} побеждает на всех выборах.`,
        found: ({party, later, won, stood, from, to, renamedIn}, {party: name}) =>
          `${quoted(name(party))} – первая на ${whole(won)} из ${whole(stood)} выборов в Мажилис с ${from} по ${to} год (в ${list(renamedIn)} году – под названием ${quoted(name(later))}). В заявлении сказано обо всех выборах, а голосов на президентских и на большинстве местных выборов в наших источниках нет.`,
        lines: ({elections}, {party: name}) =>
          elections.map(
            ({date: day, party, votes, share}) =>
              `${date(day)}: ${quoted(name(party))}, голосов ${whole(votes)}, ${rounded(inPercent(share), 2)} действительных`,
          ),
      },
      largest: {
        said: ({party}, {party: name}) =>
          `По протоколам наблюдателей больше всего голосов у партии ${quoted(name(party))}.`,
        found: ({party, first, of}, {party: name}) =>
          `${quoted(name(party))} – первая в ${whole(first)} таблицах из ${whole(of)}, и отрыв больше погрешности округления.`,
        lines: ({party, tables: rows}, {party: name}) =>
          rows.map(
            ({table, percent: own, next}) =>
              `${capital(tables[table])}: ${name(party)} ${percent(own)}, следующая – ${name(next.party)}, ${percent(next.percent)}`,
          ),
      },
      "winner-range": {
        said: ({party, least, greatest}, {party: name}) =>
          `${quoted(name(party))} получила от ${percent(least)} до ${percent(greatest)} голосов в зависимости от региона.`,
        found: rangeFound,
        lines: ({least, greatest, tables: rows}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstRange(least, greatest)[place]}`,
          ),
          "Если речь только о Мажилисе, такие пределы возможны; регионы не названы.",
        ],
      },
      "shares-sum": {
        said: ({table}) => `Доли ${inTable[table]} – это доли всех бюллетеней, и вместе они дают 100 %.`,
        found: ({sum, range}) =>
          `В сумме ${percent(sum)}. Так напечатанные доли могут дать от ${percent(inPercent(range.least))} до почти ${percent(inPercent(range.below))}.`,
        lines: ({percents, sum, count, off}) => [
          `${percents.map((one) => whole(one)).join(" + ")} = ${whole(sum)}`,
          `Каждое из ${whole(count)} чисел может расходиться на полпункта: вместе ±${decimal(off, 1)} п. п.`,
        ],
      },
      admitted: {
        said: ({table, threshold, named}, {party: name}) =>
          `Порог ${percent(threshold)} ${inTable[table]} прошли четыре партии: ${partyList(named.map(name))}.`,
        found: {
          sure: ({threshold, inside}, {party: name}) =>
            `При любом округлении выше ${percent(threshold)} – ${parties(inside.length)}: ${partyList(inside.map(name))}.`,
          open: ({threshold, inside, either}, {party: name}) =>
            `При любом округлении выше ${percent(threshold)} – ${parties(inside.length)}: ${partyList(inside.map(name))}. Зависит от округления: ${partyList(either.map(name))}.`,
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
          `У партии ${quoted(name(party))} ${inTable[table]} ${percent(own)} – ровно тот порог ${percent(threshold)}, который предлагает заявление.`,
        found: {
          in: ({range, threshold}) =>
            `От действительных бюллетеней это от ${rounded(inPercent(range.least), 2)} до почти ${rounded(inPercent(range.below), 2)}: при пороге ${percent(threshold)} партия проходит.`,
          out: ({range, threshold}) =>
            `От действительных бюллетеней это от ${rounded(inPercent(range.least), 2)} до почти ${rounded(inPercent(range.below), 2)}: при пороге ${percent(threshold)} партия не проходит.`,
          either: ({range, threshold}) =>
            `От действительных бюллетеней это от ${rounded(inPercent(range.least), 2)} до почти ${rounded(inPercent(range.below), 2)}: при пороге ${percent(threshold)} партия может пройти, а может и нет.`,
        },
        lines: ({party, house, seats: held}, {party: name}) => [
          `В маслихате, где ${seats(house)}, при остальных голосах как в восстановленных протоколах: если ${quoted(name(party))} проходит, у неё ${seats(held.in)}, если нет – ${seats(held.out)}`,
          "Размер маслихата – наше допущение: ни город, ни область в заявлении не названы.",
        ],
      },
      level: {
        said: ({table, parties: pair, percents}, {party: name}) =>
          `У партий ${partyList(pair.map(name))} ${inTable[table]} поровну: ${percent(percents[0])}.`,
        found: {
          deciding: ({hidden, deciding}) =>
            `Одна может опережать другую на величину до ${ofBallots(hidden)}, и в таблице этого не видно. Только от этого зависит один мандат в маслихате, где ${deciding.map(whole).join(" или ")} мандатов.`,
          idle: ({hidden}) =>
            `Одна может опережать другую на величину до ${ofBallots(hidden)}, и в таблице этого не видно. Только от этого ни один мандат не зависит.`,
        },
        lines: ({parties: pair, houses}, {party: name}) => [
          ...houses.map(
            ({house, first, even, second}) =>
              `Всего ${seats(house)}; у партий ${partyList(pair.map(name))}: ${first.join(" и ")}, если впереди первая; ${even.join(" и ")}, если поровну (впереди зарегистрированная раньше); ${second.join(" и ")}, если впереди вторая`,
          ),
          "Голоса остальных партий взяты как в восстановленных протоколах; их округление тоже может передвинуть мандат.",
        ],
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
          "Почему они не прошли, арифметика не скажет. О партиях, которые не были зарегистрированы, пересчитать нечего.",
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
            `${whole(invalid)} недействительных из ${ofBallots(cast)} = ${rounded(share, 3)}`,
            `Откуда взяты ${percent(said)}, в заявлении не сказано.`,
          ]),
      },
      "invalid-now": {
        said: ({said}) => `На этих выборах испорчено ${percent(said)} бюллетеней.`,
        found: ({tables: rows}) =>
          `В таблицах заявления – ${list(rows.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}. Фраза сравнивает выборы в Мажилис, поэтому смотрим на его таблицу.`,
        lines: ({tables: rows, official}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstSaid[place]}`,
          ),
          ...official.map(
            ({invalid, cast, percent: share}) =>
              `Официальный подсчёт 2021 года, вся страна: ${whole(invalid)} из ${whole(cast)} = ${rounded(share, 2)}, недействительные и неучтённые вместе`,
          ),
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
        said: ({said}) => `Явка в среднем – ${percent(said)}.`,
        found: ({said, tables: rows}) =>
          `В таблицах – ${list(rows.map(({percent: own}) => percent(own)))}. С учётом числа избирателей ${percent(said)} из них не выходит; среднее по регионам могло бы таким быть, но ни один регион не опубликован.`,
        lines: ({means}) =>
          means.map(
            ({of, by, share}) =>
              `${capital(of.map((table) => tables[table]).join(" + "))}, ${countedBy[by]}: ${rounded(inPercent(share), 2)}`,
          ),
      },
      unused: {
        said: ({table, voted, unused}) =>
          `Проголосовали ${percent(voted)} избирателей, не использовано ${percent(unused)} бюллетеней ${inTable[table]}.`,
        found: {
          even: () => "Вместе 100 %, столько же, сколько избирателей.",
          within: ({sum, fewest, most, stations: own, reserve, spare}) =>
            `Вместе ${percent(sum)}. Для этого нужно не меньше ${ofBallots(fewest)}; по закону на ${atStations(own)} может быть не больше ${whole(most)}: резерв в ${percent(reserve)} каждый участок может округлить вверх. Значит, такое возможно, но запас – всего ${whole(spare)}.`,
          beyond: ({sum, fewest, most, stations: own, reserve, spare}) =>
            `Вместе ${percent(sum)}. Для этого нужно не меньше ${ofBallots(fewest)}; по закону на ${atStations(own)} может быть не больше ${whole(most)}, даже если резерв в ${percent(reserve)} каждый участок округлил вверх: не хватает ${whole(spare)}.`,
        },
        lines: ({voted, unused, sum, registered, fewest, most, cutOff, stations: own, reserve, country}) => [
          `${whole(voted)} + ${whole(unused)} = ${whole(sum)}`,
          `Наименьшее число бюллетеней при таких процентах (избирателей ${whole(registered)}): ${whole(fewest)}`,
          `Избиратели и резерв в ${percent(reserve)} (ст. 37, п. 3), округлённый вверх на каждом из ${ofStations(own)}: не больше ${whole(most)}; если отбросить дробь один раз для всех: ${whole(cutOff)}`,
          `По стране ЦИК дробь отбросила: ${whole(country.ballots)} бюллетеней на ${ofVotersCounted(country.registered)}. Как округляли участки, неизвестно.`,
        ],
      },
      funding: {
        said: () => "Бюджетное финансирование партий прямо зависит от числа голосов.",
        found: ({year: of, rate, votes, paid}) =>
          `В ${of} году партиям с мандатами в Мажилисе полагалось по ${decimal(rate / 10, 1)} тенге за голос: ${millions(paid)} млн тенге за ${counted(Number(votes), {one: "голос", few: "голоса", other: "голосов"})} по официальным итогам.`,
        lines: ({rate, rates, votes, paid}) => [
          `${counted(Number(votes), {one: "голос", few: "голоса", other: "голосов"})} за партии с мандатами × ${decimal(rate / 10, 1)} тенге = ${millions(paid)} млн тенге в год`,
          `Тенге за голос в год: ${rates.map(({from, tenge}) => `с ${date(from)} – ${decimal(tenge, 2)}`).join("; ")}`,
          "Было ли посягательство на бюджет незаконным, как сказано во фразе дальше, арифметика не скажет.",
        ],
      },
      population: {
        said: ({said}) => `Проголосовавшие – это ${percent(said)} населения страны.`,
        found: ({said, turnout, voters, share, wanted}) =>
          `При явке ${percent(turnout)} из самого заявления это ${whole(voters.middle)} человек, или ${rounded(inPercent(share.middle), 1)} населения; ${percent(said)} населения – это ${whole(wanted.voters)}.`,
        lines: ({said, turnout, registered, people, day, voters, share, wanted, official}) => [
          `Население на ${date(day)}: ${whole(people)}`,
          `${percent(turnout)} от ${ofVotersCounted(registered)} в списках = ${whole(voters.middle)}; ${percent(turnout)} округлены, поэтому от ${whole(voters.least)} до ${whole(voters.most)}, или от ${rounded(inPercent(share.least), 1)} до ${rounded(inPercent(share.most), 1)} населения`,
          `Чтобы вышло ${percent(said)} населения, явка должна быть ${rounded(inPercent(wanted.turnout), 1)} избирателей в списках: такой нет ни в одной таблице`,
          `По официальному подсчёту получившие бюллетени – ${rounded(inPercent(official), 1)} населения`,
        ],
      },
      stations: {
        said: ({tables: rows}) =>
          `Подсчёт охватывает: ${rows.map(({table, stations: own, registered}) => `${stations(own)}, избирателей ${whole(registered)} (${tables[table]})`).join("; ")}.`,
        found: ({rest}) =>
          `Список участков не опубликован. Как связаны таблицы, не сказано: у Мажилиса участков на ${whole(rest.stations)}, а избирателей на ${whole(rest.registered)} больше, чем в обеих таблицах маслихатов вместе.`,
        lines: ({tables: rows, rest, turnout, largest, byLaw, country}) => [
          ...rows.map(
            ({table, stations: own, registered, votersEach, size}) =>
              `${capital(tables[table])}: ${whole(registered)} ÷ ${whole(own)} = ${whole(votersEach)} избирателей на участок, ${ofLawfulSize[size]} законных ${whole(largest)}`,
          ),
          `Если участки маслихатов входят в участки Мажилиса, на ${stations(rest.stations)} остаётся ${whole(rest.registered)} избирателей: по закону это ${byLawWord[byLaw]}, явка там – от ${rounded(turnout.least, 0)} до ${rounded(turnout.most, 0)}, если каждый брал оба бюллетеня`,
          `Страна: ${stations(country.stations)}, избирателей ${whole(country.registered)}`,
        ],
      },
    },
  },

  safe: {
    heading: "Что можно говорить публично",
    lead: "В каждой фразе есть день, от чего считается доля и чего она не значит; говорите именно этими словами.",
    print: "Напечатать этот список",
    printHint:
      "Не больше двух страниц А4, чёрным по белому: эти два списка с источниками. Остальная часть страницы не печатается.",
    say: "Можно",
    avoid: "Не говорите",
    notSay: "Чего лучше не говорить",
    notSayLead:
      "Эти утверждения заявления противоречат его же таблицам или официальным данным либо их нельзя проверить.",
    because: "Почему",
    words: {
      sample: {
        say: ({day, stations: own, registered, ofStations: ofCountry, ofVoters}) =>
          `Независимые наблюдатели, по их собственному заявлению, ${date(day)} посчитали голоса на выборах в Мажилис на ${atStations(own)}, ${notDrawn}, где в списках ${whole(registered)} избирателей: это ${rounded(ofCountry, 1)} участков и ${rounded(ofVoters, 1)} избирателей страны.`,
        avoid: ({tables: counts}) =>
          `«Так проголосовала страна». И не складывайте участки трёх таблиц, ${list(counts.map(whole))}: как они связаны, не сказано.`,
      },
      largest: {
        say: ({day, party, tables: rows}, {party: name}) =>
          `${date(day)} на участках наблюдателей, ${notDrawn}, ${quoted(name(party))} была первой во всех трёх подсчётах: ${list(rows.map(({table, percent: own, stations: counted}) => `${percent(own)} бюллетеней (${tables[table]}, ${stations(counted)})`))}.`,
        avoid: ({said, inCities}) =>
          `«От ${percent(said.least)} до ${percent(said.greatest)} в зависимости от региона». В таблице городов в целом – ${percent(inCities)}.`,
      },
      share: {
        say: ({day, party, stations: own, observed, official, valid, turnout, places}, {party: name}) =>
          `${date(day)} на ${atStations(own)} наблюдателей, ${notDrawn}, у партии ${quoted(name(party))} было ${percent(observed)} бюллетеней на выборах в Мажилис, а официально по всей стране – ${rounded(inPercent(official), 1)} выданных бюллетеней (${rounded(inPercent(valid), 1)} действительных голосов); это разные места, а места различаются: официальная явка была ${percent(places.almaty)} в городе Алматы, ${percent(places.capital)} в столице и ${rounded(inPercent(turnout), 2)} по стране.`,
        avoid: ({observed, valid}) =>
          `«${percent(observed)}, а не ${rounded(inPercent(valid), 1)}». Первое – доля бюллетеней на некоторых участках, второе – доля действительных голосов по стране.`,
      },
      turnout: {
        say: ({day, stations: own, observed, official, places}) =>
          `${date(day)} на ${atStations(own)} наблюдателей, ${notDrawn}, на выборах в Мажилис проголосовали ${percent(observed)} избирателей в списках, а официально по всей стране бюллетени получили ${rounded(inPercent(official), 2)} избирателей в списках; это разные места, а места различаются: официально явка была ${percent(places.almaty)} в городе Алматы и ${percent(places.capital)} в столице.`,
        avoid: ({said, tables: rows}) =>
          `«Настоящая явка – ${percent(said.mean)}» или «от ${percent(said.least)} до ${percent(said.greatest)}». В таблицах – ${list(rows.map(percent))}.`,
      },
      "lists-mazhilis": {
        say: ({day, stations: own, threshold, parties: named, inside, withSeats}, {party: name}) =>
          `В таблице наблюдателей о Мажилисе за ${date(day)} (${stations(own)}, ${notDrawn}) при любом округлении выше ${percent(threshold)} действительных бюллетеней – ${parties(inside)}: ${partyList(named.map(name))}; официально по всей стране мандаты получили ${parties(withSeats)}.`,
        avoid: ({fifth}, {party: name}) =>
          `«В Мажилис прошли четыре партии». В таблице ${quoted(name(fifth))} – пятая.`,
      },
      "lists-maslikhats": {
        say: ({day, stations: [city, oblast], threshold, parties: named}, {party: name}) =>
          `В обеих таблицах наблюдателей о маслихатах за ${date(day)} (${whole(city)} и ${stations(oblast)}, ${notDrawn}) при любом округлении выше ${percent(threshold)} действительных бюллетеней одни и те же четыре партии: ${partyList(named.map(name))}.`,
        avoid: () => "Мандаты по городам и областям: ни город, ни область в заявлении не названы.",
      },
      invalid: {
        say: ({day, stations: own, observed, before, beforeDate, now}) =>
          `${date(day)} на ${atStations(own)} наблюдателей, ${notDrawn}, недействительны ${percent(observed)} бюллетеней на выборах в Мажилис; официально по всей стране это ${rounded(inPercent(before), 2)} бюллетеней в ${year(beforeDate)} году и не больше ${rounded(inPercent(now), 2)} в ${year(day)}, где посчитаны и неучтённые.`,
        avoid: ({said}) =>
          `«Выросли с ${percent(said.before)} до ${percent(said.now)}». ${percent(said.before)} – не официальное число, ${percent(said.now)} – не из таблицы Мажилиса.`,
      },
      funding: {
        say: ({year: of, rate, votes, paid}) =>
          `В ${of} году партиям с мандатами в Мажилисе полагалось из бюджета по ${decimal(rate / 10, 1)} тенге за каждый голос по официальным итогам, ${millions(paid)} млн тенге за ${counted(Number(votes), {one: "голос", few: "голоса", other: "голосов"})}; с тех пор ставку несколько раз повышали.`,
        avoid: () => "«Столько-то украли». Сколько голосов приписано, не установлено.",
      },
      constant: {
        say: ({byName, count, from, to}, {party: name}) =>
          `По официальным итогам ${quoted(name(byName[0].own))} была первой на всех ${whole(count)} выборах в Мажилис с ${from} по ${to} год: ${byName.map(({own, years}) => `под названием ${quoted(name(own))} – в ${list(years)} ${years.length === 1 ? "году" : "годах"}`).join("; ")}.`,
        avoid: () => "«На всех выборах в Казахстане». Других выборов в наших источниках нет.",
      },
      districts: {
        say: ({day, party, later, threshold, house, list: own, districts, most, before}, {party: name}) =>
          `При пороге ${percent(threshold)} и половине мандатов в округах, как предлагает заявление, официальные голоса ${year(day)} года дали бы партии ${quoted(name(party))} не меньше ${whole(own)} из ${ofSeats(house)}, если она не выиграет ни одного округа, и не больше ${whole(most)}, если выиграет все ${whole(districts)}; в ${year(before.date)} году она, как ${quoted(name(later))}, с ${rounded(inPercent(before.share), 1)} действительных голосов по спискам выиграла ${whole(before.won)} из ${ofDistricts(before.districts)}, самовыдвиженцы – ${whole(before.independents)}.`,
        avoid: ({most}) =>
          `«Реформа даёт ей ${seats(most)}». Это самое большее, и такого никто не предсказывал.`,
      },
    },
    sourcesLine: "Источники:",
    dataOf: (day) => `Данные выборов ${date(day)}`,
  },

  beyond: {
    heading: "Что решают участки, где никто не наблюдал",
    why: (own) =>
      `Погрешности здесь нет: она говорит, насколько может увести случай, когда участки выбраны жребием. Эти ${stations(own)} жребием не выбирал никто: наблюдатели пришли туда, куда смогли, и насколько это сдвинуло цифры, не знает ни одна формула. Поэтому сказано другое: насколько иными должны быть остальные участки, чтобы фраза обо всей стране оказалась неверной.`,
    taken: (registered, all, observed, others) =>
      `На этих участках зарегистрировано ${registered} из ${all} избирателей страны, это ${observed}. Принято, что остальные ${others} голосовали не реже, чем избиратели здесь. Числа округлены так, что каждая фраза остаётся верной.`,
    sentence: "Фраза обо всей стране",
    seen: (own) => `На этих участках: ${own}`,
    others: (others) => `Что решают остальные ${others} избирателей`,
    words: {
      admitted: {
        said: ({party, threshold}, {party: name}) =>
          `${quoted(name(party))} набирает ${percent(threshold)} действительных голосов`,
        seen: ({percent: own}) => `${percent(own)} бюллетеней`,
        decides: ({party, failsBelow}, {party: name}, others) =>
          `неверно, если остальные ${others} избирателей дали партии ${quoted(name(party))} меньше ${percent(percentCut(failsBelow, 2))} действительных голосов`,
        cannotFail: ({party, threshold}, {party: name}, others) =>
          `не может оказаться неверным, если остальные ${others} избирателей голосовали не чаще, чем избиратели здесь: даже без единого их голоса у партии ${quoted(name(party))} есть ${percent(threshold)} действительных голосов`,
        cannotHold: ({party, threshold}, {party: name}, others) =>
          `уже неверно, если остальные ${others} избирателей голосовали не чаще, чем избиратели здесь: даже если бы все они голосовали за партию ${quoted(name(party))}, она не набрала бы ${percent(threshold)} действительных голосов`,
      },
      first: {
        said: ({party}, {party: name}) => `${quoted(name(party))} на первом месте`,
        seen: ({percent: own, next}, {party: name}) =>
          `${percent(own)} бюллетеней; следующая партия – ${quoted(name(next.party))}, ${percent(next.percent)}`,
        decides: ({next, party, failsFrom}, {party: name}, others) =>
          `неверно, если среди остальных ${others} избирателей партия ${quoted(name(next.party))} опередила партию ${quoted(name(party))} на ${fixed(percentRaised(failsFrom, 2), 2)} пункта или больше (в долях бюллетеней)`,
        cannotFail: ({next, party}, {party: name}, others) =>
          `не может оказаться неверным, если остальные ${others} избирателей голосовали не чаще, чем избиратели здесь: даже со всеми их бюллетенями партия ${quoted(name(next.party))} остаётся позади партии ${quoted(name(party))}`,
        cannotHold: ({next, party}, {party: name}, others) =>
          `уже неверно, если остальные ${others} избирателей голосовали не чаще, чем избиратели здесь: даже со всеми их бюллетенями партия ${quoted(name(party))} не опережает партию ${quoted(name(next.party))}`,
      },
      "official-share": {
        said: ({party, official}, {party: name}) =>
          `Официальная доля верна: ${quoted(name(party))}, ${rounded(inPercent(official), 1)} действительных голосов`,
        seen: ({percent: own}) => `${percent(own)} бюллетеней`,
        decides: ({party, needs}, {party: name}, others) =>
          `оба подсчёта могут быть верны, только если остальные ${others} избирателей дали партии ${quoted(name(party))} от ${percent(percentCut(needs.least, 1))} до ${percent(percentRaised(needs.below, 1))} действительных голосов`,
        cannotFail: (_, __, others) =>
          `оба подсчёта могут быть верны, как бы ни голосовали остальные ${others} избирателей`,
        cannotHold: ({party}, {party: name}, others) =>
          `оба подсчёта сразу верны быть не могут: какую бы долю ни дали партии ${quoted(name(party))} остальные ${others} избирателей, они не сойдутся`,
      },
      "official-turnout": {
        said: ({official}) => `Официальная явка верна: ${rounded(inPercent(official), 2)}`,
        seen: ({percent: own}) => `проголосовали ${percent(own)}`,
        decides: ({needs}, _, others) =>
          `оба подсчёта могут быть верны, только если из остальных ${others} избирателей бюллетень получили от ${percent(percentCut(needs.least, 1))} до ${percent(percentRaised(needs.below, 1))}`,
        cannotFail: (_, __, others) =>
          `оба подсчёта могут быть верны при любой явке остальных ${others} избирателей`,
        cannotHold: (_, __, others) =>
          `оба подсчёта сразу верны быть не могут: они не сойдутся ни при какой явке остальных ${others} избирателей`,
      },
    },
    country: (decides) => `Для всей страны: ${decides}.`,
    noWhole: "Какие это города и области, не сказано, поэтому целого, с которым их сопоставить, нет.",
  },

  beside: {
    heading: "Два подсчёта рядом: ЦИК и наблюдатели",
    lead: "10 января 2021 года, Мажилис: подсчёт Центральной избирательной комиссии (ЦИК) по всей стране и подсчёт наблюдателей на их участках. Это подсчёты разных мест.",
    base: "Оба подсчёта – от одного и того же: явка – в процентах избирателей в списках, остальное – в процентах бюллетеней. В подсчёте ЦИК это избиратели, получившие бюллетени. Доля у наблюдателей может быть на полпункта больше или меньше напечатанной. Разница в таблице – число наблюдателей минус число ЦИК.",
    places: (almaty, capital) =>
      `Места различаются: официальная явка была ${almaty} в городе Алматы и ${capital} в столице, поэтому разница двух подсчётов может быть разницей мест.`,
    turnout: "Явка",
    invalid: "Недействительные бюллетени",
    invalidShort: "Недействительные",
    official: "ЦИК",
    observed: "Наблюдатели",
    difference: "Разница, п. п.",
    row: "Показатель",
    valid: (party, share) =>
      `ЦИК объявляет доли от действительных голосов: так у партии ${quoted(party)} ${share}. Недействительные бюллетени у ЦИК посчитаны вместе с неучтёнными.`,
    text: (rows) => `Показатели ЦИК и наблюдателей: ${rows.join("; ")}.`,
    one: (name, official, observed) => `${name}: ЦИК ${official}, наблюдатели ${observed}`,
  },

  invalid: {
    heading: "Недействительные бюллетени",
    lead: "В процентах бюллетеней. Данные наблюдателей – целые проценты, плюс-минус полпункта.",
    official: (when) => `ЦИК, ${when} год`,
    together: "вместе с неучтёнными",
    atMost: (share) => `≤ ${share}`,
    note: (share) =>
      `За 2021 год в подсчёте ЦИК недействительные и неучтённые бюллетени даны вместе, ${share}: недействительных не больше этого.`,
    said: (when) => `Текст заявления, ${when} год`,
    saidKey: "Текст заявления",
    table: (table) => `Наблюдатели: ${table}`,
    text: (rows) => `Недействительные бюллетени, в процентах бюллетеней: ${rows.join("; ")}.`,
    ballots: (invalid, cast) => `${invalid} из ${cast}`,
    count: "Бюллетени",
    share: "Доля",
    source: "Чьё число",
  },

  protocols: {
    heading: "Протоколы каждого участка",
    lead: "Выберите выборы и то, чей это подсчёт.",
    none: "Протоколов участков этих выборов нет: известны только итоги.",
    waits: "Протоколы загружаются…",
    failed: "Протоколы не загрузились. Утверждения и сравнения выше работают и без них.",
    retry: "Попробовать ещё раз",
    reconstructed: "ВОССТАНОВЛЕНО: это ничьи протоколы",
    reconstructedPart: (drawn, own) => `ВОССТАНОВЛЕНО: ${whole(drawn)} из ${ofStations(own)}`,
    reconstructedLong:
      "Эти протоколы восстановлены: придуманы так, чтобы вместе дать опубликованные итоги. Всё, что видно на графике помимо итогов, – разброс, форма, странные участки – получено случайным образом и ничего не доказывает.",
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
      "Если вместе с явкой растёт доля одной партии, стоит спросить почему. Само по себе это ничего не доказывает: город и село тоже различаются.",
    without: (own) => `Не показано на графике (нет избирателей в списках или бюллетеней): ${stations(own)}.`,
    beyond: (own) => `Явка или доля выше 100 %: ${stations(own)}. На графике – у края.`,

    histogram: "Как распределена явка",
    histogramLead: (points) => `Интервалы по ${points} п. п.: процент участков и процент избирателей.`,
    byStations: "участков",
    byVoters: "избирателей",
    histogramText: (from, to, own, voters) => `от ${from} до ${to}: ${own} участков, ${voters} избирателей`,
    stretch: "Явка",

    regions: "Регионы",
    groups: "Условные группы участков",
    group: "Группа",
    turnoutByRegion: "Официальная явка по регионам",
    regionsOfficial:
      "Опубликована в 22:00 в день голосования (Шымкент – в 20:00). Голоса по регионам не найдены, поэтому долей партий здесь нет; при восстановлении избиратели распределены по числу жителей.",
    inhabitants: "Жители, 1 января 2021 года",
    regionsMadeUp:
      "Регионы в заявлении не названы. Эти группы придуманы, как и участки в них, – так, чтобы вышли напечатанные итоги и пределы.",
    noRegions: "В этих протоколах регионов нет.",
    regionsFirst: (shown, of) => `Первые ${whole(shown)} из ${whole(of)} по явке; в таблице – все.`,
    regionText: (region, turnout, share) =>
      `${region}: явка ${turnout}${share === null ? "" : `, победитель ${share}`}`,

    firstRows: (shown, more) => `Показано строк: ${whole(shown)}; ещё ${whole(more)} – в файле.`,
    download: "Скачать всё (CSV)",
  },

  findings: {
    heading: "Сходятся ли числа в протоколах?",
    lead: "Каждый протокол сверяется с соотношениями, которым должны отвечать его числа. Если соотношение нарушено, протокол остаётся, но с пометкой.",
    none: (own) => `Проверено: ${protocols(own)}. Соотношения не нарушены ни в одном.`,
    noneReconstructed:
      "О настоящих протоколах это ничего не говорит: эти составлены так, чтобы соотношения выполнялись. Загрузите настоящие и посмотрите, что в них.",
    noneOfRest: (own) => `Проверено: ${protocols(own)}. Из проверяемых соотношений не нарушено ни одно.`,
    hold: "Соотношение, которого нет в законе там, откуда протоколы, можно снять с проверки; адрес запомнит этот выбор.",
    leftOut: (relations) => `Снято с проверки по выбору читателя: ${list(relations.map(quotation))}.`,
    notAsked: "не проверялось",
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
      "station-size": "На участке не больше 3 000 избирателей",
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
    severity: "Серьёзность",
    article: "Закон",
    count: "Найдено",
    every: "все",
    column: "Число",
    found: "В протоколе",
    expected: "Ожидается",
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
    lead: "Мандаты по оставшимся протоколам, по тем же правилам.",
    nothing: "Протоколов с пометкой нет, исключать нечего.",
    law: (day) => `Закон, действовавший ${date(day)}`,
    reader: "Правила из вашей ссылки",
    readerHint: "Правила пришли из лаборатории через адрес страницы.",
    all: "Все протоколы",
    withoutErrors: "Без ошибок",
    withoutAny: "Без ошибок и предупреждений",
    leftOut: (own, votes) => `Исключено: ${protocols(own)}, голосов ${votes}`,
    same: "Мандаты не меняются.",
    changed: (rows) => `Меняется: ${list(rows)}.`,
    noAnswer: {
      waits: "Оставшиеся протоколы складываются…",
      "nothing-left": "Считать нечего.",
      "not-computable": "По оставшемуся посчитать нельзя.",
    },
    openLab: "В лабораторию",
    votesNow: "Голоса",
  },
};
