import type {Catalogue, CatalogueContest, ContestJson, Remarks} from "../catalogue/catalogue.js";
import {lawMisfit} from "../catalogue/lawFits.js";
import {lawDistrictSeats} from "../catalogue/lawScenario.js";
import {type ContestTotals, contestTotals} from "../db/contestTotals.js";
import {openNodeDatabase} from "../db/nodeDatabase.js";
import {type TotalsRow, totalsQuery} from "../db/totals.js";
import {type ProtocolTables, rowsByContest} from "../stations/protocolTables.js";
import {
  type ContestDescription,
  contestDescriptions,
  firstContest,
  lawSources,
  laws,
  observersPackage,
  parties,
  printedTable,
  publishedTotals,
  regions,
  sources,
  type TypedSource,
  tableSources,
  turnoutMarks,
} from "./contestFiles.js";
import {fundingRateFrom, voteRates} from "./fundingRates.js";
import {officialResults} from "./officialResults.js";
import type {OwnContest, RealProtocols} from "./realProtocols.js";
import {withRegionsOf} from "./regionsOf.js";

/** Percentages printed as whole numbers may be off by this many points. */
const wholePercentHalfWidth = 0.5;

/** All station protocols, and what is known of the real ones among them. */
export interface CatalogueProtocols extends ProtocolTables {
  readonly real?: RealProtocols;
}

/**
 * The catalogue. Counts of a contest with protocols are what its protocols add up to, by the SQL that the browser
 * runs too; the others stand as published. Real protocols may bring contests of their own along.
 */
export async function buildCatalogue({protocols, votes, real}: CatalogueProtocols): Promise<Catalogue> {
  const database = await openNodeDatabase();
  try {
    await database.insert("protocols", protocols);
    await database.insert("votes", votes);
    const rows = await database.query<TotalsRow>(totalsQuery);
    const own = [...(real?.contests ?? [])];
    return {
      firstContest: firstContest(),
      contests: [
        ...contestDescriptions().map((description) => ({
          ...catalogueContest(description, rows),
          ...replacedStations(description, real),
        })),
        ...own.map(([id, contest]) => realContest(id, contest, rows, protocols)),
      ],
      laws: laws(),
      lawSources: lawSources(),
      fundingRates: voteRates(),
      observersPackage: observersPackage(),
      parties: [...parties(), ...own.flatMap(([, contest]) => contest.parties)],
      regions: withRegionsOf(protocols),
      turnouts: turnoutMarks(),
      sources: typedSources(real).map(({note, ...source}) => ({...source, hasRemarks: note.en !== ""})),
      tableSources: tableSources(),
    };
  } finally {
    database.close();
  }
}

/**
 * What is to be known of the sources and contests of that catalogue beside it.
 * @throws where a source and a contest have the same id.
 */
export function remarksOfData(real?: RealProtocols): Remarks {
  const noted = [
    ...typedSources(real).filter(({note}) => note.en !== ""),
    ...contestDescriptions(),
    ...[...(real?.contests ?? [])].map(([id, {note}]) => ({id, note})),
  ];
  const remarks = Object.fromEntries(noted.map(({id, note}) => [id, note]));
  if (Object.keys(remarks).length < noted.length) throw new Error("a source and a contest have the same id");
  return remarks;
}

/** Where everything comes from, that of the real protocols last. A file may hold protocols of several contests: it is one source. */
function typedSources(real?: RealProtocols): readonly TypedSource[] {
  const typed = [
    ...sources(),
    ...[...(real?.sources.values() ?? [])].flat(),
    ...[...(real?.contests.values() ?? [])].map((contest) => contest.source),
  ];
  return typed.filter(({id}, index) => typed.findIndex((other) => other.id === id) === index);
}

/** How many of a contest's stations real protocols have replaced, where any have. */
const replacedStations = (
  {id, sources}: ContestDescription,
  real?: RealProtocols,
): Partial<Pick<CatalogueContest, "realStations" | "sources">> => {
  const known = real?.known.get(id);
  if (!known) return {};
  const own = real?.sources.get(id) ?? [];
  return {realStations: known.length, sources: [...sources, ...own.map((source) => source.id)]};
};

/** A contest that consists of real protocols alone. */
function realContest(
  id: string,
  own: OwnContest,
  sums: readonly TotalsRow[],
  protocols: ProtocolTables["protocols"],
): CatalogueContest {
  const totals = contestTotals(sums, id, {parties: own.lists, regions: regions().map((region) => region.id)});
  if (!totals) throw new Error(`${id} has no protocols`);
  const law = laws().find((known) => known.id === own.law);
  if (!law) throw new Error(`${id}: no law ${own.law}`);
  const {stations} = totals;
  const rows = [...(rowsByContest(protocols.contest).get(id) ?? [])];
  const {regions: byRegion, ...whole} = summedContest({seats: own.seats, votes: []}, totals);
  // A part must not pass for the whole: regions come out only where every protocol names its own.
  const counts = rows.every((row) => protocols.region[row] !== null) ? {...whole, regions: byRegion} : whole;
  const districts = namedDistricts(rows.map((row) => protocols.district[row]));
  const misfit = lawMisfit(law, {seats: own.seats, stations, districts, counts});
  if (misfit) throw new Error(`${id}: the districts of ${own.law} do not fit its protocols (${misfit})`);
  return {
    id,
    election: id,
    electionName: own.name,
    date: own.date,
    name: own.name,
    basis: own.basis,
    votesReconstructed: false,
    sources: [own.source.id],
    law: own.law,
    contest: counts,
    seatsBasis: own.seatsBasis,
    appointedSeats: 0,
    stations,
    realStations: stations,
    own: {districts, lawDistricts: lawDistrictSeats(law, own.seats)},
    shareHalfWidth: null,
    announced: null,
  };
}

/** Districts that the protocols name; 0 where not every one of them names its own. */
const namedDistricts = (districts: readonly (string | null)[]): number =>
  districts.every((district) => district !== null) ? new Set(districts).size : 0;

function catalogueContest(description: ContestDescription, rows: readonly TotalsRow[]): CatalogueContest {
  const {seats: _, note: __, fundedFrom, ...told} = description;
  const published = publishedTotals(description);
  const order = {parties: published.votes.map(({party}) => party), regions: regions().map(({id}) => id)};
  const totals = contestTotals(rows, description.id, order);
  const percentagesOnly = description.basis === "observers";
  return {
    ...told,
    ...(fundedFrom && {funding: fundingRateFrom(fundedFrom)}),
    votesReconstructed: percentagesOnly,
    contest: totals ? summedContest(published, totals) : published,
    stations: totals?.stations ?? 0,
    shareHalfWidth: percentagesOnly ? wholePercentHalfWidth : null,
    ...(percentagesOnly && {printed: printedTable(description.id)}),
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
