import type {QueryBasis} from "../../query/queryBasis.js";
import type {ResultWords} from "./resultWords.js";

/** What the figures of a query rest on, in sentences; empty where it reads no figures. */
export function basisText({basis: words}: ResultWords, basis: QueryBasis): string {
  return [
    ...(basis.tables.length > 0
      ? [
          words.restsOn(
            basis.tables,
            basis.bases.map((one) => words.names[one]),
          ),
        ]
      : []),
    ...(basis.isByRow ? [words.byRow] : []),
    ...(basis.isComputed ? [words.computed] : []),
    ...(basis.isRecounted ? [words.recounted] : []),
    ...(basis.own.length > 0 ? [words.own(basis.own)] : []),
  ].join(" ");
}
