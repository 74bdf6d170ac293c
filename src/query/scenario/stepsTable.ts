/** The table `scenario_steps`: the working of the core, one value a row, so that nothing of it is lost. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import type {Answer} from "../../scenario/answer.js";
import {
  optionalNumber,
  optionalText,
  optionalWhole,
  type RowOf,
  type Table,
  text,
  whole,
} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns} from "./basisColumns.js";

/** The description of the table. */
export const stepsTable = {
  meaning: {
    kk: "Есептеу қадамының бір мәні – бір жол: дауыс санаудан мандат бөлуге дейін, заңдағы ретпен. Қадам бос қалдырған мәннің де жолы бар",
    ru: "Одна строка – одно значение шага расчёта: от подсчёта голосов до мандатов, в порядке закона. Значения, которые шаг оставляет пустыми, тоже стоят в строках",
    en: "One row per value of a step of the working, from the count of votes to the seats, in the order of the law. Values that a step leaves empty have a row too",
  },
  key: ["contest", "step", "path"],
  columns: {
    contest: tables.contests.columns.contest,
    step: whole(null, {
      kk: "Қадамның реті, 1-ден бастап",
      ru: "Номер шага, от 1",
      en: "Number of the step, from 1",
    }),
    name: text({
      kk: "Қадамның аты: transfers, count, turnout-floor, against-all, house, threshold, districts, quota, averages, runner-up, compensation немесе tie",
      ru: "Название шага: transfers, count, turnout-floor, against-all, house, threshold, districts, quota, averages, runner-up, compensation или tie",
      en: "Name of the step: transfers, count, turnout-floor, against-all, house, threshold, districts, quota, averages, runner-up, compensation or tie",
    }),
    path: text({
      kk: "Мәннің қадам ішіндегі орны, мысалы parties[2].margin; тізім 0-ден саналады",
      ru: "Место значения внутри шага, например parties[2].margin; счёт от 0",
      en: "Where the value stands within the step, such as parties[2].margin; lists count from 0",
    }),
    field: text({
      kk: "Сол орын, реттік сандарсыз: parties.margin",
      ru: "То же место без номеров: parties.margin",
      en: "The same place without the numbers: parties.margin",
    }),
    item: optionalWhole(null, {
      kk: "Бірінші тізімдегі реті, 0-ден бастап; тізімде тұрмаса, бос",
      ru: "Номер в первом списке на пути, от 0; пусто вне списка",
      en: "Its number in the first list on the way, from 0; empty outside of lists",
    }),
    party: optionalText({
      kk: "Мән тиісті партияның коды; партияға қатысы болмаса, бос",
      ru: "Код партии, к которой относится значение; пусто, если ни к какой",
      en: "Code of the party that the value belongs to; empty where it belongs to none",
    }),
    value: optionalText({
      kk: "Мән, дәл; қадам мұнда ештеңе айтпаса, бос ([] – бос тізім)",
      ru: "Значение, точно; пусто, если шаг здесь ничего не говорит ([] – пустой список)",
      en: "The value, exactly; empty where the step says nothing here ([] is an empty list)",
    }),
    number: optionalNumber(null, {
      kk: "Сол мән сан болса, сан түрінде (2^53-тен кейін жуық)",
      ru: "То же значение числом, если это число (после 2^53 приближённо)",
      en: "The same value as a number, where it is one (rounded beyond 2^53)",
    }),
    ...basisColumns,
  },
} as const satisfies Table;

/** A row a value, in the order of the steps. */
export function stepsRows(answer: Answer, catalogue: Catalogue): readonly RowOf<typeof stepsTable>[] {
  const basis = basisCells(answer, catalogue);
  return answer.outcome.steps.flatMap(({step: name, ...fields}, index) =>
    valuesIn(fields, namesOf(fields)).map((value) => ({
      contest: answer.entry.id,
      step: index + 1,
      name,
      ...value,
      ...basis,
    })),
  );
}

type StepValue = Pick<RowOf<typeof stepsTable>, "path" | "field" | "item" | "party" | "value" | "number">;

/** Where a value stands, and whose it is. */
type Place = Pick<StepValue, "path" | "field" | "item" | "party">;

const top: Place = {path: "", field: "", item: null, party: null};

/** The parties in whose order the arrays of a step stand; none where it has no such arrays. */
function namesOf(fields: object): readonly string[] {
  const {parties} = fields as {readonly parties?: readonly unknown[]};
  return (parties ?? []).every((party) => typeof party === "string") ? ((parties ?? []) as string[]) : [];
}

function valuesIn(value: unknown, names: readonly string[], place: Place = top): readonly StepValue[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((one, index) => valuesIn(one, names, itemAt(place, index, one, names)));
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([name, one]) => valuesIn(one, names, fieldAt(place, name)));
  return [{...place, ...cellsOf(value)}];
}

const fieldAt = ({path, field, item, party}: Place, name: string): Place => ({
  path: path ? `${path}.${name}` : name,
  field: field ? `${field}.${name}` : name,
  item,
  party,
});

/** In arrays of a step as long as its parties, one position is one party; records name theirs. */
function itemAt(
  {path, field, item, party}: Place,
  index: number,
  one: unknown,
  names: readonly string[],
): Place {
  const own =
    typeof one === "object" && one !== null && "party" in one
      ? String(one.party)
      : parallel.has(field)
        ? names[index]
        : null;
  return {path: `${path}[${index}]`, field, item: item ?? index, party: own ?? party};
}

/** The arrays that stand in the order of a step's parties. */
const parallel: ReadonlySet<string> = new Set(["parties", "votes", "whole", "remainders", "seats"]);

function cellsOf(value: unknown): Pick<StepValue, "value" | "number"> {
  if (value === null || value === undefined) return {value: null, number: null};
  if (Array.isArray(value)) return {value: "[]", number: null};
  const isNumber = typeof value === "number" || typeof value === "bigint";
  return {value: String(value), number: isNumber ? Number(value) : null};
}
