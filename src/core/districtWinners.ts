import type {District} from "./contest.js";
import type {Count} from "./count.js";
import type {TieRule} from "./scenario.js";

/** How one district was decided. */
export interface DistrictResult {
  readonly district: string;
  readonly region: string | null;
  /** Who won it; null when it stays empty. */
  readonly winner: string | null;
  /** The winner's votes, or the most votes anyone had. */
  readonly votes: Count;
  /** Why it is empty, or null: nobody had a vote, turnout below the floor, a tie left open. */
  readonly vacant: "no-votes" | "turnout-floor" | "tie" | null;
  /** Everyone with the most votes, when more than one had them. */
  readonly tied: readonly string[];
}

/**
 * Decides a single-member district: most votes win (first past the post). Equal most votes go to the list registered
 * earlier – an assumption, the law has a repeat vote – or leave the seat open. `rank` says how early a party was
 * registered; those without a list come after, as they stand in the district.
 */
export function districtWinner(
  {id, region, candidates}: District,
  ties: TieRule,
  rank: ReadonlyMap<string, number>,
): DistrictResult {
  const most = candidates.reduce<Count>((best, {votes}) => (votes > best ? votes : best), 0);
  const leaders = candidates
    .filter(({votes}) => votes === most)
    .map(({party}) => party)
    .sort((a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size));
  const tied = most > 0 && leaders.length > 1 ? leaders : [];
  const vacant = most === 0 ? "no-votes" : tied.length > 0 && ties === "open" ? "tie" : null;
  return {district: id, region, winner: vacant ? null : leaders[0], votes: most, vacant, tied};
}
