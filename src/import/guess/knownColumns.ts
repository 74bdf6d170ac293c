/** What is known of the columns already. */
export interface KnownColumns {
  /** Columns of numbers that may be a party's. */
  readonly candidates: readonly number[];
  /** Columns that are a party's by their name. */
  readonly parties: readonly number[];
  /** Columns that are a party's by somebody's word: their votes count, but where they stand says nothing of others. */
  readonly saidParties: readonly number[];
  /** Columns of counts of the protocol, votes of parties aside. */
  readonly counts: readonly number[];
  /** Those among the counts that part what tells of the station from the parties: not those that somebody put there. */
  readonly parting: readonly number[];
  /** Columns of which none can be less than the votes of a party: ballots and voters, the narrowest first. */
  readonly bases: readonly number[];
  /** Columns that name the region, the district or the area of a station. */
  readonly places: readonly number[];
  /** Counts that make up the ballots in the box together with the parties' votes: invalid, against all. */
  readonly besideParties: readonly number[];
  /** The ballots in the box; −1 where no column has them. */
  readonly cast: number;
}
