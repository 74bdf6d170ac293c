import type {CatalogueContest} from "../catalogue/catalogue.js";

/** Turnout and the winner's share in one region, as exact pairs of counts. */
export interface RegionFigures {
  readonly id: string;
  /** Null where not every protocol of the region gives it. */
  readonly registered: number | null;
  readonly cast: number;
  readonly votes: number;
}

/** The party with the most votes of a contest. */
export const winnerOf = ({contest}: CatalogueContest): string =>
  contest.votes.reduce((best, list) => (list.votes > best.votes ? list : best)).party;

/** The regions of a contest with the votes for one party, by turnout, the highest first; none where it names none. */
export const regionFigures = ({contest}: CatalogueContest, party: string): readonly RegionFigures[] =>
  (contest.regions ?? [])
    .map(({id, registered, cast, votes}) => ({
      id,
      registered: registered ?? null,
      cast: cast ?? 0,
      votes: votes.find((list) => list.party === party)?.votes ?? 0,
    }))
    .sort((a, b) => turnout(b) - turnout(a));

const turnout = ({registered, cast}: RegionFigures): number => (registered ? cast / registered : -1);
