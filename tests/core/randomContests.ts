import fc from "fast-check";
import type {Json} from "./slowCounts.js";
import {divisors, quotas} from "./slowFormulas.js";

/** A contest and a scenario as plain JSON. */
export interface Question {
  contest: Json;
  scenario: Json;
}

/** How many to draw, or RUNS; the seed is that of all tests (`sameCases.ts`). */
export const drawing = (runs: number): {numRuns: number} => ({numRuns: Number(process.env.RUNS ?? runs)});

const parties = ["amanat", "ak-zhol", "qhp", "auyl", "adal"];
const independents = ["independents", "__proto__", "сұңқар"];
const millionths = 1_000_000n;

const few = fc.nat({max: 6});
const scarce = fc.oneof({weight: 4, arbitrary: fc.constant(0)}, {weight: 1, arbitrary: few});
const voters = fc.constantFrom(0, 1, 2, 5, 8, 10, 20, 25, 40, 50, 64, 100);

const station = fc.record({
  region: fc.nat({max: 2}),
  registered: voters,
  votes: fc.array(few, {minLength: 5, maxLength: 5}),
  odd: fc.array(scarce, {minLength: 5, maxLength: 5}),
  invalid: scarce,
  againstAll: scarce,
  lost: scarce,
});

const district = fc.record({
  region: fc.nat({max: 2}),
  registered: voters,
  votes: fc.oneof(
    {weight: 5, arbitrary: fc.array(few, {minLength: 3, maxLength: 8})},
    {weight: 1, arbitrary: fc.constant<number[]>([0, 0, 0])},
  ),
  start: fc.nat({max: 7}),
  invalid: scarce,
});

const choices = fc.record({
  parties: fc.integer({min: 1, max: 5}),
  stations: fc.array(station, {minLength: 1, maxLength: 6}),
  districts: fc.array(district, {minLength: 1, maxLength: 6}),
  factor: fc.constantFrom(1n, 1n, 1n, 1000n, 3_002_399_751_580_331n, 2n ** 53n, 10n ** 20n),
  roundTotal: fc.boolean(),
  house: fc.oneof(fc.integer({min: 1, max: 12}), fc.constantFrom(10, 49, 69, 98, 107)),
  mix: fc.oneof(
    {weight: 2, arbitrary: fc.constant({})},
    {weight: 2, arbitrary: fc.record({percent: fc.constantFrom(5, 12.5, 25, 29.591837, 50, 75, 100)})},
    {weight: 1, arbitrary: fc.record({seats: fc.nat({max: 6})})},
  ),
  districtsFrom: fc.constantFrom("districts", "winners"),
  threshold: fc.record({
    of: fc.constantFrom("registered", "cast", "valid", "party", undefined),
    aim: fc.constantFrom("share", "any", "default"),
    at: fc.nat({max: 4}),
    by: fc.constantFrom(0n, 0n, 1n, -1n),
    any: fc.constantFrom(0, 0.000001, 3, 5, 7, 10, 20, 33.333333, 50, 66.7, 100),
    exempt: fc.oneof(
      {weight: 3, arbitrary: fc.constant(undefined)},
      {weight: 1, arbitrary: fc.array(fc.nat({max: 4}), {maxLength: 3})},
    ),
  }),
  ties: fc.constantFrom("registration", "open", undefined),
  soleParty: fc.constantFrom("runner-up", "alone", undefined),
  soleMinimum: fc.constantFrom(0, 1, 2, 3, undefined),
  floor: fc.record({
    rule: fc.constantFrom(
      undefined,
      ["contest", "void"],
      ["contest", "scale"],
      ["region", "exclude"],
      ["region", "vacant"],
      ["district", "vacant"],
      ["protocol", "exclude"],
    ),
    aim: fc.constantFrom("turnout", "any"),
    at: fc.nat({max: 5}),
    by: fc.constantFrom(0n, 0n, 1n, -1n),
    any: fc.constantFrom(0, 10, 28, 33.333333, 50, 63.25, 100),
  }),
  formula: fc.oneof(
    {weight: 1, arbitrary: fc.constant(undefined)},
    {weight: 4, arbitrary: fc.constantFrom(...quotas, ...divisors)},
  ),
  linkage: fc.constantFrom("parallel", "compensatory", "compensatory", undefined),
  overhang: fc.constantFrom("keep", "absorb", "level", undefined),
  sweep: fc.nat({max: 5}),
  against: fc.oneof(
    {weight: 2, arbitrary: fc.constant(undefined)},
    {
      weight: 1,
      arbitrary: fc.record({
        consequence: fc.constantFrom("void", "vacant", "vacant", undefined),
        aim: fc.constantFrom("share", "any", "none"),
        by: fc.constantFrom(0n, 0n, 1n, -1n),
        any: fc.constantFrom(0, 0.000001, 5, 20, 50, 100),
      }),
    },
  ),
  transfers: fc.oneof(
    {weight: 2, arbitrary: fc.constant<Transfer[]>([])},
    {weight: 1, arbitrary: fc.array(transfer(), {minLength: 1, maxLength: 3})},
  ),
  everyoneRegistered: fc.nat({max: 5}).map((one) => one > 0),
  leaveOut: fc.record({
    cast: fc.boolean(),
    registered: rarely(),
    stationRegistered: rarely(),
    parts: rarely(),
    unneededParts: fc.boolean(),
  }),
});

