import type {EmbedMessages} from "./embedWords.js";

/** English. */
export const en: EmbedMessages = {
  toLab: "Open in the lab",
  follows: "Figures and rules follow the site.",
  frozen: (version) => `This copy does not change: version ${version}.`,
  data: (version) => `Data: ${version}.`,
  rounding:
    "Only rounded percentages were published: a seat may change with the digits that were not printed. The lab gives the range.",
};
