import type {OfficialRegions, Published, PublishedRange} from "../reconstruction/published.js";
import {reconstruct} from "../reconstruction/reconstruct.js";
import {tableContests} from "../statement/evidenceData.js";
import {joinedTables, type ProtocolTables} from "../stations/protocolTables.js";
import {
  type ContestDescription,
  contestDescriptions,
  publishedTotals,
  reconstructionNotes,
  regions,
} from "./contestFiles.js";
import {officialCounts, officialTurnouts} from "./officialResults.js";
import {statementRanges, statementTables} from "./statement.js";

/** The contest of the whole republic, for which the statement's mean turnout is read. */
const meanContest = tableContests.mazhilis;

/** Everything published that a reconstruction must meet, contest by contest, in the order of the catalogue. */
export function publishedContests(): Published[] {
  return contestDescriptions().flatMap((description) => {
    const {id} = description;
    const {registered, cast, invalid, votes} = publishedTotals(description);
    const origin = publishedRegions(description);
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
        regionOrder: regionOrder(),
        ...origin,
      },
    ];
  });
}

const regionOrder = () => regions().map(({id}) => id);

/**
 * Stations, ballots received, regions and printed shares; undefined where stations are not reconstructed. Of official
 * contests those are whose regional turnouts are known.
 */
function publishedRegions({
  id,
  regionalTurnouts,
}: ContestDescription): Pick<Published, "stations" | "supplyPercent" | "regions" | "printed"> | undefined {
  if (regionalTurnouts !== undefined) {
    const stations = officialCounts().find(({contest}) => contest === id)?.stations;
    if (stations === undefined) throw new Error(`${id} lacks the number of stations`);
    return {
      stations,
      supplyPercent: 101,
      regions: {kind: "official", turnouts: turnoutsWithInhabitants()},
      printed: null,
    };
  }
  const table = statementTables().find(({contest}) => contest === id);
  if (!table) return undefined;
  const {stations, counts: _, contest: __, ...printed} = table;
  // Where turnout and unused ballots make more than 100 %, the law's reserve of 1 % must be among the unused.
  const supplyPercent = table.votedPercent + table.unusedPercent > 100 ? 101 : 100;
  const {turnout, winnerShare} = statementRanges();
  return {
    stations,
    supplyPercent,
    regions: {
      kind: "observed",
      areas: reconstructionNotes().areas,
      turnout: {...ends(turnout), mean: id === meanContest ? (turnout.mean ?? null) : null},
      winnerShare: ends(winnerShare),
    },
    printed,
  };
}

/** Regional turnouts, each with the inhabitants of its region where they are known. */
function turnoutsWithInhabitants(): OfficialRegions["turnouts"] {
  const known = new Map(regions().map(({id, inhabitants}) => [id, inhabitants]));
  return officialTurnouts().map((turnout) => {
    const inhabitants = known.get(turnout.region);
    return inhabitants === undefined ? turnout : {...turnout, inhabitants};
  });
}

const ends = ({least, greatest}: PublishedRange): PublishedRange => ({least, greatest});

/** The reconstructed protocols and votes of all contests that have them, as if no real protocol were known. */
export function reconstructions(seed: number = reconstructionNotes().seed, draw = 0): ProtocolTables {
  return joinedTables(publishedContests().map((published) => reconstruct(published, {seed, draw}).tables));
}
