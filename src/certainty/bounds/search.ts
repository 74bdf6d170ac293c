import {tolerance, votesFor, type Wanted, type Within} from "./caseSeats.js";
import type {Case} from "./cases.js";
import {type Effect, nobody, type Stretch} from "./effects.js";
import {type Ground, line, type WholeBox, wholeBox} from "./ground.js";

/** A count found: whole ballots of each kind. */
export interface Found {
  readonly cast: number;
  readonly invalid: number;
  readonly againstAll: number;
  readonly votes: readonly number[];
}

/** How many more steps a search may take; it is counted down. */
export interface Patience {
  steps: number;
}

/**
 * A part of a case: the base of the threshold and the votes of the lists that reach it lie between these shares of all
 * ballots.
 */
interface Cell {
  readonly base: readonly [number, number];
  readonly inside: readonly [number, number];
}

/** Counts of a cell that are tried one by one rather than cutting it further. */
const fewCounts = 60;

/**
 * Looks for a count of a case that gives what is wanted. A cell in which not even shares without ties and whole votes
 * give it holds none; another is tried at its middle, and cut in two. Null where there is surely none, “perhaps” where
 * patience ended before that was sure.
 */
export function search(
  ground: Ground,
  one: Case,
  wanted: Wanted | null,
  patience: Patience,
): Found | null | "perhaps" {
  const cells = [rootCell(ground, one)];
  for (let cell = cells.pop(); cell; cell = cells.pop()) {
    if (--patience.steps < 0) return "perhaps";
    const left = relaxed(ground, one, cell, wanted);
    if (!left) continue;
    const tried = middle(ground, one, left, wanted);
    if (tried) return tried;
    const counts = countsIn(ground, one, left);
    if (counts <= fewCounts || isNarrow(ground, one, left)) {
      patience.steps -= counts;
      const found = eachCount(ground, one, left, wanted);
      if (found) return found;
      continue;
    }
    cells.push(...halves(ground, one, left));
  }
  return null;
}

/** True where shares of ballots that print so, ties and whole votes left aside, give what is wanted. */
export const isThinkable = (ground: Ground, one: Case, wanted: Wanted | null): boolean =>
  relaxed(ground, one, rootCell(ground, one), wanted) !== null;

/** The list seats that counts of a stretch may be left with, from most to fewest. */
export function effectsIn(ground: Ground, stretch: Stretch): readonly Effect[] {
  const {effects} = ground;
  if (!effects.hasProtest || stretch.withoutProtest === nobody) return [stretch.withoutProtest];
  const all = [
    ...Array.from({length: stretch.withoutProtest + 1}, (_, fewer) => stretch.withoutProtest - fewer),
    nobody,
  ];
  const {base} = rootCell(ground, {stretch});
  return all.filter((effect) => isEffectThinkable(ground, {stretch, effect}, base));
}

/** The lists that are surely in, and those that may be on either side of the threshold. */
export function nearLine(ground: Ground, stretch: Stretch): readonly [sure: number[], either: number[]] {
  const {share} = ground.scenario.threshold;
  const needed = Number(share.parts) / Number(share.of);
  const {base} = rootCell(ground, {stretch});
  const {parties} = shareEnds(ground, stretch.ballots[1]);
  const [sure, either]: [number[], number[]] = [[], []];
  parties.forEach(([low, high], list) => {
    const line = ground.exempt[list] ? [0, 0] : [needed * base[0], needed * base[1]];
    if (low > 0 && low >= line[1] + tolerance) sure.push(list);
    else if (high > 0 && high >= line[0] - tolerance) either.push(list);
  });
  return [sure, either];
}

/** All that the printed shares leave to the base of the threshold, whoever is in. */
function rootCell(ground: Ground, {stretch}: Pick<Case, "stretch">): Cell {
  const {invalid, againstAll} = shareEnds(ground, stretch.ballots[1]);
  const {of} = ground.scenario.threshold;
  const base = ((): [number, number] => {
    switch (of) {
      case "cast":
        return [1, 1];
      case "registered":
        return [ground.registered / stretch.ballots[1], ground.registered / Math.max(stretch.ballots[0], 1)];
      case "valid":
        return [1 - invalid[1], 1 - invalid[0]];
      case "party":
        return [1 - invalid[1] - againstAll[1], 1 - invalid[0] - againstAll[0]];
    }
  })();
  return {base, inside: [0, 1]};
}

type Ends = readonly [number, number];

/** The printed shares as shares of ballots; the upper end is the last that whole ballots reach. */
export function shareEnds({printed}: Ground, ballots: number) {
  const ends = (share: number | null): Ends =>
    share === null
      ? [0, 0]
      : [
          Math.max(0, (share - 1) / printed.halves),
          Math.min(1, (share + 1) / printed.halves - 1 / (printed.halves * ballots)),
        ];
  return {
    parties: printed.shares.map(ends),
    invalid: ends(printed.invalid),
    againstAll: ends(printed.againstAll),
  };
}

