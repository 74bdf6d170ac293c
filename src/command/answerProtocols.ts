import {parseContest} from "../core/contest.js";
import {protocolsDistrictModel} from "../core/districtModel.js";
import {elect} from "../core/elect.js";
import {divideHouse} from "../core/house.js";
import {outcomeJson} from "../core/outcome.js";
import {parseScenario} from "../core/scenario.js";
import type {FiledProtocol} from "../import/filedProtocols.js";
import {filedProtocols} from "../import/filedProtocols.js";
import type {ImportedTables} from "../import/imported.js";
import {countProtocols, stationsOf} from "../import/protocolContest.js";
import {type AnsweredLine, messageOf, parseJson} from "./answerLine.js";

/**
 * Counts protocols and answers a scenario for each contest among them. District seats without a column `district`
 * come from the protocols district model, which the outcome then names among its assumptions.
 * @throws where the scenario cannot be read at all.
 */
export function answerProtocols(tables: ImportedTables, scenarioText: string, seats: number): AnsweredLine[] {
  const scenario = parseJson(scenarioText, "scenario");
  parseScenario(scenario);
  return [...filedProtocols(tables)].map(([id, protocols]) => answerContest(id, protocols, scenario, seats));
}

function answerContest(
  id: string,
  protocols: readonly FiledProtocol[],
  scenarioJson: unknown,
  seats: number,
): AnsweredLine {
  try {
    const scenario = parseScenario(scenarioJson);
    const counted = parseContest(countProtocols(protocols, seats));
    const {district} = divideHouse(seats, scenario.districtSeats);
    if (counted.districts || district === 0)
      return {text: outcomeJson({id, outcome: elect(counted, scenario)}), failed: false};
    const contest = {...counted, districts: protocolsDistrictModel(stationsOf(protocols)).cut(district)};
    const outcome = elect(contest, scenario);
    const assumptions = [...outcome.assumptions, "district-model-protocols"];
    return {text: outcomeJson({id, outcome: {...outcome, assumptions}}), failed: false};
  } catch (error) {
    return {text: JSON.stringify({id, error: messageOf(error)}), failed: true};
  }
}
