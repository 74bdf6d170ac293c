import {InputError} from "../../core/inputError.js";
import {readCount, readFields, readList, readSeats, readText} from "../../core/read.js";

/** A published table of rounded percentages of all ballots, and what is known of how many ballots there were. */
export interface Printed {
  /** Ballots cast: any whole number from the least to the most. */
  readonly ballots: readonly [least: number, most: number];
  /** The lists in the order of registration. */
  readonly parties: readonly string[];
  /** What a printed share is counted in: half of its last decimal, so many of which are all ballots. */
  readonly halves: number;
  /** Each list's printed share, in those halves. */
  readonly shares: readonly number[];
  /** The printed share of invalid ballots, and of those against all; null where the table has none of them. */
  readonly invalid: number | null;
  readonly againstAll: number | null;
}

/**
 * A published table from plain JSON.
 * @throws InputError that names the field and the value.
 */
export function parsePrinted(json: unknown, field = "contest.printed"): Printed {
  const fields = readFields(json, field, ["ballots", "decimals", "invalid", "againstAll", "shares"]);
  const decimals = readSeats(fields.decimals, `${field}.decimals`, 0, 6);
  const rows = readList(fields.shares, `${field}.shares`).map((row, place) => {
    const at = `${field}.shares[${place}]`;
    const {party, percent} = readFields(row, at, ["party", "percent"]);
    return {party: readText(party, `${at}.party`), share: readShare(percent, `${at}.percent`, decimals)};
  });
  if (rows.length === 0) throw new InputError("empty", `${field}.shares`, fields.shares);
  const parties = rows.map(({party}) => party);
  parties.forEach((party, place) => {
    if (parties.indexOf(party) < place)
      throw new InputError("duplicate", `${field}.shares[${place}].party`, party);
  });
  const optional = (name: "invalid" | "againstAll") =>
    fields[name] === undefined ? null : readShare(fields[name], `${field}.${name}`, decimals);
  return {
    ballots: readBallots(fields.ballots, `${field}.ballots`),
    parties,
    halves: 200 * 10 ** decimals,
    shares: rows.map(({share}) => share),
    invalid: optional("invalid"),
    againstAll: optional("againstAll"),
  };
}

function readBallots(value: unknown, field: string): Printed["ballots"] {
  if (!Array.isArray(value)) {
    const ballots = readNumber(value, field);
    return [ballots, ballots];
  }
  if (value.length !== 2) throw new InputError("does-not-fit", field, value, "(a least and a most number)");
  const [least, most] = value.map((end, place) => readNumber(end, `${field}[${place}]`));
  if (least > most) throw new InputError("out-of-range", field, value, "(the least is above the most)");
  return [least, most];
}

/** A number of ballots: counts that print alike are looked for in plain numbers, which are exact below 2^53 alone. */
function readNumber(value: unknown, field: string): number {
  const ballots = readCount(value, field);
  if (typeof ballots === "bigint")
    throw new InputError("out-of-range", field, value, "(a whole number below 2^53)");
  return ballots;
}

/** A printed percentage in halves of its last decimal: as text, which keeps its decimals, or as a number. */
function readShare(value: unknown, field: string, decimals: number): number {
  if (value === undefined) throw new InputError("missing", field);
  const written = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const [, whole, part = ""] = /^(\d{1,3})(?:\.(\d{1,6}))?$/.exec(written) ?? [];
  if (whole === undefined || Number(written) > 100) throw new InputError("not-a-percent", field, value);
  if (part.length > decimals) throw new InputError("does-not-fit", field, value, `into ${decimals} decimals`);
  return 2 * Number(whole + part.padEnd(decimals, "0"));
}
