/**
 * Where reading gives up with a named error instead of a tab that hangs or dies. All lie far above any election: the
 * largest on earth has a million stations.
 */
export const limits = {
  /** Characters of one row of delimited text, its quoted line breaks included. */
  rowCharacters: 1_000_000,
  /** Columns of a file: twice as many as there may be parties. */
  columns: 4_096,
  /** Cells of a file, those left out in the middle of a row among them. */
  cells: 200_000_000,
  /** Characters of one cell of a workbook or of Parquet; a spreadsheet has no more than 32,767. */
  cellCharacters: 100_000,
  /** Characters of all cells of such a file together: a few bytes may stand for one long text in every row. */
  characters: 2_000_000_000,
  /** Characters of one piece of a workbook’s XML: a tag with its attributes, a comment, a text. */
  pieceCharacters: 1_000_000,
  /** Elements of a workbook’s XML within each other. */
  depth: 1_000,
  /** Texts that the cells of a workbook refer to. */
  texts: 10_000_000,
  /** Bytes to which one sheet of a workbook may unpack. */
  sheetBytes: 2_000_000_000,
  /** Bytes to which a Parquet file may unpack. */
  parquetBytes: 500_000_000,
  /** Cells that are looked at before a reader says what they are. */
  sampleCells: 4_000_000,
  /** Characters of those cells. */
  sampleCharacters: 20_000_000,
  /** Parties of all files together: more are names in a column that is none of parties. */
  parties: 2_000,
  /** Rows of the table `protocols`. */
  protocols: 2_000_000,
  /** Rows of the table `votes`. */
  votes: 16_000_000,
  /** Seconds that reading a file may go on without a sign of it: a whole file of a million stations gives one every second. */
  silentSeconds: 60,
  /** Bytes of a file that must be in memory as a whole: Parquet, and the texts of a workbook. */
  wholeBytes: 1_000_000_000,
} as const;
