import type {Catalogue, CatalogueContest, Law, Translated} from "../catalogue/catalogue.js";
import {completeScenario} from "../catalogue/lawScenario.js";
import {lawOf} from "../catalogue/laws.js";
import {type Contest, parseContest} from "../core/contest.js";
import {elect} from "../core/elect.js";
import {parseScenario} from "../core/scenario.js";
import type {ListedReading} from "../reconstruction/resolutions.js";

/** What the Method page needs beside the catalogue. Built by `src/data/method.json.ts`. */
export interface MethodData {
  readonly councils: readonly Council[];
  /** The laws that only the councils need. */
  readonly laws: readonly Law[];
  readonly reconstruction: {
    readonly seed: number;
    /** Number of made-up areas of an observers' contest. */
    readonly areas: number;
    readonly reading: Translated;
  };
  /** Where the statement contradicts itself, and how it is read. */
  readonly resolutions: readonly ListedReading[];
  readonly glossary: readonly Term[];
}

/** A term in the languages of the site, and where its Kazakh was read. */
export interface Term {
  readonly id: string;
  readonly name: Translated;
  /** The article of the law on elections, or the statement. */
  readonly from: string;
  /** What the statement says in Kazakh where the law has another word. */
  readonly statement?: string;
  /** True where a native speaker has still to look at it. */
  readonly check?: boolean;
}

/** A city maslikhat with its announced seats. */
export interface Council {
  readonly id: string;
  readonly name: Translated;
  readonly date: string;
  readonly law: string;
  /** Seats that lists shared. */
  readonly seats: number;
  readonly source: string;
  readonly rows: readonly CouncilRow[];
  /** Votes against all; 0 where the line was not on the ballot. */
  readonly againstAll: number;
}

/** One list: its votes, or its share to two decimals, or neither, and its announced seats. */
export interface CouncilRow {
  readonly party: string;
  readonly votes: number | null;
  readonly percent: number | null;
  readonly seats: number;
}

/** How a computed result stands to the announced one. */
export type Verdict = "agrees" | "differs" | "cannot-be-checked";

/** An announced result beside the one the engine gives under the law of the day, list by list. */
export interface OfficialCheck {
  readonly id: string;
  readonly name: Translated;
  readonly date: string;
  readonly law: Law;
  readonly source: string;
  /** Seats that lists shared. */
  readonly seats: number;
  readonly from: "votes" | "percentages" | "nothing";
  readonly verdict: Verdict;
  readonly rows: readonly CheckedRow[];
}

/** One list's announced and computed seats; computed is null where there is nothing to compute from. */
export interface CheckedRow {
  readonly party: string;
  readonly votes: number | null;
  readonly percent: number | null;
  readonly announced: number;
  readonly computed: number | null;
}

/** Every announced result that is known, oldest first, parliament before the cities of the same day. */
export function officialChecks(catalogue: Catalogue, {councils, laws}: MethodData): readonly OfficialCheck[] {
  const allLaws = [...catalogue.laws, ...laws];
  const parliament = catalogue.contests.flatMap((entry) =>
    entry.announced ? [checkEntry(entry, lawOf(catalogue, entry), entry.announced)] : [],
  );
  const cities = councils.map((council) => {
    const law = allLaws.find(({id}) => id === council.law);
    if (!law) throw new Error(`${council.id} names the law ${council.law}, which is not there`);
    return checkCouncil(council, law);
  });
  // Sorting is stable: on the same day parliament stays first.
  return [...parliament, ...cities].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function checkEntry(
  entry: CatalogueContest,
  law: Law,
  announced: NonNullable<CatalogueContest["announced"]>,
): OfficialCheck {
  const computed = listSeats(parseContest(entry.contest), law);
  const rows = entry.contest.votes.map(({party, votes}) => ({
    party,
    votes,
    percent: null,
    announced: announced.find((row) => row.party === party)?.seats ?? 0,
    computed: computed.get(party) ?? 0,
  }));
  return {
    id: entry.id,
    name: entry.electionName,
    date: entry.date,
    law,
    source: entry.sources[0],
    seats: announced.reduce((sum, row) => sum + row.seats, 0),
    from: "votes",
    verdict: verdictOn(rows),
    rows,
  };
}

function checkCouncil(council: Council, law: Law): OfficialCheck {
  const contest = councilContest(council);
  const computed = contest && listSeats(contest, law);
  const rows = council.rows.map(({party, votes, percent, seats}) => ({
    party,
    votes,
    percent,
    announced: seats,
    computed: computed ? (computed.get(party) ?? 0) : null,
  }));
  const {id, name, date, source, seats} = council;
  const from = council.rows.every(({votes}) => votes !== null)
    ? "votes"
    : contest
      ? "percentages"
      : "nothing";
  return {id, name, date, law, source, seats, from, verdict: verdictOn(rows), rows};
}

/** A share of 100 % in the unit that percentages to two decimals are whole in. */
const hundredths = 10_000;

/**
 * A council as a contest: its votes, or hundredths of a percent in their place. Lists that the source does not name
 * share what is missing from 100 % and stand as one, which the tests hold below the threshold. Null where neither is
 * known.
 */
function councilContest({rows, seats, againstAll}: Council): Contest | null {
  if (rows.every(({votes}) => votes !== null))
    return parseContest({seats, againstAll, votes: rows.map(({party, votes}) => ({party, votes}))});
  if (rows.some(({percent}) => percent === null)) return null;
  const votes = rows.map(({party, percent}) => ({party, votes: Math.round(100 * (percent as number))}));
  const unnamed = hundredths - votes.reduce((sum, row) => sum + row.votes, 0);
  return parseContest({
    seats,
    votes: unnamed > 0 ? [...votes, {party: unnamedLists, votes: unnamed}] : votes,
  });
}

const unnamedLists = "unnamed-lists";

/** List seats by party under a law. */
function listSeats(contest: Contest, law: Law): ReadonlyMap<string, number> {
  const outcome = elect(contest, parseScenario(completeScenario(law.scenario)));
  return new Map(outcome.parties.map(({party, list}) => [party, list]));
}

function verdictOn(rows: readonly CheckedRow[]): Verdict {
  if (rows.some(({computed}) => computed === null)) return "cannot-be-checked";
  return rows.every(({announced, computed}) => announced === computed) ? "agrees" : "differs";
}
