import type {Rule} from "./rule.js";

/** Who gets a tied seat. */
export const ties: Rule = {
  field: "ties",
  asked: ({scenario}) => scenario.ties,
  matters: () => true,
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.ties[scenario.ties]],
};
