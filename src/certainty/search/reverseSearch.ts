import {applyAgainstAll} from "../../core/againstAll.js";
import {validVotes} from "../../core/contest.js";
import {majority, twoThirds} from "../../core/house.js";
import {type Formula, formulas, type Linkage, linkages} from "../../core/scenario.js";
import {percentShare} from "../../core/share.js";
import type {LongWork} from "../longWork.js";
import {distanceOf} from "./distance.js";
import {type Missed, type MissedAtLeast, missedAtLeast} from "./missedAtLeast.js";
import {type AdmissionOption, type FloorOption, openSearch, type SearchGround} from "./searchGround.js";
import type {Miss, Moves, Package, SearchAnswer, SearchLever, SearchQuestion} from "./searchQuestion.js";
import {type Rules, seating} from "./seatings.js";
import {type SeatRow, type SeatTable, seatTable} from "./seatTable.js";
import {type ExactGoal, type GoalGround, shortfall} from "./shortfall.js";

/** Steps between two times at which whoever asked may look. */
const stepsAtOnce = 50;

/**
 * Looks for the smallest packages of rules that bring about what is asked. Every lever has finitely many classes of
 * values within which no seat changes; all combinations of as few levers as do it are gone through, so that nothing is
 * missed, and “none does” is an answer. A package that leaves the contest void, or admits nobody, is none: the law has
 * no result for it.
 */
export function* reverseSearch(question: SearchQuestion): LongWork<SearchAnswer> {
  const ground = openSearch(question);
  const search = new Search(question, ground);
  const subsets = subsetsOf(question.levers);
  const of = subsets.length;
  let done = 0;
  let size = 0;
  let steps = 0;
  for (const subset of subsets) {
    // All that move as many levers are looked at: the reader chooses among them.
    if (subset.length > size && search.best.size > 0) break;
    size = subset.length;
    for (const _ of search.through(subset))
      if (++steps % stepsAtOnce === 0) yield {done, of, soFar: () => search.answer()};
    done++;
  }
  return search.answer();
}

/** Every choice of levers, the fewest first. */
function subsetsOf(levers: readonly SearchLever[]): readonly (readonly SearchLever[])[] {
  const all: SearchLever[][] = [[]];
  for (const lever of levers) all.push(...all.map((one) => [...one, lever]));
  return all.sort((one, other) => one.length - other.length);
}

/** What is found on the way. */
class Search {
  /** The nearest package that does it, by the levers it moves. */
  readonly best = new Map<readonly SearchLever[], Package>();
  /** The nearest miss, with what it is held against others by, in this order. */
  private miss: {
    readonly found: Miss;
    readonly order: readonly [missed: number, short: number, levers: number, distance: number];
  } | null = null;
  /** By how much each goal is missed by the package in hand. */
  private readonly worst: Float64Array;
  private readonly tables = new Map<FloorOption, Map<string, SeatTable>>();
  /** What is missed at the least, by what shares out the seats and leaves them empty. */
  private readonly missed = new Map<SeatTable, Map<Limit, MissedAtLeast>>();
  private readonly limits = {
    lawful: new Map<FloorOption, Limit | undefined>(),
    moved: new Map<FloorOption, Limit | undefined>(),
  };
  private looked = 0;
  /** The share of district seats in law. */
  private readonly lawShare: number;
  private readonly goals: readonly ExactGoal[];

  constructor(
    private readonly question: SearchQuestion,
    private readonly ground: SearchGround,
  ) {
    this.goals = question.goals.map((goal) =>
      goal.goal === "seated" ? {...goal, share: percentShare(goal.percent) ?? {parts: 0, of: 1}} : goal,
    );
    this.lawShare = ground.lawDistricts(question.contest.seats) / question.contest.seats;
    this.worst = new Float64Array(this.goals.length);
  }

  answer(): SearchAnswer {
    const packages = [...this.best.values()].sort((one, other) => one.distance - other.distance);
    return {
      packages,
      nearestMiss: packages.length > 0 ? null : (this.miss?.found ?? null),
      looked: this.looked,
    };
  }

