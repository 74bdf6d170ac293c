import type {Catalogue} from "../catalogue/catalogue.js";
import type {Columns} from "../stations/tables.js";
import {officialResults} from "./officialResults.js";
import {populationDate, regionFacts} from "./regionFacts.js";

/**
 * The table `regions`: the 17 of 2021 with their codes and dates, the made-up areas of the observers' contests, and
 * regions that only real protocols name; of these nothing but the name is known.
 */
export function regionColumns({regions}: Pick<Catalogue, "regions">): Columns<"regions"> {
  const facts = new Map(regionFacts().map((row) => [row.region, row]));
  const factsOf = regions.map(({id}) => facts.get(id));
  return {
    region: regions.map(({id}) => id),
    rank: regions.map((_, rank) => rank),
    name_kk: regions.map(({name}) => name.kk),
    name_ru: regions.map(({name}) => name.ru),
    name_en: regions.map(({name}) => name.en),
    is_made_up: regions.map(({id}) => /^area-\d+$/.test(id)),
    iso_3166_2: factsOf.map((row) => row?.iso_3166_2 ?? null),
    iso_3166_2_from: factsOf.map((row) => row?.iso_3166_2_from ?? null),
    iso_3166_2_before: factsOf.map((row) => row?.iso_3166_2_before ?? null),
    exists_from: factsOf.map((row) => row?.exists_from ?? null),
    borders_until: factsOf.map((row) => row?.borders_until ?? null),
    inhabitants: regions.map(({inhabitants}) => inhabitants ?? null),
    inhabitants_date: regions.map(({inhabitants}) => (inhabitants === undefined ? null : populationDate)),
  };
}

/** The table `official`: every row of the official results; `rank` is the place within its contest. */
export function officialColumns(): Columns<"official"> {
  const results = officialResults();
  return {
    contest: results.map(({contest}) => contest),
    party: results.map(({party}) => party),
    rank: results.map(
      ({contest}, row) => results.slice(0, row).filter((earlier) => earlier.contest === contest).length,
    ),
    votes: results.map(({votes}) => votes ?? null),
    list_seats: results.map(({list_seats}) => list_seats),
    district_seats: results.map(({district_seats}) => district_seats),
  };
}