const sumOf = (values: readonly number[], lists: readonly number[]): number =>
  lists.reduce((sum, list) => sum + values[list], 0);

/** The cell cut down to what can be, where shares in it give what is wanted; null where none do. */
function relaxed(ground: Ground, one: Case, cell: Cell, wanted: Wanted | null): Cell | null {
  const {scenario, printed, exempt} = ground;
  const {of, share} = scenario.threshold;
  const [from, most] = one.stretch.ballots;
  const shares = shareEnds(ground, most);
  const needed = Number(share.parts) / Number(share.of);
  const below = 1 / (Number(share.of) * most);
  const isFree = one.shared === "nobody";
  const least = shares.parties.map(([low], list) => {
    // Nobody comes second without a vote.
    if (one.joined.includes(list)) return Math.max(low, 1 / most);
    if (!one.inside.includes(list)) return low;
    return Math.max(low, 1 / most, exempt[list] ? 0 : needed * cell.base[0]);
  });
  const highest = shares.parties.map(([, high], list) => {
    if (isFree || one.inside.includes(list)) return high;
    // Out without a vote, or below the line by less than one.
    return exempt[list] || one.othersVoteless
      ? 0
      : Math.max(0, Math.min(high, needed * cell.base[1] - below));
  });
  const others = printed.parties.flatMap((_, list) => (one.inside.includes(list) ? [] : [list]));
  const out: Ends = [sumOf(least, others), sumOf(highest, others)];
  const {invalid, againstAll} = shares;
  let [low, high] = [
    Math.max(cell.inside[0], sumOf(least, one.inside)),
    Math.min(cell.inside[1], sumOf(highest, one.inside)),
  ];
  let base = cell.base;
  // Of what the lists inside, those outside and against all take up, the base says how much they come to.
  const beside: Ends =
    of === "party"
      ? out
      : of === "valid"
        ? [out[0] + againstAll[0], out[1] + againstAll[1]]
        : [out[0] + againstAll[0] + invalid[0], out[1] + againstAll[1] + invalid[1]];
  const all: Ends = of === "registered" || isFree ? [1, 1] : base;
  const besideAll: Ends = isFree
    ? [out[0] + againstAll[0] + invalid[0], out[1] + againstAll[1] + invalid[1]]
    : beside;
  low = Math.max(low, all[0] - besideAll[1]);
  high = Math.min(high, all[1] - besideAll[0]);
  if (low > high + tolerance) return null;
  if ((of === "valid" || of === "party") && !isFree) {
    base = [Math.max(base[0], low + beside[0]), Math.min(base[1], high + beside[1])];
    if (base[0] > base[1] + tolerance) return null;
  }
  if (!isEffectThinkable(ground, one, base)) return null;
  const outside: Ends =
    of === "party" && !isFree
      ? [Math.max(out[0], base[0] - high), Math.min(out[1], base[1] - low)]
      : [
          Math.max(out[0], all[0] - high - (besideAll[1] - out[1])),
          Math.min(out[1], all[1] - low - (besideAll[0] - out[0])),
        ];
  const within: Within = {
    least,
    most: highest,
    inside: [low, Math.max(low, high)],
    outside: outside[0] > outside[1] ? [outside[1], outside[0]] : outside,
    droopStep: 1 / Math.max(from, 1),
  };
  return votesFor(ground, one, within, wanted) ? {base, inside: within.inside} : null;
}

/** False where no share of ballots against all in the cell leaves as many list seats as the case has. */
function isEffectThinkable(ground: Ground, one: Pick<Case, "stretch" | "effect">, base: Ends): boolean {
  const {effects, scenario, contest} = ground;
  if (!effects.hasProtest || one.stretch.withoutProtest === nobody || !scenario.againstAll) return true;
  const {againstAll, invalid} = shareEnds(ground, one.stretch.ballots[1]);
  const valid: Ends = scenario.threshold.of === "valid" ? base : [1 - invalid[1], 1 - invalid[0]];
  const share: Ends = [againstAll[0] / Math.max(valid[1], 1e-12), againstAll[1] / Math.max(valid[0], 1e-12)];
  const limit = Number(scenario.againstAll.share.parts) / Number(scenario.againstAll.share.of);
  const slack = 1e-9;
  if (one.effect === one.stretch.withoutProtest && share[0] <= limit + slack) return true;
  if (share[1] < limit - slack) return false;
  if (scenario.againstAll.consequence === "void") return one.effect === nobody;
  // So many list seats stay empty for it, a half up, out of those that the house has.
  const list = contest.seats - listDistricts(ground);
  const left = (part: number) => one.stretch.withoutProtest - list * part;
  return one.effect >= left(share[1]) - 1 && (one.effect <= left(share[0]) + 1 || one.effect === 0);
}