  /** Goes through every combination in which exactly these levers are moved; pauses after each house. */
  *through(subset: readonly SearchLever[]): Generator<void> {
    const moves = (lever: SearchLever) => subset.includes(lever);
    const {law, floors} = this.ground;
    const {houses, contest} = this.question;
    const sizes = moves("house")
      ? range(houses.least, houses.most).filter((house) => house !== contest.seats)
      : [contest.seats];
    const byFormula = moves("formula")
      ? formulas.filter((formula) => formula !== law.formula)
      : [law.formula];
    for (const floor of floors.filter((one) => (one.floor !== undefined) === moves("floor") && !one.isVoid)) {
      const limit = this.limitOf(floor, moves("against-all"));
      if (limit === undefined) continue;
      for (const admission of this.admissionsOf(floor, subset))
        for (const formula of byFormula) {
          const table = this.tableOf(floor, admission, formula);
          const missed = this.missedOf(table, floor, limit);
          for (const house of sizes) {
            this.overDistricts(subset, {floor, limit, admission, formula, house, table, missed});
            yield;
          }
        }
    }
  }

  /** The ways of being admitted that these levers bring about: of those that admit the same, the one nearest to the law. */
  private admissionsOf(floor: FloorOption, subset: readonly SearchLever[]): readonly AdmissionOption[] {
    const nearest = new Map<string, {readonly option: AdmissionOption; readonly distance: number}>();
    for (const option of floor.admissions) {
      const {admitted, threshold, base} = option;
      if ((threshold !== undefined) !== subset.includes("threshold")) continue;
      if ((base !== undefined) !== subset.includes("base") || !admitted.includes(true)) continue;
      const key = admitted.map(Number).join("");
      const distance = distanceOf(movesOf(option), this.question);
      const known = nearest.get(key);
      if (!known || distance < known.distance) nearest.set(key, {option, distance});
    }
    return [...nearest.values()].map(({option}) => option);
  }

  /** The limit for “against all”, with the list seats that stay empty for it; undefined where there is none to look at. */
  private limitOf(floor: FloorOption, isMoved: boolean): Limit | undefined {
    const known = this.limits[isMoved ? "moved" : "lawful"];
    if (!known.has(floor)) known.set(floor, this.makeLimit(floor, isMoved));
    return known.get(floor);
  }

  private makeLimit(floor: FloorOption, isMoved: boolean): Limit | undefined {
    const {percent, consequence} = this.question.law.againstAll;
    const lawful = this.ground.law.againstAll?.share ?? null;
    const rule = isMoved ? floor.againstAll : {share: lawful, limit: percent};
    if (!rule) return undefined;
    const protest = (list: number) =>
      applyAgainstAll(floor.counts, rule.share && {share: rule.share, consequence}, list);
    if (protest(1)?.exceeded && consequence === "void") return undefined;
    return {
      moved: isMoved ? {limit: rule.limit} : null,
      leavesSeats: rule.share !== null,
      vacant: (list) => (rule.share ? (protest(list)?.vacantListSeats ?? 0) : 0),
    };
  }

  /** Looks at every number of districts and every way of joining them, as far as these levers move them. */
  private overDistricts(subset: readonly SearchLever[], fixed: Fixed): void {
    const {floor, house} = fixed;
    const inLaw = Math.min(this.ground.lawDistricts(house), house);
    const last = floor.emptiesDistricts ? 0 : house;
    if (!subset.includes("districts")) {
      if (inLaw > last) return;
      this.looked++;
      const missed = this.leastWith(fixed, inLaw, this.ground.law.linkage);
      if (!this.isBeyond(missed, subset.length, 0)) this.lookAt(subset, fixed, inLaw, inLaw);
      return;
    }
    // Each number of districts, joined in both ways, but for none at all, and but for the law's own.
    this.looked += 2 * last + (inLaw > last ? 1 : 0);
    const {known} = this.ground;
    if (this.isBeyond(fixed.missed.least(house), subset.length, 0)) {
      if (!known || known.districts > last) return;
      const missed = fixed.missed.ofLists;
      if (!this.isBeyond(missed, subset.length, 0))
        this.lookAt(subset, fixed, known.districts, known.districts);
      return;
    }
    this.lookAt(subset, fixed, 0, last);
  }

