import type {Claim, Verdict} from "./claim.js";
import {claim, contestOf, type Ground, official, officialBefore, officialNow} from "./ground.js";

/** Parties that stood at the election before, won no seat, and stood again: those outside parliament. */
function outsiders(ground: Ground): readonly string[] {
  const before = contestOf(ground, officialBefore).announced ?? [];
  const again = contestOf(ground, officialNow).contest.votes.map(({party}) => party);
  return before.filter(({seats}) => seats === 0).flatMap(({party}) => (again.includes(party) ? [party] : []));
}

/** Parties outside parliament were not let into the Mazhilis: held against the announced seats. */
export function outsidersMazhilis(ground: Ground): Claim {
  const parties = outsiders(ground);
  const [before, now] = [contestOf(ground, officialBefore), contestOf(ground, officialNow)];
  const seats = (now.announced ?? []).filter((row) => parties.includes(row.party) && row.seats > 0);
  const verdict: Verdict =
    parties.length === 0 || now.announced === null
      ? "cannot-be-checked"
      : seats.length === 0
        ? "holds"
        : "contradicted-by-official";
  return claim("outsiders-mazhilis", verdict, {parties, seats}, {rests: [official(before), official(now)]});
}

/** The same of the maslikhats, as far as their announced seats are known. */
export function outsidersMaslikhats(ground: Ground): Claim {
  const parties = outsiders(ground);
  const {date} = contestOf(ground, officialNow);
  const known = ground.councils.filter((council) => council.date === date);
  const councils = known.flatMap(({id, rows}) =>
    rows
      .filter(({party, seats}) => parties.includes(party) && seats > 0)
      .map(({party, seats}) => ({council: id, party, seats})),
  );
  const seated = known.filter(({id}) => councils.some(({council}) => council === id));
  return claim(
    "outsiders-maslikhats",
    councils.length > 0 ? "contradicted-by-official" : "cannot-be-checked",
    {parties, councils},
    {
      rests: seated.map(({source}) => ({basis: "official" as const, source})),
    },
  );
}
