import type {Catalogue, ContestJson} from "../catalogue/catalogue.js";
import type {LoadedSet} from "../catalogue/loadedSet.js";
import {withLoaded} from "../catalogue/withLoaded.js";
import {defaultScenario, type ScenarioJson} from "../core/scenario.js";
import {lawfulQuestion, type Question} from "../scenario/question.js";

/** What an election is asked: a contest, and the rules where they are not those of its day. */
interface Asked extends Partial<Omit<Question, "scenario">> {
  readonly contest: string;
  readonly rules?: {readonly [Rule in keyof ScenarioJson]?: Partial<ScenarioJson[Rule]>};
}

const official = "mazhilis-2021-official";
const observers = "mazhilis-2021-observers";
const halfDistricts = {mixed: {...defaultScenario.mixed, districtPercent: 50}, threshold: {percent: 3}};

/** Elections and how they may end, by the name their pictures carry. */
export const elections = {
  "official-2021": {contest: official},
  "observers-2021": {contest: observers},
  "three-percent": {contest: official, rules: {threshold: {percent: 3}}},
  "half-districts": {contest: official, rules: halfDistricts},
  "observers-half-districts": {contest: observers, rules: halfDistricts},
  compensatory: {
    contest: official,
    rules: {
      mixed: {districtPercent: 50, linkage: "compensatory", overhang: "level"},
      threshold: {percent: 3},
    },
  },
  void: {
    contest: official,
    rules: {turnoutFloor: {percent: 90, level: "contest", consequence: "void"}},
  },
  "none-admitted": {contest: official, rules: {threshold: {percent: 80}, soleParty: "alone"}},
  "one-alone": {contest: official, rules: {threshold: {percent: 50}, soleParty: "alone"}},
  "runner-up": {contest: official, rules: {threshold: {percent: 50}}},
  "vacant-regions": {
    contest: official,
    rules: {turnoutFloor: {percent: 60, level: "region", consequence: "vacant"}},
  },
  "open-tie": {contest: "loaded-tie", rules: {ties: "open"}},
  "settled-tie": {contest: "loaded-tie"},
  "many-lists": {contest: "loaded-many", rules: {threshold: {percent: 0}}},
  "odd-names": {contest: "loaded-odd"},
  "house-of-500": {contest: official, seats: 500},
  "house-of-9": {contest: official, seats: 9},
  "one-seat": {contest: official, seats: 1},
  "appointed-left-out": {contest: official, countAppointed: false},
  "official-1999": {contest: "mazhilis-1999-official"},
  "official-2004": {contest: "mazhilis-2004-official"},
  "official-2007": {contest: "mazhilis-2007-official"},
  "official-2012": {contest: "mazhilis-2012-official"},
  "official-2016": {contest: "mazhilis-2016-official"},
  "official-2023": {contest: "mazhilis-2023-official"},
} as const satisfies Record<string, Asked>;

/** The name of an election. */
export type ElectionName = keyof typeof elections;

/** Every election, by name. */
export const electionNames = Object.keys(elections) as ElectionName[];

/** The question of an election, put to a catalogue that has the invented ones (`withInvented`). */
export function questionOf(catalogue: Catalogue, name: ElectionName): Question {
  const {rules, ...asked}: Asked = elections[name];
  const lawful = lawfulQuestion(catalogue, asked.contest);
  const scenario = Object.fromEntries(
    Object.entries(lawful.scenario).map(([rule, value]) => [
      rule,
      changed(value, rules?.[rule as keyof ScenarioJson]),
    ]),
  ) as unknown as ScenarioJson;
  return {...lawful, ...asked, scenario};
}

/** A rule with the parts that are asked for; a word or a list is another one. */
const changed = (value: unknown, asked: unknown): unknown =>
  asked !== null && typeof asked === "object" && !Array.isArray(asked)
    ? {...(value as object), ...asked}
    : (asked ?? value);

/** Votes nobody has cast, to see what the catalogue has no election for. */
const invented: Readonly<Record<string, ContestJson>> = {
  tie: {
    seats: 3,
    votes: [
      {party: "A", votes: 500},
      {party: "B", votes: 500},
    ],
  },
  many: {
    seats: 120,
    registered: 400_000,
    cast: 210_000,
    votes: Array.from({length: 24}, (_, place) => ({
      party: `Party of the number ${"very ".repeat(place % 4)}${place + 1}`,
      votes: 1000 + 611 * place,
    })),
  },
  odd: {
    seats: 11,
    votes: [
      {party: "<b>Bold & Sons</b>", votes: 40},
      {party: "Қазақстанның “Ұлы дала” жастар қозғалысы", votes: 35},
      {party: "−", votes: 25},
    ],
  },
};

const loadedSet = ([name, {seats, ...counts}]: [string, ContestJson]): LoadedSet => ({
  id: `loaded-${name}`,
  name,
  seats,
  law: "law-2021-01-10",
  basis: "hypothetical",
  counts,
  stations: 0,
  districts: 0,
  files: [`${name}.csv`],
  loadedAt: "2026-01-01T00:00:00Z",
  rows: {read: 1, kept: 1, marked: 0, refused: 0},
});

/** A catalogue with the invented elections behind its own, as if a reader had loaded them. */
export const withInvented = (catalogue: Catalogue): Catalogue =>
  withLoaded(catalogue, Object.entries(invented).map(loadedSet));