/** A party is named by its place. */
interface Transfer {
  from: string | number;
  to: string | number;
  percent: number;
}

function transfer(): fc.Arbitrary<Transfer> {
  const group = fc.constantFrom("nonvoters", "invalid", "againstAll", "parties");
  const party = fc.nat({max: 4});
  const stranger = fc.constantFrom("new", "newer", ...independents);
  return fc.record({
    from: fc.oneof(
      {weight: 12, arbitrary: group},
      {weight: 12, arbitrary: party},
      {weight: 1, arbitrary: stranger},
    ),
    to: fc.oneof(
      {weight: 8, arbitrary: group},
      {weight: 8, arbitrary: party},
      {weight: 5, arbitrary: stranger},
    ),
    percent: fc.constantFrom(0, 0.000001, 1, 10, 12.5, 25, 33.333333, 50, 50, 99.999999, 100),
  });
}

function rarely() {
  return fc.nat({max: 19}).map((one) => one === 19);
}

/** Contests that lie on the lines of the law more often than not: ties, shares exactly at the threshold, turnout exactly on the floor. */
export const questions: fc.Arbitrary<Question> = choices.map(build);

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

interface Sums {
  registered: bigint;
  cast: bigint;
  invalid: bigint;
  againstAll: bigint;
  votes: bigint[];
}

