/**
 * The contract a second time: plain, slow, every figure a BigInt, no step shared with src/core. It knows
 * Hare's quota, parallel mixes, the turnout floor and both tie rules, and expects input without a mistake
 * in it: what a rule needs and does not find ends in a `Missing` error.
 */
export type Json = Record<string, unknown>;

export interface SlowParty {
  party: string;
  votes: bigint;
  admitted: boolean;
  list: number;
  district: number;
  seats: number;
}

export interface SlowOutcome {
  status: "elected" | "void" | "none-admitted" | "open-tie";
  house: number;
  filled: number;
  vacant: number;
  parties: SlowParty[];
  tie: {parties: string[]; seats: number} | null;
  unaccounted: bigint;
}

/** A rule asked for a part of the contest that was left out. */
export class Missing extends Error {}

interface Tally {
  id: string;
  region?: string;
  district?: string;
  registered?: bigint;
  cast: bigint;
  invalid: bigint;
  againstAll: bigint;
  votes: Map<string, bigint>;
}

const WHOLE = 100_000_000n;

export function slowElection(contest: Json, scenario: Json): SlowOutcome {
  const rules = withDefaults(scenario);
  const whole = tally(contest);
  const lists = [...whole.votes.keys()];
  const house = contest.seats as number;

  const districtSeats = rules.districtSeats ?? Number(halfUp(BigInt(house) * rules.districtShare, WHOLE));
  const listSeats = house - districtSeats;
  const districts = contest.districts === undefined ? undefined : (contest.districts as Json[]).map(tally);

  // Is it valid?
  let counted = whole;
  let emptyListSeats = 0;
  let emptyDistricts = new Set<string>();
  let isVoid = false;
  let somePartBelow = false;
  const floor = rules.floor;
  const isBelow = (part: Tally) => {
    if (part.registered === undefined) throw new Missing(`registered of ${part.id}`);
    return part.cast * WHOLE < floor.share * part.registered;
  };
  if (floor.share > 0n) {
    if (floor.level === "contest" && isBelow(whole)) {
      if (floor.consequence === "void") isVoid = true;
      else {
        const registered = whole.registered as bigint;
        const kept = halfUp(BigInt(listSeats) * whole.cast * WHOLE, registered * floor.share);
        emptyListSeats = listSeats - Number(kept);
      }
    }
    if (floor.level === "region") {
      const regions = parts(contest, "regions");
      const below = regions.filter(isBelow);
      somePartBelow = below.length > 0;
      counted = less(whole, below);
      if (floor.consequence === "vacant") {
        const all = sum(regions.map((region) => region.registered as bigint));
        const lost = sum(below.map((region) => region.registered as bigint));
        if (lost > 0n) emptyListSeats = Number(halfUp(BigInt(listSeats) * lost, all));
        const names = new Set(below.map((region) => region.id));
        emptyDistricts = new Set(
          (districts ?? [])
            .filter((district) => district.region !== undefined && names.has(district.region))
            .map((district) => district.id),
        );
      }
    }
    if (floor.level === "district") {
      emptyDistricts = new Set(
        parts(contest, "districts")
          .filter(isBelow)
          .map((district) => district.id),
      );
      somePartBelow = emptyDistricts.size > 0;
    }
    if (floor.level === "protocol") {
      const protocols = parts(contest, "protocols");
      const below = protocols.filter(isBelow);
      if (below.length === protocols.length) isVoid = true;
      counted = less(whole, below);
    }
  }
  const unaccounted = whole.cast - whole.invalid - whole.againstAll - sum([...whole.votes.values()]);

  // Who is admitted?
  const votesOf = (party: string) => counted.votes.get(party) ?? 0n;
  const partyVotes = sum([...counted.votes.values()]);
  const base = () => {
    if (rules.of === "party") return partyVotes;
    if (rules.of === "valid") return partyVotes + counted.againstAll;
    if (rules.of === "cast") return counted.cast;
    if (counted.registered === undefined) throw new Missing("registered, for threshold.of");
    return counted.registered;
  };
  const line = base() * rules.thresholdShare;
  const admitted = lists.filter((party) => votesOf(party) > 0n && votesOf(party) * WHOLE >= line);

  // How are list seats shared?
  const list = new Map<string, number>();
  const ties: {parties: string[]; seats: number}[] = [];
  const toShare = listSeats - emptyListSeats;
  const joins: string[] = [];
  if (!isVoid && admitted.length > 0) {
    const others = lists.filter((party) => !admitted.includes(party) && votesOf(party) > 0n);
    if (admitted.length === 1 && rules.soleParty === "runner-up" && others.length > 0) {
      const first = admitted[0] as string;
      const most = max(others.map(votesOf));
      const equals = others.filter((party) => votesOf(party) === most);
      const both = votesOf(first) + most;
      const earned = Number((most * BigInt(toShare) * 7n) / (both * 10n));
      const seats = Math.min(toShare, Math.max(earned, rules.soleMinimum));
      list.set(first, toShare - seats);
      if (equals.length > 1 && rules.ties === "open" && seats > 0) {
        ties.push({parties: equals, seats});
        // Of several equal runners-up all take part until the tie is decided; the contract does not say.
        joins.push(...equals);
      } else {
        list.set(equals[0] as string, seats);
        joins.push(equals[0] as string);
      }
    } else if (toShare > 0) {
      const total = sum(admitted.map(votesOf));
      const claims = admitted.map((party) => ({
        party,
        seats: Number((votesOf(party) * BigInt(toShare)) / total),
        rest: (votesOf(party) * BigInt(toShare)) % total,
      }));
      let left = toShare - claims.reduce((seats, claim) => seats + claim.seats, 0);
      for (const claim of claims) list.set(claim.party, claim.seats);
      while (left > 0) {
        const open = claims.filter((claim) => claim.rest >= 0n);
        const largest = max(open.map((claim) => claim.rest));
        const best = open.filter((claim) => claim.rest === largest);
        if (best.length > left && rules.ties === "open") {
          ties.push({parties: best.map((claim) => claim.party), seats: left});
          break;
        }
        const winner = best[0] as (typeof claims)[number];
        list.set(winner.party, (list.get(winner.party) ?? 0) + 1);
        winner.rest = -1n;
        left -= 1;
      }
    }
  }

  // How are districts won?
  const district = new Map<string, number>();
  const award = (party: string, seats: number) => district.set(party, (district.get(party) ?? 0) + seats);
  if (districtSeats > 0 && !isVoid) {
    if (contest.districtWinners !== undefined) {
      if (floor.consequence === "vacant" && somePartBelow)
        throw new Missing("the districts of districtWinners");
      for (const winner of contest.districtWinners as Json[]) {
        award(winner.party as string, winner.seats as number);
      }
    } else if (districts === undefined) throw new Missing("districts, for mixed");
    else {
      for (const one of districts) {
        if (emptyDistricts.has(one.id)) continue;
        const most = max([...one.votes.values()]);
        if (most === 0n) continue;
        const rank = (party: string) => (lists.includes(party) ? lists.indexOf(party) : lists.length);
        const best = [...one.votes.keys()]
          .filter((party) => one.votes.get(party) === most)
          .sort((a, b) => rank(a) - rank(b));
        if (best.length > 1 && rules.ties === "open") ties.push({parties: best, seats: 1});
        else award(best[0] as string, 1);
      }
    }
  }

  const names = [...lists, ...[...district.keys()].filter((party) => !lists.includes(party))];
  const parties = names.map((party) => {
    const listed = list.get(party) ?? 0;
    const won = district.get(party) ?? 0;
    return {
      party,
      // A void contest shows its votes as counted; the contract does not say.
      votes: isVoid ? (whole.votes.get(party) ?? 0n) : votesOf(party),
      admitted: !isVoid && (admitted.includes(party) || joins.includes(party)),
      list: listed,
      district: won,
      seats: listed + won,
    };
  });
  const filled = parties.reduce((seats, party) => seats + party.seats, 0);
  const tied = new Set(ties.flatMap((tie) => tie.parties));
  return {
    status: isVoid
      ? "void"
      : // Where no list is admitted and a district is tied as well, the contract leaves the order open.
        admitted.length === 0
        ? "none-admitted"
        : ties.length > 0
          ? "open-tie"
          : "elected",
    house,
    filled,
    vacant: house - filled,
    parties,
    tie:
      ties.length === 0
        ? null
        : {
            parties: [...names, ...[...tied].filter((party) => !names.includes(party))].filter((party) =>
              tied.has(party),
            ),
            seats: ties.reduce((seats, tie) => seats + tie.seats, 0),
          },
    unaccounted,
  };
}

