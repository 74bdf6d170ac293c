import {districtSeatsOf} from "../../catalogue/lawScenario.js";
import {applyAgainstAll} from "../../core/againstAll.js";
import {type Contest, parseContest, validVotes} from "../../core/contest.js";
import type {Counts} from "../../core/counts.js";
import {elect} from "../../core/elect.js";
import {type ListGrowth, type ListSeats, listGrowth, shareListSeats} from "../../core/listSeats.js";
import {
  type Formula,
  parseScenario,
  type Scenario,
  type ThresholdBase,
  thresholdBases,
} from "../../core/scenario.js";
import {percentShare, type Share} from "../../core/share.js";
import {admit} from "../../core/threshold.js";
import {thresholdClasses} from "../../core/thresholdIntervals.js";
import {type SupposedContest, suppose} from "../../core/transfers.js";
import {applyTurnoutFloor} from "../../core/turnoutFloor.js";
import {stationDistricts} from "../../scenario/stationDistricts.js";
import {floorClasses, orUnknown} from "../sensitivity/floorClasses.js";
import {openGround} from "../sensitivity/leverGround.js";
import {isWithin, percentWithin} from "../sensitivity/percentWithin.js";
import type {SearchQuestion} from "./searchQuestion.js";

/** Who is admitted, with the threshold and the base that bring it about; those left out are the law's. */
export interface AdmissionOption {
  readonly admitted: readonly boolean[];
  readonly threshold?: number;
  readonly base?: ThresholdBase;
}

/** What a turnout floor leaves to be shared, with every way of being admitted under it. */
export interface FloorOption {
  /** Percent; left out for the law's. */
  readonly floor?: number;
  readonly counts: Counts;
  readonly isVoid: boolean;
  /** True where places lie below it: their districts would stay empty, and nobody knows which those are. */
  readonly emptiesDistricts: boolean;
  /** False where no list seat ever stays empty for it. */
  readonly leavesSeats: boolean;
  readonly vacant: (listSeats: number) => number;
  readonly admissions: readonly AdmissionOption[];
  /** The limit for “against all” that is exceeded or not where the law's is not or is; null where there is none such. */
  readonly againstAll: {readonly limit: number | null; readonly share: Share | null} | null;
  /** Shares list seats; each question is asked once. */
  readonly share: (admitted: readonly boolean[], formula: Formula, seats: number) => ListSeats;
  /** The same for houses of many sizes; at least one list is admitted. */
  readonly growth: (admitted: readonly boolean[], formula: Formula) => ListGrowth;
}

/** A search, opened: everything that does not hang on how its levers stand. */
export interface SearchGround {
  readonly contest: Contest;
  readonly law: Scenario;
  readonly floors: readonly FloorOption[];
  /** The position of the list with the most votes. */
  readonly leader: number;
  /** District seats that are known, with those of each list and those of nobody on a list; null where none are. */
  readonly known: {readonly districts: number; readonly own: readonly number[]} | null;
  readonly lawDistricts: (house: number) => number;
}

/** Opens a search. */
export function openSearch(question: SearchQuestion): SearchGround {
  const counted = parseContest(question.contest);
  const law = parseScenario(question.law);
  const supposed = suppose({...counted, districtWinners: []}, law);
  const {contest} = supposed;
  const {votes} = contest.counts;
  return {
    contest,
    law,
    floors: floorOptions(question, supposed, law),
    leader: votes.reduce<number>((best, own, list) => (own > votes[best] ? list : best), 0),
    known: knownDistricts(question, counted, law),
    lawDistricts: (house) => districtSeatsOf(question.law, house),
  };
}

function floorOptions(
  question: SearchQuestion,
  supposed: SupposedContest,
  law: Scenario,
): readonly FloorOption[] {
  const own = optionOf(question, supposed, law, law.turnoutFloor.share);
  if (!question.levers.includes("floor")) return [own];
  const {contest} = question;
  const ground = openGround({contest, scenario: question.law, stations: null, knownCase: null});
  const classes = orUnknown(() => floorClasses(ground, ground.supposed, contest.seats)) ?? [];
  const others = classes.flatMap((one) => {
    if (isWithin(law.turnoutFloor.share, one.above, one.upTo)) return [];
    const percent = percentWithin(one, "low");
    const share = percent === null ? null : percentShare(percent);
    return percent === null || !share ? [] : [{...optionOf(question, supposed, law, share), floor: percent}];
  });
  return [own, ...others];
}

function optionOf(
  question: SearchQuestion,
  supposed: SupposedContest,
  law: Scenario,
  share: Share,
): FloorOption {
  const floor = {...law.turnoutFloor, share};
  const under = (list: number) => applyTurnoutFloor(supposed, floor, {seats: list, list, district: 0});
  const {counts, void: isVoid, step} = under(1);
  const {contest} = supposed;
  const vacant = remembered((list: number) => under(list).vacantListSeats);
  return {
    counts,
    isVoid,
    emptiesDistricts: floor.consequence === "vacant" && (step?.missed ?? 0) > 0,
    leavesSeats: floor.consequence === "vacant" || floor.consequence === "scale",
    vacant,
    admissions: admissionsOf(question, supposed, {...law, turnoutFloor: floor}, counts),
    againstAll: question.levers.includes("against-all") ? otherLimit(question, counts) : null,
    share: sharing(contest, counts, law),
    growth: (admitted, formula) => listGrowth(contest.parties, counts.votes, admitted, {...law, formula}),
  };
}

