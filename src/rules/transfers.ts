import type {ScenarioJson} from "../core/scenario.js";
import {voterGroups} from "../core/transfers.js";
import {percentOf} from "../scenario/percentText.js";
import type {Limit} from "./limit.js";
import {codedName, plainName, scenarioParameter} from "./parameter.js";
import type {Rule} from "./rule.js";

/** The id of the party that transfers can bring in. */
export const newParty = "new-party";

/** Transfers name parties of one contest, and non-voters only where the registered voters are known. */
const transfersNeedGroups: Limit = ({transfers}, {entry}) => {
  const parties = entry.contest.votes.map(({party}) => party);
  const groups: readonly string[] = [...voterGroups, ...parties];
  const brought = transfers.map(({to}) => to);
  const unknown = transfers.find(
    ({from}, index) => !groups.includes(from) && !brought.slice(0, index).includes(from),
  );
  const foreign = transfers.find(({to}) => !groups.includes(to) && to !== newParty);
  const unheard = entry.contest.registered === undefined && transfers.find(({from}) => from === "nonvoters");
  const misfit = unknown ?? foreign ?? unheard;
  if (!misfit) return null;
  return {
    name: "move",
    value: `${misfit.from}*${misfit.to}*${misfit.percent}`,
    reason: misfit === unheard ? "no-registered" : "no-party",
    instead: {transfers: []},
  };
};

/** Voters who are supposed to act otherwise. The headline counts these assumptions; the line says which they are. */
export const transfers = {
  field: "transfers",
  assumptions: ["transfers"],
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
  limits: [transfersNeedGroups],
  isInHeadline: ({scenario}) => scenario.transfers.length > 0,
  short: ({scenario: {transfers}}, {words}) =>
    transfers.length === 0 ? null : {text: words.short.transfers(transfers.length), says: "some"},
  told: ({scenario}, {words, nameOf}) =>
    scenario.transfers.length === 0
      ? [words.noTransfers]
      : scenario.transfers.map(({from, to, percent}) => words.transfer(percent, nameOf(from), nameOf(to))),
  control: {kind: "moves", id: "transfers", place: {at: "more", rank: 8}},
} as const satisfies Rule;

/** A transfer as one word: `nonvoters*parties*10`. */
function transferOf(text: string): ScenarioJson["transfers"][number] | null {
  const [from, to, percent, ...rest] = text.split("*");
  const share = percentOf(percent ?? "");
  return from && to && share !== null && rest.length === 0
    ? {from: plainName(from), to: plainName(to), percent: share}
    : null;
}
