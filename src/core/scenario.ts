import {InputError} from "./inputError.js";
import {readFields, readList, readPercent, readSeats, readWord} from "./read.js";
import {nothing, type Share} from "./share.js";

/** What a threshold is a share of: registered voters, ballots cast, valid votes (lists and against all), list votes. */
export const thresholdBases = ["registered", "cast", "valid", "party"] as const;
export type ThresholdBase = (typeof thresholdBases)[number];

/** How list seats are shared; all are named in the contract. */
export const formulas = [
  "hare",
  "droop",
  "hagenbach-bischoff",
  "imperiali",
  "dhondt",
  "sainte-lague",
  "modified-sainte-lague",
  "danish",
  "adams",
  "dean",
  "huntington-hill",
] as const;

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
  readonly threshold: {readonly share: Share; readonly of: ThresholdBase};
  readonly formula: "hare";
  readonly ties: TieRule;
  readonly soleParty: SoleParty;
  /** The least seats of a runner-up that joins a sole party: 2 in the Mazhilis, 1 in a maslikhat (art. 111-1). */
  readonly soleMinimum: number;
  readonly districtSeats: DistrictSeats;
  readonly linkage: "parallel";
  readonly turnoutFloor: TurnoutFloor;
}

/** A scenario as plain JSON, whole: the same in the address, the exports and the command. */
export interface ScenarioJson {
  readonly threshold: {readonly percent: number; readonly of: ThresholdBase};
  readonly formula: (typeof formulas)[number];
  readonly ties: TieRule;
  readonly soleParty: SoleParty;
  readonly soleMinimum: number;
  readonly mixed: {
    readonly districtPercent?: number;
    readonly districtSeats?: number;
    readonly linkage: "parallel" | "compensatory";
    readonly overhang: "keep" | "absorb" | "level";
  };
  readonly turnoutFloor: {readonly percent: number} & FloorRule;
  readonly againstAll: {readonly percent: number | null; readonly consequence: "void" | "vacant"};
  readonly transfers: readonly unknown[];
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
 * @throws InputError that names the field and the value, `not-yet` for a rule that is not computed.
 */
export function parseScenario(json: unknown, field = "scenario"): Scenario {
  const fields = readFields(
    json,
    field,
    Object.keys(defaultScenario) as readonly (keyof typeof defaultScenario)[],
  );
  const {threshold = {}, mixed = {}, turnoutFloor = {}, againstAll = {}, transfers = []} = fields;
  const scenario = {
    threshold: readThreshold(threshold, `${field}.threshold`),
    formula: onlyYet(readOr(fields, field, "formula", formulas, "hare"), "hare", `${field}.formula`),
    ties: readOr(fields, field, "ties", tieRules, defaultScenario.ties),
    soleParty: readOr(fields, field, "soleParty", soleParties, defaultScenario.soleParty),
    soleMinimum:
      fields.soleMinimum === undefined
        ? defaultScenario.soleMinimum
        : readSeats(fields.soleMinimum, `${field}.soleMinimum`, 0, 1_000_000),
    ...readMixed(mixed, `${field}.mixed`),
    turnoutFloor: readTurnoutFloor(turnoutFloor, `${field}.turnoutFloor`),
  };
  refuseAgainstAll(againstAll, `${field}.againstAll`);
  refuseTransfers(transfers, `${field}.transfers`);
  return scenario;
}

function readThreshold(json: unknown, field: string): Scenario["threshold"] {
  const fields = readFields(json, field, ["percent", "of"]);
  const {percent, of} = {...defaultScenario.threshold, ...fields};
  return {share: readPercent(percent, `${field}.percent`), of: readWord(of, `${field}.of`, thresholdBases)};
}

function readMixed(json: unknown, field: string): Pick<Scenario, "districtSeats" | "linkage"> {
  const fields = readFields(json, field, ["districtPercent", "districtSeats", "linkage", "overhang"]);
  const linkage = readOr(fields, field, "linkage", ["parallel", "compensatory"], "parallel");
  const overhang = readOr(fields, field, "overhang", ["keep", "absorb", "level"], "keep");
  onlyYet(overhang, "keep", `${field}.overhang`);
  return {
    districtSeats: readDistrictSeats(fields.districtPercent, fields.districtSeats, field),
    linkage: onlyYet(linkage, "parallel", `${field}.linkage`),
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

function refuseAgainstAll(json: unknown, field: string): void {
  const fields = readFields(json, field, ["percent", "consequence"]);
  readOr(fields, field, "consequence", ["void", "vacant"], "void");
  if (fields.percent === undefined || fields.percent === null) return;
  readPercent(fields.percent, `${field}.percent`);
  throw new InputError("not-yet", `${field}.percent`, fields.percent);
}

function refuseTransfers(json: unknown, field: string): void {
  const transfers = readList(json, field);
  if (transfers.length > 0) throw new InputError("not-yet", field, transfers);
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

/** The one value of a rule that is computed so far; any other named in the contract is “not yet”, never a guess. */
function onlyYet<Word extends string>(word: string, computed: Word, field: string): Word {
  if (word !== computed) throw new InputError("not-yet", field, word);
  return computed;
}
