import type {Basis} from "../catalogue/catalogue.js";
import type {Count} from "../core/count.js";
import type {Share} from "../core/share.js";
import type {Claim, ClaimKey, ClaimKind, ClaimOf} from "./claims/claim.js";
import {contestOf, type Ground, officialNow} from "./claims/ground.js";
import {statementSource, type TableName, tableNames, tableOf} from "./evidenceData.js";
import {officialBeside, officialValidShare} from "./officialBeside.js";

/** The figures of each sentence that is safe to say. */
export interface SafeFigures {
  readonly sample: {
    readonly stations: number;
    readonly registered: number;
    readonly country: {readonly stations: number; readonly registered: number};
    /** Stations of each table: how the three are related is not said. */
    readonly tables: readonly number[];
  };
  readonly largest: {
    readonly party: string;
    readonly tables: readonly {readonly table: TableName; readonly percent: number}[];
    /** What the text says of regions. */
    readonly said: {readonly least: number; readonly greatest: number};
  };
  readonly share: {
    readonly party: string;
    readonly observed: number;
    /** Of ballots, and of valid votes. */
    readonly official: Share;
    readonly valid: Share;
  };
  readonly turnout: {
    readonly observed: number;
    readonly official: Share;
    /** What the text says, and what the tables have. */
    readonly said: {readonly least: number; readonly mean: number; readonly greatest: number};
    readonly tables: readonly number[];
  };
  readonly "lists-mazhilis": {
    readonly threshold: number;
    readonly parties: readonly string[];
    /** Parties with announced seats. */
    readonly seated: readonly string[];
  };
  readonly "lists-maslikhats": {readonly threshold: number; readonly parties: readonly string[]};
  readonly invalid: {
    readonly observed: number;
    readonly before: Share;
    readonly beforeDate: string;
    readonly said: {readonly before: number; readonly now: number};
  };
  readonly funding: {
    readonly rate: number;
    readonly votes: Count;
    readonly paid: Count;
  };
  readonly constant: {readonly party: string; readonly elections: number; readonly since: string};
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
  const official = {basis: "official", source: entry.sources[0]} as const;
  const beside = officialBeside(ground) ?? [];
  const table = tableOf(ground.statement, "mazhilis");
  const said: (SafeSentence | null)[] = [
    whole(claims, "stations", (claim) =>
      claim.verdict === "contradicted-by-tables"
        ? null
        : {
            kind: "sample",
            figures: {
              stations: table.stations,
              registered: table.registered,
              country: claim.figures.country,
              tables: claim.figures.tables.map(({stations}) => stations),
            },
            rests: [statement, official],
          },
    ),
    whole(claims, "largest", ({verdict, figures: {party}}) =>
      verdict === "holds"
        ? {
            kind: "largest",
            figures: {
              party,
              tables: tableNames.map((name) => ({
                table: name,
                percent:
                  tableOf(ground.statement, name).shares.find((share) => share.party === party)?.percent ?? 0,
              })),
              said: ground.statement.ranges.winnerShare,
            },
            rests: [statement],
          }
        : null,
    ),
    shareSentence(ground, beside, [statement, official]),
    turnoutSentence(ground, beside, [statement, official]),
    whole(claims, "admitted", ({figures: {threshold, parties}}) =>
      parties.some(({side}) => side === "either")
        ? null
        : {
            kind: "lists-mazhilis",
            figures: {
              threshold,
              parties: parties.filter(({side}) => side === "in").map(({party}) => party),
              seated: (entry.announced ?? []).filter(({seats}) => seats > 0).map(({party}) => party),
            },
            rests: [statement, official],
          },
    ),
    maslikhatLists(claims),
    whole(claims, "invalid-before", ({figures: {invalid, cast, contest}, rests}) =>
      invalid === null || cast === null
        ? null
        : {
            kind: "invalid",
            figures: {
              observed: table.invalidPercent,
              before: {parts: invalid, of: cast},
              beforeDate: contestOf(ground, contest).date,
              said: ground.statement.text.invalid,
            },
            rests: [statement, ...rests],
          },
    ),
    whole(claims, "funding", ({verdict, figures: {rate, votes, paid}, rests}) =>
      verdict === "holds" ? {kind: "funding", figures: {rate, votes, paid}, rests} : null,
    ),
    whole(claims, "constant-winner", ({verdict, figures: {party, elections}, rests}) =>
      verdict === "holds"
        ? {
            kind: "constant",
            figures: {party, elections: elections.length, since: elections[0].date},
            rests,
          }
        : null,
    ),
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

function shareSentence(ground: Ground, beside: Besides, rests: Rests): SafeSentence | null {
  const party = ground.statement.text.largest;
  const row = beside.find((one) => one.party === party);
  if (!row) return null;
  const figures = {
    party,
    observed: row.observed.percent,
    official: row.official,
    valid: officialValidShare(ground, party),
  };
  return {kind: "share", figures, rests};
}

function turnoutSentence({statement: said}: Ground, beside: Besides, rests: Rests): SafeSentence | null {
  const row = beside.find(({what}) => what === "turnout");
  if (!row) return null;
  const figures = {
    observed: row.observed.percent,
    official: row.official,
    said: said.ranges.turnout,
    tables: tableNames.map((name) => tableOf(said, name).votedPercent),
  };
  return {kind: "turnout", figures, rests};
}

/** Both maslikhat tables at once: said only where the claim holds in both. */
function maslikhatLists(claims: readonly Claim[]): SafeSentence | null {
  const keys: readonly ClaimKey[] = ["admitted-city", "admitted-oblast"];
  const both = claims.filter(
    (claim): claim is ClaimOf<"admitted"> => claim.kind === "admitted" && keys.includes(claim.key),
  );
  if (both.length !== keys.length || both.some(({verdict}) => verdict !== "holds")) return null;
  const {threshold, named} = both[0].figures;
  return {kind: "lists-maslikhats", figures: {threshold, parties: named}, rests: [statement]};
}

/**
 * The claims that a speaker had better not repeat. How many stations were observed is said with the sample, in words
 * that claim no more than is known.
 */
export const betterNotSay = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    ({kind, verdict}) =>
      verdict !== "holds" &&
      verdict !== "holds-after-rounding" &&
      !(kind === "stations" && verdict === "cannot-be-checked"),
  );
