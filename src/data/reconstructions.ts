import {type Published, type Reconstruction, reconstruct} from "../protocols/reconstruct.js";
import {contestDescriptions, publishedTotals, reconstructionNotes} from "./contestFiles.js";
import {officialCounts, officialTurnouts} from "./officialResults.js";
import {statementRanges, statementTables} from "./statement.js";

/** The official contest whose stations are reconstructed: the one whose regional turnouts are known. */
const officialContest = "mazhilis-2021-official";

/** The contest that the statement's ranges over regions are read as speaking of. */
const rangesContest = "mazhilis-2021-observers";

/** Everything published that a reconstruction must meet, contest by contest, in the order of the catalogue. */
export function publishedContests(): Published[] {
  return contestDescriptions().flatMap((description) => {
    const {id} = description;
    const {registered, cast, invalid, votes} = publishedTotals(description);
    const origin = publishedRegions(id);
    if (!origin) return [];
    if (registered === undefined || cast === undefined)
      throw new Error(`${id} lacks registered voters or ballots`);
    const options = votes.map((row) => ({option: row.party, votes: row.votes}));
    return [
      {
        contest: id,
        registered,
        cast,
        options: [...options, {option: "invalid", votes: invalid ?? 0}],
        ...origin,
      },
    ];
  });
}

/** Stations, ballots received and regions of a contest; undefined where its stations are not reconstructed. */
function publishedRegions(id: string): Pick<Published, "stations" | "supplyPercent" | "regions"> | undefined {
  if (id === officialContest) {
    const stations = officialCounts().find(({contest}) => contest === id)?.stations;
    if (stations === undefined) throw new Error(`${id} lacks the number of stations`);
    return {stations, supplyPercent: 101, regions: {kind: "official", turnouts: officialTurnouts()}};
  }
  const table = statementTables().find(({contest}) => contest === id);
  if (!table) return undefined;
  // Where turnout and unused ballots make more than 100 %, the law's reserve of 1 % must be among the unused.
  const supplyPercent = table.votedPercent + table.unusedPercent > 100 ? 101 : 100;
  const {areas} = reconstructionNotes();
  return {
    stations: table.stations,
    supplyPercent,
    regions: {kind: "observed", areas, ranges: rangesOf(table)},
  };
}

/** The published ranges for the Mazhilis; for the others ranges of the same width around their own totals. */
function rangesOf({contest, registered, counts}: ReturnType<typeof statementTables>[number]) {
  const {turnout, winnerShare} = statementRanges();
  if (turnout.mean === undefined) throw new Error("statement/ranges.csv lacks the mean turnout");
  if (contest === rangesContest) return {turnout: {...turnout, mean: turnout.mean}, winnerShare};
  const ownTurnout = (100 * counts.cast) / registered;
  const ownWinner = (100 * Math.max(...counts.votes.map(({votes}) => votes))) / counts.cast;
  return {turnout: around(ownTurnout, turnout), winnerShare: around(ownWinner, winnerShare)};
}

function around(mean: number, {least, greatest}: {readonly least: number; readonly greatest: number}) {
  const half = (greatest - least) / 2;
  return {least: mean - half, mean, greatest: mean + half};
}

/** The reconstructed protocols and votes of all contests that have them. */
export function reconstructions(seed: number = reconstructionNotes().seed): Reconstruction {
  const drawn = publishedContests().map((published) => reconstruct(published, seed));
  return {
    protocols: drawn.flatMap(({protocols}) => protocols),
    votes: drawn.flatMap(({votes}) => votes),
  };
}
