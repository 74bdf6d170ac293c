import fc from "fast-check";

/** A small printed table as plain JSON. */
export interface SmallTable {
  readonly ballots: number | [number, number];
  readonly decimals: number;
  readonly invalid?: string;
  readonly againstAll?: string;
  readonly shares: {party: string; percent: string}[];
}

/** One count that prints as a table does. */
export interface SmallCount {
  readonly cast: number;
  readonly invalid: number;
  readonly againstAll: number;
  readonly votes: number[];
}

const names = ["amanat", "ak-zhol", "qhp", "auyl"];

/** Tables printed from a count that is drawn, with some ballots more or fewer; now and then one that no count prints. */
export const printedTables: fc.Arbitrary<SmallTable> = fc
  .record({
    votes: fc.array(fc.nat({max: 16}), {minLength: 1, maxLength: 4}),
    invalid: fc.option(fc.nat({max: 4}), {freq: 3}),
    againstAll: fc.option(fc.nat({max: 5}), {freq: 1}),
    // A percentage is a vote or so in a hundred; in more votes it leaves more open.
    times: fc.constantFrom(1, 7, 20, 40, 40),
    decimals: fc.constantFrom(0, 0, 0, 0, 1),
    fewer: fc.nat({max: 2}),
    more: fc.nat({max: 3}),
    isOne: fc.boolean(),
    slip: fc.constantFrom(0, 0, 0, 0, 1),
  })
  .map(({votes, invalid, againstAll, times, decimals, fewer, more, isOne, slip}) => {
    const sum = votes.reduce((all, own) => all + own, 0) + (invalid ?? 0) + (againstAll ?? 0);
    if (sum === 0) votes[0] = 1;
    const least = Math.max(sum, 1);
    // So many ballots that some hundred counts print alike, whatever the number of kinds.
    const kinds = votes.length + (invalid === null ? 0 : 1) + (againstAll === null ? 0 : 1);
    const most = [0, 200, 1000, 700, 400, 300, 250][kinds];
    const ballots = least * Math.max(1, Math.min(times, Math.floor(most / least)));
    const printed = (count: number) =>
      (Math.round((count / least) * 100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
    return {
      ballots: isOne ? ballots : [Math.max(ballots - fewer, 0), ballots + more],
      decimals,
      ...(invalid === null ? {} : {invalid: printed(invalid)}),
      ...(againstAll === null ? {} : {againstAll: printed(againstAll)}),
      shares: votes.map((own, place) => ({
        party: names[place],
        percent:
          place === 0 && slip > 0
            ? String(Math.min(100, Math.round(Number(printed(own))) + slip))
            : printed(own),
      })),
    };
  });

/** Every count that prints as the table does, one by one, each checked by rounding it. */
export function allCounts({ballots, decimals, invalid, againstAll, shares}: SmallTable): SmallCount[] {
  const [least, most] = typeof ballots === "number" ? [ballots, ballots] : ballots;
  const found: SmallCount[] = [];
  const unit = BigInt(200 * 10 ** decimals);
  for (let cast = least; cast <= most; cast++) {
    const printsAs = (count: number, percent: string | undefined) => {
      if (percent === undefined) return count === 0;
      const halves = 2n * BigInt(Math.round(Number(percent) * 10 ** decimals));
      const scaled = BigInt(count) * unit;
      return scaled >= (halves - 1n) * BigInt(cast) && scaled < (halves + 1n) * BigInt(cast);
    };
    const kinds = [...shares.map(({percent}) => percent as string | undefined), invalid, againstAll].map(
      (percent) =>
        Array.from({length: cast + 1}, (_, count) => count).filter((count) => printsAs(count, percent)),
    );
    const go = (place: number, left: number, taken: number[]): void => {
      if (place === kinds.length) {
        if (left > 0) return;
        const votes = taken.slice(0, shares.length);
        found.push({cast, votes, invalid: taken[shares.length], againstAll: taken[shares.length + 1]});
        return;
      }
      for (const count of kinds[place]) if (count <= left) go(place + 1, left - count, [...taken, count]);
    };
    go(0, cast, []);
  }
  return found;
}
