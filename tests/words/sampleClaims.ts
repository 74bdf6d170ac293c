/** The claims of the statement, recomputed, as figures for the sentences that tell them. */

import type {Language} from "../../src/catalogue/language.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {toldClaim, toldSafe} from "../../src/pages/evidence/toldFigures.js";
import type {EvidenceMessages, Names} from "../../src/pages/evidence/words.js";
import type {Claim, ClaimKind, ClaimOf, PlacedPercent} from "../../src/statement/claims/claim.js";
import type {Ground} from "../../src/statement/claims/ground.js";
import {allClaims, claims} from "../../src/statement/claims.js";
import {type SafeKind, safeToSay} from "../../src/statement/safeToSay.js";
import {wholeCountry} from "../../src/statement/wholeCountry.js";
import {messagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

const ground: Ground = {...evidenceData(), catalogue: await buildCatalogue(reconstructions())};
const recomputed = allClaims(claims(ground));

const namesIn = (language: Language): Names => ({
  party: (id) => ground.catalogue.parties.find((party) => party.id === id)?.short[language] ?? id,
  council: (id) => ground.councils.find((council) => council.id === id)?.name[language] ?? id,
});

/** Claims as they would be if other figures had been printed: for the sentences that those of 2021 do not reach. */
const otherwise: readonly Claim[] = firstOfEachKind(recomputed).flatMap((claim): readonly Claim[] => {
  switch (claim.kind) {
    case "winner-range":
      return [
        {...claim, figures: {...claim.figures, tables: claim.figures.tables.map(within)}},
        {...claim, figures: {...claim.figures, tables: claim.figures.tables.map(outside)}},
      ];
    case "turnout-range":
      return [
        {...claim, figures: {...claim.figures, tables: claim.figures.tables.map(within)}},
        {...claim, figures: {...claim.figures, tables: claim.figures.tables.map(outside)}},
      ];
    case "admitted":
      return (["out", "either"] as const).map((side) => ({
        ...claim,
        figures: {
          ...claim.figures,
          parties: claim.figures.parties
            .slice(0, 2)
            .map((party, place) => ({...party, side: place === 0 ? ("in" as const) : side})),
        },
      }));
    case "proposed-line":
      return (["in", "out", "either"] as const).map((side) => ({
        ...claim,
        figures: {...claim.figures, side},
      }));
    case "level": {
      const [house] = claim.figures.houses;
      const houses = [
        {...house, second: house.first},
        {...house, first: [1, 0] as const, second: [0, 1] as const},
      ];
      return houses.map((one) => ({...claim, figures: {...claim.figures, houses: [one]}}));
    }
    case "outsiders-mazhilis":
      return [[], [{party: "auyl", seats: 2}]].map((seats) => ({
        ...claim,
        figures: {...claim.figures, seats},
      }));
    case "outsiders-maslikhats":
      return [[], [{council: "almaty-2021", party: "auyl", seats: 2}]].map((councils) => ({
        ...claim,
        figures: {...claim.figures, councils},
      }));
    case "invalid-before":
      return [null, 85_000].map((invalid) => ({
        ...claim,
        figures: {...claim.figures, invalid, cast: 7_500_000},
      }));
    case "unused":
      return [
        {sum: 100},
        {sum: 102, most: 168_978, fewest: 168_901},
        {sum: 104, most: 168_978, fewest: 172_000},
      ].map((other) => ({...claim, figures: {...claim.figures, ...other}}));
    default:
      return [];
  }
});

function firstOfEachKind(all: readonly Claim[]): readonly Claim[] {
  return all.filter(({kind}, place) => all.findIndex((other) => other.kind === kind) === place);
}

function within(row: PlacedPercent): PlacedPercent {
  return {...row, place: "inside"};
}

function outside(row: PlacedPercent): PlacedPercent {
  return {...row, place: "outside"};
}

/** The figures of every claim, by its kind: as recomputed, and for its finding every way it can go. */
export function claimSamples(language: Language): Sampled<EvidenceMessages["claims"]["words"]> {
  const names = namesIn(language);
  const samples: Record<
    string,
    {said: unknown[]; found: unknown[] | Record<string, unknown[]>; lines: unknown[]}
  > = {};
  for (const claim of recomputed) {
    samples[claim.kind] ??= {said: [], found: [], lines: []};
    const given = [toldOf(claim).figures, names];
    samples[claim.kind].said.push(given);
    samples[claim.kind].lines.push(given);
  }
  for (const claim of [...recomputed, ...otherwise]) {
    const {figures, finding} = toldOf(claim);
    const own = samples[claim.kind];
    if (finding === undefined) (own.found as unknown[]).push([figures, names]);
    else {
      if (Array.isArray(own.found)) own.found = {};
      own.found[finding] ??= [];
      own.found[finding].push([figures, names]);
    }
  }
  return samples as unknown as Sampled<EvidenceMessages["claims"]["words"]>;
}

const toldOf = (claim: Claim) =>
  toldClaim(claim as ClaimOf<ClaimKind>) as {readonly figures: unknown; readonly finding?: string};

/** The figures of every sentence that is safe to say, by its kind. */
export const safeSamples = (language: Language) =>
  Object.fromEntries(
    safeToSay(ground, recomputed).map(({kind, figures}) => {
      const given = [[toldSafe<SafeKind>(kind, figures), namesIn(language)]];
      return [kind, {say: given, avoid: given}];
    }),
  ) as unknown as Sampled<EvidenceMessages["safe"]["words"]>;

/** The sentences about the whole country, one of each kind. */
export const countrySamples = (language: Language) =>
  Object.fromEntries(
    (wholeCountry(ground)?.sentences ?? []).map((sentence) => {
      const given = [[sentence, namesIn(language), messagesIn(language).formats.rounded(96.4, 1)]];
      return [
        sentence.kind,
        {said: given, seen: given, decides: given, cannotFail: given, cannotHold: given},
      ];
    }),
  ) as unknown as Sampled<EvidenceMessages["beyond"]["words"]>;
