import type {Divisor} from "../../core/divisors.js";
import {divisors} from "../../core/divisors.js";
import {isQuota} from "../../core/formulas.js";
import {quotas} from "../../core/quotas.js";
import type {Formula} from "../../core/scenario.js";

/**
 * Every formula seats the claims that come first: by quotas a list's claim to its seat after m seats is its votes less
 * m quotas, by divisors its votes ÷ the divisor for it. So the seats of one list hang on where the others' votes put
 * their claims beside its own – and that on one number of votes for each claim.
 */
export interface Claims {
  /**
   * The most votes with which a rival's claim `rivals` (counted from 0) does not come before the claim `own` of a list
   * with so many votes. Minus one where it always does, infinite where it never does.
   */
  readonly mostBehind: (votes: number, own: number, rivals: number, winsTies: boolean) => number;
  /** The least votes with which it does. */
  readonly leastBefore: (votes: number, own: number, rivals: number, winsTies: boolean) => number;
}

/** The claims in whole votes, exact; `total` are the votes of all lists that take part. */
export function exactClaims(formula: Formula, total: number, seats: number): Claims {
  if (isQuota(formula)) {
    const {parts, of} = quotas[formula](total, seats);
    const [above, by] = [Number(parts), Number(of)];
    // Both stay below 2^53 for every table that is asked about (`largestBallots`).
    const down = (claims: number): number => floorOf(claims * above, by);
    const up = (claims: number): number => -floorOf(-claims * above, by);
    return {
      mostBehind: (votes, own, rivals, wins) => votes + (wins ? up(rivals - own) - 1 : down(rivals - own)),
      leastBefore: (votes, own, rivals, wins) => votes + (wins ? up(rivals - own) : down(rivals - own) + 1),
    };
  }
  const divisor = divisors[formula];
  const line = (votes: number, own: number, rivals: number): Line => equalVotes(divisor, votes, own, rivals);
  return {
    mostBehind(votes, own, rivals, wins) {
      const {down, isWhole} = line(votes, own, rivals);
      return wins && isWhole ? down - 1 : down;
    },
    leastBefore(votes, own, rivals, wins) {
      const {down, isWhole} = line(votes, own, rivals);
      return wins && isWhole ? down : down + 1;
    },
  };
}

/**
 * The claims in shares of ballots, for totals that are known only within ends. Ties and whole votes are left aside, so
 * that what is impossible here is impossible; `step` is what a Droop quota may be above its fraction.
 */
export function relaxedClaims(
  formula: Formula,
  ends: readonly [number, number],
  seats: number,
  step: number,
): Claims {
  if (isQuota(formula)) {
    const by = {hare: seats, droop: seats + 1, "hagenbach-bischoff": seats + 1, imperiali: seats + 2}[
      formula
    ];
    const least = ends[0] / by;
    const most = ends[1] / by + (formula === "droop" ? step : 0);
    return {
      mostBehind: (votes, own, rivals) => votes + (rivals - own) * (rivals > own ? most : least),
      leastBefore: (votes, own, rivals) => votes + (rivals - own) * (rivals > own ? least : most),
    };
  }
  const divisor = divisors[formula];
  const line = (votes: number, own: number, rivals: number): number => {
    const [mine, theirs] = [term(divisor, own), term(divisor, rivals)];
    if (mine === 0) return theirs === 0 ? votes : Number.POSITIVE_INFINITY;
    if (theirs === 0) return -1;
    return (votes * theirs) / mine;
  };
  return {mostBehind: line, leastBefore: line};
}

/** The votes at which two claims are equal, rounded down; infinite where none are, and below 0 where any are more. */
interface Line {
  readonly down: number;
  readonly isWhole: boolean;
}

function equalVotes(divisor: Divisor, votes: number, own: number, rivals: number): Line {
  const [mine, theirs] = [divisor.parts(own), divisor.parts(rivals)];
  if (mine === 0)
    return theirs === 0 ? {down: votes, isWhole: true} : {down: Number.POSITIVE_INFINITY, isWhole: false};
  if (theirs === 0) return {down: -1, isWhole: false};
  const [above, by] = [theirs * divisor.of(own), mine * divisor.of(rivals)];
  if (divisor.squared) {
    const square = BigInt(votes) * BigInt(votes) * BigInt(above);
    const down = root(square / BigInt(by));
    return {down: Number(down), isWhole: down * down * BigInt(by) === square};
  }
  const product = votes * above;
  if (Number.isSafeInteger(product)) return {down: floorOf(product, by), isWhole: product % by === 0};
  const exact = BigInt(votes) * BigInt(above);
  return {down: Number(exact / BigInt(by)), isWhole: exact % BigInt(by) === 0n};
}

const term = ({parts, of, squared}: Divisor, seats: number): number =>
  squared ? Math.sqrt(parts(seats) / of(seats)) : parts(seats) / of(seats);

/** a ÷ b rounded down, for whole a of either sign and b > 0. */
const floorOf = (a: number, b: number): number => (a - (((a % b) + b) % b)) / b;

/** The whole part of a square root. */
function root(square: bigint): bigint {
  let guess = BigInt(Math.floor(Math.sqrt(Number(square))));
  while (guess * guess > square) guess--;
  while ((guess + 1n) * (guess + 1n) <= square) guess++;
  return guess;
}
