import {countColumns} from "../stations/countColumns.js";
import type {ProtocolSheet} from "../stations/protocolSheet.js";

/** How many hexadecimal letters stand in a group of a fingerprint. */
export const groupLength = 4;

/** Groups that somebody has to read out before anything is said of them. */
export const leastGroups = 2;

/**
 * The text that a fingerprint is the SHA-256 of, in UTF-8, piece by piece: a line of JSON each, without spaces, ended
 * by one line feed. The first line is `["mandat-protocols",1,basis,[lists in their order]]`, then one a station, by
 * region and within it by number, each compared by code unit: `[region,station,district,registered,received,issued,
 * cast,invalid,cancelled,against_all,[votes in the order of the lists]]`. What a protocol does not give is null; a
 * district is null unless every protocol names its own; a region nobody names is "".
 */
export function* fingerprintText({table, counts}: ProtocolSheet, basis: string): Generator<string> {
  const linesAtOnce = 2000;
  let lines = `${JSON.stringify(["mandat-protocols", 1, basis, table.parties])}\n`;
  for (let station = 0; station < table.stations.length; station++) {
    // JSON has no number for a count that is not given, and writes null.
    const line = [
      table.regions[station],
      table.stations[station],
      table.districts?.[station] ?? null,
      ...countColumns.map((name) => counts[name][station]),
      table.votes.map((votes) => votes[station]),
    ];
    lines += `${JSON.stringify(line)}\n`;
    if (station % linesAtOnce === linesAtOnce - 1) {
      yield lines;
      lines = "";
    }
  }
  yield lines;
}

/**
 * The fingerprint of a contest's protocols: 64 hexadecimal letters, the same in any browser. Null where the browser
 * works out no digests, as on a page that is neither served over https nor from this machine.
 */
export async function fingerprintOf(sheet: ProtocolSheet, basis: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const pieces: Uint8Array[] = [];
  for (const text of fingerprintText(sheet, basis)) {
    pieces.push(new TextEncoder().encode(text));
    // Of a hundred thousand stations the page would stand still: it has its turn between the pieces.
    await new Promise((turn) => setTimeout(turn));
  }
  const digest = await crypto.subtle.digest("SHA-256", await new Blob(pieces as BlobPart[]).arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A fingerprint in groups, in capitals, as it is read out: `3F2A 90BC …`. */
export const groupsOf = (fingerprint: string): readonly string[] =>
  fingerprint.toUpperCase().match(new RegExp(`.{${groupLength}}`, "g")) ?? [];

/** What two people's groups come to: agreed on so many of them, too few to say, no such letters, or different. */
export type Compared =
  | {readonly is: "agrees"; readonly groups: number; readonly first: number}
  | {readonly is: "differs" | "too-short" | "no-hexadecimal" | "empty"};

/**
 * Compares what was heard or read from paper with a fingerprint. It agrees where at least two whole groups stand in it
 * beside each other, wherever the other began to read. Case, spaces and signs between groups do not matter, nor does
 * whether a letter was typed in Latin or in Cyrillic.
 */
export function compareHeard(heard: string, fingerprint: string): Compared {
  const letters = heard
    .toUpperCase()
    .replaceAll(/[\s\p{P}\u200b-\u200d\u2060]/gu, "")
    .replaceAll(/./gu, (letter) => typedFor[letter] ?? letter);
  if (letters === "") return {is: "empty"};
  if (/[^0-9A-F]/.test(letters)) return {is: "no-hexadecimal"};
  if (letters.length < leastGroups * groupLength) return {is: "too-short"};
  const groups = groupsOf(fingerprint);
  // A group that was broken off says as much as its letters do.
  const first = groups.findIndex((_, place) => groups.slice(place).join("").startsWith(letters));
  return first < 0
    ? {is: "differs"}
    : {is: "agrees", groups: Math.floor(letters.length / groupLength), first: first + 1};
}

/** What somebody means who types a letter that looks the same in Cyrillic, or is said so; O and I are no letters here. */
const typedFor: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Б: "B",
  С: "C",
  Ц: "C",
  Д: "D",
  Е: "E",
  Ё: "E",
  Ф: "F",
  O: "0",
  О: "0",
  I: "1",
  L: "1",
  І: "1",
};
