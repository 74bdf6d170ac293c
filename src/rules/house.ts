import {largestHouse} from "../core/contest.js";
import {largestDrawnHouse} from "./largestDrawnHouse.js";
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
  short: () => null,
  told: (_, {words, house}) => [words.seats(house)],
  control: {
    kind: "whole",
    id: "rule-seats",
    place: {at: "more", rank: 7},
    least: 1,
    most: largestDrawnHouse,
    value: (_, {house}) => house,
    set: (question, seats, {contest}) => ({...question, seats: seats === contest.seats ? null : seats}),
  },
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
  short: () => null,
  told: ({countAppointed}, {words}) => [words.appointed(countAppointed)],
  control: {
    kind: "check",
    id: "count-appointed",
    place: {at: "lines"},
    value: ({countAppointed}) => countAppointed,
    set: (question, countAppointed) => ({...question, countAppointed}),
  },
} as const satisfies Rule;
