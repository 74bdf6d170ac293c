/** What is said of the fingerprint of a set. */
export interface FingerprintMessages {
  readonly heading: string;
  /** What two people do with it. */
  readonly lead: string;
  readonly working: string;
  readonly unread: string;
  /** Where the browser works out no digests. */
  readonly notHere: string;
  /** The field's label. */
  readonly heard: string;
  readonly hint: string;
  /** So many groups agree, counted from the first of them. */
  readonly agrees: (groups: number, first: number) => string;
  readonly differs: string;
  readonly tooShort: string;
  readonly noHexadecimal: string;
  /** What the fingerprint is of, exactly enough for another program. */
  readonly of: string;
}