  private lookAt(subset: readonly SearchLever[], fixed: Fixed, first: number, last: number): void {
    const {floor, limit, admission, formula, house, table} = fixed;
    const {law, lawDistricts} = this.ground;
    const inLaw = Math.min(lawDistricts(house), house);
    const isMoved = subset.includes("districts");
    const moves: Moves = {
      ...movesOf(admission),
      ...(formula !== law.formula && {formula}),
      ...(house !== this.question.contest.seats && {house}),
      ...(floor.floor !== undefined && {floor: floor.floor}),
      ...(limit.moved && {"against-all": limit.moved.limit}),
    };
    const distance = distanceOf(moves, this.question);
    for (let districts = first; districts <= last; districts++) {
      const list = house - districts;
      const emptied = emptiedBy(fixed, list);
      const share = isMoved ? 10 * Math.abs(districts / house - this.lawShare) : 0;
      for (const linkage of linkages) {
        const isOther = linkage !== law.linkage;
        if (isOther && (!isMoved || districts === 0)) continue;
        if (isMoved && districts === inLaw && !isOther) continue;
        const way = distance + share + (isOther ? 1 : 0);
        if (this.isBeyond(this.leastWith(fixed, districts, linkage), subset.length, way)) continue;
        const rules = {floor, admission, formula, house, districts, linkage, emptied};
        this.look(subset, rules, table, way, isMoved, moves);
      }
    }
  }

  private leastWith(fixed: Fixed, districts: number, linkage: Linkage): Missed {
    const {house, missed} = fixed;
    // Districts that somebody counted are not all the leader's.
    return districts === this.ground.known?.districts
      ? missed.ofLists
      : missed.with(house, districts, linkage);
  }

  /** What packages miss at the least: it hangs on no more than what shares out the seats and leaves them empty. */
  private missedOf(table: SeatTable, floor: FloorOption, limit: Limit): MissedAtLeast {
    const known = this.missed.get(table) ?? new Map<Limit, MissedAtLeast>();
    this.missed.set(table, known);
    const missed =
      known.get(limit) ??
      missedAtLeast({
        table,
        goals: this.goals,
        overhang: this.ground.law.overhang,
        appointed: (house) => this.appointedIn(house),
        emptied: floor.leavesSeats || limit.leavesSeats ? (list) => emptiedBy({floor, limit}, list) : null,
      });
    known.set(limit, missed);
    return missed;
  }

  /** True where a package misses too much to matter: some package does it, or the nearest miss is nearer. */
  private isBeyond({missed, short}: Missed, levers: number, distance: number): boolean {
    return missed > 0 && (this.best.size > 0 || !this.isNearer(missed, short, levers, distance));
  }

  private look(
    subset: readonly SearchLever[],
    rules: Rules,
    table: SeatTable,
    distance: number,
    areDistrictsMoved: boolean,
    fixed: Moves,
  ): void {
    const known = this.best.get(subset);
    if (known && known.distance <= distance) return;
    if (!this.judge(rules, table)) return;
    let missed = 0;
    let short = 0;
    for (const one of this.worst) {
      if (one > 0) missed++;
      short += one;
    }
    if (missed > 0 && (this.best.size > 0 || !this.isNearer(missed, short, subset.length, distance))) return;
    const {districts, linkage} = rules;
    const moves = areDistrictsMoved ? {...fixed, districts: {seats: districts, linkage}} : fixed;
    if (missed === 0) this.best.set(subset, {moves, distance});
    else
      this.miss = {
        order: [missed, short, subset.length, distance],
        found: {
          moves,
          distance,
          missed: this.goals.flatMap(({goal}, at) => (this.worst[at] > 0 ? [goal] : [])),
        },
      };
  }

  private isNearer(missed: number, short: number, levers: number, distance: number): boolean {
    if (!this.miss) return true;
    const [m, s, l, d] = this.miss.order;
    if (missed !== m) return missed < m;
    if (short !== s) return short < s;
    return levers === l ? distance < d : levers < l;
  }

  /** Fills in by how much each goal is missed, whoever wins the districts; false where that cannot matter any more. */
  private judge(rules: Rules, table: SeatTable): boolean {
    const {districts, house, linkage, emptied} = rules;
    const {known, contest, leader} = this.ground;
    this.worst.fill(0);
    const row = table.row(house - districts - emptied);
    if (districts === 0) {
      this.hold(house, Math.max(row.leader, row.others), house - row.filled, row);
      return true;
    }
    if (known?.districts === districts) return this.holdSeating(rules, known.own);
    // If candidates without a list win every district, the tiers are added up under either way of joining them.
    const vacant = house - districts - row.filled;
    this.hold(house, Math.max(row.leader, row.others), vacant, row);
    if (linkage === "parallel" || !table.leaderTakesPart) {
      const most = linkage === "parallel" ? row.leader + districts : districts;
      this.hold(house, Math.max(most, row.others), vacant, row);
      return true;
    }
    if (!this.canMatter()) return false;
    const whole = table.row(house - emptied);
    if (districts <= whole.leader && !whole.hasOpenSeats) {
      this.hold(house, Math.max(whole.leader, whole.others), house - whole.filled, whole);
      return true;
    }
    // The leader has these districts at least, in a house that grows by no more than it won beyond its share.
    if (this.ground.law.overhang !== "level") {
      const grown = this.ground.law.overhang === "keep" ? Math.max(0, districts - whole.leader) : 0;
      this.holdLines(house + grown + this.appointedIn(house), districts);
      if (!this.canMatter()) return false;
    }
    return this.holdSeating(
      rules,
      contest.parties.map((_, list) => (list === leader ? districts : 0)),
    );
  }

