import {type ColumnSource, parquetWriteBuffer} from "hyparquet-writer";

/**
 * The columns of a file: place, station, three counts and eight parties; the numbers are the same every time. With faults
 * every fiftieth station has more ballots than voters.
 */
function columnsOf(
  stations: number,
  hasFaults: boolean,
): Readonly<Record<string, readonly (string | number)[]>> {
  const each = <Cell>(read: (at: number) => Cell): Cell[] =>
    Array.from({length: stations}, (_, at) => read(at));
  const votes = Array.from({length: 8}, (_, party) => each((at) => (at * 7919 + party * 104_729) % 113));
  const cast = each((at) => votes.reduce((sum, own) => sum + own[at], at % 17));
  return {
    region: each((at) => `Region ${at % 17}`),
    polling_station: each((at) => at + 1),
    registered_voters: each((at) => cast[at] + (hasFaults && at % 50 === 7 ? -1 : at % 400)),
    ballots_cast: cast,
    invalid_ballots: each((at) => at % 17),
    ...Object.fromEntries(votes.map((own, party) => [`party_${"abcdefgh"[party]}`, own])),
  };
}

/** A file of so many stations as lines of text. */
export function csvOf(stations: number): string {
  const columns = columnsOf(stations, false);
  const data = Object.values(columns);
  const lines = [Object.keys(columns).join(",")];
  for (let at = 0; at < stations; at++) lines.push(data.map((column) => column[at]).join(","));
  return `${lines.join("\n")}\n`;
}

/** The same as a Parquet file. */
export function parquetOf(stations: number, {hasFaults = false} = {}): Uint8Array {
  const columnData = Object.entries(columnsOf(stations, hasFaults)).map(
    ([name, data]): ColumnSource => ({
      name,
      data: [...data],
      type: typeof data[0] === "string" ? "STRING" : "INT32",
    }),
  );
  return new Uint8Array(parquetWriteBuffer({columnData}));
}
