import type {Catalogue, CatalogueContest} from "../../catalogue/catalogue.js";
import {contestNamed} from "../../catalogue/contests.js";
import {lawOf} from "../../catalogue/laws.js";
import type {EvidenceData} from "../evidenceData.js";
import type {Claim, ClaimKind, ClaimOf, Verdict} from "./claim.js";

/** What claims are recomputed from: the statement as printed, and the official results. */
export interface Ground extends EvidenceData {
  readonly catalogue: Catalogue;
}

/** The official results that the statement's figures are held against: the election, and the one before. */
export const officialNow = "mazhilis-2021-official";
/** See `officialNow`. */
export const officialBefore = "mazhilis-2016-official";

/** A contest of the catalogue. @throws when it is not there. */
export const contestOf = ({catalogue}: Ground, id: string): CatalogueContest => contestNamed(catalogue, id);

/** An assertion with its verdict; it goes by its kind and stands in the text unless told. */
export function claim<Kind extends ClaimKind>(
  kind: Kind,
  verdict: Verdict,
  figures: ClaimOf<Kind>["figures"],
  {
    key = kind as ClaimOf<Kind>["key"],
    origin = "said",
    rests = [],
  }: Partial<Pick<ClaimOf<Kind>, "key" | "origin" | "rests">> = {},
): Claim {
  return {kind, key, origin, verdict, figures, rests} as ClaimOf<Kind> as Claim;
}

/** An official result as something to rest on. */
export const official = ({sources}: CatalogueContest) => ({basis: "official", source: sources[0]}) as const;

/** The law in force on the day of a contest. */
export function lawRest({catalogue}: Ground, entry: CatalogueContest) {
  return [{basis: "law" as const, source: lawOf(catalogue, entry).source}];
}