/** Every way of being admitted that the levers can bring about: for each, the thresholds and bases nearest to the law. */
function admissionsOf(
  {levers, law: rules, contest: {registered}}: SearchQuestion,
  supposed: SupposedContest,
  law: Scenario,
  counts: Counts,
): readonly AdmissionOption[] {
  const bases = levers.includes("base")
    ? thresholdBases.filter((base) => base !== "registered" || registered !== undefined)
    : [law.threshold.of];
  return bases.flatMap((base) => {
    const under = {
      ...law,
      threshold: {...law.threshold, of: base},
      linkage: "parallel" as const,
      // A contest that is void under the law's limit may not be under another.
      againstAll: null,
    };
    const moved = base === law.threshold.of ? {} : {base};
    const own = admit(supposed.contest, counts, under.threshold).admitted;
    const others = levers.includes("threshold")
      ? thresholdClasses(supposed, {...under, districtSeats: {seats: 0}}).flatMap((one) => {
          if (isWithin(law.threshold.share, one.above, one.upTo)) return [];
          const isHigher =
            one.above !== null &&
            Number(one.above.parts) / Number(one.above.of) >= rules.threshold.percent / 100;
          const threshold = percentWithin(one, isHigher ? "low" : "high");
          const share = threshold === null ? null : percentShare(threshold);
          return threshold === null || !share
            ? []
            : [
                {
                  ...moved,
                  threshold,
                  admitted: admit(supposed.contest, counts, {...under.threshold, share}).admitted,
                },
              ];
        })
      : [];
    return [{...moved, admitted: own}, ...others];
  });
}

/** The limit nearest to the law's at which “against all” is exceeded where under the law it is not, or the other way. */
function otherLimit({law}: SearchQuestion, counts: Counts): FloorOption["againstAll"] {
  const {consequence, percent} = law.againstAll;
  const own = {parts: counts.againstAll, of: validVotes(counts)};
  if (own.parts === 0) return null;
  const isExceeded = (share: Share | null): boolean =>
    applyAgainstAll(counts, share && {share, consequence}, 1)?.exceeded ?? false;
  const wanted = !isExceeded(percent === null ? null : percentShare(percent));
  for (let decimals = 2; decimals <= 6; decimals++) {
    const unit = 10 ** decimals;
    const cut = Math.floor((100 * unit * Number(own.parts)) / Number(own.of));
    // From the law's side: the highest limit that is exceeded, or the lowest that is not.
    const tried = wanted ? [cut + 1, cut, cut - 1] : [cut - 1, cut, cut + 1];
    for (const steps of tried) {
      const limit = Number((steps / unit).toFixed(decimals));
      const share = percentShare(limit);
      if (share && isExceeded(share) === wanted) return {limit, share};
    }
  }
  return wanted ? null : {limit: null, share: null};
}

/** Shares list seats among those admitted; the same question is asked of the core once. */
function sharing({parties}: Contest, {votes}: Counts, law: Scenario): FloorOption["share"] {
  const known = new Map<string, ListSeats[]>();
  const patterns = new Map<readonly boolean[], string>();
  return (admitted, formula, seats) => {
    let pattern = patterns.get(admitted);
    if (pattern === undefined) {
      pattern = admitted.map(Number).join("");
      patterns.set(admitted, pattern);
    }
    const key = formula + pattern;
    let bySeats = known.get(key);
    if (!bySeats) {
      bySeats = [];
      known.set(key, bySeats);
    }
    bySeats[seats] ??= shareListSeats(parties, votes, admitted, seats, {...law, formula});
    return bySeats[seats];
  };
}

function remembered<Answer>(ask: (value: number) => Answer): (value: number) => Answer {
  const known: Answer[] = [];
  return (value) => {
    known[value] ??= ask(value);
    return known[value];
  };
}

/** The district seats that somebody counted: as many as the contest's own winners, or as its protocols name. */
function knownDistricts({stations}: SearchQuestion, counted: Contest, law: Scenario): SearchGround["known"] {
  const given = counted.districtWinners?.reduce((sum, {seats}) => sum + seats, 0) ?? 0;
  const cut = stations && stationDistricts(stations);
  const districts = given || cut?.named || 0;
  if (districts === 0 || districts > counted.seats) return null;
  const contest = given ? counted : {...counted, districts: cut?.cut(districts) ?? null};
  const outcome = elect(contest, {
    ...law,
    districtSeats: {seats: districts},
    linkage: "parallel",
    turnoutFloor: {...law.turnoutFloor, share: {parts: 0, of: 1}},
    againstAll: null,
  });
  return {
    districts,
    own: counted.parties.map((party) => outcome.parties.find((one) => one.party === party)?.district ?? 0),
  };
}
