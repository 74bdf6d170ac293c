/**
 * `npm run bench`, or `npm run bench -- WORD` for the parts whose title has the word: how long things take beside each other in one run. Machines and moments differ, so only the
 * ratios say something; no test rests on them.
 */
import hareNiemeyer from "hare-niemeyer";
import npmSainteLague from "sainte-lague";
import {Bench, type BenchOptions} from "tinybench";
import {bounds} from "../src/certainty/bounds/bounds.js";
import {parsePrintedContest} from "../src/certainty/bounds/printedContest.js";
import {drawDistricts} from "../src/certainty/districts/drawDistricts.js";
import {hinges} from "../src/certainty/ledger/hinges.js";
import {openLedger} from "../src/certainty/ledger/ledgerGround.js";
import {seatLedger} from "../src/certainty/ledger/seatLedger.js";
import {finish} from "../src/certainty/longWork.js";
import {sampleSeats} from "../src/certainty/sampling/sampleSeats.js";
import {shareIntervals} from "../src/certainty/sampling/shareIntervals.js";
import {reverseSearch} from "../src/certainty/search/reverseSearch.js";
import {type LeverMap, leverMap} from "../src/certainty/sensitivity/leverMap.js";
import {leverSweep} from "../src/certainty/sensitivity/leverSweep.js";
import {parseContest} from "../src/core/contest.js";
import {protocolsDistrictModel} from "../src/core/districtModel.js";
import {dhondt, sainteLague} from "../src/core/divisors.js";
import {elect, electSupposed} from "../src/core/elect.js";
import {highestAverages} from "../src/core/highestAverages.js";
import {largestRemainders} from "../src/core/largestRemainders.js";
import {quotientOrder} from "../src/core/quotientOrder.js";
import {parseScenario} from "../src/core/scenario.js";
import {asPercent} from "../src/core/share.js";
import type {Stations} from "../src/core/stations.js";
import {thresholdIntervals} from "../src/core/thresholdIntervals.js";
import {suppose} from "../src/core/transfers.js";
import {sumsByTurnout, turnoutOrder} from "../src/core/turnoutOrder.js";
import {printedTable, reconstructionNotes} from "../src/data/contestFiles.js";
import {publishedContests} from "../src/data/reconstructions.js";
import {drawContest} from "../src/reconstruction/drawContest.js";
import {drawnContest} from "../src/reconstruction/ensemble/drawnContest.js";
import {packStations, unpackStations} from "../src/reconstruction/ensemble/packedStations.js";
import type {ProtocolSheet} from "../src/stations/protocolSheet.js";
import {sheetFindings} from "../src/stations/sheetFindings.js";
import {databaseMoves} from "./databaseMoves.js";
import {floatingDhondt, floatingHare} from "./floatingFormulas.js";
import {importTasks} from "./importTasks.js";
import {districtDraws, ledgerOf, leversOf, sampleOf, searchOfFive} from "./longQuestions.js";
import {madeUpStations} from "./madeUpStations.js";
import {questionRuns, questionTasks} from "./questionTasks.js";
import {type Measured, type MeasuredPart, writeResults} from "./results.js";
import {stationFileRuns} from "./stationFileRuns.js";
import {totalsTasks} from "./totalsTasks.js";

const parts: MeasuredPart[] = [];

await compare("One allocation: 10 lists, 98 seats", allocations);
await compare("A slider's move: the whole answer for its scenario", sliderMoves);
await compare("A floor by station: the slider's move beside a database", databaseMoves, {
  iterations: 5,
  time: 0,
});
await compare("Stations put in order of turnout, once, exactly: 1,000,000", ordering, {
  iterations: 3,
  time: 0,
});
await compare("What seats hang on: the ledger of every list, exact", ledgers);
await compare("What printed percentages leave open: the exact seats of every list", printedTables, {
  iterations: 5,
  time: 0,
});
await compare(
  "A map of 151 thresholds × 101 shares of district seats, exact, and the steps of every lever",
  sensitivities,
);
await compare("49 districts with local candidates, drawn many times", drawnDistricts, {
  iterations: 5,
  time: 0,
});
await compare("One draw of the reconstruction, and an answer from a draw that is kept", draws);
await compare("Protocols held against every relation", checks);
await compare("Stations drawn by lot: 10,000 replicates with their seats", samples, {
  iterations: 3,
  time: 0,
  warmup: false,
});
await compare("A file of 100,000 stations and 20 columns", importTasks, {
  iterations: 5,
  warmup: false,
});
await compare("Totals by SQL: 4,000,000 stations in folders of Parquet", totalsTasks, {
  iterations: 3,
  time: 0,
  warmup: false,
});
await compare("20,000 questions of the command", questionTasks, {iterations: 5, time: 0});
await runOnce("The command: questions in, answers out", questionRuns);
await runOnce("The command: whole folders of Parquet", stationFileRuns);

