import {largestHouse} from "../core/contest.js";
import {seatsOf, yesOrNo} from "./parameter.js";
import type {Rule} from "./rule.js";

/** Seats of the house. The headline divides the seats won by them, but does not say that the number is another. */
export const houseSize = {
  field: "seats",
  assumptions: [],
  parameters: [
    {
      name: "seats",
      read: (text, question) => {
        const seats = seatsOf(text);
        return seats !== null && seats >= 1 && seats <= largestHouse ? {...question, seats} : null;
      },
      write: ({seats}) => (seats === null ? "" : String(seats)),
    },
  ],
  asked: ({seats}) => seats,
  matters: () => true,
  limits: [],
  isInHeadline: () => false,
  told: (_, {words, house}) => [words.seats(house)],
} as const satisfies Rule;

/** Whether members whom nobody elects count for a majority and for two thirds. */
export const appointedMembers = {
  field: "countAppointed",
  assumptions: [],
  parameters: [
    {
      name: "appointed",
      read: (text, question) => {
        const countAppointed = yesOrNo(text);
        return countAppointed === null ? null : {...question, countAppointed};
      },
      write: ({countAppointed}) => (countAppointed ? "1" : "0"),
    },
  ],
  asked: ({countAppointed}) => countAppointed,
  matters: (_, {appointedSeats}) => appointedSeats > 0,
  limits: [],
  isInHeadline: () => false,
  told: ({countAppointed}, {words}) => [words.appointed(countAppointed)],
} as const satisfies Rule;
