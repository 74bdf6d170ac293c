/** The table `scenario_ledger`: with how many voters each list has a seat more, or a seat fewer. */
import {ledgerQuestion} from "../../certainty/ledger/ledgerQuestion.js";
import {seatWays} from "../../certainty/ledger/seatWays.js";
import {flag, optionalWhole, type RowOf, type Table, text, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns} from "../scenario/basisColumns.js";
import {cellOfCount} from "../scenario/cellOfCount.js";
import {rankColumn} from "../scenario/rankColumn.js";
import {type ScenarioSource, workedTable} from "./workedTable.js";

/** A group of voters in a column. */
export const votersGroup = {
  kk: "партияның коды, nonvoters (дауыс бермегендер) немесе againstAll (бәріне қарсы дауыс бергендер)",
  ru: "код партии, nonvoters (не голосовавшие) или againstAll (голосовавшие против всех)",
  en: "code of a party, nonvoters, or againstAll for those who voted against all",
} as const;

/** The description of the table. */
export const ledgerTable = {
  meaning: {
    kk: "Тізім мандатын көбейтетін немесе азайтатын бір жол – бір жол: ең аз неше сайлаушы керек. Қалғандары орнында қалады",
    ru: "Одна строка – один путь, которым у списка становится больше или меньше мандатов: сколько для этого нужно избирателей, самое меньшее. Остальные остаются на месте",
    en: "One row per way in which a list comes to more seats or fewer: the least number of voters that does it, nobody else moving",
  },
  key: ["contest", "party", "change", "from_group", "to_group"],
  columns: {
    contest: tables.contests.columns.contest,
    party: tables.votes.columns.party,
    rank: rankColumn,
    seats: whole("seats", {
      kk: "Тізімнің қазіргі барлық мандаты; округтерді модель толтырса, тізім бойынша мандаттары",
      ru: "Все нынешние мандаты; если округа заполняет модель – мандаты по списку",
      en: "All its seats as it is; its list seats where a model fills the districts",
    }),
    change: text({
      kk: "Мандаты қалай өзгереді: more (көбейеді) немесе fewer (азаяды)",
      ru: "Как меняются мандаты: more (больше) или fewer (меньше)",
      en: "How its seats change: more or fewer",
    }),
    from_group: text({
      kk: `Сайлаушылар қайдан келеді: ${votersGroup.kk}`,
      ru: `Откуда избиратели: ${votersGroup.ru}`,
      en: `Where the voters come from: ${votersGroup.en}`,
    }),
    to_group: text({
      kk: `Қайда барады: ${votersGroup.kk}`,
      ru: `Куда они уходят: ${votersGroup.ru}`,
      en: `Where they go: ${votersGroup.en}`,
    }),
    voters: optionalWhole("voters", {
      kk: "Мандатты өзгертетін ең аз сайлаушы саны; ешқандай сан өзгертпесе, бос",
      ru: "Наименьшее число избирателей, которое меняет мандаты; пусто, если не меняет никакое",
      en: "The least number of voters that changes the seats; empty where no number does",
    }),
    is_fewest: flag({
      kk: "Осы тізімнің осы өзгерісіне ең аз сайлаушы керек жол",
      ru: "Путь, на котором для этого изменения нужно меньше всего избирателей",
      en: "The way that needs the fewest voters for this change of this list",
    }),
    ...basisColumns,
  },
} as const satisfies Table;

/** A row a list, change and way: the fewest voters first. */
export const ledger = workedTable(ledgerTable, async ({answer, catalogue, ask}: ScenarioSource) => {
  const {entry, outcome, contest, ranges} = answer;
  const {parties} = await ask("ledger", ledgerQuestion(answer));
  const basis = basisCells(answer, catalogue);
  return outcome.parties
    .filter(({party}) => contest.parties.includes(party))
    .flatMap(({party, list, seats}, rank) => {
      const own = parties.find((row) => row.party === party);
      return (["more", "fewer"] as const).flatMap((change) =>
        (own ? seatWays(own, change) : []).map(
          ({from, to, voters}, way): RowOf<typeof ledgerTable> => ({
            contest: entry.id,
            party,
            rank,
            seats: ranges ? list : seats,
            change,
            from_group: from,
            to_group: to,
            voters: cellOfCount(voters),
            is_fewest: way === 0 && voters !== null,
            ...basis,
          }),
        ),
      );
    });
});
