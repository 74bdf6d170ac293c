import type {RowsView} from "../../query/rowsQuery.js";

/** The page shows the rows of a table, or the editor with what its query answers. */
export type QueryMode = "rows" | "sql";

/** How an answer is shown. */
export type ShownAs = "table" | "chart";

/** What an address asks of the page, its scenario aside. */
export interface AskedPage {
  readonly mode: QueryMode;
  readonly view: RowsView;
  /** Empty where the address brings no query. */
  readonly text: string;
  /** True where it brings one that cannot be read: the link was cut short or mangled on its way. */
  readonly isDamaged: boolean;
  /** What is filled in for the query's `:names`. */
  readonly values: Readonly<Record<string, string>>;
  readonly shownAs: ShownAs;
  readonly chart: string | null;
}