function build(chosen: Choices): Question {
  const {factor} = chosen;
  const names = parties.slice(0, chosen.parties);
  const stations = chosen.stations.map((one) => {
    const votes = names.map((_, party) => BigInt(one.votes[party]) * factor + BigInt(one.odd[party]));
    const invalid = BigInt(one.invalid) * factor;
    const againstAll = BigInt(one.againstAll) * factor;
    const cast = sum(votes) + invalid + againstAll + BigInt(one.lost);
    const registered = BigInt(one.registered) * factor;
    return {
      region: one.region,
      registered: chosen.everyoneRegistered && registered < cast ? cast : registered,
      cast,
      invalid,
      againstAll,
      votes,
    };
  });
  if (chosen.roundTotal) fillUp(stations[0], chosen.everyoneRegistered);
  const all = add(stations);
  const regionNumbers = [...new Set(stations.map(({region}) => region))].sort();
  const regions = regionNumbers.map((number) => add(stations.filter(({region}) => region === number)));

  const districtSeats =
    "seats" in chosen.mix
      ? Math.min(chosen.mix.seats, chosen.house)
      : "percent" in chosen.mix
        ? Math.floor((chosen.house * Math.round(chosen.mix.percent * 1e6) * 2 + 1e8) / 2e8)
        : 0;
  const swept = names[chosen.sweep];
  const districts = Array.from({length: districtSeats || chosen.districts.length}, (_, index) => {
    const one = chosen.districts[index % chosen.districts.length];
    const ballot = [...independents, ...names];
    const candidates = one.votes.map((votes, place) => ({
      party: ballot[(one.start + place) % ballot.length],
      // A list that leads in every district brings overhang about.
      votes:
        BigInt(votes) * factor + (ballot[(one.start + place) % ballot.length] === swept ? 6n * factor : 0n),
    }));
    const distinct = candidates.filter(
      ({party}, place) => candidates.findIndex((other) => other.party === party) === place,
    );
    return {
      id: `d${index}`,
      region: `r${regionNumbers[one.region % regionNumbers.length]}`,
      registered: json(
        BigInt(one.registered) * factor +
          (chosen.everyoneRegistered
            ? sum(distinct.map(({votes}) => votes)) + BigInt(one.invalid) * factor
            : 0n),
      ),
      invalid: json(BigInt(one.invalid) * factor),
      votes: distinct.map(({party, votes}) => ({party, votes: json(votes)})),
    };
  });

  const drop = chosen.leaveOut;
  const floorLevel = chosen.floor.rule?.[0];
  const keeps = (level: string) =>
    floorLevel === level ? !drop.parts : !drop.unneededParts || chosen.threshold.any === 50;
  const partJson = (part: Sums) => {
    const counts = countsJson(part, names);
    if (drop.stationRegistered) counts.registered = undefined;
    return counts;
  };
  const known = [...independents, ...names];
  const sweptAll = swept !== undefined && chosen.districts.length % 2 === 0;
  const winners = known.map((party, index) => ({
    party,
    seats: sweptAll
      ? party === swept
        ? districtSeats
        : 0
      : Math.floor(districtSeats / known.length) + (index < districtSeats % known.length ? 1 : 0),
  }));
  const useWinners = chosen.districtsFrom === "winners";
  const contest = {
    seats: chosen.house,
    ...countsJson(all, names),
    ...(drop.registered ? {registered: undefined} : {}),
    ...(drop.cast && all.cast === sum(all.votes) + all.invalid + all.againstAll ? {cast: undefined} : {}),
    ...(districtSeats > 0 && useWinners ? {districtWinners: winners} : {}),
    ...((districtSeats > 0 && !useWinners) || (floorLevel === "district" && keeps("district"))
      ? {districts}
      : {}),
    ...(keeps("region")
      ? {regions: regions.map((region, index) => ({id: `r${regionNumbers[index]}`, ...partJson(region)}))}
      : {}),
    ...(keeps("protocol")
      ? {
          protocols: stations.map((one, index) => ({
            id: `s${index}`,
            region: `r${one.region}`,
            ...partJson(one),
          })),
        }
      : {}),
  };
  const base =
    chosen.threshold.of === "registered"
      ? all.registered
      : chosen.threshold.of === "cast"
        ? all.cast
        : sum(all.votes) + (chosen.threshold.of === "party" ? 0n : all.againstAll);
  const turnouts = floorLevel === "protocol" ? stations : floorLevel === "region" ? regions : [all];
  const unit = turnouts[chosen.floor.at % turnouts.length];
  const scenario = {
    threshold: {
      of: chosen.threshold.of,
      percent:
        chosen.threshold.aim === "default"
          ? undefined
          : chosen.threshold.aim === "any"
            ? chosen.threshold.any
            : percentNear(all.votes[chosen.threshold.at % names.length], base, chosen.threshold.by),
      exempt: chosen.threshold.exempt?.map((place) => names[place % names.length]),
    },
    ties: chosen.ties,
    soleParty: chosen.soleParty,
    soleMinimum: chosen.soleMinimum,
    formula: chosen.formula,
    mixed: {
      ...("seats" in chosen.mix
        ? {districtSeats}
        : "percent" in chosen.mix
          ? {districtPercent: chosen.mix.percent}
          : {}),
      linkage: chosen.linkage,
      overhang: chosen.overhang,
    },
    turnoutFloor: chosen.floor.rule && {
      level: chosen.floor.rule[0],
      consequence: chosen.floor.rule[1],
      percent:
        chosen.floor.aim === "any"
          ? chosen.floor.any
          : percentNear(unit.cast, unit.registered, chosen.floor.by),
    },
  };
  const {against} = chosen;
  const name = (group: string | number) => (typeof group === "number" ? names[group % names.length] : group);
  const reforms = {
    againstAll: against && {
      consequence: against.consequence,
      percent:
        against.aim === "none"
          ? null
          : against.aim === "any"
            ? against.any
            : percentNear(all.againstAll, sum(all.votes) + all.againstAll, against.by),
    },
    transfers:
      chosen.transfers.length === 0
        ? undefined
        : chosen.transfers.map(({from, to, percent}) => ({
            from: name(from),
            // From a group to itself is an error, and worth drawing seldom.
            to: name(from) === name(to) && percent !== 1 ? "new" : name(to),
            percent,
          })),
  };
  return JSON.parse(JSON.stringify({contest, scenario: {...scenario, ...reforms}}));
}

/** Adds votes to the first party until the party votes are a power of ten, so that shares have few decimals. */
function fillUp(first: Sums, asRegistered: boolean): void {
  let round = 10n;
  while (round < sum(first.votes)) round *= 10n;
  const more = round - sum(first.votes);
  first.votes[0] += more;
  first.cast += more;
  if (asRegistered) first.registered += more;
}

/** The share in percent, to the sixth decimal, moved by so many millionths; 0 to 100. */
function percentNear(part: bigint, whole: bigint, by: bigint): number {
  const exact = whole === 0n ? 0n : (part * 100n * millionths) / whole + by;
  const within = exact < 0n ? 0n : exact > 100n * millionths ? 100n * millionths : exact;
  return Number(`${within / millionths}.${String(within % millionths).padStart(6, "0")}`);
}

function add(places: Sums[]): Sums {
  return {
    registered: sum(places.map(({registered}) => registered)),
    cast: sum(places.map(({cast}) => cast)),
    invalid: sum(places.map(({invalid}) => invalid)),
    againstAll: sum(places.map(({againstAll}) => againstAll)),
    votes: places[0].votes.map((_, party) => sum(places.map(({votes}) => votes[party]))),
  };
}

function countsJson(part: Sums, names: string[]): Json {
  return {
    registered: json(part.registered),
    cast: json(part.cast),
    invalid: json(part.invalid),
    againstAll: json(part.againstAll),
    votes: names.map((party, index) => ({party, votes: json(part.votes[index])})),
  };
}

const json = (count: bigint): number | string => (count < 2n ** 53n ? Number(count) : String(count));

const sum = (counts: bigint[]): bigint => counts.reduce((all, count) => all + count, 0n);
