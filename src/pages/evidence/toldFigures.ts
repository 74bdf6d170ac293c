import type {ClaimFigures, ClaimKind, ClaimOf, PlacedPercent, Side} from "../../statement/claims/claim.js";
import type {SafeFigures, SafeKind} from "../../statement/safeToSay.js";

/** An official count of ballots with the invalid among them, and these in percent; a list of none where it is unknown. */
type OfficialInvalid = readonly {readonly invalid: number; readonly cast: number; readonly percent: number}[];

/** What is counted and chosen for the sentences of a claim, beside its own figures. */
interface Counted {
  /** Elections won and stood in, the years of the first and last, and those in which it had its later name. */
  readonly "constant-winner": {
    readonly won: number;
    readonly stood: number;
    readonly from: string;
    readonly to: string;
    readonly renamedIn: readonly string[];
  };
  readonly largest: {readonly first: number; readonly of: number};
  readonly "winner-range": {readonly outside: readonly PlacedPercent[]};
  readonly "turnout-range": {readonly outside: readonly PlacedPercent[]};
  /** How many shares there are, and by how many points rounding may put their sum off. */
  readonly "shares-sum": {readonly count: number; readonly off: number};
  readonly admitted: {readonly inside: readonly string[]; readonly either: readonly string[]};
  /** The houses in which the hidden difference decides a seat. */
  readonly level: {readonly deciding: readonly number[]};
  readonly "invalid-before": {readonly official: OfficialInvalid};
  readonly "invalid-now": {readonly official: OfficialInvalid};
  /** Ballots by which the law's most is more than what is needed, or less. */
  readonly unused: {readonly spare: number};
  readonly stations: {
    readonly tables: readonly (ClaimFigures["stations"]["tables"][number] & {
      readonly votersEach: number;
      readonly size: "within" | "above";
    })[];
    readonly turnout: {readonly least: number; readonly most: number};
    readonly byLaw: "possible" | "impossible";
  };
}

/** The figures that the sentences of a claim are given. */
export type ToldClaim<Kind extends ClaimKind> = Kind extends keyof Counted
  ? Omit<ClaimFigures[Kind], keyof Counted[Kind]> & Counted[Kind]
  : ClaimFigures[Kind];

/** The findings between which the figures of a claim decide. */
export interface FindingsOf {
  readonly "winner-range": "within" | "outside";
  readonly "turnout-range": "within" | "outside";
  readonly admitted: "sure" | "open";
  readonly "proposed-line": Side;
  readonly level: "deciding" | "idle";
  readonly "outsiders-mazhilis": "none" | "seated";
  readonly "outsiders-maslikhats": "none" | "seated";
  readonly "invalid-before": "known" | "unknown";
  readonly unused: "even" | "within" | "beyond";
}

/** Figures as they are told, and which finding they are told in where there are several. */
type Told<Kind extends ClaimKind> = {readonly figures: ToldClaim<Kind>} & (Kind extends keyof FindingsOf
  ? {readonly finding: FindingsOf[Kind]}
  : {readonly finding?: undefined});

/** What a claim's sentences are given: all that is counted, compared and chosen stands here. */
export const toldClaim = <Kind extends ClaimKind>({kind, figures}: ClaimOf<Kind>): Told<Kind> => {
  const tell = counting[kind] as ((figures: ClaimFigures[Kind]) => Told<Kind>) | undefined;
  return tell ? tell(figures) : ({figures} as unknown as Told<Kind>);
};

