/** The words of a result: the table it is shown in. */
export interface ResultWords {
  /** What stands in a cell without a value, and what it is called when it is read aloud. */
  readonly none: string;
  readonly noneName: string;
  readonly noRows: string;
  /** Said of the head of a column that sorts. */
  readonly sortBy: string;
  /** The line below the table: the whole of the chosen cell. */
  readonly chosen: (column: string, row: string) => string;
}
