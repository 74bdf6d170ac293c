/** How this project's own exports are known again, and what makes loading them exact. */
import type {Basis} from "../catalogue/catalogue.js";
import type {CountColumn} from "../stations/countColumns.js";
import {tables} from "../stations/tables.js";
import type {ColumnRole, NameColumn} from "./mapping.js";

/** The columns of `protocols` with which an exported CSV file begins; behind them stand the parties. */
export const protocolColumns = Object.keys(tables.protocols.columns) as readonly (NameColumn | CountColumn)[];

/** What the heading of a party's column begins with in an exported CSV file, so that no party is taken for a count. */
export const partyPrefix = "votes:";

/** The roles of the columns of an exported CSV file; null for any other header. */
export function ownRoles(header: readonly string[]): readonly ColumnRole[] | null {
  if (protocolColumns.some((name, column) => header[column] !== name)) return null;
  const parties = header.slice(protocolColumns.length);
  if (!parties.every((heading) => heading.startsWith(partyPrefix))) return null;
  return [
    ...protocolColumns.map((role) => ({role})),
    ...parties.map((heading) => ({role: "votes", party: heading.slice(partyPrefix.length)}) as const),
  ];
}

/** The roles of the columns of a file that is the table `votes` itself; null for any other header. */
export function voteTableRoles(header: readonly string[]): readonly ColumnRole[] | null {
  const names = Object.keys(tables.votes.columns);
  if (header.length !== names.length || !names.every((name) => header.includes(name))) return null;
  return header.map((name) => ({
    role: name === "votes" ? "party_votes" : (name as "contest" | "station" | "party"),
  }));
}

/** What an exported Parquet file says of itself beside its basis. */
export const ownMetadata = {made_by: "mandat"} as const;

/** True for the metadata of a Parquet file that this project exported. */
export const isOwnTable = (metadata: Readonly<Record<string, string>>): boolean =>
  metadata.made_by === ownMetadata.made_by;

const bases: readonly Basis[] = ["official", "observers", "law", "reconstructed", "hypothetical"];

/** The basis that a word names; null for any other word. */
export const basisNamed = (word: string | undefined): Basis | null =>
  bases.find((basis) => basis === word?.trim().toLowerCase()) ?? null;

/** What a Parquet file's metadata says about its figures: seed, reading and warning of a reconstruction. */
export const remarksIn = (metadata: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata).filter(([key]) => /^(seed|warning_\w+|reading_\w+)$/.test(key)),
  );
