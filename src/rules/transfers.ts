import type {ScenarioJson} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {scenarioParameter} from "./parameter.js";
import type {Rule} from "./rule.js";

/** Voters who are supposed to act otherwise. The headline counts these assumptions; the line says which they are. */
export const transfers: Rule = {
  field: "transfers",
  parameters: [
    scenarioParameter(
      "move",
      (text) => {
        const moves = text.split(" ").map(transferOf);
        return moves.every((move) => move !== null) ? moves : null;
      },
      (scenario, moves) => ({...scenario, transfers: moves}),
      (scenario) =>
        scenario.transfers
          .map(({from, to, percent}) => `${codedName(from)}*${codedName(to)}*${percent}`)
          .join(" "),
    ),
  ],
  asked: ({scenario}) => scenario.transfers,
  matters: () => true,
  isInHeadline: () => false,
  told: ({scenario}, {words, nameOf}) =>
    scenario.transfers.length === 0
      ? [words.noTransfers]
      : scenario.transfers.map(({from, to, percent}) => words.transfer(percent, nameOf(from), nameOf(to))),
};

/** A transfer as one word: `nonvoters*parties*10`. */
function transferOf(text: string): ScenarioJson["transfers"][number] | null {
  const [from, to, percent, ...rest] = text.split("*");
  const share = percentOf(percent ?? "");
  return from && to && share !== null && rest.length === 0
    ? {from: plainName(from), to: plainName(to), percent: share}
    : null;
}

/** A name that has no space and no asterisk, which part the words of a transfer: loaded parties may have any. */
function codedName(name: string): string {
  return encodeURIComponent(name).replaceAll("*", "%2A");
}

function plainName(coded: string): string {
  try {
    return decodeURIComponent(coded);
  } catch {
    return coded;
  }
}
