import type {ProtocolSheet} from "../stations/protocolSheet.js";

/**
 * What a contest's protocols come to, as sixteen hexadecimal letters: where they come from, the lists in their order,
 * and every station with every count, in whichever order the rows stood. The same protocols give the same digest in
 * any browser, so that a link to them holds.
 */
export async function digestOf({table, counts}: ProtocolSheet, basis: string): Promise<string> {
  const {regions, stations, districts = null, parties, votes} = table;
  const texts = JSON.stringify([basis, parties, regions, stations, districts]);
  const columns = [...Object.values(counts), ...votes];
  const digests = await Promise.all(
    [new TextEncoder().encode(texts), ...columns].map((part) => sha256(part as Uint8Array<ArrayBuffer>)),
  );
  return (await sha256(new TextEncoder().encode(digests.join("")))).slice(0, 16);
}

/** Pages that are not served over https, or from this machine, have no digests: theirs say nothing of the content. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
    : crypto.getRandomValues(new Uint8Array(32));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
