import type {DrawnSample} from "../src/catalogue/drawnSample.js";
import type {Stations} from "../src/core/stations.js";
import {exp} from "../src/reconstruction/portable.js";
import {type Random, seededRandom} from "../src/reconstruction/random.js";

/** A made-up country whose truth is known: every station of it, by region. */
export interface Country {
  readonly stations: Stations;
  /** The places of each region's stations. */
  readonly regions: readonly (readonly number[])[];
}

/** How a made-up country is made: stations by region, and parties by their strength. */
export interface CountryPlan {
  readonly regions: readonly number[];
  readonly strengths: readonly number[];
  readonly seed: number;
}

/**
 * Makes a country as clustered as real ones: stations of all sizes, where regions lean one way and neighbours vote
 * alike, the leading party is stronger in small stations, and turnout goes with its share.
 */
export function madeUpCountry({regions, strengths, seed}: CountryPlan): Country {
  const random = seededRandom(seed, "country");
  const names: string[] = [];
  const places: number[][] = [];
  const [registered, cast, invalid, againstAll]: number[][] = [[], [], [], []];
  const votes: number[][] = strengths.map(() => []);
  regions.forEach((count, region) => {
    const leaning = strengths.map(() => 0.35 * random.normal());
    places.push([]);
    for (let station = 0; station < count; station++) {
      const size = Math.round(80 + 2900 * random.uniform() ** 1.5);
      const pull = strengths.map(
        (strength, party) =>
          strength *
          exp(leaning[party] + 0.45 * random.normal() + (party === 0 ? 0.4 * (1 - size / 1500) : 0)),
      );
      const all = pull.reduce((sum, own) => sum + own, 0);
      const came = Math.min(0.95, Math.max(0.1, 0.3 + (0.35 * pull[0]) / all + 0.08 * random.normal()));
      const ballots = Math.max(Math.round(size * came), 10);
      const spoilt = Math.round(0.03 * ballots);
      const own = pull.map((part) => Math.floor(((ballots - spoilt) * part) / all));
      places[region].push(names.length);
      names.push(`region ${region}`);
      registered.push(size);
      cast.push(ballots);
      invalid.push(spoilt);
      againstAll.push(0);
      for (const [party, counted] of own.entries()) votes[party].push(counted);
    }
  });
  return {
    stations: {
      regions: names,
      registered: Float64Array.from(registered),
      cast: Float64Array.from(cast),
      invalid: Float64Array.from(invalid),
      againstAll: Float64Array.from(againstAll),
      parties: strengths.map((_, party) => `party ${party}`),
      votes: votes.map((own) => Float64Array.from(own)),
    },
    regions: places,
  };
}

/** The stations at some places of a country. */
export function stationsOf({stations}: Country, places: readonly number[]): Stations {
  const column = (values: Float64Array) => Float64Array.from(places, (place) => values[place]);
  return {
    regions: places.map((place) => stations.regions[place]),
    registered: column(stations.registered),
    cast: column(stations.cast),
    invalid: column(stations.invalid),
    againstAll: column(stations.againstAll),
    parties: stations.parties,
    votes: stations.votes.map(column),
  };
}

/** Draws stations by lot: so many from each region, or so many from all at once. */
export function drawByLot(
  country: Country,
  wanted: number | readonly number[],
  random: Random,
): {readonly stations: Stations; readonly sample: DrawnSample} {
  const {regions, stations} = country;
  if (typeof wanted === "number") {
    const all = stations.regions.map((_, place) => place);
    const drawn = someOf(all, wanted, random);
    return {stations: stationsOf(country, drawn), sample: {by: "whole", sizes: {"": all.length}}};
  }
  const drawn = regions.flatMap((places, region) => someOf(places, wanted[region], random));
  const sizes = Object.fromEntries(regions.map((places, region) => [`region ${region}`, places.length]));
  return {stations: stationsOf(country, drawn), sample: {by: "region", sizes}};
}

/** So many of the places, each set of them equally likely. */
function someOf(places: readonly number[], wanted: number, random: Random): number[] {
  const order = [...places];
  for (let next = 0; next < wanted; next++) {
    const other = next + Math.floor(random.uniform() * (order.length - next));
    [order[next], order[other]] = [order[other], order[next]];
  }
  return order.slice(0, wanted);
}
