import type {ContestJson} from "../../catalogue/catalogue.js";
import {type Contest, type District, parseContest} from "../../core/contest.js";
import type {Turnout} from "../../core/protocolsBelow.js";
import {parseScenario, type Scenario, type ScenarioJson} from "../../core/scenario.js";
import {type SupposedContest, suppose} from "../../core/transfers.js";
import {turnoutOrder} from "../../core/turnoutOrder.js";
import {type StationDistricts, stationDistricts} from "../../scenario/stationDistricts.js";
import type {StationTable} from "../../stations/stationTable.js";

/** What levers are moved on, as plain data that a worker can be sent. */
export interface LeverQuestion {
  /** The contest with as many seats as are asked for. */
  readonly contest: ContestJson;
  readonly scenario: ScenarioJson;
  /** Only where a rule looks at single stations, or where they name districts; else null. */
  readonly stations: StationTable | null;
  /** Members whom nobody elected and who count for majority and two thirds. */
  readonly appointed: number;
  /** False where nobody knows any district: the share of district seats then stays as it is. */
  readonly districtsMove: boolean;
  /** How districts went in the one election in which they were counted; null where none was. */
  readonly knownCase: LeaderWins | null;
}

/**
 * Who wins the districts, as far as nobody counted it: how many of them the leader wins; candidates without a list win
 * the others. None and all of them are the two ends that no model can leave.
 */
export interface LeaderWins {
  readonly of: number;
  readonly districts: number;
}

export const noDistrict: LeaderWins = {districts: 0, of: 1};
export const everyDistrict: LeaderWins = {districts: 1, of: 1};

/** How many of the districts the leader wins, where nobody counted it: none, as in the known case, or all of them. */
export const districtCases = ["none", "as-known", "every"] as const;
export type DistrictCase = (typeof districtCases)[number];

/** A name that no list has. */
export const withoutList = "without a list";

/** A question, opened: voters act as its scenario supposes, once for all the values its levers go through. */
export interface LeverGround {
  readonly scenario: Scenario;
  /** The contest without districts. */
  readonly supposed: SupposedContest;
  /** The list with the most votes. */
  readonly leader: string;
  /**
   * The contest with so many district seats; null where a rule asks which districts lie where and nobody knows.
   * Districts that the contest itself knows the winners of are won by these.
   */
  readonly withDistricts: (districts: number, wins: LeaderWins) => SupposedContest | null;
  /** True where a district won is a seat more and changes no other: the tiers are added up, and no district stays empty. */
  readonly addsUp: boolean;
  /** Turnout at each station as its voters are supposed to act; null where the stations are not at hand. */
  readonly stationTurnouts: () => readonly Turnout[] | null;
  /** How many the leader wins in each case; null where there is no known case to go by. */
  readonly wins: Readonly<Record<DistrictCase, LeaderWins | null>>;
  /** District seats of which the winners are known, and no supposition is needed; null where there are none. */
  readonly known: number | null;
}

/** Opens a question of levers. */
export function openGround({
  contest: json,
  scenario: rules,
  stations,
  knownCase,
}: Pick<LeverQuestion, "contest" | "scenario" | "stations" | "knownCase">): LeverGround {
  const counted: Contest = parseContest(json);
  const scenario = parseScenario(rules);
  const cut = stations && stationDistricts(stations);
  const contest: Contest = {...counted, protocols: stations && turnoutOrder(stations), districtWinners: []};
  const supposed = suppose(contest, scenario);
  const leader = leaderOf(supposed.contest);
  const givenSeats = counted.districtWinners?.reduce((sum, {seats}) => sum + seats, 0) ?? 0;
  const known = givenSeats || cut?.named || null;
  const {share: floor, consequence} = scenario.turnoutFloor;
  const looksAtPlaces = consequence === "vacant" && (cut !== null || floor.parts > 0);
  const put = (more: Pick<Contest, "districts" | "districtWinners">): SupposedContest => ({
    ...supposed,
    contest: {...supposed.contest, ...more},
  });
  const inDistricts = (districts: readonly District[] | null, seats: number): readonly District[] | null =>
    districts &&
    suppose({...counted, districts, districtWinners: null}, {...scenario, districtSeats: {seats}}).contest
      .districts;
  return {
    scenario,
    supposed: put({districts: null, districtWinners: null}),
    leader,
    wins: {none: noDistrict, "as-known": knownCase, every: everyDistrict},
    known,
    addsUp: scenario.linkage === "parallel" && !looksAtPlaces,
    stationTurnouts: () => stations && turnoutsOf(stations, supposed),
    withDistricts: (districts, wins) => {
      if (districts === 0) return put({districts: namedDistricts(cut), districtWinners: null});
      if (districts === givenSeats) return put({districts: null, districtWinners: counted.districtWinners});
      if (cut && districts === cut.named)
        return put({districts: inDistricts(cut.cut(districts), districts), districtWinners: null});
      const own = ownDistricts(districts, wins);
      if (!looksAtPlaces)
        return put({districts: null, districtWinners: winners(leader, own, districts - own)});
      // Turnout in a district is that of its voters as they are supposed to act.
      const places = cut && inDistricts(cut.cut(districts), districts);
      return places
        ? put({
            districts: places.map((one, at) => wonBy(one, isOwn(at, own, districts) ? leader : withoutList)),
            districtWinners: null,
          })
        : null;
    },
  };
}

const turnoutsOf = (stations: StationTable, {act}: SupposedContest): readonly Turnout[] =>
  stations.stations.map((_, at) => {
    const registered = Number.isNaN(stations.registered[at]) ? null : stations.registered[at];
    const votes = stations.votes.map((own) => own[at]);
    const [cast, invalid, againstAll] = [stations.cast, stations.invalid, stations.againstAll].map(
      (column) => column[at],
    );
    const {cast: acting} = act({registered, cast, invalid, againstAll, votes});
    return {registered, cast: acting};
  });

/** The list with the most votes; of equal ones that registered earlier. */
const leaderOf = ({parties, counts: {votes}}: Contest): string =>
  parties[votes.reduce<number>((best, own, list) => (own > votes[best] ? list : best), 0)];

/** The leader's districts; a half up, as seats are rounded. */
export const ownDistricts = (districts: number, wins: LeaderWins): number =>
  Math.floor((2 * districts * wins.districts + wins.of) / (2 * wins.of));

const winners = (leader: string, own: number, others: number) =>
  [
    {party: leader, seats: own},
    {party: withoutList, seats: others},
  ].filter(({seats}) => seats > 0);

/** A turnout floor may look at the districts that are named even where no seat is won in them. */
const namedDistricts = (cut: StationDistricts | null): readonly District[] | null =>
  cut && cut.named > 0 ? cut.cut(0) : null;

/** Spreads the leader's districts evenly over all of them. */
const isOwn = (at: number, own: number, districts: number): boolean =>
  Math.floor(((at + 1) * own) / districts) > Math.floor((at * own) / districts);

const wonBy = (district: District, party: string): District => ({
  ...district,
  candidates: [{party, votes: 1}],
});
