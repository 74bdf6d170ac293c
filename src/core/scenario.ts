import {divisors} from "./divisors.js";
import {InputError} from "./inputError.js";
import {quotas} from "./quotas.js";
import {readFields, readList, readPercent, readSeats, readText, readWord} from "./read.js";
import {nothing, type Share} from "./share.js";

/** What a threshold is a share of: registered voters, ballots cast, valid votes (lists and against all), list votes. */
export const thresholdBases = ["registered", "cast", "valid", "party"] as const;
export type ThresholdBase = (typeof thresholdBases)[number];

/** How list seats are shared, by a quota or by a divisor; all are named in the contract. */
export type Formula = keyof typeof quotas | keyof typeof divisors;
export const formulas = [...Object.keys(quotas), ...Object.keys(divisors)] as readonly Formula[];

/** How the two tiers are joined: added up, or the list vote decides the total. */
export const linkages = ["parallel", "compensatory"] as const;
export type Linkage = (typeof linkages)[number];

/** What follows where a list won more districts than its share: the house grows, the others give way, or all are levelled. */
export const overhangs = ["keep", "absorb", "level"] as const;
export type Overhang = (typeof overhangs)[number];

/** What follows where “against all” exceeds its limit: the election is void, or that share of list seats stays empty. */
export const againstAllConsequences = ["void", "vacant"] as const;
export type AgainstAllConsequence = (typeof againstAllConsequences)[number];

/** Voters who are supposed to act otherwise: a share of one group becomes another. */
export interface Transfer {
  /** A party, or one of `nonvoters`, `invalid`, `againstAll`, `parties`. */
  readonly from: string;
  /** The same, or the id of a party that is new. */
  readonly to: string;
  readonly share: Share;
}

/** Who gets a seat that two have an equal claim to: the list registered earlier (art. 97-1), or nobody yet. */
export const tieRules = ["registration", "open"] as const;
export type TieRule = (typeof tieRules)[number];

/** What follows when one list alone is admitted: the runner-up joins it (art. 97-1 since 2009), or it stays alone. */
export const soleParties = ["runner-up", "alone"] as const;
export type SoleParty = (typeof soleParties)[number];

/** The floors that exist: the level at which turnout is measured, and what follows below it. */
export const turnoutFloors = [
  {level: "contest", consequence: "void"},
  {level: "contest", consequence: "scale"},
  {level: "region", consequence: "exclude"},
  {level: "region", consequence: "vacant"},
  {level: "district", consequence: "vacant"},
  {level: "protocol", consequence: "exclude"},
] as const;
export type FloorRule = (typeof turnoutFloors)[number];
export type TurnoutFloor = {readonly share: Share} & FloorRule;

type NameOf<Rule> = Rule extends FloorRule ? `${Rule["level"]}-${Rule["consequence"]}` : never;

/** A floor's rule in one word: `region-vacant`. */
export type FloorName = NameOf<FloorRule>;

/** The one word for a floor's rule. */
export const floorName = ({level, consequence}: FloorRule): FloorName =>
  `${level}-${consequence}` as FloorName;

/** District seats, as a share of the house or as a number. */
export type DistrictSeats = {readonly share: Share} | {readonly seats: number};

/** The rules under which a contest is decided. */
export interface Scenario {
  readonly threshold: {
    readonly share: Share;
    readonly of: ThresholdBase;
    /** Lists that need not reach it, by their ids. */
    readonly exempt: readonly string[];
  };
  readonly formula: Formula;
  readonly ties: TieRule;
  readonly soleParty: SoleParty;
  /** The least seats of a runner-up that joins a sole party: 2 in the Mazhilis, 1 in a maslikhat (art. 111-1). */
  readonly soleMinimum: number;
  readonly districtSeats: DistrictSeats;
  readonly linkage: Linkage;
  readonly overhang: Overhang;
  readonly turnoutFloor: TurnoutFloor;
  /** Null where there is no rule. */
  readonly againstAll: {readonly share: Share; readonly consequence: AgainstAllConsequence} | null;
  /** In the order in which they are applied. */
  readonly transfers: readonly Transfer[];
}

/** A scenario as plain JSON, whole: the same in the address, the exports and the command. */
export interface ScenarioJson {
  readonly threshold: {
    readonly percent: number;
    readonly of: ThresholdBase;
    /** Left out where every list must reach it. */
    readonly exempt?: readonly string[];
  };
  readonly formula: Formula;
  readonly ties: TieRule;
  readonly soleParty: SoleParty;
  readonly soleMinimum: number;
  readonly mixed: {
    readonly districtPercent?: number;
    readonly districtSeats?: number;
    readonly linkage: Linkage;
    readonly overhang: Overhang;
  };
  readonly turnoutFloor: {readonly percent: number} & FloorRule;
  readonly againstAll: {readonly percent: number | null; readonly consequence: AgainstAllConsequence};
  readonly transfers: readonly {readonly from: string; readonly to: string; readonly percent: number}[];
}

