import {
  countElsewhere,
  type Decides,
  decidesBelow,
  decidesBetween,
  decidesFrom,
  leadElsewhere,
  type ObservedPart,
  shareElsewhere,
  unobserved,
} from "../certainty/breakdown.js";
import {minus} from "../core/count.js";
import {compareShares, percentShare, type Share, shareMinus} from "../core/share.js";
import {contestOf, type Ground, officialNow} from "./claims/ground.js";
import {tableOf} from "./evidenceData.js";
import {officialValidShare} from "./officialBeside.js";
import {printedCounts, printedShare, type ShareRange, validShare} from "./printedShare.js";

/** A sentence about the whole country that the Mazhilis table suggests, and what the other stations decide of it. */
export type CountrySentence = {
  /** Whether the other stations can decide it at all. */
  readonly decides: Decides;
} & (
  | {
      readonly kind: "admitted";
      readonly party: string;
      /** As printed: of ballots. */
      readonly percent: number;
      /** Of valid votes. */
      readonly threshold: number;
      /** It fails where the others gave the party less than this share of valid votes. */
      readonly failsBelow: Share;
    }
  | {
      readonly kind: "first";
      readonly party: string;
      readonly percent: number;
      readonly next: {readonly party: string; readonly percent: number};
      /** It fails where the others had the next one ahead by at least so much, of ballots. */
      readonly failsFrom: Share;
    }
  | {
      readonly kind: "official-share";
      readonly party: string;
      readonly percent: number;
      /** Of valid votes. */
      readonly official: Share;
      /** Both counts are right where the others gave the party a share of valid votes between these. */
      readonly needs: ShareRange;
    }
  | {
      readonly kind: "official-turnout";
      readonly percent: number;
      readonly official: Share;
      /** Both are right where so many of the others' registered voters were handed a ballot. */
      readonly needs: ShareRange;
    }
);

/** What the stations that nobody observed decide. */
export interface WholeCountry {
  readonly stations: number;
  readonly part: ObservedPart;
  /** Registered voters elsewhere. */
  readonly others: Share;
  readonly sentences: readonly CountrySentence[];
}

/**
 * The sentences about the country that a speaker could draw from the observers' Mazhilis table, each with how different
 * the other stations would have to be. Nobody drew the observed ones by lot: no margin of error tells that. Null where
 * the official count lacks the voters of the country. The tables of maslikhats name no places: they have no whole.
 */
export function wholeCountry(ground: Ground): WholeCountry | null {
  const {registered: all, cast} = contestOf(ground, officialNow).contest;
  const table = tableOf(ground.statement, "mazhilis");
  if (all === undefined || cast === undefined) return null;
  const part = {registered: table.registered, all};
  return {
    stations: table.stations,
    part,
    others: unobserved(part),
    sentences: [
      ...admittedSentences(ground, part),
      firstSentence(ground, part),
      officialShare(ground),
      {
        kind: "official-turnout",
        percent: table.votedPercent,
        official: {parts: cast, of: all},
        ...needed({parts: cast, of: all}, printedCounts(table.votedPercent, table.registered), {
          least: table.registered,
          most: table.registered,
        }),
      },
    ],
  };
}

/** Parties that surely reach the threshold at the observed stations, the one nearest to it first. */
function admittedSentences({statement}: Ground, part: ObservedPart): CountrySentence[] {
  const {percent: threshold} = statement.text.admitted;
  const line = percentShare(threshold);
  if (!line) throw new Error(`${threshold} is not a percentage`);
  const {shares, invalidPercent} = tableOf(statement, "mazhilis");
  return shares
    .map(({party, percent}) => ({party, percent, range: validShare(percent, invalidPercent)}))
    .filter(({range}) => compareShares(range.least, line) >= 0)
    .sort((a, b) => a.percent - b.percent)
    .map(({party, percent, range}) => {
      const failsBelow = shareElsewhere(line, range.below, part);
      return {
        kind: "admitted",
        decides: decidesBelow(failsBelow),
        party,
        percent,
        threshold,
        failsBelow,
      };
    });
}

function firstSentence({statement}: Ground, part: ObservedPart): CountrySentence {
  const {shares} = tableOf(statement, "mazhilis");
  const [first, next] = [...shares].sort((a, b) => b.percent - a.percent);
  const lead = shareMinus(printedShare(first.percent).below, printedShare(next.percent).least);
  const failsFrom = leadElsewhere(lead, part);
  return {
    kind: "first",
    decides: decidesFrom(failsFrom),
    party: first.party,
    percent: first.percent,
    next,
    failsFrom,
  };
}

/** The official share and the observers' can both be right: of different places. */
function officialShare(ground: Ground): CountrySentence {
  const {statement} = ground;
  const {largest: party} = statement.text;
  const {registered, votedPercent, invalidPercent, shares} = tableOf(statement, "mazhilis");
  const percent = shares.find((own) => own.party === party)?.percent ?? 0;
  const official = officialValidShare(ground, party);
  const ballots = printedCounts(votedPercent, registered);
  const valid = {
    least: minus(ballots.least, printedCounts(invalidPercent, ballots.least).most),
    most: minus(ballots.most, printedCounts(invalidPercent, ballots.most).least),
  };
  const votes = {
    least: printedCounts(percent, ballots.least).least,
    most: printedCounts(percent, ballots.most).most,
  };
  return {kind: "official-share", party, percent, official, ...needed(official, votes, valid)};
}

/** Whole counts from the least to the most. */
interface Counted {
  readonly least: Share["parts"];
  readonly most: Share["parts"];
}

/** What the others need at least and at most, whichever counts the printed figures stand for. */
function needed(
  whole: Share,
  votes: Counted,
  base: Counted,
): {readonly needs: ShareRange; readonly decides: Decides} {
  const ends = [votes.least, votes.most].flatMap((parts) =>
    [base.least, base.most].map((of) => countElsewhere(whole, {parts, of})),
  );
  const sorted = ends.sort(compareShares);
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  return {
    decides: decidesBetween(least, most),
    // No share is less than none, or more than all.
    needs: {
      least: least.parts < 0 ? {parts: 0, of: 1} : least,
      below: most.parts > most.of ? {parts: 1, of: 1} : most,
    },
  };
}

/** The sentence of a kind that is nearest to failing: of several admitted parties, the one nearest to the line. */
export const nearest = <Kind extends CountrySentence["kind"]>(
  {sentences}: WholeCountry,
  kind: Kind,
): Extract<CountrySentence, {kind: Kind}> | undefined =>
  sentences.find((one): one is Extract<CountrySentence, {kind: Kind}> => one.kind === kind);
