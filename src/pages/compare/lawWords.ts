import type {LawUnasked} from "../../certainty/lawDifference/seatsUnderLaw.js";

/** Every word about two laws side by side. */
export interface LawMessages {
  readonly heading: string;
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly rules: {
    readonly heading: string;
    readonly none: string;
    /** The article of the law on elections that sets a rule. */
    readonly article: (article: string) => string;
    readonly noArticle: string;
  };
  readonly seats: {
    readonly heading: string;
    /** Elections in which some party surely has other seats, those in which it hangs on districts, and those not asked. */
    readonly summary: (changed: number, districts: number, same: number, unasked: number) => string;
    readonly party: string;
    readonly change: string;
    /** The house of each law, above its seats. */
    readonly houses: (from: number, to: number) => string;
    readonly part: string;
    readonly span: (least: number, most: number) => string;
    readonly points: (signed: string) => string;
    readonly hangs: string;
    /** Nothing changes: in one house its seats, in two of different sizes the shares of them. */
    readonly none: Readonly<Record<"seats" | "shares", string>>;
    readonly districts: (districts: number) => string;
    /** Said where houses of two sizes are compared by their shares. */
    readonly shares: string;
  };
  readonly unasked: Readonly<Record<LawUnasked, (law: string) => string>>;
  readonly download: string;
  readonly file: {
    readonly name: string;
    readonly columns: readonly string[];
  };
}
