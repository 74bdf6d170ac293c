/** The table `scenario_hinges`: the fewest voters who change who holds what, who is admitted, and whether it is valid. */
import type {FewestJson} from "../../certainty/ledger/ledgerJson.js";
import {ledgerQuestion} from "../../certainty/ledger/ledgerQuestion.js";
import {tellsLines} from "../../certainty/ledger/tellsLines.js";
import {
  flag,
  optionalText,
  optionalWhole,
  type RowOf,
  type Table,
  text,
  whole,
} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns} from "../scenario/basisColumns.js";
import {cellOfCount} from "../scenario/cellOfCount.js";
import {votersGroup} from "./ledgerTable.js";
import {type ScenarioSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const hingesTable = {
  meaning: {
    kk: "Нәтиженің бір белгісі – бір жол: кімде көпшілік немесе үштен екі бар, кім өтті, сайлау өтті ме, және соны өзгертетін ең аз сайлаушы саны",
    ru: "Одна строка – одно свойство исхода: у кого большинство или две трети, кто прошёл, состоялись ли выборы, и наименьшее число избирателей, которое это меняет",
    en: "One row per property of the outcome: who holds a majority or two thirds, who is admitted, whether the election is valid, and the least number of voters that changes it",
  },
  key: ["contest", "matter", "party"],
  columns: {
    contest: tables.contests.columns.contest,
    place: whole(null, {
      kk: "Кестедегі реті, 1-ден бастап",
      ru: "Место в таблице, от 1",
      en: "Place in the table, from 1",
    }),
    matter: text({
      kk: "Не туралы: two-thirds, majority, validity немесе admission",
      ru: "О чём: two-thirds, majority, validity или admission",
      en: "What it is about: two-thirds, majority, validity or admission",
    }),
    party: optionalText({
      kk: "Үштен екі немесе көпшілік кімде екені немесе тізімнің коды; ешкімде болмаса немесе партияға қатысы болмаса, бос",
      ru: "У кого две трети или большинство, или код списка; пусто, если ни у кого или дело не в партии",
      en: "Who holds two thirds or a majority, or code of the list; empty for nobody, or where it is about no party",
    }),
    is_so: flag({
      kk: "Қазір солай: біреуде бар, сайлау өтті, тізім өтті",
      ru: "Сейчас это так: кто-то держит, выборы состоялись, список прошёл",
      en: "It is so now: somebody holds it, the election is valid, the list is admitted",
    }),
    from_group: optionalText({
      kk: `Сайлаушылар қайдан келеді: ${votersGroup.kk}; ештеңе өзгертпесе, бос`,
      ru: `Откуда избиратели: ${votersGroup.ru}; пусто, если ничто не меняет`,
      en: `Where the voters come from: ${votersGroup.en}; empty where nothing changes it`,
    }),
    to_group: optionalText({
      kk: `Қайда барады: ${votersGroup.kk}; ештеңе өзгертпесе, бос`,
      ru: `Куда они уходят: ${votersGroup.ru}; пусто, если ничто не меняет`,
      en: `Where they go: ${votersGroup.en}; empty where nothing changes it`,
    }),
    voters: optionalWhole("voters", {
      kk: "Өзгертетін ең аз сайлаушы саны; ешқандай сан өзгертпесе, бос",
      ru: "Наименьшее число избирателей, которое это меняет; пусто, если не меняет никакое",
      en: "The least number of voters that changes it; empty where no number does",
    }),
    ...basisColumns,
  },
} as const satisfies Table;

/** A row a property; majority and two thirds only of a whole house whose districts nobody has to suppose. */
export const hinges = workedTable(hingesTable, async ({answer, catalogue, ask}: ScenarioSource) => {
  const {entry, outcome} = answer;
  const {hinges: found} = await ask("ledger", ledgerQuestion(answer));
  if (!found) return [];
  const row = (
    matter: string,
    party: string | null,
    is_so: boolean,
    fewest: FewestJson | null,
  ): Omit<RowOf<typeof hingesTable>, "place" | "contest" | keyof typeof basisColumns> => ({
    matter,
    party,
    is_so,
    from_group: fewest?.from ?? null,
    to_group: fewest?.to ?? null,
    voters: cellOfCount(fewest?.voters ?? null),
  });
  const {twoThirds, majority, validity, admission} = found;
  const rows = [
    ...(tellsLines(answer) && outcome.status !== "void"
      ? [
          row("two-thirds", twoThirds.holder, twoThirds.holder !== null, twoThirds.fewest),
          row("majority", majority.holder, majority.holder !== null, majority.fewest),
        ]
      : []),
    row("validity", null, validity.valid, validity.fewest),
    ...admission.map(({party, admitted, fewest}) => row("admission", party, admitted, fewest)),
  ];
  const basis = basisCells(answer, catalogue);
  return rows.map((one, place) => ({contest: entry.id, place: place + 1, ...one, ...basis}));
});
