import {formats, districts as inDistricts, seats} from "../../words/grammar/en.js";
import type {SensitivityMessages} from "./words.js";

const {whole, list, counted, plural} = formats;

const lists = (count: number) => counted(count, {one: "list", other: "lists"});

/** So many seats, or from so many to so many. */
const span = (least: number, most: number): string =>
  least === most ? seats(least) : `${whole(least)} to ${seats(most)}`;

/** English. */
export const en: SensitivityMessages = {
  title: "Where the result tips",
  lead: "Each rule is moved over all its values, first by itself and then two at once. Every tipping point is exact; percentages are cut after two decimals.",
  levers: "The rules that are moved",
  working: "The page is being worked out anew …",
  failed: "The page could not be worked out in this browser. The levers and the sentence above still hold.",
  again: "Try again",
  noAnswer: "As long as this question has no answer, there is nothing to move.",

  stops: {
    heading: "Where does this package stop working?",
    lead: "What holds under the rules set above, and the nearest value of each rule at which it no longer holds. All other rules stay as they are. Each link goes to that point.",
    twoThirds: {
      yes: "One party holds two thirds of the seats",
      no: "No party holds two thirds of the seats",
      open: "Whether one party holds two thirds of the seats depends on who wins the districts",
    },
    majority: {
      yes: "One party holds more than half of the seats",
      no: "No party holds more than half of the seats",
      open: "Whether one party holds more than half of the seats depends on who wins the districts",
    },
    lists: (count) =>
      count === 0
        ? "No list takes part in sharing the list seats"
        : `${counted(count, {one: "list takes", other: "lists take"})} part in sharing the list seats`,
    seated: {
      yes: (percent) => `Every list with at least ${percent} of the votes has a seat`,
      no: (percent) => `Some list with at least ${percent} of the votes has no seat`,
    },
    valid: {yes: "The election is valid", no: "The election is void"},
    at: {
      threshold: {
        higher: (edge) => `With a threshold above ${edge}`,
        lower: (edge) => `With a threshold of ${edge} or less`,
      },
      floor: {
        higher: (edge) => `With a turnout floor above ${edge}`,
        lower: (edge) => `With a turnout floor of ${edge} or less`,
      },
      districts: {
        higher: (count, house) => `With ${whole(count)} of ${seats(house)} in districts`,
        lower: (count, house) => `With only ${whole(count)} of ${seats(house)} in districts`,
      },
    },
    ceases: "This stops holding:",
    never: (levers) =>
      `At no value ${plural(levers.length, {one: "does", other: "do"})} ${list(levers)} change this.`,
    leverNames: {
      threshold: "the threshold",
      districts: "the share of district seats",
      floor: "the turnout floor",
    },
    seatedLabel: "Every list is to have a seat from this share of the votes on:",
    there: "You are now at that point.",
    back: "Back to where you were",
    noDistricts:
      "The share of district seats cannot be moved here: no stations of this election are in the data, so nobody could say what districts would look like.",
  },

  won: {
    label: (party) => `Districts that ${party} wins`,
    options: {
      none: "none of them",
      "as-known": ({won, districts, year}) => `${whole(won)} of ${whole(districts)}, as in ${year}`,
      every: "all of them",
    },
    hint: (known) =>
      `Nobody knows who would win districts that did not exist. None and all are the two ends${known ? `; in ${known.year} the largest party won ${whole(known.won)} of the ${whole(known.districts)} there were` : ""}. The other districts go to candidates without a list.`,
    supposed: {
      none: (party, sentence) => `If ${party} wins no district: ${sentence}`,
      "as-known": (party, sentence, {won, districts, year}) =>
        `If ${party} wins ${inDistricts(won)} in every ${whole(districts)}, as in ${year}: ${sentence}`,
      every: (party, sentence) => `If ${party} wins every district: ${sentence}`,
    },
    short: {
      none: "if it wins no district",
      "as-known": ({won, districts}) => `if it wins ${inDistricts(won)} in every ${whole(districts)}`,
      every: "if it wins every district",
    },
  },

  lines: {
    heading: "One rule at a time",
    key: (isLaw) =>
      isLaw
        ? "Dashed across: a majority and two thirds. Marked: the rules set above, which are the law of that day."
        : "Dashed across: a majority and two thirds. Marked: the rules set above. Thin dotted lines: the same under the law of that day.",
    law: (value) => `law ${value}`,
    threshold: {
      heading: "Seats by threshold",
      said: (party, least, most, tips) =>
        least === most
          ? `${party} has ${seats(most)} at every threshold shown. Other seats change hands when it passes ${list(tips)}.`
          : `${party} has ${span(least, most)}, depending on the threshold. Seats change hands when it passes ${list(tips)}.`,
      one: (party, count) => `${party} has ${seats(count)} at every threshold shown.`,
    },
    districts: {
      heading: "Seats by share of district seats",
      said: (party, without, {districts, house, least, most}) =>
        `Without districts ${party} has ${seats(without)}. With ${whole(districts)} of ${seats(house)} in districts it has ${whole(least)} if it wins none of them, and ${whole(most)} if it wins them all.`,
      every: (party) => `if ${party} won every district`,
    },
    floor: {
      heading: "Seats by turnout floor",
      nothing: "No turnout floor changes a seat.",
      one: (turnout, then) => `Up to a floor of ${turnout} nothing changes; above it ${then}.`,
      several: (count, least, most) =>
        `Seats change at ${counted(count, {one: "floor", other: "floors"})}, the lowest ${least} and the highest ${most}: the turnouts that are known.`,
      unknown: "The turnouts that a floor would look at are not known.",
      isVoid: "the election is void",
      changes: "seats stay empty or change hands",
    },
  },

  map: {
    heading: "Threshold and districts at once",
    label: "The map shows",
    quantities: {
      leader: "seats of the largest party",
      lists: "lists that are admitted",
      "two-thirds": "whether two thirds are held",
      lost: "votes without a seat",
      gallagher: "Gallagher index",
    },
    said: {
      leader: (party, least, most) =>
        `over all these packages ${party} has ${span(least, most)}: the stronger the colour, the more.`,
      lists: (least, most) =>
        least === most
          ? `Under each of these packages ${lists(most)} ${plural(most, {one: "shares", other: "share"})} the list seats.`
          : `Between ${whole(least)} and ${lists(most)} share the list seats: the stronger the colour, the more.`,
      "two-thirds":
        "Strong colour: one party holds two thirds whoever wins the districts. Pale: no party reaches two thirds, even if it wins them all. Between: it depends on who wins them.",
      lost: (least, most) =>
        `Between ${least} and ${most} of the votes for lists elect nobody: the stronger the colour, the more.`,
      gallagher: (least, most) =>
        `the Gallagher index lies between ${least} and ${most}: the stronger the colour, the further seats lie from votes.`,
    },
    how: "Point at the map, or move through it with the arrow keys (Shift: ten seats at once; Home: back to your rules). A click or Enter sets the rules of that point.",
    name: "Map of threshold and district seats",
    thresholdAxis: "Threshold",
    districtsAxis: "Share of seats won in districts",
    below: "below a majority",
    twoThirds: {
      yes: "two thirds are held",
      no: "nobody holds two thirds",
      open: "two thirds depend on the districts",
    },
    lists: (count) => `${lists(count)} in`,
    nobody: "nobody is seated",
    at: (threshold, districts, house) =>
      districts === 0
        ? `threshold ${threshold}, no districts`
        : `threshold ${threshold}, ${whole(districts)} of ${seats(house)} in districts`,
    seats: (party, least, most) =>
      least === most
        ? `${party} ${seats(most)}`
        : `${party} ${span(least, most)}, depending on who wins the districts`,
    lost: (share) => `${share} of the votes without a seat`,
    gallagher: (index) => `Gallagher index ${index}`,
    isVoid: "the election is void",
    noneAdmitted: "no list reaches the threshold",
    unknown: "nobody can say",
    here: "Your rules:",
    go: "Set the rules of this point",
  },

  search: {
    heading: "The other way round: say what must come out",
    lead: "Tick what must come out and which rules may change. The answer is the smallest packages that bring it about: with the fewest rules changed against the law of that day, then those nearest to it. Every step of every rule is looked at. Where nobody knows who would win the districts, a package counts only if it does so whether the largest party wins none of them or all.",
    goals: "This must come out",
    goal: {
      "no-two-thirds": "no party holds two thirds of the seats",
      "no-majority": "no party holds more than half of the seats",
      "no-empty-seat": "no seat stays empty",
      lists: "at least so many lists share the list seats:",
      seated: "every list has a seat from this share of the votes on:",
    },
    levers: "These rules may change",
    lever: {
      threshold: "the threshold",
      base: "what the threshold is a share of",
      formula: "the formula",
      districts: "the share of district seats, and how they are joined to the lists",
      house: "the size of the house, from half to twice as large",
      floor: "a turnout floor by region (choose it at the lever above)",
      "against-all": "a limit for “against all”",
    },
    otherFloors:
      "Three kinds of turnout floor are not searched: by station, since it has thousands of steps and a count of its own at each; by district, and the one that fills seats in proportion to turnout, since their steps depend on all the other rules.",
    idle: "Nothing is ticked yet that must come out.",
    searching: "Searching …",
    stop: "Stop",
    stopped: "Stopped before everything was looked at.",
    failed: "The search could not be finished in this browser.",
    again: "Search again",
    lawDoes: "The law of that day does it already:",
    law: "the law as it was",
    found: (packages, rules) =>
      packages === 1
        ? `The smallest package changes ${counted(rules, {one: "rule", other: "rules"})}:`
        : `The smallest packages change ${counted(rules, {one: "rule", other: "rules"})}; the nearest to the law comes first:`,
    none: "No package of these rules does it.",
    nearest: (missed) => `The nearest package misses this: ${list(missed)}.`,
  },
};