console.log(`\nWritten with the machine and the time: ${writeResults("bench", parts)}`);

/** The exact Hare allocation beside two npm packages and a loop in floating point that is not exact. */
function allocations(): Record<string, () => unknown> {
  const votes = [5_148_074, 792_828, 659_019, 383_023, 258_618, 120_411, 98_765, 54_321, 31_007, 20_003];
  const byName = Object.fromEntries(votes.map((own, list) => [`list ${list}`, own]));
  return {
    "largestRemainders (exact)": () => largestRemainders(votes, 98),
    "naive floating point": () => floatingHare(votes, 98),
    "npm hare-niemeyer": () => hareNiemeyer(byName, 98),
    "highestAverages, Sainte-Laguë (exact)": () => highestAverages(votes, 98, {divisor: sainteLague}),
    "highestAverages, D’Hondt (exact)": () => highestAverages(votes, 98, {divisor: dhondt}),
    "naive floating point, D’Hondt": () => floatingDhondt(votes, 98),
    "npm sainte-lague": () => npmSainteLague(byName, 98),
  };
}

/** The ledger with more lists and more voters, by a quota and by a divisor, and what the whole contest hangs on. */
function ledgers(): Record<string, () => unknown> {
  const ground = (lists: number, times: number, scenario: unknown) =>
    openLedger({...ledgerOf(lists, times).contest, protocols: null}, parseScenario(scenario));
  const hare = {threshold: {percent: 3}};
  const tasks: Record<string, () => unknown> = {};
  for (const [lists, times] of [
    [10, 1],
    [5, 1],
    [20, 1],
    [10, 100],
  ]) {
    const name = `${lists} lists, ${7.5 * times} million votes`;
    tasks[`${name}, Hare`] = () => seatLedger(ground(lists, times, hare));
    tasks[`${name}, Sainte-Laguë`] = () =>
      seatLedger(ground(lists, times, {...hare, formula: "sainte-lague"}));
  }
  tasks["10 lists: majority, two thirds, admission, validity"] = () => hinges(ground(10, 1, hare));
  return tasks;
}

/**
 * What a move of each slider costs with the stations of the observers, of the country, and of a large one; the first of
 * each size is what a floor costs that goes over every station at every move.
 */
function sliderMoves(): Record<string, () => unknown> {
  const tasks: Record<string, () => unknown> = {};
  for (const count of [192, 10_061, 100_000, 1_000_000]) {
    const stations = madeUpStations(count);
    const model = protocolsDistrictModel(stations);
    const total = (column: Float64Array) => column.reduce((sum, own) => sum + own, 0);
    const counted = parseContest({
      seats: 98,
      registered: total(stations.registered ?? stations.cast),
      cast: total(stations.cast),
      invalid: total(stations.invalid),
      votes: stations.parties.map((party, list) => ({party, votes: total(stations.votes[list])})),
    });
    const contest = {...counted, protocols: turnoutOrder(stations)};
    let percent = 0;
    const next = () => {
      percent = (percent + 1) % 100;
      return percent;
    };
    const name = count.toLocaleString("en-GB");
    tasks[`the naive loop over stations below a floor, ${name} stations`] = () =>
      votesBelow(stations, next() / 200);
    tasks[`threshold, with every tipping point, ${name} stations`] = () =>
      thresholdIntervals(contest, parseScenario({threshold: {percent: next() / 10}}));
    tasks[`floor by station, ${name} stations`] = () =>
      elect(
        contest,
        parseScenario({turnoutFloor: {percent: next() / 2, level: "protocol", consequence: "exclude"}}),
      );
    const fines = [{from: "nonvoters", to: "parties", percent: 10}];
    const rule = {level: "protocol", consequence: "exclude"};
    const assumed = (floor: number) =>
      parseScenario({transfers: fines, turnoutFloor: {...rule, percent: floor}});
    const supposed = suppose(contest, assumed(1));
    tasks[`floor by station, a tenth of non-voters coming, ${name} stations`] = () =>
      electSupposed(supposed, assumed(0.5 + next() / 2));
    tasks[`districts, ${name} stations`] = () => {
      const districtSeats = next();
      const scenario = parseScenario({mixed: {districtSeats: Math.min(districtSeats, 98)}});
      return elect({...contest, districts: model.cut(Math.min(districtSeats, 98))}, scenario);
    };
  }
  return tasks;
}

