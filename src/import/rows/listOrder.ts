/** In which order a contest's lists stand, by the order of their votes at its stations. */
export interface ListOrder {
  /** The parties, by their numbers. */
  readonly parties: readonly number[];
  /** True where every station has its votes in this order; false where stations contradict each other. */
  readonly isKept: boolean;
}

/** Gathers the order of the lists of each contest from the votes, station by station. */
export interface ListOrders {
  /** Notes the next votes; `isNewStation` where they are the first of their station. */
  next(contest: string, party: number, isNewStation: boolean): void;
  orders(): Map<string, ListOrder>;
}

/**
 * An order that agrees with every station, though none of them has votes for all lists; lists that no station tells
 * apart stand as they first occur. Where stations contradict each other (files sorted by votes) all do.
 */
export function listOrders(): ListOrders {
  const contests = new Map<string, {first: Map<number, number>; followers: Map<number, Set<number>>}>();
  let current: {first: Map<number, number>; followers: Map<number, Set<number>>} | undefined;
  let contest: string | undefined;
  let before = -1;
  return {
    next(ofContest, party, isNewStation) {
      if (ofContest !== contest || !current) {
        contest = ofContest;
        current = contests.get(ofContest) ?? {first: new Map(), followers: new Map()};
        contests.set(ofContest, current);
      }
      const {first, followers} = current;
      if (!first.has(party)) first.set(party, first.size);
      if (!isNewStation) {
        const known = followers.get(before);
        if (known) known.add(party);
        else followers.set(before, new Set([party]));
      }
      before = party;
    },
    orders: () =>
      new Map(
        [...contests].map(([name, {first, followers}]) => [name, orderOf([...first.keys()], followers)]),
      ),
  };
}

/** Takes the first party again and again that no other party left must precede. */
function orderOf(parties: readonly number[], followers: ReadonlyMap<number, ReadonlySet<number>>): ListOrder {
  const waiting = new Map(parties.map((party) => [party, 0]));
  for (const after of followers.values())
    for (const party of after) waiting.set(party, (waiting.get(party) ?? 0) + 1);
  const ordered: number[] = [];
  const left = new Set(parties);
  while (left.size > 0) {
    let next: number | undefined;
    for (const party of left)
      if (waiting.get(party) === 0) {
        next = party;
        break;
      }
    if (next === undefined) return {parties, isKept: false};
    ordered.push(next);
    left.delete(next);
    for (const party of followers.get(next) ?? []) waiting.set(party, (waiting.get(party) ?? 1) - 1);
  }
  return {parties: ordered, isKept: true};
}
