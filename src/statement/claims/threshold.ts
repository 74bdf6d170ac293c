import type {CatalogueContest, ContestJson} from "../../catalogue/catalogue.js";
import {completeScenario} from "../../catalogue/lawScenario.js";
import {lawOf} from "../../catalogue/laws.js";
import {parseContest} from "../../core/contest.js";
import {type Count, minus} from "../../core/count.js";
import {elect} from "../../core/elect.js";
import {parseScenario} from "../../core/scenario.js";
import {compareShares, percentShare} from "../../core/share.js";
import {type PrintedTable, type TableName, tableContests, tableOf} from "../evidenceData.js";
import {printedCounts, printedShare, type ShareRange, validShare} from "../printedShare.js";
import type {Claim, Seats, Side, Verdict} from "./claim.js";
import {claim, contestOf, type Ground, lawRest} from "./ground.js";

/**
 * Which parties passed a threshold, by one table. Whichever was rounded: a party is surely in where its least share of
 * all ballots reaches the threshold, surely out where its greatest share of valid ones does not.
 */
export function admitted(ground: Ground, table: TableName): Claim {
  const {percent: threshold, parties: named} = ground.statement.text.admitted;
  const {shares, invalidPercent} = tableOf(ground.statement, table);
  const parties = shares.map(({party, percent}) => {
    const range = {least: printedShare(percent).least, below: validShare(percent, invalidPercent).below};
    return {party, percent, range, side: sideOf(range, threshold)};
  });
  const agrees = ({party, side}: (typeof parties)[number]) =>
    side === "either" ? null : (side === "in") === named.includes(party);
  const verdict: Verdict = parties.some((party) => agrees(party) === false)
    ? "contradicted-by-tables"
    : parties.every((party) => agrees(party))
      ? "holds"
      : "holds-after-rounding";
  return claim(
    "admitted",
    verdict,
    {table, threshold, named, parties},
    {key: `admitted-${table}`, rests: lawRest(ground, contestOf(ground, tableContests[table]))},
  );
}

function sideOf({least, below}: ShareRange, percent: number): Side {
  const threshold = percentShare(percent);
  if (!threshold) throw new Error(`${percent} is not a percentage`);
  if (compareShares(least, threshold) >= 0) return "in";
  return compareShares(below, threshold) <= 0 ? "out" : "either";
}

/** A party that prints exactly the threshold that the statement proposes: in or out, and what the seats are then. */
export function proposedLine(ground: Ground, table: Exclude<TableName, "mazhilis">): Claim | null {
  const {threshold} = ground.catalogue.observersPackage;
  const {shares, invalidPercent} = tableOf(ground.statement, table);
  const onLine = shares.find(({percent}) => percent === threshold);
  if (!onLine) return null;
  const {party, percent} = onLine;
  const range = validShare(percent, invalidPercent);
  const side = sideOf(range, threshold);
  const entry = contestOf(ground, tableContests[table]);
  const {least, most} = printedCounts(percent, entry.contest.cast ?? 0);
  const seatsWith = (votes: Count) =>
    seatsAt(ground, entry, threshold, new Map([[party, Number(votes)]])).find((row) => row.party === party)
      ?.seats ?? 0;
  const verdict: Verdict =
    side === "in" ? "holds" : side === "out" ? "contradicted-by-tables" : "cannot-be-checked";
  return claim(
    "proposed-line",
    verdict,
    {
      table,
      party,
      percent,
      threshold,
      range,
      side,
      house: entry.contest.seats,
      seats: {in: seatsWith(most), out: seatsWith(least)},
    },
    {key: `proposed-line-${table}`, origin: "follows", rests: seatRests(ground, entry)},
  );
}

/** Two parties that print the same in the cities: who is ahead cannot be seen, and may decide a seat. */
export function level(ground: Ground): Claim | null {
  const table = "city";
  const {shares} = tableOf(ground.statement, table);
  const pairs = shares.flatMap((first, index) =>
    shares.slice(index + 1).map((second) => [first, second] as const),
  );
  const pair = pairs.find(([first, second]) => first.percent === second.percent);
  if (!pair) return null;
  const entry = contestOf(ground, tableContests[table]);
  const {threshold} = completeScenario(lawOf(ground.catalogue, entry).scenario);
  const {least, most} = printedCounts(pair[0].percent, entry.contest.cast ?? 0);
  const [first, second] = [pair[0].party, pair[1].party];
  const ahead = (one: string, other: string) =>
    new Map([
      [one, Number(most)],
      [other, Number(least)],
    ]);
  const seatsIn = (house: number, votes: ReadonlyMap<string, number>): [number, number] => {
    const seats = seatsAt(ground, entry, threshold.percent, votes, house);
    const own = (party: string) => seats.find((row) => row.party === party)?.seats ?? 0;
    return [own(first), own(second)];
  };
  const houses = councilHouses(ground, entry).map((house) => ({
    house,
    first: seatsIn(house, ahead(first, second)),
    even: seatsIn(house, new Map()),
    second: seatsIn(house, ahead(second, first)),
  }));
  return claim(
    "level",
    "cannot-be-checked",
    {
      table,
      parties: [first, second],
      percents: [pair[0].percent, pair[1].percent],
      hidden: mostApart(tableOf(ground.statement, table), pair[0].percent),
      houses,
    },
    {origin: "printed", rests: seatRests(ground, entry)},
  );
}

/** Ballots by which two equal percentages may differ at most, for any number of ballots that prints as the turnout. */
function mostApart({registered, votedPercent}: PrintedTable, percent: number): Count {
  const cast = printedCounts(votedPercent, registered);
  let apart: Count = 0;
  for (let ballots = Number(cast.least); ballots <= Number(cast.most); ballots++) {
    const {least, most} = printedCounts(percent, ballots);
    const own = minus(most, least);
    if (own > apart) apart = own;
  }
  return apart;
}

/** The sizes of the city maslikhats of the day that are known, the largest first. */
const councilHouses = ({councils}: Ground, {date}: CatalogueContest): readonly number[] =>
  [...new Set(councils.filter((council) => council.date === date).map(({seats}) => seats))].sort(
    (a, b) => b - a,
  );

/** The seats under the law of the day with another threshold, where some parties have other votes; by the core. */
export function seatsAt(
  {catalogue}: Ground,
  entry: CatalogueContest,
  percent: number,
  others: ReadonlyMap<string, number>,
  house = entry.contest.seats,
): Seats {
  const {regions: _, ...counts} = entry.contest;
  const contest: ContestJson = {
    ...counts,
    seats: house,
    votes: counts.votes.map(({party, votes}) => ({party, votes: others.get(party) ?? votes})),
  };
  const lawful = completeScenario(lawOf(catalogue, entry).scenario);
  const scenario = parseScenario({...lawful, threshold: {...lawful.threshold, percent}});
  return elect(parseContest(contest), scenario)
    .parties.filter(({seats}) => seats > 0)
    .map(({party, seats}) => ({party, seats}));
}

const seatRests = (ground: Ground, entry: CatalogueContest) => [
  ...lawRest(ground, entry),
  {basis: "reconstructed" as const, source: "reconstruction"},
  ...(entry.seatsBasis === "hypothetical"
    ? [{basis: "hypothetical" as const, source: entry.sources[entry.sources.length - 1]}]
    : []),
];
