/**
 * Where reading gives up with a named error instead of a tab that hangs or dies. All lie far above any election: the
 * largest on earth has a million stations.
 */
export const limits = {
  /** Characters of one row of delimited text, its quoted line breaks included. */
  rowCharacters: 1_000_000,
  /** Columns of a file: as many as a spreadsheet has. */
  columns: 16_384,
  /** Parties of all files together: more are names in a column that is none of parties. */
  parties: 2_000,
  /** Rows of the table `protocols`. */
  protocols: 2_000_000,
  /** Rows of the table `votes`. */
  votes: 16_000_000,
  /** Bytes of a file that must be in memory as a whole: Parquet, and the texts of a workbook. */
  wholeBytes: 1_000_000_000,
} as const;
