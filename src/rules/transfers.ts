import type {Rule} from "./rule.js";

/** Voters who are supposed to act otherwise. The headline counts these assumptions; the line says which they are. */
export const transfers: Rule = {
  field: "transfers",
  asked: ({scenario}) => scenario.transfers,
  matters: () => true,
  isInHeadline: () => false,
  told: ({scenario}, {words, nameOf}) =>
    scenario.transfers.length === 0
      ? [words.noTransfers]
      : scenario.transfers.map(({from, to, percent}) => words.transfer(percent, nameOf(from), nameOf(to))),
};
