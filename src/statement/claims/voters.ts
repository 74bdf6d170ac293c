import {dividedHalfUp, dividedUp, minus, times, total, wholeTimes} from "../../core/count.js";
import {partyFunding, totalFunding} from "../../core/partyFunding.js";
import {compareShares, percentShare} from "../../core/share.js";
import {answer} from "../../scenario/answer.js";
import {fundingGap, fundingRateOf} from "../../scenario/comparisonFigures.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {largestStation} from "../../stations/tables.js";
import {tableNames, tableOf} from "../evidenceData.js";
import {printedCounts, printedShare} from "../printedShare.js";
import type {Claim, Verdict} from "./claim.js";
import {claim, contestOf, type Ground, lawRest, official, officialNow} from "./ground.js";

/**
 * State funding follows the number of votes: recomputed from the official votes at the rate of the law, with what the
 * statement's mean turnout would have left of it if every party's votes shrank in proportion.
 */
export function funding(ground: Ground): Claim | null {
  const {catalogue, statement} = ground;
  const entry = contestOf(ground, officialNow);
  const {registered, cast} = entry.contest;
  const said = statement.ranges.turnout.mean;
  const share = percentShare(said);
  const rate = fundingRateOf(entry);
  if (!rate || !share || registered === undefined || cast === undefined) return null;
  const lawful = answer(lawfulQuestion(catalogue, entry.id), catalogue, null);
  const funded = partyFunding(lawful.outcome, rate);
  const votes = total(
    lawful.outcome.parties
      .filter(({party}) => funded.some((one) => one.party === party))
      .map((one) => one.votes),
  );
  const paid = totalFunding(funded);
  const gap = fundingGap(paid, lawful, share);
  if (!gap) return null;
  return claim(
    ground,
    "funding",
    paid === times(votes, rate.tenths) ? "holds" : "contradicted-by-official",
    {
      rate: rate.tenths,
      votes,
      paid,
      said,
      official: {parts: cast, of: registered},
      atSaid: gap.atObserved,
      gap: gap.gap,
    },
    {rests: [{basis: "law", source: catalogue.lawSources.funding}, official(entry)]},
  );
}

/**
 * Voters in percent of the population. The population is not in our sources, so only what it would have to be can be
 * worked out; a percentage above the turnout itself would be impossible, since voters are fewer than people.
 */
export function population(ground: Ground): Claim | null {
  const {statement} = ground;
  const entry = contestOf(ground, officialNow);
  const {registered} = entry.contest;
  if (registered === undefined) return null;
  const said = statement.text.population.percent;
  const turnout = statement.ranges.turnout.mean;
  const [share, printed] = [printedShare(said), printedShare(turnout)];
  const {least, most} = printedCounts(turnout, registered);
  const middle = dividedHalfUp(registered * turnout, 100);
  const verdict: Verdict =
    compareShares(share.least, printed.below) >= 0 ? "contradicted-by-official" : "cannot-be-checked";
  return claim(
    ground,
    "population",
    verdict,
    {
      said,
      turnout,
      registered,
      voters: {least, middle, most},
      implied: {
        least: dividedUp(times(least, share.below.of), share.below.parts),
        most: wholeTimes(times(most, share.least.of), share.least.parts),
      },
    },
    {rests: [official(entry)]},
  );
}

/**
 * Stations and voters of the three tables. No list of them was published; what can be looked at is the law's limit of
 * 3,000 voters a station, and whether the stations of the maslikhats could be among those of the Mazhilis.
 */
export function stations(ground: Ground): Claim {
  const tables = tableNames.map((table) => {
    const {stations, registered} = tableOf(ground.statement, table);
    return {table, stations, registered, fits: registered <= stations * largestStation};
  });
  const ballots = tableNames.map((table) => {
    const {votedPercent, registered} = tableOf(ground.statement, table);
    return printedCounts(votedPercent, registered);
  });
  const [mazhilis, ...maslikhats] = tables;
  const sum = (read: (table: (typeof tables)[number]) => number) =>
    maslikhats.reduce((left, table) => left - read(table), read(mazhilis));
  const [all, ...parts] = ballots;
  const rest = {
    stations: sum((table) => table.stations),
    registered: sum((table) => table.registered),
    cast: {
      least: minus(all.least, total(parts.map(({most}) => most))),
      most: minus(all.most, total(parts.map(({least}) => least))),
    },
  };
  const entry = contestOf(ground, officialNow);
  return claim(
    ground,
    "stations",
    tables.every(({fits}) => fits) ? "cannot-be-checked" : "contradicted-by-tables",
    {
      tables,
      country: {stations: entry.stations, registered: entry.contest.registered ?? 0},
      rest,
      largest: largestStation,
      couldBeWithin:
        rest.stations >= 0 && rest.registered >= 0 && rest.registered <= rest.stations * largestStation,
    },
    {origin: "printed", rests: [...lawRest(ground, entry), official(entry)]},
  );
}
