import type {CatalogueContest} from "../catalogue/catalogue.js";
import type {Ignored} from "../scenario/ignored.js";
import type {GivenWinner, Question} from "../scenario/question.js";
import {askedHouse} from "./askedHouse.js";
import {codedName, plainName, seatsOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** Says in an address that candidates without a list win every district. */
const nobody = "none";

/** Who wins the districts, as the reader says it; candidates without a list win those that no list is given. */
export const winners = {
  field: "districtWinners",
  assumptions: [],
  parameters: [
    {
      name: "winners",
      read: (text, question) => {
        const given = text === nobody ? [] : text.split(" ").map(winnerOf);
        return given.every((one) => one !== null) ? {...question, districtWinners: given} : null;
      },
      write: ({districtWinners}) => {
        if (!districtWinners) return "";
        return districtWinners.map(({party, seats}) => `${codedName(party)}*${seats}`).join(" ") || nobody;
      },
    },
  ],
  asked: ({districtWinners}) => districtWinners ?? null,
  matters: (_, {districtSeats}) => districtSeats > 0,
  limits: [],
  isInHeadline: () => false,
  short: () => null,
  told: ({districtWinners}, {words, nameOf, districtSeats}) => [
    districtWinners
      ? words.winners(
          districtWinners.map(({party, seats}) => [nameOf(party), seats]),
          districtSeats - sumOf(districtWinners),
        )
      : words.noWinners,
  ],
  control: null,
} as const satisfies Rule;

/** A list and its districts as one word: `nur-otan*37`. */
function winnerOf(text: string): GivenWinner | null {
  const [party, districts, ...rest] = text.split("*");
  const seats = seatsOf(districts ?? "");
  return party && seats !== null && rest.length === 0 ? {party: plainName(party), seats} : null;
}

const sumOf = (given: readonly GivenWinner[]): number => given.reduce((sum, {seats}) => sum + seats, 0);

/**
 * Why the winners that a reader gives cannot be taken; null where they can: there are fewer districts, a list did not
 * stand or stands twice, or a turnout floor empties districts and nobody says whose.
 */
export function winnersMisfit(question: Question, entry: CatalogueContest): Ignored | null {
  const {districtWinners: given, scenario} = question;
  if (!given) return null;
  const {districtSeats} = askedHouse(question, entry);
  const lists = new Set(given.map(({party}) => party));
  const unknown = [...lists].some((party) => !entry.contest.votes.some((list) => list.party === party));
  const empties = scenario.turnoutFloor.percent > 0 && scenario.turnoutFloor.consequence === "vacant";
  const fits = sumOf(given) <= districtSeats && lists.size === given.length && !unknown && !empties;
  return fits
    ? null
    : {name: "winners", value: winners.parameters[0].write(question), reason: "winners-misfit"};
}
