/** Questions that are answered beside the page, on the count of 2021, for `npm run bench` and `npm run bench:browser`. */
import {independents} from "../src/catalogue/independents.js";
import type {DistrictsQuestion} from "../src/certainty/districts/drawDistricts.js";
import type {LedgerQuestion} from "../src/certainty/ledger/ledgerQuestion.js";
import {drawnStations} from "../src/certainty/sampling/drawnStations.js";
import type {SampleQuestion} from "../src/certainty/sampling/sampleSeats.js";
import type {SearchQuestion} from "../src/certainty/search/searchQuestion.js";
import type {LeverQuestion} from "../src/certainty/sensitivity/leverGround.js";
import {parseContest} from "../src/core/contest.js";
import {defaultScenario} from "../src/core/scenario.js";
import {seededRandom} from "../src/reconstruction/random.js";
import {drawByLot, madeUpCountry} from "./drawnCountry.js";

/** The official count of 10 January 2021. */
const votes = [
  {party: "nur-otan", votes: 5_148_074},
  {party: "auyl", votes: 383_023},
  {party: "qhp", votes: 659_019},
  {party: "adal", votes: 258_618},
  {party: "ak-zhol", votes: 792_828},
];

/** The lists of the district model in the election it is calibrated on: 19 March 2023. */
const known = {
  lists: [
    ["amanat", 3_431_510],
    ["auyl", 693_938],
    ["respublica", 547_154],
    ["ak-zhol", 535_139],
    ["qhp", 432_920],
    ["osdp", 331_058],
    ["baytaq", 146_431],
  ].map(([party, own]) => ({party: String(party), votes: Number(own)})),
  winners: [
    {party: "amanat", districts: 22},
    {party: independents, districts: 7},
  ],
};

/** The map and the step lines for so many lists, each smaller than the last. */
export function leversOf(lists: number): LeverQuestion {
  const own = Array.from({length: lists}, (_, list) => ({
    party: `p${list}`,
    votes: Math.round(5e6 / (list + 1) ** 1.5),
  }));
  const cast = own.reduce((sum, one) => sum + one.votes, 0);
  return {
    contest: {seats: 100, registered: 2 * cast, cast, votes: own},
    scenario: defaultScenario,
    stations: null,
    appointed: 0,
    districtsMove: true,
    knownCase: {districts: 22, of: 29},
  };
}

/** Five levers and nothing that brings it about: every combination is gone through. */
export const searchOfFive: SearchQuestion = {
  contest: {seats: 98, registered: 11_919_241, cast: 7_539_280, votes},
  law: defaultScenario,
  stations: null,
  appointed: 9,
  goals: [{goal: "no-majority"}],
  levers: ["threshold", "base", "formula", "districts", "house"],
  houses: {least: 49, most: 196},
};

/** So many draws of 49 districts, half of the house; calibrated, or by one pair of figures. */
export const districtDraws = (draws: number, isCalibrated: boolean): DistrictsQuestion => ({
  lists: votes,
  districts: 49,
  model: isCalibrated ? {known} : {sigma: 0.4, independents: 20},
  rules: {joined: "added", house: 98, list: [{party: "nur-otan", seats: 35}], otherMembers: 0},
  seed: 1,
  draws,
});

/** 10,000 replicates of so many stations drawn by lot in two regions. */
export function sampleOf(drawn: number, parties: number): SampleQuestion {
  const strengths = Array.from({length: parties}, (_, party) => 40 / (party + 1));
  const country = madeUpCountry({regions: [3 * drawn, 2 * drawn], strengths, seed: 1});
  const wanted = [Math.round(0.6 * drawn), Math.round(0.4 * drawn)];
  const {stations, sample} = drawByLot(country, wanted, seededRandom(1, "bench"));
  return {
    stations: drawnStations(stations, sample),
    seats: 98,
    scenario: {threshold: {percent: 5, of: "valid"}},
    seed: 1,
    replicates: 10_000,
  };
}

const shares = [
  5_148_074, 792_828, 659_019, 383_023, 258_618, 120_411, 98_765, 54_321, 31_007, 20_003, 19_001, 18_013,
  17_011, 16_001, 15_013, 14_009, 13_001, 12_007, 11_003, 10_007,
];

/** The ledger of up to twenty lists, with so many times 7.5 million votes. */
export function ledgerOf(lists: number, times: number): LedgerQuestion {
  const {protocols: _, ...contest} = parseContest({
    seats: 98,
    registered: 12_000_000 * times,
    votes: shares.slice(0, lists).map((own, list) => ({party: `list ${list}`, votes: own * times + list})),
  });
  return {
    contest,
    protocols: null,
    scenario: {...defaultScenario, threshold: {...defaultScenario.threshold, percent: 3}},
    appointed: 0,
  };
}
