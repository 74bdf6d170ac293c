import {largestStation, largestSupplyPercent, type ProtocolRow, type VoteRow} from "./tables.js";

/** A relation that a protocol breaks. The protocol is kept; the reader is told. */
export interface Finding {
  readonly station: string;
  /** What was looked at: a column, or the sum that a column must equal. */
  readonly column: string;
  readonly found: number;
  /** What the relation asks for. */
  readonly expected: string;
  /** A warning where the figure is unlikely, an error where it cannot be. */
  readonly weight: "error" | "warning";
}

/**
 * The findings on one protocol with its votes (Constitutional Law on Elections, arts. 37 and 43): ballots in the box
 * are what is counted in them; no more are in the box than were issued, received or have a voter; what was received
 * was issued or cancelled; at most 1 % in reserve; at most 3,000 voters a station; whole numbers from 0 on.
 */
export function protocolFindings(protocol: ProtocolRow, votes: readonly VoteRow[]): Finding[] {
  const {station, registered, received, issued, cast, invalid, cancelled} = protocol;
  const inBox = votes.reduce((total, row) => total + row.votes, protocol.against_all + invalid);
  const findings: Finding[] = [];
  const expect = (
    holds: boolean,
    column: string,
    found: number,
    expected: string,
    weight: Finding["weight"] = "error",
  ) => {
    if (!holds) findings.push({station, column, found, expected, weight});
  };
  for (const [column, value] of Object.entries({registered, received, issued, cast, invalid, cancelled}))
    expect(isCount(value), column, value, "a whole number from 0 on");
  expect(isCount(protocol.against_all), "against_all", protocol.against_all, "a whole number from 0 on");
  for (const row of votes) expect(isCount(row.votes), row.party, row.votes, "a whole number from 0 on");
  expect(cast === inBox, "cast", cast, `${inBox} = votes + against_all + invalid`);
  expect(cast <= issued, "cast", cast, `at most ${issued} issued`);
  expect(issued <= received, "issued", issued, `at most ${received} received`);
  expect(received === issued + cancelled, "received", received, `${issued + cancelled} = issued + cancelled`);
  expect(cast <= registered, "cast", cast, `at most ${registered} registered`);
  expect(
    100 * received <= largestSupplyPercent * registered,
    "received",
    received,
    `at most ${largestSupplyPercent} % of ${registered} registered`,
  );
  expect(registered <= largestStation, "registered", registered, `at most ${largestStation}`, "warning");
  return findings;
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
