import type {Rule} from "./rule.js";

/** Seats of the house. The headline divides the seats won by them, but does not say that the number is another. */
export const houseSize: Rule = {
  field: "seats",
  asked: ({seats}) => seats,
  matters: () => true,
  isInHeadline: () => false,
  told: (_, {words, house}) => [words.seats(house)],
};

/** Whether members whom nobody elects count for a majority and for two thirds. */
export const appointedMembers: Rule = {
  field: "countAppointed",
  asked: ({countAppointed}) => countAppointed,
  matters: (_, {appointedSeats}) => appointedSeats > 0,
  isInHeadline: () => false,
  told: ({countAppointed}, {words}) => [words.appointed(countAppointed)],
};
