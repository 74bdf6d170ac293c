/** Seats that several have an equal claim to, by position in the list asked about. */
export interface TiedSeats {
  /** All with the same claim, in order of registration. */
  readonly among: readonly number[];
  /** How many seats they have it to. */
  readonly seats: number;
}
