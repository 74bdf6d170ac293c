import type {Catalogue} from "../../catalogue/catalogue.js";
import {dataVersionLength, totalsText} from "../../catalogue/dataVersion.js";

/** A version of the embed that the site keeps. */
export interface KeptVersion {
  readonly version: string;
  readonly date: string;
  readonly data: string;
}

/** The version of the data that this page has; null where the browser makes no digests, as without https. */
export async function dataVersion(catalogue: Catalogue): Promise<string | null> {
  if (!globalThis.crypto.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(totalsText(catalogue)));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.slice(0, dataVersionLength);
}

/** The versions that the site keeps, the newest first; none where the list cannot be had. */
export async function keptVersions(root: string): Promise<readonly KeptVersion[]> {
  try {
    const answer = await fetch(`${root}frozen/index.json`);
    const {versions} = (await answer.json()) as {versions: readonly KeptVersion[]};
    return versions;
  } catch {
    return [];
  }
}