/** What is made of stations once, so that a floor is a search: beside a sort that compares rounded quotients. */
function ordering(): Record<string, () => unknown> {
  const stations = madeUpStations(1_000_000);
  const {cast, registered} = stations;
  const turnout = cast.map((ballots, station) => ballots / registered[station]);
  const places = Uint32Array.from(turnout, (_, station) => station);
  return {
    "sorted by comparing rounded turnouts": () => places.slice().sort((a, b) => turnout[a] - turnout[b]),
    "quotientOrder (exact)": () => quotientOrder(cast, registered),
    "and their running sums": () => sumsByTurnout(stations),
  };
}

/** The votes of stations below a floor, by a loop over all of them in floating point. */
function votesBelow({registered, cast, votes}: Stations, floor: number): number[] {
  const below = votes.map(() => 0);
  for (let station = 0; station < cast.length; station++)
    if (cast[station] / registered[station] < floor)
      for (let list = 0; list < votes.length; list++) below[list] += votes[list][station];
  return below;
}

/** The observers' tables, turnout rounded too, and large ones: more lists, more ballots, lists at the line. */
function printedTables(): Record<string, () => unknown> {
  const observed = [
    ["mazhilis-2021-observers", 98],
    ["city-maslikhats-2021-observers", 39],
    ["oblast-maslikhats-2021-observers", 30],
  ] as const;
  const large = (lists: number, ballots: number, percent: number, formula: string) => {
    const falling = Array.from({length: lists}, (_, list) => 1 / (list + 1));
    const all = falling.reduce((sum, own) => sum + own, 0);
    const contest = {
      seats: 98,
      printed: {
        ballots,
        decimals: 1,
        invalid: "2.3",
        shares: falling.map((own, list) => ({
          party: `list ${list}`,
          percent: ((97.7 * own) / all).toFixed(1),
        })),
      },
    };
    const question = {
      ...parsePrintedContest(contest),
      scenario: parseScenario({threshold: {percent}, formula}),
    };
    return () => bounds(question);
  };
  return {
    ...Object.fromEntries(
      observed.map(([id, seats]) => {
        const contest = parsePrintedContest({seats, printed: printedTable(id)});
        return [id, () => bounds({...contest, scenario: parseScenario({})})];
      }),
    ),
    "6 lists, 7.5 million ballots, one decimal, 5 %": large(6, 7_500_000, 5, "hare"),
    "12 lists": large(12, 7_500_000, 5, "hare"),
    "24 lists": large(24, 7_500_000, 5, "hare"),
    "12 lists, 750 million ballots": large(12, 750_000_000, 5, "hare"),
    "12 lists by d'Hondt": large(12, 7_500_000, 5, "dhondt"),
    "12 lists by Droop, 3 %": large(12, 7_500_000, 3, "droop"),
  };
}

/** The map and the step lines of the sensitivity page, for five lists and for ten, and its search. */
function sensitivities(): Record<string, () => unknown> {
  const tasks: Record<string, () => unknown> = {};
  for (const lists of [5, 10]) {
    const question = leversOf(lists);
    tasks[
      `map, ${lists} lists: every stretch of thresholds × 101 numbers of district seats, three cases each`
    ] = () => {
      const map = finish(leverMap(question));
      return sampled(map, 151);
    };
    tasks[`steps of threshold, districts and floor, ${lists} lists`] = () => finish(leverSweep(question));
  }
  tasks["reverse search over five levers in which one does it"] = () =>
    finish(reverseSearch({...searchOfFive, goals: [{goal: "no-two-thirds"}]}));
  tasks["reverse search over five levers in which none does it: all combinations"] = () =>
    finish(reverseSearch(searchOfFive));
  return tasks;
}

/** Districts with local candidates, drawn many times: by one pair of figures, and by all that agree with 2023. */
function drawnDistricts(): Record<string, () => unknown> {
  const tasks: Record<string, () => unknown> = {};
  for (const draws of [100, 1_000, 10_000]) {
    const name = `${draws.toLocaleString("en-GB")} draws`;
    tasks[`${name}, one pair of figures`] = () => finish(drawDistricts(districtDraws(draws, false)));
    tasks[`${name}, calibrated on 2023`] = () => finish(drawDistricts(districtDraws(draws, true)));
  }
  return tasks;
}

/** Looks up so many thresholds, from 0 to 15 %, in every column of a map. */
function sampled({thresholds, columns}: LeverMap, count: number): number {
  const ends = thresholds.map(({upTo}) => (upTo ? asPercent(upTo) : Number.POSITIVE_INFINITY));
  const rows = Array.from({length: count}, (_, at) =>
    ends.findIndex((end) => (15 * at) / (count - 1) <= end),
  );
  return columns.reduce(
    (all, column) => rows.reduce((sum, row) => sum + (column[row].none?.leader ?? 0), all),
    0,
  );
}

