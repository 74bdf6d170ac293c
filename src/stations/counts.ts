/** The counts a reconstruction must meet, for a whole contest or for one of its regions. */
export interface Counts {
  readonly stations: number;
  readonly registered: number;
  readonly cast: number;
  /** Votes by option: the parties in their order, then what else a ballot can say (`againstAll`, `invalid`). */
  readonly options: readonly {readonly option: string; readonly votes: number}[];
}

/** The counts of one region. */
export interface RegionCounts extends Counts {
  readonly region: string;
}

/** The options of a ballot that are no party. */
export const againstAll = "againstAll";
/** See `againstAll`. */
export const invalid = "invalid";

/** The parties of a contest, in their order. */
export const partiesOf = ({options}: Pick<Counts, "options">): string[] =>
  options.flatMap(({option}) => (option === invalid || option === againstAll ? [] : [option]));

/** The party with the most votes: the earlier one of two that are equal. */
export function winnerOf({options}: Pick<Counts, "options">): string {
  const parties = options.filter(({option}) => option !== invalid && option !== againstAll);
  return parties.reduce((best, one) => (one.votes > best.votes ? one : best)).option;
}
