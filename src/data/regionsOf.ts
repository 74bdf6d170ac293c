import type {Region} from "../catalogue/catalogue.js";
import {inEveryLanguage} from "../catalogue/language.js";
import type {ProtocolTables} from "../stations/protocolTables.js";
import {regions} from "./contestFiles.js";

/** Regions in their order; those that only real protocols name stand behind, under the name they have there. */
export function withRegionsOf(protocols: ProtocolTables["protocols"]): readonly Region[] {
  const known = new Set(regions().map(({id}) => id));
  const others = new Set(
    protocols.region.flatMap((region) => (region === null || known.has(region) ? [] : [region])),
  );
  return [...regions(), ...[...others].sort().map((id) => ({id, name: inEveryLanguage(() => id)}))];
}