function withDefaults(scenario: Json) {
  const threshold = (scenario.threshold ?? {}) as Json;
  const mixed = (scenario.mixed ?? {}) as Json;
  const floor = (scenario.turnoutFloor ?? {}) as Json;
  return {
    thresholdShare: share((threshold.percent ?? 7) as number),
    of: (threshold.of ?? "valid") as "registered" | "cast" | "valid" | "party",
    ties: (scenario.ties ?? "registration") as "registration" | "open",
    soleParty: (scenario.soleParty ?? "runner-up") as "runner-up" | "alone",
    soleMinimum: (scenario.soleMinimum ?? 2) as number,
    districtShare: share((mixed.districtPercent ?? 0) as number),
    districtSeats: mixed.districtSeats as number | undefined,
    floor: {
      share: share((floor.percent ?? 0) as number),
      level: (floor.level ?? "contest") as "contest" | "region" | "district" | "protocol",
      consequence: (floor.consequence ?? "void") as "void" | "scale" | "exclude" | "vacant",
    },
  };
}

function tally(part: Json): Tally {
  const votes = new Map(
    (part.votes as Json[]).map((line) => [line.party as string, count(line.votes)] as const),
  );
  const invalid = count(part.invalid ?? 0);
  const againstAll = count(part.againstAll ?? 0);
  return {
    id: (part.id ?? "contest") as string,
    region: part.region as string | undefined,
    district: part.district as string | undefined,
    registered: part.registered === undefined ? undefined : count(part.registered),
    cast: part.cast === undefined ? sum([...votes.values()]) + invalid + againstAll : count(part.cast),
    invalid,
    againstAll,
    votes,
  };
}

