import {finish} from "../src/certainty/longWork.js";
import {drawnStations} from "../src/certainty/sampling/drawnStations.js";
import {sampleSeats} from "../src/certainty/sampling/sampleSeats.js";
import {shareIntervals} from "../src/certainty/sampling/shareIntervals.js";
import {parseContest} from "../src/core/contest.js";
import {elect} from "../src/core/elect.js";
import {parseScenario} from "../src/core/scenario.js";
import {seededRandom} from "../src/reconstruction/random.js";
import {type Country, drawByLot} from "./drawnCountry.js";

/** How often intervals from stations drawn by lot held the truth of the whole country. */
export interface Coverage {
  readonly samples: number;
  /** Percent of samples, party by party. */
  readonly shares: readonly number[];
  /** Mean over the parties. */
  readonly share: number;
  /** The same for seats; NaN where no replicates were asked for. */
  readonly seats: readonly number[];
  readonly seat: number;
}

/** What is tried: the draw, again and again, and how many replicates each sample's seats are told from. */
export interface CoveragePlan {
  readonly wanted: number | readonly number[];
  readonly samples: number;
  readonly replicates: number;
  readonly seed: number;
}

const house = 98;
const scenario = {threshold: {percent: 5, of: "valid"}};

/** Draws sample after sample from a country whose truth is known, and counts the intervals that hold it. */
export function coverageOf(country: Country, {wanted, samples, replicates, seed}: CoveragePlan): Coverage {
  const {parties, votes} = country.stations;
  const totals = votes.map((own) => own.reduce((sum, counted) => sum + counted, 0));
  const all = totals.reduce((sum, own) => sum + own, 0);
  const contest = parseContest({
    seats: house,
    votes: parties.map((party, place) => ({party, votes: totals[place]})),
  });
  const truth = elect(contest, parseScenario(scenario)).parties;
  const shares = parties.map(() => 0);
  const seats = parties.map(() => 0);
  const random = seededRandom(seed, "coverage");
  for (let sample = 0; sample < samples; sample++) {
    const drawn = drawByLot(country, wanted, random);
    const stations = drawnStations(drawn.stations, drawn.sample);
    shareIntervals(stations).forEach(({between}, place) => {
      const share = totals[place] / all;
      if (between && between.least <= share && share <= between.greatest) shares[place]++;
    });
    if (replicates === 0) continue;
    finish(sampleSeats({stations, seats: house, scenario, seed: sample, replicates})).parties.forEach(
      ({least, greatest}, place) => {
        if (least <= truth[place].seats && truth[place].seats <= greatest) seats[place]++;
      },
    );
  }
  const percent = (held: readonly number[]) => held.map((own) => (100 * own) / samples);
  const mean = (held: readonly number[]) => percent(held).reduce((sum, own) => sum + own, 0) / held.length;
  return {samples, shares: percent(shares), share: mean(shares), seats: percent(seats), seat: mean(seats)};
}
