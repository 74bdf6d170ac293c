/** The tables that follow the scenario: their descriptions, and their rows out of the one answer of the lab. */
import type {Catalogue} from "../catalogue/catalogue.js";
import type {Answer} from "../scenario/answer.js";
import {type ColumnsOf, columnsOfRows} from "../stations/column.js";
import {formulasRows, formulasTable} from "./scenario/formulasTable.js";
import {rulesRows, rulesTable} from "./scenario/rulesTable.js";
import {scenarioRows, scenarioTable} from "./scenario/scenarioTable.js";
import {seatsRows, seatsTable} from "./scenario/seatsTable.js";
import {stepsRows, stepsTable} from "./scenario/stepsTable.js";
import {sweepRows, sweepTable} from "./scenario/sweepTable.js";

/** The tables by their names in SQL, in the order of the list beside the editor. */
export const scenarioTables = {
  scenario: scenarioTable,
  scenario_rules: rulesTable,
  scenario_seats: seatsTable,
  scenario_steps: stepsTable,
  scenario_sweep: sweepTable,
  scenario_formulas: formulasTable,
} as const;

/** The name of a table that follows the scenario. */
export type ScenarioTableName = keyof typeof scenarioTables;

/** Their cells, table by table. */
export type ScenarioCells = {readonly [Name in ScenarioTableName]: ColumnsOf<(typeof scenarioTables)[Name]>};

/** The cells of all of them. Every number comes from the answer: no seat is computed here. */
export const scenarioCells = (answer: Answer, catalogue: Catalogue): ScenarioCells => ({
  scenario: columnsOfRows(scenarioTable, scenarioRows(answer, catalogue)),
  scenario_rules: columnsOfRows(rulesTable, rulesRows(answer, catalogue)),
  scenario_seats: columnsOfRows(seatsTable, seatsRows(answer, catalogue)),
  scenario_steps: columnsOfRows(stepsTable, stepsRows(answer, catalogue)),
  scenario_sweep: columnsOfRows(sweepTable, sweepRows(answer, catalogue)),
  scenario_formulas: columnsOfRows(formulasTable, formulasRows(answer, catalogue)),
});