const counting: {readonly [Kind in ClaimKind]?: (figures: ClaimFigures[Kind]) => Told<Kind>} = {
  "constant-winner": (figures) => ({
    figures: {
      ...figures,
      won: figures.elections.filter(({party, own}) => party === own).length,
      stood: figures.elections.length,
      from: yearOf(figures.elections[0]),
      to: yearOf(figures.elections[figures.elections.length - 1]),
      renamedIn: figures.elections.filter(({own}) => own !== figures.party).map(yearOf),
    },
  }),
  largest: (figures) => ({
    figures: {
      ...figures,
      first: figures.tables.filter(({ahead}) => ahead === "holds").length,
      of: figures.tables.length,
    },
  }),
  "winner-range": (figures) => withOutside(figures),
  "turnout-range": (figures) => withOutside(figures),
  "shares-sum": (figures) => ({
    figures: {...figures, count: figures.percents.length, off: figures.percents.length / 2},
  }),
  admitted: (figures) => {
    const on = (side: Side) => figures.parties.filter((one) => one.side === side).map(({party}) => party);
    const either = on("either");
    return {
      figures: {...figures, inside: on("in"), either},
      finding: either.length > 0 ? "open" : "sure",
    };
  },
  "proposed-line": (figures) => ({figures, finding: figures.side}),
  level: (figures) => {
    const deciding = figures.houses
      .filter(({first, second}) => first.join() !== second.join())
      .map(({house}) => house);
    return {figures: {...figures, deciding}, finding: deciding.length > 0 ? "deciding" : "idle"};
  },
  "outsiders-mazhilis": (figures) => ({figures, finding: figures.seats.length > 0 ? "seated" : "none"}),
  "outsiders-maslikhats": (figures) => ({figures, finding: figures.councils.length > 0 ? "seated" : "none"}),
  "invalid-before": ({invalid, cast, ...figures}) => {
    const official = invalid === null || cast === null ? [] : officialInvalid(invalid, cast);
    return {
      figures: {...figures, invalid, cast, official},
      finding: official.length > 0 ? "known" : "unknown",
    };
  },
  "invalid-now": ({official, ...figures}) => ({
    figures: {...figures, official: official ? officialInvalid(official.invalid, official.cast) : []},
  }),
  unused: (figures) => {
    const spare = Number(figures.most) - Number(figures.fewest);
    return {
      figures: {...figures, spare: Math.abs(spare)},
      finding: figures.sum === 100 ? "even" : spare >= 0 ? "within" : "beyond",
    };
  },
  stations: (figures) => {
    const {cast, registered} = figures.rest;
    return {
      figures: {
        ...figures,
        tables: figures.tables.map((table) => ({
          ...table,
          votersEach: Math.round(table.registered / table.stations),
          size: table.fits ? "within" : "above",
        })),
        turnout: {
          least: (100 * Number(cast.least)) / registered,
          most: (100 * Number(cast.most)) / registered,
        },
        byLaw: figures.couldBeWithin ? "possible" : "impossible",
      },
    };
  },
};

const yearOf = (election: {readonly date: string} | undefined): string => election?.date.slice(0, 4) ?? "";

const withOutside = <Figures extends {readonly tables: readonly PlacedPercent[]}>(figures: Figures) => {
  const outside = figures.tables.filter(({place}) => place === "outside");
  return {
    figures: {...figures, outside},
    finding: outside.length > 0 ? ("outside" as const) : ("within" as const),
  };
};

const officialInvalid = (invalid: number, cast: number): OfficialInvalid => [
  {invalid, cast, percent: (100 * invalid) / cast},
];

/** What is counted and chosen for what is safe to say, beside its own figures. */
interface CountedSafe {
  /** The sample in percent of the country. */
  readonly sample: {readonly ofStations: number; readonly ofVoters: number};
  readonly largest: {readonly inCities: number};
  /** How many elections, and their years by the name of the party. */
  readonly constant: {
    readonly count: number;
    readonly from: string;
    readonly to: string;
    readonly byName: readonly {readonly own: string; readonly years: readonly string[]}[];
  };
  readonly "lists-mazhilis": {readonly inside: number; readonly withSeats: number; readonly fifth: string};
}

/** The figures that a sentence that is safe to say is given. */
export type ToldSafe<Kind extends SafeKind> = Kind extends keyof CountedSafe
  ? SafeFigures[Kind] & CountedSafe[Kind]
  : SafeFigures[Kind];

/** What such a sentence is given: all that is counted and chosen stands here. */
export const toldSafe = <Kind extends SafeKind>(kind: Kind, figures: SafeFigures[Kind]): ToldSafe<Kind> => {
  const count = countingSafe[kind] as ((figures: SafeFigures[Kind]) => ToldSafe<Kind>) | undefined;
  return count ? count(figures) : (figures as unknown as ToldSafe<Kind>);
};

const countingSafe: {readonly [Kind in SafeKind]?: (figures: SafeFigures[Kind]) => ToldSafe<Kind>} = {
  sample: (figures) => ({
    ...figures,
    ofStations: (100 * figures.stations) / figures.country.stations,
    ofVoters: (100 * figures.registered) / figures.country.registered,
  }),
  largest: (figures) => ({
    ...figures,
    inCities: figures.tables.find(({table}) => table === "city")?.percent ?? 0,
  }),
  constant: (figures) => {
    const {years} = figures;
    const names = [...new Set(years.map(({own}) => own))];
    return {
      ...figures,
      count: years.length,
      from: years[0].year,
      to: years[years.length - 1].year,
      byName: names.map((own) => ({
        own,
        years: years.filter((one) => one.own === own).map(({year}) => year),
      })),
    };
  },
  "lists-mazhilis": (figures) => ({
    ...figures,
    inside: figures.parties.length,
    withSeats: figures.seated.length,
    fifth: figures.parties[figures.parties.length - 1],
  }),
};
