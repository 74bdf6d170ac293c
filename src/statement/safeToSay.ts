import type {Basis} from "../catalogue/catalogue.js";
import type {Share} from "../core/share.js";
import type {Claim, ClaimKey, ClaimKind, ClaimOf} from "./claims/claim.js";
import {contestOf, type Ground, officialNow} from "./claims/ground.js";
import {statementSource, type TableName, tableNames, tableOf} from "./evidenceData.js";
import {officialBeside, officialValidShare} from "./officialBeside.js";
import {type PackageDistricts, packageDistricts} from "./packageDistricts.js";

/** How far apart official turnouts of one day lie: where stations stand decides what they show. */
export interface Places {
  /** Percent, as printed. */
  readonly almaty: number;
  readonly capital: number;
}

/** The figures of each sentence that is safe to say. Each has its day, since a figure without one is of no election. */
export interface SafeFigures {
  readonly sample: {
    readonly day: string;
    readonly stations: number;
    readonly registered: number;
    readonly country: {readonly stations: number; readonly registered: number};
    /** Stations of each table: how the three are related is not said. */
    readonly tables: readonly number[];
  };
  readonly largest: {
    readonly day: string;
    readonly party: string;
    readonly tables: readonly {
      readonly table: TableName;
      readonly percent: number;
      readonly stations: number;
    }[];
    /** What the text says of regions. */
    readonly said: {readonly least: number; readonly greatest: number};
  };
  readonly share: {
    readonly day: string;
    readonly party: string;
    readonly stations: number;
    readonly observed: number;
    /** Of ballots, and of valid votes. */
    readonly official: Share;
    readonly valid: Share;
    readonly turnout: Share;
    readonly places: Places;
  };
  readonly turnout: {
    readonly day: string;
    readonly stations: number;
    readonly observed: number;
    readonly official: Share;
    readonly places: Places;
    /** What the text says, and what the tables have. */
    readonly said: {readonly least: number; readonly mean: number; readonly greatest: number};
    readonly tables: readonly number[];
  };
  readonly "lists-mazhilis": {
    readonly day: string;
    readonly stations: number;
    readonly threshold: number;
    readonly parties: readonly string[];
    /** Parties with announced seats. */
    readonly seated: readonly string[];
  };
  readonly "lists-maslikhats": {
    readonly day: string;
    /** Stations of the two tables. */
    readonly stations: readonly [number, number];
    readonly threshold: number;
    readonly parties: readonly string[];
  };
  readonly invalid: {
    readonly day: string;
    readonly stations: number;
    readonly observed: number;
    readonly before: Share;
    readonly beforeDate: string;
    /** Officially, with those unaccounted for. */
    readonly now: Share;
    readonly said: {readonly before: number; readonly now: number};
  };
  readonly funding: ClaimOf<"funding">["figures"];
  readonly constant: {
    readonly party: string;
    readonly later: string;
    /** Years of the elections, oldest first, by the name it stood under. */
    readonly years: readonly {readonly own: string; readonly year: string}[];
  };
  readonly districts: PackageDistricts & {readonly day: string};
}

/** What kinds of sentences there are. */
export type SafeKind = keyof SafeFigures;

/** A sentence that is safe to say, with what it rests on. */
export type SafeSentence = {
  [Kind in SafeKind]: {
    readonly kind: Kind;
    readonly figures: SafeFigures[Kind];
    readonly rests: readonly {readonly basis: Basis; readonly source: string}[];
  };
}[SafeKind];

const statement = {basis: "observers", source: statementSource} as const;

/**
 * What a speaker can say aloud: each sentence stands here only as long as the claims it leans on hold, so that another
 * table in the statement, or another official figure, takes it away.
 */
export function safeToSay(ground: Ground, claims: readonly Claim[]): readonly SafeSentence[] {
  const entry = contestOf(ground, officialNow);
  const day = entry.date;
  const official = {basis: "official", source: entry.sources[0]} as const;
  const beside = officialBeside(ground) ?? [];
  const table = tableOf(ground.statement, "mazhilis");
  const {stations} = table;
  const said: (SafeSentence | null)[] = [
    whole(claims, "stations", (claim) =>
      claim.verdict === "contradicted-by-tables"
        ? null
        : {
            kind: "sample",
            figures: {
              day,
              stations,
              registered: table.registered,
              country: claim.figures.country,
              tables: claim.figures.tables.map((one) => one.stations),
            },
            rests: [statement, official],
          },
    ),
    whole(claims, "largest", ({verdict, figures: {party}}) =>
      verdict === "holds"
        ? {
            kind: "largest",
            figures: {
              day,
              party,
              tables: tableNames.map((name) => {
                const own = tableOf(ground.statement, name);
                const percent = own.shares.find((share) => share.party === party)?.percent ?? 0;
                return {table: name, percent, stations: own.stations};
              }),
              said: ground.statement.ranges.winnerShare,
            },
            rests: [statement],
          }
        : null,
    ),
    shareSentence(ground, beside, [statement, official, ...turnoutRests(ground)]),
    turnoutSentence(ground, beside, [statement, official, ...turnoutRests(ground)]),
    whole(claims, "admitted", ({figures: {threshold, parties}}) =>
      parties.some(({side}) => side === "either")
        ? null
        : {
            kind: "lists-mazhilis",
            figures: {
              day,
              stations,
              threshold,
              parties: parties.filter(({side}) => side === "in").map(({party}) => party),
              seated: (entry.announced ?? []).filter(({seats}) => seats > 0).map(({party}) => party),
            },
            rests: [statement, official],
          },
    ),
    maslikhatLists(ground, claims, day),
    invalidSentence(ground, claims, beside),
    whole(claims, "funding", ({verdict, figures, rests}) =>
      verdict === "holds" ? {kind: "funding", figures, rests} : null,
    ),
    whole(claims, "constant-winner", ({figures: {party, later, elections}, rests}) =>
      elections.length > 0 && elections.every((one) => one.party === one.own)
        ? {
            kind: "constant",
            figures: {
              party,
              later,
              years: elections.map(({own, date}) => ({own, year: date.slice(0, 4)})),
            },
            rests,
          }
        : null,
    ),
    districtSentence(ground, day),
  ];
  return said.filter((sentence) => sentence !== null);
}

