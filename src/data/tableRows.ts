import type {Catalogue} from "../catalogue/catalogue.js";
import type {Row} from "../stations/tables.js";
import {officialResults} from "./officialResults.js";

/** The table `contests`: the catalogue's contests, one row each. */
export const contestRows = ({contests}: Catalogue): Row<"contests">[] =>
  contests.map((contest, rank) => ({
    contest: contest.id,
    rank,
    election: contest.election,
    date: contest.date,
    name_kk: contest.name.kk,
    name_ru: contest.name.ru,
    name_en: contest.name.en,
    basis: contest.basis,
    votes_reconstructed: contest.votesReconstructed,
    seats: contest.contest.seats,
    seats_basis: contest.seatsBasis,
    appointed_seats: contest.appointedSeats,
    law: contest.law,
    stations: contest.stations,
    registered: contest.contest.registered ?? null,
    cast: contest.contest.cast ?? null,
    invalid: contest.contest.invalid ?? null,
    against_all: contest.contest.againstAll ?? null,
    share_half_width: contest.shareHalfWidth,
  }));

/** The table `parties`. */
export const partyRows = ({parties}: Pick<Catalogue, "parties">): Row<"parties">[] =>
  parties.map(({id, name, short, light, dark}, rank) => ({
    party: id,
    rank,
    name_kk: name.kk,
    name_ru: name.ru,
    name_en: name.en,
    short_kk: short.kk,
    short_ru: short.ru,
    short_en: short.en,
    light,
    dark,
  }));

/** The table `official`: every row of the official results; `rank` is the place within its contest. */
export function officialRows(): Row<"official">[] {
  const ranks = new Map<string, number>();
  return officialResults().map(({contest, party, votes, list_seats, district_seats}) => {
    const rank = ranks.get(contest) ?? 0;
    ranks.set(contest, rank + 1);
    return {contest, party, rank, votes: votes ?? null, list_seats, district_seats};
  });
}
