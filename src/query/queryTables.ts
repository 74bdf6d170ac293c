/** Every table that a query can read, in the order of the list beside the editor. */
import {tableOfDraws} from "./scenario/drawsTable.js";
import {scenarioTables} from "./scenarioTables.js";
import {type QueryTable, siteTables} from "./siteTables.js";
import {otherWorked, scenarioWorked} from "./workedTables.js";

/** The tables that follow the scenario; they are empty while it has no answer. */
export const tablesOfScenario: readonly QueryTable[] = [
  ...Object.entries(scenarioTables),
  ...Object.entries(scenarioWorked).map(([name, {table}]) => [name, table] as const),
].map(([name, table]) => ({name, kind: "scenario", table}));

/** The tables that are worked out of laws and results, whatever the scenario. */
const tablesOfLaws: readonly QueryTable[] = Object.entries(otherWorked).map(([name, {table}]) => ({
  name,
  kind: "worked",
  table,
}));

/** All of them but the reader's own. */
export const queryTables: readonly QueryTable[] = [
  ...siteTables,
  ...tablesOfScenario,
  ...tablesOfLaws,
  tableOfDraws,
];