/** The sentence that the first claim of a kind allows. */
function whole<Kind extends ClaimKind>(
  claims: readonly Claim[],
  kind: Kind,
  say: (claim: ClaimOf<Kind>) => SafeSentence | null,
): SafeSentence | null {
  const claim = claims.find((one) => one.kind === kind);
  return claim ? say(claim as unknown as ClaimOf<Kind>) : null;
}

type Rests = SafeSentence["rests"];
type Besides = NonNullable<ReturnType<typeof officialBeside>>;

/** The official turnouts of Almaty city and the capital; null where one is not known. */
export function placesOf({regionalTurnouts}: Ground): Places | null {
  const of = (id: string) => regionalTurnouts.find(({region}) => region === id)?.percent;
  const [almaty, capital] = [of("almaty-city"), of("nur-sultan")];
  return almaty === undefined || capital === undefined ? null : {almaty, capital};
}

/** Where the regional turnouts were read. */
function turnoutRests(ground: Ground): Rests {
  const {regionalTurnouts} = contestOf(ground, officialNow);
  return regionalTurnouts === undefined ? [] : [{basis: "official", source: regionalTurnouts}];
}

/** No observed share stands beside an official one without what says that they are of different places. */
function shareSentence(ground: Ground, beside: Besides, rests: Rests): SafeSentence | null {
  const party = ground.statement.text.largest;
  const row = beside.find((one) => one.party === party);
  const turnout = beside.find(({what}) => what === "turnout");
  const places = placesOf(ground);
  if (!row || !turnout || !places) return null;
  const figures = {
    day: contestOf(ground, officialNow).date,
    party,
    stations: tableOf(ground.statement, "mazhilis").stations,
    observed: row.observed.percent,
    official: row.official,
    valid: officialValidShare(ground, party),
    turnout: turnout.official,
    places,
  };
  return {kind: "share", figures, rests};
}

/** See `shareSentence`. */
function turnoutSentence(ground: Ground, beside: Besides, rests: Rests): SafeSentence | null {
  const {statement: said} = ground;
  const row = beside.find(({what}) => what === "turnout");
  const places = placesOf(ground);
  if (!row || !places) return null;
  const figures = {
    day: contestOf(ground, officialNow).date,
    stations: tableOf(said, "mazhilis").stations,
    observed: row.observed.percent,
    official: row.official,
    places,
    said: said.ranges.turnout,
    tables: tableNames.map((name) => tableOf(said, name).votedPercent),
  };
  return {kind: "turnout", figures, rests};
}

/** Both maslikhat tables at once: said only where the claim holds in both. */
function maslikhatLists(
  {statement: said}: Ground,
  claims: readonly Claim[],
  day: string,
): SafeSentence | null {
  const keys: readonly ClaimKey[] = ["admitted-city", "admitted-oblast"];
  const both = claims.filter(
    (claim): claim is ClaimOf<"admitted"> => claim.kind === "admitted" && keys.includes(claim.key),
  );
  if (both.length !== keys.length || both.some(({verdict}) => verdict !== "holds")) return null;
  const {threshold, named} = both[0].figures;
  const stations = [tableOf(said, "city").stations, tableOf(said, "oblast").stations] as const;
  return {
    kind: "lists-maslikhats",
    figures: {day, stations, threshold, parties: named},
    rests: [statement],
  };
}

/** Invalid ballots: observed, and official of both elections, each with what it counts. */
function invalidSentence(ground: Ground, claims: readonly Claim[], beside: Besides): SafeSentence | null {
  const {statement: said} = ground;
  const entry = contestOf(ground, officialNow);
  const now = beside.find(({what}) => what === "invalid");
  const {stations, invalidPercent} = tableOf(said, "mazhilis");
  return whole(claims, "invalid-before", ({figures: {invalid, cast, contest}, rests}) =>
    invalid === null || cast === null || !now
      ? null
      : {
          kind: "invalid",
          figures: {
            day: entry.date,
            stations,
            observed: invalidPercent,
            before: {parts: invalid, of: cast},
            beforeDate: contestOf(ground, contest).date,
            now: now.official,
            said: said.text.invalid,
          },
          rests: [statement, ...rests, {basis: "official", source: entry.sources[0]}],
        },
  );
}

/** What the proposed districts can do, from least to most, with the one election that had such districts. */
function districtSentence(ground: Ground, day: string): SafeSentence | null {
  const figures = packageDistricts(ground);
  if (!figures) return null;
  const {entry, before} = figures.sources;
  return {
    kind: "districts",
    figures: {...figures, day},
    rests: [
      {basis: "official", source: entry},
      {basis: "official", source: before},
      {basis: "hypothetical", source: ground.catalogue.observersPackage.source},
    ],
  };
}

/**
 * The claims of the statement that a speaker had better not repeat: what is contradicted, and what nobody can check.
 */
export const betterNotSay = (said: readonly Claim[]): readonly Claim[] =>
  said.filter(({verdict}) => verdict !== "holds" && verdict !== "holds-after-rounding");