/** Drawing the stations of the observers' Mazhilis and of the country, and asking kept ones for their seats. */
function draws(): Record<string, () => unknown> {
  const {seed} = reconstructionNotes();
  const [mazhilis, , , official] = publishedContests();
  let draw = 0;
  const scenario = parseScenario({
    mixed: {districtPercent: 50},
    turnoutFloor: {percent: 30, level: "protocol", consequence: "exclude"},
  });
  const tasks: Record<string, () => unknown> = {};
  for (const published of [mazhilis, official]) {
    const name = `${published.stations.toLocaleString("en-GB")} stations`;
    const kept = packStations(drawContest(published, {seed, draw: 0}).table);
    tasks[`draw ${name}, every published figure met`] = () => drawContest(published, {seed, draw: draw++});
    tasks[`answer from ${name} kept: districts, floor by station`] = () =>
      elect(drawnContest(unpackStations(kept), 98, scenario), scenario);
  }
  return tasks;
}

/** Looking for findings on the protocols of the country, and on a million. */
function checks(): Record<string, () => unknown> {
  const tasks: Record<string, () => unknown> = {};
  for (const count of [10_061, 1_000_000]) {
    const stations = madeUpStations(count);
    const {registered, cast, invalid, againstAll} = stations;
    const received = registered ?? cast;
    const sheet: ProtocolSheet = {
      table: {...stations, stations: Array.from({length: count}, (_, station) => `s${station}`)},
      counts: {
        registered: received,
        received,
        issued: cast,
        cast,
        invalid,
        cancelled: received.map((ballots, station) => ballots - cast[station]),
        against_all: againstAll,
      },
    };
    tasks[`${count.toLocaleString("en-GB")} protocols`] = () => sheetFindings(sheet);
  }
  return tasks;
}

/** Replicates of samples, by how many stations were drawn and how many parties they count. */
function samples(): Record<string, () => unknown> {
  const tasks: Record<string, () => unknown> = {};
  for (const [drawn, parties] of [
    [192, 6],
    [1_000, 6],
    [5_000, 6],
    [192, 12],
    [192, 24],
  ]) {
    const question = sampleOf(drawn, parties);
    const name = `${drawn.toLocaleString("en-GB")} stations, ${parties} parties`;
    tasks[name] = () => finish(sampleSeats(question));
    if (drawn === 192 && parties === 6)
      tasks[`intervals of shares alone, ${name}`] = () => shareIntervals(question.stations);
  }
  return tasks;
}

/** Runs the tasks beside each other and prints microseconds and how many times the first one's; of one word, if it was told. */
async function compare(
  title: string,
  tasks: () => Readonly<Record<string, () => unknown>> | Promise<Readonly<Record<string, () => unknown>>>,
  options: BenchOptions = {warmupTime: 100},
): Promise<void> {
  if (!isWanted(title)) return;
  const bench = new Bench({time: 300, ...options});
  for (const [name, task] of Object.entries(await tasks())) bench.add(name, task);
  await bench.run();
  tell(
    title,
    bench.tasks.map(({name, result}) => {
      if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
      return {name, microseconds: 1000 * result.latency.p50};
    }),
  );
}

/** Processes by what they do; each gives the most megabytes that it had. */
type Runs = Readonly<Record<string, () => Promise<number>>>;

/** Runs processes once, one after the other, and prints their time and the most memory each had. */
async function runOnce(title: string, runs: () => Runs | Promise<Runs>): Promise<void> {
  if (!isWanted(title)) return;
  const rows: Omit<Measured, "ratio">[] = [];
  for (const [name, run] of Object.entries(await runs())) {
    const start = performance.now();
    const megabytes = await run();
    rows.push({name, microseconds: 1000 * (performance.now() - start), megabytes});
  }
  tell(title, rows);
}

function isWanted(title: string): boolean {
  const wanted = process.argv[2];
  return !wanted || title.toLowerCase().includes(wanted.toLowerCase());
}

function tell(title: string, measured: readonly Omit<Measured, "ratio">[]): void {
  const rows = measured.map((row) => ({...row, ratio: row.microseconds / measured[0].microseconds}));
  parts.push({title, rows});
  console.log(`\n${title}`);
  for (const {name, microseconds, ratio, megabytes} of rows) {
    const memory = megabytes ? `, ${megabytes.toFixed(0)} MB at most` : "";
    console.log(
      `  ${microseconds.toFixed(2).padStart(10)} µs  ${ratio.toFixed(2).padStart(7)} ×  ${name}${memory}`,
    );
  }
}
