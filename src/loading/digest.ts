import type {ColumnCells} from "../protocols/import/imported.js";
import type {ContestTables} from "./contestTables.js";

/**
 * What a contest's protocols come to, as sixteen hexadecimal letters: the order of the lists and every cell, but not
 * the name of the contest. The same protocols give the same digest in any browser, so that a link to them holds.
 */
export async function digestOf({parties, protocols, votes}: ContestTables): Promise<string> {
  const columns = [protocols, votes].flatMap((table) =>
    Object.entries(table).filter(([name]) => name !== "contest"),
  );
  const parts = await Promise.all(
    columns.map(async ([name, cells]) => `${name} ${await sha256(textOf(cells))}`),
  );
  return (await sha256(JSON.stringify([parties, ...parts]))).slice(0, 16);
}

const textOf = (cells: ColumnCells): string =>
  cells instanceof Int32Array ? JSON.stringify([...cells]) : JSON.stringify(cells);

/** Pages that are not served over https, or from this machine, have no digests: theirs say nothing of the content. */
async function sha256(text: string): Promise<string> {
  const bytes = globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))
    : crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
