import type {Basis} from "../catalogue/catalogue.js";

/** What the figures of a query rest on, as far as the tables it reads tell. */
export interface QueryBasis {
  /** The tables whose figures were published, or worked out from what was. */
  readonly tables: readonly string[];
  /** On whose figures these tables rest, the firmest first. */
  readonly bases: readonly Basis[];
  /** True where rows of stations are read, each of which has its own basis. */
  readonly isByRow: boolean;
  /** True where tables that follow the scenario, or its draws, are read: they hold answers, not counts. */
  readonly isComputed: boolean;
  /** True where tables are read that are worked out of laws and results, whatever the scenario. */
  readonly isRecounted: boolean;
  /** Tables that the reader loaded. */
  readonly own: readonly string[];
}

/** Tables of stations: their rows are reconstructed, but for protocols that somebody loaded or the site has. */
const stationTables: readonly string[] = ["protocols", "votes"];

/**
 * Tables of the site that hold figures, and whose: official ones were all read in other publications. Names, colours
 * and codes rest on nobody's count.
 */
const basesOfTables: Readonly<Record<string, readonly Basis[]>> = {
  official: ["reported"],
  contests: ["reported", "observers"],
  protocols: ["reconstructed"],
  votes: ["reconstructed"],
  draws: ["reconstructed"],
  // Rules rest on no count: those of the law, and what the reader asks instead.
  scenario_rules: ["law"],
  laws: ["law"],
  law_rules: ["law"],
  law_seats: ["reported", "observers", "law"],
  district_calibration: ["reported"],
};

/** Tables that hold what laws and results come to, and not what was published. */
const recounted: readonly string[] = ["law_seats", "district_calibration"];

/** From the firmest to the least. */
const order: readonly Basis[] = ["official", "reported", "observers", "law", "reconstructed", "hypothetical"];

/**
 * What the tables that a query reads rest on. `ofScenario` is the basis of the contest in the address, which its
 * answers are worked out from; `own` are the names of the tables that the reader loaded.
 */
export function basesOf(
  read: readonly string[],
  {ofScenario, own}: {readonly ofScenario: Basis; readonly own: readonly string[]},
): QueryBasis {
  const isComputed = read.some((name) => isOfScenario(name) || name === "draws");
  const tables = read.filter((name) => (name in basesOfTables || isOfScenario(name)) && !own.includes(name));
  const hasCounts = tables.some(
    (name) => name === "draws" || (isOfScenario(name) && !(name in basesOfTables)),
  );
  const found = new Set([
    ...tables.flatMap((name) => basesOfTables[name] ?? []),
    ...(hasCounts ? [ofScenario] : []),
  ]);
  return {
    tables,
    bases: order.filter((basis) => found.has(basis)),
    isByRow: tables.some((name) => stationTables.includes(name)),
    isComputed,
    isRecounted: tables.some((name) => recounted.includes(name)),
    own: read.filter((name) => own.includes(name)),
  };
}

const isOfScenario = (name: string): boolean => name === "scenario" || name.startsWith("scenario_");
