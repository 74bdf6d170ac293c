import {type Count, dividedHalfUp, minus, plus, times, total} from "../../core/count.js";
import {partyFunding, totalFunding} from "../../core/partyFunding.js";
import type {Share} from "../../core/share.js";
import {answer} from "../../scenario/answer.js";
import {fundingRateOf} from "../../scenario/comparisonFigures.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {largestStation} from "../../stations/stationLimits.js";
import {tableNames, tableOf} from "../evidenceData.js";
import {holdsShare, overlap, printedCounts, printedShare} from "../printedShare.js";
import type {Claim, Verdict} from "./claim.js";
import {claim, contestOf, type Ground, lawRest, official, officialNow} from "./ground.js";

/** State funding follows the number of votes: recomputed from the official votes at the rate of that year. */
export function funding(ground: Ground): Claim | null {
  const {catalogue} = ground;
  const entry = contestOf(ground, officialNow);
  const rate = fundingRateOf(entry);
  if (!rate) return null;
  const {outcome} = answer(lawfulQuestion(catalogue, entry.id), catalogue, null);
  const funded = partyFunding(outcome, rate);
  const votes = total(
    outcome.parties.filter(({party}) => funded.some((one) => one.party === party)).map((one) => one.votes),
  );
  const paid = totalFunding(funded);
  return claim(
    "funding",
    paid === times(votes, rate.tenths) ? "holds" : "contradicted-by-official",
    {
      year: rate.year,
      rate: rate.tenths,
      rates: catalogue.fundingRates.map(({from, unitTenge, percent}) => ({
        from,
        tenge: (unitTenge * percent) / 100,
      })),
      votes,
      paid,
    },
    {
      rests: [
        {basis: "law", source: catalogue.lawSources.funding},
        {basis: "official", source: catalogue.lawSources.fundingRate},
        official(entry),
      ],
    },
  );
}

/** Voters in percent of the population: what the statement's own mean turnout makes of them. */
export function population(ground: Ground): Claim | null {
  const {statement, context} = ground;
  const entry = contestOf(ground, officialNow);
  const {registered, cast} = entry.contest;
  if (registered === undefined || cast === undefined) return null;
  const {people, date: day, source} = context.population;
  const said = statement.text.population.percent;
  const turnout = statement.ranges.turnout.mean;
  const {least, most} = printedCounts(turnout, registered);
  const middle = dividedHalfUp(registered * turnout, 100);
  const ofPeople = (voters: Count): Share => ({parts: voters, of: people});
  const printed = printedShare(said);
  const range = {least: ofPeople(least), below: ofPeople(plus(most, 1))};
  const verdict: Verdict = holdsShare(printed, ofPeople(middle))
    ? "holds"
    : overlap(printed, range)
      ? "holds-after-rounding"
      : "contradicted-by-official";
  const wanted = dividedHalfUp(people * said, 100);
  return claim(
    "population",
    verdict,
    {
      said,
      turnout,
      registered,
      people,
      day,
      voters: {least, middle, most},
      share: {least: ofPeople(least), middle: ofPeople(middle), most: ofPeople(most)},
      wanted: {voters: wanted, turnout: {parts: wanted, of: registered}},
      official: ofPeople(cast),
    },
    {rests: [official(entry), {basis: "official", source}]},
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
