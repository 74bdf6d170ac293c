/** The table `scenario_levers`: every list's seats while one lever moves over all its steps. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import {districtCases} from "../../certainty/sensitivity/leverGround.js";
import {leverQuestion, looksAtStations} from "../../certainty/sensitivity/leverQuestion.js";
import type {LeverStep, LeverSweep} from "../../certainty/sensitivity/leverSweep.js";
import {leversAt} from "../../certainty/sensitivity/leversAt.js";
import type {SweptLever} from "../../certainty/sensitivity/stops.js";
import {majority, twoThirds} from "../../core/house.js";
import {percentShare} from "../../core/share.js";
import {askedHouse} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {houseSeats, lawfulQuestion, type Question, underTheLaw} from "../../scenario/question.js";
import {flag, optionalWhole, type RowOf, type Table, text, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {rankColumn} from "../scenario/rankColumn.js";
import {holds, stretchCells, stretchColumns} from "../scenario/stretch.js";
import {districtCaseColumns} from "./districtCaseColumns.js";
import {leverBasis, leverBasisColumns} from "./leverBasis.js";
import {noAnswer, stepStatus} from "./stepStatus.js";
import {type ScenarioSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const leversTable = {
  meaning: {
    kk: "Бір ереженің мәні өзгергенде, бір қадамдағы бір тізім – бір жол: қадамның ішінде ештеңе өзгермейді. Қалған ережелер сценарийдегідей немесе сайлау күнгі заңдағыдай. Тізімсіз жеңімпаздар мұнда жоқ",
    ru: "Одна строка – список на одном шаге, когда меняется одно правило: внутри шага ничего не меняется. Остальные правила – как в сценарии или как в законе дня выборов. Победителей без списка здесь нет",
    en: "One row per step and list while one rule moves: within a step nothing changes. All other rules are those of the scenario, or of the law of the day. Winners without a list are not in it",
  },
  key: ["contest", "rules", "lever", "step", "won", "party"],
  columns: {
    contest: tables.contests.columns.contest,
    rules: text({
      kk: "Қалған ережелер қайдан: scenario немесе law (сайлау күнгі заң)",
      ru: "Откуда остальные правила: scenario или law (закон дня выборов)",
      en: "Where all other rules are from: scenario, or law for the law of the day",
    }),
    lever: text({
      kk: "Қай ереже өзгереді: threshold (өту шегі), districts (округтер үлесі) немесе floor (ең аз келу шегі)",
      ru: "Какое правило меняется: threshold (порог), districts (доля округов) или floor (минимальная явка)",
      en: "Which rule moves: threshold, districts (their share of the house) or floor (turnout)",
    }),
    step: whole(null, {
      kk: "Қадамның реті, төменнен жоғары; 0-ден саналады",
      ru: "Номер шага снизу вверх, от 0",
      en: "Number of the step from the bottom up, from 0",
    }),
    ...stretchColumns,
    district_seats: whole("seats", {
      kk: "Осы қадамдағы округ мандаттары",
      ru: "Мандаты в округах на этом шаге",
      en: "District seats on this step",
    }),
    is_asked: flag({
      kk: "Қалған ережелері тұрған сценарий немесе заң осы қадамда",
      ru: "На этом шаге стоит сам сценарий или сам закон",
      en: "The scenario itself, or the law itself, stands on this step",
    }),
    ...districtCaseColumns,
    ...leverBasisColumns,
    status: stepStatus,
    house: optionalWhole("seats", {
      kk: "Палатаның мандаттары; жауап болмаса, бос",
      ru: "Мандаты палаты; пусто, если ответа нет",
      en: "Seats of the house; empty where there is no answer",
    }),
    majority: optionalWhole("seats", {
      kk: "Көпшілікке керек мандаттар, сайланбайтын мүшелер саналса, соларды қоса",
      ru: "Мандаты для большинства – с невыборными членами, если их считают",
      en: "Seats for a majority, with members whom nobody elected where they count",
    }),
    two_thirds: optionalWhole("seats", {
      kk: "Үштен екіге керек мандаттар, солай саналған",
      ru: "Мандаты для двух третей, считая так же",
      en: "Seats for two thirds, counted likewise",
    }),
    party: tables.votes.columns.party,
    rank: rankColumn,
    seats: optionalWhole("seats", {
      kk: "Тізімнің осы жорамалдағы барлық мандаты; жауап болмаса, бос",
      ru: "Все мандаты списка при этом предположении; пусто, если ответа нет",
      en: "All seats of the list under this supposition; empty where there is no answer",
    }),
  },
} as const satisfies Table;

/** A row a step, supposition and list, lever by lever; first under the scenario, then under the law. */
export const levers = workedTable(leversTable, async ({answer, catalogue, stations, ask}: ScenarioSource) => {
  const {question} = answer;
  const known = looksAtStations(catalogue, question) ? await stations() : null;
  const rows = async (rules: "scenario" | "law", asked: Question) =>
    sweepRows(
      answer,
      catalogue,
      rules,
      asked,
      await ask("lever-sweep", leverQuestion(catalogue, asked, known)),
    );
  return [...(await rows("scenario", question)), ...(await rows("law", underTheLaw(question, catalogue)))];
});

