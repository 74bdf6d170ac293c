/** The words of the embed alone. */
export interface EmbedMessages {
  /** The link to the lab, with the same scenario. */
  readonly toLab: string;
  /** Which form this is: the one that follows the site. */
  readonly follows: string;
  /** Which form this is: a copy that does not change. */
  readonly frozen: (version: string) => string;
  readonly data: (version: string) => string;
  /** Said where only rounded percentages were published. */
  readonly rounding: string;
}