/** The contract's defaults: the law of 10 January 2021. */
export const defaultScenario: ScenarioJson = {
  threshold: {percent: 7, of: "valid"},
  formula: "hare",
  ties: "registration",
  soleParty: "runner-up",
  soleMinimum: 2,
  mixed: {districtPercent: 0, linkage: "parallel", overhang: "keep"},
  turnoutFloor: {percent: 0, level: "contest", consequence: "void"},
  againstAll: {percent: null, consequence: "void"},
  transfers: [],
};

/**
 * A scenario from plain JSON (contract.md, “Scenario”); every field may be left out.
 * @throws InputError that names the field and the value.
 */
export function parseScenario(json: unknown, field = "scenario"): Scenario {
  const fields = readFields(
    json,
    field,
    Object.keys(defaultScenario) as readonly (keyof typeof defaultScenario)[],
  );
  const {threshold = {}, mixed = {}, turnoutFloor = {}, againstAll = {}, transfers = []} = fields;
  return {
    threshold: readThreshold(threshold, `${field}.threshold`),
    formula: readOr(fields, field, "formula", formulas, defaultScenario.formula),
    ties: readOr(fields, field, "ties", tieRules, defaultScenario.ties),
    soleParty: readOr(fields, field, "soleParty", soleParties, defaultScenario.soleParty),
    soleMinimum:
      fields.soleMinimum === undefined
        ? defaultScenario.soleMinimum
        : readSeats(fields.soleMinimum, `${field}.soleMinimum`, 0, 1_000_000),
    ...readMixed(mixed, `${field}.mixed`),
    turnoutFloor: readTurnoutFloor(turnoutFloor, `${field}.turnoutFloor`),
    againstAll: readAgainstAll(againstAll, `${field}.againstAll`),
    transfers: readTransfers(transfers, `${field}.transfers`),
  };
}

function readThreshold(json: unknown, field: string): Scenario["threshold"] {
  const fields = readFields(json, field, ["percent", "of", "exempt"]);
  const {percent, of, exempt = []} = {...defaultScenario.threshold, ...fields};
  return {
    share: readPercent(percent, `${field}.percent`),
    of: readWord(of, `${field}.of`, thresholdBases),
    exempt: readList(exempt, `${field}.exempt`).map((party, index) =>
      readText(party, `${field}.exempt[${index}]`),
    ),
  };
}

function readMixed(json: unknown, field: string): Pick<Scenario, "districtSeats" | "linkage" | "overhang"> {
  const fields = readFields(json, field, ["districtPercent", "districtSeats", "linkage", "overhang"]);
  return {
    districtSeats: readDistrictSeats(fields.districtPercent, fields.districtSeats, field),
    linkage: readOr(fields, field, "linkage", linkages, defaultScenario.mixed.linkage),
    overhang: readOr(fields, field, "overhang", overhangs, defaultScenario.mixed.overhang),
  };
}

function readDistrictSeats(percent: unknown, seats: unknown, field: string): DistrictSeats {
  if (percent !== undefined && seats !== undefined)
    throw new InputError("does-not-fit", `${field}.districtSeats`, seats, "beside mixed.districtPercent");
  if (seats !== undefined) return {seats: readSeats(seats, `${field}.districtSeats`, 0, 1_000_000)};
  return {share: percent === undefined ? nothing : readPercent(percent, `${field}.districtPercent`)};
}

function readTurnoutFloor(json: unknown, field: string): TurnoutFloor {
  const fields = readFields(json, field, ["percent", "level", "consequence"]);
  const {percent, level, consequence} = {...defaultScenario.turnoutFloor, ...fields};
  readWord(level, `${field}.level`, [...new Set(turnoutFloors.map((rule) => rule.level))]);
  const rule = turnoutFloors.find((known) => known.level === level && known.consequence === consequence);
  if (!rule) {
    const known = turnoutFloors.filter((other) => other.level === level).map((other) => other.consequence);
    throw new InputError("not-one-of", `${field}.consequence`, consequence, `${known.join(", ")} (${level})`);
  }
  return {share: readPercent(percent, `${field}.percent`), ...rule};
}

function readAgainstAll(json: unknown, field: string): Scenario["againstAll"] {
  const fields = readFields(json, field, ["percent", "consequence"]);
  const {percent, consequence} = {...defaultScenario.againstAll, ...fields};
  const rule = readWord(consequence, `${field}.consequence`, againstAllConsequences);
  return percent === null ? null : {share: readPercent(percent, `${field}.percent`), consequence: rule};
}

function readTransfers(json: unknown, field: string): readonly Transfer[] {
  return readList(json, field).map((transfer, index) => {
    const at = `${field}[${index}]`;
    const {from, to, percent} = readFields(transfer, at, ["from", "to", "percent"]);
    const move = {from: readText(from, `${at}.from`), to: readText(to, `${at}.to`)};
    if (move.from === move.to) throw new InputError("does-not-fit", `${at}.to`, to, "the same as from");
    if (percent === undefined) throw new InputError("missing", `${at}.percent`);
    return {...move, share: readPercent(percent, `${at}.percent`)};
  });
}

function readOr<Word extends string, Key extends string>(
  fields: Partial<Record<Key, unknown>>,
  field: string,
  name: Key,
  words: readonly Word[],
  absent: Word,
): Word {
  return fields[name] === undefined ? absent : readWord(fields[name], `${field}.${name}`, words);
}
