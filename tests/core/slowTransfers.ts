import {halfUp, type Json, Refused, share, sum, type Tally, WHOLE} from "./slowCounts.js";

/** What a transfer may name that is no party. */
export const groups = ["nonvoters", "invalid", "againstAll", "parties"];

/** The lists in the order of registration once the transfers have brought in new ones. */
export function registeredAfter(lists: string[], transfers: Json[]): string[] {
  const known = [...lists];
  if (transfers.length > 0 && lists.some((list) => groups.includes(list))) throw new Refused("a list's name");
  for (const {from, to} of transfers as {from: string; to: string}[]) {
    if (from === to) throw new Refused("from a group to itself");
    if (!groups.includes(from) && !known.includes(from)) throw new Refused(`from ${from}`);
    if (!groups.includes(to) && !known.includes(to)) known.push(to);
  }
  return known;
}

/**
 * Moves voters between the groups of one place, in order. The contract does not say how a place below the contest is
 * treated; here the same percentages hold in each place for itself. `lists` says who comes first where remainders are
 * equal; in a district those without a list come after, as they stand. Voters may stop voting where nobody knows how
 * many are registered; only those who begin to vote must be known. What the contest as a whole cannot do is refused;
 * in a place below it nobody moves.
 */
export function slowTransfers(place: Tally, transfers: Json[], lists: string[], isWhole: boolean): Tally {
  let after: Tally = {...place, votes: new Map(place.votes)};
  for (const transfer of transfers) {
    const from = transfer.from as string;
    const to = transfer.to as string;
    after.votes = inOrder(after.votes, lists);
    const before = {...after, votes: new Map(after.votes)};
    const size = sizeOf(after, from, isWhole);
    const moved = halfUp(size * share(transfer.percent as number), WHOLE);
    if (from === "parties")
      for (const [party, votes] of inProportion(after.votes, moved)) add(after, party, -votes);
    else add(after, from, -moved);
    if (to === "parties") {
      // Whoever leaves a party turns to the others.
      const others = new Map([...after.votes].filter(([party]) => party !== from));
      // Voters who turn to the parties where no party has a vote: nobody can say to which.
      if (moved > 0n && sum([...others.values()]) === 0n) {
        if (isWhole) throw new Refused("to parties without a vote");
        after = before;
        continue;
      }
      for (const [party, votes] of inProportion(others, moved)) add(after, party, votes);
    } else add(after, to, moved);
  }
  return after;
}

function inOrder(votes: Map<string, bigint>, lists: string[]): Map<string, bigint> {
  const names = [
    ...lists.filter((list) => votes.has(list)),
    ...[...votes.keys()].filter((name) => !lists.includes(name)),
  ];
  return new Map(names.map((name) => [name, votes.get(name) as bigint]));
}

function sizeOf(place: Tally, group: string, isWhole: boolean): bigint {
  switch (group) {
    case "nonvoters": {
      if (place.registered === undefined) throw new Refused(`registered of ${place.id}, for transfers`);
      const stayed = place.registered - place.cast;
      if (stayed < 0n && isWhole) throw new Refused(`more cast than registered in ${place.id}`);
      return stayed < 0n ? 0n : stayed;
    }
    case "invalid":
      return place.invalid;
    case "againstAll":
      return place.againstAll;
    case "parties":
      return sum([...place.votes.values()]);
    default:
      return place.votes.get(group) ?? 0n;
  }
}

function add(place: Tally, group: string, voters: bigint): void {
  if (group === "nonvoters") place.cast -= voters;
  else if (group === "invalid") place.invalid += voters;
  else if (group === "againstAll") place.againstAll += voters;
  else place.votes.set(group, (place.votes.get(group) ?? 0n) + voters);
}

/** Voters in proportion to the parties' votes by largest remainders, the earlier party first where they are equal. */
function inProportion(votes: Map<string, bigint>, voters: bigint): Map<string, bigint> {
  const all = sum([...votes.values()]);
  if (all === 0n) return new Map();
  const parts = [...votes].map(([party, own]) => ({
    party,
    whole: (own * voters) / all,
    rest: (own * voters) % all,
  }));
  let left = voters - sum(parts.map(({whole}) => whole));
  for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? 0 : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break;
    part.whole += 1n;
    left -= 1n;
  }
  return new Map(parts.map(({party, whole}) => [party, whole]));
}
