import type {Contest} from "../../core/contest.js";
import type {Counts} from "../../core/counts.js";
import type {ProtocolsBelow} from "../../core/protocolsBelow.js";
import type {ScenarioJson} from "../../core/scenario.js";
import {parseScenario} from "../../core/scenario.js";
import {membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";

/** What the ledger of an answer is made from, as plain data that a worker can be sent. */
export interface LedgerQuestion {
  readonly contest: Omit<Contest, "protocols">;
  /** What the protocols below the floor come to; voters who move are in none, so that these stay. */
  readonly protocols: {
    readonly size: number;
    readonly low: {readonly protocols: number; readonly counts: Counts};
  } | null;
  readonly scenario: ScenarioJson;
  /** Members whom nobody elected and who count for majority and two thirds. */
  readonly appointed: number;
}

/** The question behind an answer. */
export function ledgerQuestion({supposed, question, entry}: Answer): LedgerQuestion {
  const {protocols: _, ...contest} = supposed.counted;
  const {share, level} = parseScenario(question.scenario).turnoutFloor;
  const {protocols} = supposed.contest;
  return {
    contest,
    protocols:
      protocols && level === "protocol" && share.parts > 0
        ? {size: protocols.size, low: protocols.below(share)}
        : null,
    scenario: question.scenario,
    appointed: membersOf(question, entry, 0),
  };
}

/** The contest of a question, with protocols that know of the one floor that is asked for. */
export function contestOf({contest, protocols}: LedgerQuestion): Contest {
  if (!protocols) return {...contest, protocols: null};
  const known: ProtocolsBelow = {size: protocols.size, below: () => protocols.low, acting: () => known};
  return {...contest, protocols: known};
}