function parts(contest: Json, name: string): Tally[] {
  const found = contest[name] as Json[] | undefined;
  if (found === undefined) throw new Missing(name);
  return found.map(tally);
}

function less(whole: Tally, left: Tally[]): Tally {
  const minus = (of: (part: Tally) => bigint) => of(whole) - sum(left.map(of));
  return {
    ...whole,
    registered: whole.registered === undefined ? undefined : minus((part) => part.registered ?? 0n),
    cast: minus((part) => part.cast),
    invalid: minus((part) => part.invalid),
    againstAll: minus((part) => part.againstAll),
    votes: new Map(
      [...whole.votes.keys()].map((party) => [party, minus((part) => part.votes.get(party) ?? 0n)] as const),
    ),
  };
}

/** A percentage exactly as written, in hundred-millionths of the whole: 7 is 7_000_000. */
function share(percent: number): bigint {
  const [whole = "0", decimals = ""] = percent.toFixed(6).split(".");
  return BigInt(whole + decimals.padEnd(6, "0"));
}

function count(value: unknown): bigint {
  return BigInt(value as number | string);
}

function sum(values: bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function max(values: bigint[]): bigint {
  return values.reduce((most, value) => (value > most ? value : most), 0n);
}

function halfUp(part: bigint, whole: bigint): bigint {
  return (2n * part + whole) / (2n * whole);
}
