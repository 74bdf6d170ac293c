import type {Share} from "../core/share.js";
import {contestOf, type Ground, officialNow} from "./claims/ground.js";
import {tableOf} from "./evidenceData.js";
import {printedShare, type ShareRange} from "./printedShare.js";

/** One figure of 10 January 2021, official and observed. */
export interface Beside {
  readonly what: "turnout" | "party" | "invalid";
  /** Only for a party's share. */
  readonly party: string | null;
  readonly official: Share;
  /** As printed, and what it may have been before it was rounded. */
  readonly observed: {readonly percent: number; readonly range: ShareRange};
}

/**
 * Official and observed figures side by side. One base for both: turnout in percent of registered voters, all else in
 * percent of ballots, which in the official count are voters who received one, with invalid and unaccounted ones
 * together. Null where the official count lacks a figure.
 */
export function officialBeside(ground: Ground): readonly Beside[] | null {
  const {registered, cast, invalid, votes} = contestOf(ground, officialNow).contest;
  if (registered === undefined || cast === undefined || invalid === undefined) return null;
  const table = tableOf(ground.statement, "mazhilis");
  const observed = (percent: number) => ({percent, range: printedShare(percent)});
  return [
    {
      what: "turnout",
      party: null,
      official: {parts: cast, of: registered},
      observed: observed(table.votedPercent),
    },
    ...votes.flatMap((list): Beside[] => {
      const printed = table.shares.find(({party}) => party === list.party);
      if (!printed) return [];
      return [
        {
          what: "party",
          party: list.party,
          official: {parts: list.votes, of: cast},
          observed: observed(printed.percent),
        },
      ];
    }),
    {
      what: "invalid",
      party: null,
      official: {parts: invalid, of: cast},
      observed: observed(table.invalidPercent),
    },
  ];
}

/** A party's official share of valid votes: the base in which the Commission announces it. */
export function officialValidShare(ground: Ground, party: string): Share {
  const {votes, againstAll = 0} = contestOf(ground, officialNow).contest;
  return {
    parts: votes.find((list) => list.party === party)?.votes ?? 0,
    of: votes.reduce((sum, list) => sum + list.votes, againstAll),
  };
}