  /** False once more goals are missed, or by more, than by the nearest miss – or where some package does it already. */
  private canMatter(): boolean {
    let missed = 0;
    let short = 0;
    for (const one of this.worst) {
      if (one > 0) missed++;
      short += one;
    }
    if (missed === 0) return true;
    if (this.best.size > 0) return false;
    if (this.miss === null) return true;
    const [m, s] = this.miss.order;
    return missed < m || (missed === m && short <= s);
  }

  private hold(house: number, most: number, vacant: number, {short}: SeatRow): void {
    const {worst, goals} = this;
    for (let at = 0; at < goals.length; at++) {
      if (short[at] > worst[at]) worst[at] = short[at];
      if (goals[at].goal === "no-empty-seat")
        worst[at] = Math.max(worst[at], house === 0 ? 1 : vacant / house);
    }
    this.holdLines(house + this.appointedIn(house), most);
  }

  /** Members whom nobody elects stand beside the house of the law alone: another house has none. */
  private appointedIn(house: number): number {
    return house === this.question.contest.seats ? this.question.appointed : 0;
  }

  private holdLines(members: number, most: number): void {
    const {worst, goals} = this;
    for (let at = 0; at < goals.length; at++) {
      const {goal} = goals[at];
      const line =
        goal === "no-two-thirds" ? twoThirds(members) : goal === "no-majority" ? majority(members) : 0;
      if (line > 0 && most >= line) worst[at] = Math.max(worst[at], (most - line + 1) / members);
    }
  }

  private holdSeating(rules: Rules, own: readonly number[]): boolean {
    const seated = seating(this.ground, rules, own);
    if (!seated) return false;
    const votes = this.votesOf(rules.floor, rules.house);
    this.goals.forEach((goal, at) => {
      this.worst[at] = Math.max(this.worst[at], shortfall(goal, seated, votes));
    });
    return true;
  }

  private tableOf(floor: FloorOption, {admitted}: AdmissionOption, formula: Formula): SeatTable {
    // A sole list, and the runner-up that joins it, has the same seats by every formula.
    const isSole = admitted.filter(Boolean).length === 1;
    const key = `${isSole ? "" : formula} ${admitted.map(Number).join("")}`;
    const tables = this.tables.get(floor) ?? new Map<string, SeatTable>();
    this.tables.set(floor, tables);
    const made =
      tables.get(key) ??
      seatTable(floor, admitted, formula, this.ground.leader, this.goals, this.votesOf(floor, 0));
    tables.set(key, made);
    return made;
  }

  private votesOf({counts}: FloorOption, house: number): GoalGround {
    return {appointed: this.appointedIn(house), votes: counts.votes, valid: validVotes(counts)};
  }
}

/** Of so many list seats, those that stay empty. */
const emptiedBy = ({floor, limit}: Pick<Fixed, "floor" | "limit">, list: number): number =>
  Math.min(list, floor.vacant(list) + limit.vacant(list));

const movesOf = ({threshold, base}: AdmissionOption): Moves => ({
  ...(threshold !== undefined && {threshold}),
  ...(base !== undefined && {base}),
});

interface Limit {
  readonly moved: {readonly limit: number | null} | null;
  readonly leavesSeats: boolean;
  readonly vacant: (listSeats: number) => number;
}

interface Fixed {
  readonly floor: FloorOption;
  readonly limit: Limit;
  readonly admission: AdmissionOption;
  readonly formula: Formula;
  readonly house: number;
  readonly table: SeatTable;
  readonly missed: MissedAtLeast;
}

const range = (least: number, most: number): readonly number[] =>
  Array.from({length: Math.max(0, most - least + 1)}, (_, at) => least + at);
