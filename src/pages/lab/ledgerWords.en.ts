import type {Count} from "../../core/count.js";
import {formats} from "../../words/grammar/en.js";
import type {GroupName, LedgerMessages, Move, Under} from "./ledgerWords.js";

const {counted} = formats;

const voters = (value: Count): string => counted(value, {one: "voter", other: "voters"});

const under: Readonly<Record<Under, string>> = {
  law: "under the law of that day",
  asked: "under the rules set here",
};

const group = (name: GroupName): string =>
  name === "againstAll" ? "“against all”" : name === "nonvoters" ? "those who did not vote" : name.party;

const forWhom = (name: GroupName): string => (typeof name === "object" ? `for ${name.party}` : "against all");

/** What they would have done: moved from one to another, come to vote, stayed away. */
function moved({from, to}: Pick<Move, "from" | "to">): string {
  if (from === "nonvoters") return `come to vote ${forWhom(to)} instead of not voting`;
  if (to === "nonvoters") return `stayed away instead of voting ${forWhom(from)}`;
  return `moved from ${group(from)} to ${group(to)}`;
}

/** English. */
export const en: LedgerMessages = {
  heading: "What a seat hangs on",
  twoThirds: (by, rules, party, move) =>
    `${by}, ${under[rules]}, ${party}’s two thirds hang on ${voters(move.voters)}: had they ${moved(move)}, and everyone else voted as they did, ${party} would not have two thirds.`,
  majority: (by, rules, party, move) =>
    `${by}, ${under[rules]}, ${party}’s majority hangs on ${voters(move.voters)}: had they ${moved(move)}, and everyone else voted as they did, ${party} would not have a majority.`,
  valid: (by, rules, move) =>
    `${by}, ${under[rules]}, it hangs on ${voters(move.voters)} that the election is void: had they ${moved(move)}, and everyone else done as they did, it would be valid.`,
  admitted: (by, rules, party, move) =>
    `${by}, ${under[rules]}, it hangs on ${voters(move.voters)} that no list is admitted: had they ${moved(move)}, and everyone else voted as they did, ${party} would be in.`,
  seat: (by, rules, which, change, party, move) =>
    `${by}, ${under[rules]}, a ${which === "seat" ? "seat" : "list seat"} hangs on ${voters(move.voters)}: had they ${moved(move)}, and everyone else voted as they did, ${party} would have one ${change === "more" ? "more" : "fewer"} at least.`,
  nearestSeat: (change, party, move) =>
    `The seat that hangs on the fewest: had ${voters(move.voters)} ${moved(move)}, ${party} would have at least one ${change === "more" ? "more" : "fewer"}.`,
  noWay: (by, rules) => `${by}, ${under[rules]}, no one movement of voters changes a seat.`,
  failed: "What seats hang on could not be worked out in this browser. The seats above hold.",
  working: "Being worked out …",
  notes: {
    one: "Each number is the fewest voters who change it, all going one way – from one group to one other – while everyone else votes as counted. It is exact for this count; no smaller number does it by that way. Two movements at once may need fewer.",
    rounded:
      "The votes of this count follow from published percentages that are rounded. These may leave open more votes than a number here: each number describes one count that agrees with them, not what the observers counted to the vote.",
    hypothetical:
      "A count opened from the end of a range was chosen to stand at that end. That very few voters change a seat here follows from the choice; it does not show how close the election was.",
    model:
      "Who wins the districts is a model here, and voters who move between lists do not change it: the numbers are about list seats. What a majority or two thirds hang on cannot be said.",
    drawn:
      "Which regions or stations lie below the turnout floor is drawn, not published: the numbers are those of the draw shown.",
    places:
      "Voters who move are counted in the whole alone: who lies below the turnout floor of regions, districts or stations stays as it is.",
    transfers:
      "The voters are moved in the votes as counted; after that the voters whom the scenario supposes to act otherwise do so.",
  },
  table: {
    caption: "The fewest voters who change a party’s seats",
    party: "Party",
    seats: "Seats",
    listSeats: "List seats",
    more: "Fewest voters for a seat more",
    fewer: "Fewest voters for a seat fewer",
    never: "no number does it",
    others: (ways) => counted(ways, {one: "other way", other: "other ways"}),
    gained: (from) => (from === "nonvoters" ? "of those who did not vote" : `from ${group(from)}`),
    lost: (to) => (to === "nonvoters" ? "staying away" : `to ${group(to)}`),
  },
  whole: {
    caption: "The fewest voters who change the whole",
    what: "What",
    now: "Now",
    fewest: "Fewest voters: had they",
    twoThirds: "Two thirds",
    majority: "Majority",
    validity: "Validity",
    admission: (party) => `${party}: threshold`,
    nobody: "nobody",
    isValid: {yes: "valid", no: "void"},
    isAdmitted: {yes: "reached", no: "not reached"},
    way: moved,
    noRule: "no rule makes it void",
  },
  csv: {
    label: "Every way as a CSV file",
    file: "what-a-seat-hangs-on",
    columns: ["party", "seats", "change", "voters from", "voters to", "fewest voters"],
    change: {more: "more", fewer: "fewer"},
    nonvoters: "did not vote",
    againstAll: "against all",
  },
};
