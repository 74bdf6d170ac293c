import type {Count} from "../../core/count.js";
import {formats, quoted} from "../../words/grammar/ru.js";
import type {GroupName, LedgerMessages, Move, Under} from "./ledgerWords.js";

const {counted} = formats;

/** После «на»: на 1 избирателе, на 5 избирателях. */
const onVoters = (value: Count): string => counted(value, {one: "избирателе", other: "избирателях"});

const under: Readonly<Record<Under, string>> = {
  law: "по закону того дня",
  asked: "по заданным здесь правилам",
};

/** Откуда уходят и куда приходят; названия не склоняются. */
const from = (name: GroupName): string =>
  name === "againstAll"
    ? "из строки «против всех»"
    : name === "nonvoters"
      ? "из не голосовавших"
      : `из списка ${quoted(name.party)}`;
const to = (name: GroupName): string =>
  name === "againstAll"
    ? "к строке «против всех»"
    : name === "nonvoters"
      ? "к не голосовавшим"
      : `к списку ${quoted(name.party)}`;
const forWhom = (name: GroupName): string =>
  typeof name === "object" ? `за список ${quoted(name.party)}` : "против всех";

/** Что они сделали бы, если бы поступили иначе: после «если бы он» или «если бы они». */
function moved({voters, from: left, to: joined}: Move): string {
  const isOne = voters === 1;
  if (left === "nonvoters")
    return isOne
      ? `проголосовал ${forWhom(joined)}, а не остался дома`
      : `проголосовали ${forWhom(joined)}, а не остались дома`;
  if (joined === "nonvoters") return `не ${isOne ? "пришёл" : "пришли"} голосовать ${forWhom(left)}`;
  return `${isOne ? "перешёл" : "перешли"} ${from(left)} ${to(joined)}`;
}

/** Условие перед главным предложением. */
const had = (move: Move): string =>
  `если бы ${move.voters === 1 ? "он" : "они"} ${moved(move)}, а остальные проголосовали так же`;

/** Русский. */
export const ru: LedgerMessages = {
  heading: "На чём держится мандат",
  twoThirds: (by, rules, party, move) =>
    `${by} и ${under[rules]} две трети у ${quoted(party)} держатся на ${onVoters(move.voters)}: ${had(move)}, двух третей у ${quoted(party)} не было бы.`,
  majority: (by, rules, party, move) =>
    `${by} и ${under[rules]} большинство у ${quoted(party)} держится на ${onVoters(move.voters)}: ${had(move)}, большинства у ${quoted(party)} не было бы.`,
  valid: (by, rules, move) =>
    `${by} и ${under[rules]} недействительность выборов держится на ${onVoters(move.voters)}: ${had(move)}, выборы были бы действительны.`,
  admitted: (by, rules, party, move) =>
    `${by} и ${under[rules]} то, что не допущен ни один список, держится на ${onVoters(move.voters)}: ${had(move)}, список ${quoted(party)} был бы допущен.`,
  seat: (by, rules, which, change, party, move) =>
    `${by} и ${under[rules]} ${which === "seat" ? "мандат" : "мандат по списку"} держится на ${onVoters(move.voters)}: ${had(move)}, у ${quoted(party)} было бы по меньшей мере на один мандат ${change === "more" ? "больше" : "меньше"}.`,
  nearestSeat: (change, party, move) =>
    `Легче всего меняется мандат, который держится на ${onVoters(move.voters)}: ${had(move)}, у ${quoted(party)} было бы по меньшей мере на один мандат ${change === "more" ? "больше" : "меньше"}.`,
  noWay: (by, rules) => `${by} и ${under[rules]} ни один переход избирателей не меняет ни одного мандата.`,
  failed: "Вычислить, на чём держатся мандаты, в этом браузере не удалось. Мандаты выше верны.",
  working: "Вычисляется …",
  notes: {
    one: "Каждое число – наименьшее число избирателей, которые меняют итог, если все они переходят в одном направлении, из одной группы в одну другую, а остальные голосуют, как подсчитано. Для этого подсчёта оно точное: меньшего числа в этом направлении не хватает. Двух переходов сразу может хватить и меньших.",
    rounded:
      "Голоса этого подсчёта выведены из опубликованных процентов, а они округлены и могут оставлять открытыми больше голосов, чем число здесь: каждое число относится к одному из подсчётов, которые с ними согласны, а не к тому, что наблюдатели насчитали с точностью до голоса.",
    hypothetical:
      "Подсчёт, открытый с края границ, для того и выбран, чтобы стоять на краю. Если мандат здесь держится на немногих избирателях, это следует из выбора и не показывает, насколько упорной была борьба на выборах.",
    model:
      "Кто побеждает в округах, здесь решает модель, и переход избирателей между списками этого не меняет: числа относятся к мандатам по спискам. На чём держатся большинство и две трети, сказать нельзя.",
    drawn:
      "Какие регионы или участки ниже минимальной явки, не опубликовано, а построено: числа относятся к показанному варианту.",
    places:
      "Перешедшие избиратели учтены только в общем итоге: какие регионы, округа или участки ниже минимальной явки, не меняется.",
    transfers:
      "Избиратели переходят в голосах, как они подсчитаны; после этого избиратели, от которых сценарий ждёт иного, поступают иначе.",
  },
  table: {
    caption: "Наименьшее число избирателей, которое меняет мандаты партии",
    party: "Партия",
    seats: "Мандаты",
    listSeats: "Мандаты по списку",
    more: "Избирателей, чтобы мандатов стало больше",
    fewer: "Избирателей, чтобы мандатов стало меньше",
    never: "такого числа нет",
    others: (ways) => counted(ways, {one: "другой путь", few: "других пути", other: "других путей"}),
    gained: from,
    lost: (name) => (name === "nonvoters" ? "не приходят голосовать" : to(name)),
  },
  whole: {
    caption: "Наименьшее число избирателей, которое меняет итог в целом",
    what: "Что",
    now: "Сейчас",
    fewest: "Избирателей: если бы они",
    twoThirds: "Две трети",
    majority: "Большинство",
    validity: "Действительность выборов",
    admission: (party) => `Порог для ${quoted(party)}`,
    nobody: "ни у кого",
    isValid: {yes: "действительны", no: "недействительны"},
    isAdmitted: {yes: "пройден", no: "не пройден"},
    way: moved,
    noRule: "нет правила, по которому они недействительны",
  },
  csv: {
    label: "Все пути файлом CSV",
    file: "на-чём-держится-мандат",
    columns: ["партия", "мандаты", "изменение", "откуда", "куда", "наименьшее число избирателей"],
    change: {more: "больше", fewer: "меньше"},
    nonvoters: "не голосовали",
    againstAll: "против всех",
  },
};
