import {are, districts, formats, seats} from "../../words/grammar/en.js";
import type {DistrictMessages} from "./districtWords.js";

const {whole, counted} = formats;

/** In 954 of the 1,000; in all 1,000; in none. */
const inSome = (some: number, draws: number): string => {
  if (some === draws) return `in all ${whole(draws)}`;
  return some === 0 ? `in none of the ${whole(draws)}` : `in ${whole(some)} of the ${whole(draws)}`;
};

/** English. */
export const en: DistrictMessages = {
  heading: "Who would win the districts",
  interval: (party, none, every) =>
    `No vote was counted by district, so nobody knows who would win them: ${party} has ${seats(none)} with none of them and ${whole(every)} with all of them.`,
  legend: "How the districts are decided",
  modes: {
    calibrated: "Local candidates matter as they did in 2023",
    own: "Local candidates, with figures I set",
    given: "I say who wins",
  },
  sigma: "How much candidates differ (σ)",
  sigmaHint: "At 0 everyone votes the party line. At 0.7 an effect doubles or halves a candidate’s votes.",
  independents: "Share of the vote an independent starts with",
  independentsHint: "One independent stands in each district.",
  said: (party, between, within) => `By this model ${party} has ${between}: so it comes out ${within}.`,
  reaches: {
    majority: (some, draws) => `It has a majority ${inSome(some, draws)}.`,
    twoThirds: (some, draws) => `It has two thirds ${inSome(some, draws)}.`,
  },
  covers: {
    calibrated: (year) =>
      `The model rests on one election, that of ${year}. Many pairs of its two figures agree with that election equally well and differ much for this one, so the draws use all of them. It is no forecast.`,
    own: "These draws rest on the two figures you set, not on any election.",
    geography:
      "Each district has the list vote of the whole contest; what differs from place to place is part of σ.",
  },
  unanswered: (draws) =>
    `${counted(draws, {one: "simulated election gives", other: "simulated elections give"})} no house under these rules and ${draws === 1 ? "is" : "are"} left out.`,
  method: "How the model was calibrated",
  drawing: (done, of) => `Simulating elections: ${whole(done)} of ${whole(of)}`,
  progress: "Elections simulated",
  stop: "Stop",
  stopped: (done) =>
    `Stopped after ${counted(done, {one: "simulated election", other: "simulated elections"})}.`,
  again: "Simulate again",
  failed:
    "The simulation does not run in this browser. What is said above about no district and every district stands.",
  unasked:
    "With compensation and a turnout floor for regions, districts or stations the model is not asked: it does not say which district a candidate wins.",
  caption: "What the model gives each party",
  columns: {party: "Party", districts: "Districts", seats: "Seats in all"},
  givenLead: (all) =>
    `Type how many districts each list wins, ${whole(all)} in all. Candidates without a list win the others.`,
  givenRest: (rest) =>
    rest === 0
      ? "Candidates without a list win no district."
      : `Candidates without a list win ${districts(rest)}.`,
  tooMany: (all) => `There ${are(all)} only ${districts(all)}.`,
};
