import {type ContestTotals, contestTotals} from "../db/contestTotals.js";
import {openNodeDatabase} from "../db/nodeDatabase.js";
import {type TotalsRow, totalsQuery} from "../db/totals.js";
import type {Reconstruction} from "../protocols/reconstruct.js";
import type {Catalogue, CatalogueContest, ContestJson} from "../scenario/catalogue.js";
import {
  type ContestDescription,
  contestDescriptions,
  laws,
  parties,
  publishedTotals,
  regions,
  sources,
  turnoutMarks,
} from "./contestFiles.js";
import {officialResults} from "./officialResults.js";

/** Percentages printed as whole numbers may be off by this many points. */
const wholePercentHalfWidth = 0.5;

/**
 * The catalogue. Counts of a contest with protocols are what its protocols add up to, by the SQL that the browser
 * runs too; the others stand as published.
 */
export async function buildCatalogue({protocols, votes}: Reconstruction): Promise<Catalogue> {
  const database = await openNodeDatabase();
  try {
    await database.insert("protocols", protocols);
    await database.insert("votes", votes);
    const rows = await database.query<TotalsRow>(totalsQuery);
    return {
      contests: contestDescriptions().map((description) => catalogueContest(description, rows)),
      laws: laws(),
      parties: parties(),
      regions: regions(),
      turnouts: turnoutMarks(),
      sources: sources(),
    };
  } finally {
    database.close();
  }
}

function catalogueContest(description: ContestDescription, rows: readonly TotalsRow[]): CatalogueContest {
  const {seats: _, ...told} = description;
  const published = publishedTotals(description);
  const order = {parties: published.votes.map(({party}) => party), regions: regions().map(({id}) => id)};
  const totals = contestTotals(rows, description.id, order);
  const percentagesOnly = description.basis === "observers";
  return {
    ...told,
    votesReconstructed: percentagesOnly,
    contest: totals ? summedContest(published, totals) : published,
    stations: totals?.stations ?? 0,
    shareHalfWidth: percentagesOnly ? wholePercentHalfWidth : null,
    announced: announced(description.id),
  };
}

const summedContest = (published: ContestJson, {total, regions}: ContestTotals): ContestJson => ({
  ...published,
  ...total,
  regions,
});

/** List seats as announced, nought for the lists that got none; null where nobody announced any. */
function announced(id: string): CatalogueContest["announced"] {
  const results = officialResults().filter(({contest, votes}) => contest === id && votes !== undefined);
  if (results.length === 0) return null;
  return results.map(({party, list_seats}) => ({party, seats: list_seats}));
}
