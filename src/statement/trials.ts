import {officialNow} from "./claims/ground.js";
import {tableContests} from "./evidenceData.js";
import {withDistricts} from "./packageDistricts.js";

/** The counts that recommendations are tried on. */
export type CountName = "official" | "observers" | "cities" | "oblasts" | "later";

/** A count that recommendations are tried on. */
export interface CountOption {
  readonly name: CountName;
  /** Its contest in the catalogue. */
  readonly contest: string;
}

const count = (name: CountName, contest: string): CountOption => ({name, contest});

/** Every count of the page. */
export const countsOf: readonly CountOption[] = [
  count("official", officialNow),
  count("observers", tableContests.mazhilis),
  count("cities", tableContests.city),
  count("oblasts", tableContests.oblast),
  count("later", withDistricts),
];

/** A count by its name. */
export const countNamed = (name: CountName): CountOption =>
  countsOf.find((one) => one.name === name) ?? countsOf[0];

/** What is tried of a recommendation, and on which counts. */
interface Tried {
  readonly recommendation: 3 | 4 | 6 | 9 | 10;
  /** The question that it asks, as it stands in the address of the lab. */
  readonly query: string;
  readonly counts: readonly CountName[];
}

/**
 * The recommendations that can be tried, each with the question it asks. Where the statement names no number – of the
 * turnout, of the votes against all, of those whom a fine would bring – the one here is only a place to begin.
 */
export const trials = {
  threshold: {
    recommendation: 3,
    query: "?threshold=3",
    counts: ["official", "observers", "cities", "oblasts"],
  },
  districts: {recommendation: 4, query: "?threshold=3&districts=50", counts: ["official", "observers"]},
  turnout: {recommendation: 6, query: "?move=nonvoters*parties*50", counts: ["official", "observers"]},
  floor: {recommendation: 9, query: "?floor=50", counts: ["official", "observers", "cities", "oblasts"]},
  protest: {
    recommendation: 10,
    query: `?contest=${withDistricts}&againstAll=3&protest=vacant`,
    counts: ["later", "official"],
  },
} as const satisfies Record<string, Tried>;

/** The name of a trial, with which the ids of its lab begin. */
export type Trial = keyof typeof trials;

/** The name under which a party of 2021 stood in 2023: no new list. */
export const renamedParty = "amanat";
