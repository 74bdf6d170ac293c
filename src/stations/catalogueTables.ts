/** The tables that follow from the catalogue: the loaders write them, and the query page has them with what a reader loaded. */
import type {Catalogue} from "../catalogue/catalogue.js";
import {completeScenario} from "../catalogue/lawScenario.js";
import type {Columns} from "./tables.js";

/** The table `contests`: the catalogue's contests, one row each. */
export const contestColumns = ({contests}: Catalogue): Columns<"contests"> => ({
  contest: contests.map(({id}) => id),
  rank: contests.map((_, rank) => rank),
  election: contests.map(({election}) => election),
  date: contests.map(({date}) => date),
  name_kk: contests.map(({name}) => name.kk),
  name_ru: contests.map(({name}) => name.ru),
  name_en: contests.map(({name}) => name.en),
  basis: contests.map(({basis}) => basis),
  votes_reconstructed: contests.map(({votesReconstructed}) => votesReconstructed),
  seats: contests.map(({contest}) => contest.seats),
  seats_basis: contests.map(({seatsBasis}) => seatsBasis),
  appointed_seats: contests.map(({appointedSeats}) => appointedSeats),
  law: contests.map(({law}) => law),
  stations: contests.map(({stations}) => stations),
  registered: contests.map(({contest}) => contest.registered ?? null),
  cast: contests.map(({contest}) => contest.cast ?? null),
  invalid: contests.map(({contest}) => contest.invalid ?? null),
  against_all: contests.map(({contest}) => contest.againstAll ?? null),
  share_half_width: contests.map(({shareHalfWidth}) => shareHalfWidth),
});

/** The table `parties`. */
export const partyColumns = ({parties}: Pick<Catalogue, "parties">): Columns<"parties"> => ({
  party: parties.map(({id}) => id),
  rank: parties.map((_, rank) => rank),
  name_kk: parties.map(({name}) => name.kk),
  name_ru: parties.map(({name}) => name.ru),
  name_en: parties.map(({name}) => name.en),
  short_kk: parties.map(({short}) => short.kk),
  short_ru: parties.map(({short}) => short.ru),
  short_en: parties.map(({short}) => short.en),
  light: parties.map(({light}) => light),
  dark: parties.map(({dark}) => dark),
});

/** The table `laws`: every set of rules that a contest was held under, or that is compared. */
export function lawColumns({laws}: Pick<Catalogue, "laws">): Columns<"laws"> {
  const scenarios = laws.map(({scenario}) => completeScenario(scenario));
  return {
    law: laws.map(({id}) => id),
    rank: laws.map((_, rank) => rank),
    date: laws.map(({date}) => date),
    body: laws.map(({body}) => body),
    name_kk: laws.map(({name}) => name.kk),
    name_ru: laws.map(({name}) => name.ru),
    name_en: laws.map(({name}) => name.en),
    threshold_percent: scenarios.map(({threshold}) => threshold.percent),
    threshold_of: scenarios.map(({threshold}) => threshold.of),
    formula: scenarios.map(({formula}) => formula),
    district_seats: scenarios.map(({mixed}) => mixed.districtSeats ?? null),
    district_percent: scenarios.map(({mixed}) => mixed.districtPercent ?? null),
    seats: laws.map(({reform}) => reform?.seats ?? null),
    appointed_seats: laws.map(({reform}) => reform?.appointed ?? null),
  };
}
