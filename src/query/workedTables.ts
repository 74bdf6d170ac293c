/** The tables whose rows take work, by their names in SQL: they are worked out when a query names them. */
import {bounds} from "./worked/boundsTable.js";
import {calibration} from "./worked/calibrationTable.js";
import {districts} from "./worked/districtsTable.js";
import {hinges} from "./worked/hingesTable.js";
import {lawRules} from "./worked/lawRulesTable.js";
import {lawSeats} from "./worked/lawSeatsTable.js";
import {ledger} from "./worked/ledgerTable.js";
import {levers} from "./worked/leversTable.js";
import {map} from "./worked/mapTable.js";
import {sample} from "./worked/sampleTable.js";
import type {ScenarioSource, WorkedTable, WorkSource} from "./worked/workedTable.js";

/** Those that follow the scenario, in the order of the list beside the editor. */
export const scenarioWorked: Readonly<Record<string, WorkedTable<ScenarioSource>>> = {
  scenario_levers: levers,
  scenario_map: map,
  scenario_ledger: ledger,
  scenario_hinges: hinges,
  scenario_bounds: bounds,
  scenario_districts: districts,
  scenario_sample: sample,
};

/** Those that hang on no scenario. */
export const otherWorked: Readonly<Record<string, WorkedTable<WorkSource>>> = {
  law_seats: lawSeats,
  law_rules: lawRules,
  district_calibration: calibration,
};
