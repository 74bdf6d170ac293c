import type {Catalogue} from "./catalogue.js";

/**
 * What names the totals that every answer is worked out from: of each contest its id and its counts, in the order of
 * their ids, with the fields of each object in the order of their names, as JSON without spaces. The data version is
 * the first twelve hexadecimal digits of its SHA-256 (`docs/addresses.md`).
 */
export const totalsText = ({contests}: Catalogue): string =>
  JSON.stringify(
    contests
      .filter(({loaded}) => !loaded)
      .map(({id, contest}) => ({id, contest: inOrder(contest)}))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  );

/** How many hexadecimal digits a data version has. */
export const dataVersionLength = 12;

/** The same value, each of its objects with its fields in the order of their names. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, inOrder(part)]),
  );
}