function sweepRows(
  answer: Answer,
  catalogue: Catalogue,
  rules: "scenario" | "law",
  asked: Question,
  sweep: LeverSweep,
): readonly RowOf<typeof leversTable>[] {
  const members = asked.countAppointed ? askedHouse(asked, answer.entry).appointedSeats : 0;
  return (["threshold", "districts", "floor"] as const).flatMap((lever) => {
    const place = placeOf(lever, asked, answer, catalogue);
    return (lever === "floor" ? joined(sweep[lever]) : sweep[lever]).flatMap((one, step) => {
      const common = {
        contest: answer.entry.id,
        rules,
        lever,
        step,
        ...stretchCells(one),
        district_seats: one.districts,
        is_asked: place.isAsked(one),
        winners_known: one.districts === 0 || one.districts === sweep.known,
        ...place.basis(one),
      } as const;
      return districtCases.flatMap((won) => {
        const figures = one.cases[won];
        return sweep.parties.map((party, rank) => ({
          ...common,
          won,
          status: figures?.status ?? noAnswer,
          house: figures?.house ?? null,
          majority: figures && majority(figures.house + members),
          two_thirds: figures && twoThirds(figures.house + members),
          party,
          rank,
          seats: figures?.seats[rank] ?? null,
        }));
      });
    });
  });
}

/** Steps beside each other with the same figures, as one: floors by station have a step for every station's turnout. */
function joined(steps: readonly LeverStep[]): readonly LeverStep[] {
  const all: LeverStep[] = [];
  let last = "";
  for (const step of steps) {
    const figures = JSON.stringify(step.cases);
    const before = all.at(-1);
    if (before && figures === last) all[all.length - 1] = {...before, upTo: step.upTo};
    else all.push(step);
    last = figures;
  }
  return all;
}

/** Where a lever stands among its steps, and what a step rests on: the law where all is as the law has it. */
function placeOf(lever: SweptLever, asked: Question, answer: Answer, catalogue: Catalogue) {
  const {entry} = answer;
  const house = houseSeats(asked, entry);
  const lawful = {...lawfulQuestion(catalogue, entry.id), seats: asked.seats};
  const stands = (question: Question): number =>
    lever === "districts"
      ? askedHouse(question, entry).districtSeats
      : lever === "threshold"
        ? question.scenario.threshold.percent
        : question.scenario.turnoutFloor.percent;
  const isAt =
    (value: number) =>
    (step: LeverStep): boolean => {
      if (lever === "districts") return step.districts === value;
      const share = percentShare(value);
      return share !== null && holds(step, share);
    };
  const at = (value: number) => {
    const question = {...asked, scenario: leversAt(asked.scenario, house, {[lever]: value})};
    return leverBasis(answer, question, catalogue);
  };
  const law = stands(lawful);
  const isLaw = isAt(law);
  const atLaw = at(law);
  const elsewhere: typeof atLaw = {
    ...at(lever === "floor" && law === 0 ? 50 : law),
    rules_basis: "hypothetical",
  };
  return {isAsked: isAt(stands(asked)), basis: (step: LeverStep) => (isLaw(step) ? atLaw : elsewhere)};
}