function listDistricts({contest, scenario}: Ground): number {
  const {districtSeats} = scenario;
  return "seats" in districtSeats
    ? districtSeats.seats
    : Math.floor((contest.seats * Number(districtSeats.share.parts)) / Number(districtSeats.share.of) + 0.5);
}

/** Whole numbers of a share of ballots that lie in the ends. */
const wholes = ([low, high]: Ends, ballots: number): Ends => [
  Math.ceil((low - tolerance) * ballots - 1e-6),
  Math.floor((high + tolerance) * ballots + 1e-6),
];

/** Counts of a cell that differ in what matters, over all numbers of ballots; about. */
function countsIn(ground: Ground, one: Case, cell: Cell): number {
  const [fewest, most] = one.stretch.ballots;
  const width = ([low, high]: Ends): number => Math.ceil((high - low) * most) + 1;
  const bases = baseMatters(ground, one, cell) ? width(cell.base) : 1;
  return bases * width(cell.inside) * (most - fewest + 1);
}

/** True where a cut would part no two whole numbers of ballots. */
function isNarrow(ground: Ground, one: Case, cell: Cell): boolean {
  const least = 0.5 / one.stretch.ballots[1];
  const {base, inside} = cell;
  return inside[1] - inside[0] < least && (base[1] - base[0] < least || !baseMatters(ground, one, cell));
}

/** True where a list may be on either side of the line within the cell: only then does the base move seats. */
function baseMatters(ground: Ground, one: Case, {base}: Cell): boolean {
  if (one.shared === "nobody") return false;
  const {share} = ground.scenario.threshold;
  const needed = Number(share.parts) / Number(share.of);
  const {parties} = shareEnds(ground, one.stretch.ballots[1]);
  return parties.some(
    ([low, high], list) =>
      !ground.exempt[list] && low < needed * base[1] + tolerance && high > needed * base[0] - tolerance,
  );
}

function halves(ground: Ground, one: Case, cell: Cell): readonly Cell[] {
  const {share} = ground.scenario.threshold;
  const needed = Number(share.parts) / Number(share.of);
  const ofBase = baseMatters(ground, one, cell) ? (cell.base[1] - cell.base[0]) * Math.max(needed, 0.01) : 0;
  const cut = ([low, high]: Ends): [Ends, Ends] => [
    [low, (low + high) / 2],
    [(low + high) / 2, high],
  ];
  return ofBase > cell.inside[1] - cell.inside[0]
    ? cut(cell.base).map((base) => ({...cell, base}))
    : cut(cell.inside).map((inside) => ({...cell, inside}));
}

/** Tries the middle of a cell, at the most ballots and at the fewest. */
function middle(ground: Ground, one: Case, cell: Cell, wanted: Wanted | null): Found | null {
  const [fewest, most] = one.stretch.ballots;
  for (const ballots of fewest === most ? [most] : [most, fewest]) {
    const box = wholeBox(ground.printed, ballots);
    if (!box) continue;
    const at = ([low, high]: Ends): number => Math.round(((low + high) / 2) * ballots);
    const base = ground.scenario.threshold.of === "registered" ? ground.registered : at(cell.base);
    const found = whole(ground, one, box, [base, base], at(cell.inside), wanted);
    if (found) return found;
  }
  return null;
}

/** Tries every count of a cell that differs in what matters. */
function eachCount(ground: Ground, one: Case, cell: Cell, wanted: Wanted | null): Found | null {
  const [fewest, most] = one.stretch.ballots;
  const {of} = ground.scenario.threshold;
  const matters = baseMatters(ground, one, cell);
  for (let ballots = most; ballots >= fewest; ballots--) {
    const box = wholeBox(ground.printed, ballots);
    if (!box) continue;
    const bases: Ends =
      of === "registered"
        ? [ground.registered, ground.registered]
        : of === "cast"
          ? [ballots, ballots]
          : wholes(cell.base, ballots);
    const [low, high] = wholes(cell.inside, ballots);
    for (let inside = low; inside <= high; inside++) {
      if (!matters) {
        const found = bases[0] <= bases[1] && whole(ground, one, box, bases, inside, wanted);
        if (found) return found;
        continue;
      }
      for (let base = bases[0]; base <= bases[1]; base++) {
        const found = whole(ground, one, box, [base, base], inside, wanted);
        if (found) return found;
      }
    }
  }
  return null;
}

