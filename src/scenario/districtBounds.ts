import type {Catalogue} from "../catalogue/catalogue.js";
import {type Contest, type District, parseContest} from "../core/contest.js";
import {type DistrictRange, districtRange} from "../core/districtRange.js";
import {elect, electSupposed} from "../core/elect.js";
import {divideHouse, type House} from "../core/house.js";
import {seatsIn} from "../core/outcome.js";
import {parseScenario} from "../core/scenario.js";
import {suppose} from "../core/transfers.js";
import {askedEntry} from "./hypotheticalCount.js";
import {houseSeats, type Question} from "./question.js";

/** What may come of a house with districts, whoever wins them. */
export interface DistrictBounds {
  readonly house: House;
  /** Every list, in the order of registration, from no district to all of them. */
  readonly lists: readonly DistrictRange[];
  /** The list with the most seats by lists alone. */
  readonly leader: DistrictRange;
  /** The fewest districts with which a list has so many seats; null where all of them are too few. */
  readonly districtsFor: (party: string, seats: number) => number | null;
}

/** Who wins a district that nobody on a list wins. */
const withoutList = "without-list";

/**
 * Every list's seats with no district and with all of them, under a question's rules. Only totals are asked: no vote
 * for a list says who would win a district, so that no station is needed to say it.
 */
export function districtBounds(question: Question, catalogue: Catalogue): DistrictBounds {
  const entry = askedEntry(catalogue, question);
  const scenario = parseScenario(question.scenario);
  const counted: Contest = {...parseContest(entry.contest), seats: houseSeats(question, entry)};
  const house = divideHouse(counted.seats, scenario.districtSeats);
  const [first] = counted.parties;
  const districts = Array.from({length: house.district}, (_, index) => anyDistrict(index, first));
  const supposed = suppose({...counted, districts, districtWinners: null}, scenario);
  const outcome = electSupposed(supposed, scenario);
  const lists = counted.parties.map((party) => districtRange(supposed, scenario, outcome, party));
  const seatsWith = (party: string, won: number): number => {
    const winners = [
      {party, seats: won},
      {party: withoutList, seats: house.district - won},
    ].filter(({seats}) => seats > 0);
    return seatsIn(elect({...counted, districtWinners: winners}, scenario), party);
  };
  return {
    house,
    lists,
    leader: lists.reduce((best, list) => (list.none > best.none ? list : best)),
    districtsFor: (party, wanted) => {
      for (let won = 0; won <= house.district; won++) if (seatsWith(party, won) >= wanted) return won;
      return null;
    },
  };
}

/** A district of which nothing is known: the ends of the range do not look at who wins it. */
const anyDistrict = (index: number, party: string): District => ({
  id: String(index + 1),
  region: null,
  registered: null,
  cast: 1,
  invalid: 0,
  againstAll: 0,
  candidates: [{party, votes: 1}],
});
