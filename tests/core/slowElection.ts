/**
 * The contract a second time: plain, slow, every figure a BigInt, no step shared with src/core. It knows every rule
 * and expects input whose fields are well formed: what a rule needs and does not find ends in a `Refused` error.
 * Where the contract is silent a comment names the reading taken.
 */
import {halfUp, type Json, less, max, Refused, share, sum, type Tally, tally, WHOLE} from "./slowCounts.js";
import {type Formula, type Shared, slowFormula} from "./slowFormulas.js";
import {linkTiers} from "./slowLinkage.js";
import {registeredAfter, slowTransfers} from "./slowTransfers.js";

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
  /** The keys, of those in `firmKeys`, of rules that the law does not contain. */
  assumptions: string[];
}

/** Assumptions that follow from the contract alone; it leaves open when the others are listed. */
export const firmKeys = [
  "against-all",
  "formula",
  "linkage-compensatory",
  "sole-party-alone",
  "threshold-base",
  "threshold-exempt",
  "transfers",
  "turnout-floor",
];

export function slowElection(contest: Json, scenario: Json): SlowOutcome {
  const rules = withDefaults(scenario);
  const house = contest.seats as number;
  const districtSeats = rules.districtSeats ?? Number(halfUp(BigInt(house) * rules.districtShare, WHOLE));
  const listSeats = house - districtSeats;
  const floor = rules.floor;

  // Suppose: before everything, in the contest and, with the same percentages, in each place that a rule in use asks
  // for: winners given outright leave districts as they are, unless a floor asks for their turnout. What a floor
  // leaves out is taken off the votes as counted, and the voters of the rest act as supposed.
  const untouched = tally(contest);
  const lists = registeredAfter([...untouched.votes.keys()], rules.transfers);
  const suppose = (place: Tally) => slowTransfers(place, rules.transfers, lists, false);
  const whole = slowTransfers(untouched, rules.transfers, lists, true);
  const without = (places: Tally[]) => {
    const rest = suppose(less(untouched, places));
    for (const list of lists) if (!rest.votes.has(list)) rest.votes.set(list, 0n);
    return rest;
  };
  for (const list of lists) if (!whole.votes.has(list)) whole.votes.set(list, 0n);
  const districtsCount =
    (districtSeats > 0 && contest.districtWinners === undefined) ||
    (floor.share > 0n && floor.level === "district");
  const districts = parts(contest, "districts")?.map(districtsCount ? suppose : (place) => place);

  // Is it valid?
  let counted = whole;
  let emptyListSeats = 0;
  let emptyDistricts = new Set<string>();
  let isVoid = false;
  let somePartBelow = false;
  const isBelow = (part: Tally) => {
    if (part.registered === undefined) throw new Refused(`registered of ${part.id}`);
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
      const regions = needed(parts(contest, "regions"), "regions");
      const below = regions.filter((region) => isBelow(suppose(region)));
      somePartBelow = below.length > 0;
      counted = without(below);
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
        needed(districts, "districts")
          .filter(isBelow)
          .map((district) => district.id),
      );
      somePartBelow = emptyDistricts.size > 0;
    }
    if (floor.level === "protocol") {
      const protocols = needed(parts(contest, "protocols"), "protocols");
      const below = protocols.filter((protocol) => isBelow(suppose(protocol)));
      if (below.length === protocols.length) isVoid = true;
      counted = without(below);
    }
  }
  const floorVoids = isVoid;
  const unaccounted = whole.cast - whole.invalid - whole.againstAll - sum([...whole.votes.values()]);

  // Against all is judged on what a floor leaves counted, and empties seats on top of those that it empties.
  const votesOf = (party: string) => counted.votes.get(party) ?? 0n;
  const partyVotes = sum([...counted.votes.values()]);
  const valid = partyVotes + counted.againstAll;
  if (rules.against.share !== null && counted.againstAll * WHOLE > rules.against.share * valid) {
    if (rules.against.consequence === "void") isVoid = true;
    else {
      const more = Number(halfUp(BigInt(listSeats) * counted.againstAll, valid));
      emptyListSeats = Math.min(listSeats, emptyListSeats + more);
    }
  }

  // Who is admitted?
  const base = () => {
    if (rules.of === "party") return partyVotes;
    if (rules.of === "valid") return valid;
    if (rules.of === "cast") return counted.cast;
    if (counted.registered === undefined) throw new Refused("registered, for threshold.of");
    return counted.registered;
  };
  const line = base() * rules.thresholdShare;
  const admitted = lists.filter(
    (party) => votesOf(party) > 0n && (rules.exempt.includes(party) || votesOf(party) * WHOLE >= line),
  );

  // How are districts won?
  const district = new Map<string, number>();
  const ties: {parties: string[]; seats: number}[] = [];
  const award = (party: string, seats: number) => district.set(party, (district.get(party) ?? 0) + seats);
  if (districtSeats > 0) {
    if (contest.districtWinners !== undefined) {
      if (floor.consequence === "vacant" && somePartBelow)
        throw new Refused("the districts of districtWinners");
      for (const winner of contest.districtWinners as Json[]) {
        if (!isVoid) award(winner.party as string, winner.seats as number);
      }
    } else {
      for (const one of needed(districts, "districts")) {
        if (isVoid || emptyDistricts.has(one.id)) continue;
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

  // How are list seats shared? A runner-up joins under every formula, and takes the place of it.
  const others = lists.filter((party) => !admitted.includes(party) && votesOf(party) > 0n);
  const most = max(others.map(votesOf));
  const runnersUp = others.filter((party) => votesOf(party) === most);
  const joined = admitted.length === 1 && rules.soleParty === "runner-up" && runnersUp.length > 0;
  const shareOut = (seats: number): Shared => {
    const claims = (parties: string[]) => parties.map((party) => ({party, votes: votesOf(party)}));
    if (!joined) return slowFormula(rules.formula, claims(admitted), seats, rules.ties);
    const both = votesOf(admitted[0]) + most;
    const earned = Number((most * BigInt(seats) * 7n) / (both * 10n));
    const second = Math.min(seats, Math.max(earned, rules.soleMinimum));
    // Of several equal runners-up all take part until the tie is decided, however few the seats; the contract does
    // not say.
    const open = runnersUp.length > 1 && rules.ties === "open";
    const joining = open ? runnersUp : runnersUp.slice(0, 1);
    return {
      claims: claims([...admitted, ...joining]).map((claim, place) => ({
        ...claim,
        seats: place === 0 ? seats - second : open ? 0 : second,
      })),
      tie: open && second > 0 ? {parties: runnersUp, seats: second} : null,
    };
  };
  // A runner-up's seats need no formula; what is left to others when districts are kept is shared by it again.
  let byFormula = admitted.length > 0 && !joined;
  let list = new Map<string, number>();
  let members = house;
  let takePart: string[] = [];
  if (!isVoid && admitted.length > 0) {
    const linked = linkTiers({
      ...rules,
      house,
      districtSeats,
      emptyListSeats,
      district,
      shareOut,
      shareAmong: (parties, seats) => {
        if (parties.length > 0) byFormula = true;
        return slowFormula(
          rules.formula,
          parties.map((party) => ({party, votes: votesOf(party)})),
          seats,
          rules.ties,
        );
      },
    });
    ({list, takePart} = linked);
    members = linked.house;
    if (linked.tie) ties.push(linked.tie);
  }

  const names = [...lists, ...[...district.keys()].filter((party) => !lists.includes(party))];
  const parties = names.map((party) => {
    const listed = list.get(party) ?? 0;
    const won = district.get(party) ?? 0;
    return {
      party,
      // Where a floor leaves no vote to count, the contest shows all of them; the contract does not say.
      votes: floorVoids ? (whole.votes.get(party) ?? 0n) : votesOf(party),
      admitted: takePart.includes(party),
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
    house: members,
    filled,
    vacant: members - filled,
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
    assumptions: firmKeys.filter(
      (key) =>
        ({
          "against-all": rules.against.share !== null,
          formula: rules.formula !== "hare" && byFormula && !isVoid,
          // Also where the law's runner-up cannot join, since no other list has a vote: it does not say what then.
          "sole-party-alone": admitted.length === 1 && !joined && !isVoid,
          // A rule that joins the tiers is used where list seats are shared.
          "linkage-compensatory": rules.linkage === "compensatory" && !isVoid && admitted.length > 0,
          "threshold-base": rules.of !== "valid",
          "threshold-exempt": rules.exempt.length > 0,
          transfers: rules.transfers.length > 0,
          "turnout-floor": floor.share > 0n,
        })[key],
    ),
  };
}

function withDefaults(scenario: Json) {
  const threshold = (scenario.threshold ?? {}) as Json;
  const mixed = (scenario.mixed ?? {}) as Json;
  const floor = (scenario.turnoutFloor ?? {}) as Json;
  const against = (scenario.againstAll ?? {}) as Json;
  return {
    thresholdShare: share((threshold.percent ?? 7) as number),
    exempt: (threshold.exempt ?? []) as string[],
    of: (threshold.of ?? "valid") as "registered" | "cast" | "valid" | "party",
    formula: (scenario.formula ?? "hare") as Formula,
    ties: (scenario.ties ?? "registration") as "registration" | "open",
    soleParty: (scenario.soleParty ?? "runner-up") as "runner-up" | "alone",
    soleMinimum: (scenario.soleMinimum ?? 2) as number,
    districtShare: share((mixed.districtPercent ?? 0) as number),
    districtSeats: mixed.districtSeats as number | undefined,
    linkage: (mixed.linkage ?? "parallel") as "parallel" | "compensatory",
    overhang: (mixed.overhang ?? "keep") as "keep" | "absorb" | "level",
    floor: {
      share: share((floor.percent ?? 0) as number),
      level: (floor.level ?? "contest") as "contest" | "region" | "district" | "protocol",
      consequence: (floor.consequence ?? "void") as "void" | "scale" | "exclude" | "vacant",
    },
    against: {
      share: typeof against.percent === "number" ? share(against.percent) : null,
      consequence: (against.consequence ?? "void") as "void" | "vacant",
    },
    transfers: (scenario.transfers ?? []) as Json[],
  };
}

function parts(contest: Json, name: string): Tally[] | undefined {
  return (contest[name] as Json[] | undefined)?.map(tally);
}

function needed(found: Tally[] | undefined, name: string): Tally[] {
  if (found === undefined) throw new Refused(name);
  return found;
}