/** A count with just so many ballots, a base within ends that admit the same, and so many votes inside that gives what is wanted. */
function whole(
  ground: Ground,
  one: Case,
  box: WholeBox,
  base: Ends,
  inside: number,
  wanted: Wanted | null,
): Found | null {
  const {exempt} = ground;
  const isFree = one.shared === "nobody";
  const [needed, surely] = isFree ? [0, 0] : base.map((end) => line(ground, Math.max(end, 0)));
  const least = box.least.map((low, list) =>
    one.inside.includes(list) ? Math.max(low, exempt[list] ? 1 : surely) : low,
  );
  const most = box.most.map((high, list) => {
    if (isFree || one.inside.includes(list)) return high;
    return exempt[list] || one.othersVoteless ? 0 : Math.min(high, needed - 1);
  });
  if (least.some((low, list) => low > most[list])) return null;
  const others = least.flatMap((_, list) => (one.inside.includes(list) ? [] : [list]));
  const out: Ends = [sumOf(least, others), sumOf(most, others)];
  for (const split of splits(ground, one, box, base, inside, out)) {
    const within: Within = {least, most, inside: [inside, inside], outside: split.outside, droopStep: null};
    const votes = votesFor(ground, one, within, wanted);
    if (!votes) continue;
    const rest = box.ballots - votes.reduce((sum, own) => sum + own, 0);
    const againstAll = Math.max(split.againstAll[0], rest - split.invalid[1]);
    return {cast: box.ballots, invalid: rest - againstAll, againstAll, votes};
  }
  return null;
}

/** How the ballots beside those of the lists inside may be split; each number of votes outside leaves some for the rest. */
interface Split {
  readonly invalid: Ends;
  readonly againstAll: Ends;
  readonly outside: Ends;
}

function* splits(
  ground: Ground,
  one: Case,
  {ballots, invalid, againstAll}: WholeBox,
  base: Ends,
  inside: number,
  out: Ends,
): Generator<Split> {
  const of = one.shared === "nobody" ? "cast" : ground.scenario.threshold.of;
  const beside = ballots - inside;
  const split = (spoilt: Ends, protest: Ends, outside: Ends): readonly Split[] => {
    const cut: Ends = [
      Math.max(outside[0], beside - spoilt[1] - protest[1]),
      Math.min(outside[1], beside - spoilt[0] - protest[0]),
    ];
    const isOne = [spoilt, protest, cut].every(([low, high]) => low <= high);
    return isOne ? [{invalid: spoilt, againstAll: protest, outside: cut}] : [];
  };
  if (of === "party") {
    const outside: Ends = [Math.max(out[0], base[0] - inside), Math.min(out[1], base[1] - inside)];
    if (!ground.effects.hasProtest) return yield* split(invalid, againstAll, outside);
    for (let some = outside[0]; some <= outside[1]; some++) {
      const both = beside - some;
      const protest: Ends = [
        Math.max(againstAll[0], both - invalid[1]),
        Math.min(againstAll[1], both - invalid[0]),
      ];
      const kept = keptEffect(ground, one, protest, (against) => inside + some + against);
      if (kept) yield* split([both - kept[1], both - kept[0]], kept, [some, some]);
    }
    return;
  }
  const spoilt: Ends =
    of === "valid"
      ? [Math.max(invalid[0], ballots - base[1]), Math.min(invalid[1], ballots - base[0])]
      : invalid;
  if (!ground.effects.hasProtest) return yield* split(spoilt, againstAll, out);
  for (let exact = spoilt[0]; exact <= spoilt[1]; exact++) {
    const kept = keptEffect(ground, one, againstAll, () => ballots - exact);
    if (kept) yield* split([exact, exact], kept, out);
  }
}

/** The ballots against all that leave as many list seats as the case has: the more of them, the fewer seats. */
function keptEffect(
  {effects}: Ground,
  {stretch, effect}: Case,
  [low, high]: Ends,
  validAt: (againstAll: number) => number,
): Ends | null {
  if (!effects.hasProtest) return low <= high ? [low, high] : null;
  const at = (protest: number) => effects.at(stretch, protest, validAt(protest));
  const from = firstFrom(low, high, (protest) => at(protest) <= effect);
  const last = firstFrom(low, high, (protest) => at(protest) < effect) - 1;
  return from <= last ? [from, last] : null;
}

/** The first number from which on it is true, and one above the last where it is true of none. */
function firstFrom(low: number, last: number, isTrue: (number: number) => boolean): number {
  let [from, end] = [low, last + 1];
  while (from < end) {
    const middleOne = Math.floor((from + end) / 2);
    if (isTrue(middleOne)) end = middleOne;
    else from = middleOne + 1;
  }
  return from;
}
